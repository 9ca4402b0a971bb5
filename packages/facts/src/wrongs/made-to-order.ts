import { oncePer } from '../lookup/once.ts'
import { askedLast } from '../subject/asked-last.ts'
import { GOODS_CLASSES } from '../terms/goods-classes.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { denies } from './denial.ts'
import { fewRows } from './few-rows.ts'
import { againstRule, type KnownText, sentencesOf } from './known-texts.ts'
import { isFaulty, mayTakeBack, takesBack } from './opened-goods.ts'
import type { Setting, Wrong } from './wrong.ts'

const MADE =
  /\bcut[- ]to[- ](?:size|length|measure)\b|\bcut to (?:your|the|a customer's) (?:customer's )?(?:measure\w{0,5}|drawing|pattern|length|size)|\b(?:your|the customer's) (?:own )?(?:measurements|specifications?|design)\b|\bpersonali[sz]\w{0,6}\b|\bengrav\w{1,4}\b|\bembroider\w{0,3}\b|刻了?[字名]|绣[字名]|改圈|按\S{1,4}定制/i
const REFUSES =
  /\b(?:cannot|can't|can not|not|never|non-?) ?(?:be )?(?:return\w{0,4}|refund\w{0,4}|taken back|sent back|exchange\w{0,4}|accepted)|\bno (?:returns?|refunds?)\b|\bexclud\w{2,3}\b|\bfinal\b|不退|不予退|不支持[^，。；]{0,6}退|不[可能得]退|不接受退|不享受|除外|概不/i
/** A field of an order that holds what was made for this customer alone. */
const MADE_FIELD =
  /^(?:engrav\w{0,4}|engraving[_ ]?text|monogram|personali[sz]\w{0,6}|custom(?:[_ ]?(?:text|made|ised|ized))?|made[_ ]?to[_ ]?order|刻字|刻名|定制|定制内容|定制要求|绣字|印字)$/i

const NONE = /^(?:|false|none|no|无|否)$/i

const { custom: CUSTOM } = GOODS_CLASSES

const isMade = (text: string) => MADE.test(text) || CUSTOM?.test(text) === true

const rulesOf = oncePer((world: World): readonly KnownText[] =>
  sentencesOf(world).filter(({ text }) => isMade(text) && REFUSES.test(text)),
)

/** What was made for this customer alone is taken back like any other thing, where the rules take none of that back. */
export function madeToOrderIn({ view, before, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayTakeBack(text)) return []
  const [rule] = rulesOf(world)
  if (rule === undefined) return []
  const told = [...before.map(({ sentence }) => sentence.text), text].join(' ')
  // It tells of the exception, or there is a fault, for which other rules hold.
  if (clausesOf(told).some((each) => isMade(each.text) && denies(each.text))) return []
  const asked = askedLast(world)
  if (isFaulty(`${asked} ${text}`)) return []
  if (!isMade(`${asked} ${told}`) && !isOrderMade(world)) return []
  const message = 'What is made to order is not taken back.'
  return takesBack(text).map((span) => againstRule(rule, { span, kind: 'return-policy', message }))
}

const ORDERS = /order|订单/i

/** All that was ordered, as far as it is known, was made to order. */
const isOrderMade = oncePer((world: World): boolean => {
  const bought = fewRows(world).filter(
    ({ origin, cells }) => ORDERS.test(origin.id) && cells.some(({ names }) => names === 'name'),
  )
  return (
    bought.length > 0 &&
    bought.every(({ cells }) =>
      cells.some(({ name, raw }) => MADE_FIELD.test(name) && !NONE.test(String(raw))),
    )
  )
})
