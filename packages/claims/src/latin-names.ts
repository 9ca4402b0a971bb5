import type { Name } from './language-pack.ts'

/** Words that join the parts of a name. */
const JOINERS = new Set(['of', 'the', 'de', 'la', 'le', 'du', 'del', 'di', 'van', 'von', '&', 'y'])

interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Runs of words that begin with a capital or mix letters and digits, such as `Toronto Pearson International Airport`.
 *
 * @param common Words, in lower case, that are capitalised for their place alone or that name nothing.
 */
export function latinNames(text: string, common: ReadonlySet<string>): readonly Name[] {
  const names: Name[] = []
  let run: Word[] = []
  let joiners: Word[] = []
  let opening = true
  let last = 0
  for (const word of wordsOf(text)) {
    const gap = text.slice(last, word.start)
    const apart = /[^ \u00a0]/.test(gap) && !/^[ ]?['’][ ]?$|^\. ?$/.test(gap)
    if (
      apart ||
      (gap.startsWith('.') && !/^(?:St|Dr|Mr|Mrs|Ms|No)$/.test(run.at(-1)?.text ?? ''))
    ) {
      close()
    }
    if (/[.!?:\n|•]|^[ ]{0,3}[-*–—] /.test(gap)) opening = true
    if (isCapital(word.text)) {
      const plain = common.has(word.text.toLowerCase())
      if (plain && run.length === 0) close()
      else if (plain && opening) close()
      else {
        run.push(...joiners, word)
        joiners = []
      }
    } else if (run.length > 0 && joiners.length < 2 && JOINERS.has(word.text)) joiners.push(word)
    else if (run.length > 0 && joiners.length === 0 && isNumberOfName(word.text, run))
      run.push(word)
    else close()
    opening = false
    last = word.end
  }
  close()
  return names

  function close(): void {
    const first = run[0]
    const end = run.at(-1)?.end
    if (first && end !== undefined && !isMereOpening(text, first.start, end)) {
      names.push({ start: first.start, end, by: 'name' })
    }
    run = []
    joiners = []
  }
}

const WORD =
  /&|[A-Za-z\u00c0-\u024f0-9](?:[A-Za-z\u00c0-\u024f0-9'’+/.-]{0,38}[A-Za-z\u00c0-\u024f0-9+])?/g

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}

function isCapital(word: string): boolean {
  return (
    (/^[A-Z\u00c0-\u00de]/.test(word) && !/^I(?:['’]|$)/.test(word)) ||
    (/^[a-z]/.test(word) && /[A-Z]/.test(word))
  )
}

/** What a number behind it is a version or a grade of, so that the number is a value. */
const MEASURED =
  /^(?:HDMI|USB|Bluetooth|Wi-?Fi|DisplayPort|DDR|PCIe|Version|Class|Grade|Type|Level|SPF|IP|EN|ISO|GB|No|Nr|Size|Age|Model|Suite|Unit|Apt|Room|Gate|Seat|Row|Terminal|Dock|Page|Step|Option|Day|Week|Month|Part|Zone|Tier|EU|US|UK)$/i

/** `iPhone 15 Pro`, `Android 10`: a short number is part of the name before it. */
function isNumberOfName(word: string, run: readonly Word[]): boolean {
  return /^\d{1,4}$/.test(word) && run.length <= 2 && !MEASURED.test(run.at(-1)?.text ?? '')
}

/** One capitalised word that opens a line is a name only if what follows treats it as one. */
function isMereOpening(text: string, start: number, end: number): boolean {
  if (!/(?:^|[.!?\n:] ?|[-*•|] )["'*( ]{0,4}$/.test(text.slice(Math.max(0, start - 6), start)))
    return false
  if (/[ \d]|[a-z][A-Z]/.test(text.slice(start, end))) return false
  return !/^["'*)]{0,3}(?:['’]s |,? (?:is (?:an?|the|in|at|by|from|one)|has an? \d?|by|and [A-Z]|or [A-Z]|starring|stars|offers|rated) |[?]|$)/.test(
    text.slice(end, end + 16),
  )
}
