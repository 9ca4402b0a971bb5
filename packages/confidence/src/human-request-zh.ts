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
  WISH_ZH,
} from './human-words-zh.ts'

/** An alternation; the longest comes first, so that it wins. */
function any(...lists: readonly (readonly string[])[]): string {
  const words = lists.flat().toSorted((a, b) => b.length - a.length)
  return `(?:${words.map((word) => (/^[a-z]/.test(word) ? `\\b${word}(?![a-z])` : word)).join('|')})`
}

const BETWEEN = `(?:${any(BETWEEN_ZH)}|工号\\s?\\d{1,8}号?){0,5}\\s{0,2}`
const PERSON = `(?<![认天逼])${any(PERSON_ZH)}(?!${any(THING_AFTER_ZH)})`
const STAFF = `${any(STAFF_ZH)}(?!${any(THING_AFTER_ZH)})`
const ANYBODY = `(?:${PERSON}|${STAFF}|人(?![工家品均民情气士]))`
const TALK =
  '(?:直接|好好|当面|电话|语音|亲自|再|单独)?(?:说话|说说|说清楚|说|聊聊|聊|谈谈|谈|沟通|讲|对话|通话|通电话|交流|反映|反馈|对接|联系|理论|解决|倾|唠|掰扯|对线|扯)(?![了过的])'
const DEAL =
  '(?:来|过来|出来|出面|跟我|和我|与我|给我|同我|帮我|替我|接|回|处理|解决|联系|服务|介入|跟进|负责|对接|为我|打电话|call|继续|亲自|看看|看一下)'
/** 小王, 张经理. */
const NAMED =
  '(?:[小阿老][\\u4e00-\\u9fff](?<![小阿老][时心米孩朋事号票包红程吃板人款年师家爸妈公婆婴狗猫众熊学费额区店说伙于型黄件份])|(?!总)[\\u4e00-\\u9fff](?:经理|主管|店长|总监|专员|组长|客服|老师))'
const SUMMON =
  '(?:转接|转到|转给|转交|转回|转|接通|接|切换|切到|换成|换|叫|找|搵|揾|寻|喊|呼叫|联系|联络|连线|连接|安排|申请|请|派|见|要见|要找|来|给我|求|上报|升级到|升级给|升级|反映给|反映到|反馈给|汇报给|提交给|移交给|移交|递给|转达给|通知|需要|要|@)'

interface Pattern {
  readonly pattern: RegExp
  /** The words tell of now, also behind a word of the past: 刚才那位客服呢. */
  readonly isOfNow?: true
}

function patternOf(source: string): Pattern {
  return { pattern: new RegExp(source, 'g') }
}

/** Those who decide; customers who only address the agent call it none of these. */
const BOSS =
  '(?:经理|主管|领导|负责人|店长|老板娘?|专员|上级|上司|技术人员|技术员|工作人员|管理员|组长|总监|老总|老大|主任|专人|管事的|能做主的|说了算的|能拍板的|值班人员|工程师|同事|上面的人|高层)'
const WISHED =
  '(?:想|要|请|麻烦|能不能|能否|可不可以|可以|希望|帮我|给我|让|叫|找|转|喊|换|求|烦请|劳驾|劳烦|需要|有没有|拜托|能|务必|必须|赶紧|快)'
const ACTS =
  '(?:来|出面|处理|解决|帮|看|联系|电话|说|谈|聊|讲|回|接|答|跟进|介入|核实|出来|管|沟通|给个|见|对接)'
const NEAR = '[^，。！？；,.!?;\\n]'

const PATTERNS: readonly Pattern[] = [
  // A word that means a person and nothing else, in whatever sentence.
  patternOf(
    `(?<![是认天逼个每])(?:人工(?:客服|服务|坐席|座席|热线|通道)?|真人(?:客服|服务)?|大?活人)(?:$|(?=[，。！？；,.!?;\\s啊呀吧嘛呢来在给跟和帮接谢哪怎有入行好聊谈看能可快出过]))`,
  ),
  patternOf(`${WISHED}${NEAR}{0,6}${BOSS}${NEAR}{0,6}${ACTS}(?![了过])`),
  patternOf(
    `${BOSS}(?:能不能|能否|能|可以|可不可以|来|快|赶紧|是不是该|给我|亲自)${NEAR}{0,5}${ACTS}(?![了过])`,
  ),
  // 有没有懂这个的人
  patternOf(
    `(?:有没有|有|找|叫|换|让|请|派|给我|来)${NEAR}{0,3}(?:能|会|懂|可以|管|负责|说得|听得|知道|了解|熟悉|有权|明白)${NEAR}{0,10}的(?:人|同事|同志|客服|工作人员|员工|人员)(?![穿用])`,
  ),
  patternOf(`有人(?:能|可以|会)?(?:给我)?(?:拍板|做主|负责|管|处理|解决|说了算|回答|解答|答复)`),
  patternOf(`谁(?:能|可以|来)?(?:负责|管|做主|说了算|拍板|主事)${NEAR}{0,6}(?:叫|让|找|请|出来)`),
  patternOf(
    `(?:叫|让|找|请)${NEAR}{0,4}(?:负责|管|做主|说了算|拍板|主事|懂|能解决|能处理)的(?![时候方东产])`,
  ),
  patternOf(
    '(?:找|叫|派|喊|让|请)(?:个|一个|位)?人(?:来|过来)?(?:跟我|和我|给我|处理|解决|管|联系|对接|沟通|聊|说|回|看看|看一下|核实)',
  ),
  patternOf(
    `换(?:个|一个|位)(?:${NEAR}{0,4}(?:聪明|懂|明白|靠谱|专业|能听)${NEAR}{0,4}的|客服|来跟我|来聊|来说|跟我)`,
  ),
  // 方便给我打个电话吗
  patternOf(
    '(?:方便|能|可以|麻烦|请|让|叫|帮|要|快|希望|直接|尽快)(?:不能|否|人|你们|您|你|专人|现在|尽快|直接){0,3}(?:打(?:一下)?我的?(?:电话|手机)|打个?一?个?通?电话(?:给我|过来|来)|给我(?:来|打|拨)个?一?个?通?(?:电话|电)|电话我|call我|来电)',
  ),
  // 转人工，给我找个真人
  patternOf(`${any(BRING_ZH)}\\s?(?!了|过)${BETWEEN}${PERSON}`),
  // 我要人工，有真人吗
  patternOf(`${any(WISH_ZH)}\\s?${BETWEEN}${PERSON}(?!${deeds()})`),
  // 叫你们经理来，联系客服
  patternOf(`${SUMMON}(?!了|过)${BETWEEN}${STAFF}`),
  // 让小王联系我，我要找张经理
  patternOf(
    `(?:让|叫|找|换|联系|跟|和|转给|转接|转|请|要)${BETWEEN}${NAMED}(?:来|过来|联系|跟我|和我|给我|回|说|聊|讲|接|处理|帮我|继续|出来|服务|吧|吗|行|$|(?=[，。！？,.!?]))`,
  ),
  // 我想跟人说
  patternOf(`(?:跟|和|与|同|对)${BETWEEN}(?:${ANYBODY}|${NAMED})\\s?${TALK}`),
  patternOf(
    '(?:我要|我想|想要?|能不能|可以|可不可以|能|让我|直接)(?:直接|打)?(?:电话|语音|视频)?(?:跟|和|与|给|同)你们?(?:打电话|通电话|通话|语音|电话沟通)',
  ),
  patternOf('(?:我要|我想|想|能不能|可以|可不可以|能)(?:直接)?打电话(?:跟|和|给|找)你们'),
  patternOf(
    '(?:能不能|可以|可不可以|能|我要|我想|方便|想)(?:跟我|给我|和我|直接|跟你们)?(?:通个?一?个?电话|通个?话|语音通话|电话聊|电话说|电话沟通|电话联系|开?语音聊)',
  ),
  // 让经理给我回电话
  patternOf(
    `(?:让|叫|请|喊|要|派|安排|麻烦|由)${BETWEEN}(?:${ANYBODY}|${NAMED})(?:赶紧|马上|尽快|快点|快|直接|立刻)?${DEAL}(?![取修装拆送量上拿搬])`,
  ),
  // 把你们经理叫来，把我转给投诉部门
  patternOf(
    `(?:把|将)${BETWEEN}(?:${ANYBODY}|${NAMED})(?:给我|都|快|马上)?(?:叫|喊|找|请|拉|弄|换|派)(?:来|出来|过来|一下|上来|给我)?`,
  ),
  patternOf(
    `(?:把|将)(?:我|电话|这个|我的|问题|情况|单子|投诉|这事|这件事|这边|订单|对话|会话){1,3}(?:转接|转|交|升级|反映|上报|移交|递|切)(?:给|到|至|去|接)?${BETWEEN}(?:${ANYBODY}|[^，。！？,.!?\\s]{0,4}部门?|[^，。！？,.!?\\s]{0,4}组)`,
  ),
  // 经理出来，客服呢
  patternOf(
    `(?:${STAFF}|${PERSON})(?:给我|都|人|快|赶紧|马上|快点|你){0,2}(?:出来|在哪|呢(?!绒)|死哪|去哪|哪去|跑哪|哪儿去|来一下|过来|接电话|滚出来|别装死|上线|说句话)`,
  ),
  // 换个人，找个人说话
  {
    pattern:
      /换一?[个位]?人(?![工收签用付家取领民物])(?:来|吧|跟|和|处理|聊|说|回|服务|行|好|可以|$|[，。！？,.!?\s啊呀嘛])/g,
  },
  {
    pattern:
      /(?:找|搵|揾|叫|来|喊|派|安排|换|给我|有)(?:个|一个|位|一位|点)(?:能[^，。！？,.!?]{1,8}的|会[^，。！？,.!?]{1,6}的|懂[^，。！？,.!?]{0,6}的)?人(?!工|[上来]{0,2}门|来?[取修装拆送量拿搬换]|[能会]?用|能?[穿坐住吃看陪送])/g,
  },
  {
    pattern:
      /(?:找|叫|来|喊|换)(?:个|一个|位|一位)(?:能|会|懂)[^，。！？,.!?]{0,8}的(?![人款\u4e00-\u9fff])/g,
  },
  {
    pattern:
      /(?:来|换|找|叫|上)(?:个|一个|位|点)(?:活的|喘气的|带脑子的|明白点的)(?=$|[，。！？,.!?\s吧啊])/g,
  },
  {
    pattern:
      /有(?:没有)?(?:个|一个)?人(?:能|可以|来)?(?:管|处理|解决|跟我|和我|出来|接待|负责|理我|回复|回我|能?帮我|帮帮我|替我)/g,
  },
  // 刚才那位客服呢，让上次那个客服继续跟
  {
    pattern: new RegExp(
      `(?:上次|刚才|刚刚|之前|昨天|前面|那个|那位|原来|上一位|上一个)(?:接待我|帮我|跟我聊|服务我|处理|负责|联系我|说话|那个|那位|的|跟进|弄){0,4}(?:${STAFF}|${NAMED}|人|小姐姐)(?:呢|继续|还在|在吗|在不在|再来|回来|接着|来跟|来处理|接)`,
      'g',
    ),
    isOfNow: true,
  },
  {
    pattern: new RegExp(
      `(?:找|换|让|叫|要|转给|转回|转|联系|接)(?:回|到|给|一下)?(?:上次|刚才|刚刚|之前|昨天|前面|那个|那位|原来|上一位|上一个){1,2}(?:接待我|帮我|跟我聊|服务我|处理|负责|联系我|那个|那位|的|跟进|说话){0,4}(?:${STAFF}|${NAMED}|人(?!工智))`,
      'g',
    ),
    isOfNow: true,
  },
  // 给我回个电话
  {
    pattern:
      /(?:让|叫|请|安排|麻烦|能不能|可以|可不可以|希望|要求|能否|可否|尽快|需要|要|赶紧|马上|立刻|帮忙)(?:你们|您|你|人|尽快|专人|他们|贵司|有人|直接|现在|今天|马上|方便){0,3}(?:给|跟)我(?:回|打|来)(?:个|一个|通|一通)?(?:电话|电)/g,
  },
  {
    pattern:
      /(?:请|麻烦|尽快|安排人|让人|派人|叫人|希望有?人?|需要|能不能|可以|马上|赶紧|要|帮我)(?:你们|您|尽快|找人|派人|主动|直接|电话|现在){0,3}(?:回电|回拨|回个电话|回我个?电话|致电给?我|来电联系|电话联系|联系我|联系一下我|打电话给我|给我电话|给我个电话|来个电话|与我联系|和我联系|跟我联系|call我|打给我)/g,
  },
  {
    pattern:
      /(?:^|(?<=[，。！？,.!? ]))(?:给我|你们?)?(?:回我?个?一?个?电话|电话联系我|打电话给我|回电|call我|打给我|给我打电话|给我回电)(?:吧|一下|谢谢|啊|$|(?=[，。！？,.!?]))/g,
  },
  // 人工介入
  patternOf(
    `${PERSON}(?:客服)?(?:在线|立即|马上)?(?:介入|接入|接手|接管|接听|处理|咨询|帮忙|解答|回复|在吗|在不在|在么|在嘛|入口|怎么转|怎么接|怎么找|怎么联系|可以吗|行吗|有吗|有没有)`,
  ),
  // 不想跟机器人说
  {
    pattern:
      /(?:不要|不想|别|别再|莫|甭|拒绝|受够|不需要|不跟|不和|讨厌|懒得|不愿意?|不爱|少|烦死?|谁要|不是要)(?:再|跟|和|用|拿|给我|让|找|与|同|对着?|听|你们|你|这|个|这个|破|什么|了|的|派|来|看|接受|要|发|一个|愿意?|想|扯|说|聊|回|扔|搞|整){0,5}(?:机器人|机器|(?<![a-z])ai(?![a-z])|智能客服|自动回复|自动应答|电脑客服|语音助手|智能助手|人机)(?!那?款|那个|吸|扫|拖|玩|形|造|图|套|系列|模型|手办|贴|样|猫|狗|洗|组装|包装|人?(?:了吗|吗)|味)/g,
  },
  { pattern: /(?:不想|不愿意?|懒得|不)(?:再)?(?:跟|和|与)你(?:们)?(?:说|聊|谈|废话|讲|扯|沟通)/g },
  {
    pattern:
      /(?:退出|关掉|关闭|停止|滚|取消|切掉)(?:这|个|你们|的|这个){0,2}(?:机器人|智能客服|自动回复|(?<![a-z])ai(?![a-z]))/g,
  },
  {
    pattern:
      /(?:机器人|智能客服|(?<![a-z])ai(?![a-z]))(?:客服)?(?:滚|走开|退下|闭嘴|让开|下去|下线)/g,
  },
  { pattern: /(?<![a-z])(?:zhuan ?ren ?gong|zhuanren|zrgkf|zrg|zhuanrg)(?![a-z])/g },
]

/** After a wish these tell that work by hand is meant, not a person to speak to. */
function deeds(): string {
  return '(?:审核|审批|复核|核算|核对|计算|点货|盘点|录入|下单|改价|修改)'
}

const BARE_FRONT =
  '(?:你好|您好|喂|请问|请|麻烦|快点|快|赶紧|立刻|立即|马上|直接|就|我|那|嗨|哈喽|hello|hi|帮忙|帮我|帮|给我|给|要|啊|呃|唉|哎|嗯|额|好|不行|还是|亲|在线|快速|来|上|算了|\\s|@|~|、)'
const BARE_BACK =
  '(?:谢谢|谢了|多谢|啊|呀|呢|吧|嘛|哦|噢|额|了|啦|嗯|的|好吗|行吗|可以吗|快点|快|赶紧|服务|一下|下|来|在线|帮忙|有吗|谢|\\s|~|、)'
const BARE_NAMES =
  '客服人员|客服小姐姐|客服小姐|客服小哥|客服|投诉专员|售后专员|专员|经理|主管|店长|老板|负责人|领导|接线员|话务员|坐席|座席|转接|转'
const BARE = new RegExp(`^${BARE_FRONT}{0,6}(?:(?:${PERSON}|${BARE_NAMES})${BARE_BACK}{0,3}){1,6}$`)
/** 来人啊 */
const BARE_ANYONE = new RegExp(
  `^(?:我|快|赶紧|麻烦|请|能不能){0,3}(?:要|给我|给我来|来|上|换|叫|喊|找|搵|整|接|有没有|来点)(?:个|一个|位)?(?:人|懂的人?|活的|明白人)${BARE_BACK}{0,3}$`,
)

const NEGATED_BEFORE =
  /(?:不用|不需要|不必|无需|不须|甭|勿|不要|先不|暂不|没必要|没打算|不打算|不想|别|先别|我不|就不|那不|也不|不是要|不是想|用不着|不急着|取消|并不|没说|没让你|没叫你|没要|不准备|谁让你|谁叫你|(?:^|[我就那也了都])不|没必要|懒得|不是来|莫|唔使|谢谢|感谢|多谢|辛苦)(?:再|给|我|帮|你|您|们|麻烦|着急|急着|去|特地|特意|专门|非|先|还|要|想|了|需要|的|啥|什么|求|动不动|老是|总是|一直|随便|转接|转|接|找|叫|联系|用){0,5}$/
const ASKED_EITHER =
  /(?:要不要|能不要|用不用|需不需要|想不想|为什么不|为啥不|怎么不|干嘛不|凭什么不|还不|是不是不|不要不|不能不|不得不)(?:给我|帮我|给|再|你们|你|我){0,2}$/
const NEGATED_AFTER =
  /^(?:我会说|再说|的话再|还不如|(?:这个|这|那|的话|的事|什么的|就|先|也|都|暂时|倒|其实|也就|真|还是|现在|目前|应该|好像|,|，|\s){0,3}(?:不用|不必|不需要|算了|免了|先不|不要了|没必要|用不着|不了|取消))/
const REPORTED_AFTER =
  /^(?:小姐姐|人员|客服|他|她|那边|的人|的|们|都|也|又|却|还|只|已经|之前|昨天|刚才|刚刚|上次|那天|当时|就|前面){0,4}(?:(?:跟我|和我|给我|对我)?说(?:了|过|好|是|的|：|:|让|要)|说(?![话一句清两说个])|(?:跟我|和我)?讲(?:的|了|过)|告诉|回复(?:我|了|说|过)|答应|承诺|让我|叫我|态度|服务态度|服务(?:很|不错|好|真|挺|太)|很|不错|挺|真(?!人)|帮我(?:查|弄|处理|登记|办|退|改)(?:了|过|好|完)|答复|解释(?:了|说|过)|给我(?:发|退|办|查|改|登记|回)了|保证|表示|建议我|建议|推荐|处理(?:了|过|好|完)|加了我|问我|骗|忽悠|敷衍|之后|以后|过后|后(?!台)|还是机器|回复的|好评|辛苦)/
const HOURS_AFTER =
  /^(?:的|是|一般|每天|现在|今天|周末|你们|人员|热线|服务|都){0,3}(?:几点|上班|下班|工作时间|服务时间|在线时间|营业|电话|热线|号码|邮箱|微信|时间|什么时候|何时|多久上|24小时|全天|微信号|联系方式)/
const HOURS_BEFORE =
  /(?:几点|什么时候|何时|多晚|哪些时间|什么时间|周末|节假日|晚上|这个点|这么晚|这会儿|这个时间|大半夜|半夜|凌晨|深夜|一大早|周[一二三四五六日天]|星期[一二三四五六日天])(?:了|都|才|还|就|会|也|到几点|之前|之后|以后|你们|有|在|没有|有没有){0,4}$/
const IDENTITY_AFTER = /^(?:还是|或者|or)(?:机器|ai|智能|人机|真|假)/

/** Who brings and fits things works for somebody else. */
const COURIER = /快递|师傅|骑手|司机|物流|派件|送货|配送|外卖|邮政|顺丰|中通|圆通|韵达|申通|安装/
const MAX_BARE = 30
const CLAUSE_END = /[，。！？；,.!?;\n…]/

/** The first request for a person in a Chinese text, or `undefined`. Every repetition is bounded, so the work is linear. */
export function findRequestZh(text: string): Span | undefined {
  const { text: plain, toOriginal } = normalise(text)
  const { text: read, at } = closedUp(simplified(plain))
  let first: Span | undefined
  for (const { pattern, isOfNow = false } of PATTERNS) {
    for (const { index, 0: match } of read.matchAll(pattern)) {
      if (first && index >= first.start) break
      const span = { start: index, end: index + match.length }
      if (isTakenBack(read, span) || (!isOfNow && isOfPast(read, span))) continue
      first = span
    }
  }
  first ??= bareRequest(read)
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

/** Characters as they are read, one for one, so that offsets hold. */
function simplified(text: string): string {
  const lower = text.toLowerCase()
  return Array.from(lower.length === text.length ? lower : text, (character) =>
    Object.hasOwn(SIMPLIFIED, character) ? (SIMPLIFIED[character] ?? character) : character,
  ).join('')
}

const REACH = 24

/** The words around a match take it back, report, or name something else. */
function isTakenBack(text: string, { start, end }: Span): boolean {
  const before = clauseBefore(text, start)
  const after = text.slice(end, end + REACH)
  const match = text.slice(start, end)
  return (
    isNegated(before, match) ||
    [NEGATED_AFTER, REPORTED_AFTER, HOURS_AFTER, IDENTITY_AFTER].some((each) => each.test(after)) ||
    COURIER.test(before + match) ||
    (/^(?:还?有|没|是否有|用|按|打|人工|真人|活人|大活人)/.test(match) && HOURS_BEFORE.test(before))
  )
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
  if (/^(?:不|别|莫|甭|拒|受|讨|懒|少|烦|谁|退|关|停|滚|机|智|取|切)/.test(match)) return false
  for (let own = 0; own <= MAX_OWN; own += 1) {
    const words = before + match.slice(0, own)
    if (NEGATED_BEFORE.test(words) && !ASKED_EITHER.test(words)) return true
  }
  return false
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
    if (body.length > 0 && body.length <= MAX_BARE && (BARE.test(body) || BARE_ANYONE.test(body)))
      return { start, end }
    start = end + 1
  }
  return undefined
}
