import type { Evidence } from '@vouchsafe/core'
import { readValues } from '@vouchsafe/text'
import { OWNING_UP } from '../dialogue/stance-words.ts'
import { oncePer } from '../once.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { isOpenEnded } from './denial.ts'
import { textsOf } from './known-texts.ts'
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
      .map(([, thing = '']) => thing.toLowerCase())
      .filter((thing) => !COMMON.test(thing))
      .map((thing) => ({ thing, evidence }))
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
  for (const clause of clausesOf(text)) {
    if (!AMOUNT.test(clause.text) || OF_OTHERS.test(clause.text) || isOpenEnded(clause.text))
      continue
    const said = clause.text.toLowerCase()
    const of = told.find(
      ({ thing }) =>
        said.includes(thing) &&
        (/费|收|fee|charge|cost|is|are|for/i.test(said.replace(thing, '')) ||
          AMOUNT.test(said.slice(said.indexOf(thing), said.indexOf(thing) + thing.length + 8))),
    )
    if (of === undefined) continue
    return [
      {
        span: clause,
        kind: 'fee',
        message: 'The agent said before that this is free.',
        evidence: [of.evidence],
      },
    ]
  }
  return []
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
    (each) => FREE_SENDING.test(each.text) && !isOpenEnded(each.text),
  )
  const rules = textsOf(world).filter(({ text: rule }) => COUNTED_AFTER.test(rule))
  if (clause === undefined || rules.length === 0 || NOT_SO.test(clause.text)) return []
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
  for (const { text: rule, source } of rules) {
    if (!FREE_SENDING.test(rule)) continue
    const amounts = readValues(rule, world.read).flatMap(({ value }) => {
      const plain = value.type === 'range' ? value.low : value
      return plain?.type === 'money' ? [plain.value] : []
    })
    const [threshold, ...more] = amounts
    if (threshold === undefined || more.length > 0 || last >= threshold) continue
    const evidence = { relation: 'contradicts', source, shows: rule.slice(0, 200) } as const
    const message = 'What is left after the discount does not reach the amount for that.'
    return [{ span: clause, kind: 'fee', message, evidence: [evidence], right: rule.slice(0, 120) }]
  }
  return []
}

const NOT_SO = /不|没|差|\b(?:not|no longer|n't|isn't|unless|if|over|from|above|short)\b/i
