import { normalise } from '@vouchsafe/text'
import { FILLERS_ZH, PLAIN_ZH, SIGNS_ZH, SIMPLER_ZH } from './robot-words-zh.ts'

const signs = new Map<string, string>()
for (const [sign, words] of Object.entries(SIGNS_ZH))
  for (const word of words) if (!signs.has(word)) signs.set(word, sign)
for (const word of FILLERS_ZH) if (!signs.has(word)) signs.set(word, '')

for (const word of PLAIN_ZH) if (!signs.has(word)) signs.set(word, word)

const LONGEST = Math.max(...[...signs.keys()].map((word) => word.length))
const LATIN = /[a-z]/
const STOP = /[。！!；;…\n]/
const COMMA = /[,，、:：]/
const OTHER_SIGN = /[\s"'“”‘’「」『』()（）【】~～·*_-]/

/** 机 器 人 is read as 机器人. */
const SPACED_OUT = /(?<=\p{sc=Han}) {1,3}(?=\p{sc=Han})/gu

/** A message with its words for machines, persons and talk as signs; what says nothing is left out. */
export function signsOf(text: string): string {
  const plain = simplified(normalise(text).text.toLowerCase()).replaceAll(SPACED_OUT, '')
  let out = ''
  for (let at = 0; at < plain.length; ) {
    let taken = 1
    let sign: string | undefined
    for (let size = Math.min(LONGEST, plain.length - at); size > 0; size -= 1) {
      const word = plain.slice(at, at + size)
      const found = signs.get(word)
      if (found === undefined || isCut(plain, at, size)) continue
      sign = found
      taken = size
      break
    }
    const character = plain.charAt(at)
    if (sign !== undefined) out += sign
    else if (STOP.test(character)) out += '.'
    else if (COMMA.test(character)) out += ','
    else if (!OTHER_SIGN.test(character)) out += character
    at += taken
  }
  return out
}

/** Traditional characters as the signs are written. */
function simplified(text: string): string {
  return Array.from(text, (character) => SIMPLER_ZH.get(character) ?? character).join('')
}

/** True if a Latin word is taken out of the middle of another. */
function isCut(plain: string, at: number, size: number): boolean {
  const first = LATIN.test(plain.charAt(at)) && LATIN.test(plain.charAt(at - 1))
  const last = LATIN.test(plain.charAt(at + size - 1)) && LATIN.test(plain.charAt(at + size))
  return first || last
}

/** Within a clause. */
const IN = '[^,.XQO]'
/** The same, but nothing that the shop may do with goods. */
const NEAR = '[^,.XQO卖有家会要能修做送用发给买带支]'
/** What stands between "are" and the machine may not make it goods. */
const AS = '[^,.XQO卖做修造产搞研送]'
const YOU = '[YZ]'
const KIND = '[MNPH]'
const MADE = '(?:缝|做|织|制|剪|洗|包|绣|打磨|摘|切|炒|炖|酿|染|雕|焊|清)'

const PATTERNS: readonly string[] = [
  // 你是机器人吗；对面是真人吧；您不会是AI吧；你是不是真的人
  `${YOU}${IN}{0,6}?[BV]${AS}{0,4}?${KIND}${AS}{0,4}?[QOBV]`,
  `${YOU}${IN}{0,6}?V${AS}{0,4}?${KIND}(?!${MADE})`,
  `${YOU}${NEAR}{0,2}B{0,2}R?[MPH](?:的|Y|W)?,?[QBV]`,
  `${YOU}${IN}{0,4}?[BV]{1,3}[真活R]?W(?:的|类)?,?[QOB]`,
  `${YOU}${IN}{0,3}V[真活R]?W(?:类)?(?:$|[,.])`,
  `${YOU}{1,2}[BV]{1,2}R(?:的)?,?(?:Q|O|B|V)`,
  `YR[BV](?:Q|${KIND})`,
  `${YOU}(?:没|没有|有|有没有|Q|有Q有){1,2}(?:P|活?W在)(?:在|T|在T|客服)?Q`,
  `Z${IN}{0,2}(?:有|V有|坐着|Q)${IN}{0,2}[PW]`,
  `有(?:Q有)?P(?:在|T|看|Q)`,
  `(?:^|[,.?QK])[BV]{1,2}[真活R]?(?:W|[MP])(?:的|T的?|发的|写的|打的|弹的|Y|在T我?|在)?(?:Q|OM|O不|OP|OB|OW)`,
  `(?:^|[,.?Q])V[MP](?:$|[,.?QOBT在])`,
  `(?:^|[,.?Q])O?R?[MP](?:的|T的?|发的|写的|在T)?(?:Q|O[MPWB不])`,
  `YB{1,2}[MP]的(?!Y|H|W)`,
  // 我在跟机器人说话吗；跟我聊天的是人吗；我在跟谁说话
  `我[BV]?在?${IN}{0,2}U${IN}{0,3}?${KIND}${IN}{0,3}?(?:T|在T)${IN}{0,3}?(?:Q|O|$|[,.])`,
  `[GVB]${IN}{0,4}在${IN}{0,2}U${IN}{0,3}?[MNP]${IN}{0,3}?T`,
  `我[BV]?在U(?:W|O|[MNPHW]O[MNPHW])${IN}{0,2}T${IN}{0,2}(?:Q|$|[,.])`,
  `我(?:B|在|B在|V在){0,2}U谁(?:在)?T`,
  `谁在?U我T`,
  `U我${IN}{0,4}T${IN}{0,3}的${IN}{0,4}[BV]${IN}{0,3}(?:[MNPHW]|谁)`,
  `T的${IN}{0,2}[BV]${IN}{0,2}(?:[MP]|W[QO])`,
  // 真人还是机器
  `[MPHW](?:Y|的|T|在T)?,?O,?B?${IN}{0,3}[MNPH](?!.{0,2}${MADE})`,
  `[MNPH](?:Y|的|T|在T)?,?O,?B?${IN}{0,2}[WMPH](?!.{0,2}${MADE})`,
  `B[WP],?B[MN]`,
  // 证明你是真人；别说你是AI；我觉得你是机器人
  `[KGT]${IN}{0,6}${YOU}${IN}{0,3}[BVL]${IN}{0,4}${KIND}`,
  `${YOU}${IN}{0,3}[GL]${IN}{0,3}[MP]`,
  `[KG],?Y?[BV][真活R]?${KIND}`,
  `[KG]${IN}{0,4}Y[BVL](?:R)?(?:的)?(?:W|$|[,.])`,
  `[KG]${IN}{0,5}[BV]不?B?${IN}{0,3}${KIND}${IN}{0,2}(?:T|在T)`,
  `F${IN}{0,6}[KT]${IN}{0,8}[MP]`,
  `[只必](?:能|许|准|要|需|须)?[KT]${IN}{0,8}[MPH]`,
  `K${IN}{0,3}Y[BV]${IN}{0,3}(?:${KIND}|W[,.QO]|W$)`,
  `(?:[只必就]|让你|给我)${IN}{0,4}[KT],?我B[MPW]`,
  `K我?,?(?:[MP]|W)(?:$|[,.?OQ])`,
  `(?:作为|身为)${IN}{0,2}M`,
  `(?:^|[,.?Q])V(?:Q|没)P`,
  `(?:^|[,.?QT])[^,.]{0,3}[BV]C(?:的[CN])?(?:的)?Q`,
  `T${IN}{0,2}V${IN}{0,4}[MNC]`,
  `${YOU}[^,.]{0,4}Q太?L[PW]`,
  `(?:声音|语音|嗓音|腔调)[^.]{0,8}[BV][MN]`,
  `Y(?:需要|必须|得|要)?[TK]我B[MPW]`,
  `我${IN}{0,5}在U[MP]${IN}{0,2}T(?:Q|$|[,.])`,
  `V(?:接|用|调用|套壳)M`,
  `Y的?(?:模型|大模型|M)(?:版本|叫|型号|几)`,
  `YB{1,2}M几`,
  // 你怎么像个机器人；哪有真人回这么快
  `${YOU}${IN}{0,8}L${IN}{0,3}[MP]${IN}{0,4}[QB?]`,
  `(?:怎么|咋|为什么|为啥)${IN}{0,6}L${IN}{0,2}M`,
  `L${IN}{0,2}[MP]${IN}{0,3}(?:T|似)${IN}{0,2}Q`,
  `(?:哪有|Q|哪个|谁家)${IN}{0,2}[PW]${IN}{0,2}T${IN}{0,3}(?:快|这样)`,
  // 是自动回复吗；这是人打的字吗
  `(?:[BV]|T|消息|字)${IN}{0,4}[MN](?:T|发|写|打|弹|敲)${IN}{0,4}[QO]`,
  `(?:T|消息|字|答案|K)${IN}{0,4}[BV]${IN}{0,3}[MN](?:的)?[QO]`,
  `(?:^|[,.?QTYK字段条句]|消息|答案|内容)[BV]${IN}{0,3}(?:[PWD]|Y)(?:在|D|手)?(?:打|写|敲|T|发|编辑)(?:的|字)?${IN}{0,2}[QO]`,
  `(?:有|B|V有|V)W在?(?:打|写|敲|看|T)${IN}{0,3}Q`,
  `${YOU}${IN}{0,4}(?:打|写|敲|编|D)的?(?:字|T|消息|K)${IN}{0,3}[QO]${IN}{0,4}[MN]`,
  // 你是什么模型
  `${YOU}[^,.XQOUGT有卖]{0,6}(?:什么|哪个|哪款|哪家|啥|哪种|哪|几代)${IN}{0,3}(?:M|模型)的?(?:Q|$|[,.T啊])`,
  `(?:什么|哪个|哪款|哪家|啥|哪种)M(?:在)?(?:T|模型)`,
  `Y[BV](?:什么|啥)(?:东西|玩意儿?|物种|来头|品种|生物)?(?:Q|$|[,.])`,
  `${YOU}[^,.]{0,4}(?:呼吸|心跳|流血|血肉)`,
  `(?:底层|基座|基础)的?(?:M|模型)`,
  `图灵测试`,
  // Whether there is anybody at all: 是真人在线吗, 真人会这么说话？, 哪个真人半夜还秒回
  `(?:^|[,.?Q])[BV]{0,2}P(?:在|线|T){1,3}[QOB]`,
  `(?:^|[,.?Q])(?:哪个|哪有|哪家|什么|Q)?[PW](?:会|哪会|能|才不会|不会|怎么会|怎么可能|可能|哪能|半夜|大半夜|凌晨)[^,.]{0,10}(?:Q|$|[,.T])`,
  `(?:哪|谁家|什么|啥)P[^,.]{0,8}(?:T|$|[,.Q])`,
  `(?:听|看|G|Y|语气|T)[^,.]{0,3}QL[^,.]{0,2}(?:[PWM])`,
  `(?:听|看|读|说|语气|感觉|讲|回答?|T)[^,.]{0,6}(?:不L|L|不是)[^,.]{0,2}(?:[PWM]|个人)(?:[QO呀啊T说讲回写]|$|[,.])`,
  `Y[^,.]{0,3}(?:不L|没有?一点)(?:[PW])`,
  `Y[^,.]{0,8}(?:跟|和|U|L)M(?:似的|一样|L|差不多|没两样)`,
  `[,.TY]?M(?:吧|无疑|味|既视感|范儿|风格|腔)(?:了)?[Q,.]{0,2}(?:$|[,.])`,
  // 是真人就打个1, 你真人的话
  `(?:^|[,.?Q])(?:如果|要是|假如|若|你|Y){0,2}(?:B|真B)?[PW](?:的话|就|的|就请|请)[^,.]{0,12}(?:打|发|扣|T|K|怎么|Q|[1-9])`,
  `,B?[PW](?:的)?(?:K|T|发|打|扣)`,
  `[,.](?:B|如果B)?[PW]就[^,.]{0,8}`,
  `[T做][^,.]{0,6}有[PW]类?(?:T|知道|懂|会|能)`,
  // 拿机器人糊弄我
  `(?:拿|用|U|让|派|弄)[^,.]{0,3}M[^,.]{0,3}(?:来|糊弄|应付|敷衍|打发|搪塞|忽悠|骗|对付)`,
  `(?:骗|糊弄|忽悠|蒙|唬)[^,.]{0,3},[^,.]{0,4}[BV]?[MP]`,
  `(?:^|[,.?Q])(?:明明|分明|摆明|敢情|原来|搞了半天)[^,.]{0,3}B?M(?:$|[,.QT吧])`,
  `装[^,.]{0,3}[PW][^.]{0,6}M`,
  `K[^,.]{0,2}[PW][^,.]{0,3},M`,
  `(?:少|别|F)[^,.]{0,4}(?:拿|用|U|来)?M(?:当|做|来)?(?:借口|挡箭牌|说事|那一?套|那种话)`,
  // 这是话术还是你自己打的, 每句都一样
  `[BV]?N?C(?:T|的)?[QO]`,
  `C[^,.]{0,4},?[^,.]{0,4}有Q?有?[PW]`,
  `(?:^|[,.?QT])C(?:T|的)?(?:B?这|吧)?[Q?]`,
  `(?:每[句次回]|句句|翻来覆去|一字不差|来来去去)[^,.]{0,6},?[^,.]{0,4}(?:M|C|N|设|P)`,
  `(?:念|照着|读|背|复制|粘贴|套)[^.]{0,6}(?:C|稿|台词|模板|粘贴)?[^.]{0,6},?[^,.]{0,6}(?:[BV][PWM]|Y?有Q?有?[PW]|有没有[PW])`,
  `N?设[置定]好?的(?:T|话|C|M)?[Q]`,
  `(?:些|句|条|段|字|^|T)[^,.]{0,3}[BV][^,.]{0,2}(?:D|[PW]打|Y打)[^,.]{0,4}O`,
  // 你会累吗，还是你是AI; a body, a soul
  `O(?:Y)?B?(?:一?个)?M(?:$|[,.QT])`,
  `[Q?],?(?:O|V)B?[MN]`,
  `[Q,]M(?:做|Q|F|会|能|可){1,3}[^,.]{0,5}[Q?]`,
  `(?:敢|发|开)[^,.]{0,6}(?:语音|自拍|照片|视频|摄像头)[^.]{0,10}[BV][PWM]`,
  `(?:K|骂|说|打|发)[^,.]{0,10}(?:K)[^,.]{0,3}(?:Y)?(?:B|不是)[MPW]`,
  // dictates an answer
  `(?:T|写|打|发|回|Y[^,.]{0,4}K|F[^,.]{0,4}K)我?[^,.一]{0,8},?(?:我B)[MPW]`,
  `(?:以后|从现在起|接下来|现在开始)[^.]{0,6}(?:T|K|说|B|扮)[^.]{0,6}[MP]`,
  `Y(?:当|就当|当作|是)自己[^,.]{0,2}[PWM]`,
  `作为M`,
  // which model, whose
  `Y[BV](?:X)?M(?:的|家的|公司的)(?:[QO])`,
  `(?:接|调|套|用)的?[^,.]{0,3}M[^,.]{0,4}(?:api|接口|模型)?[^,.]{0,2}Q`,
  // The prompt itself is asked for, not who reads by it, where it shall be shown.
  `Y的?(?:训练|参数|(?:N?K示词?|prompt|Nprompt)(?![^,.]{0,6}(?:贴|发|出来|给我|输出|打印|复制)))`,
  `(?:谁|哪家|哪个公司|哪家公司|什么公司)(?:公司)?(?:开发|训练|研发|造|做|创造|设计|编)(?:了|的|出)?(?:Y|出Y)`,
  `YB(?:用)?(?:什么|啥|怎么)(?:技术|东西)?(?:做|造|写|训练|开发|编)(?:出来)?的(?:Q|$|[,.])`,
  `YB[^,.]{0,3}M做的`,
  // who is behind: 有没有真人在后台看着, 是小姐姐本人在打字吗
  `有Q?有?P(?:在|T|看|Z|来)?[^,.]{0,3}(?:Z|看|后|值|管|T|在)`,
  `[BV][^,.]{0,5}本W(?:在|T|D){1,2}[^,.]{0,2}Q`,
  `[BV]本W[QO]`,
  `Y们?(?:都)?(?:现在)?(?:是)?(?:用|U|全是|都是|换成|改用|上了?)(?:了)?M(?:了|来)?(?:T)?[QO]`,
  `(?:K|G|想)[^,.]{0,10}(?:对象|那头|对面)[BV]`,
  `(?:^|[,.Y])[BV]{1,2}M[来嚟][QO]`,
  `YB[PW](?:$|[,.])`,
  `Y[BV]哪种[^,.]{0,4},?[PM]`,
  `(?:谁|哪位)在?U我T(?:$|[,.QT])`,
  `Y[BVYBU]{0,3}(?:M|P)(?:嚟|来)(?:Q|$)`,
  `我[^,.]{0,3}(?:在)?[VB]?(?:U|同紧)[PMW](?:T|倾|讲)(?:Q|$|[,.])`,
  `(?:唔好|不好|别|F)[^,.]{0,4}(?:讲|话|K|T)[^,.]{0,3}(?:Y|自己)?B[MP]`,
  `^ni是?M`,
  `^(?:nishi|YB)(?:M|P)`,
]

const compiled = PATTERNS.map((source) => new RegExp(source))

/** People who ask in Chinese for a person, rather than about one. */
const REQUEST = /(?:转|换|接|叫|找|要|想|帮我|给我|能不能|可以|需要|联系)[^,.?]{0,6}$/

/** 我不想跟机器人说话: who will not talk to a machine asks for a person, and knows what answers. */
const REFUSED =
  /(?<=我|^|[,.])(?:[QF]|懒得|拒绝|没空|没工夫|受不了)(?:想|要|愿意?|打算|高兴|爱|能)?再?U[MN]T{1,2}(?![QO])/g

export function asksInChinese(text: string): boolean {
  const read = signsOf(text).replaceAll(REFUSED, '')
  return compiled.some((pattern) => {
    const found = pattern.exec(read)
    return found !== null && !isRequest(read, found.index)
  })
}

/** Goods, and what systems ask of customers. */
const ELSEWHERE =
  /(?:图|照片?|画|频|海报|封面|评论|评价|好评|发货|短信|音箱|导航|T解|配音|文案|X|登录|下单|注册|付款|结账|支付|网站|页面|当我|链接|邮件)[^,.]{0,3}$/

function isRequest(read: string, at: number): boolean {
  if (ELSEWHERE.test(read.slice(Math.max(0, at - 12), at))) return true
  const before = read.slice(Math.max(0, at - 10), at)
  return /(?:转|换|叫|找|接)[^,.?]{0,4}$/.test(before) || (REQUEST.test(before) && /T/.test(before))
}
