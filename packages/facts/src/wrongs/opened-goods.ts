import { oncePer } from '../lookup/once.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import { askedLast } from '../subject/asked-last.ts'
import type { World } from '../world.ts'
import { type ClausePart, clausesOf } from './clauses.ts'
import { denies } from './denial.ts'
import { fewRows } from './few-rows.ts'
import { againstRule, type KnownText, textsOf } from './known-texts.ts'
import type { Setting, Wrong } from './wrong.ts'

/** The thing is no longer as it came. */
const OPENED =
  /\b(?:opened|unsealed|unboxed|used|worn|tested|swatched|washed|tried (?:it|them|one|on|the|this|that|my|both)|try (?:it|them|one|the [\w ]{1,20}?)|(?:a|after (?:a )?)?few (?:tries|uses|wears)|broke(?:n)? (?:the )?seal|seal(?:'s| is| was)? broken|out of (?:its|their|the|that) (?:[a-z]{3,9} ){0,2}(?:box|card|wrap\w{0,4}|pack\w{0,5}|blister|foil|pouch)|had (?:it|them) (?:in|on)(?= for| all| once| a )|pop (?:it|them) in|see how (?:it|they) (?:look|feel|fit)s?)\b|拆(?:了|封|开|过)|开(?:了?封|过)|撕(?:了|封|开|掉)|用(?:过|了)|试(?:用|过|了|色|戴|穿)|涂(?:过|了)|穿(?:过|了)|洗过|戴过|喝过|吃过/i
const NOT_OPENED =
  /n['’]t (?:been |even |yet |really )?(?:opened|used|worn|tested|tried|washed)\b|\b(?:unopened|un(?:used|worn|washed)|never (?:been )?(?:opened|used|worn|washed|tried)|(?:not|without|before|no) (?:been |even |yet |having )?(?:opened|us(?:ed|ing)|worn|wear\w{0,3}|tested|tried|try\w{0,3}|washed|opening))\b|(?:没有?|未|还没|不曾|从没|勿)(?:拆|开|撕|用|试|涂|穿|洗|戴|喝|吃)/gi
/** It is to go back because of a fault, for which other rules hold. */
const FAULTY =
  /\b(?:fault\w{0,3}|defect\w{0,4}|broken|damaged|doesn't work|not working|leak\w{0,3}|wrong (?:item|one|colou?r|size)|torn|cracked|allerg\w{0,4}|rash)\b|质量|坏|破|裂|漏|瑕疵|故障|发错|过敏|不良/i

/** A rule that takes nothing back that was opened. */
const REFUSES = /\b(?:cannot|can't|can not|not|never|no|only|unless|must be)\b|不|除外|仅|才|方可/i
const OPENED_RULE =
  /\b(?:opened|unsealed|used|worn|tested|washed|tried|broken seals?)\b|(?:拆|开|撕)封|拆开|开启|使用过|试用|穿过|洗过|佩戴过|一经(?:拆|开|使)/i
const SEALED_RULE =
  /\b(?:only|must be|provided|as long as|if)\b[^.;]{0,40}\b(?:unopened|sealed|unbroken|intact|unused|unworn)\b|\bseal (?:is )?(?:unbroken|intact)\b|未(?:拆|开|撕)[^，。；]{0,4}(?:才|方|的?可|可以|可)/i
const RETURNS =
  /\breturn\w{0,4}\b|\bsen[dt](?:ing)? (?:(?:it|them|that|this|those|one) )?back\b|\b(?:taken|come|go|bring|brought|take) back\b|\brefund\w{0,3}\b|\bexchange\w{0,1}\b|\bstore credit\b|退|换/i

/** The draft takes it back. */
const GRANTS =
  /\b(?:you can|you may|can (?:be|come|go)|could|yes|of course|sure|happy to|feel free|send (?:it|them) back|you(?:'ve| have)(?: got)? (?:until|\d{1,3} days)|full refund|for a refund|(?:well |still )?(?:inside|within) (?:the|our|your) \d{1,3}[- ]days?|(?:free|our|the) (?:free |prepaid )?return label)\b|(?:可以|能|支持|都能|照样|仍|也能|放心)[^，。；不]{0,10}(?:退|换)|无理由退|(?:退|换)[^，。；不]{0,6}(?:没问题|可以)/i
/** It tells of the limit after all. */
const LIMITED =
  /\b(?:unopened|sealed|seal|unbroken|intact|unused|unworn|unless|store credit|as long as|provided|only|however|faulty)\b|未拆|未开|未撕|没拆|没撕|没开封|塑封|质量问题|除外|前提|完好|原包装/i

/** True for a sentence that may take back what was opened. */
export function mayTakeBack(text: string): boolean {
  return GRANTS.test(text) && RETURNS.test(text)
}

/** The clause in which it does, if any. */
export function takesBack(text: string): readonly ClausePart[] {
  return clausesOf(text)
    .filter((each) => GRANTS.test(each.text) && !denies(each.text.replace(NO_REASON, ' ')))
    .slice(0, 1)
}

/** There is a fault, for which other rules hold. */
export function isFaulty(said: string): boolean {
  return FAULTY.test(said)
}

interface Rule extends KnownText {
  /** Of what goods it speaks; empty if of all. */
  readonly goods: ReadonlySet<string>
}

const rulesOf = oncePer((world: World): readonly Rule[] =>
  textsOf(world).flatMap((known): readonly Rule[] => {
    const { text } = known
    const sealed = SEALED_RULE.test(text)
    const refused = clausesOf(text).some(({ text: clause }, index, all) => {
      const next = `${clause} ${all[index + 1]?.text ?? ''}`
      return OPENED_RULE.test(clause) && REFUSES.test(next.replace(NOT_OPENED, ' '))
    })
    if (!RETURNS.test(text) && !RETURNS.test(known.title ?? '')) return []
    if (!sealed && !refused) return []
    return [{ ...known, goods: goodsIn(text) }]
  }),
)

/** Words of the rule that say of what it is, and not what becomes of it. */
function goodsIn(text: string): ReadonlySet<string> {
  const [before = ''] = text.trim().replace(STATED, '').split(GOODS_END)
  const grams = [...gramsOf(tokenise(before.slice(0, 120)))]
  return new Set(grams.filter((gram) => !PLAIN.has(gram)))
}

/** `Opened or tested items`: what follows tells of what goods. */
const STATED =
  /^(?:(?:any |all )?(?:opened|used|worn|tested|unsealed|washed)(?:,? (?:or|and|\/) \w{2,10})?\s|(?:拆封|开封|拆开|使用|试用|撕封)(?:或\S{2,4})?(?:后|过)?的?)/iu

const GOODS_END =
  /[:：]|\b(?:cannot|can't|can|may|must|only|are|is|be|not|opened|unopened|tested|used|worn|within|refund)\b|拆封|拆开|开封|撕封|未拆|未撕|未开|试用|使用|一经|不支持|不可|不能|可无理由|签收|\d/i
const PLAIN = new Set(
  'for reason item good product the and all any our thing order purchase return returned hygien health reasons 商品 产品 物品 货物 所有 全部 签收 收货'.split(
    ' ',
  ),
)

/** What was opened or used is taken back as if it were new, where the rules say otherwise. */
export function takenBackIn({ view, before, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayTakeBack(text)) return []
  const rules = rulesOf(world)
  if (rules.length === 0) return []
  const told = [...before.map(({ sentence }) => sentence.text), text].join(' ')
  const said = `${askedLast(world)} ${text}`
  if (LIMITED.test(told.replace(YES, ' ')) || isFaulty(said)) return []
  if (!OPENED.test(said.replace(NOT_OPENED, ' '))) return []
  // 没用过 of something whose wrapping is off: what the customer says of both.
  const rule = rules.find(
    ({ goods }) => goods.size === 0 || isOf(goods, `${said} ${namesOf(world)}`),
  )
  if (rule === undefined) return []
  const message = 'The rule is another one for what was opened or used.'
  return takesBack(text).map((span) => againstRule(rule, { span, kind: 'return-policy', message }))
}

const YES = /\b(?:if you only|not only)\b/gi
const NO_REASON =
  /无理由|(?:没有?|未)(?:佩戴|戴|用|穿|拆|使用|拆封|损坏)过?|不喜欢|不合适|不满意|\bif (?:it|they)(?:'re| are| do| does)?(?:n't|n’t| not)[^,]{0,30}/gi

function isOf(goods: ReadonlySet<string>, text: string): boolean {
  const grams = gramsOf(tokenise(text.slice(0, 4000)))
  return [...goods].some((word) => grams.has(word))
}

/** What the few things that are known are called, and of what sort they are. */
const namesOf = oncePer((world: World): string =>
  fewRows(world)
    .flatMap(({ cells }) => cells)
    .filter(
      ({ raw, name, names }) => typeof raw === 'string' && (names === 'name' || SORT.test(name)),
    )
    .map(({ raw }) => String(raw).slice(0, 80))
    .join(' '),
)

const SORT = /^(?:item|title|name|product|category|type|商品|品名|名称|类目|品类|类别|分类)/i
