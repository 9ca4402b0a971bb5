import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import type { World } from '../world.ts'
import { type ClausePart, clausesOf } from './clauses.ts'
import { denies } from './denial.ts'
import { fewRows } from './few-rows.ts'
import { spaced } from './spaced.ts'
import type { Setting, Wrong } from './wrong.ts'

const CONTACT_FIELD =
  /\b(?:address|addr|phone|tel(?:ephone)?|mobile|e-?mail|contact|hotline|recipient|ship to|send to|link|url|iban|account)\b|地址|电话|手机|邮箱|收件|联系|热线|链接|账号/i

interface Entry {
  readonly contacts: readonly Cell[]
  /** Short texts by which it is told from the others. */
  readonly sorts: readonly Cell[]
}

/** Lists of contacts of which each holds for another case. */
const groupsOf = oncePer((world: World): readonly (readonly Entry[])[] => {
  const lists = new Map<string, Entry[]>()
  for (const row of fewRows(world)) {
    const texts = row.cells.filter(({ raw }) => typeof raw === 'string')
    const contacts = texts.filter(
      (cell) => CONTACT_FIELD.test(spaced(cell.name)) && String(cell.raw).length >= 6,
    )
    const sorts = texts.filter(
      (cell) =>
        !contacts.includes(cell) && String(cell.raw).length <= 30 && !/\d/.test(String(cell.raw)),
    )
    if (contacts.length === 0 || sorts.length === 0) continue
    const list = `${row.origin.id} ${row.parent?.pointer ?? ''} ${row.label}`
    lists.set(list, [...(lists.get(list) ?? []), { contacts, sorts }])
  }
  return [...lists.values()]
    .filter((list) => list.length > 1)
    .map((list) => list.map((entry) => ({ ...entry, sorts: ownSorts(entry, list) })))
})

/** A field that holds the same in each, such as a 收件 of 退货组, tells none from the others. */
function ownSorts({ sorts }: Entry, list: readonly Entry[]): readonly Cell[] {
  return sorts.filter(
    ({ key, field }) =>
      !list.every((each) => each.sorts.some((sort) => sort.key === key && sort.field === field)),
  )
}

const MAY_TELL =
  /\d{3}|@|https?:|路|街|道|号|区|\b(?:street|road|avenue|lane|drive|unit|building|suite|st|rd|yard|court|way|place|square|close|row|wharf|quay|dock|mews|terrace|house|park)\b|\b[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}\b/i

/** True for a sentence that may tell an address, a number or a link. */
export function mayTellContact(text: string): boolean {
  return MAY_TELL.test(text)
}

/** An address or a number that the record gives for another case than the one that is spoken of. */
export function wrongContactIn({ view, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayTellContact(text)) return []
  const lists = groupsOf(world)
  if (lists.length === 0) return []
  const said = plain(text)
  for (const entries of lists) {
    const told = entries.flatMap((entry) =>
      entry.contacts.filter((cell) => isTold(cell, said)).map((cell) => ({ entry, cell })),
    )
    const [own] = told
    if (own === undefined || told.some(({ entry }) => entry !== own.entry)) continue
    const meant = meantIn(entries, text, world)
    if (meant === undefined || meant === own.entry) continue
    const span = clauseTelling(plain(String(own.cell.raw)), text)
    if (span === undefined) continue
    return meant.contacts
      .filter(({ name }) => name === own.cell.name)
      .slice(0, 1)
      .map((right) => ({
        span,
        kind: 'contact',
        message: 'The record gives this contact for another case.',
        evidence: [cellEvidence(right, 'contradicts'), cellEvidence(own.cell, 'mentions')],
        right: String(right.raw).slice(0, 120),
      }))
  }
  return []
}

/** The clause that begins to tell a contact in compact form, and does not deny it. */
export function clauseTelling(contact: string, text: string): ClausePart | undefined {
  const begin = contact.slice(0, 6)
  // The comma of `Unit 2, Dock Road` may stand within what it begins with.
  const clause = clausesOf(text).findLast(({ start }) => plain(text.slice(start)).includes(begin))
  return clause === undefined || denies(clause.text) ? undefined : clause
}

/** In compact form. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s,，。.\-–()（）]/gu, '')
}

/** The address or number, or its beginning up to whose it is. */
function isTold({ raw }: Cell, said: string): boolean {
  const own = plain(String(raw))
  return said.includes(own) || (own.length > 12 && said.includes(own.slice(0, 12)))
}

/** The entry whose sort the sentence names, or the customer, or a record of what was bought; one alone. */
function meantIn(entries: readonly Entry[], text: string, world: World): Entry | undefined {
  const without = entries
    .flatMap(({ contacts }) => contacts)
    .flatMap(({ raw }) => [String(raw), ...String(raw).split(/\s/u)])
    .filter((piece) => piece.length >= 2)
    .reduce((rest, piece) => rest.replaceAll(piece, ' '), text)
  for (const each of [
    without,
    ...world.asked
      .slice(-2)
      .reverse()
      .map(({ text: asked }) => asked),
  ]) {
    const named = entries.filter((entry) =>
      entry.sorts.some((sort) => stands(String(sort.raw), each)),
    )
    if (named.length === 1) return named[0]
    if (named.length > 1) return undefined
  }
  const alike = sharedIn(entries, world.asked.at(-1)?.text ?? '')
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined
  const bought = fewRows(world)
    .filter(({ origin }) => BOUGHT.test(origin.id))
    .flatMap(({ cells }) => cells)
  const held = entries.filter(({ sorts }) =>
    sorts.some((sort) => bought.some(({ raw }) => isWithin(String(sort.raw), String(raw)))),
  )
  return held.length === 1 ? held[0] : undefined
}

/** Entries with a word of the text that no other entry has: 露营装备 of a 露营灯, `camping gear` of a camping stove. */
function sharedIn(entries: readonly Entry[], text: string): readonly Entry[] {
  const said = gramsOf(tokenise(text.slice(0, 600)))
  const words = entries.map(
    ({ sorts }) =>
      new Set(
        sorts
          .filter(({ name }) => FOR_WHAT.test(name))
          .flatMap(({ raw }) => [...gramsOf(tokenise(String(raw)))]),
      ),
  )
  return entries.filter((_, at) =>
    [...(words[at] ?? [])].some(
      (word) =>
        isTelling(word) &&
        said.has(word) &&
        words.every((others, other) => other === at || !others.has(word)),
    ),
  )
}

/** Fields that say which goods or cases a contact is for. Words of a name or a place are shared by chance. */
const FOR_WHAT =
  /^(?:for|goods|products?|items?|categor\w{1,3}|range|department|purpose|case|品类|类目|类别|类型|适用|适用商品|商品|用途|部门|业务)$/i

/** A pair of Chinese signs, or a word that is long enough. */
function isTelling(word: string): boolean {
  return /^[\u4e00-\u9fff]{2}$/u.test(word) ? !PLAIN_PAIR.test(word) : word.length >= 4
}

const PLAIN_PAIR = /商品|产品|物品|退货|退换|地址|电话|寄回|客服|[的了吗呢哪我您你是在]/u

/** 保税仓商品 of what comes from 宁波保税仓; 鞋靴 of a 切尔西靴. */
function isWithin(sort: string, text: string): boolean {
  const core = sort.replaceAll(PLAIN_SORT, '')
  if (!/^[\u4e00-\u9fff]{2,6}$/u.test(core)) return false
  if (text.includes(core)) return true
  return core.length === 2 && [...core].some((sign) => !LOOSE.includes(sign) && text.includes(sign))
}

const PLAIN_SORT = /商品|产品|物品|货品|订单|类目?$|品类/gu
/** Signs that stand in words of many things. */
const LOOSE = '品类货商装件用大小中家电子上下国内外普通其他新旧食生日百'

/** Sources of what the customer buys. */
const BOUGHT = /^(?:items?|lines?|products?|goods|orders?|商品|明细|订单)/i

function stands(words: string, text: string): boolean {
  return words.split(PARTS).some((word) => standsAs(word.trim(), text))
}

const PARTS = /[/、,，;；()（）&]|\band\b|和|及/u

function standsAs(word: string, text: string): boolean {
  if (word === '') return false
  if (/[\u4e00-\u9fff]/.test(word)) return text.includes(word)
  const at = text.toLowerCase().indexOf(word.toLowerCase())
  return at >= 0 && !/[a-z]/i.test(text[at - 1] ?? '')
}
