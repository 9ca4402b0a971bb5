import type { Case } from '../case.ts'
import { weekdaysIn } from '../days/weekday-cells.ts'
import { cellEvidence, passageEvidence } from '../evidence.ts'
import type { FactIndex } from '../lookup/fact-index.ts'
import { type Passage, type ProseText, readProse } from '../lookup/passages.ts'
import { textsAbout } from '../lookup/texts-about.ts'
import { gramsOf, isHan, type Token, tokenise } from '../lookup/tokens.ts'
import type { Cell, Row } from '../sources/row.ts'
import type { Family } from '../subject/family.ts'
import { OF_SERVICE } from './day-words.ts'
import { deskOf, ofSameDesk } from './desks.ts'
import {
  ANY_DAY,
  type Days,
  daysOf,
  daysOfDates,
  type Entry,
  minutesOf,
  readSchedule,
} from './schedule.ts'

/** The hours of one place or desk. */
export interface Timetable {
  /** Names of the record that they belong to. */
  readonly names: readonly string[]
  readonly entries: readonly Entry[]
}

/** Sources of more rows are looked at only for the rows spoken of. */
const MOST_ROWS = 2_000
const ofIndex = new WeakMap<FactIndex, readonly Timetable[]>()
const ofTexts = new WeakMap<ProseText, readonly Timetable[]>()

/** Timetables that the claim may be about: of the records spoken of, else of those whose name it holds in part, else all. */
export function timetablesFor(at: Case): readonly Timetable[] {
  const spoken = at.focus.level === 'guess' ? [] : at.focus.families
  const focused = spoken.flatMap((family) => rowsOf(family, at))
  const known = at.world.indexes
    .filter(({ rows }) => rows.length <= MOST_ROWS)
    .flatMap((index) =>
      remembered(ofIndex, index, () => index.rows.flatMap((row) => rowTable(row, at))),
    )
  const prose = textsAbout(at).flatMap((text) =>
    remembered(ofTexts, text, () =>
      readProse(text, 0, at.world.read).passages.flatMap((passage) => proseTable(passage, at)),
    ),
  )
  const namedIn = (tokens: readonly Token[]) =>
    known.filter(({ names }) => isNamedInPart(names, tokens))
  const inDraft = namedIn(nearTokens(at))
  const named = inDraft.length > 0 || focused.length > 0 ? inDraft : namedIn(askedTokens(at))
  const own = named.length > 0 ? named : focused.length > 0 ? focused : [...known, ...prose]
  return ofSameUse(own.length > 0 ? own : prose, at)
}

function remembered<K extends object>(
  known: WeakMap<K, readonly Timetable[]>,
  key: K,
  make: () => readonly Timetable[],
): readonly Timetable[] {
  const old = known.get(key)
  if (old !== undefined) return old
  const made = make()
  known.set(key, made)
  return made
}

/** Where the claim speaks of calls and messages, the hours of those who answer them; else those of places. */
function ofSameUse(tables: readonly Timetable[], at: Case): readonly Timetable[] {
  const isService = OF_SERVICE.test(wordsOfService(at))
  const atDesk = tables.map((table) => ({ ...table, entries: ofSameDesk(table.entries, at) }))
  const fitting = atDesk
    .map((table) => ({
      ...table,
      entries: table.entries.filter((entry) => entry.ofService === isService),
    }))
    .filter(({ entries }) => entries.length > 0)
  return fitting.length > 0 ? fitting : atDesk
}

/** The claim's clause; where it is of no kind of its own, with the words before it: 想找人工的话，要等明早九点以后. */
export function wordsOfService({ claim, view, clause }: Case): string {
  const before = claim.kind === 'hours' ? 0 : REACH_BEFORE
  return view.sentence.text.slice(Math.max(0, clause.start - before), clause.end)
}

const REACH_BEFORE = 24

function rowsOf(family: Family, at: Case): readonly Timetable[] {
  return [...family.rows].slice(0, 40).flatMap((row) => rowTable(row, at))
}

const OPEN_FIELD = /open|start|from|开门|開門|开始|上班/i
const CLOSE_FIELD = /clos|end|until|^to$|关门|關門|打烊|结束|下班/i
/** Fields that hold times of opening. */
const HOURS_FIELD =
  /hours?\b|open|clos|holiday|weekday|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|wed|thu|fri|sat|sun)\b|support|hotline|schedule|营业|營業|时间|時間|开放|周[一二三四五六日]|[周週]末|工作日|平日|节假日|客服|热线|人工|坐席|\b(?:humans?|staff|agents?)\b/i

/** Texts that may be timetables in fields that are not called so. */
const NAMES_DAYS =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)|\b(?:daily|every day|week)|[周週]|星期|每[天日]|工作日/i
/** What is on fewer days of the week may take place on them only now and then. */
const FEW_DAYS = 4

/** The hours that a record gives, over all its fields; days of a week may be records below it. */
function rowTable(row: Row, at: Case): readonly Timetable[] {
  const days = datesIn(row)
  const isSpecial = days !== undefined && row.parent !== undefined
  const entries = row.cells.flatMap((cell) =>
    isSpecial ? ofSpecialDay(cell, at) : cellEntries(cell, at),
  )
  const own = merged(entries).map((entry) => (days === undefined ? entry : { ...entry, days }))
  // Other hours on some days of the calendar are records below the place that they are of.
  const special = row.children
    .slice(0, MOST_SPECIAL)
    .flatMap((child) => (datesIn(child) === undefined ? [] : rowTable(child, at)))
    .flatMap((table) => table.entries)
  const all = [...own, ...special]
  const names = row.cells.flatMap(({ names: by, raw }) => (by === 'name' ? [String(raw)] : []))
  return all.length === 0 ? [] : [{ names, entries: all }]
}

const MOST_SPECIAL = 40
const DATES_FIELD = /^(?:dates?|days?|on|period|when|日期|期间|时段)$/i
const FIRST_FIELD = /^(?:from|start(?:s|_?date)?|date_?from|开始|开始日期|起)$/i
const LAST_FIELD = /^(?:to|until|through|end(?:s|_?date)?|date_?to|结束|结束日期|止)$/i

/** The days of the calendar that a record is of: `{dates: "2026-10-01~2026-10-03"}`, `{from: …, to: …}`. */
function datesIn({ cells }: Row): Days | undefined {
  const valuesIn = (name: RegExp) =>
    cells.filter((cell) => name.test(cell.name)).flatMap(({ values }) => values)
  const [value] = valuesIn(DATES_FIELD)
  if (value !== undefined) return daysOfDates(value)
  const [[low], [high]] = [valuesIn(FIRST_FIELD), valuesIn(LAST_FIELD)]
  if (low?.type !== 'date' || high?.type !== 'date') return undefined
  return daysOfDates({ type: 'range', low, high, lowInclusive: true, highInclusive: true })
}

/** `{date: "2026-05-04", note: "closed, bank holiday"}`: what is said of such a day is of its hours, whatever the field is called. */
function ofSpecialDay(cell: Cell, at: Case): readonly Entry[] {
  const own = cellEntries(cell, at)
  if (own.length > 0 || DATES_FIELD.test(cell.name)) return own
  const isShut = cell.raw === true ? SHUT_FIELD.test(cell.name) : SHUT_TEXT.test(String(cell.raw))
  return isShut ? [shutOn([], cell)] : timesIn(cell, at)
}

const SHUT_TEXT =
  /^\s{0,3}(?:closed|shut)\b|^.{0,8}(?:休息|不营业|闭店|店休|歇业|停业|闭馆|不开放?)/i

function timesIn(cell: Cell, at: Case): readonly Entry[] {
  if (typeof cell.raw !== 'string' || !/\d/.test(cell.raw)) return []
  const evidence = cellEvidence(cell, 'supports')
  return readSchedule(cell.raw, { label: cell.name, evidence, read: at.world.read })
}

/** `special: {"2026-04-06": "08:00-14:00"}`, `closed_on: ["2026-04-06"]`: a day of the calendar is the key, or the value. */
function ofDatedCell(cell: Cell, at: Case): readonly Entry[] | undefined {
  const [key] = ISO_DAY.exec(cell.name) ?? []
  if (key !== undefined && typeof cell.raw === 'string') {
    const days = daysOfIso(key)
    const entries = SHUT_TEXT.test(cell.raw) ? [shutOn([], cell)] : timesIn(cell, at)
    return entries.map((entry) => ({ ...entry, days }))
  }
  const isShut = SHUT_FIELD.test(cell.field) && cell.inList === true
  return isShut && ISO_DAY.test(String(cell.raw))
    ? [{ ...shutOn([], cell), days: daysOfIso(String(cell.raw)) }]
    : undefined
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/

function daysOfIso(day: string): Days {
  const date = Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))
  return { weekdays: new Set(), holidays: false, dates: { from: date, to: date } }
}

function cellEntries(cell: Cell, at: Case): readonly Entry[] {
  if (typeof cell.raw !== 'string') return []
  const dated = ofDatedCell(cell, at)
  if (dated !== undefined) return dated
  const label = `${cell.row.label} ${cell.field.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')}`
  const shut = SHUT_FIELD.test(cell.field) ? weekdaysIn(cell) : undefined
  if (shut !== undefined) return [shutOn(shut, cell)]
  const isHours = HOURS_FIELD.test(label)
  if (!isHours && !NAMES_DAYS.test(cell.raw)) return []
  const evidence = cellEvidence(cell, 'supports')
  const read = readSchedule(cell.raw, { label, evidence, read: at.world.read })
  // `people: "Mon-Fri 9-18"`: times on several days of the week are a timetable, whatever the field is called.
  const entries = isHours || read.some(({ days }) => days.weekdays.size >= FEW_DAYS) ? read : []
  const desk = deskOf(cell)
  if (entries.length > 0)
    return desk.length > 0 ? entries.map((entry) => ({ ...entry, desk })) : entries
  if (!isHours) return []
  const time = cell.values.find((value) => value.type === 'time')
  if (time?.type !== 'time') return []
  const days = daysOf(`${label} ${dayBeside(cell)}`) ?? ANY_DAY
  const ofService = OF_SERVICE.test(label)
  if (CLOSE_FIELD.test(cell.name)) return [{ days, closes: minutesOf(time), evidence, ofService }]
  return OPEN_FIELD.test(cell.name) ? [{ days, opens: minutesOf(time), evidence, ofService }] : []
}

/** Fields that name the days on which nobody is there: `closed_on: ["Mon"]`, 店休日: 周一. */
const SHUT_FIELD =
  /closed|closing[_ ]?days?|rest[_ ]?days?|days?[_ ]?off|店休|休息|公休|闭店|閉店|打烊日/i

function shutOn(days: readonly number[], cell: Cell): Entry {
  const evidence = cellEvidence(cell, 'supports')
  const label = `${cell.row.label} ${cell.field}`
  return {
    days: { weekdays: new Set(days), holidays: false },
    closed: true,
    evidence,
    ofService: OF_SERVICE.test(label),
  }
}

/** `{day: "Monday", opens: "09:00"}`: the day stands in a field beside it. */
function dayBeside({ row }: Cell): string {
  const beside = row.cells.find(({ name }) => /^days?(?:_?of_?week)?$|星期|日期/i.test(name))
  return beside === undefined ? '' : String(beside.raw)
}

/** An opening and a closing time of the same days, from two fields, are one entry. */
function merged(entries: readonly Entry[]): readonly Entry[] {
  const [first, second, ...more] = entries
  const isPair = first?.opens !== undefined && first.closes === undefined && more.length === 0
  return isPair && second?.closes !== undefined ? [{ ...first, ...second }] : entries
}

function proseTable(passage: Passage, at: Case): readonly Timetable[] {
  const hasTimes = passage.values.some(
    ({ value }) => value.type === 'range' && value.low?.type === 'time',
  )
  if (!hasTimes && !/24|全天|closed|休息/i.test(passage.text)) return []
  const evidence = passageEvidence(passage, 'supports')
  const label = [...passage.context].join(' ')
  const entries = readSchedule(passage.text, { label, evidence, read: at.world.read })
  return entries.length === 0 || entries.every(({ closed }) => closed)
    ? []
    : [{ names: [], entries }]
}

/** Words of the text make up part of the record's name: `the Bullring` of Birmingham Bullring. */
function isNamedInPart(names: readonly string[], tokens: readonly Token[]): boolean {
  const near = gramsOf(tokens)
  return names.some((name) =>
    [...gramsOf(tokenise(name))].some((gram) => isTelling(gram) && near.has(gram)),
  )
}

/** The claim's clause and the words right before it. */
function nearTokens({ view, clause }: Case): readonly Token[] {
  return view.tokens.filter(({ start, end }) => start >= clause.start - NEAR && end <= clause.end)
}

function askedTokens({ world }: Case): readonly Token[] {
  return world.asked.at(-1)?.tokens ?? []
}

/** How far before the clause the name may stand, in UTF-16 code units. */
const NEAR = 24

function isTelling(gram: string): boolean {
  return isHan(gram.charAt(0))
    ? !/[店门店家分]/u.test(gram)
    : gram.length > 3 && !/^(?:stor|shop|branch|centr|center)/.test(gram)
}
