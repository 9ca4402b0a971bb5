import type { Case } from '../case.ts'
import { contradicted, type Judgement, supported } from '../evidence.ts'
import { clauseText } from '../words/clause-text.ts'
import type { PagePart } from './page-parts.ts'
import { type Page, pagesAbout } from './pages.ts'
import { partEvidence } from './say-so.ts'
import { CUSTOMER_PAYS, SHOP_PAYS } from './topic-words.ts'

type Payer = 'shop' | 'customer'

/** Costs that somebody bears. Sending back, and sending out as told apart from it, stand before sending: `return shipping` is no delivery. */
const COSTS: readonly (readonly [cost: string, words: RegExp])[] = [
  [
    'return shipping',
    /\b(?:shipping|postage|carriage|freight|label)\b[^.;]{0,30}\b(?:back|return(?:s|ed|ing)?)\b|\breturn (?:shipping|postage|delivery|carriage|label|freight|courier)\b|\b(?:shipping|postage|cost) (?:back|of (?:the )?return|for (?:the )?return)|\breturns? (?:is|are) (?:free|on us|at your)|退(?:货|貨|换|換|回)?[^，。；]{0,6}(?:运费|運費|邮费|郵費|快递费)|(?:返程|来回|回寄|寄回|返修)[^，。；]{0,4}(?:运费|運費|邮费|费用)|退貨[^。；]{0,24}(?:收件|運費|运费)|退货[^。；]{0,24}(?:取件|收件|运费)/i,
  ],
  [
    'outbound shipping',
    /\b(?:outbound|original|initial|first|outward) (?:shipping|postage|delivery|carriage)\b|(?:首次|发货|發貨|去程|原|发出)的?(?:运费|運費|邮费|郵費|快递费)/i,
  ],
  [
    'inspection',
    /\b(?:inspection|diagnos\w{2,6}|assessment|call-?out)(?: fees?| charges?)?\b|检测费|檢測費|检查费|诊断费|上门费|评估费/i,
  ],
  ['labour', /\blabou?r\b|人工费|人工費|工时费|手工费/i],
  ['customs', /\b(?:customs|import|duties|duty)\b|关税|關稅|进口税|清关/i],
  ['bank', /\b(?:bank|transfer|exchange|card) (?:fees?|charges?)\b|手续费|手續費|转账费/i],
  ['cleaning', /\bcleaning (?:fees?|charges?|costs?)\b|清洁费|清潔費|保洁费/i],
  [
    'shipping',
    /\b(?:shipping|postage|carriage|freight|delivery (?:fees?|charges?|costs?))\b|运费|運費|邮费|郵費|快递费|配送费|寄费/i,
  ],
]

const BY_SHOP =
  /\bon us\b|\bat our (?:own )?(?:cost|expense)\b|\b(?:we|the (?:shop|store|seller))(?:'ll| will)? (?:pay|cover|bear|refund)\b|\b(?:is|are|comes?|goes) free\b|\bfree (?:of charge|return|shipping|postage|label)|\bprepaid\b|\b(?:paid|covered|borne) by (?:us|the (?:shop|store|seller|merchant))|\bno (?:charge|cost)\b|免(?:收)?(?:退货|寄回)?(?:运费|運費|邮费|郵費)|包邮|包(?:退货)?运费|由(?:公司|本公司|本店|商家|卖家|賣家|我们|我們|我方|平台|店铺|店家)[^，。；]{0,6}(?:承担|承擔|负担|負擔|出|支付|付)|(?:算|归|都由|全由)(?:我们|我們|本店|商家)的?|(?:我们|我們|本店|商家|卖家)(?:来)?(?:出|承担|承擔|负担|付)/i

const BY_CUSTOMER =
  /\b(?:yours|for you) to (?:pay|bear|cover)\b|\bat your (?:own )?(?:cost|expense)\b|\byou(?:'d|'ll| would| will)? ?(?:have to |need to |must )?(?:pay|cover|bear)\b|\b(?:paid|covered|borne) by (?:you|the (?:customer|buyer|guest))|\b(?:customers?|buyers?) (?:pays?|covers?|bears?)\b|\b(?:is|are|stays?) your (?:responsibility|cost)|自理|自付|自费|自費|由(?:您|你|买家|買家|顾客|顧客|客户|消费者|本人)[^，。；]{0,6}(?:承担|承擔|负担|負擔|出|支付|付)|(?:您|你|买家|顾客|消费者)(?:自己)?(?:来)?(?:出|承担|承擔|负担|負擔|付)|到付/i

const DENIED =
  /\b(?:not|never|no longer)\b|n't\b|不(?:由|用|需|必|会|是|再)?[^，。；]{0,3}(?:承担|出|付|自理|负担|支付)|无需|無需|不包|不免/i

/**
 * Who bears a cost is one of two: where a policy lays it on the one, and nowhere on the other, a claim that lays it on the
 * other is wrong, and one that lays it on the same is right, in whatever words or language.
 */
export function byPayer(judgement: Judgement, at: Case): Judgement {
  const { claim } = at
  if (claim.certainty === 'hedged' || claim.inQuestion === true || at.isOption) return judgement
  if (claim.value?.type === 'money' || claim.value?.type === 'percent') return judgement
  const text = clauseText(at)
  const payer = payerIn(text)
  const cost = payer && costIn(text)
  if (payer === undefined || cost === undefined) return judgement
  const known = pagesAbout(at).flatMap((page) => lotsIn(page, cost))
  const [lot] = known
  if (lot === undefined || known.some(({ part }) => isConditional(part))) return judgement
  if (known.some((each) => each.payer === payer)) {
    const isAgreed =
      judgement.status === 'unsupported' && known.every((each) => each.payer === payer)
    return isAgreed
      ? supported([partEvidence(lot, 'supports')], 'A policy lays the cost on the same.')
      : judgement
  }
  return {
    ...contradicted([partEvidence(lot, 'contradicts')], 'A policy lays the cost on the other.', {
      right: lot.part.text.slice(0, 160),
    }),
    plainly: true,
  }
}

interface Lot {
  readonly part: PagePart
  readonly page: Page
  readonly payer: Payer
}

/** Parts of a policy that lay a cost on somebody; what is not named beside it stands in its clause, or in the heading. */
function lotsIn(page: Page, cost: string): readonly Lot[] {
  return page.parts.flatMap((part): readonly Lot[] => {
    const payer = payerIn(part.text)
    if (payer === undefined) return []
    return costOf(part) === cost ? [{ part, page, payer }] : []
  })
}

/** What holds from some sum on, or for some customers, says nothing of the others. */
function isConditional({ text, values }: PagePart): boolean {
  const isSum = values.some(({ value: { type } }) => type === 'money' || type === 'range')
  return (
    isSum ||
    /满|滿|超|以上|以下|会员|會員|新客|仅限?|\b(?:over|above|below|members?|only)\b/i.test(text)
  )
}

/** Under a head of returns, or in a clause of them, shipping is that of the return. */
function costOf({ text, clause }: PagePart): string | undefined {
  const own = costIn(text) ?? costIn(clause.text) ?? costIn(clause.context)
  const isReturn = own === 'shipping' && RETURNING.test(`${clause.text} ${clause.context}`)
  return isReturn ? 'return shipping' : own
}

const RETURNING =
  /\breturn(?:s|ed|ing)?\b|\bsend(?:ing)? (?:it|them) back\b|退货|退貨|退换|退換|寄回/i

function payerIn(text: string): Payer | undefined {
  if (DENIED.test(text)) return undefined
  const isShop = BY_SHOP.test(text) || SHOP_PAYS.test(text)
  const isCustomer = BY_CUSTOMER.test(text) || CUSTOMER_PAYS.test(text)
  if (isShop === isCustomer) return undefined
  return isShop ? 'shop' : 'customer'
}

function costIn(text: string): string | undefined {
  return COSTS.find(([, words]) => words.test(text))?.[0]
}
