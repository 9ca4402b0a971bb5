import { normalise, type Span } from '@vouchsafe/text'
import { UnitSet } from './unit-set.ts'

/** A text as recognisers read it. Every offset below indexes `text`; `toOriginal` leads back. */
export interface View {
  /** NFKC, no invisible characters, look-alike letters and spelled digits in their plain form. */
  readonly text: string
  /** The same in lower case, unit for unit. */
  readonly lower: string
  readonly toOriginal: (span: Span) => Span
  readonly hasDigits: boolean
  readonly hasHan: boolean
  /** Three Latin letters in a row. */
  readonly hasLatin: boolean
}

/** One unit each, so that offsets stay: Han numerals as they are read out digit by digit. */
const HAN_DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  洞: '0',
  一: '1',
  壹: '1',
  幺: '1',
  二: '2',
  贰: '2',
  两: '2',
  三: '3',
  叁: '3',
  四: '4',
  肆: '4',
  五: '5',
  伍: '5',
  六: '6',
  陆: '6',
  七: '7',
  柒: '7',
  拐: '7',
  八: '8',
  捌: '8',
  九: '9',
  玖: '9',
  勾: '9',
}

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOK_ALIKE_FROM = 'аеорсухіјѕԁһӏАВЕКМНОРСТХІЅΑΒΕΗΙΚΜΝΟΡΤΧο'
const LOOK_ALIKE_TO = 'aeopcyxijsdhlABEKMHOPCTXISABEHIKMNOPTXo'
const LOOK_ALIKE = new Map([...LOOK_ALIKE_FROM].map((from, index) => [from, LOOK_ALIKE_TO[index]]))

const HAN_RUN = /[0-9〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾]{7,64}/g
const SPACED_HAN_RUN =
  /(?:[0-9〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾][ \-.]){6,40}[0-9〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾]/g
const HAN_DIGIT = /[〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾]/g
const HAS_HAN_DIGIT = /[〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾]/
const MAY_HOLD_HAN_RUN = /(?:[0-9〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾][ \-.]?){7}/
const MAY_HOLD_LETTER_DIGITS = /[OolI]\d|\d[OolI]/
/** Letters typed for digits inside a long number: `l38OO13…`. */
const LETTER_DIGITS = /(?<![0-9A-Za-z])(?=[0-9OolI]{11}(?![0-9A-Za-z]))[0-9OolI]{11}/g
const FOREIGN = /[\u0370-\u04ff]/
const FOREIGN_WORD = /[\u0370-\u04ffA-Za-z0-9@._-]{2,64}/g

const HAN = /[\u3400-\u9fff]/
const LATIN = /[A-Za-z\u00c0-\u024f]{3}/

/** Reads a text. Linear; most texts are taken as they are. */
export function viewOf(original: string): View {
  const { text: plain, toOriginal } = normalised(original)
  let text = plain
  const hasHan = HAN.test(text)
  if (hasHan && MAY_HOLD_HAN_RUN.test(text) && HAS_HAN_DIGIT.test(text))
    text = text.replace(HAN_RUN, readNumber).replace(SPACED_HAN_RUN, readDigits)
  if (FOREIGN.test(text)) text = text.replace(FOREIGN_WORD, readLookAlikes)
  if (MAY_HOLD_LETTER_DIGITS.test(text)) text = text.replace(LETTER_DIGITS, readLetters)
  const [hasDigits, hasLatin] = [/\d/.test(text), LATIN.test(text)]
  return { text, lower: lowerOf(text), toOriginal, hasDigits, hasHan, hasLatin }
}

/** Anything that may be read otherwise than it is written. */
const ELSE = /[^\0-\x9f\u3001\u3002\u4e00-\u9fff]/
const FULL_WIDTH = new UnitSet('！：；？（），')
const COMMA = 0xff0c

const same = (span: Span): Span => span

/** Most Chinese texts need nothing but their signs folded, which keep every place. */
function normalised(original: string): Pick<View, 'text' | 'toOriginal'> {
  if (!ELSE.test(original)) return { text: original, toOriginal: same }
  const text = foldSigns(original)
  return ELSE.test(text) ? normalise(text) : { text, toOriginal: same }
}

function foldSigns(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0xff00 || !FULL_WIDTH.has(unit)) continue
    if (unit === COMMA && at + 1 < text.length && !isLetter(text.charCodeAt(at + 1))) continue
    folded += text.slice(from, at) + String.fromCharCode(unit - 0xfee0)
    from = at + 1
  }
  return folded + text.slice(from)
}

/** What lets a comma of full width be a plain one: a digit behind it would be drawn into the number before. */
function isLetter(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || ((unit | 32) >= 97 && (unit | 32) <= 122)
}

function readLetters(run: string): string {
  return run.replace(/\d/g, '').length <= 5 && /^[1lI]/.test(run)
    ? run.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')
    : run
}

/** `王五一1580…`: the last characters of a name before a number that is written in digits. */
function readNumber(run: string): string {
  const lead = /^[^0-9]{1,3}(?=\d{7,64}$)/.exec(run)
  return lead ? run : readDigits(run)
}

function readDigits(run: string): string {
  return run.replace(HAN_DIGIT, (character) => HAN_DIGITS[character] ?? character)
}

/** Only words that mix scripts are read so: a Russian or Greek word stays one. */
function readLookAlikes(word: string): string {
  if (!/[A-Za-z]/.test(word) && !(/\d/.test(word) && /[@.]/.test(word))) return word
  return word.replace(/[\u0370-\u04ff]/g, (character) => LOOK_ALIKE.get(character) ?? character)
}

/** Lower case, where that keeps each unit's place. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/[A-Z\u00c0-\u00de]/g, (character) => character.toLowerCase())
}
