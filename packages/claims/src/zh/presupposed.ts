import type { Mention } from '@vouchsafe/text'

/** What the customer may come to buy or do, with nothing but the number behind it. */
const TAKING =
  '(?:买|购买|购入|凑|凑到|凑够|凑满|拿|拿到|订|订到|拍|拍到|加|加到|加购|够|来|下单|下|带|约|报|做|做到|换|选|囤|点|要|用|租|住|屯|攒|攒够|存|备|预订|预约|采购|订购|再[买加拿订拍要])'

/** 要是凑到四件, 如果您一次买3盒: a case that the reply supposes. */
const SUPPOSED = new RegExp(
  `(?:要是|如果|假如|假设|若是?|倘若|万一|比如|例如|譬如|真要|真想|哪怕|就算|即使)[^，。;!?\\n]{0,8}?${TAKING}(?:了|上|个|够|满|到|您|它)?$`,
)

/** 别急着囤6瓶, 不用买两份: what the customer is told not to do. */
const ADVISED_AGAINST = new RegExp(
  `(?:别|不用|不必|没必要|无需|无须|用不着|不建议|犯不着|甭|先不要)[^，。;!?\\n不没]{0,6}?${TAKING}(?:了|上|个|到)?$`,
)

/** 再买60本就是8折: what it would take. */
const MORE = /(?:再|多|另)(?:买|加|订|拿|拍|凑|带|来|下单|入手|囤|选)(?:了|上|个|够|满)?$/

/** How far before the number the words are looked for. */
const BEFORE = 18

/** True for a count that only says what case is spoken of: that of a supposition, or of what one is told not to do. */
export function isPresupposed(folded: string, { value, start }: Mention): boolean {
  if (value.type !== 'quantity' || value.dimension !== 'count') return false
  const before = folded.slice(Math.max(0, start - BEFORE), start)
  return SUPPOSED.test(before) || MORE.test(before) || ADVISED_AGAINST.test(before)
}
