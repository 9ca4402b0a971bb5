import type { Frame } from '../frame.ts'
import { ASKING_TOO } from '../frame.ts'

/** Reductions without a figure, and how they combine. */
export const DISCOUNT_FRAMES: readonly Frame[] = [
  {
    kind: 'discount',
    attribute: 'discount',
    value: 'text',
    in: ASKING_TOO,
    pattern:
      /\b(?<value>half[ -]price|half off|bogo|buy[ -]one[ -]get[ -]one(?: (?:free|half[ -]price|half off))?|two for one|2[ -]for[ -]1|three for two|3[ -]for[ -]2|two for the price of one)\b/dg,
  },
  {
    kind: 'discount',
    attribute: 'combination',
    value: 'flag',
    pattern:
      /\b(?<value>(?:they|these|both|codes?|discounts?|offers?|coupons?|vouchers?|points) (?:do |can )?(?:stack|combine|be combined|be stacked|be used together)|(?<not>can't|cannot|can not|don't|do not|may not) be (?:combined|stacked)|(?:doesn't|does not|don't) stack)\b/dg,
  },
  {
    kind: 'discount',
    attribute: 'discount',
    value: 'flag',
    polarity: 'negated',
    pattern:
      /\b(?<value>no (?:further |extra |additional |other )?(?:discounts?|reductions?)|(?:isn't|is not|not) (?:discounted|reduced|on sale))\b/dg,
  },
]
