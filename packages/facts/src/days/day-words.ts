/** The value's words name a day of the week and nothing else. */
export const WEEKDAY_ALONE =
  /^(?:on )?(?:(?:this|next|last|coming|the coming) )?(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|sday|urday)?\.?$|^(?:本|这个?|這個?|下个?|下個?|下下|上个?|上個?)?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]$/i

/** Words that name a month or write a date in digits, so that the day is told by the calendar itself. */
export const DATED =
  /\d{1,2} ?月|[一二三四五六七八九十]月|\d[/.-]\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\b/i

/** What may stand between two names of one day: 10月2日（周五）, `tomorrow (Saturday)`, 明天是周三. */
export const SAME_DAY =
  /^[\s*_~:：（(【[)）\]】—–-]{0,6}(?:(?:is|was|it's|it is|that's|that is|i\.e\.|which is|which is on|falls on|is on|being|on|a|是|就是|即|也就是|为|正好是|刚好是|刚好|正好)[\s*_]{0,3})?$/i

/** A comma may also part two days that have nothing to do with each other. */
export const PERHAPS_SAME_DAY = /^[\s*_]{0,3}[,，][\s*_]{0,3}$/u

/** `it's Saturday tomorrow`, 明天是周三: nothing is said but which day it is. */
export const IS_DAY = /(?:\bis|\bit's|\bit is|\bwas|\b(?:today|tomorrow)'s|是)[\s*_]{0,3}(?:a )?$/i

/** Something that takes place on the same days of every week. */
export const EVERY =
  /每(?:个|個|逢)?(?:周|週|星期|礼拜|禮拜)|逢(?:周|週|星期)|\b(?:every|each|weekly)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/i

/** The words behind a day deny that anything takes place then. */
export const NOT_BEHIND =
  /^[\s*_]{0,3}(?:不|没|沒|无|無|停|休|除外|(?:is|are|has|have)? ?(?:no|not|off)\b)/i

/** Fields that name days on which nothing takes place. */
export const OFF_FIELD =
  /clos|休|\brest|\boff\b|except|skip|holiday|cancel|no[_ ]?class|停|假|ausfall/i

/** Fields of the first day of something. */
export const START_FIELD =
  /^(?:start|begin|first|from|open(?:s|ing)?[_ ]?da|commenc|beginn|开课|开始|开班|首|起)/i

/** Fields that count how often something takes place. */
export const SESSIONS_FIELD =
  /session|lesson|class(?:es)?\b|meeting|occurrence|termine|lectures?|units?\b|weeks?\b|课时|次数|节数|课次|期数|周数|场次|次$|节$/i

/** The claim tells the last time that something takes place. */
export const LAST =
  /\b(?:last|final|ends?|ending|finish\w{0,3}|until|runs? (?:to|until|through)|through|wraps? up)\b|最后|最終|最终|结束|結束|结课|結課|结业|上到|截止到?|直到|到/i

/** The earliest day of several. */
export const EARLIEST =
  /\b(?:earliest|as early as|soonest|not before|from|starting)(?: on)?[\s*_]{0,3}$|(?:最快|最早|不早于|从|自)[\s*_]{0,3}$/i

/** The words by which a length of time says what it counts from: `after dispatch`, 发货后. */
export const AFTER_EVENT =
  /\b(?:after|from|since|following|once|upon|of)\s[^.;,\n]{1,30}|[^\s，。；、：:,.;]{1,10}(?:后|後|之日起|日起|起)/gi

/** Working days that take in the Saturday. */
export const WORKS_SATURDAY =
  /\bmon(?:day)?s?\s?(?:-|–|to|through)\s?sat(?:urday)?s?\b|周一(?:至|到|-|–|~)周六|星期一(?:至|到|-|–|~)星期六/i

/** Something reaches the customer. */
export const ARRIVAL =
  /\b(?:arriv\w{1,4}|deliver\w{0,3}|reach(?:es)? you|with you|get to you|receive)\b|到货|到貨|送达|送達|送到|收到|收货|收貨|抵达|抵達|寄到|到您/i
