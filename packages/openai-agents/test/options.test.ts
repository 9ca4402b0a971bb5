import { vouchsafe } from '@vouchsafe/core'
import { guardModel, outputGuardrail, toolGuardrail } from '@vouchsafe/openai-agents'
import { expect, test } from 'vitest'

type Make = (pipeline: unknown, options: unknown) => unknown

test('what cannot be used is refused when the adapter is made', () => {
  const model = { getResponse: () => undefined, getStreamedResponse: () => undefined }
  const makers: readonly Make[] = [
    (pipeline, options) => guardModel(model as never, pipeline as never, options as never),
    (pipeline, options) => outputGuardrail(pipeline as never, options as never),
    (pipeline, options) => toolGuardrail(pipeline as never, options as never),
  ]
  const pipeline = vouchsafe({ guards: [] })
  const turnOf = () => undefined
  for (const make of makers) {
    expect(() => make(pipeline, { turnOf })).not.toThrow()
    for (const [given, options, message] of [
      [
        undefined,
        { turnOf },
        'pipeline: expected a pipeline, as vouchsafe() gives it, got nothing',
      ],
      [
        { guards: [] },
        { turnOf },
        'pipeline: expected a pipeline, as vouchsafe() gives it, got object',
      ],
      [pipeline, { turnOf, holds: true }, 'options: unknown option holds'],
      [pipeline, { turnOf: 'c-1' }, 'turnOf: expected function, got string'],
    ] as const) {
      expect(() => make(given, options)).toThrow(message)
      expect(() => make(given, options)).toThrow(
        expect.objectContaining({ code: 'invalid_options' }),
      )
    }
  }
})

test('a model that is none is refused when the adapter is made', () => {
  expect(() => guardModel(undefined as never, vouchsafe({ guards: [] }))).toThrow(
    'guardModel() needs a',
  )
})
