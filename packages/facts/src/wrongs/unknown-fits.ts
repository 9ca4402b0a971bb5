import type { Evidence } from '@vouchsafe/core'
import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../once.ts'
import type { Cell, Row } from '../row.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { denies, isOpenEnded } from './denial.ts'
import { FITS_FIELD, FITS_SAID, YES } from './fit-words.ts'
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
const nothingKnown = oncePer((world: World): Evidence | undefined => {
  const { messages } = world.turn
  const last = messages.findLastIndex(({ role }) => role === 'user')
  const answers = messages.slice(last + 1).filter(({ role }) => role === 'tool')
  const ids = new Set(answers.map(({ toolCallId }) => `tool:${toolCallId ?? ''}`))
  if (answers.length === 0) return undefined
  const cells = world.indexes
    .flatMap(({ rows, small }) => (small ? rows : []))
    .filter(({ origin }) => ids.has(origin.id))
    .flatMap(({ cells: each }) => each)
    .filter(({ name, pointer }) => RESULT.test(name) && !pointer.startsWith('#'))
  const [first] = cells
  if (first === undefined || !cells.every(({ raw }) => NOTHING.test(String(raw)))) return undefined
  return cellEvidence(first, 'contradicts')
})

/** A fit of which the draft is sure, although the look-up for it brought nothing; or for a year that the record leaves out. */
export function unknownFitIn(setting: Setting): readonly Wrong[] {
  const { view, world } = setting
  const { text } = view.sentence
  if (!mayFitSurely(text) || HEDGED.test(text)) return []
  const clause = clausesOf(text).find(
    (each) => SURELY.test(each.text) && !denies(each.text) && !isOpenEnded(each.text),
  )
  if (clause === undefined) return []
  const nothing = nothingKnown(world)
  const wrong = nothing ?? otherYear(clause.text, setting) ?? otherMeasure(clause.text, setting)
  if (wrong === undefined) return []
  return [
    {
      span: clause,
      kind: 'compatibility',
      message:
        nothing === undefined
          ? 'The record names other years or measures.'
          : 'What was looked up has no word of it.',
      evidence: [wrong],
      ...(wrong.shows === undefined ? {} : { right: wrong.shows.slice(0, 120) }),
    },
  ]
}

/** From one year to another, as lists of vehicles and devices give them. */
const YEARS = /(?<!\d)((?:19|20)\d\d)\s?(?:-|–|—|~|～|至|到|to)\s?((?:19|20)\d\d)(?!\d)/u
const YEAR =
  /(?<!\d)(?<![-–—~～至到] ?)((?:19|20)\d\d)(?=\s?(?:款|年|model)|(?!\s?(?:-|–|—|~|～|至|到|to\b))[\s,.;，。？?!）)]|$)/gu

interface Fitment {
  readonly owner: Row
  readonly cell: Cell
  readonly low: number
  readonly high: number
  /** What it is for, without the years. */
  readonly text: string
}

const fitmentsOf = oncePer((world: World): readonly Fitment[] =>
  world.indexes
    .filter(({ small }) => small)
    .flatMap(({ rows }) => rows.slice(0, 120))
    .flatMap(({ cells }) => cells)
    .flatMap((cell): readonly Fitment[] => {
      const path = spaced(`${cell.row.label} ${cell.field}`)
      const match = typeof cell.raw === 'string' ? YEARS.exec(cell.raw) : null
      if (match === null || !FITS_FIELD.test(path) || String(cell.raw).length > 120) return []
      const isPart = FITS_FIELD.test(spaced(cell.row.label)) && cell.row.parent !== undefined
      const owner = isPart && cell.row.parent !== undefined ? cell.row.parent : cell.row
      const texts = isPart ? cell.row.cells.map(({ raw }) => String(raw)) : [String(cell.raw)]
      const text = texts.join(' ').replace(YEARS, ' ')
      return [{ owner, cell, low: Number(match[1]), high: Number(match[2]), text }]
    }),
)

/** The customer, or the clause, tells one year, which is none of those for which the record has the thing. */
function otherYear(clause: string, setting: Setting): Evidence | undefined {
  const { world } = setting
  const all = fitmentsOf(world)
  if (all.length === 0) return undefined
  const asked = world.asked.at(-1)?.text ?? ''
  const years = [clause, asked].map(yearsIn).find((each) => each.length > 0)
  const [year] = years ?? []
  if (year === undefined || (years ?? []).length > 1) return undefined
  const owner = rowSpokenOf(clause, [...new Set(all.map((each) => each.owner))], setting)
  if (owner === undefined) return undefined
  const said = `${clause} ${asked}`.toLowerCase()
  const own = all.filter((each) => each.owner === owner && isNamed(each.text, said))
  const [first] = own
  if (first === undefined || own.some(({ low, high }) => low <= year && year <= high))
    return undefined
  return cellEvidence(first.cell, 'contradicts')
}

function yearsIn(text: string): readonly number[] {
  return [...new Set([...text.slice(0, 1000).matchAll(YEAR)].map(([, year]) => Number(year)))]
}

/** A word of what it is for: 途观L, `Touring`. */
function isNamed(text: string, said: string): boolean {
  const words =
    text.toLowerCase().match(/[\u4e00-\u9fff]{2,6}[a-z\d]{0,3}|[a-z][a-z\d-]{2,16}/gu) ?? []
  return words.some((word) => !COMMON.test(word) && said.includes(word.replace(/款$/u, '')))
}

const COMMON = /^(?:for|and|all|from|款|年款|年|model|models|车型|适用)$/i

const MEASURED = /^(.{2,24}?)[ _]?(mm|cm|inch(?:es)?|kg|ml|watts?|volts?)$/i

/** Of a thing's measure the customer has another one, which is just that of another thing. */
function otherMeasure(clause: string, setting: Setting): Evidence | undefined {
  const { world } = setting
  const asked = world.asked.at(-1)?.text ?? ''
  if (!/\d/.test(asked)) return undefined
  const parts = world.indexes
    .filter(({ small }) => small)
    .flatMap(({ rows }) => rows.slice(0, 120))
    .filter(({ label, parent }) => parent !== undefined && FITS_FIELD.test(spaced(label)))
  const owners = [...new Set(parts.flatMap(({ parent }) => (parent === undefined ? [] : [parent])))]
  if (owners.length < 2) return undefined
  const owner = rowSpokenOf(clause, owners, setting)
  if (owner === undefined) return undefined
  const isTold = ({ raw }: Cell, unit: string) =>
    new RegExp(`(?<![\\d.])${String(raw)}\\s?${unit.slice(0, 4)}`, 'i').test(asked)
  const measures = (row: Row) =>
    parts
      .filter(({ parent }) => parent === row)
      .flatMap(({ cells }) => cells)
      .flatMap((cell) => {
        const unit = MEASURED.exec(cell.name)?.[2]
        return unit === undefined || !/^\d{1,6}(?:\.\d{1,3})?$/.test(String(cell.raw))
          ? []
          : [{ cell, unit }]
      })
  const own = measures(owner)
  if (own.some(({ cell, unit }) => isTold(cell, unit))) return undefined
  const others = owners.filter((each) => each !== owner).flatMap(measures)
  const right = others.find(
    ({ cell, unit }) => isTold(cell, unit) && own.some((each) => each.cell.name === cell.name),
  )
  const wrong = own.find(({ cell }) => cell.name === right?.cell.name)
  return wrong === undefined ? undefined : cellEvidence(wrong.cell, 'contradicts')
}
