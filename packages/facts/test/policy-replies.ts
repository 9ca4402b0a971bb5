import { readdirSync, readFileSync } from 'node:fs'
import { claims } from '@vouchsafe/claims'
import { type CheckedClaim, vouchsafe } from '@vouchsafe/core'
import {
  customerWords,
  documents,
  type FactDocument,
  facts,
  records,
  toolResults,
  turnFacts,
} from '@vouchsafe/facts'

/** A policy with replies about it; each claim is quoted with what it is worth. */
export interface PolicyFixture {
  readonly id: string
  readonly language: 'zh' | 'en'
  readonly title: string
  readonly text: string
  readonly replies: readonly {
    readonly customer: readonly string[]
    readonly record?: Readonly<Record<string, string | number | boolean>>
    readonly now: string
    readonly draft: string
    readonly claims: readonly { readonly quote: string; readonly verdict: string }[]
  }[]
}

const FOLDER = new URL('fixtures/policies/', import.meta.url)

/** A file of the fixtures' folder. */
export function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))
}

export const POLICIES: readonly PolicyFixture[] = readdirSync(FOLDER)
  .filter((name) => /^[a-z-]+\.json$/.test(name))
  .map((name) => readFixture(name) as PolicyFixture)

/** A labelled claim and what was found of it. */
export interface Labelled {
  readonly quote: string
  /** The label says `supported`. */
  readonly told: boolean
  readonly got: boolean
}

/** The claims of all replies, as they are checked with the policy handed over in a given form. */
export async function checkedReplies(
  { id, title, text, replies }: PolicyFixture,
  compiled?: FactDocument['compiled'],
): Promise<readonly (readonly CheckedClaim[])[]> {
  const library = documents([{ id, title, text, ...(compiled !== undefined && { compiled }) }])
  const checked: (readonly CheckedClaim[])[] = []
  for (const { customer, record, now, draft } of replies) {
    const sources = [
      library,
      ...(record === undefined ? [] : [records('order', record)]),
      toolResults(),
      turnFacts(),
      customerWords(),
    ]
    const pipeline = vouchsafe({ guards: [claims(), facts(sources)] })
    const messages = customer.map((content) => ({ role: 'user' as const, content }))
    const reply = await pipeline.reply({ conversationId: id, messages, now }, () => draft)
    checked.push(reply.claims)
  }
  return checked
}

/** The verdict on the claim that lies most upon each quoted one. */
export function labelled(
  { replies }: PolicyFixture,
  checked: readonly (readonly CheckedClaim[])[],
): readonly Labelled[] {
  return replies.flatMap(({ draft, claims: quoted }, index) =>
    quoted.map(({ quote, verdict }) => ({
      quote,
      told: verdict === 'supported',
      got: isSupported(draft.indexOf(quote), quote.length, checked[index] ?? []),
    })),
  )
}

function isSupported(start: number, length: number, found: readonly CheckedClaim[]): boolean {
  const end = start + length
  let most = 0.3
  let is = false
  for (const claim of found) {
    const shared = Math.min(end, claim.end) - Math.max(start, claim.start)
    const likeness = shared / (Math.max(end, claim.end) - Math.min(start, claim.start))
    const status = claim.verdict?.status
    if (likeness < most || (likeness === most && status === 'supported')) continue
    most = likeness
    is = status === 'supported'
  }
  return is
}

/** Half of the share of right claims that are supported and of wrong ones that are not. */
export function balanced(all: readonly Labelled[]): number {
  const share = (right: boolean) => {
    const of = all.filter(({ told }) => told === right)
    return of.filter(({ got }) => got === right).length / of.length
  }
  return (share(true) + share(false)) / 2
}
