import { readFileSync } from 'node:fs'
import { claims } from '@vouchsafe/claims'
import { type Claim, type Message, vouchsafe } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { expect, test } from 'vitest'

/**
 * What is read in the drafts of 1,440 turns, whole. What is recorded is not all right: it is how things stand, so that no change
 * goes unseen. After a change that is meant: `npm test -- packages/claims/test/turns.test.ts -u`, and read the difference.
 */
const FILES = ['zh', 'en'].flatMap((language) =>
  [1, 2, 3, 4, 6, 7, 8, 11, 12, 13, 14, 15, 19, 20].map((at) => `${language}-${at}`),
)

interface Recorded {
  readonly id: string
  readonly now?: string
  readonly messages: readonly Message[]
  readonly draft: { readonly text: string }
}

test.each(FILES)('the drafts of %s are read as recorded', async (file) => {
  const turns = readFileSync(new URL(`../../../bench/turns/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Recorded)
  const read: string[] = []
  for (const { id, now, messages, draft } of turns) {
    const turn = { conversationId: id, messages, ...(now === undefined ? {} : { now }) }
    const reply = await vouchsafe({ guards: [claims()] }).reply(turn, () => draft.text)
    read.push(id, ...reply.claims.map((claim) => `  ${line(claim)}`))
  }
  await expect(`${read.join('\n')}\n`).toMatchFileSnapshot(`turns/${file}.txt`)
})

/** What most claims are, and a line therefore does not say. */
const USUAL: ReadonlySet<unknown> = new Set(['affirmed', 'asserted'])

/** `12-30 price; attribute price 12-17; value 40 EUR 25-30; bound at-most` */
function line({ id: _, start, end, kind, ...more }: Claim): string {
  const rest = Object.entries(more)
    .filter(([, value]) => !USUAL.has(value))
    .map(([name, value]) => `${name.replace(/Span$/, ' at')} ${short(value)}`)
  return [`${start}-${end} ${kind}`, ...rest].join('; ')
}

function short(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (isBare(value)) return `${value.start}-${value.end}`
  return Object.values(value).map(short).join(' ')
}

function isBare(value: object): value is Span {
  return Object.keys(value).join() === 'start,end'
}
