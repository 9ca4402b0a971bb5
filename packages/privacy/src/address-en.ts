import type { Entity } from './entity.ts'
import { matchesOf } from './matches.ts'
import type { View } from './view.ts'

/** Words that end the name of a street, in English and neighbours; lower case, without point. */
const STREET_WORDS =
  'street st road rd avenue ave av lane ln drive dr court ct place pl square sq boulevard blvd way terrace ter close crescent cres parkway pkwy highway hwy circle cir trail trl alley row walk mews gardens grove hill rise quay green park points squares forges forks hills mill plaza loop pike turnpike ridge view crossing bend path manor heights landing ' +
  'straße strasse str weg platz allee gasse ring damm ufer gatan vägen gata veien vegen vei gate gade vej alle straat laan plein kade utca u út tér köz katu tie kuja polku ulica ul ulice cesta třída náměstí rue chemin impasse quai cours calle carrer avenida paseo plaza camino via viale corso piazza vicolo rua travessa praça largo estrada jalan sokak caddesi bulvarı stræti gata'
const STREET = new Set(STREET_WORDS.split(' '))
/** Endings of street names written in one word. */
const STREET_ENDING =
  /(?:stra(?:ß|ss)e|strasse|str\.?|weg|platz|allee|gasse|gatan|gata|vägen|veien|vegen|gade|vej|straat|laan|plein|kade|singel|katu|tie|kuja|polku|stræti|gate|vei|dijk|steeg|hof|damm|ufer|kroken|svingen|bakken|toften|vænget|parken|markt|utca)$/iu
/** Words that begin one. */
const STREET_START =
  /^(?:rue|calle|c\/|via|viale|avenida|avda\.?|av\.?|avenue|rua|r\.|ul\.?|ulica|piazza|corso|plaza|pza\.?|paseo|chemin|impasse|boulevard|bd\.?|carrer|travessa|praça|largo|estrada|strada|jalan|jl\.?|boul\.?|place|allée|quai|cours|route|camino|ronda|crta\.?|carretera|rúa|urb\.?|p\.?o\.?|psc|unit|cmr|the)$/iu

const LEADS =
  /\b(?:(?:(?:new|shipping|billing|delivery|home|mailing|postal|current|old) )?address(?: (?:of|linked to|for|on) [^.?!\n]{1,60}?)?(?: (?:is|to|with|as|at|was|from):?|:)|(?:located|office|offices|restaurant|store|station|house|home|shop|flat|apartment)(?: (?:is|are|was))?(?: located)? (?:at|on)|(?:is|are|was) (?:at|located at|on)|located (?:at|on|in)|lived? (?:in|at|on)|lives (?:in|at|on(?: the (?:north|south|east|west) side of)?)|(?:send|sent|ship|shipped|deliver|delivered|mail|mailed|forward|post|move|moved|moving)(?: (?:it|this|that|them|my order|the order|the package|my package|a new one|one|everything|the parcel|the card))? (?:to|at)|(?:new|shipping|billing|delivery|home|mailing|postal) address|enter on|on file is|residing at|reside at|resident of|stay(?:ing)? at|side of|corner of)[ \n]{1,2}/gi

/** A street without a number says where somebody is, too. */
const ON_STREET =
  /\b(?:on|in|at|along|near|off|from) ((?:\p{Lu}[\p{L}'’-]{1,24} ){1,4}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Crescent))\b/gu

function onStreets(text: string): readonly Entity[] {
  if (!/Street|Road|Avenue|Lane|Drive|Boulevard|Crescent/.test(text)) return []
  return [...text.matchAll(ON_STREET)].map((match): Entity => {
    const end = match.index + match[0].length
    return {
      start: end - (match[1]?.length ?? 0),
      end,
      category: 'address',
      score: 0.6,
      rule: 'address-on',
    }
  })
}

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’/-]{0,40}\.?|[,\n#&]/gu
const PARTICLE =
  /^(?:de|del|de la|la|las|los|le|les|du|des|da|do|dos|das|di|della|dei|van|von|der|den|het|op|im|am|an|auf|of|the|and|y|i|a|à|v|u\.|nad|pod|na|ob|in|bei|sur|sous|en|St\.?|nan|o)$/u
const WEAK_ENDS = /^(?:and|of|the|in|a|i|an|am|on|de|y|u|v|na)$/i
const MAX_TOKENS = 26

/** Finds postal addresses of the US, the UK and Europe: after words that announce one, by street words, and in blocks of lines. */
export function findAddressesEn({ text, lower, hasDigits }: View): readonly Entity[] {
  if (!hasDigits) return onStreets(text)
  const isLower = text === lower
  const found: Entity[] = []
  for (const match of matchesOf(text, LEADS)) {
    const entity = readLed(text, match.index + match[0].length, isLower)
    if (entity) found.push(entity)
  }
  found.push(...byStreetWord(text, lower), ...onStreets(text))
  if (text.includes('\n')) found.push(...inBlock(text))
  return found
}

/** Reads on from a lead as far as the words can belong to an address. */
function readLed(text: string, from: number, isLower: boolean): Entity | undefined {
  const stretch = text.slice(from, from + 220)
  const tokens: Token[] = []
  for (const match of stretch.matchAll(TOKEN)) {
    const token = {
      text: match[0],
      start: from + match.index,
      end: from + match.index + match[0].length,
    }
    const before = tokens.at(-1)
    const gap = text.slice(before?.end ?? from, token.start)
    if (tokens.length >= MAX_TOKENS || !/^[ \t.]{0,3}$/.test(gap)) break
    if (before && endsSentence(before, gap, token)) break
    if (!belongs(token, before, isLower)) break
    tokens.push(token)
  }
  while (tokens.length > 0 && isLoose(tokens.at(-1))) tokens.pop()
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return undefined
  const end =
    /^(?:\p{L}{2,}\.)$/u.test(last.text) && !/^(?:St|Rd|Ave|Str|Apt|Dr|Blvd|u)\.$/i.test(last.text)
      ? last.end - 1
      : last.end
  const quote = text.slice(first.start, end)
  if (!looksLikeAddress(quote)) return undefined
  return {
    start: first.start,
    end: trimEnd(text, first.start, end),
    category: 'address',
    score: 0.75,
    rule: 'address-led',
  }
}

function endsSentence(before: Token, gap: string, token: Token): boolean {
  if (gap.includes('.') && gap.length > 1) return true
  if (!before.text.endsWith('.')) return false
  // `Apt.` and `St.` go on, `Estonia.` ends.
  return before.text.length > 5 && /^\p{Lu}/u.test(token.text)
}

function belongs(token: Token, before: Token | undefined, isLower: boolean): boolean {
  const word = token.text
  if (/^[,\n#&]$/.test(word)) return before !== undefined
  if (/^\d/.test(word)) return !/^\d{12,}$/.test(word)
  if (/^[\p{Lu}]/u.test(word))
    return (
      !/^(?:I|I'm|It|Is|My|We|The|Please|Thanks|Can|Could|What|How|But|And|Mobile|Phone|Tel|Fax|Desk|Email|Card|Order)$/.test(
        word,
      ) ||
      (before === undefined && word === 'The')
    )
  if (isLower) return !LOWER_END.test(word)
  if (before === undefined) return /^(?:the|c\/|calle|rue|via|corner|ul\.?|no\.?)$/i.test(word)
  if (/^[dlnODL]['’]\p{Lu}/u.test(word)) return true
  return PARTICLE.test(word) || FOREIGN_STREET.test(word)
}

/** Street words that are written small. */
const FOREIGN_STREET =
  /^(?:corner|st\.|apt\.?|suite|u\.?|út|utca|tér|köz|ulice|ulica|ul\.|třída|náměstí|cesta|no\.?|c\/o)$/
/** In a text without capitals these end an address. */
const LOWER_END =
  /^(?:for|i|i'm|it|is|my|we|please|thanks|can|could|what|how|but|mobile|phone|tel|fax|desk|email|card|order|because|so|this|that|you|when|where|with|has|have|was|will)$/

const isLoose = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^[,\n#&]$/.test(token.text) || (WEAK_ENDS.test(token.text) && !/^u\.$/.test(token.text)))

function trimEnd(text: string, start: number, end: number): number {
  const trailing = /[\s,.]{1,4}$/.exec(text.slice(start, end))
  return trailing && !/\bu\.$/.test(text.slice(start, end)) ? end - trailing[0].length : end
}

/** A number, and enough letters to name a street. */
function looksLikeAddress(quote: string): boolean {
  const letters = quote.match(/\p{L}/gu)?.length ?? 0
  if (!/\d/.test(quote) || letters < 3) return false
  if (
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(quote) ||
    /^\d{1,2}(?::\d{2})? ?(?:am|pm|AM|PM)$/.test(quote)
  )
    return false
  if (
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(
      quote,
    )
  )
    return false
  const words = quote.split(/[\s,]+/)
  const hasStreet = words.some((word) => isStreetWord(word))
  if (hasStreet) return true
  if (/\b(?:P\.? ?O\.? Box|PSC|Box \d|APO|FPO)\b/i.test(quote)) return true
  return (
    /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}.'-]{2,30}(?: [\p{L}\p{M}.'-]{1,30}){0,4},? \d{1,5}[A-Za-z]?\b/u.test(
      quote,
    ) || /\b\d{1,6} \p{Lu}\p{L}+(?: \p{Lu}?\p{L}+){1,4}/u.test(quote)
  )
}

function isStreetWord(word: string): boolean {
  const bare = word.replace(/[.,]$/, '')
  return (
    STREET.has(bare.toLowerCase()) ||
    (bare.length > 6 && STREET_ENDING.test(bare)) ||
    (STREET_START.test(word) && !/^(?:the|unit|place)$/i.test(word))
  )
}

const NUMBERED =
  /(?<![\p{L}\p{N}#-])\d{1,6}[A-Za-z]?(?:[-/]\d{1,4})?,? (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.? )?(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|\d{1,4}(?:st|nd|rd|th)|(?:de|la|le|du|of|the|y)(?= ))(?: (?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|de|la|le|du|des|del|of|the|and|y)){0,5}/gu
const PART =
  /(?:,? ?\n[ \t>]{0,4}|,? )(?:(?:apt|apartment|suite|ste|unit|floor|fl|room|rm|flat|bldg)\.? ?#?[\dA-Za-z-]{1,6}\b|#\d{1,5}|[A-Z]{2},? \d{5}(?:-\d{4})?(?!\d)|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\d{4,5}(?:-\d{4})?(?= \p{Lu}| ?$| ?[.,;?!\n])(?: \p{Lu}[\p{L}'’-]{1,20}){0,2})|, (?:\p{Lu}[\p{L}'’.-]{1,20}(?: (?:upon|am|of|le|la|de|\p{Lu}[\p{L}'’.-]{1,20})){0,3})(?=,|$| [A-Z]{2} \d{5}| [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}| \d{4,5}\b|[.;?!\n])/uy
const BEFORE = /(?:(?:Flat|Apt|Apartment|Unit|Suite|Room)\.? ?\w{1,5},? )$/i

/** Takes in flat, city, state and post code behind a street. */
function withTail(text: string, end: number): number {
  let at = end
  for (let count = 0; count < 6; count += 1) {
    PART.lastIndex = at
    const part = PART.exec(text)
    if (!part || part[0] === '') break
    at += part[0].length
  }
  return at
}

const NAMED =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}'’.-]{1,30} ){0,4}?(?:\p{Lu}[\p{L}\p{M}'’-]{3,30}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|gatan|gata|vägen|veien|vegen|gade|vej|straat|laan|plein|katu|kuja|polku|stræti|vei)|(?:Rue|Calle|C\/|Via|Viale|Avenida|Avda\.|Rua|Ul\.|Piazza|Corso|Paseo|Chemin|Carrer|Boulevard|Ulica) (?:(?:de|la|las|los|le|les|du|des|da|do|dos|di|della|del|l'|d') ?){0,3}\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: (?:de |la |del |du |di )?\p{Lu}[\p{L}\p{M}'’-]{1,30}){0,3}),? \d{1,5}[A-Za-z]?\b/gu
const BOXES =
  /\b(?:US(?:NS|S|CGC|NV) \p{Lu}\p{L}{1,20}\s{1,2}[AF]PO A[AEP] \d{5}|(?:P\.? ?O\.? ?Box|Post Office Box|Postfach|Apartado|PSC) \d{1,6}(?:,? Box \d{1,6})?(?:,?\s{1,2}(?:APO|FPO|DPO) A[AEP] \d{5})?)/giu
const PINYIN =
  /\b(?:(?:Room|Unit|Building|Block|No\.?|Flat|Floor|Bldg\.?) ?\d{1,5}[A-Z]?|\d{1,5}[A-Z]?|\d{1,3}\/F),? (?:[A-Z0-9][A-Za-z0-9'.-]{0,24},? ){0,8}?(?:Road|Rd\.?|Street|St\.?|Avenue|Lane|Lu|Jie)(?:,? (?:[A-Z][A-Za-z'-]{1,20} ?){1,3}(?:District|County|City|Province)?){0,4}/g

/** The first tells most texts apart, and quicker. */
const ROAD = /Road|Rd|Street|St\b|Avenue|Lane|Lu\b|Jie/
const ROAD_BEHIND_COMMA = /,.{0,80}(?:Road|Rd|Street|St\b|Avenue|Lane|Lu\b|Jie)/
/** A number before a word with a capital, or a number with an ending. */
const NUMBERED_GATE = /\d[A-Za-z]?,? (?:\p{Lu}|\d|de |la |le |du |of |the |y )/u
const BOX_GATE = /box|[adf]po |postfach|apartado|psc /

function byStreetWord(text: string, lower: string): readonly Entity[] {
  const found: Entity[] = []
  const numbered = NUMBERED_GATE.test(text) ? matchesOf(text, NUMBERED) : []
  for (const match of numbered) {
    const words = match[0].split(' ')
    const last = words.findLastIndex(
      (word, index) =>
        index > 1 && STREET.has(word.replace(/[.,]$/, '').toLowerCase()) && /^\p{Lu}/u.test(word),
    )
    if (last < 0) continue
    const length = words
      .slice(0, last + 1)
      .join(' ')
      .replace(/,$/, '').length
    found.push({
      start:
        match.index -
        (BEFORE.exec(text.slice(Math.max(0, match.index - 18), match.index))?.[0].length ?? 0),
      end: withTail(text, match.index + length),
      category: 'address',
      score: 0.72,
      rule: 'address-street',
    })
  }
  const isNamed = /[\p{Ll}.],? \d{1,5}(?!\d)/u.test(text)
  const patterns = [...(isNamed ? [NAMED] : []), ...(BOX_GATE.test(lower) ? [BOXES] : [])]
  for (const pattern of patterns) {
    for (const match of matchesOf(text, pattern)) {
      found.push({
        start: match.index,
        end: withTail(text, match.index + match[0].length),
        category: 'address',
        score: 0.7,
        rule: 'address-street',
      })
    }
  }
  if (!ROAD.test(text) || !ROAD_BEHIND_COMMA.test(text)) return found
  for (const match of matchesOf(text, PINYIN)) {
    if (!/District|Province|County|City|Road|Lu\b/.test(match[0]) || !/,/.test(match[0])) continue
    found.push({
      start: match.index,
      end: match.index + match[0].trimEnd().replace(/,$/, '').length,
      category: 'address',
      score: 0.7,
      rule: 'address-pinyin',
    })
  }
  return found
}

/** In a block of short lines (a signature, a label) each line is an element of its own. */
function inBlock(text: string): readonly Entity[] {
  const lines = linesOf(text)
  const short = lines.filter(
    ({ body }) =>
      body.length > 0 &&
      body.length <= 60 &&
      !/[?!]|\b(?:is|are|was|the|to|my|please|can|you|have)\b/i.test(body),
  )
  if (short.length < 2 || short.length < lines.filter(({ body }) => body.length > 0).length - 1)
    return []
  const found: Entity[] = []
  const unitLine = short.findIndex(({ body }) =>
    /^(?:apt|suite|unit|flat|room|floor|apartment)\.? ?#?\w{1,6}$/i.test(body),
  )
  for (const [index, { body, start }] of short.entries()) {
    const add = (from: number, to: number): void => {
      found.push({
        start: start + from,
        end: start + to,
        category: 'address',
        score: 0.74,
        rule: 'address-line',
      })
    }
    if (index === unitLine) {
      add(0, body.length)
      continue
    }
    if (/(?:phone|tel|mobile|fax|desk|@|:)/i.test(body)) continue
    const ahead = short.slice(index + 1, index + 3).findIndex((line) => line.body.startsWith(','))
    const comma = ahead < 0 ? -1 : index + 1 + ahead
    const closing =
      comma < 0
        ? undefined
        : /\d{4}$/.test(short[comma]?.body ?? '')
          ? short[comma]
          : short[comma + 1]
    if (/^\d{1,6} .*\p{L}/u.test(body) && closing) {
      add(0, closing.start + closing.body.length - start)
      continue
    }
    if (
      /^\d{1,6} .*\p{L}/u.test(body) &&
      /,|\b(?:apt|suite|unit)\.? \d/i.test(body) &&
      body.length > 14
    ) {
      add(0, body.length)
      continue
    }
    const two = /^(\d{1,6}) (\p{L}[^,\n]{2,50}? \d{1,5}[A-Za-z]?|\d{1,5} \p{L}[^,\n]{2,50})$/u.exec(
      body,
    )
    if (two?.[1] && two[2] && (unitLine === index + 1 || unitLine === -1)) {
      add(0, two[1].length)
      add(body.length - two[2].length, body.length)
      continue
    }
    const street =
      /^(?:\d{1,6}[A-Za-z]? \p{L}[^,\n]{2,50}|\p{L}[^,\n]{2,50} \d{1,5}[A-Za-z]?)$/u.test(body)
    const zip = /^(\p{L}[\p{L} .'-]{2,40}),? (\d{4,6}(?:-\d{3,4})?)$/u.exec(body)
    if (zip?.[2] && index > 0 && unitLine >= 0 && index > unitLine) {
      add(body.length - zip[2].length, body.length)
    } else if (street && (unitLine === index + 1 || looksLikeAddress(body))) {
      add(0, body.length)
    }
  }
  return found
}

function linesOf(text: string): readonly { readonly body: string; readonly start: number }[] {
  const lines: { body: string; start: number }[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const head = /^[\s>]{0,8}/.exec(line)?.[0].length ?? 0
    lines.push({ body: line.slice(head).trimEnd(), start: at + head })
    at += line.length + 1
  }
  return lines
}
