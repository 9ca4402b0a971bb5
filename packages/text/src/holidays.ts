import { addDays, type Day, weekdayOf } from './dates.ts'
import { Vocabulary } from './read-vocabulary.ts'

/** When a holiday falls. */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | {
      readonly kind: 'nth'
      readonly month: number
      /** 1 is Monday. */
      readonly weekday: number
      /** 1–4 from the start of the month, -1 for the last. */
      readonly nth: number
      readonly plus?: number
    }
  | { readonly kind: 'easter'; readonly plus: number }
  | { readonly kind: 'lunar'; readonly feast: number; readonly plus: number }
  | { readonly kind: 'qingming' }

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day })
const nth = (month: number, weekday: number, count: number, plus = 0): HolidayRule => ({
  kind: 'nth',
  month,
  weekday,
  nth: count,
  ...(plus === 0 ? {} : { plus }),
})
const easter = (plus: number): HolidayRule => ({ kind: 'easter', plus })
const lunar = (feast: number, plus = 0): HolidayRule => ({ kind: 'lunar', feast, plus })

/** Folded names, parted by `|`. */
const TABLE: readonly (readonly [rule: HolidayRule, names: string])[] = [
  [
    fixed(1, 1),
    "new year's day|new years day|new year day|new year's|new year|元旦|元旦节|阳历新年",
  ],
  [fixed(12, 31), "new year's eve|new years eve|new year eve|跨年夜|跨年"],
  [fixed(2, 2), "groundhog day|groundhogs day|groundhog's day"],
  [fixed(2, 14), "valentine's day|valentines day|valentine day|valentine's|情人节"],
  [fixed(3, 8), "international women's day|women's day|妇女节|三八节|三八妇女节|女神节"],
  [fixed(3, 12), '植树节'],
  [fixed(3, 15), '消费者权益日|315消费者权益日'],
  [
    fixed(3, 17),
    "st patrick's day|st. patrick's day|st patricks day|saint patrick's day|st. paddy's day",
  ],
  [fixed(4, 1), "april fools|april fool's day|april fools' day|april fools day|愚人节"],
  [fixed(4, 22), 'earth day|世界地球日|地球日'],
  [
    fixed(5, 1),
    'may day|labour day in china|international workers day|劳动节|五一|五一节|五一劳动节|国际劳动节',
  ],
  [fixed(5, 4), '青年节|五四青年节'],
  [fixed(5, 5), 'cinco de mayo'],
  [fixed(6, 1), "children's day|儿童节|六一|六一儿童节|六一节"],
  [fixed(6, 19), 'juneteenth'],
  [fixed(7, 1), 'canada day|建党节'],
  [fixed(7, 4), 'independence day|fourth of july holiday|美国独立日'],
  [fixed(7, 14), 'bastille day'],
  [fixed(8, 1), '建军节|八一建军节'],
  [fixed(9, 10), "teachers' day|teacher's day|teachers day|教师节"],
  [fixed(10, 1), 'chinese national day|china national day|国庆节|国庆|十一国庆节|十一国庆'],
  [fixed(10, 16), "boss's day|bosses day|boss day"],
  [fixed(10, 31), "halloween|halloween day|hallowe'en|all hallows eve|万圣节|万圣节前夕|万圣夜"],
  [fixed(11, 1), "all saints' day|all saints day|诸圣节"],
  [fixed(11, 5), 'guy fawkes day|guy fawkes night|bonfire night'],
  [
    fixed(11, 11),
    "veterans day|veteran day|veteran's day|armistice day|remembrance day|singles' day|singles day|双十一|双11|光棍节",
  ],
  [fixed(12, 12), '双十二|双12'],
  [fixed(12, 24), 'christmas eve|xmas eve|平安夜|圣诞前夜'],
  [fixed(12, 25), 'christmas day|christmas|xmas day|xmas|圣诞节|圣诞'],
  [fixed(12, 26), "boxing day|节礼日|st stephen's day"],
  [fixed(4, 25), 'anzac day'],
  [fixed(1, 26), 'australia day'],
  [
    nth(1, 1, 3),
    "martin luther king day|martin luther king's day|martin luther king jr. day|mlk day",
  ],
  [
    nth(2, 1, 3),
    "presidents' day|president's day|presidents day|president day|washington's birthday",
  ],
  [nth(5, 7, 2), "mother's day|mothers day|mothers' day|母亲节"],
  [nth(5, 1, -1), 'memorial day'],
  [nth(6, 7, 3), "father's day|fathers day|fathers' day|父亲节"],
  [nth(9, 1, 1), 'labor day|labour day'],
  [nth(10, 1, 2), "columbus day|indigenous peoples' day"],
  [nth(11, 4, 4), 'thanksgiving|thanksgiving day|感恩节'],
  [nth(11, 4, 4, 1), 'black friday|黑色星期五|黑五'],
  [nth(11, 4, 4, 4), 'cyber monday|网络星期一'],
  [easter(0), 'easter|easter sunday|easter day|复活节|复活节星期日'],
  [easter(1), 'easter monday|复活节星期一'],
  [easter(-1), 'holy saturday|easter eve|圣周六|耶稣受难日翌日'],
  [easter(-2), 'good friday|耶稣受难日|主受难日|主受难节|圣周五|沈默周五'],
  [easter(-3), 'maundy thursday|holy thursday|圣周四'],
  [easter(-7), 'palm sunday|棕枝主日|圣枝主日'],
  [easter(-21), 'mothering sunday'],
  [easter(-46), 'ash wednesday|圣灰星期三|圣灰礼拜三|大斋首日'],
  [easter(-47), 'mardi gras|shrove tuesday|pancake day|pancake tuesday|忏悔节|忏悔火曜日'],
  [easter(39), 'ascension day|耶稣升天节'],
  [easter(49), 'pentecost|whitsunday|whit sunday|white sunday|五旬节|圣灵降临节|圣灵降临日'],
  [easter(50), 'whit monday|pentecost monday'],
  [easter(56), 'trinity sunday|圣三一主日|天主圣三一节|圣三主日'],
  [easter(60), 'corpus christi|基督圣体节'],
  [
    lunar(0),
    "chinese new year|chinese new year's day|lunar new year|spring festival|春节|农历新年|大年初一|农历年|正月初一",
  ],
  [lunar(0, -1), '除夕|除夕夜|大年三十|年三十|年三十晚'],
  [lunar(0, 14), 'lantern festival|元宵节|元宵|正月十五'],
  [lunar(1), 'dragon boat festival|端午节|端午'],
  [lunar(2), 'qixi festival|qixi|七夕|七夕节'],
  [lunar(3), 'mid-autumn festival|mid autumn festival|moon festival|中秋节|中秋'],
  [lunar(4), 'double ninth festival|重阳节|重阳'],
  [
    { kind: 'qingming' },
    'qingming festival|qingming|tomb-sweeping day|tomb sweeping day|清明节|清明',
  ],
]

/** Holidays by name, in both languages. */
export const HOLIDAYS = new Vocabulary<HolidayRule>(
  TABLE.flatMap(([rule, names]) => names.split('|').map((name) => [name, rule] as const)),
)

/** Where a region keeps another day than the table. */
const REGIONAL: Readonly<Record<string, readonly (readonly [name: string, rule: HolidayRule])[]>> =
  {
    CA: [
      ['thanksgiving', nth(10, 1, 2)],
      ['thanksgiving day', nth(10, 1, 2)],
    ],
    GB: [
      ["mother's day", easter(-21)],
      ['mothers day', easter(-21)],
    ],
    AU: [
      ["father's day", nth(9, 7, 1)],
      ['fathers day', nth(9, 7, 1)],
    ],
    NZ: [
      ["father's day", nth(9, 7, 1)],
      ['fathers day', nth(9, 7, 1)],
    ],
    TW: [
      ['国庆节', fixed(10, 10)],
      ['国庆', fixed(10, 10)],
    ],
  }

/** The rule that a name has in a locale's region, where it differs. */
export function regionalRule(name: string, locale: string | undefined): HolidayRule | undefined {
  const region = /[-_]([a-z]{2})$/i.exec(locale ?? '')?.[1]?.toUpperCase() ?? ''
  return REGIONAL[region]?.find(([each]) => each === name)?.[1]
}

/** First year of the table below. */
const LUNAR_FROM = 2000

/**
 * Days of five feasts of the Chinese lunar calendar, 2000–2050, as month and day: new year, dragon boat, qixi, mid-autumn
 * and double ninth. Written down because the calendar follows the moon, not a formula.
 */
const LUNAR = [
  '205 124 212 201 122 209 129 218 207 126 214 203 123 210 131 219 208 128 216 205 125 212 201 122 210 129 217 206 126 213 203 123 211 131 219 208 128 215 204 124 212 201 122 210 130 217 206 126 214 202 123',
  '606 625 615 604 622 611 531 619 608 528 616 606 623 612 602 620 609 530 618 607 625 614 603 622 610 531 619 609 528 616 605 624 612 601 620 610 530 618 607 527 614 603 622 611 531 619 608 529 615 604 623',
  '806 825 815 804 822 811 731 819 807 826 816 806 823 813 802 820 809 828 817 807 825 814 804 822 810 829 819 808 826 816 805 824 812 801 820 810 828 817 807 826 814 803 822 811 731 819 808 827 816 805 823',
  '912 1001 921 911 928 918 1006 925 914 1003 922 912 930 919 908 927 915 1004 924 913 1001 921 910 929 917 1006 925 915 1003 922 912 1001 919 908 927 916 1004 924 913 1002 920 910 928 917 1005 925 915 1004 922 911 930',
  '1006 1025 1014 1004 1022 1011 1030 1019 1007 1026 1016 1005 1023 1013 1002 1021 1009 1028 1017 1007 1025 1014 1004 1023 1011 1029 1018 1008 1026 1016 1005 1024 1012 1001 1020 1009 1027 1017 1007 1026 1014 1003 1022 1011 1029 1018 1008 1027 1016 1005 1024',
].map((list) => list.split(' ').map(Number))

/** The day on which a holiday falls in a year; nothing for a lunar feast outside the table. */
export function holidayIn(rule: HolidayRule, year: number): Day | undefined {
  switch (rule.kind) {
    case 'fixed':
      return { year, month: rule.month, day: rule.day }
    case 'nth':
      return addDays(nthWeekday(year, rule.month, rule.weekday, rule.nth), rule.plus ?? 0)
    case 'easter':
      return addDays(easterSunday(year), rule.plus)
    case 'lunar': {
      const packed = LUNAR[rule.feast]?.[year - LUNAR_FROM]
      if (packed === undefined) return undefined
      return addDays({ year, month: Math.floor(packed / 100), day: packed % 100 }, rule.plus)
    }
    case 'qingming':
      return { year, month: 4, day: qingming(year) }
  }
}

/** The nth weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, count: number): Day {
  if (count < 0) {
    const last = addDays(
      { year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 },
      -1,
    )
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (count + 1))
  }
  const first = { year, month, day: 1 }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1))
}

/** Gregorian Easter, after Meeus, Jones and Butcher. */
function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }
}

/** The solar term Qingming, by the usual approximation for 1900–2099. */
function qingming(year: number): number {
  const y = year % 100
  const century = year >= 2000 ? 4.81 : 5.59
  return Math.floor(y * 0.2422 + century) - Math.floor(y / 4)
}
