import type { Span } from '@vouchsafe/text'

/** Openings that are no part of a name. */
const OPENING =
  /^(?:[①-⑳]|\d{1,2}[.、)]|[^:]{0,20}:|那么?|然后|而且|并且|不过|但是?|另外|还有|同时|其中|目前|现在|今天|您好|你好|好的|是的|请问|亲|而|且|因为|由于|首先|其次|此外|对了|这样的话|抱歉|不好意思){1,3}[,，]?/

/** Words that point, ask or join instead of naming. */
const NO_NAME =
  /^(?:[它他她这那此该本其您你我哪各每两几一二三四五六七八九十]|没有|有|是|在|不|就|也|都|还|只|如|如果|要|可以|推荐|建议|为您|给您|帮您|您的|价格|评分|电话|地址|门票|酒店|餐馆|餐厅|景点|周边|附近|周围|总|共|最|更|只要|所有|大概|一般|营业|订单|商品|产品|运费|退款|补发|适合|适配|兼容|匹配|支持|退|换|签收|拆封|下单|现在|新客|首单|如果|单买|标间)|[,，。的了吗呢]$|您|你|我们/

/** 北京饭店价格, 恭王府的评分, 养心殿电话: what stands between the clause's start and the attribute. */
export function subjectBefore(folded: string, clause: Span, attribute: Span): Span | undefined {
  if (attribute.start <= clause.start || attribute.start - clause.start > 40) return undefined
  const words = folded.slice(clause.start, attribute.start)
  const opening = OPENING.exec(words)?.[0].length ?? 0
  const name = words.slice(opening).replace(/(?:家|店里|这边|那里)?的?\s{0,3}$/, '')
  if (name.length < 2 || name.length > 24 || NO_NAME.test(name)) return undefined
  if (
    /[的是有在为把被给从和与比前后已不可能含最经共满]|\d|预计|保证|支持|自带|一般|每/.test(name) &&
    !/\)$/.test(name)
  )
    return undefined
  return { start: clause.start + opening, end: clause.start + opening + name.length }
}
