import { readFileSync } from 'node:fs'

/** One line of a file of sentences. */
export interface Line {
  /** Names the line, or the pair it is of: held back or learnt from together. */
  readonly id: string
  /** What stands after the last `#`. */
  readonly section: string
  readonly text: string
  readonly isKind: boolean
}

/**
 * Reads a file of sentences: `+` before a text of the kind, `-` before any other, `#` before the name of a section.
 *
 * @param isPaired A line with `+` and those with `-` under it belong together.
 */
export function sentencesOf(name: string, isPaired = false): readonly Line[] {
  const file = new URL(`sentences/${name}.txt`, import.meta.url)
  const lines: Line[] = []
  let section = ''
  let count = 0
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [mark, text] = [line.slice(0, 2), line.slice(2)]
    if (mark === '# ') section = text
    if (mark !== '+ ' && mark !== '- ') continue
    if (mark === '+ ' || !isPaired) count += 1
    lines.push({ id: `${name}-${count}`, section, text, isKind: mark === '+ ' })
  }
  return lines
}

/** One in five lines was held back while thresholds were chosen; which, goes by its name alone. */
export function isHeldBack({ id }: Line): boolean {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (((hash ^ (hash >>> 15)) >>> 3) & 0xffff) % 5 === 0
}
