import { CONTENT_FIELDS, FREE_OF, INGREDIENT_GROUPS } from '../dialogue/constraint-words.ts'
import { cellEvidence } from '../evidence.ts'
import { clausesOf } from './clauses.ts'
import { isOpenEnded } from './denial.ts'
import { rowSpokenOf } from './named-rows.ts'
import { spaced } from './spaced.ts'
import { cellsSpokenOf } from './spoken.ts'
import type { Setting, Wrong } from './wrong.ts'

interface Denial {
  readonly said: RegExp
  readonly held: RegExp
  readonly isMilk: boolean
}

const DENIALS: readonly Denial[] = INGREDIENT_GROUPS.map(({ asked, held }) => {
  const en = asked
    .split(/\|(?![^(|]{0,60}\))/u)
    .filter((each) => /[a-z]/.test(each))
    .join('|')
  const zh = asked
    .split('|')
    .filter((each) => !/[a-z]/.test(each))
    .join('|')
  const english = `\\b(?:${en})[- ]free\\b|\\b(?:no|without(?: any)?|free (?:of|from)|(?:doesn't|does not|don't|do not) (?:contain|have|include)(?: any)?|contains? no|zero) (?:added |traces of )?(?:${en})\\b|\\b(?:safe|fine|ok|okay|suitable) (?:for|with) (?:an? |your |her |his )?(?:${en}) (?:allerg|intoleran)`
  const chinese = `(?:没有?|不含|无|未添加|不添加|零|0)(?:任何|添加)?(?:${zh})(?![^，。；]{0,3}(?:味|色|感|腥))`
  return {
    said: new RegExp(`${english}|${chinese}`, 'i'),
    held,
    isMilk: held.test('milk'),
  }
})

const ANY =
  /\bfree\b|\bno\b|\bwithout\b|\bcontain|\b(?:doesn't|does not|don't|do not) (?:have|include)|\bzero\b|\ballerg|\bintoleran|没|不含|无|未添加|不添加|零|0/i
/** Of plants, however they are called. */
const OF_PLANTS =
  /椰(?:乳|奶|浆)|豆(?:乳|奶)|(?:燕麦|杏仁|米|植物)奶|乳化|乳木果|乳酸菌?|\b(?:coconut|oat|soya?|almond|rice|plant)[- ](?:milk|cream|yogh?urt)\b|\b(?:cocoa|shea|peanut|almond|nut|cashew)[- ]butter\b|\bcream of tartar\b/gi

/** True for a sentence that may deny that something is in a thing. */
export function mayDenyContent(text: string): boolean {
  return ANY.test(text) && DENIALS.some(({ said }) => said.test(text))
}

/** What a clause says not to be in a thing, where its record names it among what is, or may be, in it. */
export function deniedContentIn(setting: Setting): readonly Wrong[] {
  const { text } = setting.view.sentence
  if (!mayDenyContent(text)) return []
  const { cells, isNamed } = cellsSpokenOf(setting)
  const content = cells.filter((cell) => {
    const field = spaced(cell.field)
    return (
      typeof cell.raw === 'string' &&
      CONTENT_FIELDS.test(field) &&
      !/\b(?:free|not|without|no)\b|不含|无添加|不添加/i.test(field)
    )
  })
  if (content.length === 0) return []
  const rows = [...new Set(content.map(({ row }) => row))]
  return clausesOf(text).flatMap((clause): readonly Wrong[] => {
    if (isOpenEnded(clause.text)) return []
    const spoken = isNamed ? rows : [rowSpokenOf(clause.text, rows, setting)]
    for (const { said, held, isMilk } of DENIALS) {
      const match = said.exec(clause.text)
      // `not nut-free` denies the denial.
      if (match === null || NOT_BEFORE.test(clause.text.slice(0, match.index))) continue
      const cell = content.find(
        (each) => spoken.includes(each.row) && holds(String(each.raw), held, isMilk),
      )
      if (cell === undefined) continue
      return [
        {
          span: clause,
          kind: 'attribute',
          message: 'The record names this among what is in it.',
          evidence: [cellEvidence(cell, 'contradicts')],
          right: String(cell.raw).slice(0, 120),
        },
      ]
    }
    return []
  })
}

const NOT_BEFORE = /(?:\bnot|n['’]t|\bnever|不是|并非|不算|没有)\s?(?:\w{1,12}\s){0,3}$/i

function holds(raw: string, held: RegExp, isMilk: boolean): boolean {
  const text = isMilk ? raw.replace(OF_PLANTS, ' ') : raw
  const match = held.exec(text)
  if (match === null) return false
  const before = text.slice(Math.max(0, match.index - 14), match.index)
  const behind = text.slice(match.index + match[0].length).slice(0, 6)
  return ![before, behind].some((beside) => FREE_OF.test(beside))
}
