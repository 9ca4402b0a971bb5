import { oncePer } from '../lookup/once.ts'
import type { Cell } from '../sources/row.ts'
import { askedLast } from '../subject/asked-last.ts'
import type { World } from '../world.ts'
import { saidOutright } from './denial.ts'
import { againstRule, type KnownText, textsOf } from './known-texts.ts'
import { spaced } from './spaced.ts'
import { cellsSpokenOf } from './spoken.ts'
import type { Setting, Wrong } from './wrong.ts'

/** Rules by which offers do not add up. */
const SINGLE =
  /\b(?:cannot|can't|may not|must not|not|never) be (?:combined|used (?:together|with|alongside|in conjunction)|stacked|added)|\b(?:do(?:es)? not|don't|doesn't|won't|never) (?:add up|stack|combine)|\bnot (?:combinable|cumulative|stackable)\b|\bno (?:stacking|combining)\b|\bnot (?:valid|available|usable|to be used) (?:with|together|alongside|in conjunction)|\b(?:only )?one (?:discount |promo(?:tional)? |promotion )?(?:code|voucher|coupon|offer|discount|promotion|reward) (?:per|at a time|only|for each|each)\b|\bonly one (?:discount |promo(?:tional)? )?(?:code|voucher|coupon|offer|discount|promotion|reward)\b|不(?:可|能|得|与|和|同|支持|再)[^，。；]{0,12}(?:叠加|同享|并用|同用|同时使用|累计使用|合并使用|一起用)|(?:每单|一单|每笔|单笔|每次)(?:订单)?(?:仅|只)?(?:限|能|可)?(?:使?用)(?:一|1)(?:张|个|种)/i
/** Rules by which some do. */
const STACKS =
  /\b(?:can|may) be (?:combined|stacked|used (?:together|with))|\b(?:stacks|combines) with\b|(?<!不)(?:可|能|支持)(?:以)?(?:与|和|同)?[^，。；不]{0,10}(?:叠加|同享|并用)/i
/** The draft takes one on top of another. */
const ON_TOP =
  /\b(?:both|together|stack(?:s|ed)?|combin(?:e|es|ed|ing)|on top|as well|a further|an additional|another \d|then (?:take|another|a further))\b|再(?:打|减|享|叠|折|用)|叠加|同时(?:用|享|使用)|一起(?:用|享)|折上折|都(?:能|可以)?(?:用|享)/i
/** Names of what is taken off. */
const OFFERS =
  /\b[A-Z]{2,12}\d{1,3}\b|\d{1,2} ?% (?:off|discount)?|\b(?:code|voucher|coupon|reward|(?:member|student|loyalty|birthday|bundle|multi-buy) (?:discount|price|offer|reward))s?\b|\d(?:\.\d)? ?折|半价|满\d+减\d+|立减|会员价|(?:优惠)?券|会员(?:折扣|优惠)|(?:金|银|黑|钻)卡/giu

/** True for a sentence that may take one offer on top of another, or one off what is reduced. */
export function mayCombine(text: string): boolean {
  return ON_TOP.test(text) || TAKES_OFF.test(text)
}

const rulesOf = oncePer((world: World): readonly KnownText[] => {
  const texts = textsOf(world).filter(({ text }) => SINGLE.test(text))
  return textsOf(world).some(({ text }) => STACKS.test(text.replace(SINGLE, ' '))) ? [] : texts
})

/** One offer on top of another, where a rule says that they do not add up. */
export function combinedIn({ view, before, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!ON_TOP.test(text)) return []
  const rules = rulesOf(world)
  if (rules.length === 0) return []
  const told = [...before.slice(-1).map(({ sentence }) => sentence.text), text].join(' ')
  const own = offersIn(told)
  const all = own.size > 1 ? own : offersIn(`${told} ${askedLast(world)}`)
  if (all.size < 2 || SINGLE.test(told)) return []
  const [clause] = saidOutright(text, ON_TOP)
  if (clause === undefined || (own.size < 2 && !YES.test(text))) return []
  // A rule of one offer says nothing of others.
  const message = 'The rule is that they do not add up.'
  return rules
    .filter(
      ({ row, text: words }) =>
        row === undefined || [...offersIn(words)].some((one) => all.has(one)),
    )
    .slice(0, 1)
    .map((rule) => againstRule(rule, { span: clause, kind: 'discount', message }))
}

const YES =
  /^\s{0,3}(?:yes|yep|sure|absolutely|of course|certainly|you can)\b|^\s{0,3}(?:可以|能|行|当然)/i
function offersIn(text: string): ReadonlySet<string> {
  return new Set((text.match(OFFERS) ?? []).map((each) => each.toLowerCase().replaceAll(/\s/g, '')))
}

/** Rules that leave out what is reduced already. */
const NOT_ON_SALE =
  /\bnot (?:valid|applicable|available|usable|redeemable|to be used|accepted|good) (?:on|for|with|against) (?:any |already )?(?:sale|reduced|discounted|clearance|marked[- ]down|outlet)\b|\b(?:exclud(?:es|ing)|except(?: for)?|does(?: not|n't) apply to) (?:any |already )?(?:sale|reduced|discounted|clearance|marked[- ]down|outlet)\b|\b(?:sale|reduced|discounted|clearance|outlet) (?:items?|goods|pieces|products|styles) (?:are )?(?:excluded|not (?:included|eligible))|\bfull[- ]price(?:d)? (?:items?|goods|pieces)? ?only\b|\bonly (?:on|for|valid on) full[- ]price|(?:特价|打折|折扣|促销|清仓|秒杀|奥莱)(?:商品|款|品|类)?(?:不参加|不参与|不适用|除外|不可用|不能用|不享)|不(?:适用于?|参加|参与|含)(?:特价|打折|折扣|促销|清仓|秒杀)|(?:仅|只)限正价/i
const SALE_FIELD = /\b(?:on ?sale|is ?sale|clearance|outlet|reduced|discounted)\b|特价|清仓|促销/i
const WAS_FIELD =
  /\b(?:compare ?at(?: price)?|was(?: price)?|original ?price|list ?price|rrp|before)\b|原价|划线价|市场价/i
const TAKES_OFF =
  /\b(?:takes? (?:it|that|this|the price) (?:down )?to|brings? (?:it|that|this|the price) (?:down )?to|you(?:'d| would|'ll| will) pay|works? on|applies to|comes? to|off (?:it|that|this)|makes it|is yours for|can be used on|use (?:it|your \w+) on)\b|券后|折后|到手|再(?:打|减)|可以?用(?:在|上)?|能用/i

const onSaleOnly = oncePer((world: World) =>
  textsOf(world).filter(({ text }) => NOT_ON_SALE.test(text)),
)

/** Something off what is on sale, where the rule leaves such goods out. */
export function offSaleIn(setting: Setting): readonly Wrong[] {
  const { text } = setting.view.sentence
  if (!TAKES_OFF.test(text)) return []
  const [rule] = onSaleOnly(setting.world)
  if (rule === undefined || !isOnSale(setting)) return []
  const message = 'The rule leaves out what is on sale.'
  return saidOutright(text, TAKES_OFF)
    .filter((clause) => offersIn(clause.text).size > 0)
    .slice(0, 1)
    .map((span) => againstRule(rule, { span, kind: 'discount', message }))
}

const PRICE_FIELD = /^(?:price|sale_?price|现价|售价|price_\w{3})$/i

/** The thing that is named has a flag for it, or a price that was higher. */
function isOnSale(setting: Setting): boolean {
  const { cells, isNamed } = cellsSpokenOf(setting)
  if (!isNamed) return false
  if (cells.some(({ field, raw }) => raw === true && SALE_FIELD.test(spaced(field)))) return true
  return [...new Set(cells.map(({ row }) => row))].some((row) => {
    const was = row.cells.find(({ field }) => WAS_FIELD.test(spaced(field)))
    const price = row.cells.find(({ name }) => PRICE_FIELD.test(name))
    return figureOf(was) > figureOf(price)
  })
}

function figureOf(cell: Cell | undefined): number {
  return Number.parseFloat(String(cell?.raw).replace(/^[^\d]{0,4}/, ''))
}
