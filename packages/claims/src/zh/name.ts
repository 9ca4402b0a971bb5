import type { ClaimKind } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { Extractor, Found } from '../extractor.ts'
import { clauseAt, type Reading } from '../reading.ts'
import { normalise } from '../subject.ts'

/** A way of telling names: what stands before the list and, from a look ahead, what ends it. */
interface Lead {
  readonly pattern: RegExp
  readonly attribute?: string
  readonly kind: ClaimKind
  readonly polarity?: 'negated'
}

const NAME_END =
  /[，。；！？!?\n～~：:]|(?:吧|呢|哦|啊|呀|吗|怎么样|怎样|如何|可以吗|试试|尝尝|看看|游玩|玩玩|玩|用餐|吃饭|就餐|住宿|入住|居住|住|逛逛|走走|品尝|参观|转转|吃|逛|等等?|之类|(?:刚好|正好|完全|都|也|很|挺|非常|比较|还|相对|满足|符合|是(?:一?家|个|不错)|的(?:话|评分|价格|电话|地址|门票|人均|营业|游玩|周边)|评分|人均|门票|价格|离|距|这(?:家|个|几|两|些)))/

const LEADS: readonly Lead[] = [
  {
    kind: 'attribute',
    attribute: '名称',
    pattern:
      /(?:推荐|建议|安利)(?:给)?(?:您|你|亲|大家|你们|您们)?们?(?:的是|可以|就)?(?:去|到|入住|选择|预订|住|试试|看看|吃|买|游览|游玩|参观|逛逛|用餐|选)?(?:一下)?[:：]?/dg,
  },
  {
    kind: 'attribute',
    attribute: '名称',
    pattern:
      /(?:您|你|你们|您们|那|那么|就|可以|不如|要不|直接|也能)(?:可以|就)?(?:去|选|看看|考虑|试试|选择|入住|住)/dg,
  },
  {
    kind: 'attribute',
    attribute: '名称',
    pattern: /(?:名字|名称|店名|片名|书名|全称|品名)(?:是|叫|为|叫做|:|：)/dg,
  },
  {
    kind: 'attribute',
    attribute: '名称',
    pattern: /(?:家|个|间|款|种|位|它|店|酒店|餐馆|景点)叫(?:做)?/dg,
  },
  {
    kind: 'attribute',
    attribute: '名称',
    pattern: /(?:找到|查到|只有|有)(?:了)?(?:一家|一个|这家|这个)(?:叫)?(?:做)?/dg,
  },
  {
    kind: 'attribute',
    attribute: '名称',
    pattern: /(?:比如|例如|譬如|包括|像|如)(?:说|有)?[:：]?/dg,
  },
  {
    kind: 'attribute',
    pattern:
      /(?:周边|附近|周围|旁边|邻近)的?(?:[^，。；！？\n有是没]{0,6})(?:有|是|包括|为|[:：])/dg,
  },
  {
    kind: 'attribute',
    polarity: 'negated',
    pattern: /(?:周边|附近|周围|旁边)的?(?:[^，。；！？\n有是没]{0,6})没有/dg,
  },
  {
    kind: 'attribute',
    attribute: '名称',
    pattern:
      /(?:只有|有|就是|选|去逛|可以逛)(?=[^，。；\n]{2,16}(?:[、,或和]|了。|了$|可以|符合))/dg,
  },
  {
    kind: 'attribute',
    attribute: '推荐菜',
    pattern: /(?:推荐菜|特色菜|招牌菜|必点)(?:品)?(?:有|是|包括|为|[:：])?/dg,
  },
]

/** Words that look like a name and are none. */
const NO_NAME =
  /^(?:一|几|这|那|该|此|您|你|我|它|他|她|其他|别|任何|什么|哪|没有|有|是|的|了|很|比较|更|最|如|因|所以|但|而|就|可以|不|需要|购买|使用|联系|咨询|客服|看|查|告诉|提供|申请|选择|官网|上|下|里|问题|需要|点击|大家|以上|以下|完全|符合|合适|特别|多|人均|评分|价格|门票|电话|地址|免费|营业|距离|游玩|周边|附近|酒店$|餐馆$|餐厅$|景点$|地方|服务|设施)/

/** Names told as answers: recommended, listed as near by, or put forward. Each of an enumeration is a claim. */
export const names: Extractor = (reading) => {
  const found: Found[] = []
  for (const lead of LEADS) {
    for (const match of reading.folded.matchAll(lead.pattern)) {
      const start = match.index + match[0].length
      for (const name of listAt(reading, start))
        found.push(nameFound(reading, lead, match[0], name))
    }
  }
  return [...found, ...openingNames(reading)]
}

/** 恭王府很不错, 昆泰嘉华酒店能满足: a known shape of name that opens a clause is put forward. */
function openingNames(reading: Reading): readonly Found[] {
  return reading.names
    .filter((name) => {
      if (name.by !== 'name') return false
      const after = reading.folded.slice(name.end, name.end + 10)
      return /^["”」』》】]?(?:怎么样|如何|可以|不错|很|挺|都|也|刚好|正好|完全|能|满足|符合|非常|比较|还|吧|呢|,|，|和|、|$|。)/.test(
        after,
      )
    })
    .map((name) =>
      nameFound(reading, { kind: 'attribute', attribute: '名称', pattern: /$/dg }, '', name),
    )
}

function nameFound(reading: Reading, lead: Lead, words: string, name: Span): Found {
  const clause = clauseAt(reading, name)
  const attribute =
    lead.attribute ??
    reading.pack.attributes.find(words).at(-1)?.entry.name ??
    words.replace(/(?:没有|有|是|包括|为|的|[:：])/g, '')
  return {
    start: Math.min(clause.start, name.start),
    end: Math.max(clause.end, name.end),
    kind: lead.kind,
    attribute,
    value: { type: 'text', value: normalise(reading.text.slice(name.start, name.end)) },
    valueSpan: { start: name.start, end: name.end },
    ...(lead.polarity && { polarity: lead.polarity }),
  }
}

/** The names of an enumeration that starts at `start`. */
function listAt({ folded, mentions }: Reading, start: number): readonly Span[] {
  const rest = folded.slice(start, start + 240)
  const end = endOfList(rest)
  const names: Span[] = []
  let at = 0
  for (const part of rest
    .slice(0, end)
    .split(/(?<=[、,])|(?<=[^\d](?=[和或及与]))|(?<=[和或及与](?=[^\d]))/)) {
    const lead = /^[\s和或及与还有]{0,3}/.exec(part)?.[0].length ?? 0
    const text = part.slice(lead).replace(/[\s、,和或及与]{0,3}$/, '')
    const name = { start: start + at + lead, end: start + at + lead + text.length }
    if (
      isName(text) &&
      !mentions.some((mention) => mention.start <= name.start && name.start < mention.end)
    )
      names.push(name)
    at += part.length
  }
  return names
}

/** Brackets belong to a name; outside them the first closing word ends the list. */
function endOfList(rest: string): number {
  let depth = 0
  for (let at = 0; at < rest.length; at += 1) {
    const char = rest.charAt(at)
    if (char === '(') depth += 1
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (
      depth === 0 &&
      NAME_END.test(rest.slice(at, at + 6)) &&
      NAME_END.exec(rest.slice(at, at + 6))?.index === 0
    )
      return at
  }
  return rest.length
}

function isName(text: string): boolean {
  return (
    text.length >= 2 && text.length <= 40 && !NO_NAME.test(text) && /[\u4e00-\u9fffa-z]/.test(text)
  )
}
