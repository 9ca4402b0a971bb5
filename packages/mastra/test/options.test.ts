import { vouchsafe } from '@vouchsafe/core'
import { vouchsafeProcessor } from '@vouchsafe/mastra'
import { expect, test } from 'vitest'

type Make = (pipeline: unknown, options: unknown) => unknown

test('what cannot be used is refused when the adapter is made', () => {
  const makers: readonly Make[] = [
    (pipeline, options) => vouchsafeProcessor(pipeline as never, options as never),
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
