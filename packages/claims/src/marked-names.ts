import type { Name } from './language-pack.ts'
import { matchesOf } from './matches.ts'

const QUOTED =
  /"([^"\n]{1,80})"|\u201c([^\u201c\u201d\n]{1,80})\u201d|「([^「」\n]{1,80})」|『([^『』\n]{1,80})』|《([^《》\n]{1,80})》|【([^【】\n]{1,80})】/g
const BOLD = /\*\*([^*\n]{1,80})\*\*|__([^_\n]{1,80})__/g

/** Names that quotation marks, title marks or bold print show. A bold label (`**Price:**`) is none. */
export function markedNames(text: string): readonly Name[] {
  if (!/["\u201c「『《【*_]/.test(text)) return []
  return [...spans(text, QUOTED), ...spans(text, BOLD)].filter(
    ({ start, end }) =>
      !/[:：]\s{0,3}$/.test(text.slice(start, end)) &&
      !/^\s{0,3}[:：]/.test(text.slice(end + 2, end + 6)),
  )
}

function spans(text: string, pattern: RegExp): readonly Name[] {
  return matchesOf(pattern, text).map((match): Name => {
    const inner = match.slice(1).join('')
    const start = match.index + match[0].indexOf(inner)
    return { start, end: start + inner.length, by: 'name' }
  })
}
