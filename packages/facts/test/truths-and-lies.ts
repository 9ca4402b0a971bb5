import { claims } from '@vouchsafe/claims'
import { type Json, vouchsafe } from '@vouchsafe/core'
import { customerWords, facts, records } from '@vouchsafe/facts'
import { expect, test } from 'vitest'

/** What becomes of each claim of a draft, in their order. */
export async function verdicts(
  data: Json,
  draft: string,
): Promise<readonly (string | undefined)[]> {
  const pipeline = vouchsafe({
    guards: [claims(), facts([records('shop', data), customerWords()])],
  })
  const turn = { conversationId: 'c', messages: [{ role: 'user' as const, content: 'Hello' }] }
  const reply = await pipeline.reply(turn, () => draft)
  return reply.claims.map(({ verdict }) => verdict?.status)
}

/** Each truth is borne out, and the lie beside it is not. */
export function rows(data: Json, pairs: readonly (readonly [truth: string, lie: string])[]): void {
  test.each(pairs)('%s – %s', async (truth, lie) => {
    const [told, ...others] = await verdicts(data, truth)
    expect(told).toBe('supported')
    expect(others.filter((status) => status !== 'supported')).toEqual([])
    expect(await verdicts(data, lie)).toContain('contradicted')
  })
}
