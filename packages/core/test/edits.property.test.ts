import { ACTIONS, applyEdits, chooseEdits, type ProposedEdit } from '@vouchsafe/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const LENGTH = 60
const text = Array.from({ length: LENGTH }, (_, index) => String.fromCharCode(0x4e00 + index)).join(
  '',
)

const proposed: fc.Arbitrary<ProposedEdit> = fc
  .tuple(
    fc.nat({ max: LENGTH }),
    fc.nat({ max: 12 }),
    fc.constantFrom('', 'x', 'yy', '改'),
    fc.constantFrom(...ACTIONS),
    fc.constantFrom('a/one', 'b/two', 'c/three'),
  )
  .map(([start, length, replacement, action, code]) => ({
    start,
    end: Math.min(LENGTH, start + length),
    text: replacement,
    action,
    code,
  }))

test('the result does not depend on the order in which edits were proposed', () => {
  fc.assert(
    fc.property(
      fc.array(proposed, { maxLength: 30 }),
      fc.infiniteStream(fc.double({ min: 0, max: 1 })),
      (edits, keys) => {
        const shuffled = edits
          .map((edit) => ({ edit, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ edit }) => edit)
        expect(chooseEdits(shuffled)).toEqual(chooseEdits(edits))
      },
    ),
    { numRuns: Math.max(1000, fc.readConfigureGlobal()?.numRuns ?? 0) },
  )
})

test('chosen edits are ordered, disjoint and among the proposed ones', () => {
  fc.assert(
    fc.property(fc.array(proposed, { maxLength: 30 }), (edits) => {
      const chosen = chooseEdits(edits)
      for (const [index, edit] of chosen.entries()) {
        const next = chosen[index + 1]
        if (next) expect(edit.end <= next.start).toBe(true)
        expect(edits).toContainEqual(expect.objectContaining(edit))
      }
    }),
  )
})

test('every replaced range that lost overlaps a winner that asks for at least as much', () => {
  fc.assert(
    fc.property(fc.array(proposed, { maxLength: 20 }), (edits) => {
      const chosen = chooseEdits(edits)
      for (const lost of edits.filter((edit) => edit.start < edit.end)) {
        const rivals = edits.filter(
          (edit) =>
            chosen.some(
              (each) =>
                each.start === edit.start && each.end === edit.end && each.text === edit.text,
            ) && Math.max(edit.start, lost.start) < Math.min(edit.end, lost.end),
        )
        expect(
          rivals.some((rival) => ACTIONS.indexOf(rival.action) >= ACTIONS.indexOf(lost.action)),
        ).toBe(true)
      }
    }),
  )
})

test('parts of a draft cut outside its edits add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(proposed, { maxLength: 10 }), fc.nat({ max: LENGTH }), (edits, cut) => {
      const chosen = chooseEdits(edits)
      fc.pre(!chosen.some((edit) => edit.start <= cut && cut <= edit.end))
      const whole = applyEdits(text, chosen)
      const left = applyEdits(text, chosen, { start: 0, end: cut })
      const right = applyEdits(
        text,
        chosen.filter((edit) => edit.start >= cut),
        { start: cut, end: LENGTH },
      )
      expect(left + right).toBe(whole)
    }),
  )
})
