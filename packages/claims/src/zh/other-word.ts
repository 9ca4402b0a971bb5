import type { Span } from '@vouchsafe/text'

/** Words of properties that also make the name of a kind: 大容量, 小尺寸, 高功率. 最大容量 is the property again. */
const OF_SIZE = /^(?:容量|尺寸|功率|规格|像素|高度|宽度|厚度|重量|音量|流量|内存|电池)$/

/** Behind 标准 it is a kind of goods and no norm: 标准款, 标准间, 标准锁体. */
const STANDARD_KIND =
  /^[款版型装间房码配双大单餐份课](?!准)|^(?:锁体|安装|尺寸|服务|快递|套餐|尺码|容量)/

/** Words for how often, which 第 and 这 make a point in a row: 第一次, 这一次. */
const TIMES = /^一[次日天]$/

/** True for a word that names no property or topic where it stands. */
export function isOtherWord(folded: string, { start, end }: Span): boolean {
  const first = folded.charAt(start)
  if (first === '标') return STANDARD_KIND.test(folded.slice(end, end + 2))
  const before = folded.charAt(start - 1)
  if (first === '一')
    return '第这那上下头某另'.includes(before || ' ') && TIMES.test(folded.slice(start, end))
  if (!'大小高低'.includes(before || ' ') || '最更较'.includes(folded.charAt(start - 2) || ' '))
    return false
  return OF_SIZE.test(folded.slice(start, end))
}
