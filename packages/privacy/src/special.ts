import type { Category } from './category.ts'
import type { Context } from './context.ts'
import type { Entity } from './entity.ts'
import { matchesOf } from './matches.ts'

interface Format {
  readonly rule: string
  readonly category: Category
  readonly pattern: RegExp
  readonly score: number
  /** Cheap test before the pattern is tried. */
  readonly gate: RegExp
  /** Where the value begins within the match, if a word announces it. */
  readonly group?: number
}

/** Formats that are not runs of Latin letters and digits alone, or that only a word before them tells. */
const FORMATS: readonly Format[] = [
  {
    rule: 'cn-plate',
    category: 'plate',
    score: 0.85,
    gate: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]/,
    pattern:
      /(?<![\u3400-\u9fff](?=[浙苏]))[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼](?=[A-Z ·•.-]{1,4}(?:[A-Z]{0,3}\d){2}) ?[A-HJ-NP-Z][ ·•.-]?(?:[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK]|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳使领])(?![A-Za-z0-9])/gi,
  },
  {
    rule: 'cn-military-id',
    category: 'national-id',
    score: 0.85,
    gate: /字第/,
    pattern: /[\u4e00-\u9fa5]{1,2}字第\d{4,8}号/g,
  },
  {
    rule: 'wechat-id',
    category: 'social-account',
    score: 0.9,
    gate: /wxid_/,
    pattern: /(?<![A-Za-z0-9_])wxid_[a-z0-9]{10,22}(?![A-Za-z0-9_])/g,
  },
  {
    rule: 'wechat-by-label',
    category: 'social-account',
    score: 0.8,
    gate: /微信|绿泡泡|绿信|徽信|[微卫薇威围]芯|围信|微号|加微|薇|威信|[vV][信xX❤]|wx|WX|WeChat|wechat|卫星|加[vVwW]/,
    pattern:
      /(?:微信号?|绿泡泡|绿信|徽信|[微卫薇威围]芯|围信|微号|加微|薇信?|威信|卫星号?|[vV]信|[vV][xX]|[wW][xX]|wechat(?: ?id)?|加[vVwW])(?:❤️?|id|ID|号|账号|是|为|搜|加|：|:|=|\s){0,5}(?<![A-Za-z])((?!wxid_)(?=[A-Za-z_-]{0,19}\d|[a-z]{6})[A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9_.@-])/gi,
    group: 1,
  },
  {
    rule: 'wechat-openid',
    category: 'social-account',
    score: 0.85,
    gate: /(?:open|union)id/i,
    pattern: /(?:open|union)id[\s:：=是为"']{0,4}(o[A-Za-z0-9_-]{27,28})(?![A-Za-z0-9_-])/gi,
    group: 1,
  },
  {
    rule: 'alipay-account',
    category: 'social-account',
    score: 0.7,
    gate: /支付宝|alipay/i,
    pattern:
      /(?:支付宝(?:账号|账户|帐号|号)?|alipay(?: account| id)?)[\s:：是为]{0,4}(1[3-9]\d{9})(?!\d)/gi,
    group: 1,
  },
  {
    rule: 'birth-date',
    category: 'birth-date',
    score: 0.85,
    gate: /生日|出生|生于|born|birth|dob/i,
    pattern:
      /(?:生日|出生日期|出生年月日?|出生于|出生|生于|date of birth|dob|born(?: on)?|birth ?day|birth ?date)[^\d。；;!?！？\n]{0,9}((?:19|20)\d{2} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}|(?:19|20)\d{6}|\d{2}年\d{1,2}月\d{1,2}[日号]|\d{1,2}月\d{1,2}[日号]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6},? (?:19|20)\d{2})/gi,
    group: 1,
  },
  {
    rule: 'birth-date-after',
    category: 'birth-date',
    score: 0.85,
    gate: /生/,
    pattern:
      /((?:19|20)?\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}[日号]?|\d{1,2}月\d{1,2}[日号])(?=[是的才]{0,2}(?:出生|生日|生的|生(?![产鲜活成效意])))/g,
    group: 1,
  },
  {
    rule: 'birth-date-han',
    category: 'birth-date',
    score: 0.85,
    gate: /生/,
    pattern:
      /((?:[一二〇零○]?[九〇零○][〇零○一二三四五六七八九]{2}|[〇零○一二三四五六七八九]{2}|(?:19|20)?\d{2})年(?:农历|阴历)?(?:闰)?[正一二三四五六七八九十冬腊\d]{1,2}月(?:初[一二三四五六七八九十]|[一二三四五六七八九十廿卅\d]{1,3})[日号]?)(?=[是的才]{0,2}(?:出生|生日|生的|生(?![产鲜活成效意])))/g,
    group: 1,
  },
  {
    rule: 'birth-date-of-child',
    category: 'birth-date',
    score: 0.75,
    gate: /宝宝|孩子|儿子|女儿|学生|新生儿|婴儿|娃|监护人|考生|学员|幼儿/,
    pattern:
      /(?<=(?:宝宝|孩子|儿子|女儿|学生|新生儿|婴儿|娃|考生|学员|幼儿)[^。；;!?\n\d]{0,14})((?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}[日号]?))(?=的?(?:$|[,，。;；、!?\s)）]|出生|生))/g,
    group: 1,
  },
  {
    rule: 'gps',
    category: 'location',
    score: 0.8,
    gate: /\d\.\d{4}/,
    pattern:
      /(?<![\d.])-?(?:[1-8]?\d|90)\.\d{4,10}°? ?[NS]?[,， ]{1,2}-?(?:1[0-7]\d|180|\d{1,2})\.\d{4,10}°? ?[EW]?(?![\d.])/g,
  },
  {
    rule: 'gps-degrees',
    category: 'location',
    score: 0.8,
    gate: /°/,
    pattern:
      /(?:[东西南北]?[经纬])?\d{1,3}°\d{1,2}['′]\d{1,2}(?:\.\d{1,4})?["″]?[NSEW]?(?:[,， ]{1,2}(?:[东西南北]?[经纬])?\d{1,3}°\d{1,2}['′]\d{1,2}(?:\.\d{1,4})?["″]?[NSEW]?)?/g,
  },
  {
    rule: 'bitcoin',
    category: 'crypto',
    score: 0.85,
    gate: /[13mn][1-9A-HJ-NP-Za-km-z]{25}|bc1/,
    pattern:
      /(?<![A-Za-z0-9])(?:[13mn2][1-9A-HJ-NP-Za-km-z]{25,34}|(?:bc1|tb1)[ac-hj-np-z02-9]{11,71})(?![A-Za-z0-9])/g,
  },
  {
    rule: 'ethereum',
    category: 'crypto',
    score: 0.85,
    gate: /0x/,
    pattern: /(?<![A-Za-z0-9])0x[0-9a-fA-F]{40}(?![A-Za-z0-9])/g,
  },
  {
    rule: 'age-of-minor',
    category: 'minor',
    score: 0.7,
    gate: /岁|孩|儿|女|years? old|year-old|kid|son|daughter/,
    pattern:
      /(?:孩子|小孩|宝宝|儿子|女儿|闺女|娃|学生|弟弟|妹妹|孙子|孙女|(?:my|our) (?:\w{1,10} )?(?:son|daughter|kid|child|boy|girl))(?:今年|现在|才|刚|只有|已经|还|is|who is|turned|just|,|，|\s){0,4}(?:1[0-3]|[1-9]|[一二三四五六七八九十])(?:个多?月|周?岁半?|years? old| year-old| yo\b)/g,
  },
]

/** Finds what {@link FORMATS} describe. */
export function findSpecial(text: string, context: Context): readonly Entity[] {
  const found: Entity[] = []
  for (const { rule, category, pattern, score, gate, group } of FORMATS) {
    if (!gate.test(text)) continue
    for (const match of matchesOf(text, pattern)) {
      const value = group === undefined ? match[0] : (match[group] ?? '')
      const start = match.index + (group === undefined ? 0 : match[0].lastIndexOf(value))
      if (category === 'crypto' && !isCrypto(rule, value)) continue
      if (category === 'plate' && context.around(start, start + value.length).isBusiness) continue
      found.push({ start, end: start + value.length, category, score, rule })
    }
  }
  return found
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/** Bech32 and Bech32m carry a check that is cheap; Base58Check needs SHA-256, so there the alphabet and a mix decide. */
function isCrypto(rule: string, value: string): boolean {
  if (rule === 'ethereum') return true
  if (!/^(?:bc1|tb1)/.test(value))
    return /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value)
  const values = [
    3,
    3,
    0,
    value.charCodeAt(0) & 31,
    value.charCodeAt(1) & 31,
    ...[...value.slice(3)].map((character) => BECH32.indexOf(character)),
  ]
  let check = 1
  for (const next of values) {
    const top = check >>> 25
    check = ((check & 0x1ffffff) << 5) ^ next
    for (let bit = 0; bit < 5; bit += 1) if ((top >>> bit) & 1) check ^= GENERATOR[bit] ?? 0
  }
  return check === 1 || check === 0x2bc830a3
}
