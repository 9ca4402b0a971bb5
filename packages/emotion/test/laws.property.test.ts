import {
  ALLOWED_PURPOSES,
  demeaningIn,
  EMOTIONS,
  type EmotionReading,
  findConcerns,
  findPressure,
  LEVELS,
  levelOf,
  type ProcessingLine,
  readText,
  toneHints,
} from '@vouchsafe/emotion'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NOW, useWith } from './fixtures.ts'

const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))
const words = fc
  .array(
    fc.constantFrom(
      'only ',
      '3 left',
      '再不下单',
      '就没了',
      '!',
      '。',
      ' now',
      'I want to ',
      'die ',
      '您',
      '？',
      '\n',
      ' ',
      'you ',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
const purpose = fc.constantFrom(...ALLOWED_PURPOSES)

test('places lie in the text, in order', () => {
  fc.assert(
    fc.property(fc.oneof(utf16, words), (text) => {
      for (const found of [findPressure(text), demeaningIn(text), toneHints(text)]) {
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        expect(found.map(({ start }) => start)).toEqual(
          found.map(({ start }) => start).toSorted((a, b) => a - b),
        )
      }
      for (const { start, end } of findConcerns(text))
        expect([0 <= start, start <= end, end <= text.length]).toEqual([true, true, true])
    }),
  )
})

test('readings are graded between 0 and 1', () => {
  fc.assert(
    fc.property(fc.oneof(utf16, words), (text) => {
      const { emotions, certainty } = readText(text)
      for (const { intensity } of emotions) expect(intensity > 0 && intensity <= 1).toBe(true)
      expect(certainty >= 0 && certainty <= 1).toBe(true)
    }),
  )
})

test('a weaker or less certain reading never causes a stronger reaction', () => {
  const share = fc.record({
    emotion: fc.constantFrom(...EMOTIONS),
    intensity: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(
      fc.array(share, { maxLength: 5 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (emotions, certainty, fade, doubt) => {
        const strong: EmotionReading = {
          modality: 'text',
          emotions,
          certainty,
          sentiment: 'negative',
          recogniser: 'x',
        }
        const weak = {
          ...strong,
          emotions: emotions.map((each) => ({ ...each, intensity: each.intensity * fade })),
          certainty: certainty * doubt,
        }
        expect(LEVELS.indexOf(levelOf(weak))).toBeLessThanOrEqual(LEVELS.indexOf(levelOf(strong)))
      },
    ),
  )
})

test('whatever happens, nothing is read, kept or told without consent for its purpose', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('consent' as const), purpose }),
    fc.record({ kind: fc.constant('withdraw' as const), purpose }),
    fc.record({ kind: fc.constant('read' as const), purpose }),
    fc.record({ kind: fc.constant('erase' as const), purpose }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const lines: Omit<ProcessingLine, 'count'>[] = []
      const { use, content } = useWith({ observer: (line) => lines.push(line) })
      const given = new Set<string>()
      const subject = { id: 'lin' }
      for (const [index, { kind, purpose: wanted }] of steps.entries()) {
        if (kind === 'consent') {
          await use.consent(subject, { purpose: wanted, at: NOW, wording: 'v' })
          given.add(wanted)
        } else if (kind === 'withdraw') {
          await use.withdraw(subject, { purpose: wanted })
          given.delete(wanted)
        } else if (kind === 'erase') {
          await use.erase(subject)
          given.clear()
          expect(content()).toBe('[]')
        } else {
          let computed = false
          const sealed = await use.readWith(
            subject,
            async () => {
              computed = true
              return readText('I am furious')
            },
            { at: NOW, modality: 'text', purposes: [wanted] },
          )
          expect(computed).toBe(given.has(wanted))
          if (sealed)
            expect(
              await use.keep(subject, sealed, { purpose: wanted, at: NOW, id: `r${index}` }),
            ).toBe(true)
        }
        const seen = await use.see(subject, NOW)
        expect(seen.readings.every((each) => given.has(each.purpose))).toBe(true)
      }
      expect(JSON.stringify([use.record(), lines])).not.toMatch(/lin"|anger|furious/)
    }),
    { numRuns: 60 },
  )
})

test('hostile text costs no more than its length', () => {
  const hostile = [
    '不要'.repeat(3000),
    'only '.repeat(3000),
    'you really '.repeat(2000),
    '您就'.repeat(4000),
    'a'.repeat(20_000),
    'if you if you '.repeat(1500),
    ' '.repeat(20_000),
    '退款先'.repeat(3000),
  ]
  for (const text of hostile) {
    const began = performance.now()
    findPressure(text)
    findConcerns(text)
    readText(text)
    expect(performance.now() - began).toBeLessThan(8000)
  }
})
