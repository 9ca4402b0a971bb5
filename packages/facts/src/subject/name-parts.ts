import type { Case } from '../case.ts'
import { isHan } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'

/** Rows of an index that are looked through. */
const MOST_ROWS = 400

/** One row holds every word of the name as a value of its own: `first_name` and `last_name`. */
export function nameInParts(key: string, at: Case): readonly Cell[] | undefined {
  const words = key.split(' ')
  const [first = ''] = words
  if (words.length < 2 || words.length > 4) return undefined
  for (const index of at.world.indexes) {
    for (const { row } of index.holding([`t:${first}`])) {
      const cells = words.flatMap((word) => row.cells.find((cell) => cell.key === word) ?? [])
      if (cells.length === words.length) return cells
    }
  }
  return undefined
}

/**
 * The words are names that are known, with nothing between and around them but what joins or classes them: 故宫和长城,
 * 推荐回音壁景点, `Ford Focus Hatchback` where the row of the Ford Focus says hatchback.
 */
export function knownNamesIn(key: string, at: Case): readonly Cell[] | undefined {
  const found: Cell[] = []
  let rest = ` ${key} `
  for (const cell of namesWithin(rest, at)) {
    if (!rest.includes(` ${cell.key} `)) continue
    rest = rest.replaceAll(` ${cell.key} `, ' \u0000 ')
    found.push(cell)
  }
  if (found.length === 0) return undefined
  const left = rest.replaceAll('\u0000', ' ').trim()
  return left === '' || isGlue(left) || left.split(/ +/).every((word) => isOfRow(word, found))
    ? found
    : undefined
}

/** The longest names first: of two that begin together the longer one is meant. */
function namesWithin(text: string, at: Case): readonly Cell[] {
  const cells: Cell[] = []
  for (const index of at.world.indexes) {
    if (!index.small) continue
    for (const row of index.rows.slice(0, MOST_ROWS)) {
      for (const cell of row.cells) {
        if (cell.names === 'name' && isLongEnough(cell.key) && text.includes(` ${cell.key} `))
          cells.push(cell)
      }
    }
  }
  return cells.sort((a, b) => b.key.length - a.key.length)
}

/** One letter or one Han character names nothing in the middle of other words. */
function isLongEnough(key: string): boolean {
  return key.length >= 3
}

function isOfRow(word: string, cells: readonly Cell[]): boolean {
  return cells.some(({ row }) => row.cells.some((cell) => ` ${cell.key} `.includes(` ${word} `)))
}

/** Han characters stand one by one in a key; as a run they must be words of the list. */
function isGlue(left: string): boolean {
  return isHan(left.charAt(0)) && GLUE_HAN.test(left.replaceAll(' ', ''))
}

/** What joins names, opens a clause before one, or says of what class the thing is. */
const GLUE_HAN =
  /^(?:和|或者|或|以及|及|与|跟|还有|不过|但是|但|而且|那么|那|就|也|都|这家|这个|这|那家|的|等等|等|之类|建议|推荐|介绍|安利|你们|您们|你|您|大家|去|可以|选择|看看|试试|餐厅|餐馆|饭馆|饭店|酒店|宾馆|旅馆|景点|景区|公园|商场|地方|门店|店|一家|两家|两个|一个|附近|周边|周围|旁边|商品|产品|款){1,8}$/
