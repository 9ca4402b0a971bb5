import { tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'

/** Words for what sort of thing or place is spoken of, with which any may be meant. */
const CLASSES: ReadonlySet<string> = new Set(
  '酒店 宾馆 饭店 餐厅 餐馆 景点 景区 公园 商场 商店 门店 本店 分店 总店 小店 旅馆 民宿 医院 学校 车站 机场 广场 商品 产品 套装 礼盒 套餐 服务 会员 活动 优惠 专享 组合 系列 款式 新款 标准 普通 豪华 经济 满减 立减 直降 折扣 特惠 特价 秒杀 大促 包邮 半价 返现 有礼 好礼 赠品 券 红包 积分 清仓 预售 团购 订单 快递 包裹 退货 退款 换货 发票 保险'.split(
    ' ',
  ),
)

/** Words of a name, and the name's own cell. */
type ShortName = readonly [words: readonly string[], cell: Cell]

/**
 * What a Chinese name ends in says what the thing is, and stands for it where nothing else is called so: 滑梯 for 室内滑梯, 熟茶饼 for
 * 熟茶饼 357g. A size that it begins with may as well: 21寸 for 21寸木吉他. Only where each thing has such a name of its own: else
 * the one that has would draw to it what is said of the others.
 */
export function hanShortNames(named: readonly Cell[]): readonly ShortName[] {
  const bare = named.map((cell) => ({ cell, words: wordsOf(cell) }))
  const heads = bare.map(({ cell, words }) =>
    ends(words).flatMap((end) => ownName(end, cell, bare)),
  )
  const sizes = bare.map(({ cell }) => {
    const size = tokenise(SIZE.exec(String(cell.raw))?.[0] ?? '').map(({ text }) => text)
    return size.length === 0 ? [] : ownName(size, cell, bare)
  })
  return [heads, sizes].flatMap((names) =>
    names.every(({ length }) => length > 0) ? names.flat() : [],
  )
}

const SIZE = /^\d{1,4}(?:\.\d)?(?:英?寸|匹|升|格|层|键|人|公?斤|毫升|克|孔|档)/u

interface Bare {
  readonly cell: Cell
  readonly words: readonly string[]
}

/** The words of a name but for those of a size at its end. */
function wordsOf({ raw }: Cell): readonly string[] {
  const name = String(raw)
  return name.length > 40 ? [] : tokenise(name.replace(AMOUNT, '')).map(({ text }) => text)
}

const AMOUNT =
  /[ ·*×xX（(]{0,3}\d[\d.]{0,6} ?(?:[a-zA-Z]{1,3}|[码号寸枚片只个条包盒袋支瓶罐双件抽张人匹升克斤]装?)?[）)]?$/u

/** Two to four characters at its end, and the whole of a short name. */
function ends(words: readonly string[]): readonly (readonly string[])[] {
  return [2, 3, 4]
    .filter((length) => length <= words.length)
    .map((length) => words.slice(-length))
    .filter((end) => end.every((word) => OF_NAME.test(word)) && !CLASSES.has(end.join('')))
}

/** A Han character, or a word in letters among them: T恤, Mini款. */
const OF_NAME = /^(?:\p{Script=Han}|[a-z][a-z\d]{0,11})$/u

function ownName(words: readonly string[], cell: Cell, all: readonly Bare[]): readonly ShortName[] {
  const name = words.join(' ')
  const isShared = all.some(
    (each) => each.cell.row !== cell.row && ` ${each.cell.key} `.includes(` ${name} `),
  )
  return isShared || !/\p{Script=Han}/u.test(name) ? [] : [[words, cell]]
}
