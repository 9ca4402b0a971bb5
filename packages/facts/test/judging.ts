import {
  type CheckedClaim,
  type Claim,
  type ClaimKind,
  type Guard,
  type Json,
  type Message,
  type NewClaim,
  type ToolCall,
  vouchsafe,
} from '@vouchsafe/core'
import {
  customerWords,
  documents,
  type FactDocument,
  type FactSource,
  type FactsOptions,
  facts,
  records,
  toolResults,
  turnFacts,
} from '@vouchsafe/facts'
import { readValues } from '@vouchsafe/text'

/** One claim of a draft, as a claims guard would give it. */
export interface Told {
  /** The value's words; they occur in the draft. */
  readonly quote: string
  readonly kind?: ClaimKind
  readonly attribute?: string
  /** Default: what text reads in the quote, or else the quote as a text. `null`: none. */
  readonly value?: Claim['value'] | null
  readonly more?: Partial<NewClaim>
}

export interface Scene {
  readonly records?: Json
  readonly sources?: readonly FactSource[]
  readonly documents?: readonly FactDocument[]
  /** The customer's messages. */
  readonly said?: readonly string[]
  readonly calls?: readonly {
    readonly name: string
    readonly arguments?: Json
    readonly result: Json
    readonly ok?: boolean
  }[]
  readonly messages?: readonly Message[]
  readonly facts?: Readonly<Record<string, Json>>
  readonly toolCalls?: readonly ToolCall[]
  readonly now?: string
  readonly draft: string
  readonly options?: FactsOptions
}

/** Judges claims of a draft; the first one is the one that is asked about. */
export async function judged(
  scene: Scene,
  told: readonly Told[],
): Promise<readonly CheckedClaim[]> {
  const sources = scene.sources ?? [
    ...(scene.records === undefined ? [] : [records('shop', scene.records)]),
    ...(scene.documents === undefined ? [] : [documents(scene.documents)]),
    toolResults(),
    turnFacts(),
    customerWords(),
  ]
  const pipeline = vouchsafe({ guards: [stating(told), facts(sources, scene.options)] })
  const turn = {
    conversationId: 'c',
    messages: [...said(scene), ...called(scene), ...(scene.messages ?? [])],
    ...(scene.now === undefined ? {} : { now: scene.now }),
    ...(scene.facts === undefined ? {} : { facts: scene.facts }),
  }
  const reply = await pipeline.reply(turn, () => ({
    text: scene.draft,
    toolCalls: scene.toolCalls ?? [],
  }))
  return told.map(({ quote }) => {
    const at = scene.draft.indexOf(quote)
    const claim = reply.claims.find((each) => each.valueSpan?.start === at)
    if (claim === undefined) throw new Error(`no claim at "${quote}"`)
    return claim
  })
}

function said(scene: Scene): readonly Message[] {
  return (scene.said ?? ['Hello']).map((content) => ({ role: 'user', content }))
}

function called(scene: Scene): readonly Message[] {
  return (scene.calls ?? []).flatMap((call, index): readonly Message[] => {
    const id = `t${index + 1}`
    const content = typeof call.result === 'string' ? call.result : JSON.stringify(call.result)
    return [
      {
        role: 'assistant',
        content: '',
        toolCalls: [{ id, name: call.name, arguments: call.arguments ?? {} }],
      },
      { role: 'tool', content, toolCallId: id, ...(call.ok === undefined ? {} : { ok: call.ok }) },
    ]
  })
}

/** A claims guard that makes just the claims it is given. */
export function stating(told: readonly Told[]): Guard {
  return {
    name: 'claims',
    inspect(sentence) {
      const claims = told.flatMap((each): readonly NewClaim[] => {
        const start = sentence.text.indexOf(each.quote)
        if (start < 0) return []
        const span = { start, end: start + each.quote.length }
        const value = each.value === null ? undefined : (each.value ?? readValue(each.quote))
        return [
          {
            kind: each.kind ?? 'attribute',
            ...sentence.locate({ start: 0, end: sentence.text.trimEnd().length }),
            valueSpan: sentence.locate(span),
            polarity: 'affirmed',
            certainty: 'asserted',
            ...(each.attribute === undefined ? {} : { attribute: each.attribute }),
            ...(value === undefined ? {} : { value }),
            ...each.more,
          },
        ]
      })
      return { claims }
    },
  }
}

function readValue(quote: string): Claim['value'] {
  const [mention, ...others] = readValues(quote)
  const whole =
    mention !== undefined && others.length === 0 && mention.end - mention.start >= quote.length - 2
  return whole ? mention.value : { type: 'text', value: quote.normalize('NFKC').toLowerCase() }
}
