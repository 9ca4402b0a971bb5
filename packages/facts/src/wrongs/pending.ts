import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import type { Cell } from '../sources/row.ts'
import type { World } from '../world.ts'
import type { ClausePart } from './clauses.ts'
import { saidOutright } from './denial.ts'
import { fewRows } from './few-rows.ts'
import type { Setting, Wrong } from './wrong.ts'

/** Fields that tell how far something has come. */
const STATE_FIELD =
  /(?:^|[ _])(?:status|state|stage|phase|progress|result)$|(?:状态|进度|阶段|环节|结果)$/i
/** States of what is not decided yet, or was refused. */
const OPEN =
  /\b(?:pending|queu(?:ed|e?ing)|in queue|wait(?:ing|[- ]?list(?:ed)?)|(?:in|under) review|reviewing|awaiting[\w ]{0,20}|unconfirmed|not confirmed|provisional|tentative|tbc|on hold|amber|at risk|undecided|rejected|declined|denied|refused|failed|no match)\b|审核中|待审|排队|候补中|待(?:确认|处理|出票|兑现|定|批|核实|复核)|未(?:出票|兑现|确认|通过|审核)|核实中|受理中|评估中|驳回|拒绝|失败/i
/** The draft says that it went well. */
const WENT_WELL =
  /\b(?:(?:is|are|has been|have been|was|were|been|now|it's|that's|you're|got) (?:all |now |already |fully |officially )?(?:confirmed|approved|accepted|granted|issued|ticketed|successful|cleared|through)|(?:went|gone|came|come) through|succeeded|is (?:definitely|certainly) (?:going|running|happening|on)|made it through)\b|(?<!提交|取消|退订|撤销|退款|下单|预约|登记|录入)成功(?!提交|率|受理|后|的话|与否|申请)|已(?:经)?(?:自动)?(?:出票|兑现|通过|批准|批下来|确认好|办妥|生效|放款)|(?:审核|申请|审批|复核)(?:已经?)?通过(?!后|之后|的话|才)|(?:批|办|审)(?:下来|过)了/i
const TO_COME =
  /\b(?:once|after|when|as soon as|until|will be|before|then)\b|后(?!台|天|续)|之前|才|会|将|待|等/i

/** True for a sentence that may tell of something that went well. */
export function mayBePending(text: string): boolean {
  return WENT_WELL.test(text)
}

/** States that tools gave, or the records if no tool gave one. */
const statesOf = oncePer((world: World): readonly Cell[] => {
  const cells = fewRows(world)
    .flatMap((row) => row.cells)
    .filter(
      ({ name, raw }) => typeof raw === 'string' && raw.length <= 40 && STATE_FIELD.test(name),
    )
  const told = cells.filter(({ row }) => row.origin.sort === 'tool')
  return told.length > 0 ? told : cells
})

/** What a clause tells to have gone well that is still pending, or did not, by all states that are known. */
export function pendingIn({ view, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayBePending(text)) return []
  const known = statesOf(world)
  if (!known.every((cell) => isIn(OPEN, cell))) return []
  return known
    .slice(0, 1)
    .flatMap((cell) =>
      reached(saidOutright(text, WENT_WELL), cell, 'The state that is known is another one.'),
    )
}

function isIn(states: RegExp, { raw }: Cell): boolean {
  return states.test(String(raw).replaceAll('_', ' '))
}

/** What clauses tell to be reached by now, against the state on record. */
function reached(clauses: readonly ClausePart[], cell: Cell, message: string): readonly Wrong[] {
  return clauses
    .filter(({ text }) => !TO_COME.test(text))
    .map((span) => ({
      span,
      kind: 'order-status',
      message,
      evidence: [cellEvidence(cell, 'contradicts')],
      right: String(cell.raw).slice(0, 60),
    }))
}

/** Words for all of several things, */
const ALL =
  /\b(?:all(?: (?:of them|three|four|five|six|\d{1,2}|your|the))?|both|every(?:thing|one)?|each)\b|都|全部|全都|均已|两件|[三四五六]件|所有/i
/** and for what has been done with them. */
const ALL_DONE =
  /\b(?:done|ready|finished|complet(?:e|ed)|shipped|sent|dispatched|arrived|delivered|processed|refunded|packed|repaired|cleaned|confirmed|on (?:its|their) way|in stock|available)\b|好了|完了|完成|已(?:经)?[\u4e00-\u9fff]{1,3}|发出|到了|齐了|有货|妥了/i
const UNDER_WAY =
  /\b(?:pending|processing|in (?:progress|production|repair|review)|awaiting[\w ]{0,20}|waiting|on order|(?:back|pre)-?order(?:ed)?|delayed|on hold|not (?:yet |ready|shipped|started)|preparing|queued|missing|lost|damaged|rejected|out of stock)\b|中$|待(?:发货|处理|清洗|维修|审核|补|检|打包|出库|采购|到货|入库|调货|揽)|未[\u4e00-\u9fff]{1,4}|缺货|延迟|预售|返工/i

/** True for a sentence that may tell the same of several things. */
export function mayTellAll(text: string): boolean {
  return ALL.test(text) && ALL_DONE.test(text)
}

/** All is told to be done, and the record of one of several tells that it is still under way. */
export function allDoneIn({ view, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayTellAll(text)) return []
  const lists = new Map<string, Cell[]>()
  for (const cell of statesOf(world)) {
    const list = `${cell.row.origin.id} ${cell.row.parent?.pointer ?? ''} ${cell.row.label} ${cell.name}`
    lists.set(list, [...(lists.get(list) ?? []), cell])
  }
  return [...lists.values()]
    .filter((cells) => cells.length > 1)
    .flatMap((cells) => cells.filter((cell) => isIn(UNDER_WAY, cell)))
    .slice(0, 1)
    .flatMap((cell) => {
      const clauses = saidOutright(text, ALL).filter((clause) => ALL_DONE.test(clause.text))
      return reached(clauses, cell, 'Of one of them the record tells another state.')
    })
}
