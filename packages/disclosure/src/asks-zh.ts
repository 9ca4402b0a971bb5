import { normalise } from '@vouchsafe/text'
import { FILLERS_ZH, PLAIN_ZH, SIGNS_ZH } from './robot-words-zh.ts'

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

/** A message with its words for machines, persons and talk as signs; what says nothing is left out. */
export function signsOf(text: string): string {
  const plain = normalise(text).text.toLowerCase()
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
]

const compiled = PATTERNS.map((source) => new RegExp(source))

/** People who ask in Chinese for a person, rather than about one. */
const REQUEST = /(?:转|换|接|叫|找|要|想|帮我|给我|能不能|可以|需要|联系)[^,.?]{0,6}$/

export function asksInChinese(text: string): boolean {
  const read = signsOf(text)
  return compiled.some((pattern) => {
    const found = pattern.exec(read)
    return found !== null && !isRequest(read, found.index)
  })
}

function isRequest(read: string, at: number): boolean {
  const before = read.slice(Math.max(0, at - 10), at)
  return /(?:转|换|叫|找|接)[^,.?]{0,4}$/.test(before) || (REQUEST.test(before) && /T/.test(before))
}
