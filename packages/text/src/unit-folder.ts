/** The bits of a byte, by which units are marked. */
const BITS = 8

/**
 * Makes a function that puts one code unit in the place of another throughout a text, so that offsets hold.
 *
 * It looks at each unit once, in a table of 8 kB. A regular expression of a class with hundreds of characters would search that
 * class anew for each unit, and call back for each that it finds.
 *
 * @param pairs Each unit with what is put in its place, one code unit as well.
 */
export function unitFolder(
  pairs: Iterable<readonly [from: string, to: string]>,
): (text: string) => string {
  const twins = new Map<number, string>()
  const marked = new Uint8Array(0x10000 / BITS)
  for (const [from, to] of pairs) {
    const unit = from.charCodeAt(0)
    twins.set(unit, to)
    marked[unit >> 3] = (marked[unit >> 3] ?? 0) | (1 << (unit & 7))
  }
  return (text) => {
    let folded = ''
    let from = 0
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      if (((marked[unit >> 3] ?? 0) & (1 << (unit & 7))) === 0) continue
      folded += text.slice(from, at) + (twins.get(unit) ?? '')
      from = at + 1
    }
    return from === 0 ? text : folded + text.slice(from)
  }
}
