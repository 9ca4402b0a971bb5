import { fulfils, missingElements } from './check-label.ts'
import { type Channel, type Duty, ELEMENTS, type LabelElement } from './duty.ts'
import { type LabelTexts, labelTextsFor } from './label-texts.ts'

export interface LabelRequest {
  readonly duties: readonly Pick<Duty, 'says'>[]
  /** BCP 47 tag. Languages without texts get English. */
  readonly language: string
  readonly channel?: Channel
  /** Further elements to say. */
  readonly also?: readonly LabelElement[]
  /** The words stand where the AI takes over from a person. */
  readonly afterPerson?: boolean
  /** The words answer the question whether a machine answers. */
  readonly asAnswer?: boolean
  /** Whom the agent acts for. */
  readonly onBehalfOf?: string
  /** Replaces texts, by language tag. */
  readonly texts?: Readonly<Record<string, Partial<LabelTexts>>>
}

/** What GB 45438-2025 wants said, for texts in other languages. */
export const CN_MARK = 'AI生成'

/** The shortest selection of sentences that says everything the duties want; empty if they want nothing said. */
export function composeLabel(request: LabelRequest): string {
  const { duties, language, channel, also = [] } = request
  const wanted = ELEMENTS.filter(
    (element) => also.includes(element) || duties.some(({ says }) => says.includes(element)),
  )
  if (wanted.length === 0) return ''
  const texts = labelTextsFor(language, request.texts)
  let said = ''
  const add = (sentence: string): void => {
    said += said === '' ? sentence : texts.space + sentence
  }
  const lacking = (elements: readonly LabelElement[]): readonly LabelElement[] =>
    missingElements(
      said,
      elements.filter((element) => wanted.includes(element)),
    )
  for (const sentence of sentencesOf(texts, channel, request)) {
    const open = lacking(sentence.for)
    if (missingElements(sentence.text, open).length < open.length) add(sentence.text)
  }
  if (lacking(['cn-ai', 'cn-generated']).length > 0) said += said === '' ? CN_MARK : ` (${CN_MARK})`
  return said
}

interface Sentence {
  readonly for: readonly LabelElement[]
  readonly text: string
}

function sentencesOf(
  texts: LabelTexts,
  channel: Channel | undefined,
  { afterPerson, asAnswer, onBehalfOf }: LabelRequest,
): readonly Sentence[] {
  const isSpoken = channel === 'voice' || channel === 'avatar' || channel === 'livestream'
  const notice = asAnswer
    ? texts.answer
    : afterPerson
      ? texts.toAi
      : isSpoken
        ? texts.noticeSpoken
        : texts.notice
  // A notice that names the machine and the person makes a label that only says "generated" needless.
  return [
    { for: ['interaction', 'not-human'], text: notice },
    { for: ['ai', 'generated', 'cn-ai', 'cn-generated'], text: texts.content },
    { for: ['person'], text: isSpoken ? texts.personSpoken : texts.person },
    { for: ['emotion'], text: texts.emotion },
    { for: ['limits'], text: texts.limits },
    { for: ['on-behalf'], text: onBehalfOf === undefined ? '' : onBehalfOf },
  ].filter(({ text }) => text !== '') as readonly Sentence[]
}

/** Those of the duties that words which stand there all the time meet already. */
export function metBy(shown: readonly string[], duties: readonly Duty[]): readonly Duty[] {
  return duties.filter(
    (duty) => duty.carriers.includes('interface') && shown.some((text) => fulfils(text, duty)),
  )
}
