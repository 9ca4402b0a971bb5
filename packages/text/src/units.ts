import type { Dimension } from './value.ts'

/** A unit of measurement: `value * factor + offset` is in the dimension's base unit. */
export interface Unit {
  readonly symbol: string
  readonly dimension: Exclude<Dimension, 'age' | 'count' | 'resolution'>
  readonly factor: number
  readonly offset?: number
}

type Row = readonly [symbol: string, factor: number, names: string, offset?: number]

/**
 * Names are folded (lower case, simplified) and parted by `|`; a Latin name also stands for its plural in `s`.
 * Factors are exact by definition (international yard and pound 1959, US liquid gallon, 市制 of 1929).
 */
const TABLE: Readonly<Record<Unit['dimension'], readonly Row[]>> = {
  length: [
    ['m', 1, 'm|meter|metre|mtr|米|公尺'],
    ['km', 1000, 'km|kms|kilometer|kilometre|千米|公里|k米'],
    ['dm', 0.1, 'dm|decimeter|decimetre|分米|公寸'],
    ['cm', 0.01, 'cm|cms|centimeter|centimetre|厘米|公分'],
    ['mm', 0.001, 'mm|millimeter|millimetre|毫米|公厘'],
    ['µm', 1e-6, 'µm|μm|um|micron|micrometer|micrometre|微米'],
    ['nm', 1e-9, 'nm|nanometer|nanometre|纳米'],
    ['pm', 1e-12, 'picometer|picometre|皮米'],
    ['in', 0.0254, 'in|inch|inches|incher|inchers|英寸|吋|寸|寸屏'],
    ['ft', 0.3048, 'ft|feet|foot|foots|英尺'],
    ['yd', 0.9144, 'yd|yds|yard|码'],
    ['mi', 1609.344, 'mi|mile|英里'],
    ['nmi', 1852, 'nmi|nautical mile|海里'],
    ['li', 500, '里|里地|华里'],
    ['zhang', 10 / 3, '丈'],
    ['chi', 1 / 3, '尺|市尺'],
    ['cun', 1 / 30, '市寸'],
    ['ly', 9460730472580800, 'light year|光年'],
  ],
  area: [
    ['m²', 1, 'm2|m²|sqm|sq m|sq. m|㎡|square meter|square metre|平方米|平米|平方公尺|平|坪方'],
    ['km²', 1e6, 'km2|km²|sq km|square kilometer|square kilometre|平方公里|平方千米'],
    ['cm²', 1e-4, 'cm2|cm²|sq cm|square centimeter|square centimetre|平方厘米|平方公分'],
    ['mm²', 1e-6, 'mm2|mm²|square millimeter|square millimetre|平方毫米'],
    ['ft²', 0.09290304, 'ft2|ft²|sq ft|sqft|sq. ft|square foot|square feet|平方英尺|平方尺'],
    ['in²', 0.00064516, 'in2|in²|sq in|square inch|square inches|平方英寸'],
    ['mi²', 2589988.110336, 'sq mi|square mile|平方英里'],
    ['yd²', 0.83612736, 'sq yd|square yard|平方码'],
    ['acre', 4046.8564224, 'acre|英亩'],
    ['ha', 10000, 'ha|hectare|公顷'],
    ['mu', 2000 / 3, '亩'],
  ],
  volume: [
    ['L', 1, 'l|liter|litre|ltr|升|公升'],
    ['mL', 0.001, 'ml|mls|milliliter|millilitre|毫升|cc|c.c.'],
    ['cL', 0.01, 'cl|centiliter|centilitre|厘升'],
    ['dL', 0.1, 'dl|deciliter|decilitre|分升'],
    ['hL', 100, 'hl|hectoliter|hectolitre|百升'],
    ['m³', 1000, 'm3|m³|cubic meter|cubic metre|立方米|立方|方'],
    ['cm³', 0.001, 'cm3|cm³|cubic centimeter|cubic centimetre|立方厘米'],
    ['dm³', 1, 'dm3|dm³|立方分米'],
    ['in³', 0.016387064, 'cubic inch|cubic inches|cu in'],
    ['ft³', 28.316846592, 'cubic foot|cubic feet|cu ft|立方英尺'],
    ['gal', 3.785411784, 'gal|gals|gallon|加仑|加侖'],
    ['qt', 0.946352946, 'qt|quart|夸脱'],
    ['pt', 0.473176473, 'pint|品脱'],
    ['fl oz', 0.0295735295625, 'fl oz|fl. oz|fl. oz.|floz|fluid ounce|液盎司'],
    ['cup', 0.2365882365, 'cup'],
    ['tbsp', 0.01478676478125, 'tbsp|tablespoon|汤匙'],
    ['tsp', 0.00492892159375, 'tsp|teaspoon|茶匙'],
  ],
  mass: [
    ['g', 1, 'g|gs|gm|gram|gramme|克|公克'],
    ['kg', 1000, 'kg|kgs|k.g.|k.g|kilo|kilogram|kilogramme|千克|公斤'],
    ['mg', 0.001, 'mg|mgs|m.g.|m.g|milligram|毫克'],
    ['µg', 1e-6, 'µg|μg|ug|mcg|microgram|微克'],
    ['t', 1e6, 't|ton|tonne|metric ton|吨|公吨'],
    ['lb', 453.59237, 'lb|lbs|pound|pounder|pounders|磅'],
    ['oz', 28.349523125, 'oz|ounce|盎司'],
    ['st', 6350.29318, 'stone|英石'],
    ['jin', 500, '斤|市斤'],
    ['liang', 50, '两'],
    ['dan', 50000, '担'],
    ['ct', 0.2, 'ct|carat|克拉'],
  ],
  speed: [
    [
      'km/h',
      1 / 3.6,
      'km/h|kmh|kph|kmph|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|kilometer per hour|公里每小时|千米每小时|公里/小时|公里/时|千米/小时|千米/时',
    ],
    [
      'm/s',
      1,
      'm/s|meter per second|metre per second|meters per second|metres per second|米每秒|米/秒',
    ],
    ['mph', 0.44704, 'mph|miles per hour|miles an hour|mile per hour|英里每小时|英里/小时'],
    ['kn', 1852 / 3600, 'knot'],
  ],
  temperature: [
    [
      '°C',
      1,
      '°c|° c|℃|celsius|centigrade|degrees celsius|degree celsius|degrees centigrade|degrees c|deg c|° celsius|°celsius|摄氏度|度摄氏|摄氏',
    ],
    [
      '°F',
      5 / 9,
      '°f|° f|℉|fahrenheit|degrees fahrenheit|degree fahrenheit|degrees f|deg f|° fahrenheit|°fahrenheit|华氏度|华氏',
      -160 / 9,
    ],
    ['K', 1, 'kelvin|kelvins|开尔文', -273.15],
    ['°', 1, '°|degree|degrees|deg|度'],
  ],
  power: [
    ['W', 1, 'w|watt|瓦|瓦特'],
    ['kW', 1000, 'kw|kilowatt|千瓦'],
    ['MW', 1e6, 'megawatt|兆瓦'],
    ['hp', 745.6998715822702, 'hp|horsepower|英制马力'],
    ['PS', 735.49875, '匹马力|马力'],
    ['VA', 1, 'va'],
  ],
  energy: [
    ['J', 1, 'joule|焦耳|焦'],
    ['kJ', 1000, 'kj|kilojoule|千焦'],
    ['cal', 4.184, 'cal|calorie|卡路里'],
    ['kcal', 4184, 'kcal|kilocalorie|千卡|大卡'],
    ['Wh', 3600, 'wh|watt hour|watt-hour|瓦时'],
    ['kWh', 3.6e6, 'kwh|kilowatt hour|kilowatt-hour|千瓦时|度电'],
  ],
  voltage: [
    ['V', 1, 'v|volt|伏|伏特'],
    ['kV', 1000, 'kv|kilovolt|千伏'],
    ['mV', 0.001, 'mv|millivolt|毫伏'],
  ],
  current: [
    ['A', 1, 'amp|ampere|安培|安'],
    ['mA', 0.001, 'ma|milliamp|milliampere|毫安'],
  ],
  charge: [
    ['mAh', 1, 'mah|milliamp hour|毫安时'],
    ['Ah', 1000, 'ah|amp hour|安时'],
  ],
  frequency: [
    ['Hz', 1, 'hz|hertz|赫兹|赫'],
    ['kHz', 1000, 'khz|kilohertz|千赫|千赫兹'],
    ['MHz', 1e6, 'mhz|megahertz|兆赫|兆赫兹'],
    ['GHz', 1e9, 'ghz|gigahertz|吉赫|吉赫兹'],
  ],
  pressure: [
    ['Pa', 1, 'pa|pascal|帕'],
    ['kPa', 1000, 'kpa|kilopascal|千帕'],
    ['MPa', 1e6, 'mpa|megapascal|兆帕'],
    ['bar', 1e5, 'bar|巴'],
    ['atm', 101325, 'atm|标准大气压'],
    ['psi', 6894.757293168361, 'psi'],
    ['mmHg', 133.322387415, 'mmhg|毫米汞柱'],
  ],
  information: [
    ['B', 1, 'byte|字节'],
    ['KB', 1e3, 'kb|kilobyte|千字节'],
    ['MB', 1e6, 'mb|megabyte|兆字节|兆'],
    ['GB', 1e9, 'gb|gig|gigabyte|吉字节|g内存|g存储'],
    ['TB', 1e12, 'tb|terabyte|太字节'],
    ['PB', 1e15, 'pb|petabyte'],
    ['KiB', 1024, 'kib'],
    ['MiB', 1048576, 'mib'],
    ['GiB', 1073741824, 'gib'],
    ['TiB', 1099511627776, 'tib'],
    ['Mb', 125000, 'megabit'],
    ['Gb', 125000000, 'gigabit'],
    ['Kb', 125, 'kilobit'],
    ['bit', 0.125, 'bit'],
  ],
  'data-rate': [
    ['bps', 1, 'bps|bits per second'],
    ['kbps', 1e3, 'kbps|kb/s|kbit/s|kbits/s|kilobits per second|kilobits a second'],
    [
      'Mbps',
      1e6,
      'mbps|mbit/s|mbits/s|megabits per second|megabits a second|megabit per second|mb per second|mbit|mbits',
    ],
    [
      'Gbps',
      1e9,
      'gbps|gbit/s|gbits/s|gigabits per second|gigabits a second|gigabit per second|gb per second',
    ],
    ['MB/s', 8e6, 'mb/s|megabytes per second'],
    ['GB/s', 8e9, 'gb/s|gigabytes per second'],
  ],
  angle: [['rad', 180 / Math.PI, 'radian|弧度']],
  'luminous-flux': [['lm', 1, 'lm|lumen|流明']],
  rotation: [['rpm', 1, 'rpm|r/min|revolutions per minute|转/分|转/分钟|转每分钟']],
  'sound-level': [['dB', 1, 'db|dba|decibel|分贝']],
}

/** Units whose letters mean another unit when the case differs: `Mb` is a bit, `MW` is not `mW`. */
export const CASED_UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['A', { symbol: 'A', dimension: 'current', factor: 1 }],
  ['K', { symbol: 'K', dimension: 'temperature', factor: 1, offset: -273.15 }],
  ['C', { symbol: '°C', dimension: 'temperature', factor: 1 }],
  ['F', { symbol: '°F', dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 }],
  ['J', { symbol: 'J', dimension: 'energy', factor: 1 }],
  ['MW', { symbol: 'MW', dimension: 'power', factor: 1e6 }],
  ['mW', { symbol: 'mW', dimension: 'power', factor: 0.001 }],
  ['Mb', { symbol: 'Mb', dimension: 'information', factor: 125000 }],
  ['mb', { symbol: 'Mb', dimension: 'information', factor: 125000 }],
  ['Mb/s', { symbol: 'Mbps', dimension: 'data-rate', factor: 1e6 }],
  ['Gb/s', { symbol: 'Gbps', dimension: 'data-rate', factor: 1e9 }],
  ['Kb/s', { symbol: 'kbps', dimension: 'data-rate', factor: 1e3 }],
  ['Gb', { symbol: 'Gb', dimension: 'information', factor: 125000000 }],
  ['Kb', { symbol: 'Kb', dimension: 'information', factor: 125 }],
  ['pm', { symbol: 'pm', dimension: 'length', factor: 1e-12 }],
  ['G', { symbol: 'GB', dimension: 'information', factor: 1e9 }],
  ['T', { symbol: 'TB', dimension: 'information', factor: 1e12 }],
])

function names(list: string): readonly string[] {
  return list
    .split('|')
    .flatMap((name) => (/^[a-z ]{3,}[a-rt-z]$/.test(name) ? [name, `${name}s`] : [name]))
}

function unitEntries(): readonly (readonly [string, Unit])[] {
  const entries: (readonly [string, Unit])[] = []
  for (const [dimension, rows] of Object.entries(TABLE) as [Unit['dimension'], readonly Row[]][]) {
    for (const [symbol, factor, list, offset] of rows) {
      const unit: Unit = { symbol, dimension, factor, ...(offset === undefined ? {} : { offset }) }
      for (const name of names(list)) entries.push([name, unit])
    }
  }
  return entries
}

/** Every unit by its folded names. */
export const UNIT_NAMES: readonly (readonly [name: string, unit: Unit])[] = unitEntries()

/** Chinese measure words and English nouns of counted goods. */
export const COUNT_NOUNS =
  '件|个|分|只|双|盒|瓶|袋|张|片|粒|台|部|条|支|枝|本|箱|包|罐|桶|杯|把|套|枚|颗|块钱|辆|间|位|名|人|份|束|卷|瓣|头|匹|棵|朵|' +
  '根|盏|顶|艘|架|座|幅|首|场|单|笔|家|次|遍|款|种|层|页|步|集|户|期|串|碗|盘|对|组|批|排|打|株|口|节|格|盆|张床|轮|颗粒|扇|' +
  '楼|人份|人次|抽|副|册|捆|扎|桌|碟|壶|樽|屉|锅|栋|丸|沓'

/** English nouns of counted goods, in the singular. */
export const ENGLISH_COUNT_NOUNS =
  'piece|pc|item|unit|pack|packet|box|boxes|bottle|bag|pair|set|order|ticket|seat|person|people|guest|passenger|adult|child|' +
  'children|room|night stay|copy|copies|can|tablet|capsule|serving|sheet|roll|package|parcel|bedroom|bathroom|star|point|' +
  'passenger|player|user|device|port|core|slot|button|speaker|page|photo|pill|slice|cartridge|pod|carton|case'
