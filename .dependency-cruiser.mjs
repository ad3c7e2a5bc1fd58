/** The import rules. Each folder may import what stands to its right: main, cli, commands, app, api, receive | publish, route, store, contract, generated. */
const leaves = '^src/(clock|id|log|metrics|network|problem|unless-aborted)\\.ts$'

/** @param {string} name @param {string} from @param {string[]} allowed @param {string} comment */
function only(name, from, allowed, comment) {
  return {
    name,
    severity: 'error',
    comment,
    from: { path: from },
    to: { path: '^(src|generated)/', pathNot: [from, leaves, ...allowed] },
  }
}

/** @param {string} name @param {string} packages @param {string} except @param {string} comment */
function confine(name, packages, except, comment) {
  return { name, severity: 'error', comment, from: { path: '^src/', pathNot: except }, to: { path: packages } }
}

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: 'src/(main|store/sqlite/thread)\\.ts$' },
      to: {},
    },
    only('leaves-import-nothing', leaves, [], 'The leaves stand by themselves.'),
    only('signature-is-a-leaf', '^src/signature/', [], 'Bytes in, verdict out.'),
    only('contract', '^src/contract/', ['^generated/'], 'The contract knows what is generated from it.'),
    only(
      'handlers',
      '^src/handlers/',
      ['^src/contract/', '^generated/'],
      'Handlers are written against the contract alone.',
    ),
    only(
      'plugins',
      '^src/plugins/',
      ['^src/(contract|routes-file)/', '^generated/'],
      'Plugins are loaded, and asked by api/.',
    ),
    only(
      'condition',
      '^src/condition/',
      ['^src/contract/', '^generated/'],
      'What a condition may ask, and what it says.',
    ),
    only('outgoing-is-a-leaf', '^src/outgoing/', [], 'Which addresses may be reached, and how.'),
    only(
      'store',
      '^src/store/',
      ['^src/(contract|condition)/', '^generated/'],
      'The store knows nothing of who uses it.',
    ),
    only(
      'routes-file',
      '^src/routes-file/',
      ['^src/(contract|condition)/', '^src/config-values\\.ts$', '^generated/'],
      'What routes.yaml says, before anything is done with it.',
    ),
    only(
      'route',
      '^src/route/',
      ['^src/(routes-file|store|contract|condition)/', '^generated/'],
      'Routing is a decision.',
    ),
    only(
      'publish',
      '^src/publish/',
      ['^src/(route|store|contract)/', '^generated/'],
      'Publishing and receiving never import each other.',
    ),
    only(
      'receive',
      '^src/receive/',
      ['^src/(route|store|contract|signature)/', '^generated/'],
      'Publishing and receiving never import each other.',
    ),
    only(
      'deliver',
      '^src/deliver/',
      ['^src/(routes-file|store|signature|contract|condition|outgoing)/', '^src/config-values\\.ts$', '^generated/'],
      'Delivering knows neither HTTP servers nor publishing.',
    ),
    only(
      'api',
      '^src/api/',
      ['^src/(receive|publish|route|routes-file|plugins|store|contract|condition|signature|outgoing)/', '^generated/'],
      'HTTP stands on the stages.',
    ),
    {
      name: 'code-of-plugins',
      severity: 'error',
      comment:
        'In the container image a plugin finds its own folder, the packages and src/contract/plugin.ts. Types are not there when it runs.',
      from: { path: '^plugins/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(src|generated|scripts|test|plugins)/',
        pathNot: ['^plugins/$1/', '^src/contract/plugin\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'tests-of-plugins',
      severity: 'error',
      comment: 'They start the server by the stand-ins, and look at it from outside.',
      from: { path: '^plugins/([^/]+)/.*\\.test\\.ts$' },
      to: {
        path: '^(src|generated|scripts|test|plugins)/',
        pathNot: ['^plugins/$1/', '^src/contract/plugin\\.ts$', '^test/stand-ins/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nothing-imports-a-plugin',
      severity: 'error',
      comment: 'The server finds plugins by their folders.',
      from: { path: '^src/' },
      to: { path: '^plugins/' },
    },
    {
      name: 'nothing-imports-the-program',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|cli|commands/.*)\\.ts$' },
      to: { path: '^src/(main|cli|commands/.*)\\.ts$' },
    },
    confine(
      'express-and-openapi-backend',
      '^node_modules/(express|openapi-backend)/',
      '^src/(api|contract)/',
      'HTTP frameworks live in api/ and contract/.',
    ),
    confine(
      'metrics',
      '^node_modules/prom-client/',
      '^src/metrics\\.ts$',
      'What is counted, and how, is said in one place.',
    ),
    confine(
      'cel',
      '^node_modules/@marcbachmann/cel-js/',
      '^src/condition/',
      'Expressions are read and evaluated in condition/.',
    ),
    confine('sql-drivers', '^(node:)?sqlite$|^node_modules/(pg|kysely)/', '^src/store/', 'SQL lives in store/.'),
    confine(
      'outgoing-http',
      '^node_modules/undici/',
      '^src/(deliver/destinations|outgoing)/',
      'Outgoing HTTP lives in deliver/destinations/ and outgoing/.',
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^generated/', '^test/'] },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.d.ts'],
    },
  },
}
