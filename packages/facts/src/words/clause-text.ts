import type { Case } from '../case.ts'

/** The clause says what the agent cannot do. */
export function isInability(at: Case): boolean {
  return at.once(readInability)
}

/** The words of the claim, with straight apostrophes. */
export function clauseText(at: Case): string {
  return at.once(readText)
}

function readText({ view, clause }: Case): string {
  return view.sentence.text.slice(clause.start, clause.end).replaceAll('’', "'")
}

function readInability(at: Case): boolean {
  return INABILITY.test(clauseText(at))
}

const INABILITY =
  /\b(?:i|we)(?:'m| am|'re| are)?(?: currently| unfortunately| also)? (?:can't|cannot|can not|unable|not able|won't be able|couldn't|am not able|don't have (?:a|any|another)|will not|won't)\b|(?:我|我们|这边|我这边)(?:暂时|目前|实在|也|这边)?(?:无法|不能|没法|没办法|不方便|没有权限|办不了)/i
