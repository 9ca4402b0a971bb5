import { type Guard, type Message, VouchsafeError } from '@vouchsafe/core'
import * as z from 'zod/mini'
import { checkLabel, missingElements } from './check-label.ts'
import { ELEMENTS, type LabelElement } from './duty.ts'
import { LABEL_TEXTS, type LabelTexts } from './label-texts.ts'
import type { Circumstances } from './resolve-duties.ts'
import { type Author, authorOf } from './transcript.ts'

export interface DisclosureOptions extends Circumstances {
  /** Whose law applies to turns that do not say. Default: not known, so everything that any law asks for. */
  readonly jurisdiction?: string
  readonly jurisdictions?: readonly string[]
  /** Where turns take place that do not say. Default: `chat`. */
  readonly channel?: string
  /**
   * Labels that the interface shows all the time, word for word. What they say is not repeated in replies; what they leave out
   * is said there.
   */
  readonly interface?: string | readonly string[]
  /** Said with the first label of a session, whatever the law asks for. */
  readonly also?: readonly LabelElement[]
  /** Repeats notices after so many turns or minutes. Default: where the law names an interval. */
  readonly every?: { readonly turns?: number; readonly minutes?: number }
  /** A pause of so many minutes begins another session. Needs `turn.now`. Default: 30. */
  readonly sessionMinutes?: number
  /** Where a label stands. Default: `before`, so that it is read first. */
  readonly placement?: 'before' | 'after'
  /** JSON pointer of the field of a structured draft that takes the label. Default: the first that looks like the reply. */
  readonly field?: string
  /** Whom the agent acts for, as a sentence. Used for calls and messages that the agent begins. */
  readonly onBehalfOf?: string
  /** Replaces texts, by language tag. A text must say what the text that it replaces says. */
  readonly texts?: Readonly<Record<string, Partial<LabelTexts>>>
  /** Who wrote a message of our side. Default: a person if the message's `name` begins with `human` or `person`. */
  readonly author?: (message: Message) => Author
  /** What becomes of a sentence that passes for a person: `repair` puts the truth in its place. Default: `repair`. */
  readonly humanClaims?: 'repair' | 'block'
  /** Default: `block`. */
  readonly onError?: Guard['onError']
  /** Default: `enforce`. */
  readonly mode?: Guard['mode']
}

/** Options with every default filled in. */
export interface Settings {
  readonly jurisdictions: readonly string[] | undefined
  readonly channel: string
  readonly interface: readonly string[]
  readonly also: readonly LabelElement[]
  readonly rhythm: {
    readonly turns?: number
    readonly minutes?: number
    readonly sessionMinutes: number
  }
  readonly placement: 'before' | 'after'
  readonly field: string | undefined
  readonly onBehalfOf: string | undefined
  readonly texts: Readonly<Record<string, Partial<LabelTexts>>>
  readonly author: (message: Message) => Author
  readonly humanClaims: 'repair' | 'block'
  readonly circumstances: Circumstances
}

const count = z.number().check(z.positive())
const flag = z.optional(z.boolean())
const words = z.optional(z.union([z.string(), z.array(z.string())]))

const schema = z.strictObject({
  jurisdiction: z.optional(z.string()),
  jurisdictions: z.optional(z.array(z.string())),
  channel: z.optional(z.string()),
  interface: words,
  also: z.optional(z.array(z.enum(ELEMENTS))),
  every: z.optional(z.strictObject({ turns: z.optional(count), minutes: z.optional(count) })),
  sessionMinutes: z.optional(count),
  placement: z.optional(z.enum(['before', 'after'])),
  field: z.optional(z.string().check(z.regex(/^\//, 'expected a JSON pointer, such as /reply'))),
  onBehalfOf: z.optional(z.string()),
  texts: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  author: z.optional(z.custom((value) => typeof value === 'function', 'expected a function')),
  humanClaims: z.optional(z.enum(['repair', 'block'])),
  onError: z.optional(z.enum(['block', 'annotate'])),
  mode: z.optional(z.enum(['enforce', 'shadow'])),
  emotionRecognition: flag,
  largeBusiness: flag,
  companion: flag,
  regulatedOccupation: flag,
  outbound: flag,
  deepFake: flag,
  virtualScene: flag,
  intermediary: flag,
})

/**
 * Checks options and fills in defaults.
 *
 * @throws {VouchsafeError} `invalid_options`, naming what is wrong.
 */
export function settle(options: DisclosureOptions): Settings {
  const parsed = schema.safeParse(options)
  if (!parsed.success) throw invalid(parsed.error.issues.map(describe).join('; '))
  const { jurisdiction, jurisdictions, every, sessionMinutes = 30, outbound: calls } = options
  const behalf = options.onBehalfOf ?? ''
  if ((calls || behalf !== '') && missingElements(behalf, ['on-behalf']).length > 0)
    throw invalid(
      'onBehalfOf: expected a sentence such as "I am calling on behalf of Example Ltd."',
    )
  const named = [...(jurisdictions ?? []), ...(jurisdiction === undefined ? [] : [jurisdiction])]
  const { emotionRecognition, largeBusiness, companion, regulatedOccupation } = options
  const { outbound, deepFake, virtualScene, intermediary } = options
  const circumstances = {
    ...{ emotionRecognition, largeBusiness, companion, regulatedOccupation },
    ...{ outbound, deepFake, virtualScene, intermediary },
  }
  return {
    jurisdictions: named.length === 0 ? undefined : named,
    channel: options.channel ?? 'chat',
    interface: shownAlways(options.interface),
    also: options.also ?? [],
    rhythm: {
      ...(every?.turns !== undefined && { turns: every.turns }),
      ...(every?.minutes !== undefined && { minutes: every.minutes }),
      sessionMinutes,
    },
    placement: options.placement ?? 'before',
    field: options.field,
    onBehalfOf: options.onBehalfOf,
    texts: ownTexts(options.texts ?? {}),
    author: options.author ?? authorOf,
    humanClaims: options.humanClaims ?? 'repair',
    circumstances: Object.fromEntries(
      Object.entries(circumstances).filter(([, value]) => value !== undefined),
    ),
  }
}

/** "智能客服" or "Alex, your assistant" tells nobody that a machine answers, so it is a slip to rely on it. */
function shownAlways(shown: string | readonly string[] | undefined): readonly string[] {
  const texts = shown === undefined ? [] : typeof shown === 'string' ? [shown] : shown
  texts.forEach((text, index) => {
    if (missingElements(text, ELEMENTS).length === ELEMENTS.length)
      throw invalid(
        `interface.${index}: expected words that name AI, such as "AI生成" or "You are chatting with an AI assistant"`,
      )
  })
  return texts
}

/** What a replaced text must still say. */
function ownTexts(
  texts: Readonly<Record<string, Partial<LabelTexts>>>,
): Readonly<Record<string, Partial<LabelTexts>>> {
  const known = new Set(Object.keys(LABEL_TEXTS.en ?? {}))
  for (const [language, own] of Object.entries(texts)) {
    for (const [name, text] of Object.entries(own)) {
      if (!known.has(name)) throw invalid(`texts.${language}: there is no text ${name}`)
      if (!['notice', 'noticeSpoken', 'answer', 'toAi', 'content'].includes(name)) continue
      const said = checkLabel(text)
      const lacks = [
        ...(said.saysAi ? [] : ['AI']),
        ...(name === 'content' || said.saysNotHuman ? [] : ['that no person answers']),
        ...(name !== 'content' || said.saysGenerated ? [] : ['that it was generated']),
      ]
      if (lacks.length > 0)
        throw invalid(`texts.${language}.${name}: expected words that say ${lacks.join(' and ')}`)
    }
  }
  return texts
}

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') return `there is no option ${issue.keys.join(', ')}`
  return `${path || 'options'}: ${issue.message || 'not what was expected'}`
}

function invalid(what: string): VouchsafeError {
  return new VouchsafeError(
    'invalid_options',
    `disclosure() was given options that it cannot use. ${what}`,
  )
}
