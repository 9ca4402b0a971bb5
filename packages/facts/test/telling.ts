import { claims } from '@vouchsafe/claims'
import { type Json, type Message, type Reply, vouchsafe } from '@vouchsafe/core'
import {
  customerWords,
  documents,
  type FactDocument,
  facts,
  records,
  toolResults,
} from '@vouchsafe/facts'
import { expect, test } from 'vitest'

/** What a shop knows, and what was said before the draft. */
export interface Shop {
  /** Records by the ids of their sources. */
  readonly records?: Readonly<Record<string, Json>>
  readonly policies?: readonly FactDocument[]
  readonly messages?: readonly Message[]
  /** The customer's message, where nothing else was said. */
  readonly said?: string
  readonly now?: string
}

/** The whole of claims and facts on a draft. */
export function replyTo(shop: Shop, draft: string): Promise<Reply> {
  const known = Object.entries(shop.records ?? {}).map(([id, data]) => records(id, data))
  const sources = [...known, documents(shop.policies ?? []), toolResults(), customerWords()]
  const { now, said = 'Hello', messages = [{ role: 'user', content: said }] } = shop
  const turn = { conversationId: 'c', messages, ...(now === undefined ? {} : { now }) }
  return vouchsafe({ guards: [claims(), facts(sources)] }).reply(turn, () => draft)
}

/**
 * Truths are delivered as they stand, and the lies beside them are not. What is left open is delivered as well, but no claim
 * is borne out that should not be: a note says which value nothing states. Against what is unopposed nothing speaks, whether
 * anything bears it out or not.
 */
export function tells(
  shop: Shop,
  drafts: {
    readonly truths: readonly string[]
    readonly lies: readonly string[]
    readonly open?: readonly string[]
    readonly unopposed?: readonly string[]
  },
): void {
  test.each(drafts.truths)('true: %s', async (draft) => {
    const { status, findings } = await replyTo(shop, draft)
    expect([status, findings.filter(({ action }) => action !== 'note')]).toEqual(['verified', []])
  })
  test.each(drafts.lies)('wrong: %s', async (draft) => {
    expect((await replyTo(shop, draft)).status).not.toBe('verified')
  })
  for (const draft of drafts.open ?? [])
    test(`left open: ${draft}`, async () => {
      const { claims } = await replyTo(shop, draft)
      expect(claims.some(({ verdict }) => verdict?.reckoned === true)).toBe(true)
    })
  for (const draft of drafts.unopposed ?? [])
    test(`unopposed: ${draft}`, async () => {
      const { claims } = await replyTo(shop, draft)
      expect(claims.map(({ verdict }) => verdict?.status)).not.toContain('contradicted')
    })
}
