import type { Action, Context, Finding, Sentence } from '@vouchsafe/core'
import { overlaps, type Span } from '@vouchsafe/text'
import type { Concern } from './concern.ts'
import { demeaningIn } from './demeaning.ts'
import type { Likeness } from './likeness.ts'
import { type Pressure, pressureIn } from './manipulation.ts'
import { sellingIn } from './selling.ts'
import { EMOTION_USES, type Technique } from './technique.ts'
import { toneHints } from './tone.ts'

/** What each kind of finding asks for; applications replace rows. */
export interface EmotionActions {
  /** Words that press whatever the facts are. Default: `retry`. */
  readonly pressure: Action
  /** A scarcity, deadline or crowd that the facts do not bear out. Default: `retry`. */
  readonly unsupported: Action
  /** A feeling put to a use that is not service. Default: `retry`. */
  readonly emotionUse: Action
  /** Default: `retry`. */
  readonly discrimination: Action
}

export const EMOTION_ACTIONS: EmotionActions = {
  pressure: 'retry',
  unsupported: 'retry',
  emotionUse: 'retry',
  discrimination: 'retry',
}

/** Concerns under which nothing is put up for sale. */
const NO_SELLING: ReadonlySet<Concern> = new Set<Concern>([
  'self-harm',
  'distress',
  'bereavement',
  'violence',
])

/** What there is to say of one sentence. */
export function sentenceFindings(
  sentence: Sentence,
  context: Context,
  about: { readonly actions: EmotionActions; readonly concerns: readonly Concern[] },
): readonly Finding[] {
  const { text } = sentence
  const { actions, concerns } = about
  const before = context.sentences.findLast(({ index }) => index < sentence.index)
  const near = before?.pointer === sentence.pointer ? before?.text : undefined
  const found = onePerTechnique(
    pressureIn(text, { ...(near !== undefined && { before: near }), said: saidIn(context) }),
  )
  const pressing = found.map((hit) => pressureFinding(hit, sentence, context, actions))
  const isSelling = found.some(({ technique }) => technique === 'distress-selling')
  const sold =
    !isSelling && concerns.some((each) => NO_SELLING.has(each)) ? sellingIn(text) : undefined
  const demeaning = demeaningIn(text).slice(0, 1)
  return [
    ...pressing,
    ...(sold ? [emotionUse('distress-selling', sentence.locate(sold), actions)] : []),
    ...demeaning.map(
      ({ trait, start, end }): Finding => ({
        code: `emotion/discrimination.${trait}`,
        action: actions.discrimination,
        message: `Demeans people, or shuts them out, for a protected trait (${trait}).`,
        span: sentence.locate({ start, end }),
      }),
    ),
    ...toneHints(text).map(({ kind, instead, ...span }): Finding => {
      const at = sentence.locate(span)
      return {
        code: `emotion/tone.${kind}`,
        action: 'note',
        message: kind === 'soften' ? 'Could be put more gently.' : 'Could be put more shortly.',
        span: at,
        ...(instead !== undefined && { edit: { ...at, text: instead } }),
      }
    }),
  ]
}

/** What the customer wrote, in all of the conversation. */
function saidIn({ turn }: Context): string {
  return turn.messages.flatMap(({ role, content }) => (role === 'user' ? [content] : [])).join('\n')
}

function onePerTechnique(found: readonly Pressure[]): readonly Pressure[] {
  // Words that press outweigh a fact of the same technique.
  const ordered = found.toSorted((a, b) => Number(a.needsFact) - Number(b.needsFact))
  return ordered.filter(
    ({ technique }, index) => ordered.findIndex((each) => each.technique === technique) === index,
  )
}

function pressureFinding(
  { technique, needsFact, likeness, start, end }: Pressure,
  sentence: Sentence,
  context: Context,
  actions: EmotionActions,
): Finding {
  const span = sentence.locate({ start, end })
  if (EMOTION_USES.has(technique)) return emotionUse(technique, span, actions)
  const code = `emotion/manipulation.${technique}` as const
  if (!needsFact) {
    return {
      code,
      // A likeness alone, where no rule says why, is for whoever reads along.
      action: likeness?.isStrong === false ? 'note' : actions.pressure,
      message: likeness
        ? likenessMessage(likeness)
        : `Presses the customer (${technique}): leave the decision, and the time for it, to them.`,
      span,
    }
  }
  const standing = standingOf(span, context)
  if (standing === 'failing') {
    return {
      code,
      action: actions.unsupported,
      message: `States ${technique} that nothing known bears out.`,
      span,
    }
  }
  return {
    code,
    action: 'note',
    message:
      standing === 'supported'
        ? `True ${technique}, told to the customer; counted.`
        : `Speaks of ${technique}; nothing was checked.`,
    span,
  }
}

function likenessMessage({ score, ngrams }: Likeness): string {
  const weighed = ngrams.map((ngram) => `"${ngram}"`).join(', ')
  return `Reads like pressure on the customer (likeness ${score.toFixed(2)}, most by ${weighed}): leave the decision, and the time for it, to them.`
}

function emotionUse(technique: Technique, span: Span, actions: EmotionActions): Finding {
  return {
    code: `emotion/emotion-use.${technique}`,
    action: actions.emotionUse,
    message:
      technique === 'distress-selling'
        ? "Sells on the customer's distress: answer what was asked, and offer nothing."
        : "Puts the customer's feelings to their disadvantage.",
    span,
  }
}

/** What the verdicts on the claims there say together: one that fails outweighs others. */
function standingOf(span: Span, { claims, verdicts }: Context): 'supported' | 'failing' | 'open' {
  const ids = new Set(claims.filter((claim) => overlaps(claim, span)).map(({ id }) => id))
  const statuses = verdicts.filter(({ claim }) => ids.has(claim)).map(({ status }) => status)
  if (statuses.some((status) => status !== 'supported')) return 'failing'
  return statuses.length > 0 ? 'supported' : 'open'
}
