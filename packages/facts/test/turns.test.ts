import { readFileSync } from 'node:fs'
import { claims } from '@vouchsafe/claims'
import { type Json, type Reply, type Turn, vouchsafe } from '@vouchsafe/core'
import {
  customerWords,
  documents,
  type FactDocument,
  facts,
  records,
  toolResults,
} from '@vouchsafe/facts'
import { expect, test } from 'vitest'

/**
 * What becomes of every claim of 400 whole turns. What is recorded is not all right, see the figures in docs/results.md: it is
 * how things stand, so that no change goes unseen. After a change that is meant: `npm test -- packages/facts/test/turns.test.ts -u`,
 * and read the difference.
 */
const FILES = ['zh', 'en'].flatMap((language) => [1, 2, 3, 4].map((at) => `${language}-${at}`))

interface Recorded extends Omit<Turn, 'conversationId' | 'jurisdictions'> {
  readonly id: string
  readonly shop: Readonly<Record<string, Json>>
  readonly draft: { readonly text: string }
}

test.each(FILES)('the turns of %s come out as recorded', async (file) => {
  const turns = readFileSync(new URL(`../../../bench/turns/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Recorded)
  const told: string[] = []
  for (const turn of turns) told.push(line(turn.id, await replyTo(turn)))
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`turns/${file}.txt`)
})

function replyTo({ id, shop, draft, messages, now, customer, channel }: Recorded): Promise<Reply> {
  const { policies = [], ...rest } = shop
  const known = Object.entries(rest).map(([name, data]) => records(name, data))
  const texts = documents(policies as unknown as readonly FactDocument[])
  const guards = [claims(), facts([...known, texts, toolResults(), customerWords()])]
  const turn = {
    conversationId: id,
    messages,
    ...(now === undefined ? {} : { now }),
    ...(customer === undefined ? {} : { customer }),
    ...(channel === undefined ? {} : { channel }),
  }
  return vouchsafe({ guards }).reply(turn, () => draft.text)
}

/** `zh-001 annotated: 0 price supported, 12 stock unsupported (annotate) | facts/incomplete` */
function line(id: string, { status, claims: made, findings }: Reply): string {
  const told = made.map(({ id: claim, start, kind, verdict }) => {
    const action = findings.find((each) => each.claim === claim)?.action
    const what = `${start} ${kind} ${verdict?.status ?? 'unjudged'}`
    return action === undefined ? what : `${what} (${action})`
  })
  const more = findings.filter(({ claim }) => claim === undefined).map(({ code }) => code)
  return [`${id} ${status}: ${told.join(', ')}`, ...more].join(' | ')
}
