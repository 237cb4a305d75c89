import { buildLexicon, type Node } from '../lexicon.ts';
import { baclofenNames, baclofenShort } from './baclofen-names.ts';
import { deAmounts } from './de/amounts.ts';
import { deStatements } from './de/statements.ts';
import { enAmounts } from './en/amounts.ts';
import { enStatements } from './en/statements.ts';
import { esAmounts } from './es/amounts.ts';
import { esStatements } from './es/statements.ts';
import { frAmounts } from './fr/amounts.ts';
import { frStatements } from './fr/statements.ts';
import { itAmounts } from './it/amounts.ts';
import { itStatements } from './it/statements.ts';
import { nlAmounts } from './nl/amounts.ts';
import { nlStatements } from './nl/statements.ts';
import { otherDrugs } from './other-drugs.ts';
import { ptAmounts } from './pt/amounts.ts';
import { ptStatements } from './pt/statements.ts';

/** The one phrase tree of all languages. */
export const lexicon: Node = buildLexicon([
  { baclofen: baclofenNames, shortName: baclofenShort, drug: otherDrugs },
  enAmounts,
  enStatements,
  frAmounts,
  frStatements,
  deAmounts,
  deStatements,
  itAmounts,
  itStatements,
  esAmounts,
  esStatements,
  ptAmounts,
  ptStatements,
  nlAmounts,
  nlStatements,
]);
