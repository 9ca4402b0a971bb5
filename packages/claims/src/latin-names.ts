import type { Name } from './language-pack.ts'
import { matchesOf } from './matches.ts'

/** Words that join the parts of a name. */
const JOINERS = new Set(['of', 'the', 'de', 'la', 'le', 'du', 'del', 'di', 'van', 'von', '&', 'y'])

interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Stands first in a sentence or a line, where every word has a capital. */
  readonly opens?: boolean
}

/**
 * Runs of words that begin with a capital or mix letters and digits, such as `Toronto Pearson International Airport`.
 *
 * @param common Words, in lower case, that are capitalised for their place alone or that name nothing. Inside a title
 * (`This Is Not Berlin`) they belong to it.
 */
export function latinNames(text: string, common: ReadonlySet<string>): readonly Name[] {
  if (!CAPITAL.test(text)) return []
  const names: Name[] = []
  let run: Word[] = []
  let joiners: Word[] = []
  let opens = true
  let last = 0
  const close = (): void => {
    const name = nameOf(run, common, text)
    if (name) names.push(name)
    run = []
    joiners = []
  }
  for (const word of wordsOf(text)) {
    const gap = text.slice(last, word.start)
    if (isApart(gap, run.at(-1))) close()
    if (gap !== ' ' && /[.!?:\n|•]|^[ ]{0,3}[-*–—] /.test(gap)) opens = true
    if (isCapital(word.text)) {
      run.push(...joiners, { ...word, opens: opens && run.length === 0 })
      joiners = []
    } else if (run.length > 0 && joiners.length < 2 && JOINERS.has(word.text)) {
      // `On Plus 100 GB the Norr 8 is …`: behind an amount another thing is named.
      if (word.text === 'the' && isAmount(run)) close()
      else joiners.push(word)
    } else if (joiners.length === 0 && isNumberOfName(word.text, run)) run.push(word)
    else close()
    opens = false
    last = word.end
  }
  close()
  return names
}

function isAmount(run: readonly Word[]): boolean {
  return /^\d/.test(run.at(-2)?.text ?? '')
}

/** True if the gap between two words ends a name; a full stop does not behind `St` or `Dr`. */
function isApart(gap: string, before: Word | undefined): boolean {
  if (gap === ' ') return false
  if (gap.startsWith('.')) return !/^(?:St|Dr|Mr|Mrs|Ms|No)$/.test(before?.text ?? '')
  return /[^ \u00a0]/.test(gap) && !/^[ ]?['’][ ]?$/.test(gap)
}

/** The name in a run of words: all of a title, else the run without its common words at the front. */
function nameOf(run: readonly Word[], common: ReadonlySet<string>, text: string): Name | undefined {
  const isCommon = (word: Word): boolean => common.has(word.text.toLowerCase())
  const proper = run.findIndex((word) => isCapital(word.text) && !isCommon(word))
  const titled = run.filter((word) => isCapital(word.text)).length >= (run[0]?.opens ? 3 : 2)
  const from = titled && proper >= 0 ? titleStart(run, proper) : proper
  const first = run[from]
  const end = run.at(-1)?.end
  if (proper < 0 || !first || end === undefined || end - first.start < 2) return undefined
  if (isMereOpening(text, first.start, end)) return undefined
  return { start: first.start, end, by: 'name' }
}

/** A title begins with a capitalised article or question word at most: `The Loft`, `How Deep Is Your Love`. */
function titleStart(run: readonly Word[], proper: number): number {
  const head = run[0]
  if (proper === 0 || !head) return proper
  return /^(?:The|A|An|This|That|How|What|When|Where|Who|In|On|Once|After|Before|My|Your|Our|All|No|Get|Do|One|Nine|It|Let|Good|Under|Over|From|To|With|Up|Down|Always|Never)$/.test(
    head.text,
  ) && !(head.opens && /^(?:The|Your|Our|A|An|My)$/.test(head.text))
    ? 0
    : proper
}

const WORD =
  /&|[A-Za-z\u00c0-\u024f0-9](?:[A-Za-z\u00c0-\u024f0-9'’+/.-]{0,38}[A-Za-z\u00c0-\u024f0-9+])?/g

function wordsOf(text: string): readonly Word[] {
  return matchesOf(WORD, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}

const CAPITAL = /[A-Z\u00c0-\u00de]/

/** `Aurora`, `iPhone`; not the word `I`. */
function isCapital(word: string): boolean {
  const first = word.charCodeAt(0)
  if ((first >= 65 && first <= 90) || (first >= 0xc0 && first <= 0xde))
    return first !== 73 || !/^I(?:['’]|$)/.test(word)
  return first >= 97 && first <= 122 && /[A-Z]/.test(word)
}

/** What a number behind it is a version or a grade of, so that the number is a value. */
const MEASURED =
  /^(?:HDMI|USB|Bluetooth|Wi-?Fi|DisplayPort|DDR|PCIe|Version|Class|Grade|Type|Level|SPF|IP|EN|ISO|GB|No|Nr|Size|Age|Model|Suite|Unit|Apt|Room|Gate|Seat|Row|Terminal|Dock|Page|Step|Option|Day|Week|Month|Part|Zone|Tier|EU|US|UK)$/i

/** `iPhone 15 Pro`, `Android 10`: a short number is part of the name before it. */
function isNumberOfName(word: string, run: readonly Word[]): boolean {
  const last = run.at(-1)
  return (
    last !== undefined && run.length <= 2 && /^\d{1,4}$/.test(word) && !MEASURED.test(last.text)
  )
}

/** One capitalised word that opens a line is a name only if what follows treats it as one. */
function isMereOpening(text: string, start: number, end: number): boolean {
  if (!/(?:^|[.!?\n:] ?|[-*•|] )["'*( ]{0,4}$/.test(text.slice(Math.max(0, start - 6), start)))
    return false
  if (/[ \d]|[a-z][A-Z]/.test(text.slice(start, end))) return false
  // "Going by the label", "Based on": a participle that opens a sentence.
  if (
    /^[A-Z][a-z]{1,14}(?:ing|ed)$/.test(text.slice(start, end)) &&
    /^ [a-z]/.test(text.slice(end, end + 2))
  )
    return true
  return !/^["'*)]{0,3}(?:['’]s |,? (?:is (?:an?|the|in|at|by|from|one)|has an? \d?|by|and [A-Z]|or [A-Z]|starring|stars|offers|rated) |[?]|$)/.test(
    text.slice(end, end + 16),
  )
}
