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
    else close()
    opening = false
    last = word.end
  }
  close()
  return names

  function close(): void {
    const first = run[0]
    const end = run.at(-1)?.end
    if (first && end !== undefined) names.push({ start: first.start, end, by: 'name' })
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
