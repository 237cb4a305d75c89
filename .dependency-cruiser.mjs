/** Who may import whom. The arrows run one way: entrypoints -> page, ui, platform -> the pure core. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

/** The rooms of a house in their order: each knows those before it, and what `also` names. */
const inOrder = (house, rooms, also = '(?!)') =>
  rooms.map((room, at) =>
    only(
      `${house}-${room}-looks-back`,
      `^src/${house}/${room}/`,
      `^(src/${house}/(${rooms.slice(0, at + 1).join('|')})/|${also})`,
      `a room of src/${house} knows only those before it`,
    ),
  );

/** The detector, in the order in which a text goes through it. */
const DOSAGE_ROOMS = inOrder(
  'dosage',
  [
    'text',
    'words',
    'languages',
    'numbers',
    'rates',
    'amounts',
    'passage',
    'roles',
    'apart',
    'periods',
    'whose',
  ],
  'src/dosage/mention\\.ts',
);

/** The page layer, from the page's tree to what the pointer does. */
const PAGE_ROOMS = inOrder(
  'page',
  ['tree', 'flow', 'facts', 'marks', 'finding', 'reading', 'card', 'pointer'],
  'src/dosage/|node_modules/@floating-ui/',
);

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    only(
      'dosage-alone',
      '^src/dosage/',
      '^src/dosage/',
      'text -> mentions: strings in, plain objects out',
    ),
    ...DOSAGE_ROOMS,
    ...PAGE_ROOMS,
    only(
      'dataset-pure',
      '^src/dataset/',
      '^(src/dataset/|node_modules/(zod|minisearch)/)',
      'no DOM, no browser',
    ),
    only(
      'regulation-pure',
      '^src/regulation/',
      '^src/(regulation|dataset|dosage)/',
      'no DOM, no browser',
    ),
    only(
      'page-reads-dosage',
      '^src/page/',
      '^(src/(page|dosage)/|node_modules/@floating-ui/)',
      'the page layer never says `browser`',
    ),
    {
      name: 'library-joins',
      comment:
        'the packaged records, ready to be looked up: the pure rooms joined, for the extension’s own pages',
      severity: 'error',
      from: { path: '^src/library/' },
      to: { path: '^src/(page|ui|platform|dosage)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ui-types-only',
      comment: 'components get props and send events; the other rooms lend them types only',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: {
        path: '^src/(page|platform|regulation|dataset|dosage)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'platform-types-only',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(page|ui|regulation|dataset|dosage)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'browser-only-in-platform',
      comment: 'only src/platform and the wiring know the browser',
      severity: 'error',
      from: { pathNot: '^(src/platform|entrypoints|tests|scripts|build|wxt\\.config)' },
      to: { path: 'node_modules/(wxt|@webext-core|@wxt-dev)/' },
    },
    only(
      'cli-pure',
      '^cli/',
      '^(cli/|src/(dosage|regulation|dataset)/|node:|fs|path|url|util)',
      'the core from a terminal',
    ),
    {
      name: 'no-zod-in-pages',
      comment:
        'the dataset is validated when it is built; nothing injected into a page carries the validator',
      severity: 'error',
      from: { path: '^entrypoints/(probe|annotator|card)' },
      to: { path: 'node_modules/(zod|minisearch)/', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|\\.output|\\.wxt)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
    },
  },
};
