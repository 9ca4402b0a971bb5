import { foldSpokenHan, normalise, type Span } from '@vouchsafe/text'
import {
  APART_EN,
  BARE_BEFORE_ZH,
  BRINGING_ZH,
  MOVE_EN,
  MOVED_EN,
  MOVING_EN,
  NOT_EN,
  NOT_WILLED_ZH,
  OWN_WILL_ZH,
  REFUSED_EN,
  REFUSED_ZH,
  TALK_EN,
  TALKING_ZH,
  UNWILLING_ZH,
  WILL_LINKS_ZH,
} from './human-refusal-words.ts'

const LINKS = `${WILL_LINKS_ZH}{0,4}`
const CALL_ZH =
  '(?:给我(?:打|回|来)(?:个|通)?(?:电话|电)|(?:打|回)(?:个|通)?(?:电话|电)(?:给我|过来|联系)?|打我的?(?:电话|手机)|电话联系我?|回电|来电)'
/** The clause ends, or says what the one who is refused would do. */
const CLOSED_ZH =
  '(?=$|[，。！？；,.!?;\\s了来啦吧哈哦吗嘛呀啊好行谢就也都可介跟和回联打处解说聊服帮])'

const PATTERNS_ZH: readonly RegExp[] = [
  // 不要转人工, 别动不动就给我转客服, 不用麻烦你们经理
  `${UNWILLING_ZH}${LINKS}${BRINGING_ZH}(?:你们?的?|个|一个|什么|到|给|去|来){0,3}${REFUSED_ZH}`,
  // 不用转接, 别给我转人
  `${UNWILLING_ZH}${LINKS}(?:转接|转人)(?=$|[，。！？；,.!?;\\s了吧])`,
  // 不要人工, 不需要真人客服介入
  `${UNWILLING_ZH}(?:再|要|什么|任何|你们?的?|给我){0,2}${REFUSED_ZH}(?:介入|服务|处理|联系|来)?${CLOSED_ZH}`,
  // 不想跟人工聊, 不用和真人说话
  `${UNWILLING_ZH}${LINKS}(?:跟|和|与|同)(?:你们?的?)?(?:${REFUSED_ZH}|人)(?:直接|再|去)?${TALKING_ZH}`,
  // 不用客服给我打电话, 别打电话给我
  `${UNWILLING_ZH}${LINKS}(?:让|叫|安排|派)?(?:${REFUSED_ZH}|人)?(?:再|来)?${CALL_ZH}`,
  // 不转人工, 可以不找客服吗; as a condition it asks for one: 不转人工我就投诉
  `${BARE_BEFORE_ZH}(?:不|拒绝|抗拒)再?${BRINGING_ZH}${REFUSED_ZH}(?![，,\\s]{0,2}(?:我|就|那|投诉|差评|举报|还|是不是|是吧))`,
  // 转人工？不用了
  `(?:转|要|找|联系|需要)?${REFUSED_ZH}(?:吗|么|吧|啊)?[？?]\\s?我?(?:不用|不必|不需要|不要|算了|免了|没必要|不了)(?:了|谢谢|啦|吧){0,2}(?=$|[，。！；,.!;\\s])`,
].map((source) => new RegExp(source, 'g'))

const TO = `(?: (?:over |through |on )?(?:to|with) ${REFUSED_EN})?`
const BRING_EN = `(?:get|bring|call|find|send|fetch|page|involve|loop|contact|give)(?: me| us| in| up){0,2} ${REFUSED_EN}`
const CALL_EN = `(?:have |get |let )?(?:${REFUSED_EN} )?(?:to )?(?:call|ring|phone|telephone)(?:ing)? (?:me|us)(?: back)?(?! (?:sir|madam|names?|a ))`
const TOLD = `(?:${MOVE_EN}${TO}|${BRING_EN}|${CALL_EN})`
/** What is wished for or not. */
const WISHED = `(?:to (?:have to |get )?(?:${TALK_EN} ${REFUSED_EN}|be ${MOVED_EN}${TO}|call ${REFUSED_EN})|(?:you|u|anyone|anybody) (?:guys )?to ${TOLD}|(?:for )?${REFUSED_EN}|(?:a |any |to )?(?:transfer|call ?back|escalation|handoff|handover))`
/** The clause ends, or goes on with something else than what the words would be part of. */
const CLOSED_EN =
  "(?=$|[.,!?;:)\\n]| (?:to|for|on|at|about|right|now|again|please|thanks|thank|i|i'm|i'd|i'll|you|you'll|just|but|and|when|because|as|yet|anymore|any|unless|today|involved|here|if|so|while|since|either)(?![a-z]))"

const PATTERNS_EN: readonly RegExp[] = [
  // don't transfer me, never put me through to anyone
  `${NOT_EN}(?: you dare)?${APART_EN}(?: (?:bother|try|keep|go)(?:ing)?(?: to)?)? (?:${TOLD}|${MOVING_EN}${TO})`,
  // you don't have to transfer me, no need to get a manager, it's not necessary to escalate
  `(?:${NOT_EN} (?:have|need)|no need|no reason|no point|not necessary|unnecessary|not needed|needn't|not worth|please not)(?: to| in)? (?:${TOLD}|${MOVING_EN}${TO}|${TALK_EN} ${REFUSED_EN})`,
  // I don't want to speak to a human, I didn't ask for an agent, we wouldn't like to be transferred
  `(?:${NOT_EN}|not)${APART_EN} (?:want|wanna|wish|need|like|care|intend|plan|ask|asked|asking|require|requested|request|looking|mean|trying)(?:ed|ing)? ${WISHED}`,
  // I'd rather not talk to a person, I hate dealing with agents, stop transferring me
  `(?:rather not|prefer not|refuse|hate|dislike|avoid|stop|quit|rather than|instead of|without|no need for|no point in|not up for)(?: (?:to|trying to|having to|being|get|have|be|need)){0,2} (?:${TALK_EN} ${REFUSED_EN}|${MOVE_EN}${TO}|${MOVING_EN}${TO}|${MOVED_EN}${TO}|${CALL_EN})`,
  // I won't speak to an agent
  `(?:won't|will not) ${TALK_EN} ${REFUSED_EN}`,
  // no need for an agent, without a human
  `(?:no need for|without|rather than) ${REFUSED_EN}`,
  // no agents please, no transfer needed
  `(?:^|[.,!?;\\n] ?|please |thanks |so |fine |but )no (?:real |live |human |more |phone )?(?:agents?|humans?|people|reps?|representatives?|operators?|managers?|transfers?|call ?backs?|escalations?|handoffs?|person)(?:(?: is| are)? (?:please|thanks|thank you|needed|necessary|required|wanted))?(?=$|[.,!;\\n])`,
  // a human is not needed
  `${REFUSED_EN} (?:is |are |isn't |aren't |not )(?:not )?(?:needed|necessary|required|wanted)`,
].map((source) => new RegExp(`(?<![a-z'])${source}${CLOSED_EN}`, 'g'))

/** Whose no it is: that of the shop, or of a condition. */
const NOT_WILLED_EN =
  /(?:why|you|u|they|he|she|it|bot|that|nobody|who|guys|system|company|if i|unless i|if we|until i|(?:not|n't|never|refuse|won't|can't|cannot)(?: [a-z']{1,12}){1,4}) ?$/
/** These are said to the one who reads it, or of him: `you don't have to`. */
const TOLD_TO_YOU =
  /^(?:(?:do not|don't|dont|did not|didn't) (?:have|need)|please not|no |not |unnecessary|needn't)/
const DOUBTED = /(?:why|if|unless|until)(?: [a-z']{1,12}){0,3} ?$/

const REACH = 32

/**
 * Where a customer says that no person is wanted: 不用人工, `don't transfer me`, `no need for an agent`.
 *
 * A complaint that none comes (为什么不转人工, `you don't transfer me`) and a condition (不转人工我就投诉) are none, nor is the refusal
 * of a machine (不要机器人).
 *
 * @returns Spans in ascending order, which index the text in UTF-16 code units. Linear in the text.
 */
export function findHumanRefusals(text: string): readonly Span[] {
  const { text: plain, toOriginal } = normalise(text)
  const lower = plain.toLowerCase()
  const read = foldSpokenHan(lower.length === plain.length ? lower : plain)
  return [...inChinese(read), ...inEnglish(read)]
    .toSorted((a, b) => a.start - b.start)
    .map(toOriginal)
}

function inChinese(read: string): readonly Span[] {
  return PATTERNS_ZH.flatMap((pattern) =>
    [...read.matchAll(pattern)]
      .filter(({ index, 0: match }) => {
        const before = read.slice(Math.max(0, index - REACH), index)
        return !(OWN_WILL_ZH.test(match) && NOT_WILLED_ZH.test(before))
      })
      .map(({ index, 0: match }) => ({ start: index, end: index + match.length })),
  )
}

function inEnglish(read: string): readonly Span[] {
  return PATTERNS_EN.flatMap((pattern) =>
    [...read.matchAll(pattern)]
      .filter(({ index, 0: match }) => {
        const before = clauseBefore(read, index)
        return TOLD_TO_YOU.test(match) ? !DOUBTED.test(before) : !NOT_WILLED_EN.test(before)
      })
      .map(({ index, 0: match }) => ({ start: index, end: index + match.length })),
  )
}

function clauseBefore(read: string, index: number): string {
  return /[^.,!?;:\n]{0,32}$/.exec(read.slice(Math.max(0, index - REACH), index))?.[0] ?? ''
}

/** The text with every refusal blanked, as long as before: what stands beside them may still ask for somebody. */
export function withoutRefusals(text: string, refusals: readonly Span[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of refusals) {
    if (end <= at) continue
    const from = Math.max(start, at)
    rest += text.slice(at, from) + '.'.repeat(end - from)
    at = end
  }
  return rest + text.slice(at)
}
