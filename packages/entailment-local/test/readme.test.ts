import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import { expect, test } from 'vitest'
import * as local from '../src/index.ts'

test('the example of the page prints what stands behind it', async () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const code = /^```ts\n([\s\S]{1,2000}?)^```$/m.exec(page)?.[1] ?? ''
  const output = /this prints:\n\n```\n([\s\S]{1,400}?)^```$/m.exec(page)?.[1] ?? ''
  const lines: string[] = []
  const print = { log: (...values: unknown[]) => lines.push(format(...values)) }
  const model = Object.assign(async () => ({ logits: { data: [4, 1, 0] } }), {
    config: { id2label: { 0: 'entailment', 1: 'neutral', 2: 'contradiction' } },
  })
  const load = async (): Promise<local.TransformersLike> => ({
    env: { allowRemoteModels: true, localModelPath: '' },
    AutoTokenizer: { from_pretrained: async () => (text) => text },
    AutoModelForSequenceClassification: { from_pretrained: async () => model },
  })
  const body = code.replace(/^import .{1,200}$/gm, '')
  const run = new Function(
    'given',
    `const { localJudge, load, console } = given
    return (async () => {${body}})()`,
  )
  await run({ ...local, load, console: print })
  const printed = lines.join('\n').replace(/(\d\.\d{6})\d{1,12}/g, '$1...')
  expect(`${printed}\n`).toBe(output)
})
