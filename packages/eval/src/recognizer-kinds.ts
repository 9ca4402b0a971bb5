/** The kind of value, as predictions name it, for each of the upstream's type names. */
export const KIND_OF_TYPE: Readonly<Record<string, string>> = {
  number: 'number',
  ordinal: 'ordinal',
  percentage: 'percent',
  numberrange: 'range',
  currency: 'currency',
  dimension: 'dimension',
  age: 'age',
  temperature: 'temperature',
  phonenumber: 'phone',
  url: 'url',
  email: 'email',
  ip: 'ip',
  boolean: 'boolean',
  'datetimeV2.date': 'date',
  'datetimeV2.time': 'time',
  'datetimeV2.datetime': 'datetime',
  'datetimeV2.duration': 'duration',
  'datetimeV2.daterange': 'range',
  'datetimeV2.timerange': 'range',
  'datetimeV2.datetimerange': 'range',
  Numeral: 'number',
  Ordinal: 'ordinal',
  AmountOfMoney: 'currency',
  Distance: 'dimension',
  Quantity: 'dimension',
  Volume: 'dimension',
  Temperature: 'temperature',
  Duration: 'duration',
  PhoneNumber: 'phone',
  Email: 'email',
  Url: 'url',
  Time: 'datetime',
}

/** The family of a recognizer, by a word in its name; the first that fits. */
const FAMILIES: readonly (readonly [family: string, words: RegExp])[] = [
  ['range', /NumberRange/],
  ['phone', /Phone/],
  ['currency', /Currency|AmountOfMoney/],
  ['dimension', /Dimension|Distance|Quantity|Volume/],
  ['age', /\/AgeModel/],
  ['temperature', /Temperature/],
  ['percent', /Percent/],
  ['ordinal', /Ordinal/],
  ['duration', /duckling\/Duration/],
  ['dateTime', /DateTime|duckling\/Time/],
  ['ip', /IpAddress/],
  ['url', /URL|Url/],
  ['email', /Email/],
  ['boolean', /Boolean/],
  ['number', /Number\/NumberModel|Numeral/],
]

/** What a recognizer looks for; nothing if the predictions have no such kind. */
export function familyOf(recognizer: string): string | undefined {
  if (recognizer.includes('CreditCard')) return undefined
  return FAMILIES.find(([, words]) => words.test(recognizer))?.[0]
}

export const DATE_KINDS: readonly string[] = ['date', 'time', 'datetime', 'duration', 'range']

export const NUMERIC_KINDS: readonly string[] = [
  'number',
  'percent',
  'currency',
  'dimension',
  'age',
  'temperature',
]

/** Kinds of which a family's predictions may be. */
export function kindsOfFamily(family: string): readonly string[] {
  return family === 'dateTime' ? DATE_KINDS : [family]
}
