import { CHANNELS, DUTIES, MOMENTS, resolveDuties } from '@vouchsafe/disclosure'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const place = fc.oneof(
  fc.constantFrom(...new Set(DUTIES.map(({ jurisdiction }) => jurisdiction))),
  fc.constantFrom('DE', 'FR', 'US', 'US-TX', 'JP', 'SG', 'GB', 'CA', 'HK', 'unknown', ''),
  fc.string(),
)
const query = fc.record(
  {
    channel: fc.oneof(fc.constantFrom(...CHANNELS), fc.string()),
    moment: fc.constantFrom(...MOMENTS),
    at: fc.constantFrom('2019-01-01', '2026-01-01', '2026-11-21T10:00:00Z', '2030-01-01'),
    emotionRecognition: fc.boolean(),
    companion: fc.boolean(),
    largeBusiness: fc.boolean(),
  },
  { requiredKeys: [] },
)

test('one more jurisdiction never removes a duty', () => {
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 4 }),
      place,
      query,
      (places, more, rest) => {
        const before = resolveDuties({ ...rest, jurisdictions: places })
        const after = new Set(resolveDuties({ ...rest, jurisdictions: [...places, more] }))
        expect(before.every((duty) => after.has(duty))).toBe(true)
      },
    ),
  )
})

test('nobody knows where: at least what any place asks for', () => {
  fc.assert(
    fc.property(place, query, (one, rest) => {
      const all = new Set(resolveDuties(rest))
      const own = resolveDuties({ ...rest, jurisdictions: [one] })
      expect(own.every((duty) => all.has(duty) || duty.force === 'platform')).toBe(true)
    }),
  )
})

test('an order of jurisdictions, or one named twice, makes no difference', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), query, (places, rest) => {
      const once = resolveDuties({ ...rest, jurisdictions: places })
      expect(resolveDuties({ ...rest, jurisdictions: [...places, ...places].reverse() })).toEqual(
        once,
      )
    }),
  )
})
