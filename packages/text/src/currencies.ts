/** How a written name or sign stands for money. */
export interface Currency {
  /** ISO 4217; `null` where the sign alone does not tell. */
  readonly code: string | null
  /** Part of a major unit, 1 unless it is a cent or the like. */
  readonly factor: number
}

type Row = readonly [code: string | null, names: string]

/** Signs and codes that stand before the number. Folded. */
const PREFIXES: readonly Row[] = [
  ['USD', 'us$|us $|u.s. $|u.s $|u.s.$|usd|usd$|us dollar|us dollars|美元|美金'],
  [null, '$'],
  ['CNY', 'cny|rmb|人民币|cn¥|rmb¥|¥'],
  ['HKD', 'hk$|hkd|港币|港元'],
  ['TWD', 'nt$|twd|ntd|新台币|台币'],
  ['SGD', 's$|sgd|sg$'],
  ['AUD', 'a$|au$|aud'],
  ['CAD', 'c$|c $|ca$|cad|can$'],
  ['NZD', 'nz$|nzd'],
  ['BRL', 'r$|brl'],
  ['MXN', 'mx$|mxn'],
  ['EUR', '€|eur|euro|euros|欧元'],
  ['GBP', '£|gbp|英镑'],
  ['JPY', 'jp¥|jpy|日元|日币|日圆'],
  ['KRW', '₩|krw|韩元|韩币'],
  ['INR', '₹|inr|rs|rs.|卢比'],
  [
    'MYR',
    'rm|myr|malaysian ringgit|malaysian ringgits|malaysia ringgit|malaysia ringgits|马币|令吉',
  ],
  ['THB', '฿|thb|泰铢'],
  ['PHP', '₱|php'],
  ['VND', '₫|vnd|越南盾'],
  ['IDR', 'idr|rp'],
  ['RUB', '₽|rub|卢布'],
  ['CHF', 'chf|瑞郎|瑞士法郎'],
  ['UAH', '₴|uah'],
  ['TRY', '₺|try'],
  ['ILS', '₪|ils|nis'],
  ['NGN', '₦|ngn'],
  ['LAK', '₭|lak'],
  ['CRC', '₡|crc'],
  ['AED', 'aed|dhs|dh'],
  ['SAR', 'sar'],
  ['QAR', 'qar'],
  ['KWD', 'kwd'],
  ['ZAR', 'zar'],
  ['SEK', 'sek'],
  ['NOK', 'nok'],
  ['DKK', 'dkk'],
  ['PLN', 'pln'],
  ['CZK', 'czk'],
  ['HUF', 'huf'],
  ['MOP', 'mop$|mop|澳门币|澳门元'],
  ['MNT', 'mnt'],
  ['EGP', 'egp'],
  ['BTC', 'btc|₿'],
]

/** Names that stand behind the number. Folded; Latin names of four letters and more also take `s`. */
const SUFFIXES: readonly Row[] = [
  ...PREFIXES.map(([code, names]): Row => [code, names]),
  [null, 'dollar|dollars|buck|bucks'],
  ['USD', 'u.s. dollar|u.s. dollars|american dollar|united states dollar|美刀|刀'],
  ['CNY', 'yuan|renminbi|元|块|块钱|元人民币|元钱|kuai|元整|块整'],
  ['HKD', 'hong kong dollar|元港币|港纸|港幣'],
  ['TWD', 'taiwan dollar|new taiwan dollar|元新台币|元台币'],
  ['SGD', 'singapore dollar|新加坡元|新元|新币'],
  ['AUD', 'australian dollar|澳元|澳币'],
  ['CAD', 'canadian dollar|加元|加币'],
  ['NZD', 'new zealand dollar|新西兰元|纽币'],
  ['GBP', 'pound sterling|pounds sterling|british pound|quid|镑'],
  ['JPY', 'yen|japanese yen|円'],
  ['KRW', 'won|korean won|south korean won'],
  ['INR', 'rupee|indian rupee'],
  ['MYR', 'ringgit'],
  ['THB', 'baht|thai baht'],
  ['PHP', 'philippine peso|比索'],
  ['MXN', 'mexican peso'],
  ['VND', 'vietnamese dong|dong'],
  ['IDR', 'rupiah'],
  ['RUB', 'ruble|rouble|russian ruble'],
  ['CHF', 'swiss franc|franken'],
  ['ILS', 'shekel'],
  ['AED', 'dirham|迪拉姆'],
  ['SAR', 'saudi riyal|saudi rial'],
  ['QAR', 'qatari riyal|qatari rial'],
  ['MNT', 'tugrik'],
  ['EGP', 'egyptian pound|egyptianpound'],
  ['ESP', 'peseta'],
  ['FIM', 'finnish markka|markka'],
  ['NLG', 'dutch guilder|guilder'],
  ['DEM', 'deutsche mark|german mark'],
  [null, 'peso|riyal|rial|dinar|franc|krona|krone'],
]

/** Parts of a major unit. */
const PARTS: readonly (readonly [code: string | null, factor: number, names: string])[] = [
  ['CNY', 0.1, '角|毛|毛钱|毫'],
  ['CNY', 0.01, '分|分钱'],
  ['USD', 0.01, '美分'],
  [null, 0.01, 'cent|cents|¢|c'],
  ['GBP', 0.01, 'pence|penny|便士'],
  ['MYR', 0.01, 'sen'],
  ['INR', 0.01, 'paisa|paise'],
]

function entries(rows: readonly Row[]): readonly (readonly [string, Currency])[] {
  return rows.flatMap(([code, names]) =>
    names
      .split('|')
      .flatMap((name) => forms(name).map((form) => [form, { code, factor: 1 }] as const)),
  )
}

function forms(name: string): readonly string[] {
  return /^[a-z. ]{4,}[a-rt-z]$/.test(name) ? [name, `${name}s`] : [name]
}

export const CURRENCY_PREFIXES = entries(PREFIXES)
export const CURRENCY_SUFFIXES = entries(SUFFIXES)
export const CURRENCY_PARTS: readonly (readonly [string, Currency])[] = PARTS.flatMap(
  ([code, factor, names]) => names.split('|').map((name) => [name, { code, factor }] as const),
)
