import type { Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import type { Cell } from '../sources/row.ts'

/** Shorter clauses stand in texts of all sorts. */
const FEWEST_HAN = 6
const FEWEST_WORDS = 5

/** What parts clauses, and what parts statements that hold for cases of their own. */
const CLAUSES = /[,，、;；:：。！？!?()（）\n]|\.(?=\s|$)/u
const STATEMENTS = /[;；。！？!?\n]|\.(?=\s|$)/u

/** Words that join a clause to what was said before it, and say nothing of their own. */
const JOINING =
  /^(?:但是?|不过|而且|并且|另外|此外|同时|所以|因此|以及|也|且|并|都|but|and|also|so|however|please note that) ?/iu

/** The rest of a statement says when it holds, or for what it does not. */
const BOUND =
  /若|如|假设|倘|除|仅|只|限|未|否则|时$|的话|情况|满|以上|以下|以内|内$|前$|后$|者$|不|没|无|非|(?:^| )(?:if|unless|only|except|when|where|while|until|provided|otherwise|not|no|never|without|for|from|over|under|within|after|before|as long as)(?: |$)|n't/iu

/**
 * A clause that the record spoken of has word for word as a whole clause of its own says what the record says, whatever sort of
 * claim it is taken for: a warning in a record's own note is no word on the record's fields. Where another clause of the same
 * statement sets a condition or makes an exception, it may not hold here. Clauses of policies hold for cases, which their
 * headings and the clauses around them tell, and are weighed as such.
 */
export function saidWordForWord(at: Case): Evidence | undefined {
  const clause = at.view.sentence.text.slice(at.clause.start, at.clause.end)
  if (clause.length < FEWEST_HAN) return undefined
  const said = plain(clause)
  if (!isLong(said)) return undefined
  const cell = at.focus.families
    .flatMap(({ cells }) => cells)
    .find((each) => isText(each) && clausesOfCell(each).has(said))
  return cell && cellEvidence(cell, 'supports')
}

const clausesOfCell = oncePer(({ raw }: Cell) => clausesThatHold(String(raw)))

function isText({ raw, inList }: Cell): boolean {
  return typeof raw === 'string' && inList !== true && raw.length >= FEWEST_HAN
}

const LONG_HAN = new RegExp(`(?:\\p{Script=Han}\\P{Script=Han}*){${FEWEST_HAN}}`, 'u')

function isLong(said: string): boolean {
  return LONG_HAN.test(said) || said.split(' ').length >= FEWEST_WORDS
}

/** Clauses of statements that no other of their clauses binds to a case. */
function clausesThatHold(text: string): ReadonlySet<string> {
  const holding = new Set<string>()
  for (const statement of text.split(STATEMENTS)) {
    const clauses = statement.split(CLAUSES).map(plain)
    const bound = new Set(clauses.filter((each) => BOUND.test(each)))
    for (const clause of clauses)
      if (bound.size === 0 || (bound.size === 1 && bound.has(clause))) holding.add(clause)
  }
  return holding
}

function plain(clause: string): string {
  return clause
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s/gu, ' ')
    .replaceAll(/^[ ,，]{1,4}|[ ,，.。!！?？]{1,4}$/gu, '')
    .replace(JOINING, '')
}
