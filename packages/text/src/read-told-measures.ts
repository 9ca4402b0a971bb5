import { durationOf } from './durations.ts'
import { product, rounded } from './numeral-product.ts'
import { moneyOf } from './read-money.ts'
import type { Reading } from './read-reading.ts'
import type { Token } from './read-token.ts'

/** How far before an amount the words that tell its measure are looked for, and how far around it those of money. */
const BEFORE = 16
const AROUND = 160

const VAGUE =
  '(?:了|出|约|大约|大概|差不多|平均|将近|接近|不到|只|才|就|也|是|要|合|折合|算下来|相当于){0,3} ?$'
const FOR_ONE = new RegExp(
  `(?:[一每单1](?:(?![元块得积送返扣加])[\\u4e00-\\u9fff]){1,3}?|便宜|贵|省|差价?|少|多|涨|降|摊到?|成本|单价|均价)${VAGUE}`,
)
const OF_SUMS = /[元块角¥]|毛钱/
/** In talk of marks a 分 is a point. */
const OF_POINTS = /[得打积学总满评扣加考]分|分[数制值]|成绩|[几每]题/

const MONTHLY = /月(?:利?息|利率|费率|供利率)(?:是|为|约|按|只要|低至){0,2}$/
const YEARLY = /(?:年(?:利?息|化|利率|费率)|年化利率)(?:是|为|约|按|只要|低至){0,2}$/

/**
 * 一页约5.3分, 每页便宜9厘: hundredths and thousandths of a yuan, where the words before tell what one costs and others
 * speak of sums; 月息6厘 is 0.6 %, 年息6厘 6 %.
 */
export function asSmallChange({ folded, options }: Reading, token: Token): Token {
  const { value, start, end } = token
  const isFen = value.type === 'quantity' && value.unit === '分'
  const isLi =
    value.type === 'number' && folded.charAt(end) === '厘' && folded.charAt(end + 1) !== '米'
  if (!isFen && !isLi) return token
  const before = folded.slice(Math.max(0, start - BEFORE), start)
  const whole = isLi ? end + 1 : end
  const share = MONTHLY.test(before) ? 0.1 : YEARLY.test(before) ? 1 : undefined
  if (share !== undefined) {
    const { suffix: _suffix, ...rest } = token
    return {
      ...rest,
      end: whole,
      value: { type: 'percent', value: product(value.value, isLi ? share : share * 10) },
    }
  }
  if (!FOR_ONE.test(before)) return token
  const around = folded.slice(Math.max(0, start - AROUND), end + AROUND)
  if (!OF_SUMS.test(around) || OF_POINTS.test(around)) return token
  const currency = { code: null, factor: isLi ? 0.001 : 0.01, family: 'yuan' as const }
  return {
    ...token,
    end: whole,
    value: moneyOf(value.value, currency, options),
    suffix: { kind: 'money', currency },
  }
}

const SPEED =
  /(?:时速|车速|限速|速度|风速|球速)(?:约|大约|达到?|可达|高达|最高|是|为|在|到|不超过|控制在){0,3} ?$/

/** 时速25公里: a distance an hour. */
export function asSpeed({ folded }: Reading, token: Token): Token {
  const { value, start } = token
  if (value.type !== 'quantity' || value.unit !== 'km') return token
  if (!SPEED.test(folded.slice(Math.max(0, start - BEFORE), start))) return token
  return {
    ...token,
    value: {
      ...value,
      unit: 'km/h',
      dimension: 'speed',
      base: rounded(value.value / 3.6),
    },
  }
}

const MONTH = { unit: 'month', times: 1 } as const

/** 押一付三: months of rent, of which one is the deposit and three are paid ahead. */
export function asMonths({ folded }: Reading, token: Token): Token {
  const { value, start, end } = token
  if (value.type !== 'number' || value.value < 0 || value.value > 12) return token
  const isDeposit = folded.charAt(start - 1) === '押' && folded.charAt(end) === '付'
  if (!isDeposit && !/押.{1,2}付$/.test(folded.slice(Math.max(0, start - 4), start))) return token
  const { vague: _vague, ...rest } = token
  return {
    ...rest,
    value: durationOf(value.value, MONTH),
    suffix: { kind: 'duration', duration: MONTH },
  }
}
