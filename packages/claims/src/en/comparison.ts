import { type Nearby, type RankFrames, type RankWord, turned } from '../comparison.ts'

const PRICE = { attribute: 'price', kind: 'price' } as const

const LONGER: Nearby = [
  [/\bbatter|\bcharge\b|\bruntime\b/, 'battery life'],
  [/\bwarrant|\bguarantee/, 'warranty'],
  [/\bshelf life|\bkeeps?\b/, 'shelf life'],
  [/\bflight|\bjourney|\btravel|\btrip|\btakes?\b|\bcourse|\bfilm|\bmovie|\bduration/, 'duration'],
  [/\bwait/, 'wait time'],
  [/\bdeliver|\bship/, 'delivery time'],
]

const LARGER: Nearby = [
  [/\bscreen|\bdisplay/, 'screen size'],
  [/\bmemory|\bram\b/, 'memory'],
  [/\bstorage|\bssd\b|\bdrive\b/, 'storage'],
  [/\bbatter/, 'battery capacity'],
  [/\bcapacity|\bholds?\b|\bvolume|\btank|\blit(?:re|er)s?\b/, 'capacity'],
  [/\broom|\barea|\bsquare|\bsq\b|\bapartment|\bflat\b/, 'area'],
]

/** Fast is a short time where something is on its way, and a high speed where it goes by itself. */
const FASTER: Nearby = [
  [/\bdeliver|\bship|\bdispatch|\bcourier|\bpost\b|\barriv/, 'delivery time', false],
  [/\brefund/, 'refund time', false],
  [/\bflight|\btrain|\bjourney|\broute|\btrip|\bbus\b/, 'duration', false],
]

const EARLIER: Nearby = [
  [/\barriv|\bgets? in\b|\bland/, 'arrival time'],
  [/\bdepart|\bleav|\btakes? off|\bsets? off/, 'departure time'],
  [/\bclos/, 'closing time'],
  [/\bopen/, 'opening time'],
  [/\bdeliver|\bship/, 'delivery date'],
]

type Entry = readonly [comparative: string, superlative: string, word: RankWord]

const ENTRIES: readonly Entry[] = [
  ['cheaper', 'cheapest', { ...PRICE, more: false }],
  ['less expensive', 'least expensive', { ...PRICE, more: false }],
  ['more affordable', 'most affordable', { ...PRICE, more: false }],
  ['less costly', 'least costly', { ...PRICE, more: false }],
  ['lower priced', 'lowest priced', { ...PRICE, more: false }],
  ['lower-priced', 'lowest-priced', { ...PRICE, more: false }],
  ['more expensive', 'most expensive', { ...PRICE, more: true }],
  ['pricier', 'priciest', { ...PRICE, more: true }],
  ['dearer', 'dearest', { ...PRICE, more: true }],
  ['costlier', 'costliest', { ...PRICE, more: true }],
  ['more costly', 'most costly', { ...PRICE, more: true }],
  ['higher priced', 'highest priced', { ...PRICE, more: true }],
  ['lighter', 'lightest', { attribute: 'weight', more: false }],
  ['heavier', 'heaviest', { attribute: 'weight', more: true }],
  ['longer', 'longest', { attribute: 'length', more: true, near: LONGER, open: true }],
  ['shorter', 'shortest', { attribute: 'length', more: false, near: turned(LONGER), open: true }],
  ['bigger', 'biggest', { attribute: 'size', more: true, near: LARGER, open: true }],
  ['larger', 'largest', { attribute: 'size', more: true, near: LARGER, open: true }],
  ['smaller', 'smallest', { attribute: 'size', more: false, near: turned(LARGER), open: true }],
  ['faster', 'fastest', { attribute: 'speed', more: true, near: FASTER, open: true }],
  ['quicker', 'quickest', { attribute: 'duration', more: false, near: turned(FASTER) }],
  ['slower', 'slowest', { attribute: 'speed', more: false, near: turned(FASTER), open: true }],
  ['taller', 'tallest', { attribute: 'height', more: true }],
  ['thicker', 'thickest', { attribute: 'thickness', more: true }],
  ['thinner', 'thinnest', { attribute: 'thickness', more: false }],
  ['slimmer', 'slimmest', { attribute: 'thickness', more: false }],
  ['wider', 'widest', { attribute: 'width', more: true }],
  ['narrower', 'narrowest', { attribute: 'width', more: false }],
  ['deeper', 'deepest', { attribute: 'depth', more: true }],
  ['newer', 'newest', { attribute: 'year', more: true }],
  ['older', 'oldest', { attribute: 'year', more: false }],
  ['earlier', 'earliest', { attribute: '', more: false, near: turned(EARLIER) }],
  ['later', '', { attribute: '', more: true, near: EARLIER }],
  ['closer', 'closest', { attribute: 'distance', more: false }],
  ['nearer', 'nearest', { attribute: 'distance', more: false }],
  ['farther', 'farthest', { attribute: 'distance', more: true }],
  ['further away', 'furthest away', { attribute: 'distance', more: true }],
  ['higher rated', 'highest rated', { attribute: 'rating', more: true }],
  ['higher-rated', 'highest-rated', { attribute: 'rating', more: true }],
  ['better rated', 'best rated', { attribute: 'rating', more: true }],
  ['better-rated', 'best-rated', { attribute: 'rating', more: true }],
  ['more highly rated', 'most highly rated', { attribute: 'rating', more: true }],
  ['', 'top-rated', { attribute: 'rating', more: true }],
  ['warmer', 'warmest', { attribute: 'temperature', more: true }],
  ['hotter', 'hottest', { attribute: 'temperature', more: true }],
  ['colder', 'coldest', { attribute: 'temperature', more: false }],
  ['cooler', 'coolest', { attribute: 'temperature', more: false }],
]

/** Words that rank by the noun behind them: "a lower price", "more storage". */
const OF_NOUNS: readonly (readonly [word: string, more: boolean])[] = [
  ...(['more', 'higher', 'bigger', 'larger', 'greater', 'longer', 'better'] as const).map(
    (word) => [word, true] as const,
  ),
  ...(['less', 'fewer', 'lower', 'smaller', 'shorter'] as const).map(
    (word) => [word, false] as const,
  ),
]
const MOST_OF_NOUNS: readonly (readonly [word: string, more: boolean])[] = [
  ...(['most', 'highest', 'biggest', 'largest', 'greatest', 'longest'] as const).map(
    (word) => [word, true] as const,
  ),
  ...(['least', 'fewest', 'lowest', 'smallest', 'shortest'] as const).map(
    (word) => [word, false] as const,
  ),
]

/** "Costs less than": what the verb is of, and in which direction. */
const VERBS: readonly (readonly [verb: string, attribute: string, kind?: 'price'])[] = [
  ['costs?', 'price', 'price'],
  ['weighs?', 'weight'],
  ['holds?', 'capacity'],
  ['takes?', 'duration'],
]

const byLength = (a: string, b: string): number => b.length - a.length
const oneOf = (words: readonly string[]): string =>
  `(?:${words
    .filter((word) => word !== '')
    .sort(byLength)
    .join('|')})`

const COMPARATIVE = oneOf(ENTRIES.map(([word]) => word))
const SUPERLATIVE = oneOf(ENTRIES.map(([, word]) => word))

/** As they stand in "not as cheap as", by their comparatives. */
const POSITIVES: readonly (readonly [positive: string, comparative: string])[] = [
  ['cheap', 'cheaper'],
  ['expensive', 'more expensive'],
  ['light', 'lighter'],
  ['heavy', 'heavier'],
  ['long', 'longer'],
  ['big', 'bigger'],
  ['large', 'larger'],
  ['small', 'smaller'],
  ['fast', 'faster'],
  ['tall', 'taller'],
  ['thick', 'thicker'],
  ['thin', 'thinner'],
  ['wide', 'wider'],
  ['close', 'closer'],
  ['highly rated', 'higher rated'],
]

const WORDS: ReadonlyMap<string, RankWord> = new Map<string, RankWord>([
  ...POSITIVES.flatMap(([positive, comparative]) =>
    ENTRIES.flatMap(([each, , word]) => (each === comparative ? [[positive, word] as const] : [])),
  ),
  ...OF_NOUNS.map(([word, more]) => [word, { attribute: '', more }] as const),
  ...MOST_OF_NOUNS.map(([word, more]) => [word, { attribute: '', more }] as const),
  ...ENTRIES.flatMap(([comparative, superlative, word]) => [
    [comparative, word] as const,
    [superlative, word] as const,
  ]),
])

/** What a thing is compared with: up to the end of the phrase. */
const OTHER =
  '(?<other>(?!(?:you|i|we|what|most|many|ever|before|buying|paying|other|others|any|anything|elsewhere)\\b|(?:the |our |its )?(?:list|retail|rrp|original|regular|usual|normal|old|previous|market|full|average|expected)|\\d|[$€£¥])[^,;:!?\\n]{2,60}?)(?=[,;:!?\\n]|\\.(?:\\s|$)|$| (?:and|but|so|because|which|while|if|when|with|at|by)\\b)'
const DENIED =
  "(?:(?<not>not|isn't|aren't|is no|are no|never|doesn't|don't) (?:any |much |really |actually |necessarily )?)?"
const DISTANCE = '(?: by (?:about |around |roughly |just )?[^,;:!?\\n]{1,16}?)?'
const NOUN = '(?<noun>(?!than\\b)[a-z][a-z-]{1,18}(?: (?!than\\b)[a-z][a-z-]{1,18}){0,2}?)'
const COPULA = "(?:is|are|'s|'re|was|comes? out|works? out|would be|will be|ends? up|turns out)"

/** How English ranks things. */
export const EN_RANKS: RankFrames = {
  words: WORDS,
  differenceOf: (attribute) => `${attribute} difference`,
  before: /^ (?:(?:a|the) )?$/,
  behind: /^ by (?:about |around |roughly |just |only |exactly )?$/,
  frames: [
    {
      pattern: new RegExp(
        `${DENIED}\\b(?<by>${COMPARATIVE})(?: \\w{1,14}){0,3}?${DISTANCE} than ${OTHER}`,
        'dg',
      ),
    },
    {
      pattern: new RegExp(
        `\\b(?<not>not|isn't|aren't|n't) (?:quite |nearly |anywhere near )?as (?<by>${oneOf(POSITIVES.map(([positive]) => positive))}) as ${OTHER}`,
        'dg',
      ),
      turned: true,
    },
    ...VERBS.map(([verb, attribute, kind]) => ({
      pattern: new RegExp(
        `\\b(?:${verb}) (?:(?:about |around |just |roughly |only )?[^,;:!?\\n]{1,14} )?(?<by>less|more) than ${OTHER}`,
        'dg',
      ),
      attribute,
      ...(kind && { kind }),
    })),
    {
      pattern: new RegExp(
        `\\b(?<by>${oneOf(OF_NOUNS.map(([word]) => word))}) ${NOUN} than ${OTHER}`,
        'dg',
      ),
    },
    {
      pattern: new RegExp(
        `\\b(?:compared (?:to|with)|unlike|versus|vs\\.?) (?<other>[^,;:!?\\n]{2,40}), [^,;:!?\\n]{2,60}?\\b(?<by>${COMPARATIVE})\\b(?! than)`,
        'dg',
      ),
    },
    {
      pattern: new RegExp(
        `${DENIED}(?<!one of |among )\\b(?:the|our|your|its|${COPULA}) (?:very |absolute |single )?(?<by>${SUPERLATIVE})\\b(?! (?:way|we can|you can|possible|i can|part|i could|we could|update|version|time|date|day|slot)\\b)`,
        'dg',
      ),
      degree: 'of-all',
    },
    {
      pattern: new RegExp(
        `\\b(?:has|have|with|offers?|gets?|gives? you|comes? with) the (?<by>${oneOf(MOST_OF_NOUNS.map(([word]) => word))}) (?<noun>[a-z][a-z-]{2,18}(?: (?!of\\b|at\\b|in\\b|and\\b)[a-z][a-z-]{2,18})?)`,
        'dg',
      ),
      degree: 'of-all',
    },
    {
      pattern: new RegExp(
        `\\b${COPULA} (?:also |actually |even |still |a (?:bit|little|lot|touch) |slightly |much |far |somewhat |noticeably |considerably )?(?:(?:about |around |roughly )?[$€£¥]?\\d[^,;:!?\\n ]{0,9}(?: [a-z]{1,8})? )?(?:the )?(?<by>${COMPARATIVE})\\b(?! than| (?:to|and|but) )`,
        'dg',
      ),
    },
  ],
}
