/** What this guard says to customers, in one language. Words in braces are filled in. */
export interface ConfidenceWording {
  /** Put right behind a claim that is only half known. */
  readonly hedge: string
  /** Put behind a reply that needs one more thing from the customer. */
  readonly ask: string
  /** A person takes over now. */
  readonly open: string
  /** Nobody is there now. */
  readonly closed: string
  readonly closedUntil: string
  /** How many wait before the customer. */
  readonly ahead: string
  /** How long it will take. */
  readonly minutes: string
}

/** By BCP 47 primary tag; a language that is missing gets English. */
export const CONFIDENCE_WORDING: Readonly<Record<string, ConfidenceWording>> = {
  zh: {
    hedge: '（这一点请以页面或人工确认为准）',
    ask: '为了给您准确的答复，能否再补充一下具体的商品、订单或情况？',
    open: '已为您请求人工客服。',
    closed: '现在没有人工客服在线，您的问题已记录，上班后会有人处理。',
    closedUntil: '现在没有人工客服在线，您的问题已记录，人工客服{time}上班后会处理。',
    ahead: '前面还有{count}位在等候。',
    minutes: '预计等待约{count}分钟。',
  },
  en: {
    hedge: ' (please have this confirmed)',
    ask: 'So that I can answer precisely: which item, order or situation is it about?',
    open: 'I have asked a colleague to take over.',
    closed:
      'No colleague is online right now. Your question has been noted and will be dealt with when they are back.',
    closedUntil:
      'No colleague is online right now. Your question has been noted; they are back at {time} and will deal with it then.',
    ahead: 'People waiting before you: {count}.',
    minutes: 'The wait is about {count} minutes.',
  },
}

/** The wording for a language tag. */
export function confidenceWording(
  language: string,
  wording: Readonly<Record<string, ConfidenceWording>> = CONFIDENCE_WORDING,
): ConfidenceWording {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? 'en'
  const found = Object.hasOwn(wording, primary) ? wording[primary] : undefined
  return found ?? (CONFIDENCE_WORDING.en as ConfidenceWording) // English is always there
}
