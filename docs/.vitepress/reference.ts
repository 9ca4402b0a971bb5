import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Application, Converter, type ProjectReflection } from 'typedoc'
import { ROOT } from './site-path.ts'

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>
}

/** Writes the reference of every published package's entry points to `docs/api`, a page for each. */
export async function writeReference(): Promise<void> {
  const names = entryPoints()
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    name: 'API reference',
    entryPoints: [...names.keys()],
    tsconfig: join(ROOT, 'docs/.vitepress/tsconfig.json'),
    out: join(ROOT, 'docs/api'),
    readme: 'none',
    // The type check is a step of its own.
    skipErrorChecking: true,
    excludeExternals: true,
    groupOrder: ['Functions', 'Interfaces', 'Type Aliases', 'Variables', 'Classes', '*'],
    disableSources: true,
    disableGit: true,
    logLevel: 'Error',
    validation: false,
    ...({
      outputFileStrategy: 'modules',
      entryFileName: 'index.md',
      hidePageHeader: true,
      hideBreadcrumbs: true,
      sanitizeComments: true,
      parametersFormat: 'table',
      interfacePropertiesFormat: 'table',
      classPropertiesFormat: 'table',
      typeAliasPropertiesFormat: 'table',
      typeDeclarationFormat: 'table',
      enumMembersFormat: 'table',
    } as object),
  })
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => nameModules(context.project, names))
  const project = await app.convert()
  if (!project) throw new Error('The API reference could not be made.')
  await app.generateOutputs(project)
  hyphenateAnchors(join(ROOT, 'docs/api'))
}

/** The site's headings have no underscore in their anchors; TypeDoc's links to them do. */
function hyphenateAnchors(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue
    const file = join(folder, name)
    const text = readFileSync(file, 'utf8')
    const mended = text.replaceAll(/(?<=\]\([^()\s#]{0,200}#)[^()\s]{1,200}(?=\))/g, (anchor) =>
      anchor.replaceAll('_', '-'),
    )
    writeFileSync(file, mended)
  }
}

/** The sources of all entry points, with the names under which they are imported. */
function entryPoints(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const name of readdirSync(join(ROOT, 'packages'))) {
    const folder = join(ROOT, 'packages', name)
    if (!existsSync(join(folder, 'package.json'))) continue
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    if (manifest.private) continue
    for (const [subpath, target] of Object.entries(manifest.exports)) {
      const source = typeof target === 'object' ? target['@vouchsafe/source'] : undefined
      if (typeof source !== 'string') continue
      found.set(join(folder, source), `${manifest.name}${subpath.slice(1)}`)
    }
  }
  return found
}

/** TypeDoc calls a module by its file, seen from the packages' folder; readers know it by what they import. */
function nameModules(project: ProjectReflection, names: ReadonlyMap<string, string>): void {
  const byModule = new Map(
    [...names].map(([file, name]) => [
      relative(join(ROOT, 'packages'), file).replace(/(?:\/index)?\.ts$/, ''),
      name,
    ]),
  )
  for (const module of project.children ?? []) {
    module.name = byModule.get(module.name) ?? module.name
  }
}
