import type { ClaimKind } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { Extractor, Found } from '../extractor.ts'
import { matchesOf } from '../matches.ts'
import { clauseAt, type Reading } from '../reading.ts'
import { firstFrom, touches } from '../span-search.ts'
import { normalise } from '../subject.ts'

/** A way of telling names: what stands before the list and, from a look ahead, what ends it. */
interface Lead {
  readonly pattern: RegExp
  readonly attribute?: string
  readonly kind: ClaimKind
  readonly polarity?: 'negated'
}

const NAME_END =
  /^(?:[，。;!?\n~:]|(?:[吧呢哦啊呀吗](?=[，。;!?~)]|$)|怎么样|怎样|如何|可以吗|试试|尝尝|看看|等等|等(?=[，。]|$)|之类|(?:游玩|玩玩|玩|用餐|吃饭|就餐|住宿|入住|居住|住|逛逛|走走|品尝|参观|转转|吃|逛|等)(?=[，。;!?~吧呢也]|$)|(?:刚好|正好|完全|也|很(?=[不好适满])|挺|非常|比较|还(?=[不可行是])|都(?=[是很不挺符满可有在还非])|相对|满足|符合|是(?:一?家|个|不错)|的(?:话|评分|价格|电话|地址|门票|人均|营业|游玩|周边)|评分|人均|门票|价格|离|距|这(?:家|个|几|两|些))))/

const LEADS: readonly Lead[] = [
  {
    kind: 'attribute',
    attribute: '名称',
    pattern:
      /(?<!医生|专家|大夫|都|大家|朋友|网红|博主|老师|顾客)(?:推荐(?!菜)|安利|介绍|建议(?=[^，。;\n]{0,4}(?:去|到|入住|选择|预订|住)))(?:给)?(?:您|你|亲|大家|你们|您们)?们?(?:的是|可以|就)?(?:去|到|入住|选择|预订|住|试试|看看|吃|买|游览|游玩|参观|逛逛|用餐|选)?(?:一下)?[:]?/dg,
  },
  {
    kind: 'attribute',
    attribute: '名称',
    pattern:
      /(?:您|你|你们|您们|那|那么|就|可以|不如|要不|直接|也能)(?:可以|就)?(?:去(?:逛逛?|看看|玩玩?|吃|住)?|选择|看看|考虑|试试|入住|选(?!择)|住(?!宿))/dg,
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
    pattern: /(?:比如|例如|譬如|就像)(?:说|有)?[:]?/dg,
  },
  {
    kind: 'attribute',
    pattern:
      /(?:周边|附近|周围|旁边|邻近)的?(?:[^，。;!?\n有是没还]{1,6}(?:还?有|是|包括|为|[:])|还有)/dg,
  },
  {
    kind: 'attribute',
    polarity: 'negated',
    pattern: /(?:周边|附近|周围|旁边)的?(?:[^，。;!?\n有是没]{1,6})没有/dg,
  },
  {
    kind: 'attribute',
    attribute: '名称',
    pattern:
      /(?:只有|就是|选(?!择)|去逛|可以逛|(?<=^|[，。!]\s?)去)(?=[^，。;\n]{2,16}(?:[、,或和]|了。|了$|可以|符合))/dg,
  },
  {
    kind: 'attribute',
    attribute: '推荐菜',
    pattern: /(?:推荐菜|特色菜|招牌菜|必点)(?:品)?(?:有|是|包括|为|[:])?/dg,
  },
]

/** Words that look like a name and are none. */
const NO_NAME =
  /^(?:([\u4e00-\u9fff])\1$|不少|很多|好多|许多|一|[两三四五六七八九十][家个款处间种样道份]|几|这|那|该|此|您|你|我|它|他|她|其他|别|任何|什么|哪|没有|有|是|的|了|很|比较|更|最|如|因|所以|但|而|就|可以|不|需要|购买|使用|联系|咨询|客服|看|查|告诉|提供|申请|选择|官网|上|下|里|问题|需要|点击|大家|以上|以下|完全|符合|合适|特别|多|人均|评分|价格|门票|电话|地址|免费|营业|距离|游玩|周边|附近|酒店$|餐馆$|餐厅$|景点$|地方|服务|设施|先|尽量|提前|及时|再|少|定期|避免|放在|用|把|将|也|都|直接|换|关|搭配|冷藏|存放|另配|改|拨打|等|好友|本店|我们|小|大(?![兴董和师观雅望三明红])|价|人(?!民|间|和)|货)/

const LEAD_PATTERNS = LEADS.map(({ pattern }) => pattern)

/** Names told as answers: recommended, listed as near by, or put forward. Each of an enumeration is a claim. */
export const names: Extractor = Object.assign(toldNames, { patterns: LEAD_PATTERNS })

function toldNames(reading: Reading): readonly Found[] {
  const found: Found[] = []
  for (const index of reading.candidates.among(LEAD_PATTERNS)) {
    const lead = LEADS[index]
    if (!lead) continue
    for (const match of matchesOf(lead.pattern, reading.folded)) {
      for (const name of listAt(reading, match.index + match[0].length))
        if (!DONE.test(reading.folded.slice(name.start, name.end)))
          found.push(nameFound(reading, lead, match[0], name))
    }
  }
  return [...found, ...enumerations(reading), ...openingNames(reading)]
}

/** What follows an enumeration that is put forward: 太和殿、午门、大水法，这些景点都符合. */
const PUT_FORWARD =
  /^[^，。;!?\n、]{0,2}[，,]?\s?(?:这[些几]|(?:都|均|也)(?![^，。]{0,3}[不没无要需得算别勿先留收备])|是(?:不错|很好|挺好)|符合|满足|很|挺|可以|等|离|。|$)/

/** Names that open a clause in a row, with nothing but 是 or 有 before them. */
function enumerations(reading: Reading): readonly Found[] {
  if (!JOINING.test(reading.folded)) return []
  const found: Found[] = []
  for (const clause of reading.clauses) {
    if (clause.force === 'request') continue // 麻烦留好吊牌和包装: things to keep, and no names
    const opening = '是有像就'.includes(reading.folded.charAt(clause.start)) ? 1 : 0
    const listed = listAt(reading, clause.start + opening)
    const [first] = listed
    const opens = first && reading.folded.slice(first.start, first.end)
    if (opens !== undefined && (HAS.test(opens) || SAYS.test(opens))) continue
    const names = listed.filter((name) => !SAYS.test(reading.folded.slice(name.start, name.end)))
    const end = names.at(-1)?.end ?? clause.end
    if (listed.some((name) => TELLS.test(reading.folded.slice(name.start, name.end)))) continue
    if (names.length < 2 || !PUT_FORWARD.test(reading.folded.slice(end, end + 12))) continue
    for (const name of names) found.push(nameFound(reading, PROPOSED, '', name))
  }
  return found
}

/** Words of sentences, which names do not hold: an enumeration of things to do is none of names, nor is a place with what lies round it. */
const SAYS =
  /(?:周边|附近|周围|旁边|邻近)[^，。]{0,6}(?:有|是)|[要您你我请把被让]|可以|能够|需要|建议|尽快|尽量|尽早|然后|之后|以后|以前|之前|不[要能会用可]|一下|起来|出来|进去|进来|下来|过来|倒进|放进|喝|装进|装入|使用|打开|关闭|避免|注意|购买|下单|联系|申请|提供|支持|包含|赠送|保证|[了着过]$/

/**
 * Words that only a sentence has: 进水和摔碎不在里面 says something of what it lists, 按流程是量尺、出图 tells what is done, and
 * neither puts names forward.
 */
const TELLS =
  /不(?!二|夜|老|倒|锈|思)|没|记得|一起|一并|需要|必须|不在|属于|算[在是作]|保持|保留|完好|齐全$|(?<![成首京])都.{0,2}[上好全齐到在有]$|[也先]别|[带留收备拍装存放擦洗理]好$|带[上齐]$|留[着存]$|保修|质保|流程|步骤|顺序|[都也]行$|^(?:按|照|先|再|最后|每|凡|除|由|因|无论|不管|选|拍|换|买|用|到店|上门|自己|快递)|.{2}[是为].|[能会得须]/

/** What is done is no name: 门店试戴一下, 到店自提, 大号都行. */
const DONE =
  /看医生|[外内皮妇儿眼骨肤牙口腔]科|门诊|急诊|一[下起并]|^(?:[拍拿穿换]|到店|上门|自己|自行|快递|邮寄|寄[回到]|在线|线上|现场)|自提|[试穿戴][戴穿用]|[都也]行$|[了着过吗]$/

/** 酒店有游泳池、健身房: what a thing has is listed, and no names are put forward. */
const HAS = /^[^，。]{1,12}?(?:没有|有|提供|支持|配备|配有|包[含括]|涵盖)[^，。]/u

const PROPOSED: Lead = { kind: 'attribute', attribute: '名称', pattern: /$/dg }

/** 恭王府很不错, 昆泰嘉华酒店能满足: a known shape of name that opens a clause is put forward. */
function openingNames(reading: Reading): readonly Found[] {
  return reading.names
    .filter((name) => {
      if (name.by !== 'name' || isToSay(reading, name)) return false
      const after = reading.folded.slice(name.end, name.end + 10)
      return /^["”」』》】]?(?:怎么样|如何|可以|不错|很|挺|都|也|刚好|正好|完全|能|满足|符合|非常|比较|还|吧|呢|,|，|和|、|$|。)/.test(
        after,
      )
    })
    .map((name) => nameFound(reading, PROPOSED, '', name))
}

/** 回复“确认退票”, 点击“申请售后”: words to say or to press. */
function isToSay({ folded }: Reading, name: Span): boolean {
  return /(?:回复|回|输入|点击|点|点开|选择|选|发送|发|搜索|搜|填写?|按|勾选|备注|找到?|进入|打开|说|写|标注?|注明|提示|显示)[:：]?\s?["“「『'《【]{1,2}$/.test(
    folded.slice(Math.max(0, name.start - 8), name.start),
  )
}

function nameFound(reading: Reading, lead: Lead, words: string, name: Span): Found {
  const clause = clauseAt(reading, name)
  const attribute =
    lead.attribute ??
    reading.pack.attributes.find(words).find(({ entry }) => entry.kind === lead.kind)?.entry.name ??
    words.replace(/(?:没有|还有|有|是|包括|为|的|[:])/g, '')
  return {
    start: Math.min(clause.start, name.start),
    end: Math.max(clause.end, name.end),
    kind: lead.kind,
    weak: true,
    attribute,
    value: { type: 'text', value: normalise(reading.text.slice(name.start, name.end)) },
    valueSpan: { start: name.start, end: name.end },
    ...(lead.polarity && { polarity: lead.polarity }),
  }
}

/** The names of an enumeration that starts at `start`; a name whose shape is known is taken whole. */
function listAt(reading: Reading, start: number): readonly Span[] {
  const found: Span[] = []
  let at = start
  while (found.length < 30) {
    const [gap = ''] = /^[\s,，、"“「『《]{0,4}/.exec(reading.folded.slice(at, at + 4)) ?? []
    at += gap.length
    const name = knownName(reading, at) ?? nameAt(reading, at)
    if (!name) break
    found.push(name)
    const joint = JOINT.exec(reading.folded.slice(name.end, name.end + 8))
    if (!joint) break
    at = name.end + joint[0].length
  }
  return found
}

const JOINT =
  /^["”」』》]?\s{0,2}(?:[、,]\s{0,2}(?:和|以及|还有|及)?|和|或者?|以及|及|与|还有)\s{0,2}/

/** Characters one of which every joint holds. */
const JOINING = /[、,和或及与还]/

function knownName({ names }: Reading, at: number): Span | undefined {
  const name = names[firstFrom(names, at)]
  return name?.start === at && name.by === 'name' ? name : undefined
}

function nameAt({ folded, mentions }: Reading, start: number): Span | undefined {
  const skipped = LEADING.exec(folded.slice(start, start + 8))?.[0].length ?? 0
  return bareNameAt({ folded, mentions }, start + skipped)
}

/** Words that open a clause before a name. */
const LEADING =
  /^(?:[，,。\s]{0,2}(?:不过|但是|但|而且|另外|还有|其中|当然|尤其是?|特别是|比如|例如|像|那|那么|然后|就是|可能)){1,2}/

function bareNameAt(
  { folded, mentions }: Pick<Reading, 'folded' | 'mentions'>,
  start: number,
): Span | undefined {
  const text = folded.slice(start, start + endOfName(folded.slice(start, start + 40))).trimEnd()
  const name = { start, end: start + text.length }
  return isName(text) && !touches(mentions, { start, end: start + 1 }) ? name : undefined
}

/** Brackets belong to a name; outside them the first joint or closing word ends it. */
function endOfName(rest: string): number {
  let depth = 0
  for (let at = 0; at < rest.length; at += 1) {
    const char = rest.charAt(at)
    if (char === '(') depth += 1
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (isJoint(rest, at) || isEnd(rest, at))) return at
  }
  return rest.length
}

/** 和 and 与 inside a name join nothing: 和平, 颐和园. A joint has a name of its own on either side. */
function isJoint(rest: string, at: number): boolean {
  const char = rest.charAt(at)
  if (char === '、' || char === ',') return true
  return (
    '和或及与'.includes(char) &&
    at >= 2 &&
    !/^和(?:平|谐|睦|记|府|园|庄|林)/.test(rest.slice(at, at + 2))
  )
}

function isEnd(rest: string, at: number): boolean {
  return at > 0 && NAME_END.test(rest.slice(at, at + 6))
}

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    !/^[;:!?~。\n]/.test(text) &&
    !NO_NAME.test(text) &&
    /[\u4e00-\u9fffa-z]/.test(text)
  )
}
