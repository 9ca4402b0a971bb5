/** ISO weekdays, 1 is Monday, by the words that name them. English names are told by their first three letters. */
export const ENGLISH_DAYS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

export const CHINESE_DAYS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
}

/** Words for several days at once. */
export const DAY_GROUPS: readonly { readonly words: RegExp; readonly days: readonly number[] }[] = [
  {
    words: /\bweek ?days?\b|\bworking days?\b|\bbusiness days?\b|工作日|平日|平时/gi,
    days: [1, 2, 3, 4, 5],
  },
  {
    words: /\bweekends?\b|周末|週末|双休日?|雙休日?|(?:周|週|星期|礼拜|禮拜)六日/gi,
    days: [6, 7],
  },
  {
    words:
      /\b(?:daily|every ?day|all week|each day|(?:7|seven) days(?: a week)?)\b|每天|每日|天天|全周|全週|全年无休/gi,
    days: [1, 2, 3, 4, 5, 6, 7],
  },
]

/** Days that are told apart by the calendar of the country, which is not known here. */
export const HOLIDAYS =
  /\b(?:(?:public|bank|national|legal) )?holidays?\b|节假日|節假日|法定假日?|公众假期|公眾假期|假期|春节|春節|国庆|國慶|元旦/gi

/** Nobody is there. */
export const SHUT = /\bclosed\b|\bshut all day\b|休息|不营业|不營業|闭店|閉店|打烊日|店休/i

/** Round the clock. */
export const ALL_DAY =
  /\b24 ?(?:hours|hrs|h)\b|\b24\/7\b|\bround the clock\b|24 ?小时|24 ?小時|全天/i

/** The hours of those who answer calls and messages, not of a place. */
export const OF_SERVICE =
  /phone|\bhumans?\b|\bcall\b|\bcalls\b|hotline|helpline|support|customer (?:service|care)|\blines?\b|\bagents?\b|\badvisers?\b|\bcolleagues?\b|\bteam\b|\bstaff\b|\b(?:in|back|there|around) again\b|\bback (?:in|on|from|at)\b|\b(?:they|someone|somebody|a person)(?:['’]s|['’]re| is| are| will be|['’]ll be) (?:here|in|around|about|available|online|on hand)\b|\badvisors?\b|\bchat\b|客服|热线|熱線|电话|電話|人工|来电|來電|致电|致電|专线|坐席/i

/** Machines are there at any hour. */
export const OF_MACHINES = /智能|机器人|機器人|\bbots?\b|\bai\b|virtual assistant|automated/i

/** The claim tells when something ends, or when it begins. */
export const ENDING =
  /\b(?:until|till|til|to|by|clos\w{0,4}|shut\w{0,4}|last|ends?|up to)\b|到|至|关门|關門|打烊|下班|闭店|閉店|结束|為止|为止|截止/i
export const BEGINNING =
  /\b(?:opens?|opening|from|starts?|starting|begins?|as of|doors|since|back(?: (?:at|on|in|from))?|in again)\b|开门|開門|开始|開始|上班|上线|上線|开业|开店|起/i
