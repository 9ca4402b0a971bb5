import type { Mention } from '@vouchsafe/text'

/** Counters that make "one" an article: 一家, 一款. */
const ARTICLE_UNITS = /^[个家款种间只件条台位次下些点样起张份套本部座所名位遍码声番趟步回会]$/

/** Words before 一 that make it a number after all. */
const COUNTED = /(?:只有|只|仅|仅剩|剩|最后|共|每|限购?|库存|还有|最多|至少|满|买|送|第|差|:|：)$/

/** True for a Chinese number that states nothing: 一个, 一下, 第一, a list mark. */
export function isNoise(text: string, folded: string, mention: Mention): boolean {
  const { value } = mention
  const written = folded.slice(mention.start, mention.end)
  const before = folded.slice(Math.max(0, mention.start - 4), mention.start)
  const after = folded.slice(mention.end, mention.end + 4)
  if (value.type === 'ordinal') return true
  if (value.type === 'date' && /^[一两]号$/.test(written) && /[大小]$/.test(before)) return true // a size up
  if (
    value.type === 'identifier' &&
    /(?:例如|比如|譬如|形如|格式为?)[:，,]?["'(]{0,2}$/.test(
      folded.slice(Math.max(0, mention.start - 8), mention.start),
    )
  )
    return true
  // A product's name, not a code: iPhone 15.
  if (
    value.type === 'identifier' &&
    /^[a-z]{3,14} ?\d{1,4}$/.test(written) &&
    /[a-z] \d/.test(written)
  )
    return true
  if (/^(?:[2-6]G|3C)$/.test(text.slice(mention.start, mention.end))) return true // a mobile network
  if (/^(?:618|11\.11|12\.12)$/.test(written)) return true // a sale's name
  if (
    /^ ?[×x*] ?(?:[$€£¥]|[\d.,]{1,9} ?(?:元|块))/.test(folded.slice(mention.end, mention.end + 16))
  )
    return true // a factor
  if (isCountedFrom(folded, mention) || isFreeDay(folded, mention)) return true
  if (isOfKind(folded, mention)) return true
  if (isAFew(folded, mention)) return true
  if (value.type === 'time' && after.startsWith('式')) return true // 三点式安全带
  if (isOfBoth(folded, mention) || isPriced(folded, mention) || isOrdinal(folded, mention))
    return true
  // 给您推荐两家: as many as the reply itself names.
  if (
    value.type === 'quantity' &&
    value.dimension === 'count' &&
    /(?:推荐|介绍|挑选?|列出?|整理)(?:了|出)?$/.test(before)
  )
    return true
  if (value.type === 'number') {
    if (isListMark(folded, mention)) return true
    return /^[零一二两三四五六七八九十百千万亿半几]$/.test(written) && !COUNTED.test(before)
  }
  if (value.type === 'quantity' && value.dimension === 'count' && value.value === 1) {
    if (/^一/.test(written) && /^新(?!品|客|人|用户)/.test(after)) return true // 换一组新的
    return /^一/.test(written) && ARTICLE_UNITS.test(value.unit) && !COUNTED.test(before)
  }
  return false
}

/** 多看两遍: a few times, of which nobody counts two. */
function isAFew(folded: string, { start, end, value }: Mention): boolean {
  if (value.type !== 'quantity' || !/^两[遍眼次回趟下]$/.test(folded.slice(start, end)))
    return false
  return /多[^送赠免给\d，。]$/.test(folded.slice(Math.max(0, start - 2), start))
}

/** 两款都是…, 两款里…, 这三件分别…: presupposes what it counts. */
function isOfBoth(folded: string, { start, end, value }: Mention): boolean {
  if (value.type !== 'quantity' || value.dimension !== 'count' || value.value > 5) return false
  const after = folded.slice(end, end + 12)
  return (
    /^(?:都|均|全(?:部|都|是|要|在|有|能|不|没|可|[，。])|分别|各自?|一起|同时|加起来|合计|放一起)/.test(
      after,
    ) ||
    (/[款者种样]$/.test(value.unit) && /^(?:里|中|之中|当中|之间)/.test(after)) ||
    (/[款者种样件]$/.test(value.unit) && /^[^，。;!?\d]{1,4}(?:都|均|分别)/.test(after)) ||
    /^[^，。;!?\d]{0,4}(?:不同|不一样|相同|一样)/.test(after) ||
    (/[这那以上]$/.test(folded.slice(Math.max(0, start - 1), start)) &&
      /^[两三四五]/.test(folded.slice(start, end)))
  )
}

/** 从明天算起3个工作日: where counting begins; what it comes to is told beside. */
function isCountedFrom(folded: string, { start, end, value }: Mention): boolean {
  if (value.type !== 'date' && value.type !== 'range') return false
  if (
    !/^(?:从|自|由)?(?:今天|今日|明天|明日|后天|昨天|次日|第二天|当天|当日)起?$/.test(
      folded.slice(start, end),
    )
  )
    return false
  return /^(?:开始)?(?:算起?|起算|计算|数起?|计)/.test(folded.slice(end, end + 5))
}

/** 3个工作日，周末不加工: what a working day is, said once more. */
function isFreeDay(folded: string, { start, end }: Mention): boolean {
  if (!/^(?:周末|双休日?|节假日)$/.test(folded.slice(start, end))) return false
  return (
    folded.includes('工作日') &&
    /^[^，。;!?]{0,3}(?:不|休|顺延|除外|跳过)/.test(folded.slice(end, end + 8))
  )
}

/** What days give a name to: classes, tickets, prices, offers. */
const NAMED_BY_DAYS =
  /^(?:[晚早午夜日]?班(?!车|次|时)|[专早午晚夜]?场(?!次|地)|档(?!期|口)|票|价|版|款|装|礼盒|套餐|套票|营(?!业)|卡(?!在|住)|券|礼|房价|限定|专享|专场|特惠|特价|大促|促销|优惠|活动|福利|红包|满减|满\d|满[一二两三四五六七八九十]|立减|折扣|抢购|狂欢|大酬宾|酬宾|团购|秒杀|套装|主题|特供|特别版|纪念|档位)/

/** 周末班, 国庆价, 元旦礼盒, 国庆满400减40: the name of a kind, and no day that anything happens on. */
function isOfKind(folded: string, { start, end, value }: Mention): boolean {
  if (value.type !== 'date' && value.type !== 'range') return false
  if (/\d/.test(folded.slice(start, end))) return false
  if (!DAYS_THAT_NAME.test(folded.slice(start, end))) return false
  return NAMED_BY_DAYS.test(folded.slice(end, end + 4))
}

const DAYS_THAT_NAME =
  /^(?:周末|双休日?|节假日|工作日|平日|国庆|五一|十一|元旦|春节|中秋|端午|清明|七夕|圣诞|双十[一二]|双旦|新年|新春|暑假|寒假|暑期|情人|儿童|母亲|父亲|妇女|劳动|教师|感恩|除夕|元宵|重阳|万圣|跨年)/

const SUM_BEFORE =
  /(?:元|块(?:[\d一二三四五六七八九])?|[毛角](?:[\d一二三四五六七八九])?|分|币|镑|刀)钱?(?:\/|每|算)?$/
const SUM_BEHIND =
  /^(?:只|才|就|仅|约|大约|大概|平均|差不多|折合|相当于|算下来|要|需|收|卖|是|合|得){0,3}[¥$]? ?(?:[\d,.]{1,10}|[一二两三四五六七八九十百千半零]{1,6}) ?(?:万|多)?(?:元|块|毛|角|分(?!钟)|港币|港元|美元|欧元|日元|新台币|人民币)/

/** How many in one: 一分钟28页, 一天3次. The floor of a house and the first of a month are counted from one. */
const MANY_BEHIND = /^(?:有|装|含|才|只|约|大约|大概|最多|至少|能打|能跑|能洗|共){0,2} ?\d/

/** 130元一节, 一片1.98元: what the sum is for, one of which nobody counts. */
function isPriced(folded: string, { start, end, value }: Mention): boolean {
  if ((value.type !== 'quantity' && value.type !== 'duration') || value.value !== 1) return false
  if (SUM_BEFORE.test(folded.slice(Math.max(0, start - 6), start))) return true
  if (/[满买送减限第每]$/.test(folded.slice(Math.max(0, start - 1), start))) return false
  const behind = folded.slice(end, end + 24)
  if (SUM_BEHIND.test(behind)) return true
  return (
    /^一(?!楼|层|号|月|年|区|期|栋|幢)/.test(folded.slice(start, end)) && MANY_BEHIND.test(behind)
  )
}

/** 前两个能答您, 剩下两条: which of those that were spoken of. The first three buyers are counted. */
function isOrdinal(folded: string, { start, end, value }: Mention): boolean {
  if (value.type !== 'quantity' || !/^[个条项点种样题问]$/.test(value.unit)) return false
  return (
    /(?:前|后|头|末|这|那|其他|其它|其余|剩下|另外|上面|下面|以上|以下|最后)的?$/.test(
      folded.slice(Math.max(0, start - 3), start),
    ) &&
    !/^(?:下单|付款|购买|报名|订单|名额|买|拍|到店|用户|顾客|客户)/.test(folded.slice(end, end + 3))
  )
}

/** `1.`, `2、`, `(3)`, `①` at the start of a line. */
function isListMark(folded: string, mention: Mention): boolean {
  const before = folded.slice(Math.max(0, mention.start - 12), mention.start)
  const after = folded.slice(mention.end, mention.end + 2)
  return /(?:^|\n)[\s*((#-]{0,8}$/.test(before) && /^[.、))．:]\D?/.test(after)
}
