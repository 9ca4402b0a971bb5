import { isRecord } from './logic-value.ts'

/** What a shop's own terms say of calls: how far an agent may go, and which tools wait for the customer's word. */
export interface CallTerms {
  /** The most that an agent may give by itself, by act. */
  readonly limits: readonly { readonly act: string; readonly most: number }[]
  /** Sentences that ask for consent, lower case. */
  readonly consent: readonly string[]
}

const AGENT =
  /智能客服|在线客服|机器人|AI|助手|客服|坐席|自动|系统直接|无需审批|权限|授权|assistant|agent|bot\b|chat|automat|without (?:approval|a manager|asking)|authori[sz]|front ?line|self-serve/i
const APPROVAL =
  /人工|审批|主管|上级|经理|店长|复核|转交|approval|approve|manager|supervisor|a person|human|team lead|sign(?:ed)?[ -]?off|escalat|colleague/i
const ACTS: readonly (readonly [act: string, words: RegExp])[] = [
  [
    'compensate',
    /券|补偿|红包|赔偿|赔付|代金|赠|积分|credit|voucher|coupon|goodwill|compensat|gesture|gift/i,
  ],
  ['refund', /退款|退费|退钱|退还|refund|reimburs/i],
]
const FIGURE = '(\\d{1,9}(?:,\\d{3}){0,3}(?:\\.\\d{1,2})?)'
const MONEY_SIGN = '[£$€¥￥]?\\s?'
/** An amount that is the most. */
const MOST = [
  new RegExp(
    `(?:上限|最高|最多|不超过|不得超过|不可超过|限额|封顶|不高于|限)[^\\d。；;\\n]{0,8}${MONEY_SIGN}${FIGURE}\\s?(?:元|块|港元|欧元|美元|英镑)`,
  ),
  new RegExp(`${FIGURE}\\s?(?:元|块)(?:以内|以下|及以下|封顶|为限|为上限|之内)`),
  new RegExp(
    `\\b(?:up to|max(?:imum)?(?: of)?|no more than|not exceed(?:ing)?|limit(?:ed to)?(?: of| is)?|at most|capped at|cap of|below|under)\\s${MONEY_SIGN}${FIGURE}`,
    'i',
  ),
] as const
/** An amount beyond which somebody else decides. */
const BEYOND = [
  new RegExp(`(?:超过|超出|高于|大于|满)\\s?${MONEY_SIGN}${FIGURE}\\s?(?:元|块)`),
  new RegExp(`${FIGURE}\\s?(?:元|块)以上`),
  new RegExp(
    `\\b(?:above|over|more than|exceeding|beyond|greater than)\\s${MONEY_SIGN}${FIGURE}`,
    'i',
  ),
] as const
const CONSENT =
  /同意|确认|许可|consent|confirm|agree|permission|ask (?:the customer|first)|say so|explicit/i

const MAX_TEXT = 20_000

/** Reads them off the shop's policies: records with a `text`. */
export function callTermsIn(policies: unknown): CallTerms {
  const texts = Array.isArray(policies) ? policies.map(textOf) : []
  const sentences = texts.flatMap((text) =>
    text.slice(0, MAX_TEXT).split(/(?<=[。！？!?\n])|(?<=\.)\s/u),
  )
  return {
    limits: sentences.flatMap(limitsIn),
    consent: sentences.filter((each) => CONSENT.test(each)).map((each) => each.toLowerCase()),
  }
}

function textOf(policy: unknown): string {
  return isRecord(policy) && typeof policy.text === 'string' ? policy.text : ''
}

function limitsIn(sentence: string): CallTerms['limits'] {
  const isApproved = APPROVAL.test(sentence)
  if (!isApproved && !AGENT.test(sentence)) return []
  const most = amountBy(MOST, sentence) ?? (isApproved ? amountBy(BEYOND, sentence) : undefined)
  if (most === undefined) return []
  return ACTS.filter(([, words]) => words.test(sentence)).map(([act]) => ({ act, most }))
}

function amountBy(patterns: readonly RegExp[], sentence: string): number | undefined {
  for (const pattern of patterns) {
    const figure = pattern.exec(sentence)?.[1]
    if (figure !== undefined) return Number(figure.replaceAll(',', ''))
  }
  return undefined
}
