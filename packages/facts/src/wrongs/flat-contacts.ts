import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../once.ts'
import type { Cell } from '../row.ts'
import { gramsOf, tokenise } from '../tokens.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { mayTellContact } from './contacts.ts'
import { denies } from './denial.ts'
import { PART_WORDS } from './part-words.ts'
import { spaced } from './spaced.ts'
import type { Setting, Wrong } from './wrong.ts'

/** A number, an address or a mailbox under a key of its own: `returns_address`, 企业采购. */
interface Contact {
  readonly cell: Cell
  readonly sort: 'phone' | 'mail' | 'address'
  /** Words of its key, but for those that only say of what sort it is. */
  readonly words: readonly string[]
  readonly key: string
}

const CONTACTS = /contact|联系|客服/i
const PLAIN =
  /\b(?:address(?:es)?|addr|phones?|tel(?:ephone)?|numbers?|no|e-?mails?|mailbox|hotline|line|contact|contacts|main)\b|地址|电话|热线|号码|邮箱|联系方式|联系|方式/gi
const NUMBER = /^\+?\d[\d\s().-]{5,20}\d$/
const MAIL = /^[^\s@]{1,64}@[^\s@]{3,80}$/
const ADDRESS = /^(?=.*\d).{10,160}$/u
const TIMES = /\d{1,2}[:：]\d\d/

/** Maps of contacts, each key for its own case. */
const mapsOf = oncePer((world: World): readonly (readonly Contact[])[] => {
  const maps = new Map<string, Contact[]>()
  for (const { small, rows } of world.indexes) {
    if (!small) continue
    for (const cell of rows.slice(0, 60).flatMap(({ cells }) => cells)) {
      if (typeof cell.raw !== 'string' || cell.inList === true) continue
      const map = `${cell.row.origin.id}${cell.pointer.slice(0, cell.pointer.lastIndexOf('/'))}`
      if (!CONTACTS.test(map)) continue
      const sort = sortOf(cell.raw)
      if (sort === undefined) continue
      const key = spaced(cell.name)
      const words = [...gramsOf(tokenise(key.replace(PLAIN, ' ')))]
      maps.set(map, [...(maps.get(map) ?? []), { cell, sort, words, key }])
    }
  }
  return [...maps.values()].filter((map) => map.length > 1 && map.length <= 20)
})

function sortOf(raw: string): Contact['sort'] | undefined {
  const text = raw.trim()
  if (MAIL.test(text)) return 'mail'
  if (NUMBER.test(text) && !/^\d{4}-\d\d-\d\d$/.test(text)) return 'phone'
  return ADDRESS.test(text) && !TIMES.test(text) && !/^https?:/i.test(text) ? 'address' : undefined
}

/** A number or address that the record gives under another key than the one of which the words speak. */
export function otherKeyIn({ view, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayTellContact(text)) return []
  const said = plain(text)
  for (const map of mapsOf(world)) {
    for (const told of map) {
      const own = plain(String(told.cell.raw))
      if (!said.includes(own)) continue
      const beside = map.filter(
        ({ sort, cell }) => sort === told.sort && plain(String(cell.raw)) !== own,
      )
      // The draft gives the other one as well.
      if (beside.length === 0 || beside.some(({ cell }) => said.includes(plain(String(cell.raw)))))
        continue
      const clause = clausesOf(text).find((each) => plain(each.text).includes(own.slice(0, 6)))
      if (clause === undefined || denies(clause.text)) continue
      const before = text.slice(0, clause.end).replaceAll(String(told.cell.raw), ' ')
      const right = meantIn(
        [told, ...beside],
        [clause.text, before, world.asked.at(-1)?.text ?? ''],
      )
      if (right === undefined || right === told) continue
      return [
        {
          span: clause,
          kind: 'contact',
          message: 'The record gives this contact for something else.',
          evidence: [cellEvidence(right.cell, 'contradicts'), cellEvidence(told.cell, 'mentions')],
          right: String(right.cell.raw).slice(0, 120),
        },
      ]
    }
  }
  return []
}

/** The one whose key the nearest text names; none where that is the one that is told, or several are named. */
function meantIn(all: readonly Contact[], texts: readonly string[]): Contact | undefined {
  for (const text of texts) {
    const grams = gramsOf(tokenise(text))
    const named = all.filter(
      ({ words, key }) =>
        (words.length > 0 && words.every((word) => grams.has(word))) ||
        PART_WORDS.some((part) => part.key.test(key) && part.said.test(text)),
    )
    if (named.length === 1) return named[0]
    if (named.length > 1) return undefined
  }
  return undefined
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s,，。.\-–()（）]/gu, '')
}
