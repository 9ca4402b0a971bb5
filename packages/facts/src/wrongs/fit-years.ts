import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import { phraseKey } from '../lookup/tokens.ts'
import type { Cell, Row } from '../sources/row.ts'
import type { World } from '../world.ts'
import { fewRows } from './few-rows.ts'
import { FITS_FIELD, KIND_WORDS, NOT_FITS_FIELD } from './fit-words.ts'
import { ownerOf } from './fits.ts'
import { rowSpokenOf } from './named-rows.ts'
import { spaced } from './spaced.ts'
import { fitsTold, mayGoWith, type ToldFit } from './told-fits.ts'
import type { Setting, Wrong } from './wrong.ts'

/** The years of a model that a thing goes with. */
interface Fitment {
  readonly owner: Row
  readonly cell: Cell
  /** What the years are of; empty if they are of all. */
  readonly model: string
  readonly low: number
  readonly high: number
}

const FULL = '(?:19|20)\\d\\d'
const SPAN = new RegExp(
  `(?<!\\d)(${FULL})\\s?(?:款|年)?\\s?(?:-|–|—|~|～|至|到|to)\\s?(${FULL}|\\d\\d)(?!\\d)`,
  'u',
)
const FROM = new RegExp(
  `(?:\\b(?:from|since)\\s|≥\\s?)(${FULL})(?!\\d)|(?<!\\d)(${FULL})\\s?(?:款|年)?\\s?(?:\\+|起|及?以?[后上]|及之后|(?:and|or) (?:later|newer|up|on)|on(?:wards?)?\\b)`,
  'iu',
)
const UNTIL = new RegExp(
  `(?:\\b(?:up to|until|till)\\s|≤\\s?)(${FULL})(?!\\d)|(?<!\\d)(${FULL})\\s?(?:款|年)?\\s?(?:及?以?[前下]|及之前|(?:and|or) (?:earlier|older))`,
  'iu',
)
const SINGLE = new RegExp(`(?<!\\d)(${FULL})(?!\\d)`, 'u')

function spanIn(text: string): readonly [low: number, high: number, at: number] | undefined {
  const span = SPAN.exec(text)
  if (span !== null) {
    const [, low = '', high = ''] = span
    return [Number(low), Number(high.length === 2 ? low.slice(0, 2) + high : high), span.index]
  }
  const from = FROM.exec(text)
  if (from !== null) return [Number(from[1] ?? from[2]), Number.POSITIVE_INFINITY, from.index]
  const until = UNTIL.exec(text)
  if (until !== null) return [Number.NEGATIVE_INFINITY, Number(until[1] ?? until[2]), until.index]
  const single = SINGLE.exec(text)
  return single === null ? undefined : [Number(single[1]), Number(single[1]), single.index]
}

const FIRST_FIELD = /^(?:from|start|first|since|year_?(?:from|start|min)|起始年?|起)$/i
const LAST_FIELD = /^(?:to|end|last|until|till|year_?(?:to|end|max)|截止年?|止)$/i
const YEARS_FIELD = /^(?:years?|model_?years?|年款|年份|适用年份)$/i
const MODEL_FIELD =
  /^(?:model|car|bike|vehicle|device|name|title|series|machine|车型|型号|车系|机型|车款)$/i

const fitmentsOf = oncePer((world: World): readonly Fitment[] =>
  fewRows(world).flatMap((row) => {
    if (!row.cells.some((cell) => isOfFit(row, cell))) return []
    const owner = ownerOf(row)
    const model = String(row.cells.find(({ name }) => MODEL_FIELD.test(name))?.raw ?? '')
    const parted = yearsApart(row)
    if (owner !== row && parted !== undefined) return [{ owner, ...parted, model: keyOf(model) }]
    return row.cells.flatMap((cell) =>
      isOfFit(row, cell) ? fitmentsIn(cell, owner, owner === row ? '' : model) : [],
    )
  }),
)

function isOfFit(row: Row, cell: Cell): boolean {
  const path = spaced(`${row.label} ${cell.field}`)
  return FITS_FIELD.test(path) && !NOT_FITS_FIELD.test(path)
}

/** `{model, from: 2014, to: 2019}`. */
function yearsApart({ cells }: Row): Pick<Fitment, 'cell' | 'low' | 'high'> | undefined {
  const yearOf = (field: RegExp) =>
    cells.find(({ name, raw }) => field.test(name) && /^(?:19|20)\d\d$/.test(String(raw)))
  const [low, high] = [yearOf(FIRST_FIELD), yearOf(LAST_FIELD)]
  const cell = high ?? low
  return (
    cell && {
      cell,
      low: low === undefined ? Number.NEGATIVE_INFINITY : Number(low.raw),
      high: high === undefined ? Number.POSITIVE_INFINITY : Number(high.raw),
    }
  )
}

/** 朗行S 2015-2019款；朗行X 2017款及以后: each part with the model that stands before its years. */
function fitmentsIn(cell: Cell, owner: Row, model: string): readonly Fitment[] {
  return String(cell.raw)
    .slice(0, 600)
    .split(/[;；,，、\n]/u)
    .flatMap((part): readonly Fitment[] => {
      const span = spanIn(part)
      if (span === undefined) return []
      const [low, high, at] = span
      const own = YEARS_FIELD.test(cell.name) ? model : `${model} ${part.slice(0, at)}`
      return [{ owner, cell, low, high, model: keyOf(own) }]
    })
}

function keyOf(model: string): string {
  return phraseKey(model.replaceAll(KIND_WORDS, ' '))
}

/** A thing is said to go with a model of a year for which its record does not have it. */
export function otherYearIn(setting: Setting): readonly Wrong[] {
  if (!mayGoWith(setting.view.sentence.text)) return []
  const all = fitmentsOf(setting.world)
  if (all.length === 0) return []
  for (const told of fitsTold(setting)) {
    const cell = missedBy(told, all, setting)
    if (cell === undefined) continue
    const evidence = cellEvidence(cell, 'contradicts')
    const message = 'The record names other years.'
    const right = evidence.shows.slice(0, 120)
    return [{ span: told, kind: 'compatibility', message, evidence: [evidence], right }]
  }
  return []
}

function missedBy(told: ToldFit, all: readonly Fitment[], setting: Setting): Cell | undefined {
  const asked = setting.world.asked.at(-1)?.text.slice(0, 1000) ?? ''
  // The clause tells the years themselves.
  if ([SPAN, FROM, UNTIL].some((pattern) => pattern.test(told.text))) return undefined
  const own = yearsIn(told.text)
  const [year, ...more] = own.length > 0 ? own : yearsIn(asked)
  if (year === undefined || more.length > 0) return undefined
  // What is told of a year in a clause of its own: 朗行用24寸 says nothing of one.
  if (own.length === 0 && told.asked === '' && !NAMES_CHOICE.test(told.text)) return undefined
  const owner = rowSpokenOf(told.text, [...new Set(all.map((each) => each.owner))], setting)
  const ofOwner = all.filter((each) => each.owner === owner)
  const fitting = ofModel(ofOwner, told.text) ?? ofModel(ofOwner, asked) ?? ofOwner
  return fitting.some(({ low, high }) => low <= year && year <= high) ? undefined : fitting[0]?.cell
}

/** The draft picks a thing for what the customer has. */
const NAMES_CHOICE =
  /\b(?:you(?:'ll)? (?:want|need)|the (?:right )?ones?|fits?|take|order|right)\b|[用装选买配拍]/i

/** Of the models that a text names, those of the longest name: `Vega 40 X`, and not `Vega 40`. */
function ofModel(all: readonly Fitment[], text: string): readonly Fitment[] | undefined {
  const key = ` ${phraseKey(text)} `
  const named = all.filter(({ model }) => model !== '' && key.includes(` ${model} `))
  const most = Math.max(0, ...named.map(({ model }) => model.length))
  return named.length === 0 ? undefined : named.filter(({ model }) => model.length === most)
}

const YEAR = new RegExp(
  `(?<!\\d)(?<![-–—~～至到] ?)(${FULL})(?=\\s?(?:款|年|model)|(?!\\s?(?:-|–|—|~|～|至|到|to\\b))[\\s,.;，。？?!）)]|$)|(?<![\\d.-])(\\d\\d)\\s?(?:款|年(?=的|款|买|上牌|出厂))|(?<=['’])(\\d\\d)(?!\\d)`,
  'gu',
)

/** Years that a text gives, each once; 24款 is of 2024. */
function yearsIn(text: string): readonly number[] {
  const years = [...text.matchAll(YEAR)].map(([, full, short, apostrophe]) =>
    Number(full ?? `20${short ?? apostrophe}`),
  )
  return [...new Set(years)]
}
