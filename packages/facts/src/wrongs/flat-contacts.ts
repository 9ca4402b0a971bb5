import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import { askedLast } from '../subject/asked-last.ts'
import type { World } from '../world.ts'
import { clauseTelling, mayTellContact, plain } from './contacts.ts'
import { fewRows } from './few-rows.ts'
import { PART_WORDS } from './part-words.ts'
import { spaced } from './spaced.ts'
import { withoutUnwanted } from './unwanted.ts'
import type { Setting, Wrong } from './wrong.ts'

/** A number, an address or a mailbox under a key of its own: `returns_address`, 企业采购, or `repairs` with its own `phone`. */
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
  for (const cell of fewRows(world).flatMap(({ cells }) => cells)) {
    if (typeof cell.raw !== 'string' || cell.inList === true) continue
    const sort = sortOf(cell.raw)
    if (sort === undefined) continue
    const { map, key } = standingOf(cell)
    if (!CONTACTS.test(map)) continue
    const words = wordsOf(key.replace(PLAIN, ' '))
    maps.set(map, [...(maps.get(map) ?? []), { cell, sort, words, key }])
  }
  return [...maps.values()].filter((map) => map.length > 1)
})

/** The map in which it has its key. What is only called a `phone` is told by what it is the phone of. */
function standingOf({ row, pointer, name }: Cell): { readonly map: string; readonly key: string } {
  const path = `${row.origin.id}${pointer}`.split('/')
  const own = spaced(name)
  const outer = path.at(-2) ?? ''
  const isNested = own.replace(PLAIN, '').trim() === '' && path.length > 2 && !/^\d*$/.test(outer)
  return isNested
    ? { map: path.slice(0, -2).join('/'), key: spaced(outer) }
    : { map: path.slice(0, -1).join('/'), key: own }
}

/** Pairs of signs in Chinese, since 安装预约 is also told as 预约安装; other words as they stand. */
function wordsOf(key: string): readonly string[] {
  return key
    .split(/\s+/u)
    .flatMap((word) =>
      /^(?:[\u4e00-\u9fff]{2}){2,3}$/u.test(word)
        ? [...word.matchAll(/../gu)].map(([pair]) => pair)
        : [...gramsOf(tokenise(word))],
    )
}

function sortOf(raw: string): Contact['sort'] | undefined {
  const text = raw.trim()
  if (MAIL.test(text)) return 'mail'
  if (NUMBER.test(text) && !/^\d{4}-\d\d-\d\d$/.test(text)) return 'phone'
  return ADDRESS.test(text) && !TIMES.test(text) ? 'address' : undefined
}

/** A number or address that the record gives under another key than the one of which the words speak. */
export function otherKeyIn({ view, before, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayTellContact(text)) return []
  const said = plain(text)
  for (const map of mapsOf(world)) {
    for (const told of map) {
      const own = toldAs(told, said)
      if (own === undefined) continue
      const beside = map.filter(
        ({ sort, cell }) =>
          sort === told.sort && plain(String(cell.raw)) !== plain(String(told.cell.raw)),
      )
      const clause = clauseTelling(own, text)
      if (beside.length === 0 || clause === undefined) continue
      const sofar = text.slice(0, clause.end).replaceAll(String(told.cell.raw), ' ')
      const earlier = before.slice(-2).map((each) => each.sentence.text)
      const asked = withoutUnwanted(askedLast(world))
      const texts = [clause.text, sofar, ...earlier.reverse(), asked]
      const all = [told, ...beside]
      const right = byRegion(all, texts, world) ?? meantIn(all, texts) ?? byRecord(all, world)
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

/** How the draft tells it, in compact form: an address often without whose it is. */
function toldAs({ cell, sort }: Contact, said: string): string | undefined {
  const raw = String(cell.raw)
  if (said.includes(plain(raw))) return plain(raw)
  const rest = sort === 'address' ? plain(raw.slice(raw.search(/[,，]/u) + 1)) : ''
  return rest.length >= 12 && said.includes(rest) ? rest : undefined
}

/** Short values of the customer's own case, with the fields that they stand in. */
function casesOf(world: World): readonly Cell[] {
  return fewRows(world)
    .filter(({ origin }) => OF_A_CASE.test(origin.id))
    .flatMap(({ cells }) => cells)
    .filter(({ raw }) => typeof raw === 'string' && raw.length <= 30)
}

/** Of contacts by country the one of the country that the nearest text names, or else the record of the case. */
function byRegion(
  [told, ...beside]: readonly Contact[],
  texts: readonly string[],
  world: World,
): Contact | undefined {
  const regional = [told, ...beside].filter(
    (each) => each !== undefined && REGIONS.some(({ key }) => key.test(each.key)),
  )
  if (told === undefined || regional.length < 2 || !regional.includes(told)) return undefined
  const records = casesOf(world).map(({ name, raw }) => `${name} ${raw}`)
  for (const text of [...texts, records.join(' | ')]) {
    const [region, ...others] = REGIONS.filter(({ said }) => said.test(text))
    const own = regional.filter((each) => each !== undefined && region?.key.test(each.key))
    if (others.length === 0 && own.length === 1) return own[0]
  }
  return undefined
}

/** Where no text names one: the one that the record of the case names. */
function byRecord(all: readonly Contact[], world: World): Contact | undefined {
  const records = casesOf(world).map(({ raw }) => gramsOf(tokenise(String(raw))))
  const named = all.filter(
    ({ words }) =>
      words.length > 0 && records.some((grams) => words.every((word) => grams.has(word))),
  )
  return named.length === 1 ? named[0] : undefined
}

/** Sources of the customer's own case. */
const OF_A_CASE =
  /^(?:orders?|tickets?|cases?|returns?|repairs?|rmas?|customer|bookings?|订单|工单|售后单|客户)/i

/** Countries as keys have them, and as people and records name them. */
const REGIONS: readonly { readonly key: RegExp; readonly said: RegExp }[] = [
  { key: /\b(?:us|usa)\b|美国/i, said: /\bUSA?\b|\bUnited States\b|\bAmerica\b|美国/u },
  { key: /\b(?:uk|gb)\b|英国/i, said: /\b(?:UK|GB)\b|\bUnited Kingdom\b|\bBritain\b|英国/u },
  { key: /\b(?:ca|canada)\b|加拿大/i, said: /\bCanad(?:a|ian)\b|\bcountry CA\b|加拿大/u },
  { key: /\b(?:ie|ireland)\b|爱尔兰/i, said: /\bIreland\b|\bcountry IE\b|爱尔兰/u },
  { key: /\b(?:de|germany)\b|德国/i, said: /\bGerman(?:y)?\b|\bcountry DE\b|德国/u },
  { key: /\b(?:fr|france)\b|法国/i, said: /\bFrance\b|\bcountry FR\b|法国/u },
  { key: /\b(?:at|austria)\b|奥地利/i, said: /\bAustria\b|\bcountry AT\b|奥地利/u },
  { key: /\b(?:au|australia)\b|澳/i, said: /\bAustralia\b|\bcountry AU\b|澳洲|澳大利亚/u },
  { key: /\bhk\b|香港/i, said: /\bHong Kong\b|\bcountry HK\b|香港/u },
  { key: /\btw\b|台湾/i, said: /\bTaiwan\b|\bcountry TW\b|台湾/u },
  {
    key: /\b(?:cn|china|mainland)\b|大陆|国内|境内/i,
    said: /\b(?:mainland )?China\b|\bcountry CN\b|大陆|内地/u,
  },
]

/** The one whose key the nearest text names. */
function meantIn(all: readonly Contact[], texts: readonly string[]): Contact | undefined {
  for (const text of texts) {
    const grams = gramsOf(tokenise(text))
    const named = all.find(
      ({ words, key }) =>
        (words.length > 0 && words.every((word) => grams.has(word))) ||
        PART_WORDS.some((part) => part.key.test(key) && part.said.test(text)),
    )
    if (named !== undefined) return named
  }
  return undefined
}
