import { vouchsafe } from '@vouchsafe/core'
import { expect } from 'vitest'

/** Makes an adapter of whatever it is given. */
export type MakeAdapter = (pipeline: never, options: never) => unknown

/** An adapter that cannot work is refused when it is made, by what is wrong, and one with a good pipeline and options is made. */
export function expectMisuseRefused(...makers: readonly MakeAdapter[]): void {
  const pipeline = vouchsafe({ guards: [] })
  const turnOf = () => undefined
  const expected = 'pipeline: expected a pipeline, as vouchsafe() gives it, got'
  const cases: readonly (readonly [pipeline: unknown, options: unknown, message: string])[] = [
    [undefined, { turnOf }, `${expected} nothing`],
    [{ guards: [] }, { turnOf }, `${expected} object`],
    [pipeline, null, 'expected an object, got null'],
    [pipeline, { turnOf, holds: true }, 'unknown option holds'],
    [pipeline, { turnOf: 'c-1' }, 'turnOf: expected function, got string'],
  ]
  for (const make of makers) {
    expect(() => make(pipeline as never, { turnOf } as never)).not.toThrow()
    for (const [given, options, message] of cases)
      expect(() => make(given as never, options as never)).toThrow(
        expect.objectContaining({
          code: 'invalid_options',
          message: expect.stringContaining(message),
        }),
      )
  }
}
