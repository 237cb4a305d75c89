import type { Caution } from './schema/caution.ts';
import type { DecisionKind } from './schema/decision.ts';

/** How readers call each kind of record, in French and in English. */
export const KIND_WORDS: Record<DecisionKind | Caution['severity'], string> = {
  authorisation: 'autorisation de mise sur le marché AMM marketing authorisation approval',
  'temporary-recommendation':
    "recommandation temporaire d'utilisation RTU temporary recommendation",
  amendment: 'modification amendement amendment change',
  renewal: 'renouvellement prolongation renewal extension',
  'end-of-validity': 'fin arrêt end expiry',
  label: 'RCP notice résumé des caractéristiques label SmPC prescribing information leaflet',
  'court-ruling': 'décision de justice jugement arrêt tribunal court ruling judgment',
  opinion: 'avis opinion commission',
  'safety-notice': 'mise en garde alerte sécurité pharmacovigilance safety notice warning',
  reimbursement: 'remboursement reimbursement cover price',
  guideline: 'recommandation guide guideline',
  contraindication: 'contre-indication contraindication',
  'boxed-warning': 'mise en garde encadrée boxed warning',
  warning: 'mise en garde warning',
  precaution: "précaution d'emploi precaution",
};
