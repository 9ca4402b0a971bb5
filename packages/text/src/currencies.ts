/** How a written name or sign stands for money. */
export interface Currency {
  /** ISO 4217; `null` where the writing does not tell. */
  readonly code: string | null
  /** Part of a major unit: 1, or 0.01 for a cent. */
  readonly factor: number
  /** Several currencies share the writing, so the reader's options decide among the family. */
  readonly family?: CurrencyFamily
}

export type CurrencyFamily = 'dollar-sign' | 'dollar' | 'yuan' | 'yen' | 'rupee' | 'peso'

/** Currencies that are called dollar. */
const DOLLARS =
  'USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD'.split(
    ' ',
  )
/** Currencies that are called peso, whose sign is `$`; the Philippine peso has a sign of its own. */
const PESOS = 'MXN ARS CLP COP CUP DOP UYU'.split(' ')

/** The currencies that a bare `$`, dollar, 元, ¥, Rs or peso can mean. */
export const FAMILIES: Readonly<Record<CurrencyFamily, readonly string[]>> = {
  'dollar-sign': [...DOLLARS, ...PESOS, 'MOP'],
  dollar: DOLLARS,
  yuan: ['CNY', 'HKD', 'MOP', 'SGD', 'TWD'],
  yen: ['CNY', 'JPY'],
  rupee: ['INR', 'LKR', 'MUR', 'NPR', 'PKR', 'SCR'],
  peso: [...PESOS, 'PHP'],
}

/**
 * The legal tender of the regions where a shared sign or name means the local money.
 *
 * Source: Unicode CLDR 48, `supplemental/currencyData.json` (tender by region), for the currencies whose narrow symbol
 * is `$`, `¥` or `Rs`; codes of ISO 4217. Regions whose tender is the US dollar need no row: it is the default.
 */
const REGIONS_BY_CURRENCY: Readonly<Record<string, string>> = {
  ARS: 'AR',
  AUD: 'AU CC CX HM KI NF NR TV',
  BBD: 'BB',
  BMD: 'BM',
  BND: 'BN',
  BSD: 'BS',
  BZD: 'BZ',
  CAD: 'CA',
  CLP: 'CL',
  CNY: 'CN',
  COP: 'CO',
  CUP: 'CU',
  DOP: 'DO',
  FJD: 'FJ',
  GYD: 'GY',
  HKD: 'HK',
  INR: 'IN BT',
  JMD: 'JM',
  JPY: 'JP',
  KYD: 'KY',
  LKR: 'LK',
  LRD: 'LR',
  MOP: 'MO',
  MUR: 'MU',
  MXN: 'MX',
  NAD: 'NA',
  NPR: 'NP',
  NZD: 'NZ CK NU PN TK',
  PHP: 'PH',
  PKR: 'PK',
  SBD: 'SB',
  SCR: 'SC',
  SGD: 'SG',
  SRD: 'SR',
  TTD: 'TT',
  TWD: 'TW',
  UYU: 'UY',
  XCD: 'AG AI DM GD KN LC MS VC',
}

/** What a shared sign or name means where a locale's region has such a currency. */
export const REGION_CURRENCIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(REGIONS_BY_CURRENCY).flatMap(([code, regions]) =>
    regions.split(' ').map((region) => [region, code]),
  ),
)

type Row = readonly [code: string | null, names: string, family?: CurrencyFamily]

/** Signs and codes, which stand before or behind the number. Folded, parted by `|`. */
const SIGNS: readonly Row[] = [
  [null, '$', 'dollar-sign'],
  [null, '¥', 'yen'],
  ['USD', 'us$|us $|u.s. $|u.s $|u.s.$|usd|usd$|us dollar|us dollars|美元|美金'],
  ['CNY', 'cny|rmb|人民币|cn¥|rmb¥|元人民币|块人民币'],
  ['HKD', 'hk$|hk $|hkd|港币|港元|港纸|元港币'],
  ['TWD', 'nt$|nt $|twd|ntd|新台币|台币|元新台币|元台币'],
  ['SGD', 's$|sgd|sg$|新加坡元|新加坡币|新币'],
  ['AUD', 'a$|au$|aud|澳元|澳币|澳大利亚元'],
  ['CAD', 'c$|c $|ca$|cad|can$|加元|加币|加拿大元'],
  ['NZD', 'nz$|nzd|新西兰元|纽币|纽元'],
  ['MOP', 'mop$|mop|澳门币|澳门元'],
  ['BRL', 'r$|r $|brl|雷亚尔'],
  ['MXN', 'mx$|mxn|墨西哥比索'],
  ['EUR', '€|eur|欧元|欧'],
  ['GBP', '£|gbp|英镑|镑|gb£'],
  ['JPY', 'jp¥|jpy|日元|日币|日圆|円'],
  ['KRW', '₩|krw|韩元|韩币|韩圆'],
  ['INR', '₹|inr|印度卢比'],
  [null, 'rs|rs.|re.|卢比', 'rupee'],
  ['PKR', 'pkr|巴基斯坦卢比'],
  [
    'MYR',
    'rm|myr|马币|令吉|林吉特|马来西亚林吉特|马来西亚令吉|ringgit|malaysian ringgit|malaysia ringgit|malaysian ringgits|malaysia ringgits',
  ],
  ['THB', '฿|thb|泰铢|铢'],
  ['PHP', '₱|php|菲律宾比索'],
  ['VND', '₫|vnd|越南盾|越盾'],
  ['IDR', 'idr|rp|印尼盾|印尼卢比'],
  ['RUB', '₽|rub|卢布|俄罗斯卢布'],
  ['CHF', 'chf|瑞郎|瑞士法郎|sfr.'],
  ['UAH', '₴|uah|格里夫纳'],
  ['TRY', '₺|try|里拉|土耳其里拉'],
  ['ILS', '₪|ils|nis|谢克尔|以色列新谢克尔|新谢克尔'],
  ['NGN', '₦|ngn|奈拉'],
  ['LAK', '₭|lak'],
  ['CRC', '₡|crc'],
  ['KZT', '₸|kzt'],
  ['GEL', '₾|gel'],
  ['PYG', '₲|pyg'],
  ['GHS', '₵|ghs'],
  ['MNT', '₮|mnt'],
  ['AZN', '₼|azn'],
  ['AED', 'aed|dhs|dh|迪拉姆'],
  ['SAR', 'sar|沙特里亚尔'],
  ['QAR', 'qar|卡塔尔里亚尔'],
  ['KWD', 'kwd|科威特第纳尔'],
  ['BHD', 'bhd'],
  ['OMR', 'omr'],
  ['JOD', 'jod'],
  ['IRR', 'irr'],
  ['IQD', 'iqd'],
  ['LBP', 'lbp'],
  ['ZAR', 'zar|兰特|南非兰特'],
  ['SEK', 'sek|瑞典克朗'],
  ['NOK', 'nok|挪威克朗'],
  ['DKK', 'dkk|丹麦克朗'],
  ['ISK', 'isk|冰岛克朗'],
  ['PLN', 'pln|zł|兹罗提'],
  ['CZK', 'czk|kč|捷克克朗'],
  ['HUF', 'huf|福林'],
  ['RON', 'ron|lei'],
  ['BGN', 'bgn'],
  ['HRK', 'hrk'],
  ['RSD', 'rsd'],
  ['EGP', 'egp|l.e.|埃及镑'],
  ['MAD', 'mad'],
  ['TND', 'tnd'],
  ['KES', 'kes|ksh'],
  ['TZS', 'tzs'],
  ['UGX', 'ugx'],
  ['ETB', 'etb'],
  ['LKR', 'lkr'],
  ['NPR', 'npr'],
  ['BDT', 'bdt|৳'],
  ['MMK', 'mmk|缅元'],
  ['KHR', 'khr|៛'],
  ['ARS', 'ars|阿根廷比索'],
  ['CLP', 'clp|智利比索'],
  ['COP', 'cop$|哥伦比亚比索'],
  ['PEN', 'pen|s/.'],
  ['UYU', 'uyu'],
  ['BOB', 'bob'],
  ['DOP', 'dop'],
  ['JMD', 'jmd|j$'],
  ['TTD', 'ttd|tt$'],
  ['BZD', 'bzd|bz$'],
  ['BTC', 'btc|₿'],
]

/** Names in words, which stand behind the number. A plural `s` is added. */
const NAMES: readonly Row[] = [
  [null, 'dollar|buck', 'dollar'],
  [null, 'yuan|元|块|块钱|元钱|元整|块整|圆整|kuai|大洋', 'yuan'],
  ['USD', 'u.s. dollar|u.s dollar|american dollar|united states dollar|us buck|美刀|刀|刀乐|美圆'],
  ['CNY', 'renminbi|chinese yuan|软妹币'],
  ['HKD', 'hong kong dollar|hk dollar'],
  ['TWD', 'taiwan dollar|new taiwan dollar|nt dollar'],
  ['SGD', 'singapore dollar|singaporean dollar'],
  ['AUD', 'australian dollar|australia dollar|aussie dollar'],
  ['CAD', 'canadian dollar|canada dollar'],
  ['NZD', 'new zealand dollar|kiwi dollar'],
  ['JMD', 'jamaican dollar|jamaica dollar'],
  ['TTD', 'trinidad and tobago dollar'],
  ['BBD', 'barbadian dollar|barbados dollar'],
  ['BMD', 'bermudian dollar|bermuda dollar'],
  ['FJD', 'fijian dollar|fiji dollar'],
  ['NAD', 'namibian dollar'],
  ['ZWL', 'zimbabwean dollar'],
  ['LRD', 'liberian dollar'],
  ['EUR', 'euro'],
  ['GBP', 'pound sterling|pounds sterling|british pound|quid|sterling'],
  ['JPY', 'yen|japanese yen'],
  ['KRW', 'won|korean won|south korean won'],
  ['KPW', 'north korean won'],
  ['INR', 'indian rupee'],
  [null, 'rupee', 'rupee'],
  ['PKR', 'pakistani rupee'],
  ['LKR', 'sri lankan rupee'],
  ['NPR', 'nepalese rupee'],
  ['MUR', 'mauritian rupee'],
  ['THB', 'baht|thai baht'],
  ['PHP', 'philippine peso|filipino peso'],
  ['MXN', 'mexican peso'],
  ['ARS', 'argentine peso|argentinian peso'],
  ['CLP', 'chilean peso'],
  ['COP', 'colombian peso'],
  ['CUP', 'cuban peso'],
  ['UYU', 'uruguayan peso'],
  ['DOP', 'dominican peso'],
  ['VND', 'vietnamese dong|dong'],
  ['IDR', 'rupiah|indonesian rupiah'],
  ['RUB', 'ruble|rouble|russian ruble|russian rouble'],
  ['BYN', 'belarusian ruble'],
  ['CHF', 'swiss franc|franken'],
  ['FRF', 'french franc'],
  ['BEF', 'belgian franc'],
  ['XAF', 'cfa franc|central african franc'],
  ['ILS', 'shekel|israeli shekel|new shekel|israeli new shekel'],
  ['AED', 'emirati dirham|uae dirham|united arab emirates dirham'],
  ['MAD', 'moroccan dirham'],
  ['SAR', 'saudi riyal|saudi rial|saudiriyal'],
  ['QAR', 'qatari riyal|qatari rial'],
  ['OMR', 'omani rial'],
  ['IRR', 'iranian rial'],
  ['YER', 'yemeni rial'],
  ['KWD', 'kuwaiti dinar'],
  ['BHD', 'bahraini dinar'],
  ['IQD', 'iraqi dinar'],
  ['JOD', 'jordanian dinar'],
  ['TND', 'tunisian dinar'],
  ['DZD', 'algerian dinar'],
  ['LYD', 'libyan dinar'],
  ['RSD', 'serbian dinar'],
  ['MNT', 'tugrik|tögrög|mongolian tugrik'],
  ['EGP', 'egyptian pound|egyptianpound|geneh'],
  ['LBP', 'lebanese pound'],
  ['SYP', 'syrian pound'],
  ['SDG', 'sudanese pound'],
  ['IEP', 'irish pound'],
  ['CYP', 'cypriot pound'],
  ['TRY', 'turkish lira'],
  ['ITL', 'italian lira|lira|lire'],
  ['ESP', 'peseta|spanish peseta'],
  ['PTE', 'escudo|portuguese escudo'],
  ['FIM', 'finnish markka|markka'],
  ['NLG', 'dutch guilder|netherlands guilder|guilder'],
  ['DEM', 'deutsche mark|german mark|deutschmark|west german mark'],
  ['ATS', 'austrian schilling|schilling'],
  ['GRD', 'drachma|greek drachma'],
  ['SEK', 'swedish krona|swedish kronor|swedish krone|kronor'],
  ['NOK', 'norwegian krone|norwegian kroner|norwegian krona'],
  ['DKK', 'danish krone|danish kroner|danish krona'],
  ['ISK', 'icelandic krona|icelandic króna'],
  ['CZK', 'czech koruna|czech crown'],
  ['PLN', 'zloty|polish zloty|złoty'],
  ['HUF', 'forint|hungarian forint'],
  ['RON', 'romanian leu|romanian lei'],
  ['BGN', 'bulgarian lev|bulgarian leva'],
  ['HRK', 'kuna|croatian kuna'],
  ['UAH', 'hryvnia|ukrainian hryvnia'],
  ['KZT', 'tenge|kazakhstani tenge'],
  ['GEL', 'georgian lari'],
  ['AMD', 'armenian dram'],
  ['AZN', 'azerbaijani manat'],
  ['UZS', 'uzbekistani som'],
  ['ZAR', 'south african rand|rand'],
  ['NGN', 'naira|nigerian naira'],
  ['GHS', 'ghanaian cedi|cedi'],
  ['KES', 'kenyan shilling'],
  ['TZS', 'tanzanian shilling'],
  ['UGX', 'ugandan shilling'],
  ['SOS', 'somali shilling'],
  ['ETB', 'ethiopian birr|birr'],
  ['BRL', 'brazilian real|brazilian reais|reais'],
  ['PEN', 'peruvian sol|nuevo sol'],
  ['BOB', 'boliviano'],
  ['VEF', 'bolivar|venezuelan bolivar'],
  ['PYG', 'guarani|paraguayan guarani'],
  ['CRC', 'costa rican colon|costa rican colón'],
  ['GTQ', 'quetzal|guatemalan quetzal'],
  ['HNL', 'lempira|honduran lempira'],
  ['NIO', 'nicaraguan cordoba'],
  ['PAB', 'balboa|panamanian balboa'],
  ['HTG', 'gourde|haitian gourde'],
  ['KHR', 'cambodian riel|riel'],
  ['LAK', 'lao kip|kip'],
  ['MMK', 'kyat|burmese kyat'],
  ['BDT', 'bangladeshi taka|taka'],
  ['MOP', 'pataca|macanese pataca'],
  ['BTC', 'bitcoin'],
  [null, 'peso', 'peso'],
  [null, 'riyal|rial|dinar|dirham|franc|krona|krone|kroner|shilling'],
]

/** Parts of a major unit, which stand behind the number. */
const PARTS: readonly (readonly [code: string | null, factor: number, names: string])[] = [
  [null, 0.1, '角|角钱|毛|毛钱|毫子'],
  [null, 0.01, '分钱'],
  ['USD', 0.01, '美分'],
  ['EUR', 0.01, '欧分|euro cent|euro cents|eurocent|eurocents'],
  [null, 0.01, 'cent|cents|¢|c'],
  ['GBP', 0.01, 'pence|penny|pennies|便士'],
  ['MYR', 0.01, 'sen'],
  ['INR', 0.01, 'paisa|paise'],
  [null, 0.05, 'nickel|nickels'],
  [null, 0.1, 'dime|dimes'],
  [null, 1000, 'grand'],
]

type Entry = readonly [name: string, currency: Currency]

function entries(rows: readonly Row[]): readonly Entry[] {
  return rows.flatMap(([code, names, family]) =>
    names
      .split('|')
      .flatMap(forms)
      .map(
        (name): Entry => [name, { code, factor: 1, ...(family === undefined ? {} : { family }) }],
      ),
  )
}

/** A name in words with its plural; codes and signs have none. */
function forms(name: string): readonly string[] {
  return /[a-z]{4}$|[ .][a-z]{3}$/.test(name) && !name.endsWith('s') ? [name, `${name}s`] : [name]
}

export const CURRENCY_SIGNS: readonly Entry[] = entries(SIGNS)
export const CURRENCY_NAMES: readonly Entry[] = entries(NAMES)
export const CURRENCY_PARTS: readonly Entry[] = PARTS.flatMap(([code, factor, names]) =>
  names.split('|').map((name): Entry => {
    const family = code === null ? (/[a-z¢]/.test(name) ? 'dollar' : 'yuan') : undefined
    return [
      name,
      { code, factor, ...(family === undefined ? {} : { family: family as CurrencyFamily }) },
    ]
  }),
)
