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
  /** A telephone call, which a courier or a swindler may make, too. */
  readonly isCall?: true
  /** Names somebody alone: what follows may tell what he did. */
  readonly isSubject?: true
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

function subjectOf(source: string): Pattern {
  return { pattern: new RegExp(source, 'g'), isSubject: true }
}

const PATTERNS: readonly Pattern[] = [
  // A word that means a person and nothing else, in whatever sentence.
  subjectOf(
    `(?<![每个半全纯非])(?:(?<!是)|(?<=[要找想说]的是))人工(?:客服|服务|坐席|座席|热线|通道)?(?!${any(THING_AFTER_ZH)}|${deeds()}|还是)`,
  ),
  subjectOf(
    '(?<![是认天逼])(?:真人(?:客服|服务|客付)?|大?活人)(?:$|(?=[，。！？；,.!?;\\s啊呀吧嘛呢来在给跟和帮处接谢哪怎有入行好聊谈看能可快出过速]))',
  ),
  // 给我打个电话, 电话里说
  {
    pattern:
      /(?:(?:给|跟|和)我[^，。！？；,.!?;\n]{0,2}[打回来拨通]|(?:回|打|联系|致电|拨打?)我的?)[^，。！？；,.!?;\n]{0,3}(?:电话|手机|语音|电(?![脑视器池费量动源子话]))(?![了过]|里说你|号)/g,
    isCall: true,
  },
  {
    pattern:
      /(?:电话|语音)(?:里|上|中)?(?:直接|跟你们?|和你们?|跟我|和我)?(?:说|聊|讲|谈|沟通)(?![了过的好])/g,
    isCall: true,
  },
  // 跟师傅直接说: to speak to him now is to ask for a person, too
  {
    pattern:
      /(?:要|想|能不能|让我|可以|能)(?:直接)?(?:跟|和|同)[^，。！？；,.!?;\n]{0,4}(?:师傅|快递员|快递小哥|骑手|司机|配送员|外卖员)(?:直接|现在)?(?:说|讲|通话|聊|沟通|对话|通电话)|(?:让|叫)[^，。！？；,.!?;\n]{0,4}(?:师傅|快递员|快递小哥|骑手|司机|配送员|外卖员)(?:来)?接(?:一下|个|下)?(?:电话)?/g,
    isCall: true,
  },
  // 给我弄个人来, 让你们那边的人联系我
  patternOf(
    '(?:弄|整|搞|给我?|上|调|请|唤|接|转|拉|求|要|想要|需要|安排)(?:个|一个|位|一位)人(?![工品信发资账中主所原用地名身隐护认实卖店版使情觉感收物定安组搬抬操民类气生体])',
  ),
  patternOf(
    '(?:让|叫|请|安排|派|喊)[^，。！？；,.!?;\\n]{0,5}(?<![家客本他别])人[^，。！？；,.!?;\\n工]{0,4}(?:联系|打给|回我|回复我|跟我|和我|来跟|处理|接待|接一下|接电话|对接|说话|讲话|聊|解决)(?![了过])',
  ),
  patternOf(
    '谁(?:能|可以|来)(?:给我|帮我|跟我|出来)?(?:解决|处理|管|回答|说|看看|接|答复|回复|理)(?!.{0,4}(?:区别|哪个))',
  ),
  patternOf(`(?:把|将)${NEAR}{1,8}(?:叫|喊|找|请|换|放)(?:来|出来|过来|上来)`),
  // 跟机器说不清, 只要不是机器人
  {
    pattern:
      /(?:跟|和|同|对着?)(?:你们?这?个?|这个?)?(?:破|死)?(?:机器人?|机械人|ai|智能客服|自动回复)(?:说|聊|讲|沟通|扯|谈)?(?:不清|不明白|不通|没用|没法|费劲|浪费|说不|没什么好)/g,
  },
  patternOf(
    '(?:只要|能不能|可不可以|要|找|换|来)(?:个|一个)?不是(?:机器人?|机械人|ai|智能客服)(?:的|就行|就好)?(?!吗)',
  ),
  // Slips by sound, behind the verb alone: 砖人公
  patternOf(
    `[转专砖赚撰传装](?:接|到)?[人仁任忍壬认][工公功宫贡共供恭弓攻](?!${any(THING_AFTER_ZH)})`,
  ),
  // 跟你们那边懂技术的人讲, 找一下你们店里的负责人
  patternOf(
    `(?:跟|和|与|同)${NEAR}{0,6}(?:${PERSON}|${STAFF}|(?<![家客本他别女男老大])人)${NEAR}{0,3}${TALK}`,
  ),
  patternOf(`(?:找|叫|喊|换|转|见|接)${NEAR}{0,6}${BOSS}(?![说送])`),
  patternOf(
    '(?:让|叫|找|换|请)(?:个|一个|位)?(?:会|能|行|懂|知道|明白)(?:行|事|技术|业务)?的(?:人|同事)?(?:来|过来|跟|出来|处理|说|聊)',
  ),
  // 想问问客服
  patternOf(`(?:想|要)(?:问问|咨询一?下?|请教一?下?|问一下)${BETWEEN}${STAFF}`),
  patternOf('(?:有没有|还有|换|有)(?:其他|其它|别的|另外的?|另一个)(?:客服|同事|专员|工作人员)'),
  patternOf('换(?:他|她|别人|其他人|同事|你同事|个同事)(?:来|跟|接|处理|回)'),
  patternOf(`${NAMED}(?:在吗|在不在|还在吗)`),
  patternOf(
    '(?:找|叫|喊|让|请|换|联系|跟|和)(?:一下|你们|上次|那个|那位|的)?(?:小|阿|老)?[\\u4e00-\\u9fff](?:姐|哥)(?![姐哥])(?:来|过来|联系|跟我|给我|回|说|处理|接|聊|$|(?=[，。！？]))',
  ),
  patternOf(
    '(?:麻烦|帮我|请|给我|快)?(?:喊|叫|找)(?:一下|下)(?:小|阿|老)[\\u4e00-\\u9fff](?:$|(?=[，。！？来过]))',
  ),
  {
    pattern:
      /(?:昨天|上次|刚才|之前|前面)那(?:位|个)(?:客服|小姐姐|小哥)?(?:跟我|来跟|继续|接着|对接|来处理)/g,
    isOfNow: true,
  },
  // 叫一个出来, 给我找人
  patternOf(
    '(?:叫|派|喊|换|来)(?:个|一个|位|一位)(?:出来|过来|来)(?:跟|和|说|处理|聊|$|(?=[，。！？,.!?吧啊]))',
  ),
  patternOf(
    '(?:给我|帮我|快|赶紧|马上|立马|立刻)(?:找|叫|喊|换|派)(?:个|一个|位)?人(?![工取修装上民])',
  ),
  patternOf('打(?:一下)?我的?(?:手机|电话)(?![了过])'),
  patternOf('打个?一?个?通?电话给我(?![了过])'),
  // 转到投诉科, 让管退款的人来找我
  patternOf(
    `(?:转接|转到|转给|转|接|联系|找|让|叫|请)${BETWEEN}(?:投诉|售后|财务|技术|客服|退款|法务|质检|会员|运营|后台|管理|商务|维修)(?:部门|部|科|组|处|中心|团队|那边|的人|的同事|人员)`,
  ),
  patternOf(
    `(?:让|叫|找|请)(?:管|负责|处理|做|弄|搞|审核)${NEAR}{1,6}的(?:人|同事|客服)?(?:来|找我|联系|跟我|回我|给我)`,
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
    '(?:找|搵|揾|寻|叫|派|喊|让|请)(?:个|一个|位)?人(?:来|过来)?(?:倾|聊|讲|谈|跟我|和我|给我|处理|解决|管|联系|对接|沟通|聊|说|回|看看|看一下|核实)',
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
    `(?:${BOSS}|客服(?:小姐姐|人员)?|${PERSON})(?:给我|都|人|快|赶紧|马上|快点|你){0,2}(?:出来|在哪|呢(?!绒)|死哪|去哪|哪去|跑哪|哪儿去|来一下|过来|接电话|滚出来|别装死|上线|说句话)`,
  ),
  // 换个人，找个人说话
  {
    pattern:
      /换一?[个位]?人(?![工收签用付家取领民物])(?:来|吧|跟|和|处理|聊|说|回|服务|行|好|可以|$|[，。！？,.!?\s啊呀嘛])/g,
  },
  {
    pattern:
      /(?:找|搵|揾|叫|来|喊|派|安排|换|给我|有)(?:个|一个|位|一位|点)(?:能[^，。！？,.!?]{1,8}的|会[^，。！？,.!?]{1,6}的|懂[^，。！？,.!?]{0,6}的)?人(?!工|[上来]{0,2}门|来?[取修装拆送量拿搬换]|[能会]?用|能?[穿坐住吃看陪送收签付代])/g,
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
      /(?:请|麻烦|尽快|安排人|让人|派人|叫人|希望有?人?|需要|能不能|可以|马上|赶紧|要|帮我)(?:你们|您|尽快|找人|派人|主动|直接|电话|现在){0,3}(?:回电|回拨|回个电话|回我个?电话|致电给?我|来电联系|电话联系|联系我|联系一下我|打电话给我|来个电话|与我联系|和我联系|跟我联系|call我|打给我)/g,
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
      /(?:不要|不想|别|别再|莫|甭|拒绝|受够|不需要|不跟|不和|不同|讨厌|懒得|不愿意?|不爱|少|烦死?|谁要|不是要)(?:再|跟|和|用|拿|给我|让|找|与|同|对着?|听|你们|你|这|个|这个|破|什么|了|的|派|来|看|接受|要|发|一个|愿意?|想|扯|说|聊|回|扔|搞|整){0,5}(?:机器人|机械人|机器(?!人)|(?<![a-z])ai(?![a-z])|智能客服|自动回复|自动应答|电脑客服|语音助手|智能助手|人机)(?!那?款|那个|吸|扫|拖|玩|形|造|图|套|系列|模型|手办|贴|样|猫|狗|洗|组装|包装|人?(?:了吗|吗)|味)/g,
  },
  { pattern: /(?:不想|不愿意?|懒得|不)(?:再)?(?:跟|和|与)你(?:们)?(?:说|聊|谈|废话|讲|扯|沟通)/g },
  {
    pattern:
      /(?:退出|关掉|关闭|停止|滚|取消|切掉)(?:这|个|你们|的|这个){0,2}(?:机器人|智能客服|自动回复|(?<![a-z])ai(?![a-z]))/g,
  },
  {
    pattern:
      /(?:机器人|机械人|智能客服|(?<![a-z])ai(?![a-z]))(?:客服)?(?:你|们|快|给我|赶紧){0,2}(?:滚|走开|退下|闭嘴|让开|下去|下线)/g,
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
  '接一下|接线|接待|客服人员|客服小姐姐|客服小姐|客服小哥|客服|投诉专员|售后专员|专员|经理|主管|店长|老板|负责人|领导|接线员|话务员|坐席|座席|转接|转人|转|群主'
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
  /^(?:的|是|一般|每天|现在|今天|周末|你们|人员|热线|服务|客服|都){0,3}(?:几点|上班|下班|工作时间|服务时间|在线时间|营业|电话|热线|号码|邮箱|微信|时间|什么时候|何时|多久上|24小时|全天|微信号|联系方式)/
const HOURS_BEFORE =
  /(?:几点|什么时候|何时|多晚|哪些时间|什么时间|周末|节假日|晚上|这个点|这么晚|这会儿|这个时间|大半夜|半夜|凌晨|深夜|一大早|周[一二三四五六日天]|星期[一二三四五六日天])(?:了|都|才|还|就|会|也|到几点|之前|之后|以后|你们|有|在|没有|有没有){0,4}$/
const IDENTITY_AFTER = /^(?:还是|或者|or)(?:机器|ai|智能|人机|真|假)/

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
  const { text: read, at } = closedUp(simplified(plain))
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
  /^(?![^，。！？,.!?]{0,10}(?:吗|没|呢|快|能|可以))[^，。！？；,.!?;\n转接]{1,12}[了过](?:$|[，。！？；,.!?;\n的])|^(?:回复|服务|态度|讲话|说话|处理)?(?:挺|蛮|特别|非常|比较|真的?)(?![想要])/
/** Calls that others make, or that are not wanted. */
const THEIR_CALL =
  /有人|有个|陌生|自称|骗|快递|师傅|骑手|司机|物流|派件|送货|配送|外卖|安装|总是|老是|一直|别|不要|不用|不想|手表|耳机|等你|你们?(?:刚|昨|上次|已经)/

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
