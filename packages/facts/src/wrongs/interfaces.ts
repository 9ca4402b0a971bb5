import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { Cell, Row } from '../sources/row.ts'
import type { World } from '../world.ts'
import { fewRows } from './few-rows.ts'
import { ANSWERS_FIT } from './fit-words.ts'
import { rowsNamedIn } from './named-rows.ts'
import { spaced } from './spaced.ts'
import { fitsTold, mayGoWith } from './told-fits.ts'
import type { Setting, Wrong } from './wrong.ts'

/** Fields by which one thing meets another: both must have the same there. */
const INTERFACE =
  /\b(?:vesa|mount|sockets?|bases?|cap|thread|bayonet|connector|interface|form(?: factor)?|lug(?: width)?|bore|calib(?:re|er)|neck|valve|voltage|battery system|platform|hole (?:pattern|spacing)|diameter|fitting|standard|shank|chuck)\b|灯头|口径|接口|螺口|卡口|孔距|制式|插口|轴径|平台|电池系统|规格制式|气嘴|管径|直径/i

interface End {
  readonly owner: Row
  readonly cell: Cell
  readonly values: ReadonlySet<string>
}

/** Rows by the field that they share; a list holds all that a thing meets. */
const endsOf = oncePer((world: World): ReadonlyMap<string, readonly End[]> => {
  const found = new Map<string, End[]>()
  for (const row of fewRows(world)) {
    const fields = new Map<string, Cell[]>()
    for (const cell of row.cells)
      if (INTERFACE.test(spaced(cell.field)) && String(cell.raw).length <= 40)
        fields.set(cell.field, [...(fields.get(cell.field) ?? []), cell])
    for (const [field, cells] of fields) {
      const [cell] = cells
      if (cell === undefined) continue
      const values = new Set(
        cells.flatMap(({ raw }) =>
          String(raw)
            .split(/[、,，;；/]/u)
            .map(compact),
        ),
      )
      const key = `${row.origin.id} ${field}`
      found.set(key, [...(found.get(key) ?? []), { owner: row, cell, values }])
    }
  }
  return new Map([...found].filter(([, ends]) => ends.length > 1))
})

function compact(value: string): string {
  return value.toLowerCase().replaceAll(/[\s_-]|接口|口径|螺口/gu, '')
}

/** Two things are said to go together although the one field by which they meet has something else in each. */
export function otherInterfaceIn(setting: Setting): readonly Wrong[] {
  const { view, before, world } = setting
  if (!mayGoWith(view.sentence.text)) return []
  const all = endsOf(world)
  if (all.size === 0) return []
  const earlier = before.slice(-2).map(({ sentence }) => sentence.text)
  for (const told of fitsTold(setting)) {
    if (!GOES_TOGETHER.test(told.text) && told.asked === '') continue
    const asked = told.asked === '' ? (world.asked.at(-1)?.text ?? '') : told.asked
    const near = [view.sentence.text, ...earlier, asked].join(' ').slice(0, 2000)
    for (const ends of all.values()) {
      const named = rowsNamedIn(
        near,
        ends.map(({ owner }) => owner),
      )
      const [one, other, ...more] = ends.filter(({ owner }) => named.includes(owner))
      if (one === undefined || other === undefined || more.length > 0) continue
      if (areAlike(one.owner, other.owner) || meet(one, other)) continue
      return [
        {
          span: told,
          kind: 'compatibility',
          message: 'The records of the two have something else where they would meet.',
          evidence: [
            cellEvidence(one.cell, 'contradicts'),
            cellEvidence(other.cell, 'contradicts'),
          ],
        },
      ]
    }
  }
  return []
}

/** Words for one thing that goes on or into another. */
const GOES_TOGETHER = new RegExp(
  `${ANSWERS_FIT.source}|\\b(?:fits?|compatible|works? (?:with|on|in)|go(?:es)? (?:on|in|with|straight|right)|screws?|slots?|snaps?|clicks?|plugs?|attach(?:es)?|hold)\\b|[装用套插拧配接连]上?|适[用配]|兼容|通用|匹配|合适`,
  'i',
)

function meet({ values }: End, other: End): boolean {
  return [...values].some((value) =>
    [...other.values].some((each) => each.includes(value) || value.includes(each)),
  )
}

/** Things of one sort are chosen between; they do not go together. */
function areAlike(one: Row, other: Row): boolean {
  const [words, others] = [one, other].map(nameWords)
  return [...(words ?? [])].some((word) => others?.has(word))
}

function nameWords({ cells }: Row): ReadonlySet<string> {
  const names = cells.filter(({ names: by }) => by === 'name').map(({ raw }) => String(raw))
  return new Set(
    [...gramsOf(tokenise(names.join(' ')))].filter((gram) => gram.length > 1 && !/\d/.test(gram)),
  )
}
