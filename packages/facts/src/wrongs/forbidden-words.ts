import { passageEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import type { Passage } from '../lookup/passages.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { denies } from './denial.ts'
import type { Setting, Wrong } from './wrong.ts'

/** A rule of the shop against words, */
const FORBIDS =
  /(?:不得|不能|不可|不要|禁止|严禁|禁用|勿|避免)[^。；]{0,16}(?:使用|出现|说|用|宣称|写|含有|承诺|讲)|\b(?:no|never|not|don't|do not|must not|may not|avoid|without|forbidden|banned|prohibited)\b/i
/** that is about words. */
const OF_WORDS =
  /用语|用词|词语|字样|词汇|措辞|话术|宣传|表述|说法|广告|\b(?:words?|wording|phrases?|terms?|language|claims?|say(?:ing)?|call(?:ing)?|describe\w{0,3}|advertis\w{1,5}|superlatives?|copy)\b/i
const QUOTED = /[“"「『‘']([^“”"「」『』‘’']{1,24})[”"」』’']/gu

interface Rule {
  readonly words: readonly RegExp[]
  readonly passage: Passage
}

const rulesOf = oncePer((world: World): readonly Rule[] =>
  world.passages
    .flatMap((index) => index.about(ABOUT, 12))
    .flatMap((passage) => {
      const { text, prose } = passage
      const isOfWords = OF_WORDS.test(text) || OF_WORDS.test(prose.text.title ?? '')
      if (!FORBIDS.test(text) || !isOfWords) return []
      const words = [...text.matchAll(QUOTED)].map(([, word = '']) => patternOf(word.trim()))
      return words.length === 0 ? [] : [{ words, passage }]
    }),
)

const ABOUT = gramsOf(
  tokenise(
    'word words wording phrase phrases term language claim claims say call describe advertising superlative use allowed never best 用语 用词 词语 字样 措辞 话术 宣传 表述 广告 使用 不得 绝对 对化 化用 禁止',
  ),
)

/** Words that stand in other words, and in counts, by what must not stand beside them. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['最', '最(?!近|后|多|少|早|晚|终|初|迟|低消费|快\\d|长\\d|短\\d|大承重|大支持|高支持)'],
  [
    '第一',
    '(?<!第一)第一(?![次天步个年时周月层排种条款项笔单件位节课场期批张章档晚段季季度站代线人])',
  ],
  ['顶级', '顶级'],
])

function patternOf(word: string): RegExp {
  const part = PARTS.get(word)
  if (part !== undefined) return new RegExp(part, 'u')
  const plain = word.split(/[^\p{L}\d]+/u).join('[^\\p{L}\\d]')
  return HAN.test(word) ? new RegExp(plain, 'u') : new RegExp(`(?<![\\w-])${plain}(?![\\w-])`, 'iu')
}

const HAN = /[\u4e00-\u9fff]/u

/** True for a sentence that may praise more than is allowed. */
export function mayBeForbidden(text: string): boolean {
  return PRAISES.test(text)
}

const PRAISES =
  /[最极顶]|第一|唯一|首[个家选]|绝对|国家级|\b(?:best|[a-z]{3,10}est|most|first|only|perfect|unique|number one|no\.? ?1|ultimate|unrivall?ed|unbeatable|guaranteed|cure|miracle)\b/i

/** Words that the shop's own rules forbid. What is denied, or quoted as forbidden, is not said. */
export function forbiddenIn({ view, world }: Setting): readonly Wrong[] {
  if (world.passages.length === 0 || !mayBeForbidden(view.sentence.text)) return []
  const all = rulesOf(world)
  if (all.length === 0) return []
  return clausesOf(view.sentence.text).flatMap((clause): readonly Wrong[] => {
    if (denies(clause.text) || EVERYDAY.test(clause.text)) return []
    const rule = all.find(({ words }) => words.some((word) => word.test(clause.text)))
    if (rule === undefined) return []
    return [
      {
        span: clause,
        kind: 'endorsement',
        code: 'facts/absolute-term',
        message: 'The rules of the shop forbid this word.',
        evidence: [passageEvidence(rule.passage, 'contradicts')],
      },
    ]
  })
}

/** Words of no praise: wishes, and what suits whom. */
const EVERYDAY =
  /\b(?:best (?:wishes|regards|of luck|before|way|time|if|to|for)|it's best|at best|do our best|our best to|first (?:of all|time|step|thing)|all the best)\b|最好(?:是|先|在|提前|不要|别|能|用|把|你|您)/i
