import type { Extractor } from '../extractor.ts'
import { matchesOf } from '../matches.ts'
import { clauseAt } from '../reading.ts'
import { normalise } from '../subject.ts'

const ADDRESS =
  /(?:(?<attribute>(?:详细|具体|店铺|门店|收货|收件|退货|公司|酒店|餐馆|景点)?(?:地址|位置|地点))[\s"“]{0,3}(?:是|在|为|位于|:|就在|就是|改为|改成|登记的是|填的是){0,2}|位于|坐落于|坐落在|地处|住(?:在|址是?)?(?=[^，。;!?\n]{2,14}[区路街道巷])|(?:门店|店铺|我们店|实体店|总店|分店|酒店|公司|仓库|展厅|店)(?:就|都|也)?在)\s{0,3}(?<value>[^，。;!?\n]{3,60})/dg

/** Where something is: the words after 地址是 or 位于, house numbers and all. */
export const addresses: Extractor = (reading) =>
  matchesOf(ADDRESS, reading.folded).flatMap((match) => {
    const range = match.indices?.groups?.value
    const text = match.groups?.value ?? ''
    if (
      !range ||
      !/[省市区县镇乡村路街道巷弄号楼层院园桥站里口大厦广场\d]/.test(text) ||
      /[吗呢]$|^(?:尾号|电话|邮编|不|没|已|还|改|写|填)/.test(text)
    )
      return []
    const end = range[0] + text.replace(/(?:的|哦|呢|哈|啊|呀|~|～)?\s{0,3}$/, '').length
    const valueSpan = { start: range[0], end }
    const clause = clauseAt(reading, valueSpan)
    const attribute = match.indices?.groups?.attribute
    return [
      {
        start: Math.min(clause.start, match.index),
        end: Math.max(clause.end, end),
        kind: /收货|收件/.test(match[0]) ? ('order-detail' as const) : ('contact' as const),
        attribute: match.groups?.attribute ?? '地址',
        ...(attribute && { attributeSpan: { start: attribute[0], end: attribute[1] } }),
        value: {
          type: 'text' as const,
          value: normalise(reading.text.slice(valueSpan.start, end)),
        },
        valueSpan,
      },
    ]
  })
