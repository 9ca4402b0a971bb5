import type { Name } from '../language-pack.ts'
import { latinNames } from '../latin-names.ts'
import { createLexicon, termsOf } from '../lexicon.ts'
import { matchesOf } from '../matches.ts'

/** Nouns that a name of a place or shop ends in. */
const TAILS = createLexicon(
  termsOf(
    '酒店,宾馆,饭店,餐厅,餐馆,公园,博物馆,广场,景区,景点,大厦,商城,商场,美术馆,图书馆,剧院,剧场,故居,纪念馆,寺,宫,庙,长城,胡同,大街,旅馆,客栈,民宿,度假村,酒楼,菜馆,烤鸭店,火锅店,面馆,小吃店,咖啡馆,农场,乐园,动物园,植物园,体育馆,体育场,旗舰店,专卖店,专营店',
  ).map((tail): [string, true] => [tail, true]),
)

/** A branch in brackets behind a name: (总店), (北京apm店). */
const BRANCH = /\([\u4e00-\u9fffa-z0-9·]{1,16}店\)/g

/** Characters that a name may hold. */
const OF_NAME = /[\u4e00-\u9fffa-z0-9·の]/

/** A name is looked for no farther than this before what it ends in. */
const REACH = 14

/** Openings that belong to the sentence and not to the name. */
const OPENING =
  /^(?:(?:不过|但是?|而且|另外|还有|当然|其实|那么)|.{0,12}(?:推荐您去|推荐你去|推荐你们去|推荐您|推荐你|推荐|(?:建议|介绍|安利)(?:您们?|你们?|大家)?(?:去|到|住|选)?|您可以去|你可以去|可以去|那就去|就去|去|找到|为您|叫|的|离|到|、|住|从|其中|包括|比如|例如|像|您看|你看|因为|这家|那家)|.{0,12}(?<=^|.{2})(?:和|或|与|是|有|在))(?=[\u4e00-\u9fffa-z])/

/** Words that look like a name and point back, or name a class. */
const GENERIC =
  /^(?:这|那|该|此|本|某|哪|几|各|每|一|两|三|不少|很多|好多|许多|大量|众多|若干|多[家个处]|附近|周边|周围|旁边|其他|别的|所有|任何|家|个|间|的|你|您|我|它|他|中式|西式|中餐|西餐|日式|韩式|泰式|法式|自助|室内|室外|大堂|会议|行李|残疾|无障碍|免费|收费|儿童|空中|露天|酒店|餐馆|餐厅|景点|饭店|公园|型)/

/** Chinese names that their own last word or a branch in brackets shows, and Latin ones. */
export function names(text: string, folded: string): readonly Name[] {
  const found: Name[] = []
  for (const branch of matchesOf(BRANCH, folded)) {
    const start = startOf(folded, branch.index)
    if (branch.index - start >= 2)
      found.push(...nameIn(folded, start, branch.index + branch[0].length))
  }
  for (const tail of TAILS.find(folded)) {
    const bracket =
      /^\([^()\n]{1,20}\)/.exec(folded.slice(tail.end, tail.end + 22))?.[0].length ?? 0
    found.push(...nameIn(folded, startOf(folded, tail.start), tail.end + bracket))
  }
  // Of names that begin together the longest comes first, and stays.
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return [...found, ...latinNames(text, COMMON)]
}

/** Where the run of characters of a name begins that ends at `end`. */
function startOf(folded: string, end: number): number {
  let start = end
  while (start > 0 && end - start < REACH && OF_NAME.test(folded.charAt(start - 1))) start -= 1
  return start
}

function nameIn(folded: string, start: number, end: number): readonly Name[] {
  const text = folded.slice(start, end)
  const skip = OPENING.exec(text)?.[0].length ?? 0
  const name = text.slice(skip)
  if (
    name.length < 3 ||
    GENERIC.test(name) ||
    /等等?[^等]{2,4}$/.test(name) ||
    /型(?:酒店|宾馆|饭店)$/.test(name)
  )
    return []
  return [{ start: start + skip, end, by: 'name' }]
}

const COMMON: ReadonlySet<string> = new Set(['ok', 'id', 'vip', 'ai', 'app', 'qq', 'am', 'pm'])
