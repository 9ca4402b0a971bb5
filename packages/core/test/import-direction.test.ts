import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const packages = fileURLToPath(new URL('../../', import.meta.url))

/** Arrows point to lower layers only; guards share one layer and never import each other. */
const LAYERS: readonly (readonly string[])[] = [
  ['text'],
  ['core'],
  ['claims', 'facts', 'policy', 'confidence', 'disclosure', 'emotion', 'privacy'],
  [
    ...['openai', 'anthropic', 'ai-sdk', 'langchain', 'mastra', 'openai-agents'],
    'entailment-local',
  ],
  ['gateway', 'eval', 'testing'],
  ['vouchsafe'],
]
/** These wrap an SDK and know no guard. */
const ADAPTERS = new Set([
  ...['openai', 'anthropic', 'ai-sdk', 'langchain', 'mastra', 'openai-agents'],
  'entailment-local',
])

function layerOf(name: string): number {
  return LAYERS.findIndex((layer) => layer.includes(name))
}

function mayImport(from: string, to: string): boolean {
  if (ADAPTERS.has(from)) return to === 'core'
  return layerOf(to) < layerOf(from)
}

function importsOf(name: string): readonly string[] {
  const src = `${packages}${name}/src/`
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const found = files.flatMap((file) =>
    [
      ...readFileSync(src + file, 'utf8').matchAll(
        /(?:from|import)\s{0,5}\(?\s{0,5}'(@vouchsafe\/([a-z-]+)|vouchsafe)[/']/g,
      ),
    ].map((match) => match[2] ?? 'vouchsafe'),
  )
  return [...new Set(found)]
}

const names = readdirSync(packages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${packages}${entry.name}/package.json`))
  .map(({ name }) => name)

test('every package has a layer', () => {
  expect(names.filter((name) => layerOf(name) < 0)).toEqual([])
})

test.each(names)('%s imports lower layers only, and declares what it imports', (name) => {
  const imported = importsOf(name).filter((each) => each !== name)
  expect(imported.filter((each) => !mayImport(name, each))).toEqual([])
  const manifest = JSON.parse(readFileSync(`${packages}${name}/package.json`, 'utf8')) as {
    dependencies?: Record<string, string>
  }
  const declared = Object.keys(manifest.dependencies ?? {})
  expect(
    imported.filter(
      (each) => !declared.includes(each === 'vouchsafe' ? each : `@vouchsafe/${each}`),
    ),
  ).toEqual([])
})

test('the check would see a wrong arrow', () => {
  expect(importsOf('core')).toEqual(['text'])
  expect(mayImport('text', 'core')).toBe(false)
  expect(mayImport('claims', 'facts')).toBe(false)
  expect(mayImport('core', 'claims')).toBe(false)
})
