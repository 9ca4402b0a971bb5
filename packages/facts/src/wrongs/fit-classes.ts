import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { Row } from '../sources/row.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { denies } from './denial.ts'
import { fewRows } from './few-rows.ts'
import { CLASS_FIELD, FIT_CLASSES, type FitClass } from './fit-class-words.ts'
import { FITS_FIELD, NOT_FITS_FIELD } from './fit-words.ts'
import { ownerOf } from './fits.ts'
import { againstRule, type KnownText, littleProse } from './known-texts.ts'
import { rowSpokenOf } from './named-rows.ts'
import { spaced } from './spaced.ts'
import { fitsTold, mayGoWith, type ToldFit } from './told-fits.ts'
import type { Setting, Wrong } from './wrong.ts'

const OF_ANY_CLASS = new RegExp(
  FIT_CLASSES.flatMap(({ members, whole }) => [...members, ...(whole ? [whole] : [])])
    .map(({ source }) => source)
    .join('|'),
  'i',
)

/** What a record or a rule says of the members of a class. */
interface Limits {
  /** Absent of a rule. */
  readonly owner?: Row
  readonly ofClass: FitClass
  readonly allowed: ReadonlySet<RegExp>
  readonly barred: ReadonlySet<RegExp>
  /** What is not among the allowed is left out. */
  readonly isList: boolean
  readonly text: string
  against(span: ToldFit): Wrong
}

const MESSAGE = 'What is known lists others of its class, or shuts this one out.'

/** Members of a class by whether the text allows them. */
function readMembers({ members }: FitClass, text: string, isBarring: boolean) {
  const [allowed, barred] = [new Set<RegExp>(), new Set<RegExp>()]
  for (const clause of clausesOf(text))
    for (const member of members)
      if (member.test(clause.text))
        (isBarring || denies(clause.text.replace(ONLY, ' ')) ? barred : allowed).add(member)
  for (const member of allowed) barred.delete(member)
  return { allowed, barred }
}

/** Words that deny nothing: what is the only one, and what is not more than so much. */
const ONLY =
  /\bonly\b|\bno(?:t)? (?:more|less|heavier|larger) than\b|仅(?:限|适用|供|支持|接待)?|只(?:能|限|支持|适用|接待)?|不(?:超过|大于|小于|低于|少于|高于|足)/gi

const ofRecords = oncePer((world: World): readonly Limits[] =>
  fewRows(world).flatMap((row) => {
    const owner = ownerOf(row)
    const cells = row.cells.filter(({ raw, field }) => {
      const path = spaced(`${row.label} ${field}`)
      return (
        typeof raw === 'string' &&
        (FITS_FIELD.test(path) || NOT_FITS_FIELD.test(path) || CLASS_FIELD.test(path))
      )
    })
    return FIT_CLASSES.flatMap((ofClass): readonly Limits[] => {
      const [allowed, barred] = [new Set<RegExp>(), new Set<RegExp>()]
      for (const { raw, field } of cells) {
        const own = readMembers(
          ofClass,
          String(raw).slice(0, 300),
          NOT_FITS_FIELD.test(spaced(field)),
        )
        for (const each of own.allowed) allowed.add(each)
        for (const each of own.barred) barred.add(each)
      }
      const cell = cells.find(({ raw }) => ofClass.members.some((each) => each.test(String(raw))))
      if (cell === undefined) return []
      const evidence = cellEvidence(cell, 'contradicts')
      const right = evidence.shows.slice(0, 120)
      const against = (span: ToldFit) => ({
        span,
        kind: 'compatibility' as const,
        message: MESSAGE,
        evidence: [evidence],
        right,
      })
      return [{ owner, ofClass, allowed, barred, isList: true, text: '', against }]
    })
  }),
)

const SENTENCES = /[。；;\n]|(?<=[a-z)\d])\.\s/u
const PRONOUN = /^\s{0,2}(?:they|it|these|this|those|此款|该款|它们?|此类)(?![a-z])/i

const ofRules = oncePer((world: World): readonly Limits[] =>
  littleProse(world)
    .filter(({ row }) => row === undefined)
    .flatMap(({ text, source }) => {
      const sentences = text.split(SENTENCES).map((each) => each.trim())
      return sentences.flatMap((sentence, at): readonly Limits[] => {
        if (sentence.length > 400 || !OF_ANY_CLASS.test(sentence)) return []
        const about = PRONOUN.test(sentence) ? `${sentences[at - 1] ?? ''} ${sentence}` : sentence
        const isList = /\bonly\b|仅|只/i.test(sentence)
        const known: KnownText = { text: sentence, source }
        return FIT_CLASSES.flatMap((ofClass) => {
          const own = readMembers(ofClass, sentence, false)
          if (own.allowed.size + own.barred.size === 0) return []
          const against = (span: ToldFit) =>
            againstRule(known, { span, kind: 'compatibility', message: MESSAGE })
          return [{ ofClass, ...own, isList, text: about, against }]
        })
      })
    }),
)

/** A thing is said to go with a member of a class that its record, or a rule about it, leaves out. */
export function leftOutOfClassIn(setting: Setting): readonly Wrong[] {
  const { view, world } = setting
  if (!mayGoWith(view.sentence.text)) return []
  const told = fitsTold(setting)
  if (!told.some(({ text, asked }) => OF_ANY_CLASS.test(text) || OF_ANY_CLASS.test(asked)))
    return []
  for (const clause of told)
    for (const ofClass of FIT_CLASSES) {
      const said = saidOf(ofClass, clause)
      if (said.length === 0) continue
      const wrong = wrongOf(said, { ofClass, clause, setting, world })
      if (wrong !== undefined) return [wrong]
    }
  return []
}

/** Members that the clause names; else, all of them, or those that it answers for. */
function saidOf(
  { members, whole }: FitClass,
  { text, asked }: ToldFit,
): readonly (RegExp | 'all')[] {
  const own = members.filter((each) => each.test(text))
  if (own.length > 0) return whole?.test(text) ? ['all', ...own] : own
  if (whole?.test(text)) return ['all']
  return members.filter((each) => each.test(asked))
}

interface At {
  readonly ofClass: FitClass
  readonly clause: ToldFit
  readonly setting: Setting
  readonly world: World
}

function wrongOf(said: readonly (RegExp | 'all')[], at: At): Wrong | undefined {
  const { ofClass, clause, setting, world } = at
  const records = ofRecords(world).filter((each) => each.ofClass === ofClass)
  const owner = rowSpokenOf(
    clause.text,
    [...new Set(records.flatMap((each) => each.owner ?? []))],
    setting,
  )
  const own = records.filter((each) => each.owner === owner)
  const rules = ofRules(world).filter((each) => each.ofClass === ofClass && isAbout(each, at))
  const known = [...own, ...rules]
  const allowed = (member: RegExp) =>
    known.some((each) => each.allowed.has(member)) || (owner !== undefined && isHeld(member, owner))
  for (const member of said) {
    const speaking =
      member === 'all'
        ? known.find(({ barred, text }) => barred.size > 0 && text === '')
        : known.find(
            ({ barred, allowed: some, isList }) =>
              barred.has(member) || (isList && some.size > 0 && !some.has(member)),
          )
    if (speaking !== undefined && (member === 'all' || !allowed(member)))
      return speaking.against(clause)
  }
  return undefined
}

/** Another value of the record has the word. */
function isHeld(member: RegExp, { cells }: Row): boolean {
  return cells.some(
    ({ raw, field }) =>
      !NOT_FITS_FIELD.test(spaced(field)) && member.test(String(raw)) && !denies(String(raw)),
  )
}

/** The rule has a word of the clause, or of the question, besides those of the class. */
function isAbout({ text, ofClass }: Limits, { clause, setting: { before } }: At): boolean {
  const earlier = before.slice(-2).map(({ sentence }) => sentence.text)
  const said = thingsIn([clause.text, clause.asked, ...earlier].join(' '), ofClass)
  return thingsIn(text, ofClass).some((thing) => said.includes(thing))
}

const PLAIN = new Set(
  'the and for with only not are can may must you your our use used us in on to of or be is do does work go fit suit suitabl saf they it thes this any all never hob skin wall type floor no yes allow accept 不能 可以 适用 使用 不可 仅限 接待 支持 也能 能用 不接'.split(
    ' ',
  ),
)

function thingsIn(text: string, { members }: FitClass): readonly string[] {
  const rest = members.reduce(
    (left, member) => left.replace(new RegExp(member.source, 'gi'), ' '),
    text.slice(0, 1500),
  )
  return [...gramsOf(tokenise(rest))].filter((gram) => gram.length > 1 && !PLAIN.has(gram))
}
