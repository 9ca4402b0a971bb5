import { enforced, type Guard, shadow, vouchsafe } from '@vouchsafe/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftJson, draftText, obedient, turnOf } from './fixtures.ts'

const draft = fc.oneof({ weight: 4, arbitrary: draftText }, { weight: 1, arbitrary: draftJson })

/** Asks for a person where the draft says so. */
const caller: Guard = {
  name: 'caller',
  conclude: ({ text }) =>
    text.includes('😀')
      ? {
          findings: [
            { code: 'caller/asked', action: 'note', message: 'Asked.', handoff: 'requested' },
          ],
        }
      : undefined,
}

const label: Guard = {
  name: 'label',
  request: () => ({
    labels: [
      { text: 'AI', placement: 'before', basis: 'a law' },
      { text: 'Written by AI', placement: 'after', basis: 'a law' },
    ],
  }),
}

describe('what would have been', () => {
  test('is what the same guards make of the same draft when they decide', async () => {
    const guards = [obedient, caller]
    await fc.assert(
      fc.asyncProperty(draft, fc.constantFrom('灯多少钱？', 'How much?'), async (text, asked) => {
        const turn = turnOf(asked)
        const {
          status,
          findings,
          handoff,
          text: said,
        } = await vouchsafe({ guards }).reply(turn, () => text)
        const recorded = await vouchsafe({ guards, mode: 'shadow' }).reply(turn, () => text)
        expect(enforced(recorded, turn)).toEqual({
          status,
          findings,
          text: said,
          ...(handoff && { handoff }),
        })
      }),
      { numRuns: 500 },
    )
  })

  test('is known behind the labels of guards that decide', async () => {
    await fc.assert(
      fc.asyncProperty(draftText, async (text) => {
        const turn = turnOf()
        const whole = await vouchsafe({ guards: [label, obedient] }).reply(turn, () => text)
        const recorded = await vouchsafe({ guards: [label, shadow(obedient)] }).reply(
          turn,
          () => text,
        )
        expect(enforced(recorded, turn)).toMatchObject({ status: whole.status, text: whole.text })
      }),
      { numRuns: 200 },
    )
  })

  test('of a reply without shadow is the reply', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (text) => {
        const turn = turnOf()
        const reply = await vouchsafe({ guards: [obedient] }).reply(turn, () => text)
        const { status, findings } = enforced(reply, turn)
        expect({ status, findings }).toEqual({ status: reply.status, findings: reply.findings })
      }),
      { numRuns: 200 },
    )
  })
})

test('a draft that was changed is not made up', async () => {
  const strict: Guard = {
    name: 'strict',
    inspect: ({ start, end }) => ({
      findings: [
        {
          code: 'strict/hm',
          action: 'annotate',
          message: 'Hm.',
          mark: 'unconfirmed',
          span: { start, end },
        },
      ],
    }),
  }
  const turn = turnOf()
  const reply = await vouchsafe({ guards: [obedient, shadow(strict)] }).reply(
    turn,
    () => '§fix §mark',
  )
  expect(reply.text).toBe('fixed §mark (not confirmed)')
  expect(enforced(reply, turn)).toMatchObject({ status: 'annotated' })
  expect(enforced(reply, turn)).not.toHaveProperty('text')
})

test('the customer would have read the pipeline’s own words', async () => {
  const turn = turnOf()
  const wording = { en: { blocked: 'No.', handoff: 'Wait.', marks: {}, retry: '' } as never }
  const pipeline = vouchsafe({ guards: [obedient], mode: 'shadow', wording })
  const reply = await pipeline.reply(turn, () => '§block')
  expect(reply.text).toBe('§block')
  expect(enforced(reply, turn, wording).text).toBe('No.')
})
