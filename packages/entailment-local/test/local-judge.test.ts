import { askEntailment, type EntailmentLabel } from '@vouchsafe/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LocalJudgeOptions, localJudge, type TransformersLike } from '../src/index.ts'

interface Fake {
  readonly library: TransformersLike
  readonly loads: unknown[]
}

function fake(
  logits: readonly number[] | (() => never),
  id2label: Readonly<Record<string, string>> = {
    0: 'ENTAILMENT',
    1: 'NEUTRAL',
    2: 'CONTRADICTION',
  },
): Fake {
  const loads: unknown[] = []
  const model = Object.assign(
    async () => ({ logits: { data: typeof logits === 'function' ? logits() : logits } }),
    { config: { id2label } },
  )
  const library: TransformersLike = {
    env: { allowRemoteModels: true, localModelPath: '/models/' },
    AutoTokenizer: {
      async from_pretrained(folder, options) {
        loads.push([folder, options])
        return (text, { text_pair }) => [text, text_pair]
      },
    },
    AutoModelForSequenceClassification: {
      async from_pretrained(folder, options) {
        loads.push([folder, options])
        return model
      },
    },
  }
  return { library, loads }
}

const TEXTS = { premise: 'A dog runs.', hypothesis: 'An animal moves.' }
const never = { signal: new AbortController().signal }

function asked({ library }: Fake, more: Partial<LocalJudgeOptions> = {}) {
  const judge = localJudge({ folder: '/srv/models/nli-small/', load: async () => library, ...more })
  return askEntailment(judge, TEXTS, never)
}

test('answers with the most likely label and its probability', async () => {
  const { label, score } = await asked(fake([Math.log(6), Math.log(3), Math.log(1)]))
  expect(label).toBe('entailment')
  expect(score).toBeCloseTo(0.6)
})

test('reads the folder alone, once, with the first question', async () => {
  const made = fake([1, 2, 3])
  const judge = localJudge({
    folder: '/srv/models/nli-small/',
    dtype: 'q8',
    load: async () => made.library,
  })
  expect([judge.name, judge.version, made.loads]).toEqual(['nli-small', '1', []])
  await Promise.all([askEntailment(judge, TEXTS, never), askEntailment(judge, TEXTS, never)])
  expect(made.library.env).toEqual({ allowRemoteModels: false, localModelPath: '/srv/models' })
  expect(made.loads).toEqual([
    ['nli-small', { local_files_only: true }],
    ['nli-small', { local_files_only: true, dtype: 'q8' }],
  ])
})

test('knows models that only tell what follows from what does not', async () => {
  const made = fake([0, 4], { 0: 'entailment', 1: 'not_entailment' })
  expect((await asked(made)).label).toBe('neutral')
})

test('outputs without a meaning must be told', async () => {
  const made = fake([0, 4, 1], { 0: 'LABEL_0', 1: 'LABEL_1', 2: 'LABEL_2' })
  await expect(asked(made)).rejects.toMatchObject({ code: 'invalid_options' })
  const labels: readonly EntailmentLabel[] = ['contradiction', 'entailment', 'neutral']
  expect((await asked(made, { labels })).label).toBe('entailment')
})

test('a library that is missing or a model that breaks is a failure, and may come right', async () => {
  const made = fake(() => {
    throw new Error('out of memory')
  })
  await expect(asked(made)).rejects.toMatchObject({ code: 'model_failed' })
  let tries = 0
  const judge = localJudge({
    folder: 'nli',
    load: async () => {
      tries += 1
      if (tries === 1) throw new Error('not installed')
      return fake([9, 0, 0]).library
    },
  })
  await expect(askEntailment(judge, TEXTS, never)).rejects.toMatchObject({ code: 'model_failed' })
  expect((await askEntailment(judge, TEXTS, never)).label).toBe('entailment')
})

test('is not asked after it was given up, nor anything else', async () => {
  const judge = localJudge({ folder: 'nli', load: async () => fake([1, 2, 3]).library })
  await expect(askEntailment(judge, TEXTS, { signal: AbortSignal.abort() })).rejects.toThrow()
  const question = { instructions: '', schema: {}, input: ['a', 'b'] }
  await expect(judge.ask(question, never)).rejects.toMatchObject({ code: 'invalid_options' })
  expect(() => localJudge({ folder: '' })).toThrow('folder')
})

test('whatever the outputs, a score is a share, and the greatest output wins', async () => {
  const logit = fc.double({ min: -80, max: 80, noNaN: true })
  await fc.assert(
    fc.asyncProperty(fc.tuple(logit, logit, logit), async (logits) => {
      const { label, score } = await asked(fake(logits))
      const best = ['entailment', 'neutral', 'contradiction'][logits.indexOf(Math.max(...logits))]
      expect(label).toBe(best)
      expect(score).toBeGreaterThan(1 / 3 - 1e-9)
      expect(score).toBeLessThanOrEqual(1)
    }),
  )
})
