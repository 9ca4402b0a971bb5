import type { Frame } from '../frame.ts'

/** What is there to be sold. */
export const STOCK_FRAMES: readonly Frame[] = [
  {
    kind: 'stock',
    attribute: 'stock',
    value: 'flag',
    polarity: 'negated',
    yields: ['refund', 'return-policy', 'delivery', 'warranty', 'promotion'],
    pattern:
      /\b(?<value>out of stock|sold out|not in stock|no longer in stock|no longer available|unavailable|not available|isn't available|aren't available|discontinued|on back ?order|not (?:currently )?in stock|isn't in stock|aren't in stock|run out|all gone|none left|nothing left)\b/dg,
  },
  {
    kind: 'stock',
    attribute: 'stock',
    value: 'flag',
    polarity: 'affirmed',
    yields: ['refund', 'return-policy', 'delivery', 'warranty', 'promotion'],
    pattern:
      /\b(?<value>(?:back )?in stock|available (?:now|to order|from stock)|(?:comes|available) in (?=(?:size|colou?rs?|\d))|is available|are available|still available|still have|can be pre-?ordered|available to pre-?order|up for pre-?order|plenty left|ready to ship)\b/dg,
  },
  {
    kind: 'stock',
    attribute: 'stock',
    pattern:
      /\b(?:selling fast|only a (?:few|couple|handful) (?:left|remaining)|last (?:few|one|ones|pair)(?! (?:is|was|are|will be|falls|takes place) (?:on|at|in)\b)|low (?:in|on) stock|limited stock|nearly gone|almost gone|almost sold out)\b/dg,
  },
]
