import { readFileSync } from 'node:fs'
import { builtInPacks } from '@vouchsafe/policy/packs'
import { type Guard, type Json, type Pipeline, type Reply, shopPipeline } from 'vouchsafe'
import { shopKnowledge } from 'vouchsafe/node'
import type { Language, ShownClaim, ShownReply } from './message.ts'

/** A shop with what checks its agent's words. */
export interface Shop {
  readonly knowledge: Json
  readonly pipeline: Pipeline
  /** What the page is told of a reply. */
  shown(conversationId: string, reply: Reply): ShownReply
}

/** The shops of the demonstration, by language. */
export const shops: Readonly<Record<Language, Shop>> = { en: openShop('en'), zh: openShop('zh') }

function openShop(language: Language): Shop {
  const file = new URL(`../demo-shop/data/${language}.json`, import.meta.url)
  const { shop } = JSON.parse(readFileSync(file, 'utf8')) as { shop: Record<string, Json> }
  const drafts = new Map<string, string>()
  // Claims point into the draft. It is kept only as long as it takes to cut their words out.
  const keeping: Guard = {
    name: 'draft',
    inspect({ text, start }, { turn: { conversationId: id } }) {
      drafts.set(id, (drafts.get(id) ?? '').slice(0, start).padEnd(start) + text)
      return undefined
    },
  }
  const pipeline = shopPipeline({
    // Without what single customers ordered: nobody has signed in here.
    ...shopKnowledge({ ...shop, orders: [] }),
    packs: builtInPacks,
    confidence: {},
    emotion: {},
    disclosure: {},
    guards: [keeping],
  })
  return {
    knowledge: shop,
    pipeline,
    shown(conversationId, reply) {
      const draft = drafts.get(conversationId) ?? ''
      drafts.delete(conversationId)
      const { status, findings, handoff } = reply
      return {
        status,
        codes: [...new Set(findings.map(({ code }) => code))],
        // Words that were stopped are nobody's business but the shop's.
        claims: status === 'blocked' ? [] : claimsOf(reply, draft),
        ...(handoff && { handoff: handoff.reasons }),
      }
    },
  }
}

function claimsOf({ claims }: Reply, draft: string): readonly ShownClaim[] {
  const edits = claims.flatMap(({ verdict }) => verdict?.repair ?? [])
  return claims.map(({ kind, start, end, verdict }) => {
    const evidence = verdict?.evidence[0]
    return {
      kind,
      words: delivered(draft, { start, end }, edits),
      verdict: verdict?.status ?? 'not-checked',
      ...(verdict?.repair && { corrected: true }),
      ...(evidence && { source: `${evidence.source.id} ${evidence.source.pointer ?? ''}`.trim() }),
      ...(evidence?.shows !== undefined && { says: evidence.shows }),
    }
  })
}

/** A part of the draft as it reads with what has been put right in it. */
function delivered(draft: string, { start, end }: Span, edits: readonly Edit[]): string {
  let [words, at] = ['', start]
  for (const edit of edits) {
    if (edit.start < at || edit.end > end) continue
    words += draft.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return words + draft.slice(at, end)
}

interface Span {
  readonly start: number
  readonly end: number
}

interface Edit extends Span {
  readonly text: string
}
