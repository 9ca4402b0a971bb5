import { BEYOND_MAINLAND } from '../words/regions.ts'
import { type PlaceNamed, placesIn } from './places.ts'

/** What the carriage of orders costs to some regions, from one amount on and below another. */
export interface FreightRule {
  /** Regions that it is for, or all but which. */
  readonly regions: ReadonlySet<string>
  readonly isForOthers: boolean
  /** Least and first amount beyond, of the order. */
  readonly from: number
  readonly below: number
  /** Nothing where it is free. */
  readonly fee: number
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
}

const AMOUNT = String.raw`[¥￥$€£]?\s?(\d{1,6}(?:\.\d{1,2})?)`
const FREE =
  /包邮|免邮|免运费|免邮费|免配送费|运费全免|包运费|免费(?:配送|送货|送达|寄送|邮寄)|不收运费|\b(?:free (?:[a-z]+ ){0,2}(?:shipping|delivery|postage)|(?:ships?|shipped|shipping|delivery|delivered|delivers?|postage|go(?:es)?)\b[^.;,]{0,40}\bfree\b|no (?:shipping|delivery|postage) (?:fee|charge|cost))/iu
/** What says of some regions or orders that it is not free. */
const NOT_FREE =
  /不(?:予|能|可|参与|参加|享受?|支持|适用|在)?(?:包邮|免邮|免运费)|包邮(?:范围|地区)?(?:不含|除外)|\b(?:not|n't|never|no) (?:[a-z]+ ){0,4}free\b|\bfree (?:[a-z]+ ){0,2}(?:shipping|delivery|postage) (?:is|does|do|isn't|doesn't)(?: not|n't)\b/iu
/** `Shipping: $6.99 (free over $59)`: of freight, if the statement is. */
const FREE_HERE = /\b(?:free|complimentary|on us)\b|免费|免收/iu
const FREIGHT =
  /运费|邮费|配送费|快递费|\b(?:shipping|delivery|postage|freight|ships?|carriage)\b/iu
const FEE = new RegExp(
  `(?:收|运费|邮费|配送费|快递费|另付|需付|补|加收|每单|统一|一律)(?:为|是|收取?|按|另付|需要?)?${AMOUNT}元?|[$€£]\\s?(\\d{1,4}(?:\\.\\d{1,2})?)|(?<![\\d.])(\\d{1,4}(?:\\.\\d{1,2})?)元(?:运费|邮费)`,
  'iu',
)
/** 江浙沪5元: an amount that ends its clause. */
const AT_END = /(?<![\d.])(\d{1,4}(?:\.\d{1,2})?)(?:元|块)(?:起|一单|每单)?$/u
const FROM = new RegExp(
  `(?:满|达到?|超过|滿)${AMOUNT}|(?:\\b(?:over|above|from|more than|at least|reach(?:es|ing)?|spend(?:ing)?|exceed(?:s|ing)?|worth|of)\\s(?:just |only )?)[$€£]\\s?(\\d{1,5}(?:\\.\\d{1,2})?)|[$€£](\\d{1,5}(?:\\.\\d{1,2})?)(?: or (?:more|over|above)|\\+| and (?:over|above|up))|(\\d{1,5}(?:\\.\\d{1,2})?)元?(?:及|或)?(?:以上|起)`,
  'iu',
)
const BELOW = new RegExp(
  `(?:[未不]满|[未不]足|未达|低于|不到)(?:${AMOUNT})?|\\b(?:under|below|less than)\\s(?:that\\b|[$€£]\\s?(\\d{1,5}(?:\\.\\d{1,2})?))|\\b(?:otherwise|smaller orders)\\b`,
  'iu',
)
const EXCEPT =
  /不含|不享|不参|不包括|不包含|除外|除了?|以外|\b(?:except(?:ing)?|exclud(?:es|ing)|not including|other than|apart from|outside)\b/iu
const REST =
  /其[他它余]|别的|剩下|\b(?:elsewhere|everywhere else|all other|other (?:states?|areas?|regions?|places?|destinations?|addresses|countries)|the rest|rest of)\b/iu
const THOSE =
  /(?:上述|以上|这)(?:些|几|[两二三四五六七八九])?个?(?:地|省|区|城)|\b(?:those|these|such)\b(?= (?:states?|areas?|regions?|places?|destinations?|addresses|two|three|four|countries))|\bto them\b/iu
/** Regions that no list names: which places they are is not known from the text. */
const VAGUE =
  /偏远|边远|乡镇|农村|海岛|境外|海外|国外|国际|\b(?:remote|rural|overseas|abroad|international(?:ly)?|worldwide|offshore)\b/iu
/** All regions but {@link BEYOND_MAINLAND}. */
const MAINLAND =
  /大陆|内地|国内|\b(?:domestic|mainland|contiguous|continental|lower 48|48 states)\b/iu
/** Rules for some customers, goods or ways alone, or by weight and piece, decide nothing for others. */
const SPECIAL =
  /会员|新客|首单|首次|大件|生鲜|冷链|预售|退|换|加急|自提|次日|特快|顺丰|首重|续重|每件|每公斤|每千克|每增|\b(?:members?|plus|vip|first order|new customers?|bulky|oversized?|heavy|frozen|returns?|exchanges?|express|next[- ]day|overnight|expedited|priority|collect|pick ?up|large items?|furniture|per (?:item|kg|kilo|pound|lb)|each additional)\b/iu
const BACK = /退|换|\b(?:returns?|exchanges?)\b/iu

interface Clause {
  readonly text: string
  readonly start: number
}

const STATEMENT = /[。！？!?\n]|\.(?=\s|$)/u
const PART =
  /[;；,，()（）]|\b(?:but|while|whereas)\b|\band (?=(?:(?:it['’]s|it is|is|are|then) )?(?:free|nothing)\b)/u
/** Free above the amount that was told before. */
const FREE_ABOVE =
  /\bfree (?:of charge )?(?:above|over|beyond|past)(?: that| this)?\s*$|^\s*(?:以上|超过)(?:的|则|就)?(?:免|包)/u

/** All that a text says of freight. */
export interface Tariff {
  readonly rules: readonly FreightRule[]
  /** It is free for some customers or goods besides. */
  readonly isFreeForSome: boolean
  /** It makes exceptions of remote areas, and does not say which these are. */
  readonly isVague: boolean
}

/** Reads the freight rules of a text, in order. */
export function tariffOf(text: string): Tariff {
  const reader = new TariffReader()
  for (const statement of cut(text, 0, STATEMENT)) {
    reader.begin()
    for (const clause of cut(statement.text, statement.start, PART)) reader.read(clause)
  }
  return reader
}

type Areas = Pick<FreightRule, 'regions' | 'isForOthers'>

/** Reads clause by clause: what a clause leaves out is as in the one before it. */
class TariffReader implements Tariff {
  readonly rules: FreightRule[] = []
  isFreeForSome = false
  isVague = false
  /** Regions named last, and all that were. */
  #last: ReadonlySet<string> = new Set()
  readonly #named = new Set<string>()
  /** Regions of the statement, as far as it has named any. */
  #areas: Areas | undefined
  #isOfFreight = false
  #wasOfFreight = false

  begin(): void {
    this.#areas = undefined
    this.#wasOfFreight ||= this.#isOfFreight
    this.#isOfFreight = false
  }

  read({ text, start }: Clause): void {
    const places = placesIn(text)
    this.#isOfFreight ||= this.#isAboutFreight(text, places)
    if (!this.#isOfFreight || this.#isSkipped(text)) return
    const rest = withoutPlaces(text, places)
    if (places.length > 0 && (EXCEPT.test(rest) || NOT_FREE.test(rest)))
      this.#except(regionsOf(places))
    else if (places.length > 0 && this.#areas !== undefined && ONLY_JOINED.test(rest))
      this.#goOn(regionsOf(places), this.#areas)
    else {
      this.#areas = this.#areasOf(rest, places) ?? this.#areas
      const rule = ruleIn(text)
      if (rule !== undefined) this.#add(rule, { start, end: start + text.length })
    }
  }

  #isAboutFreight(text: string, places: readonly PlaceNamed[]): boolean {
    if (FREIGHT.test(text) || FREE.test(text)) return true
    const goesOn = [BELOW, REST, THOSE, VAGUE].some((sign) => sign.test(text))
    return this.#wasOfFreight && (goesOn || places.length > 0)
  }

  #isSkipped(text: string): boolean {
    if (VAGUE.test(text)) this.isVague = true
    else if (!SPECIAL.test(text)) return false
    else if (FREE.test(text) && !BACK.test(text)) this.isFreeForSome = true
    return true
  }

  /** The regions are none of those that the rule before is for. */
  #except(regions: ReadonlySet<string>): void {
    this.#name(regions)
    this.#areas = { regions, isForOthers: true }
    const last = this.rules.at(-1)
    if (last?.isForOthers) this.rules[this.rules.length - 1] = { ...last, regions }
  }

  /** A list that is parted by commas: Alaska, Hawaii and Puerto Rico. */
  #goOn(more: ReadonlySet<string>, { isForOthers }: Areas): void {
    const regions = new Set([...this.#last, ...more])
    if (isForOthers) this.#except(regions)
    else this.#areas = this.#only(regions)
  }

  #only(regions: ReadonlySet<string>): Areas {
    this.#name(regions)
    return { regions, isForOthers: false }
  }

  #areasOf(text: string, places: readonly PlaceNamed[]): Areas | undefined {
    if (places.length > 0) return this.#only(regionsOf(places))
    if (REST.test(text)) return { regions: new Set(this.#named), isForOthers: true }
    if (MAINLAND.test(text)) return { regions: BEYOND_MAINLAND, isForOthers: true }
    return THOSE.test(text) ? { regions: this.#last, isForOthers: false } : undefined
  }

  #lastBelow(): number | undefined {
    return this.rules.findLast(({ below }) => Number.isFinite(below))?.below
  }

  #name(regions: ReadonlySet<string>): void {
    this.#last = regions
    for (const region of regions) this.#named.add(region)
  }

  /** What an order below some amount pays is for the regions of the rule that begins there. */
  #add({ below, ...told }: Terms, span: Pick<FreightRule, 'start' | 'end'>): void {
    const from = told.from === true ? this.#lastBelow() : told.from
    if (from === undefined) return
    const rule = { ...told, from }
    const next = this.rules.findLast(({ from }) => from > 0 && (below === true || from === below))
    const areas = this.#areas ?? (below === undefined ? ALL : (next ?? ALL))
    const { regions, isForOthers } = areas
    const most = below === true ? next?.from : below
    this.rules.push({
      ...rule,
      ...span,
      regions,
      isForOthers,
      below: most ?? Number.POSITIVE_INFINITY,
    })
  }
}

const ONLY_JOINED = /^[\s、,&]*(?:(?:and|or|the|和|及|与|或|等|地|区|省|等地)[\s、,:：]*)*[:：]?$/iu

function withoutPlaces(text: string, places: readonly PlaceNamed[]): string {
  return places.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}

function regionsOf(places: readonly PlaceNamed[]): ReadonlySet<string> {
  return new Set(places.flatMap(({ regions }) => regions))
}

const ALL = { regions: new Set<string>(), isForOthers: true } as const

interface Terms {
  /** True where it is for all orders from the amount on below which the rule before it was. */
  readonly from: number | true
  /** True where it is for all orders below the amount told before. */
  readonly below: number | true | undefined
  readonly fee: number
}

function ruleIn(text: string): Terms | undefined {
  if (NOT_FREE.test(text)) return undefined
  const below = BELOW.exec(text)
  const over = below === null ? FROM.exec(text) : null
  const rest = text.replace((below ?? over)?.[0] ?? '', ' ')
  const told = amountOf(FEE.exec(rest) ?? AT_END.exec(rest))
  const fee = FREE.test(text) ? 0 : (told ?? (FREE_HERE.test(text) ? 0 : undefined))
  if (fee === undefined) return undefined
  return {
    from: amountOf(over) ?? (FREE_ABOVE.test(text) ? true : 0),
    below: below === null ? undefined : (amountOf(below) ?? true),
    fee,
  }
}

function amountOf(match: RegExpExecArray | null): number | undefined {
  const digits = match?.slice(1).find((each) => each !== undefined)
  return digits === undefined ? undefined : Number(digits)
}

/** Cuts a text, keeping where each part begins. */
function cut(text: string, from: number, at: RegExp): readonly Clause[] {
  const parts: Clause[] = []
  let start = 0
  for (const mark of text.matchAll(new RegExp(at.source, `g${at.flags}`))) {
    parts.push({ text: text.slice(start, mark.index), start: from + start })
    start = mark.index + mark[0].length
  }
  parts.push({ text: text.slice(start), start: from + start })
  return parts.filter((part) => part.text.trim() !== '')
}
