import type { Evidence } from '@vouchsafe/core'
import { readValues } from '@vouchsafe/text'
import { OWNING_UP } from '../dialogue/stance-words.ts'
import { oncePer } from '../lookup/once.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { isOpenEnded } from './denial.ts'
import { againstRule, type KnownText, textsOf } from './known-texts.ts'
import type { Setting, Wrong } from './wrong.ts'

const AMOUNT = /[£$€¥￥]\s?\d|\d\s?(?:元|块)|\b(?:usd|eur|gbp)\s?\d/i
const FREE =
  /免费|不收费|不要钱|不花钱|包邮|免(?:运|安装|邮|手续)费|\bfree\b|\bno (?:charge|cost|fee)\b|\bcomplimentary\b/i
/** True for a sentence that may charge for something. */
export function mayCharge(text: string): boolean {
  return AMOUNT.test(text) || FREE.test(text)
}

const FREE_SAID: readonly RegExp[] = [
  /免费(?:上门|提供|送货|的)?([\u4e00-\u9fff]{2})/gu,
  /([\u4e00-\u9fff]{2})(?:是|都是|全|也)?(?:免费|不收费|不要钱|不另收费)/gu,
  /\bfree ([a-z]{5,14})\b/gi,
  /\b([a-z]{5,14}) (?:is|are|comes) (?:completely |always )?(?:free|complimentary|included|on us)\b/gi,
]
const COMMON =
  /^(?:charge|within|after|until|before|about|for|with|this|that|your|then|delivery|shipping|returns?|return|and|from|over|上门|领取|赠送|配送|运费|您的|这个|我们|试用)$/i

interface Told {
  readonly thing: string
  readonly evidence: Evidence
}

/** What the agent said before to be free. */
const freeBefore = oncePer(({ turn }: World): readonly Told[] =>
  turn.messages.slice(-12).flatMap(({ role, content }, index, all): readonly Told[] => {
    if (role !== 'assistant' || content === '') return []
    const message = turn.messages.length - all.length + index
    const source = { id: 'earlier', pointer: `/messages/${message}/content` }
    const evidence = { relation: 'contradicts', source, shows: content.slice(0, 120) } as const
    return clausesOf(content.slice(0, 4000))
      .filter(({ text }) => !NOT_FREE.test(text) && !isOpenEnded(text))
      .flatMap(({ text }) => FREE_SAID.flatMap((pattern) => [...text.matchAll(pattern)]))
      .map(([, thing = '']) => ({ thing: thing.toLowerCase(), evidence }))
      .filter(({ thing }) => !COMMON.test(thing))
  }),
)

const NOT_FREE =
  /不(?:是|能|含|支持)?免费|满|\b(?:not|isn't|aren't|over|above|from|only|unless|orders)\b/i
const OF_OTHERS =
  /超出|超过|额外|加急|另外|其他|\b(?:extra|additional|beyond|another|other|further|express)\b/i

/** Charges for what the agent said before to be free, without owning up to it. */
export function noLongerFreeIn({ view, before, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!AMOUNT.test(text) || FREE.test(text)) return []
  const told = freeBefore(world)
  if (told.length === 0) return []
  if ([...before, view].some(({ sentence }) => OWNING_UP.test(sentence.text))) return []
  return clausesOf(text)
    .filter((clause) => AMOUNT.test(clause.text) && !OF_OTHERS.test(clause.text))
    .flatMap((span) => {
      const said = span.text.toLowerCase()
      const of = told.find(({ thing }) => said.includes(thing))
      const message = 'The agent said before that this is free.'
      return of === undefined ? [] : [{ span, kind: 'fee', message, evidence: [of.evidence] }]
    })
}

const FREE_SENDING =
  /\b(?:delivery|shipping|postage)\b[^.,;]{0,24}\bfree\b|\bfree (?:delivery|shipping|postage)\b|包邮|免(?:运费|邮|配送费)|运费[^，。；]{0,4}(?:免|0)/i
const COUNTED_AFTER =
  /\bafter (?:any |all )?(?:coupons?|discounts?|codes?|vouchers?|promotions?|reductions?)\b|\bnet of (?:any )?(?:coupons?|discounts?)\b|(?:券|折|优惠|减免|满减)后|实付|实际支付/i
const LEFT =
  /(?:\bleaving|\bdown to|\bcomes? to|\btotal(?: is| of)?|\bto|\bpay|\bnow|\bthat(?:'s| is)|剩|到手|实付|券后|折后|优惠后|合计|一共|共|为|付)[\s:：]{0,2}$/i

/** Sending is said to be free although what the draft itself makes of the total is less than what must be left after discounts. */
export function notReachedIn({ view, before, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!FREE_SENDING.test(text)) return []
  const clause = clausesOf(text).find(
    (each) => FREE_SENDING.test(each.text) && !NOT_SO.test(each.text),
  )
  const rules = reachedAfter(world)
  if (clause === undefined || rules.length === 0) return []
  const told = [...before.map(({ sentence }) => sentence.text), text.slice(0, clause.start)].join(
    ' ',
  )
  const left = readValues(told, world.read).flatMap(({ value, start }) =>
    value.type === 'money' && LEFT.test(told.slice(Math.max(0, start - 16), start))
      ? [value.value]
      : [],
  )
  const last = left.at(-1)
  if (last === undefined) return []
  const message = 'What is left after the discount does not reach the amount for that.'
  return rules
    .filter(({ least }) => last < least)
    .slice(0, 1)
    .map((rule) => againstRule(rule, { span: clause, kind: 'fee', message }))
}

const NOT_SO = /不|没|差|满|如|若|\b(?:not|no longer|n't|isn't|unless|if|over|from|above|short)\b/i

interface Rule extends KnownText {
  readonly least: number
}

/** Rules of free sending from one amount on, which counts after discounts. */
const reachedAfter = oncePer((world: World): readonly Rule[] =>
  textsOf(world)
    .filter(({ text }) => COUNTED_AFTER.test(text) && FREE_SENDING.test(text))
    .flatMap((known) => {
      const [least, ...more] = readValues(known.text, world.read).flatMap(({ value }) =>
        value.type === 'money' ? [value.value] : [],
      )
      return least === undefined || more.length > 0 ? [] : [{ ...known, least }]
    }),
)
