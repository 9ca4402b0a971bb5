import { normalise, type Span } from '@vouchsafe/text'
import {
  BETWEEN_ZH,
  BRING_ZH,
  PAST_ZH,
  PERSON_ZH,
  SIMPLIFIED,
  STAFF_ZH,
  STILL_ZH,
  THING_AFTER_ZH,
  THING_BEFORE_ZH,
  WISH_ZH,
} from './human-words-zh.ts'

/** An alternation; the longest comes first, so that it wins. */
function any(...lists: readonly (readonly string[])[]): string {
  const words = lists.flat().toSorted((a, b) => b.length - a.length)
  return `(?:${words.map((word) => (/^[a-z]/.test(word) ? `\\b${word}(?![a-z])` : word)).join('|')})`
}

const BETWEEN = `(?:${any(BETWEEN_ZH)}){0,5}\\s{0,2}`
const PERSON = `${any(PERSON_ZH)}(?!${any(THING_AFTER_ZH)})`
const STAFF = `${any(STAFF_ZH)}(?!${any(THING_AFTER_ZH)})`
const ANYBODY = `(?:${PERSON}|${STAFF}|人(?![工家品均民情气士]))`
const TALK =
  '(?:直接|好好|当面|电话)?(?:说话|说说|说|聊聊|聊|谈谈|谈|沟通|讲|对话|通话|交流|反映|反馈|对接|联系|理论|解决|倾|唠)(?![了过的])'
const DEAL =
  '(?:来|过来|出来|出面|跟我|和我|与我|给我|同我|帮我|替我|接|回|处理|解决|联系|服务|介入|跟进|负责|对接|为我)'

const PATTERNS: readonly RegExp[] = [
  // 转人工，给我找个真人
  new RegExp(`${any(BRING_ZH)}\\s?(?!了|过)${BETWEEN}${PERSON}`, 'g'),
  // 我要人工，有真人吗
  new RegExp(`${any(WISH_ZH)}\\s?${BETWEEN}${PERSON}(?!${DEEDS()})`, 'g'),
  // 叫你们经理来，联系客服
  new RegExp(
    `(?:转接|转到|转给|转|接通|接|切换|切到|换成|换|叫|找|搵|揾|喊|呼叫|联系|联络|连线|连接|安排|申请|请|派|见|要见|要找|来|给我|求|上报|需要|要)(?!了|过)${BETWEEN}${STAFF}`,
    'g',
  ),
  // 我想跟人说
  new RegExp(`(?:跟|和|与|同|对)${BETWEEN}${ANYBODY}\\s?${TALK}`, 'g'),
  // 让经理给我回电话
  new RegExp(
    `(?:让|叫|请|喊|要|派|安排|麻烦)${BETWEEN}${ANYBODY}${DEAL}(?![取修装拆送量上拿搬])`,
    'g',
  ),
  // 换个人，找个人说话
  /换一?个?位?人(?![工收签用付家来取领民])(?:来|吧|跟|和|处理|聊|说|回|服务|行|好|可以|$|[，。！？,.!?\s])?/g,
  /(?:找|叫|来|喊|派|安排)(?:个|一个|位|一位|点)(?:能[^，。！？,.!?]{1,8}的|会[^，。！？,.!?]{1,6}的|懂[^，。！？,.!?]{0,6}的)?人(?!工|[上来]{0,2}门|来?[取修装拆送量拿搬换])/g,
  /(?:找|叫|来|喊|换)(?:个|一个|位|一位)(?:能|会|懂)[^，。！？,.!?]{0,8}的(?!人)/g,
  /有(?:没有)?(?:个|一个)?人(?:能|可以|来)?(?:管|处理|解决|跟我说|和我说|出来|跟我聊|接待|负责)/g,
  // 给我回个电话
  /(?:让|叫|请|安排|麻烦|能不能|可以|可不可以|希望|要求|能否|可否|尽快|需要|要|赶紧|马上|立刻)(?:你们|您|你|人|尽快|专人|他们|贵司|有人){0,3}(?:给|跟)我(?:回|打|来)(?:个|一个|通|一通)?(?:电话|电)/g,
  /(?:请|麻烦|尽快|安排人|让人|派人|叫人|希望有?人?|需要|能不能)(?:你们|您|尽快|找人|派人|主动){0,3}(?:回电|致电给?我|来电联系|联系我|打电话给我|给我电话|回我电话)/g,
  // 人工介入
  new RegExp(
    `${PERSON}(?:客服)?(?:在线|立即|马上)?(?:介入|接入|接手|接管|接听|处理|在吗|在不在|在么|在嘛|呢|在哪|入口|怎么转|怎么接|怎么找|怎么联系|可以吗|行吗|有吗|有没有)`,
    'g',
  ),
  // 不想跟机器人说
  /(?:不要|不想|别|别再|拒绝|受够|不需要|不跟|不和|讨厌|懒得|不愿意?|不爱|少|烦死?)(?:再|跟|和|用|拿|给我|让|找|与|同|对着?|听|你们|你|这|个|这个|破|什么|了|的|派|来|看|接受|要|发|一个|愿意?|想){0,5}(?:机器人|机器|\bai\b|智能客服|自动回复|自动应答|电脑|语音助手|智能助手|系统|程序)(?!人?(?:了吗|吗))/g,
  /(?:不想|不愿意?|懒得|不)(?:再)?(?:跟|和|与)你(?:们)?(?:说|聊|谈|废话|讲|扯|沟通)/g,
  /(?:退出|关掉|关闭|停止|滚|取消)(?:这|个|你们|的|这个){0,2}(?:机器人|智能客服|自动回复|\bai\b)/g,
  /(?:机器人|智能客服|\bai\b)(?:客服)?(?:滚|走开|退下|闭嘴|让开|下去)/g,
  /(?<![a-z])(?:zhuan ?ren ?gong|zhuanren|zrgkf|zrg|zhuanrg)(?![a-z])/g,
]

/** After a wish these tell that work by hand is meant, not a person to speak to. */
function DEEDS(): string {
  return '(?:审核|审批|复核|核算|核对|计算|点货|盘点|录入|下单|改价|修改)'
}

const BARE_FILL =
  '(?:你好|您好|喂|请问|请|麻烦|快点|快|赶紧|立刻|立即|马上|直接|就|我|那|嗨|哈喽|hello|hi|谢谢|谢了|多谢|帮忙|给|要|啊|呀|呢|吧|嘛|哦|噢|额|呃|唉|哎|了|啦|嗯|的|好|不行|还是|亲|在线|快速|服务|来|谢|\\s|@|~|、)'
const BARE = new RegExp(
  `^${BARE_FILL}{0,6}(?:(?:${PERSON}|客服人员|客服小姐姐|客服|投诉专员|经理|主管|店长|老板|负责人|转接|转)${BARE_FILL}{0,3}){1,6}$`,
)

const NEGATED_BEFORE =
  /(?:不用|不需要|不必|无需|不须|甭|勿|不要|先不|暂不|没必要|没打算|不打算|不想|别|先别|我不|就不|那不|也不|不是要|不是想|用不着|不急着|取消|并不|没说|没让你|没叫你|没要|不准备|谁让你|谁叫你)(?:再|给|我|帮|你|您|们|麻烦|着急|急着|去|特地|特意|专门|非|先|还|要|想|了|需要|的|,|，|啥|什么|求){0,5}$/
const ASKED_EITHER =
  /(?:要不要|能不要|用不用|需不需要|想不想|为什么不|为啥不|怎么不|干嘛不|凭什么不|还不|是不是不|不要不|不能不|不得不)(?:给我|帮我|给|再|你们|你|我){0,2}$/
const NEGATED_AFTER =
  /^(?:这个|这|那|的话|的事|什么的|就|先|也|都|暂时|倒|其实|也就|真|还是|现在|目前|应该|好像|,|，|\s){0,3}(?:不用|不必|不需要|算了|免了|先不|不要了|没必要|用不着|不了|取消)/
const REPORTED_AFTER =
  /^(?:小姐姐|人员|客服|他|她|那边|的人|的|们|都|也|又|却|还|只|已经|之前|昨天|刚才|刚刚|上次|那天|跟我|和我|给我|对我|当时|就){0,4}(?:说(?!话|一)|告诉|回复(?:我|了|说|过)|答应|承诺|讲(?:的|了|过)|让我|叫我|态度|服务态度|帮我(?:查|弄|处理|登记|办|退|改)(?:了|过|好|完)|答复|解释(?:了|说|过)|给我(?:发|退|办|查|改|登记|回)了|保证|表示|建议我|建议|推荐|处理(?:了|过|好|完)|加了我|问我|骗|忽悠|敷衍|之后|以后|过后|后(?!台)|还是机器)/
const HOURS_AFTER =
  /^(?:的|是|一般|每天|现在|今天|周末|你们|人员|热线|服务|都){0,3}(?:几点|上班|下班|工作时间|服务时间|在线时间|营业|电话|热线|号码|邮箱|微信|时间|什么时候|何时|多久上|24小时|全天|微信号|联系方式)/
const HOURS_BEFORE =
  /(?:几点|什么时候|何时|多晚|哪些时间|什么时间|周末|节假日|晚上)(?:才|还|就|会|都|也|到几点|之前|之后|以后)?$/
const IDENTITY_AFTER = /^(?:还是|或者|or)(?:机器|ai|智能|人机|真|假)/

const CLAUSE_END = /[，。！？；,.!?;\n…]/

/** The first request for a person in a Chinese text, or `undefined`. Every repetition is bounded, so the work is linear. */
export function findRequestZh(text: string): Span | undefined {
  const { text: plain, toOriginal } = normalise(text)
  const read = simplified(plain)
  let first: Span | undefined
  for (const pattern of PATTERNS) {
    for (const { index, 0: match } of read.matchAll(pattern)) {
      if (first && index >= first.start) break
      if (isAnotherThing(read, index, index + match.length)) continue
      first = { start: index, end: index + match.length }
    }
  }
  first ??= bareRequest(read)
  return first && toOriginal(first)
}

/** Characters as they are read, one for one, so that offsets hold. */
function simplified(text: string): string {
  const lower = text.toLowerCase()
  return Array.from(lower.length === text.length ? lower : text, (character) =>
    Object.hasOwn(SIMPLIFIED, character) ? (SIMPLIFIED[character] ?? character) : character,
  ).join('')
}

const REACH = 24

/** The words around a match take it back, report, or name something else. */
function isAnotherThing(text: string, start: number, end: number): boolean {
  const before = clauseBefore(text, start)
  const after = text.slice(end, end + REACH)
  const match = text.slice(start, end)
  if (isNegated(before, match) || NEGATED_AFTER.test(after)) return true
  if (REPORTED_AFTER.test(after) || HOURS_AFTER.test(after)) return true
  if (IDENTITY_AFTER.test(after)) return true
  if (/^(?:有|没|没有|是否有|用|等|按|打)/.test(match) && HOURS_BEFORE.test(before)) return true
  if (THING_BEFORE_ZH.some((word) => before.endsWith(word)) && /^(?:人|真|经|老|工)/.test(match))
    return true
  const past = PAST_ZH.reduce((last, word) => Math.max(last, before.lastIndexOf(word)), -1)
  return past >= 0 && !STILL_ZH.test(before.slice(past) + match.slice(0, 2))
}

function isNegated(before: string, match: string): boolean {
  if (/^(?:不|别|拒|受|讨|懒|少|烦|退|关|停|滚|机|智|取)/.test(match)) return false
  return NEGATED_BEFORE.test(before) && !ASKED_EITHER.test(before)
}

function clauseBefore(text: string, start: number): string {
  const reach = text.slice(Math.max(0, start - REACH), start)
  const stop = Array.from(reach).findLastIndex((character) => CLAUSE_END.test(character))
  return stop < 0
    ? reach
    : Array.from(reach)
        .slice(stop + 1)
        .join('')
}

/** A clause that names a person and says no more: 人工！ */
function bareRequest(text: string): Span | undefined {
  let start = 0
  for (const clause of text.split(CLAUSE_END)) {
    const end = start + clause.length
    const body = clause.trim()
    if (body.length > 0 && body.length <= 30 && BARE.test(body)) return { start, end }
    start = end + 1
  }
  return undefined
}
