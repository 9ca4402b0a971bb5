import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { cellEvidence, customerEvidence } from '../evidence.ts'
import { fewCells } from '../lookup/little-known.ts'
import { fieldWords, stem } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'

/** What a Chinese measure word counts, as fields are called that hold such numbers. */
const COUNTED: Readonly<Record<string, string>> = {
  张: 'ticket seat sheet card photo coupon bed table 票 座位 照片 床 桌 卡 券',
  间: 'room bedroom 房间 客房 房 卧室',
  位: 'guest people person pax adult child attendee passenger participant seat member diner cover 人数 客人 乘客 座位 大人 儿童 位数',
  人: 'guest people person pax adult child attendee passenger participant head member 人数 客人 乘客 大人 儿童',
  个: 'item piece unit seat device slot room child adult 数量 名额',
  名: 'guest people person passenger participant attendee student member 人数 名额 学生 学员',
  节: 'lesson class session course 课 课时 课程 节数',
  次: 'time visit session use wash lesson class attempt change ride entry 次数 次',
  本: 'book copy notebook 书 册 本数',
  份: 'copy serving portion meal set order 份数 套餐',
  件: 'item piece parcel package bag luggage garment box 件数 行李 包裹',
  台: 'unit machine device appliance computer 设备 台数 机器',
  辆: 'car vehicle bike van truck 车 车辆',
  瓶: 'bottle 瓶数',
  盒: 'box pack 盒数',
  箱: 'box case carton crate 箱数',
  袋: 'bag pack sack 袋数',
  包: 'pack bag packet parcel 包数 包裹',
  套: 'set suite kit 套数',
  双: 'pair shoe sock 双数',
  只: 'piece pet bird cat dog 只数',
  条: 'piece item strip fish 条数',
  支: 'piece stick pen bottle 支数',
  枚: 'piece coin egg stamp 枚数',
  页: 'page 页数',
  片: 'tablet piece slice sheet 片数',
  粒: 'capsule tablet pill bead 粒数',
  颗: 'capsule tablet nail screw stone 颗数 地钉',
  根: 'piece stick rod cable 根数',
  层: 'floor storey level tier 楼层 层数',
  桌: 'table 桌数',
  杯: 'cup drink 杯数',
  组: 'set group 组数',
}
/** Fields of any number of pieces. */
const OF_ANY = /^(?:qty|quantity|count|num|number|数量|件数|份数|张数)$/i

/** 两张 of `"tickets": 2`: a record holds the number in a field that is called by what the measure word counts. */
export function piecesHeld(value: ClaimValue, at: Case): Evidence | undefined {
  if (value.type !== 'quantity' || value.dimension !== 'count') return undefined
  const counted = COUNTED_WORDS.get(value.unit)
  if (counted === undefined || at.claim.kind === 'stock') return undefined
  const cells = fewCells(at).filter(({ raw }) => String(raw) === String(value.value))
  const named = cells.find((cell) => namesOf(cell).some((name) => counted.has(name)))
  const [family, other] = at.focus.families
  const own = family !== undefined && other === undefined ? new Set(family.cells) : undefined
  const found = named ?? cells.find((cell) => own?.has(cell) === true && OF_ANY.test(cell.name))
  return found && cellEvidence(found, 'supports')
}

const COUNTED_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(COUNTED).map(([unit, words]) => [unit, new Set(words.split(' '))]),
)

function namesOf({ name }: Cell): readonly string[] {
  return [name, ...fieldWords(name).map(stem)]
}

const IN_ALL =
  /(?:一共|总共|共计|合计|加起来|共|统共|拢共|您(?:这边)?(?:是|要)?)\s?$|\b(?:in total|total of|altogether|in all)\s?$/i

/** 一台滚筒、两台挂机和一台柜机, told as 一共4台: what the customer counted, taken together. */
export function sumOfAsked(value: ClaimValue, at: Case): Evidence | undefined {
  if (value.type !== 'quantity' || value.dimension !== 'count' || value.value < 3) return undefined
  const { text } = at.view.sentence
  if (!IN_ALL.test(text.slice(Math.max(0, at.place.start - 10), at.place.start))) return undefined
  for (const { values } of at.world.words) {
    const counts = values.flatMap(({ value: each }) =>
      each.type === 'quantity' && each.dimension === 'count' && each.unit === value.unit
        ? [each.value]
        : [],
    )
    const sum = counts.reduce((total, count) => total + count, 0)
    if (counts.length > 1 && sum === value.value) return customerEvidence()
  }
  return undefined
}

const QUOTED = /[“"「『《]([^”"」』》\n]{1,80})[”"」』》]/gu
const OF_CHARACTERS =
  /^\s?(?:个)?(?:汉|中文)?字(?!母|节|段|体|号|画|幅|典)|^\s?(?:characters?|letters?)\b/i

/** 这句一共11个字, `that is 11 characters`: of words that the customer or the reply quotes. */
export function charactersOf(value: ClaimValue, at: Case): Evidence | undefined {
  const count = value.type === 'quantity' || value.type === 'number' ? value.value : undefined
  if (count === undefined || count < 1 || count > 80) return undefined
  const { text } = at.view.sentence
  if (!OF_CHARACTERS.test(text.slice(at.place.end, at.place.end + 14))) return undefined
  for (const words of [...at.world.asked.map((each) => each.text), text])
    for (const [, quoted = ''] of words.matchAll(QUOTED)) {
      const letters = Array.from(quoted.matchAll(/[\p{L}\p{N}]/gu)).length
      if (letters === count) return customerEvidence()
    }
  return undefined
}
