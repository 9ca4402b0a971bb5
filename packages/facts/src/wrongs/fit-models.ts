import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import type { Cell, Row } from '../sources/row.ts'
import type { World } from '../world.ts'
import { fewRows } from './few-rows.ts'
import { FITS_FIELD, NOT_FITS_FIELD, WIDE } from './fit-words.ts'
import { ownerOf } from './fits.ts'
import { rowSpokenOf } from './named-rows.ts'
import { spaced } from './spaced.ts'
import { fitsTold, mayGoWith, type ToldFit } from './told-fits.ts'
import type { Setting, Wrong } from './wrong.ts'

/** A model of a line: `Pixon 8 Pro` is the line `pixon` with the mark `8 pro`. */
interface Model {
  readonly line: string
  readonly mark: string
}

interface Listed {
  readonly owner: Row
  readonly cell: Cell
  readonly models: readonly Model[]
}

/** Words by which models of one number differ. */
const VARIANT =
  /^(?:pro|max|plus|mini|ultra|lite|air|se|fe|xl|xs|x|s|r|e|c|estate|tour|touring|sport|hybrid|van|wagon)$/
/** A number with one of these behind it is a measure, an age, a year or a count. */
const UNIT =
  /^(?:mm|cm|m|km|kg|g|mg|lbs?|oz|ml|l|v|w|a|ah|mah|wh|hz|ghz|khz|gb|tb|mb|in|inch|inches|ft|years?|yrs?|months?|mths?|weeks?|days?|hours?|people|persons?|pieces?|pcs|pack|degrees?|款|年|月|岁|人|寸|英|毫|厘|米|公|斤|克|升|瓦|伏|码|个|件|只|周|天|日|元|度|平|片|位|条|支|号|楼|层|次|点|分|代)$/
/** Lines whose later numbers take what the earlier ones took. */
const STEADY =
  /^(?:wi fi|wifi|usb|hdmi|bluetooth|pcie|ddr|蓝牙|size|尺码|码|up|至|到|和|及|or|and|to|from|the)$/
/** More is meant than what is written. */
const OPEN =
  /\d\s?(?:-|–|—|~|～|至|到|to)\s?\d|\d\s?\+|[≥≤<>]|以[上下内后前]|及更|起|\b(?:and|or) (?:up|above|over|later|newer|higher|below|earlier|older|more)\b|\b(?:up to|from|over|under|most|all|any|every|universal)\b|全|所有|通用|各|等/i

interface Piece {
  readonly text: string
  readonly isNumber: boolean
}

function piecesOf(text: string): readonly Piece[] {
  return [...text.toLowerCase().matchAll(/[a-z]+|\d+(?:\.\d+)?|[\u4e00-\u9fff]/gu)].map(
    ([piece]) => ({ text: piece, isNumber: /^\d/.test(piece) }),
  )
}

/** The letters right before a number: up to two words, or four Chinese signs. */
function lineBefore(pieces: readonly Piece[], at: number): string {
  const before = pieces.slice(Math.max(0, at - 4), at).map(({ text }) => text)
  const isHan = HAN.test(before.at(-1) ?? '')
  const line: string[] = []
  for (const text of before.reverse()) {
    if (/^\d/.test(text) || HAN.test(text) !== isHan || (!isHan && line.length === 2)) break
    line.unshift(text)
  }
  return isHan ? line.join('') : line.join(' ')
}

const HAN = /[\u4e00-\u9fff]/

function markAt(pieces: readonly Piece[], at: number): string | undefined {
  const next = pieces[at + 1]?.text ?? ''
  if (UNIT.test(next)) return undefined
  const behind = pieces.slice(at + 1, at + 3)
  const until = behind.findIndex(({ text }) => !VARIANT.test(text))
  const variants = until < 0 ? behind : behind.slice(0, until)
  return [pieces[at], ...variants].map((piece) => piece?.text).join(' ')
}

const listedOf = oncePer((world: World): readonly Listed[] => {
  const found = new Map<Row, Listed>()
  const shut = new Set<Row>()
  for (const row of fewRows(world))
    for (const cell of row.cells) {
      const path = spaced(`${row.label} ${cell.field}`)
      if (typeof cell.raw !== 'string' || !FITS_FIELD.test(path) || NOT_FITS_FIELD.test(path))
        continue
      const owner = ownerOf(row)
      if (OPEN.test(cell.raw) || WIDE.test(cell.raw)) shut.add(owner)
      const models = modelsIn(cell.raw)
      if (models.length === 0) continue
      const old = found.get(owner)
      found.set(owner, {
        owner,
        cell: old?.cell ?? cell,
        models: [...(old?.models ?? []), ...models],
      })
    }
  return [...found.values()].filter(({ owner }) => !shut.has(owner))
})

/** In a list the line is told once: `Corva 2100, 2150 and 2180`. */
function modelsIn(raw: string): readonly Model[] {
  const pieces = piecesOf(raw.slice(0, 400))
  let last = ''
  return pieces.flatMap((piece, at): readonly Model[] => {
    if (!piece.isNumber) return []
    const mark = markAt(pieces, at)
    const own = lineBefore(pieces, at)
    const line = own === '' || STEADY.test(own) || own === '、' ? last : own
    if (mark === undefined || line.length < 2 || STEADY.test(line)) return []
    last = line
    return [{ line, mark }]
  })
}

/** A thing is said to go with a model that its list does not have, of a line of which the list has others. */
export function unlistedModelIn(setting: Setting): readonly Wrong[] {
  const { text } = setting.view.sentence
  if (!mayGoWith(text)) return []
  const all = listedOf(setting.world)
  if (all.length === 0) return []
  for (const told of fitsTold(setting)) {
    const owner = rowSpokenOf(
      told.text,
      all.map((each) => each.owner),
      setting,
    )
    const listed = all.find((each) => each.owner === owner)
    if (listed === undefined || !isOther(listed, told)) continue
    return [
      {
        span: told,
        kind: 'compatibility',
        message: 'The record lists other models, and not this one.',
        evidence: [cellEvidence(listed.cell, 'contradicts')],
        right: String(listed.cell.raw).slice(0, 120),
      },
    ]
  }
  return []
}

/** The clause names a model of a listed line that is not listed; or, naming none, it answers for one that the customer names. */
function isOther({ owner, models }: Listed, { text, asked }: ToldFit): boolean {
  const said = namedIn(text, models)
  const other = said.find((mark) => !isKnown(mark, owner, models))
  if (said.length > 0) return other !== undefined
  const meant = namedIn(asked, models)
  const numbers = new Set(piecesOf(text).flatMap((piece) => (piece.isNumber ? [piece.text] : [])))
  const told = meant.filter(({ mark }) => numbers.has(mark.split(' ')[0] ?? ''))
  const spoken = told.length > 0 ? told : meant
  return spoken.length > 0 && spoken.every((model) => !isKnown(model, owner, models))
}

/** Models of the listed lines that a text names. */
function namedIn(text: string, models: readonly Model[]): readonly Model[] {
  const pieces = piecesOf(text.slice(0, 1000))
  const lines = [...new Set(models.map(({ line }) => line))]
  return pieces.flatMap((piece, at): readonly Model[] => {
    if (!piece.isNumber) return []
    const before = lineBefore(pieces, at)
    const line = lines.find(
      (each) => before === each || before.endsWith(HAN.test(each) ? each : ` ${each}`),
    )
    const mark = line === undefined ? undefined : markAt(pieces, at)
    return line === undefined || mark === undefined ? [] : [{ line, mark }]
  })
}

/** It is listed, or stands in another value of the record. */
function isKnown({ line, mark }: Model, owner: Row, models: readonly Model[]): boolean {
  if (models.some((each) => each.line === line && each.mark === mark)) return true
  return owner.cells.some(({ raw }) => {
    const pieces = piecesOf(String(raw).slice(0, 400))
    return pieces.some(
      (piece, at) =>
        piece.isNumber && markAt(pieces, at) === mark && lineBefore(pieces, at).endsWith(line),
    )
  })
}
