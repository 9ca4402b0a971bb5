import type { Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, supported } from '../evidence.ts'
import { phraseKey } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import { cellWords } from '../words/cell-words.ts'
import { clauseText } from '../words/clause-text.ts'

/** Where something may be written down. */
const WHERE =
  '资料|记录|系统|页面|说明书?|规则|详情|订单|介绍|参数|档案|手册|文档|政策|条款|合同|商品|目录|厂家|品牌方?|商家|这边|这里|这块|方面|手[上头]|目前|暂时|我们?'

/** Verbs by which it would be told there. */
const TELLING_VERBS =
  '写|说(?!谎)|提|注明|标|列|给出|公布|公开|登记|记载|交代|规定|查到|显示|相关|讲(?!究)'

/** What one would know if it were. */
const KNOWLEDGE =
  '数据|信息|消息|资料|记载|报价|依据|结论|说明(?!书)|标注|准信|准话|定论|通知|时间表|统计'

/** Word that something is not on record: honest, and nothing that a record could bear out. */
const IGNORANCE = new RegExp(
  [
    `(?:${WHERE})(?:里|中|上|这边|内)?[^，。；！？]{0,6}(?:没有?|未)(?:${TELLING_VERBS})`,
    `(?:没有?|暂无|尚无|缺少?)[^，。；！？\\d]{0,6}(?:${KNOWLEDGE})(?:的|了|呢|哦)?(?=[，。；！？～~ ]|$)`,
    `(?:${WHERE})(?:里|中|上|这边|内)[^，。；！？]{0,4}(?:没有?|无)记录`,
    '没有(?:这方面|相关)?的?记录|没注明|查不到|看不到|不清楚|不确定|不知道|不了解',
    "\\b(?:not (?:listed|stated|specified|mentioned|shown|given|on (?:file|record))|(?:i|we) (?:don't|do not|can't|cannot) (?:have|see|know|tell|find)|(?:doesn't|does not|don't|do not) (?:say|list|state|specify|mention|show|give)|(?:isn't|aren't|is not|are not) (?:giving|listed|stated|specified|mentioned|shown|given|on (?:file|record))|no (?:[a-z]{1,12} )?(?:information|details?|record|word|data|figures?|quote) (?:on|of|about|for|as to))\\b",
  ].join('|'),
  'i',
)

/** Stands in all that {@link IGNORANCE} finds. */
const DENIES = /[没无未缺不]|n't|no/i

/** Words by which the agent says that it has no word on something. */
export function saysUnknown(text: string): boolean {
  return DENIES.test(text) && IGNORANCE.test(text)
}

/**
 * That nothing is known of a thing is honest, and no record could bear it out, but a field of the very name that holds something
 * shows that it is known.
 */
export function checkUnknown(at: Case): Judgement | undefined {
  const { value } = at.claim
  if (value !== undefined && value.type !== 'flag') return undefined
  const text = clauseText(at)
  if (!saysUnknown(text)) return undefined
  const cell = knownAfterAll(text, at)
  return cell === undefined
    ? supported([DRAFT], 'The agent says what it does not know.')
    : contradicted(
        [cellEvidence(cell, 'contradicts')],
        'A record tells what is said to be unknown.',
      )
}

const DRAFT: Evidence = { relation: 'mentions', source: { id: 'draft' } }

/** The clause names a field, and nothing else, as what is unknown. */
function knownAfterAll(text: string, { focus }: Case): Cell | undefined {
  const topic = TOPIC.map((pattern) => pattern.exec(text)?.groups?.topic).find(Boolean)
  if (topic === undefined) return undefined
  const named = phraseKey(topic)
  for (const { cells } of focus.families.slice(0, 3)) {
    const cell = cells.find(
      (each) => cellWords(each).field === named && !NOTHING.test(String(each.raw).trim()),
    )
    if (cell !== undefined) return cell
  }
  return undefined
}

/** What is said to be unknown, where it is said of the thing as a whole: `the care instructions aren't listed`, 洗护方式资料里没有写. */
const TOPIC: readonly RegExp[] = [
  new RegExp(
    `^(?:这款的?|它的|该款的?)?(?<topic>[^，。；！？的]{1,6}?)(?:方式|情况|信息|方法|要求)?(?:这块|方面|这个)?(?:在?(?:商品)?(?:${WHERE})(?:里|中|上|内)?(?:也|都|并|暂时)?)?(?:没有?|未|暂无)(?:${TELLING_VERBS}|相关|${KNOWLEDGE})`,
    'u',
  ),
  /^(?:the|its) (?<topic>[a-z]{3,16}(?: [a-z]{3,16})??)(?: (?:instructions?|information|details?|method))? (?:is|are)(?: not|n't) (?:listed|stated|specified|mentioned|shown|given|on (?:file|record))\b/i,
  /\bno (?:information|details?|data|word) (?:on|about) (?:the|its) (?<topic>[a-z]{3,16}(?: [a-z]{3,16})?)$/i,
]

/** Cells that say themselves that nothing is known. */
const NOTHING = /^(?:|-+|—+|无|暂无|未知|不详|待定|n\/?a|none|unknown|tbc|tbd)$/i
