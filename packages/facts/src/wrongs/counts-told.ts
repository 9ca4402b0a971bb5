const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|')
const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** `four 24 cm dishes`, `two white mugs`: how many, and not how long, how heavy or which. */
const ENGLISH = new RegExp(
  `(?<![\\d.,:/#£$€¥-])(?<!\\b(?:size|no|number|pair|row|seat|of|uk|eu|us|pack|per|in|under|over) )\\b(?:(${WORDS.join('|')})|(\\d{1,2}))(?: ?[x×])?(?![\\d.,:/%°-])(?! ?(?:cm|mm|m|kg|g|ml|l|oz|lb|in|inch\\w{0,2}|"|packs?|pieces?|days?|weeks?|months?|years?|hours?|nights?|am|pm|working|business|percent|each)\\b)`,
  'i',
)
/** 两条, 一件: the word for the number of things behind it. */
const CHINESE =
  /(?<![\d.第])(\d{1,3}|[一两二三四五六七八九十])\s?(?:件|条|個|个|盒|双|套|袋|瓶|支|张|本|份|台|只|包|罐|箱|枚|把|块|杯|副|对|束|盆|顶|根|片|卷|桶|提)(?![装座排])/u

/** How many of a thing a piece of a sentence tells of; of several numbers the first. */
export function countIn(text: string): number | undefined {
  const han = CHINESE.exec(text)?.[1]
  if (han !== undefined) return numberOf(han)
  const match = ENGLISH.exec(text)
  const told = match?.[1] ?? match?.[2]
  return told === undefined ? undefined : numberOf(told.toLowerCase())
}

function numberOf(told: string): number {
  if (/^\d/.test(told)) return Number(told)
  if (told === '两') return 2
  return Math.max(WORDS.indexOf(told), HAN.indexOf(told)) + 1
}
