import type { Entity } from './entity.ts'
import { KIND_ENDS, KINDS_ZH } from './kinds-zh.ts'
import { matchesOf } from './matches.ts'
import { NAME_PARTS_ZH } from './names-minority-zh.ts'
import {
  COMPOUND_SURNAMES,
  CUE_WORDS,
  GIVEN_CHARACTERS,
  LEFT_WORDS,
  NAME_ENDS,
  NAME_LABELS,
  NO_RECIPIENT,
  NOT_GIVEN,
  NOT_NAMES,
  SURNAMES,
  SURNAMES_TRADITIONAL,
  TITLES,
} from './names-zh.ts'
import { PUBLIC_NAMES_ZH } from './public-names.ts'
import { UnitSet } from './unit-set.ts'
import { WordIndex } from './word-index.ts'

const SURNAME = new UnitSet([...SURNAMES, ...SURNAMES_TRADITIONAL])
const COMPOUND = new Set(COMPOUND_SURNAMES)
const COMPOUND_FIRST = new UnitSet(COMPOUND_SURNAMES.map((surname) => surname[0] ?? ''))
const GIVEN = new UnitSet(GIVEN_CHARACTERS)
const NOT_NAME = new Set(NOT_NAMES)
const DENIED = new UnitSet(NOT_GIVEN)
const NO_NAME = new Set(NO_RECIPIENT)
/** Not a word of everyday: where something else says that a name stands here, any other character will do. */
const isGivenLike = (unit: number): boolean => !DENIED.has(unit)
const isGiven = (unit: number): boolean => GIVEN.has(unit)
const PUBLIC = new Set(PUBLIC_NAMES_ZH)
const TITLE_SET = new Set(TITLES)
const COMMON_SURNAME = new UnitSet(SURNAMES.slice(0, 260))
/** Surnames that are words of every day: alone they start no name. */
const WORD_SURNAME = new UnitSet(
  '马于方高金石常白万和平明时成连安来都应文何任向解经商支包古年水关温路全强花毛游党管程易钱严双单尚计甘齐宝蓝雷米麦尤卫景利相初容信展由那印居干元费边师席官黄江林叶田武唐徐郑兰梅冷牛车项季左查符简申权原普盖满张章谈农历丰牧',
)
const ENDS = [...NAME_ENDS].sort((a, b) => b.length - a.length)
/** Labels that say plainly that a name follows, and those that other words follow too. */
const WEAK = new Set([
  '叫',
  '本人',
  '客户',
  '顾客',
  '用户',
  '会员',
  '买家',
  '学生',
  '抬头',
  '发票抬头',
  '业主',
  '房东',
  '租客',
  '家属',
  '负责人',
  '名字',
  '称呼',
])

const LABELS = new WordIndex<true>(NAME_LABELS.map((word) => [word, true]))
/** What stands between a label and its name. */
const BETWEEN =
  /(?:姓名|名字|名称)?[ :=\t\n"|]{0,4}(?:是|为|叫|就是|写的是|应该是|可以写|写|填|改成|改为)?[ :"]{0,2}/y
const TITLE = new WordIndex<true>(TITLES.map((word) => [word, true]))
const OWNED =
  /(?:收|签收|代收|亲启|的(?:手机|电话|身份证|地址|银行卡|账户|快递|包裹|邮箱|微信|护照|生日|号码|名字|爱人|老公|老婆|妻子|丈夫|妈妈|爸爸|家属|朋友|同事|儿子|女儿|家人|名义|单子|件))/g
const BEFORE_OWNED =
  /(?:^|[\s，。,.、;:：；！!？?()（）"“”【】\d]|给|让|找|和|跟|与|是|叫|帮|由|联系|替|寄|到|为|把|请|麻烦|室|号|楼|栋|幢|院|座|户)$/
const FOREIGN =
  /(?<![\u3400-\u9fff])[\u3400-\u9fff]{1,5}[·•・][\u3400-\u9fff]{1,6}(?:[·•・][\u3400-\u9fff]{1,6})?/g
const SELF = /(?:^|[，。,.\s!！?？、;；])我(?:是|姓)/g

const PARTS = new WordIndex<true>(NAME_PARTS_ZH.map((part) => [part, true]))
/** `我姓区`. */
const FAMILY = /(?:我|本人|免贵|贵|她|他)姓[\u3400-\u9fff](?![\u3400-\u9fff])/g
/** `Tommy哥`. */
const LATIN_TITLED =
  /(?<![A-Za-z.'-])[A-Z][a-z]{1,14}(?=(?:哥|姐|先生|女士|小姐|老师|同学|师傅|收)(?![\u3400-\u9fff]))/g

const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff

/** All of `count` units from `at` on are such. */
function areAll(is: (unit: number) => boolean, text: string, at: number, count: number): boolean {
  for (let next = at; next < at + count; next += 1) if (!is(text.charCodeAt(next))) return false
  return true
}

/** Length of the surname at `at`, or 0. */
function surnameLength(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (COMPOUND_FIRST.has(unit) && COMPOUND.has(text.slice(at, at + 2))) return 2
  return SURNAME.has(unit) ? 1 : 0
}

const MARKED = /[:是为叫写填成 =\t\n"|]/
const CALLED: ReadonlySet<string> = new Set(['我叫', '他叫', '她叫', '名叫'])

/** Finds names of persons in Chinese text by what stands around them. `anchors`: where other personal data was found. */
export function findPersonsZh(text: string, anchors: readonly Entity[]): readonly Entity[] {
  const found: Entity[] = []
  const add = (start: number, length: number, score: number, rule: string): void => {
    if (length === 0 || PUBLIC.has(text.slice(start, start + length))) return
    found.push({ start, end: start + length, category: 'person', score, rule })
  }
  for (const hit of LABELS.find(text)) {
    const label = text.slice(hit.start, hit.end)
    BETWEEN.lastIndex = hit.end
    const at = hit.end + (BETWEEN.exec(text)?.[0].length ?? 0)
    const isMarked = MARKED.test(text[at - 1] ?? '') || CALLED.has(label)
    const isWeak = WEAK.has(label) && !text.slice(hit.end, at).includes(':')
    add(
      at,
      nameLength(text, at, isWeak || !isMarked ? 'strict' : 'label'),
      isWeak ? 0.7 : 0.9,
      'person-zh-label',
    )
    if (isWeak && label !== '名字') continue
    add(at, latinLength(text, at), 0.8, 'person-zh-latin')
    add(at, dottedLength(text, at), 0.8, 'person-zh-foreign')
    if (!isMarked) add(at, closedLength(text, at), 0.7, 'person-zh-any')
    if (isMarked) add(at, anyLength(text, at), 0.7, 'person-zh-any')
  }
  for (const match of matchesOf(text, SELF)) {
    const at = match.index + match[0].length
    const length = nameLength(text, at, 'closed') || clearLength(text, at)
    if (!isKind(text.slice(at, at + length))) add(at, length, 0.7, 'person-zh-self')
  }
  for (const { start, end } of TITLE.find(text)) addTitled(text, start, text.slice(start, end), add)
  for (const match of matchesOf(text, OWNED)) addBefore(text, match.index, add)
  for (const match of matchesOf(text, FAMILY)) {
    const at = match.index + match[0].length - 1
    if (SURNAME.has(text.charCodeAt(at))) add(at, 1, 0.7, 'person-zh-family')
  }
  for (const match of matchesOf(text, LATIN_TITLED))
    add(match.index, match[0].length, 0.65, 'person-zh-latin')
  addMadeOfParts(text, add)
  addPlain(text, add)
  addListed(text, add)
  if (/[·•・]/.test(text)) {
    for (const match of matchesOf(text, FOREIGN))
      add(match.index, match[0].length, 0.7, 'person-zh-foreign')
  }
  for (const anchor of anchors) addBeside(text, anchor, add)
  return found
}

/** 我是穆斯林, 我是回族: what somebody is, and not who. */
function isKind(word: string): boolean {
  return KINDS_ZH.has(word) || (word.length > 1 && KIND_ENDS.has(word.charCodeAt(word.length - 1)))
}

/** A common surname and two usual characters, and then a word that may follow a name. */
function clearLength(text: string, at: number): number {
  const first = text.charCodeAt(at)
  const isClear = COMMON_SURNAME.has(first) && !WORD_SURNAME.has(first)
  return isClear && areAll(isGiven, text, at + 1, 2) && endsName(text, at + 3) ? 3 : 0
}

/** Names without a surname, by the parts that they are put together from: two of them, or one where nothing else stands. */
function addMadeOfParts(text: string, add: Add): void {
  let at = 0
  let parts = 0
  const close = (end: number): void => {
    const isAlone = !isHan(text.charCodeAt(at - 1)) && !isHan(text.charCodeAt(end))
    if (parts >= 2 || (parts === 1 && end - at >= 2 && isAlone))
      add(at, end - at, 0.65, 'person-zh-parts')
    parts = 0
  }
  let end = 0
  for (const hit of PARTS.find(text)) {
    if (hit.start !== end || parts === 0) {
      close(end)
      at = hit.start
    }
    parts += 1
    end = hit.end
  }
  close(end)
}

type Add = (start: number, length: number, score: number, rule: string) => void

/**
 * Length of a name at `at`, or 0. `label`: anything name-like after a clear label; `strict`: given-name characters and an
 * end that fits; `closed`: also nothing but punctuation may follow.
 */
function nameLength(text: string, at: number, mode: 'label' | 'strict' | 'closed'): number {
  const surname = surnameLength(text, at)
  if (surname === 0 || NOT_NAME.has(text.slice(at, at + 2))) return 0
  let best = 0
  for (const given of GIVEN_LENGTHS) {
    const end = at + surname + given
    if (!areAll(isHan, text, at, surname + given)) continue
    if (given === 3 && (mode !== 'label' || isHan(text.charCodeAt(end)))) continue
    if (TITLE_SET.has(text.slice(at + surname, end))) continue
    if (!areAll(isGivenLike, text, at + surname, given)) continue
    if (mode === 'closed' ? isHan(text.charCodeAt(end)) : !endsName(text, end)) continue
    best = surname + given
    break
  }
  if (best > 0 || mode === 'closed') return best
  // Nothing says where the name ends: two given characters if both are usual, else one.
  const givenCharacters = [...text.slice(at + surname, at + surname + 2)].filter(
    (character) => character.length > 1 || isGivenLike(character.charCodeAt(0)),
  ).length
  return mode === 'label' && givenCharacters > 0 ? surname + givenCharacters : 0
}

/** Two characters are the commonest. */
const GIVEN_LENGTHS = [2, 1, 3] as const

const ENDS_BY_FIRST = new Map<number, readonly string[]>()
for (const word of ENDS) {
  const first = word.charCodeAt(0)
  ENDS_BY_FIRST.set(first, [...(ENDS_BY_FIRST.get(first) ?? []), word])
}

function endsName(text: string, end: number): boolean {
  const unit = text.charCodeAt(end)
  if (!isHan(unit)) return true
  return ENDS_BY_FIRST.get(unit)?.some((word) => text.startsWith(word, end)) ?? false
}

/** Whatever stands alone behind a clear label: nicknames, names that begin with no surname. */
function anyLength(text: string, at: number): number {
  const name = /^[\u3400-\u9fff]{1,6}(?![\u3400-\u9fff])/.exec(text.slice(at, at + 8))?.[0] ?? ''
  const isWord = [...NO_NAME].some((word) => name.startsWith(word))
  return isWord || [...name].filter((one) => DENIED.has(one.charCodeAt(0))).length > 1
    ? 0
    : name.length
}

/** A surname and one or two characters of any kind, where nothing else stands before the next sign. */
function closedLength(text: string, at: number): number {
  const name = /^[\u3400-\u9fff]{2,4}(?![\u3400-\u9fff])/.exec(text.slice(at, at + 6))?.[0] ?? ''
  const surname = surnameLength(name, 0)
  const given = name.length - surname
  return surname > 0 && given >= 1 && given <= 2 ? anyLength(text, at) : 0
}

/** `阿依古丽·买买提`. */
function dottedLength(text: string, at: number): number {
  return (
    /^[\u3400-\u9fff]{1,8}(?:[·•・.][\u3400-\u9fff]{1,8}){1,2}/.exec(text.slice(at, at + 28))?.[0]
      .length ?? 0
  )
}

function latinLength(text: string, at: number): number {
  return (
    /^(?:[A-Z][a-z'-]{1,20}(?: [A-Z][a-z'-]{1,20}){0,3}|[A-Z]{2,16}(?:[ ,/]{1,2}[A-Z]{2,16}){1,3})(?![A-Za-z])/.exec(
      text.slice(at, at + 90),
    )?.[0].length ?? 0
  )
}

/** `王女士`, `王小明先生`. The title stays: it says how to address somebody, and not who it is. */
function addTitled(text: string, at: number, title: string, add: Add): void {
  for (const length of [3, 4, 2]) {
    const start = at - length
    if (start < 0) continue
    const name = text.slice(start, at)
    const surname = surnameLength(name, 0)
    const given = length - surname
    if (surname === 0 || given < 1 || given > 2 || NOT_NAME.has(name.slice(0, 2))) continue
    if (!areAll(isGiven, name, surname, given) || isHanWordBefore(text, start)) continue
    add(start, length, 0.85, 'person-zh-title')
    return
  }
  for (const length of [2, 1]) {
    const start = at - length
    const surname = text.slice(start, at)
    if (start < 0 || !(length === 2 ? COMPOUND.has(surname) : SURNAME.has(text.charCodeAt(start))))
      continue
    if (NOT_NAME.has(surname + title[0]) || isHanWordBefore(text, start)) continue
    add(start, length, 0.7, 'person-zh-title')
    return
  }
}

const BEFORE_NAME = /[的是叫给让找和跟与帮由替为把请向对问被，。了位好烦到名系得:]$/

/** True if a Han character that usually does not stand before a name precedes it. */
function isHanWordBefore(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1)
  return isHan(before) && !BEFORE_NAME.test(text.slice(Math.max(0, start - 2), start))
}

/** `张三收`, `李雷的电话`. */
function addBefore(text: string, at: number, add: Add): void {
  for (const length of [3, 2, 4]) {
    const start = at - length
    if (start < 0 || nameLength(text, start, 'strict') !== length) continue
    if (!BEFORE_OWNED.test(text.slice(Math.max(0, start - 2), start))) continue
    add(start, length, 0.75, 'person-zh-owner')
    return
  }
}

const BESIDE: ReadonlySet<string> = new Set([
  'phone',
  'address',
  'national-id',
  'card',
  'passport',
  'plate',
  'birth-date',
  'bank-account',
  'driver-license',
])

/** A name that stands alone beside a telephone number or an address. */
function addBeside(text: string, anchor: Entity, add: Add): void {
  if (!BESIDE.has(anchor.category)) return
  const before =
    /(?:^|[\s,，、。;；:：|/()（）\d号室楼栋])([\u3400-\u9fff]{2,4})[^\u3400-\u9fffA-Za-z\d]{0,4}$/.exec(
      text.slice(Math.max(0, anchor.start - 9), anchor.start),
    )
  if (before?.[1] && !NO_NAME.has(before[1])) {
    const start = anchor.start - (before[0].length - before[0].indexOf(before[1]))
    if (nameLength(text, start, 'closed') === before[1].length)
      add(start, before[1].length, 0.75, 'person-zh-beside')
    else if (anchor.category === 'phone' && /^[小阿][\u3400-\u9fff]{1,2}$/.test(before[1]))
      add(start, before[1].length, 0.7, 'person-zh-beside')
    else if (anchor.category === 'phone' && nameLength(text, start, 'strict') === before[1].length)
      add(start, before[1].length, 0.7, 'person-zh-beside')
  }
  const after =
    /^[\s,，、:：|/()（）]{1,3}([\u3400-\u9fff]{2,4})(?=$|[\s,，、。;；:：|/()（）\d])/.exec(
      text.slice(anchor.end, anchor.end + 9),
    )
  if (after?.[1] && !NO_NAME.has(after[1])) {
    const start = anchor.end + after[0].indexOf(after[1])
    if (nameLength(text, start, 'closed') === after[1].length)
      add(start, after[1].length, 0.72, 'person-zh-beside')
    else if (after[1].endsWith('收') && nameLength(text, start, 'strict') === after[1].length - 1)
      add(start, after[1].length - 1, 0.75, 'person-zh-beside')
  }
}

/** `名单：邢岚 2份、牛犇 1份`. */
function addListed(text: string, add: Add): void {
  for (const match of matchesOf(
    text,
    /(?:名单|人员|成员|乘客|旅客|同行人|住客|家长|学员)[^:，。\n]{0,6}:/g,
  )) {
    let at = match.index + match[0].length
    for (const item of text.slice(at, at + 300).split(/[、，,；;。\n]/)) {
      const lead = /^[\s\d.]{0,5}/.exec(item)?.[0].length ?? 0
      add(at + lead, nameLength(text, at + lead, 'closed'), 0.65, 'person-zh-list')
      at += item.length + 1
    }
  }
}

/** What may stand right before a name in running text. */
const SURNAME_FIRST = new UnitSet([
  ...SURNAMES,
  ...SURNAMES_TRADITIONAL,
  ...COMPOUND_SURNAMES.map((surname) => surname.charAt(0)),
])
const LEFT: ReadonlySet<string> = new Set(LEFT_WORDS)

/** Words that a person's name follows more often than anything else. */
const CUE: ReadonlySet<string> = new Set(CUE_WORDS)
const OWNER_END =
  /^(?:收|签收|代收|的(?:手机|电话|身份证|地址|快递|名字|账|卡|护照|包裹|爱人|老公|老婆|家属|名义)|名下|先生|女士|小姐|（身份证|\(身份证)/

/** A name in running text: usual characters, and words on both sides that let it stand there. */
function addPlain(text: string, add: Add): void {
  for (let at = 0; at < text.length - 1; at += 1) {
    const first = text.charCodeAt(at)
    if (!SURNAME_FIRST.has(first)) continue
    const isCompound = COMPOUND_FIRST.has(first) && COMPOUND.has(text.slice(at, at + 2))
    if (!isCompound && !SURNAME.has(first)) continue
    // Cheap, and most surnames fail it: they are characters of every day.
    const next = text.charCodeAt(at + (isCompound ? 2 : 1))
    if (!isHan(next) || !isGivenLike(next)) continue
    if (!isCompound && NOT_NAME.has(text.slice(at, at + 2))) continue
    if (isHan(text.charCodeAt(at - 1)) && !endsIn(LEFT, text, at)) continue
    const place: Place = {
      isCued: endsIn(CUE, text, at),
      isClear: isCompound || (COMMON_SURNAME.has(first) && !WORD_SURNAME.has(first)),
      isWord: !isCompound && WORD_SURNAME.has(first),
    }
    const surname = isCompound ? 2 : 1
    const given = [2, 1].find((count) => isPlainName(text, at + surname, count, place))
    if (given === undefined || KINDS_ZH.has(text.slice(at, at + surname + given))) continue
    add(at, surname + given, 0.6, 'person-zh-plain')
  }
}

const LONGEST_LEFT = 4

/** One of the words ends at `at`. */
function endsIn(words: ReadonlySet<string>, text: string, at: number): boolean {
  for (let length = 1; length <= LONGEST_LEFT && length <= at; length += 1) {
    if (words.has(text.slice(at - length, at))) return true
  }
  return false
}

interface Place {
  /** Words stand before it that announce a name. */
  readonly isCued: boolean
  /** The surname is common and no word. */
  readonly isClear: boolean
  readonly isWord: boolean
}

function isPlainName(
  text: string,
  at: number,
  count: number,
  { isCued, isClear, isWord }: Place,
): boolean {
  const end = at + count
  if (!areAll(isHan, text, at, count)) return false
  if (!endsName(text, end) || TITLE_SET.has(text.slice(at, end))) return false
  if (SHOP_END.has(text.charCodeAt(end - 1))) return false
  const isTypical = areAll(isGiven, text, at, count)
  if (isCued || OWNER_END.test(text.slice(end, end + 5))) {
    return areAll(isGivenLike, text, at, count) && (isClear || !isWord || isTypical)
  }
  if (!isTypical) return false
  return count === 2 || (isClear && STRONG_END.test(text.slice(end, end + 4)))
}

/** Old shops and eating houses are called by a family's name and such a word. */
const SHOP_END = new UnitSet('记記坊斋阁堂楼庄铺号氏社轩馆居酒')

/** With one given character alone more must speak for it. */
const STRONG_END =
  /^(?:$|[^\u3400-\u9fff]|收|签收|代收|的(?:手机|电话|身份证|地址|快递|订单|名字|账|卡|护照|包裹)|先生|女士|小姐|老师|师傅|电话|手机|身份证|本人|住|男|女)/
