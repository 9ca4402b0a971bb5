// Packs every package as it is published, installs the tarballs in a project of their own, and checks that they work there: the
// consumer's tests, import, require and types. Run it after `npm run build`.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'vouchsafe-consumer-'))
const tarballs = join(folder, 'tarballs')
const project = join(folder, 'project')
mkdirSync(tarballs)

const packages = readdirSync(join(root, 'packages'))
  .filter((name) => existsSync(join(root, 'packages', name, 'package.json')))
  .map((name) => manifestOf(join(root, 'packages', name)))

try {
  step('pack', () => {
    const which = packages.flatMap(({ name }) => ['--workspace', name])
    run(
      'npm',
      ['pack', '--silent', '--ignore-scripts', '--pack-destination', tarballs, ...which],
      root,
    )
  })
  step('install', install)
  step('test', () => run('npm', ['test', '--silent'], project))
  step('import and require', () => {
    write('all.mjs', [...entries().map((entry) => `await import('${entry}')`), ...once('import')])
    write('all.cjs', [...entries().map((entry) => `require('${entry}')`), ...once('require')])
    run(process.execPath, ['all.mjs'], project)
    run(process.execPath, ['all.cjs'], project)
  })
  step('types', () => {
    const lines = entries().map(
      (entry, index) =>
        `import * as p${index} from '${entry}'\nexport const n${index}: object = p${index}`,
    )
    write('types.mts', lines)
    write('types.cts', lines)
    const compilerOptions = {
      noEmit: true,
      strict: true,
      skipLibCheck: true,
      module: 'nodenext',
      target: 'es2022',
      types: [],
    }
    write('tsconfig.json', [JSON.stringify({ compilerOptions, files: ['types.mts', 'types.cts'] })])
    run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc')], project)
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** What third parties make comes from npm's cache, which `npm ci` has filled, and from the registry only if it must. */
function install() {
  cpSync(join(root, 'examples/consumer-project'), project, { recursive: true })
  const files = readdirSync(tarballs)
  const own = Object.fromEntries(
    packages.map(({ name, version }) => [name, fileOf(files, name, version)]),
  )
  const manifest = manifestOf(project)
  write('package.json', [JSON.stringify({ ...manifest, dependencies: own, devDependencies: {} })])
  const flags = [
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--omit=optional',
    '--omit=peer',
    '--silent',
  ]
  const offline = attempt('npm', ['install', '--offline', ...flags], project)
  if (offline.status !== 0) run('npm', ['install', '--prefer-offline', ...flags], project)
  for (const peer of new Set(
    packages.flatMap(({ peerDependencies }) => Object.keys(peerDependencies ?? {})),
  )) {
    const target = join(project, 'node_modules', peer)
    mkdirSync(dirname(target), { recursive: true })
    // A vendor's SDK is the user's own; the ones of this repository stand in for it.
    const source = join(root, 'node_modules', peer)
    if (existsSync(source) && !existsSync(target)) symlinkSync(source, target, 'dir')
  }
}

function fileOf(files, name, version) {
  const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
  if (!files.includes(file)) throw new Error(`${name} was not packed as ${file}`)
  return `file:${join(tarballs, file)}`
}

/** Every path that the packages offer, but for data. */
function entries() {
  return packages.flatMap(({ name, exports }) =>
    Object.entries(exports)
      .filter(([path, target]) => !path.endsWith('.json') && typeof target === 'object')
      .map(([path]) => name + path.slice(1)),
  )
}

/** The same error is known by either build of core. */
function once(how) {
  const load = (name) => (how === 'import' ? `await import('${name}')` : `require('${name}')`)
  return [
    `const { vouchsafe, isVouchsafeError } = ${load('vouchsafe')}`,
    'try { vouchsafe({}); throw new Error("it took no guards") } catch (e) { if (!isVouchsafeError(e)) throw e }',
  ]
}

function write(name, lines) {
  writeFileSync(join(project, name), `${lines.join('\n')}\n`)
}

function manifestOf(at) {
  return JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'))
}

function step(name, work) {
  const begun = Date.now()
  work()
  console.log(`ok     ${name} (${Math.round((Date.now() - begun) / 1000)} s)`)
}

function attempt(command, argv, cwd) {
  return spawnSync(command, argv, { cwd, encoding: 'utf8' })
}

function run(command, argv, cwd) {
  const { status, stdout, stderr } = attempt(command, argv, cwd)
  if (status === 0) return
  console.error(stdout + stderr)
  throw new Error(`${command} ${argv.slice(0, 3).join(' ')} ended with ${status}`)
}
