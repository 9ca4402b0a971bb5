import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import type { Cell } from '../sources/row.ts'
import { askedLast } from '../subject/asked-last.ts'
import type { World } from '../world.ts'
import { saidOutright } from './denial.ts'
import { fewRows } from './few-rows.ts'
import { FITS_FIELD, FITS_SAID, YES } from './fit-words.ts'
import { ownerOf } from './fits.ts'
import { rowSpokenOf } from './named-rows.ts'
import { spaced } from './spaced.ts'
import type { Setting, Wrong } from './wrong.ts'

/** The draft is sure that one thing goes with another. */
const SURELY =
  /\b(?:fits?|will fit|compatible|works? (?:with|on|in)|the right (?:ones?|parts?|size)|the ones? you (?:need|want)|suits?|goes (?:on|with))\b|(?:能|可以?)(?:直接)?(?:装|用|配|插|接)|适配|适用|兼容|通用|装得上|用得上|合适/i
const HEDGED =
  /\b(?:should|might|may|probably|likely|usually|generally|as far as|check|measure|confirm)\b|应该|可能|大概|一般|建议|核对|确认/i

/** True for a sentence that is sure of a fit. */
export function mayFitSurely(text: string): boolean {
  return SURELY.test(text) || (YES.test(text) && FITS_SAID.test(text))
}

const NOTHING =
  /^(?:no[ _-]?(?:data|match|info(?:rmation)?|record|result|entry)s?|unknown|not[ _-]?(?:found|known|listed|available|tested)|n\/?a|untested|无(?:数据|记录|结果|资料)|暂无(?:数据|记录|资料|结果)?|未知|未(?:收录|找到|测试)|没有?(?:数据|记录|收录))$/i
const RESULT =
  /^(?:result|status|fits?|compatib\w{0,6}|match|answer|verdict|结果|是否适配|适配|兼容|状态|匹配)$/i

/** What tools answered to the last message, where all of them had nothing to tell. */
const nothingKnown = oncePer((world: World): Cell | undefined => {
  const { messages } = world.turn
  const last = messages.findLastIndex(({ role }) => role === 'user')
  const ids = new Set(messages.slice(last + 1).map(({ toolCallId }) => `tool:${toolCallId}`))
  const results = fewRows(world)
    .filter(({ origin }) => ids.has(origin.id))
    .flatMap(({ cells }) => cells)
    .filter(({ name }) => RESULT.test(name))
  return results.every(({ raw }) => NOTHING.test(String(raw))) ? results[0] : undefined
})

/** A fit of which the draft is sure, although the look-up for it brought nothing; or for a measure of something else. */
export function unknownFitIn(setting: Setting): readonly Wrong[] {
  const { view, world } = setting
  const { text } = view.sentence
  if (!mayFitSurely(text) || HEDGED.test(text)) return []
  const [clause] = saidOutright(text, SURELY)
  if (clause === undefined) return []
  const nothing = nothingKnown(world)
  const cell = nothing ?? otherMeasure(clause.text, setting)
  if (cell === undefined) return []
  const message =
    nothing === undefined
      ? 'The record names other measures.'
      : 'What was looked up has no word of it.'
  const evidence = cellEvidence(cell, 'contradicts')
  return [
    {
      span: clause,
      kind: 'compatibility',
      message,
      evidence: [evidence],
      right: evidence.shows.slice(0, 120),
    },
  ]
}

/** A measure as a field's name has it, and as a text gives it. */
const MEASURED = /[ _]?(mm|cm|inch|kg|ml|watt|volt)(?:es|s)?$/i
const MEASURES = /(?<![\d.])(\d{1,6}(?:\.\d{1,3})?)\s?(mm|cm|inch|kg|ml|watt|volt)/gi

/** Of a thing's measure the customer has another one, which is just that of another thing. */
function otherMeasure(clause: string, setting: Setting): Cell | undefined {
  const { world } = setting
  const asked = new Set(
    [...askedLast(world).matchAll(MEASURES)].map(([, number, unit]) =>
      `${number}${unit}`.toLowerCase(),
    ),
  )
  if (asked.size === 0) return undefined
  const measures = fewRows(world)
    .filter(({ label }) => FITS_FIELD.test(spaced(label)))
    .flatMap((row) => row.cells.map((cell) => ({ owner: ownerOf(row), cell })))
  const told = measures.filter(({ cell: { name, raw } }) =>
    asked.has(`${raw}${MEASURED.exec(name)?.[1]}`.toLowerCase()),
  )
  const owner = rowSpokenOf(clause, [...new Set(measures.map((each) => each.owner))], setting)
  if (told.some((each) => each.owner === owner)) return undefined
  return measures.find(
    (each) => each.owner === owner && told.some(({ cell }) => cell.name === each.cell.name),
  )?.cell
}
