import type { Language } from '../shop/shop.ts'
import { hanNumber } from './han-number.ts'
import type { Form } from './money.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const
const TENS = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const

/** A whole number below 100 in English words; greater ones in digits. */
export function englishNumber(value: number): string {
  if (value < 20) return SMALL[value] ?? String(value)
  if (value >= 100) return String(value)
  const unit = value % 10 === 0 ? '' : `-${SMALL[value % 10]}`
  return `${TENS[Math.floor(value / 10)]}${unit}`
}

/** Ways to write a day given as `YYYY-MM-DD`. Those without a year mean the nearest such day. */
export function dateForms(language: Language): readonly Form<string>[] {
  return language === 'zh'
    ? [
        (day) => `${month(day)}月${date(day)}日`,
        (day) => `${month(day)}月${date(day)}号`,
        (day) => `${year(day)}年${month(day)}月${date(day)}日`,
        (day) => day,
      ]
    : [
        (day) => `${monthName(day)} ${date(day)}`,
        (day) => `${monthName(day)} ${date(day)}, ${year(day)}`,
        (day) => `${date(day)} ${monthName(day)} ${year(day)}`,
        (day) => day,
        (day) => `${monthName(day).slice(0, 3)} ${date(day)}`,
      ]
}

/** Ways to write a number of days. */
export function dayForms(language: Language): readonly Form<number>[] {
  return language === 'zh'
    ? [(days) => `${days}天`, (days) => `${hanNumber(days)}天`, (days) => `${days}日`]
    : [(days) => `${days} days`, (days) => `${englishNumber(days)} days`]
}

/** Ways to write a warranty, given in months that are whole years. */
export function warrantyForms(language: Language): readonly Form<number>[] {
  return language === 'zh'
    ? [
        (months) => `${months / 12}年`,
        (months) => `${months}个月`,
        (months) => `${hanYears(months / 12)}年`,
      ]
    : [
        (months) => `${months / 12}-year`,
        (months) => `${months}-month`,
        (months) => `${englishNumber(months / 12)}-year`,
      ]
}

/** Ways to write opening hours, given as whole hours. */
export function hoursForms(language: Language): readonly Form<{ opens: number; closes: number }>[] {
  return language === 'zh'
    ? [
        ({ opens, closes }) => `${opens}:00-${closes}:00`,
        ({ opens, closes }) => `${opens}点到${closes}点`,
        ({ opens, closes }) => `早上${opens}点至${closes < 18 ? '下午' : '晚上'}${closes - 12}点`,
        ({ opens, closes }) => `${opens}:00至${closes}:00`,
      ]
    : [
        ({ opens, closes }) => `${opens}:00 to ${closes}:00`,
        ({ opens, closes }) => `${opens} am to ${closes - 12} pm`,
        ({ opens, closes }) => `${opens}:00–${closes}:00`,
        ({ opens, closes }) => `${opens}am–${closes - 12}pm`,
      ]
}

function hanYears(years: number): string {
  return years === 2 ? '两' : hanNumber(years)
}

function year(day: string): number {
  return Number(day.slice(0, 4))
}

function month(day: string): number {
  return Number(day.slice(5, 7))
}

function date(day: string): number {
  return Number(day.slice(8, 10))
}

function monthName(day: string): string {
  return MONTHS[month(day) - 1] ?? ''
}

/** A day so many days later, `YYYY-MM-DD`. */
export function laterDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
