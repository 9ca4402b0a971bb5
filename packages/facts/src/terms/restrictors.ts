import { tokenise } from '../lookup/tokens.ts'
import { proseWords } from '../prose/words.ts'
import type { CaseWords } from './case-words.ts'
import { facetsIn } from './facets.ts'
import { kindsOfGoods } from './goods-kinds.ts'
import type { PagePart } from './page-parts.ts'
import { wordsOf } from './page-words.ts'
import type { Page } from './pages.ts'

/** Words by which nobody and nothing is singled out. */
const GENERAL = wordsOf(
  'standard regular ordinary everyone everything anything anyone others customer buyer guest passenger visitor people person user order item goods product purchase article piece parcel refund return claim delivery price fee charge cost time day card payment you we general usual normal otherwise else then later id aged age old maximum minimum highest lowest repair subscription voucher booking reservation hire rental labour labor stay visit trip session lesson loan 普通 一般 其他 其余 所有 任何 全部 客户 用户 顾客 买家 商品 产品 订单 退款 退货 申请 时间 费用 运费 每次 每个 每单 每件 全国 平台 本店 我们 个人 标准 自签 签收 下单 收到 之日 日起 同款 本款 该款 此款 每款 单款 同种 同品 同商 同一 同类 任意',
)

/** The word singles out nobody and nothing. */
export function isGeneral(word: string): boolean {
  return GENERAL.has(word)
}

export const VERB =
  /\b(?:may|can|cannot|must|will|shall|should|are|is|was|were|gets?|receives?|pays?|costs?|have|has|needs?|travels|travel(?= (?:free|at|for|on|with|in))|runs?|takes?|goes|go|bears?|adds?|appl(?:y|ies)|carr(?:y|ies)|comes?|qualif(?:y|ies)|enjoys?|earns?|ships?)\b/i
/** Who somebody is or what a thing is called, before what holds for it: 月结客户, 试睡款, 特价房. */
const GROUP =
  /^(?:凡|对于?|经|持|购买|使用|凭)?((?![收退不可按免无提])[^，。；：\d可须应能请将需]{1,18}?(?:会员|用户|客户|学生|旅客|乘客|顾客|持卡人|老人|教师|军人|企业|机构|组织|家庭|新客|老客|(?<![退付货扣借条尾余价])款|(?<![原出])版|(?<![退购发订改开原])票|件(?=[须应的在自可不拒])|(?<![退订])房|套餐)(?:（[^（）]{0,10}“[^”]{1,20}”）|“[^”]{1,20}”)?)/u
const ONLY =
  /(?:仅限|只限|限于|专属|[仅只](?![退换收扣含需剩余差此为是有要]|限|能[退换]|[^，。；]{0,3}[费款金价])|only (?:for|to|on|in|with|if|when|at))\s?([^，。；,.;]{1,30})/i

/** Words that single somebody or something out. */
interface Restrictor {
  readonly words: readonly string[]
  readonly numbers: readonly string[]
  /** Kinds of goods that they name: whatever is of one is meant. */
  readonly kinds: ReadonlySet<string>
}

const known = new WeakMap<PagePart, readonly Restrictor[]>()

/** Words that single out whom or what a part of a policy holds for, none of which the case has. */
export function unmetRestrictor(
  part: PagePart,
  page: Page,
  words: CaseWords,
): readonly string[] | undefined {
  return restrictorsFor(part, page).find(
    (each) =>
      !each.words.some((word) => words.mentions(word)) &&
      !each.numbers.some((number) => words.numbers.has(number)) &&
      ![...each.kinds].some((kind) => words.isOfKind(kind)),
  )?.words
}

function restrictorsFor(part: PagePart, page: Page): readonly Restrictor[] {
  const before = known.get(part)
  if (before !== undefined) return before
  const found = [...restrictorsOf(part, page)].flatMap((text): readonly Restrictor[] => {
    const telling = [...wordsOf(withoutStates(text))].filter((word) => !isGeneral(word))
    if (telling.length === 0) return []
    const numbers = text.match(/\d{1,12}/gu) ?? []
    return [{ words: telling, numbers, kinds: kindsOfGoods(text) }]
  })
  known.set(part, found)
  return found
}

/** `Opened drones`: what state things are in is a condition of its own. */
function withoutStates(text: string): string {
  let rest = text
  for (const { start, end } of facetsIn(text).toReversed())
    if (end - start < rest.length) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  return /[\p{L}]{2}/u.test(rest) ? rest : text
}

/** Names of tariffs, tiers and services: `on a Flex ticket`. */
function namesIn(text: string): string {
  return proseWords(text, tokenise(text))
    .filter(({ isName }) => isName)
    .map(({ start, end }) => text.slice(start, end))
    .filter((name) => !CALENDAR.test(name))
    .join(' ')
}

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

function* restrictorsOf(part: PagePart, page: Page): Generator<string> {
  const only = ONLY.exec(part.text)?.[1]
  if (only !== undefined) yield only
  yield namesIn(part.text)
  const { label, context, text: clause, plain, start } = part.clause
  const siblings = page.labels.get(context)
  const isOne = siblings !== undefined && (siblings.size > 1 || !siblings.has(label))
  if (label !== '' && !/\d/.test(label) && isOne) yield label
  // Parts of the clause before this one that give no value of their own.
  const before = plain
    .filter((span) => start + span.start < part.start)
    .map((span) => clause.slice(span.start, span.end))
  const list = before.filter((text) => VERB.exec(text) === null && text.length < 60)
  const subject = HAN.test(part.text) ? part.text : [...list, part.text].join(', ')
  const verb = VERB.exec(subject)?.index ?? -1
  if (verb > 2) {
    const named = subject.slice(0, verb)
    if (!/^(?:if|when|for|on|in|once|after|unless|with|without)\b/i.test(named)) yield named
  }
  for (const text of [part.text, ...before]) {
    const group = GROUP.exec(text)?.[1]
    if (group !== undefined) yield group
  }
}

const HAN = /[\u4e00-\u9fff]/u
