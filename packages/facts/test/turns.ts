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

/** Sets of `bench/turns` that have been opened. */
const OPENED = [1, 2, 3, 4, 6, 7, 8, 11, 12, 13, 14, 15, 19, 20]

interface Recorded extends Omit<Turn, 'conversationId' | 'jurisdictions'> {
  readonly id: string
  readonly shop: Readonly<Record<string, Json>>
  readonly draft: { readonly text: string }
}

/**
 * What becomes of every claim of 720 whole turns. What is recorded is not all right, see the figures in docs/results.md: it is
 * how things stand, so that no change goes unseen. After a change that is meant: `npm test -- packages/facts/test/turns -u`, and
 * read the difference.
 */
export function comesOutAsRecorded(language: 'zh' | 'en'): void {
  test.each(OPENED.map((at) => `${language}-${at}`))('the turns of %s', async (file) => {
    const path = new URL(`../../../bench/turns/${file}.jsonl`, import.meta.url)
    const turns = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Recorded)
    const told: string[] = []
    for (const turn of turns) told.push(line(turn.id, await replyTo(turn)))
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`turns/${file}.txt`)
  })
}

function replyTo({ id, shop, draft, messages, now, customer, channel }: Recorded): Promise<Reply> {
  const { policies = [], ...rest } = shop
  const all: readonly unknown[] = policies as readonly Json[]
  const others = all.filter((each) => !isDocument(each)) as Json[]
  const known = Object.entries({ ...rest, ...(others.length > 0 && { policies: others }) }).map(
    ([name, data]) => records(name, data),
  )
  const texts = documents(all.filter(isDocument))
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

/** Policies are prose mostly, and fields now and then. */
function isDocument(policy: unknown): policy is FactDocument {
  const { id, text } = policy as Partial<FactDocument>
  return typeof id === 'string' && typeof text === 'string'
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
