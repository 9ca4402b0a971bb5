import { Vocabulary } from './read-vocabulary.ts'

/** Parts of the day. What an hour means in them is in `day-parts.ts`. */
export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'

export type CalendarUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'

const MONTH_NAMES =
  'january|jan|janurary february|feb|febr march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec'

function numbered(groups: string): readonly (readonly [string, number])[] {
  return groups
    .split(' ')
    .flatMap((names, i) => names.split('|').map((name) => [name, i + 1] as const))
}

/** English months, 1–12. */
export const MONTHS = new Vocabulary<number>(numbered(MONTH_NAMES))

const ENGLISH_WEEKDAYS =
  'monday|mon|mondays tuesday|tue|tues|tuesdays wednesday|wed|weds|wednesdays thursday|thu|thur|thurs|thursdays friday|fri|fridays saturday|sat|saturdays sunday|sun|sundays'

const CHINESE_WEEKDAYS = ['周', '星期', '礼拜'].flatMap((week) => [
  ...[...'一二三四五六日'].map((day, i) => [week + day, i + 1] as const),
  [`${week}天`, 7] as const,
])

/** Weekdays in both languages, 1 is Monday. */
export const WEEKDAYS = new Vocabulary<number>([...numbered(ENGLISH_WEEKDAYS), ...CHINESE_WEEKDAYS])

/** Short names that are also words (`sat`, `sun`, `mon ami`, `wed`): they count with a capital letter or a full stop. */
export const CAPITAL_WEEKDAYS = new Set(['sat', 'sun', 'mon', 'wed'])
export const CAPITAL_MONTHS = new Set(['may', 'march', 'mar', 'jan', 'dec', 'oct', 'sep', 'apr'])

/** Days told from today, by how many days they differ. */
export const NEAR_DAYS = new Vocabulary<number>([
  ['today', 0],
  ['tomorrow', 1],
  ['tmr', 1],
  ['tmrw', 1],
  ['tomorow', 1],
  ['yesterday', -1],
  ['day after tomorrow', 2],
  ['the day after tomorrow', 2],
  ['the day after tmr', 2],
  ['day before yesterday', -2],
  ['the day before yesterday', -2],
  ['今天', 0],
  ['今日', 0],
  ['今儿', 0],
  ['明天', 1],
  ['明日', 1],
  ['明儿', 1],
  ['听日', 1],
  ['聽日', 1],
  ['后天', 2],
  ['后日', 2],
  ['大后天', 3],
  ['大后日', 3],
  ['昨天', -1],
  ['昨日', -1],
  ['寻日', -1],
  ['尋日', -1],
  ['前天', -2],
  ['前日', -2],
  ['大前天', -3],
  ['大前日', -3],
])

/** The day before or after another one that the text has named, or today. */
export const VAGUE_DAYS = new Vocabulary<number>([
  ['the day before', -1],
  ['the previous day', -1],
  ['previous day', -1],
  ['the last day', -1],
  ['last day', -1],
  ['the day after', 1],
  ['the next day', 1],
  ['next day', 1],
  ['the following day', 1],
  ['the day', 0],
  ['day after', 1],
  ['次日', 1],
  ['翌日', 1],
  ['第二天', 1],
  ['隔天', 1],
  ['当天', 0],
  ['当日', 0],
  ['前一天', -1],
  ['前一日', -1],
  ['后一日', 1],
  ['后一天', 1],
  ['上一天', -1],
])

/** Today, tomorrow or yesterday together with a part of it. */
export const NEAR_DAY_PARTS = new Vocabulary<readonly [days: number, part: DayPart]>([
  ['tonight', [0, 'night']],
  ['tonite', [0, 'night']],
  ['this morning', [0, 'morning']],
  ['this afternoon', [0, 'afternoon']],
  ['this evening', [0, 'evening']],
  ['this noon', [0, 'noon']],
  ['last night', [-1, 'night']],
  ['last evening', [-1, 'evening']],
  ['next evening', [1, 'evening']],
  ['next morning', [1, 'morning']],
  ['next afternoon', [1, 'afternoon']],
  ['next night', [1, 'night']],
  ['the next morning', [1, 'morning']],
  ['今早', [0, 'morning']],
  ['今晨', [0, 'morning']],
  ['今晚', [0, 'night']],
  ['今夜', [0, 'night']],
  ['今儿晚上', [0, 'night']],
  ['明早', [1, 'morning']],
  ['明晨', [1, 'morning']],
  ['明晚', [1, 'night']],
  ['昨晚', [-1, 'night']],
  ['昨夜', [-1, 'night']],
  ['当晚', [0, 'night']],
  ['后晚', [2, 'night']],
  ['前晚', [-2, 'night']],
])

/** Parts of the day. */
export const DAY_PARTS = new Vocabulary<DayPart>([
  ['morning', 'morning'],
  ['mornings', 'morning'],
  ['afternoon', 'afternoon'],
  ['afternoons', 'afternoon'],
  ['evening', 'evening'],
  ['evenings', 'evening'],
  ['night', 'night'],
  ['早上', 'morning'],
  ['早晨', 'morning'],
  ['早间', 'morning'],
  ['晨间', 'morning'],
  ['清早', 'morning'],
  ['大清早', 'morning'],
  ['上午', 'morning'],
  ['午前', 'morning'],
  ['凌晨', 'dawn'],
  ['清晨', 'dawn'],
  ['拂晓', 'dawn'],
  ['黎明', 'dawn'],
  ['中午', 'noon'],
  ['正午', 'noon'],
  ['午间', 'noon'],
  ['下午', 'afternoon'],
  ['午后', 'afternoon'],
  ['晏昼', 'afternoon'],
  ['傍晚', 'evening'],
  ['黄昏', 'evening'],
  ['晚上', 'night'],
  ['晚间', 'night'],
  ['夜晚', 'night'],
  ['夜里', 'night'],
  ['夜间', 'night'],
  ['深夜', 'night'],
  ['半夜', 'night'],
  ['午夜', 'night'],
])

/** Short forms that only count right before an hour: 晚8点, 早9点. */
export const SHORT_DAY_PARTS = new Vocabulary<DayPart>([
  ['早', 'morning'],
  ['晚', 'night'],
  ['夜', 'night'],
])

/** Words that move a week, month or weekday, in both languages. */
export const SHIFTS = new Vocabulary<number>([
  ['this', 0],
  ['this coming', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['prior', -1],
  ['this past', -1],
])

/** Units after such a word. */
export const UNITS = new Vocabulary<CalendarUnit>([
  ['second', 'second'],
  ['seconds', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hrs', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['business day', 'day'],
  ['business days', 'day'],
  ['working day', 'day'],
  ['working days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['week-end', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['qtr', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
])

/** Chinese words that move a period, with the period: 下周, 本月, 去年. */
export const CHINESE_PERIODS = new Vocabulary<readonly [unit: CalendarUnit, shift: number]>([
  ...['周', '星期', '礼拜', '个星期', '个礼拜', '个周', '一周', '一个星期'].flatMap((name) =>
    moved(name, 'week'),
  ),
  ...['周末', '个周末', '星期末'].flatMap((name) => moved(name, 'weekend')),
  ...['月', '个月', '月份', '个月份', '一个月'].flatMap((name) => moved(name, 'month')),
  ...['季度', '个季度', '季', '一季度'].flatMap((name) => moved(name, 'quarter')),
  ...['年度', '一年', '年'].flatMap((name) => moved(name, 'year')),
  ['周末', ['weekend', 0]],
  ['今年', ['year', 0]],
  ['去年', ['year', -1]],
  ['旧年', ['year', -1]],
  ['明年', ['year', 1]],
  ['前年', ['year', -2]],
  ['大前年', ['year', -3]],
  ['后年', ['year', 2]],
  ['当月', ['month', 0]],
  ['当年', ['year', 0]],
  ['次月', ['month', 1]],
  ['翌年', ['year', 1]],
])

function moved(
  name: string,
  unit: CalendarUnit,
): readonly (readonly [string, readonly [CalendarUnit, number]])[] {
  const bare = name.startsWith('一')
  return [
    [`下${name}`, [unit, 1]],
    [`上${name}`, [unit, -1]],
    [`这${name}`, [unit, 0]],
    ...(bare
      ? []
      : ([
          [`本${name}`, [unit, 0]],
          [`今${name}`, [unit, 0]],
          [`下下${name}`, [unit, 2]],
          [`上上${name}`, [unit, -2]],
        ] as const)),
  ]
}

/** Chinese words that move a weekday: 下周五, 这个星期天. */
export const CHINESE_SHIFTS = new Vocabulary<number>([
  ['下下个', 2],
  ['下下', 2],
  ['下个', 1],
  ['下一个', 1],
  ['下', 1],
  ['这个', 0],
  ['这', 0],
  ['本', 0],
  ['今个', 0],
  ['今', 0],
  ['上个', -1],
  ['上一个', -1],
  ['上', -1],
  ['上上个', -2],
  ['上上', -2],
])

/** Words that mean this very moment. */
export const NOW_WORDS = new Vocabulary<true>(
  [
    'now',
    'right now',
    'just now',
    'at present',
    'at the present time',
    'at this time',
    'at the moment',
    'at this moment',
    'at this minute',
    'at the minute',
    'as soon as possible',
    'asap',
    '现在',
    '此刻',
    '当前',
    '目前',
    '此时',
    '马上',
    '立刻',
    '立即',
    '眼下',
    '这会儿',
    '刚刚',
    '刚才',
  ].map((word) => [word, true] as const),
)

/** Seasons by their first month in the northern hemisphere. */
export const SEASONS = new Vocabulary<number>([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
  ['春天', 3],
  ['春季', 3],
  ['夏天', 6],
  ['夏季', 6],
  ['秋天', 9],
  ['秋季', 9],
  ['冬天', 12],
  ['冬季', 12],
])
