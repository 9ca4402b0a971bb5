import { foldSpokenHan, normalise, type Span } from '@vouchsafe/text'
import { BARE, BARE_ANYONE, PATTERNS } from './human-grammar-zh.ts'
import { PAST_ZH, STILL_ZH } from './human-words-zh.ts'

const NEGATED_BEFORE =
  /(?:不用|不需要|不必|无需|不须|甭|勿|不要|先不|暂不|没必要|没打算|不打算|不想|别|先别|我不|就不|那不|也不|不是要|不是想|用不着|不急着|取消|招聘?|接到|并不|没说|没让你|没叫你|没要|不准备|谁让你|谁叫你|(?:^|[我就那也了都])不|没必要|懒得|不是来|莫|唔使|谢谢|感谢|多谢|辛苦)(?:再|给|我|帮|你|您|们|麻烦|着急|急着|去|特地|特意|专门|非|先|还|要|想|了|需要|的|啥|什么|求|动不动|老是|总是|一直|随便|转接|转|接|找|叫|联系|用){0,5}$/
const ASKED_EITHER =
  /(?:要不要|能不要|用不用|需不需要|想不想|为什么不|为啥不|怎么不|干嘛不|凭什么不|还不|是不是不|不要不|不能不|不得不)(?:给我|帮我|给|再|你们|你|我){0,2}$/
const NEGATED_AFTER =
  /^(?:我会说|再说|的话再|还不如|(?:这个|这|那|的话|的|的事|什么的|就|先|也|都|暂时|倒|其实|也就|真|还是|现在|目前|应该|好像|,|，|\s){0,3}(?:不用|不必|不需要|算了|免了|先不|不要了|没必要|用不着|不了|取消))/
const REPORTED_AFTER =
  /^(?:小姐姐|人员|客服|他|她|那边|的人|的|们|都|也|又|却|还|只|已经|之前|昨天|刚才|刚刚|上次|那天|当时|就|前面){0,4}(?:(?:跟我|和我|给我|对我)?说(?:了|过|好|是|的|：|:|让|要)|(?:跟我|和我|给我|对我)说(?=[^话一清两明说，。！？,.!?啊呀吧])|说(?![话一句清两说个])|(?:跟我|和我)?讲(?:的|了|过)|告诉|回复(?:我|了|说|过)|答应|承诺|让我|叫我|态度|服务态度|服务(?:很|不错|好|真|挺|太)|很|不错|挺|真(?!人)|帮我(?:查|弄|处理|登记|办|退|改)(?:了|过|好|完)|答复|解释(?:了|说|过)|给我(?:发|退|办|查|改|登记|回)了|[^，。！？,.!?]{0,6}成功了|保证|表示|建议我|建议|推荐|处理(?:了|过|好|完)|加了我|问我|骗|忽悠|敷衍|之后|以后|之前|以前|过后|后(?!台)|还是机器|回复的|好评|辛苦)/
const HOURS_AFTER =
  /^(?:的话)?(?:要|需要|得|一般)?(?:等|排队)?(?:多久|多长时间|几分钟)(?!了)|^(?:要|需要|会)?(?:收费|收钱|要钱|花钱|扣费)|^(?:的|是|一般|早上|上午|中午|下午|晚上|今晚|明天|每天|现在|今天|周末|你们|人员|热线|服务|客服|都){0,3}(?:几点|上班|下班|工作时间|服务时间|在线时间|营业|电话|热线|号码|邮箱|微信|时间|什么时候|何时|多久上|24小时|全天|微信号|联系方式)/
const HOURS_BEFORE =
  /(?:几点|什么时候|何时|多晚|哪些时间|什么时间|周末|节假日|晚上|这个点|这么晚|这会儿|这个时间|大半夜|半夜|凌晨|深夜|一大早|周[一二三四五六日天]|星期[一二三四五六日天]|[0-9一二三四五六七八九十两]{1,3}点(?:半|钟)?(?:以后|之后|前|之前)?)(?:了|都|才|还|就|会|也|到几点|之前|之后|以后|你们|有|在|没有|有没有){0,4}$/
const IDENTITY_AFTER = /^(?:还是|或者|or)(?:机器|ai|智能|人机|真|假)/

/** Asks who is there: 我在跟真人说话吗, 你是一个真人 */
function asksWho(before: string, after: string): boolean {
  return (
    /(?:你们?|您|对面|对方|那边|这边)[^，。]{0,5}(?:是|像|算)(?:不是)?(?:一?[个位名])?(?:真的|真正的)?$/.test(
      before,
    ) ||
    (/(?:我|谁|现在|是)[^，。]{0,4}在$/.test(before) &&
      /^[话天]?(?:着|的)?(?:吗|吧|么|嘛|呢|\?|？|还是|对吧|是吧|，|。|$)/.test(after))
  )
}

/** Others told the customer to: 系统提示联系客服 */
const TOLD_BEFORE =
  /(?:他们|她们|系统|短信|提示|页面|说明书|客服|物流|快递|驿站|(?:^|[，。])[他她])(?:都|就|又|一直|却|总|只|说|里|上|也){0,2}(?:让我?|叫我|要我|建议|提示|显示|推荐|通知|请)(?:我|去|再|来|直接|先|自己|您){0,3}$/

/** Who brings and fits things works for somebody else. */
const COURIER = /快递|师傅|骑手|司机|物流|派件|送货|配送|外卖|邮政|顺丰|中通|圆通|韵达|申通|安装/
/** Begins a refusal of the machine. */
const REFUSAL = /^(?:不|别(?![人的])|莫|甭|拒|受|讨|懒|少|烦|谁要|退|关|停|滚|机|智|取|切掉)/
const OF_SHOP = /人工|真人|客服|专员|经理|主管|领导|老板|店长/
const MAX_BARE = 30
const CLAUSE_END = /[，。！？；,.!?;\n…]/

/** The first request for a person in a Chinese text, or `undefined`. Every repetition is bounded, so the work is linear. */
export function findRequestZh(text: string): Span | undefined {
  const { text: plain, toOriginal } = normalise(text)
  const { text: read, at } = closedUp(simplified(bare(pictureless(plain))))
  let first: Span | undefined
  for (const { pattern, isOfNow = false, isCall, isSubject } of PATTERNS) {
    for (const { index, 0: match } of read.matchAll(pattern)) {
      if (first && index >= first.start) break
      const span = { start: index, end: index + match.length }
      if (isCall ? isTheirCall(read, span) : isTakenBack(read, span)) continue
      if (isSubject && DONE_AFTER.test(read.slice(span.end, span.end + REACH))) continue
      if (!isOfNow && isOfPast(read, span)) continue
      first = span
    }
  }
  first ??= bareRequest(read) ?? pinyinRequest(read)
  if (first === undefined) return undefined
  return toOriginal({ start: at[first.start] ?? 0, end: (at[first.end - 1] ?? 0) + 1 })
}

/** 转 人 工 and 转.人.工, as they would be written; with where each character stood. */
function closedUp(text: string): { readonly text: string; readonly at: readonly number[] } {
  const dropped = new Set<number>()
  for (const { index, 0: run } of text.matchAll(SPACED_OUT)) {
    for (let at = index; at < index + run.length; at += 1) {
      if (SEPARATOR.test(text.charAt(at))) dropped.add(at)
    }
  }
  const at = Array.from({ length: text.length }, (_, place) => place).filter(
    (place) => !dropped.has(place),
  )
  return { text: at.map((place) => text.charAt(place)).join(''), at }
}

const SEPARATOR = /[ .·_*~|/\\\u3000-]/
const SPACED_OUT =
  /(?<![\u4e00-\u9fff])[\u4e00-\u9fff](?:[ .·_*~|/\\\u3000-]{1,2}[\u4e00-\u9fff]){1,8}(?![\u4e00-\u9fff])/g

/** Pictures part words as a comma does; as long as they were, so that offsets hold. */
function pictureless(text: string): string {
  return text.replaceAll(/\p{Extended_Pictographic}/gu, (picture) =>
    /[0-9#*]/.test(picture) ? picture : '，'.repeat(picture.length),
  )
}

/** Compounds with 人 that name nobody, blanked: 人均 is a price a head. */
function bare(text: string): string {
  return text.replaceAll(NOBODY, (word) => '〇'.repeat(word.length))
}

const NOBODY =
  /人(?:均|民|群|气|品|参|造|字拖|像|物|形|脸|数|次|份|头|身|设|生|间|情|才|口|行道|流|力|称|格|防|鱼|偶|中|缘|际|猿|丁|皮|贩|命|道|心(?!工)|手(?!工)|类学)|(?:所有|全|整个)人类/g

/** Characters as they are read, one for one, so that offsets hold. */
function simplified(text: string): string {
  const lower = text.toLowerCase()
  return foldSpokenHan(lower.length === text.length ? lower : text)
}

const REACH = 24

/** The words around a match take it back, report, or name something else. */
function isTakenBack(text: string, { start, end }: Span): boolean {
  const before = clauseBefore(text, start)
  const after = text.slice(end, end + REACH)
  const match = text.slice(start, end)
  return (
    isNegated(before, match) ||
    TOLD_BEFORE.test(before) ||
    asksWho(before, after) ||
    (!REFUSAL.test(match) &&
      [NEGATED_AFTER, REPORTED_AFTER, HOURS_AFTER, IDENTITY_AFTER].some((each) =>
        each.test(after),
      )) ||
    (COURIER.test(before + match) && !OF_SHOP.test(match)) ||
    (/^(?:还?有|没|是否有|用|按|打|人工|真人|活人|大活人)/.test(match) && HOURS_BEFORE.test(before))
  )
}

/** What he did: 人工客服帮我改好了 */
const DONE_AFTER =
  /^(?![^，。！？,.!?]{0,10}(?:吗|没|呢|快|能|可以))[^，。！？；,.!?;\n转接]{1,12}[了过](?:$|[，。！？；,.!?;\n的])|^(?:跟我|和我|对我|给我)说(?=[^话一清两明说，。！？,.!?啊呀吧])|^(?:回复|服务|态度|讲话|说话|处理)?(?:挺|蛮|特别|非常|比较|真的?)(?![想要])/
/** Calls that others make, or that are not wanted. */
const THEIR_CALL =
  /接到|收到|打来|有人|有个|陌生|自称|骗|快递|师傅|骑手|司机|物流|派件|送货|配送|外卖|安装|总是|老是|一直|别|不要|不用|不想|手表|耳机|等你|你们?(?:刚|昨|上次|已经)/

function isTheirCall(text: string, { start, end }: Span): boolean {
  const before = clauseBefore(text, start)
  const own = /师傅|快递员|快递小哥|骑手|司机|配送员|外卖员/.test(text.slice(start, end))
  return own ? isNegated(before, text.slice(start, end)) : THEIR_CALL.test(before)
}

/** The sentence tells of what was. */
function isOfPast(text: string, { start, end }: Span): boolean {
  const before = clauseBefore(text, start)
  const match = text.slice(start, end)
  const past = PAST_ZH.reduce((last, word) => Math.max(last, before.lastIndexOf(word)), -1)
  return past >= 0 && !STILL_ZH.test(before.slice(past) + match.slice(0, 2))
}

const MAX_OWN = 3

/** The negation may share letters with the match: 不用 before 转人工, where 用转人工 was found. */
function isNegated(before: string, match: string): boolean {
  if (REFUSAL.test(match)) return false
  for (let own = 0; own <= MAX_OWN; own += 1) {
    const words = before + match.slice(0, own)
    const found = NEGATED_BEFORE.exec(words)
    if (found && found.index < before.length && !ASKED_EITHER.test(words)) return true
  }
  return false
}

function clauseBefore(text: string, start: number): string {
  const reach = text.slice(Math.max(0, start - REACH), start)
  const stop = Array.from(reach).findLastIndex((character) => CLAUSE_END.test(character))
  return Array.from(reach)
    .slice(stop + 1)
    .join('')
}

/** A clause that names a person and says no more: 人工！ */
function bareRequest(text: string): Span | undefined {
  let start = 0
  for (const clause of text.split(CLAUSE_END)) {
    const end = start + clause.length
    const body = clause.trim()
    if (body.length > 0 && body.length <= MAX_BARE && (BARE.test(body) || BARE_ANYONE.test(body)))
      return { start, end }
    start = end + 1
  }
  return undefined
}

/** Who is asked for, and the verbs, spelt in Latin letters without spaces. */
const PINYIN =
  /rengong(?!zhineng|fei|cao|he|zhong)|zhenren(?!xiu|ban|tu)|huoren|(?:zhuan|zhao|jiao|lianxi|yao|huan|qing)(?:jie|ge|yige|nimen|nimende|yixia|dao){0,2}(?:kefu|jingli|lingdao|zhuguan|laoban|dianzhang|zhuanyuan)|^kefu$/
const PINYIN_NEGATED =
  /(?:buyong|buyao|bie|buxuyao|meibiyao)(?:zai|gei|wo|zhuan|zhao|jie|jiao){0,3}$/
const LATIN_RUN = /[a-z]{1,30}(?:['’ ]{1,2}[a-z]{1,30}){0,20}/g

/** 转人工, typed without an input method. */
function pinyinRequest(text: string): Span | undefined {
  for (const { index, 0: run } of text.matchAll(LATIN_RUN)) {
    const joined = run.replaceAll(/['’ ]/g, '')
    const found = PINYIN.exec(joined)
    if (found && !PINYIN_NEGATED.test(joined.slice(0, found.index)))
      return { start: index, end: index + run.length }
  }
  return undefined
}
