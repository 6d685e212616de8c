// The one-way rules of the house: routes -> components, http, domain; components -> phone, ui, pure domain; domain -> db;
// anyone -> lib. Never upward, never in a circle. Each rule's comment says what to do instead.
const { readFileSync } = require('node:fs')
const path = require('node:path')

/** A domain may import those above it, never those below. */
const DOMAINS = [
  'places',
  'accounts',
  'groups',
  'practice',
  'lessons',
  'feedback',
  'assessment',
  'mastery',
  'certificates',
  'rosters',
  'authoring',
  'sync',
  'reports',
]

const TEST = '[.]test[.]tsx?$'
const SERVER = '[.]server[.]tsx?$'
/** Files at the top of app that answer requests as routes and http do. */
const ENTRANCE = '^app/(root|entry[.]server|server|lesson-process[.]server)[.]tsx?$'
const PACKAGE = (names) => `(^|/)node_modules/(${names})/`

const routesFile = readFileSync(path.join(__dirname, 'app/routes.ts'), 'utf8')
const ROUTE_MODULES = [...routesFile.matchAll(/'(routes\/[^']+)'/g)].map(([, file]) => `app/${file}`)

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** One layer and everything of app that it may import. Tests may reach further, into what they need to set up. */
const layer = (name, allowed, comment) =>
  rule(
    `${name}-imports`,
    comment,
    { path: `^app/${name}/`, pathNot: TEST },
    { path: '^app/', pathNot: allowed.map((place) => `^app/${place}`) },
  )

module.exports = {
  forbidden: [
    rule('no-circle', 'Files that need each other are one file, or need a third.', {}, { circular: true }),
    rule('found', 'Imports something that is not there.', {}, { couldNotResolve: true }),

    layer(
      'routes',
      ['routes/', 'components/', 'http/', 'domain/', 'ui/', 'phone/', 'offline/', 'lib/'],
      'A route asks one domain verb; it never asks the database.',
    ),
    layer(
      'components',
      ['components/', 'phone/', 'ui/', 'lib/', 'domain/'],
      'Components draw what routes hand them.',
    ),
    layer(
      'phone',
      ['phone/', 'ui/', 'lib/', 'domain/practice/'],
      "The phone knows no domain but practice's types.",
    ),
    layer('offline', ['offline/', 'lib/', 'domain/'], 'Runs in browsers, without pages.'),
    layer('http', ['http/', 'domain/', 'lib/'], 'http carries requests to the domain; it draws nothing.'),
    layer('ui', ['ui/', 'lib/'], 'The design system knows none of our words: it belongs to components then.'),
    layer('domain', ['domain/', 'db/', 'lib/'], 'The domain knows nothing of pages and requests.'),
    layer('db', ['db/', 'lib/'], 'The database knows nothing of us.'),
    layer('lib', ['lib/'], 'lib could serve any project.'),

    rule(
      'only-domain-touches-db',
      'Ask a domain verb, or write one.',
      {
        pathNot: ['^app/(domain|db|commands)/', '^app/entry[.]server[.]tsx$', '^(prisma/seeds|tests)/', TEST],
      },
      { path: '^app/db/' },
    ),
    rule(
      'db-is-private-inside',
      'Take ~/db/client.server, ~/db/transaction.server or ~/db/apply-migrations.server.',
      { pathNot: '^app/db/' },
      { path: '^app/db/[^/]+/' },
    ),

    ...DOMAINS.slice(0, -1).map((domain, index) =>
      rule(
        `${domain}-comes-before`,
        'A domain imports earlier ones only; the later of two owns what both are about.',
        { path: `^app/domain/${domain}/` },
        { path: `^app/domain/(${DOMAINS.slice(index + 1).join('|')})/` },
      ),
    ),
    rule(
      'known-domain',
      'A new domain takes its place in the list at the top of .dependency-cruiser.cjs.',
      {},
      { path: '^app/domain/', pathNot: `^app/domain/(${DOMAINS.join('|')})/` },
    ),
    rule(
      'subfolder-private-to-its-domain',
      'Files directly in the domain folder are its public door.',
      { path: '^app/domain/([^/]+)/' },
      { path: '^app/domain/[^/]+/[^/]+/', pathNot: '^app/domain/$1/' },
    ),
    rule(
      'subfolder-private-to-domains',
      'Files directly in the domain folder are its public door.',
      { pathNot: '^app/domain/' },
      { path: '^app/domain/[^/]+/[^/]+/' },
    ),

    rule(
      'pure-imports-no-server',
      'A file without .server in its name also runs on a phone: hand it what it needs, or rename it.',
      {
        path: '^app/',
        pathNot: ['^app/(routes|http|commands)/', ENTRANCE, SERVER, TEST],
      },
      { path: SERVER },
    ),
    rule(
      'pure-uses-no-machine',
      'Files, secrets and the machine are for .server files.',
      {
        path: '^app/(components|domain|lib|offline|phone|ui)/.*[.]tsx?$',
        pathNot: [SERVER, TEST],
      },
      { dependencyTypes: ['core'] },
    ),

    rule(
      'nobody-imports-a-route',
      'What two pages need moves to components, http or domain.',
      { pathNot: [TEST, '^tests/'] },
      { path: ROUTE_MODULES.map((file) => `^${file.replaceAll('.', '[.]')}$`) },
    ),
    rule(
      'beside-its-page',
      'A part beside a page serves the pages of its folder; used further away, it moves to components.',
      { path: '^app/routes/([^/]+)/' },
      { path: '^app/routes/', pathNot: '^app/routes/$1/' },
    ),
    rule(
      'no-page-parts-elsewhere',
      'Nothing imports routes.',
      { pathNot: ['^app/routes/', '^tests/'] },
      { path: '^app/routes/' },
    ),
    rule(
      'no-commands',
      'Commands are run, not imported.',
      { pathNot: '^(app/commands|tests)/' },
      { path: '^app/commands/' },
    ),
    rule(
      'app-imports-no-tests',
      'The product runs without its tests.',
      { path: '^app/', pathNot: TEST },
      { path: '^tests/' },
    ),
    rule(
      'content-is-no-program',
      'Lessons and their drawings stand alone; only the drawing kit is shared.',
      { path: '^content/' },
      { path: '^app/', pathNot: '^app/ui/drawing/' },
    ),

    rule(
      'only-accounts-knows-lucia',
      'Ask the accounts domain.',
      { pathNot: '^app/domain/accounts/' },
      { path: PACKAGE('lucia') },
    ),
    rule(
      'remix-stays-at-the-edge',
      'Only pages and http know the framework, so that it can be replaced.',
      {
        path: '^app/',
        pathNot: [
          '^app/(routes|components|http|ui|commands/bench)/',
          '^app/(root|entry[.]client|entry[.]server|routes)[.]tsx?$',
        ],
      },
      { path: PACKAGE('@remix-run') },
    ),
    rule(
      'remix-node-on-the-server',
      "Node's half of the framework in a browser file drags half of Node along: move it to a route's loader or a .server file.",
      { path: '^app/(components|ui)/', pathNot: [SERVER, TEST] },
      { path: PACKAGE('@remix-run/node'), dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'no-react-below',
      'What decides does not draw.',
      // A compiled lesson needs React's element maker handed to it; nothing is drawn there.
      {
        path: '^app/(domain|db|lib|commands)/',
        pathNot: [TEST, '^app/domain/lessons/bundles/load-bundle[.]server[.]ts$'].flat(),
      },
      { path: PACKAGE('react|react-dom') },
    ),
    rule(
      'no-tools-at-run-time',
      'Packages that run in production are dependencies, not devDependencies.',
      { path: '^app/', pathNot: ['^app/commands/', '^app/routes[.]ts$', TEST] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^app/db/generated'] },
    exclude: { path: ['^(build|data)/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
