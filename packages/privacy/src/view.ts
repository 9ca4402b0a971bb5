import { normalise, type Span } from '@vouchsafe/text'

/** A text as recognisers read it. Every offset below indexes `text`; `toOriginal` leads back. */
export interface View {
  /** NFKC, no invisible characters, look-alike letters and spelled digits in their plain form. */
  readonly text: string
  /** The same in lower case, unit for unit. */
  readonly lower: string
  readonly toOriginal: (span: Span) => Span
  readonly hasDigits: boolean
  readonly hasHan: boolean
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
/** Letters typed for digits inside a long number: `l38OO13…`. */
const LETTER_DIGITS = /(?<![0-9A-Za-z])(?=[0-9OolI]{11}(?![0-9A-Za-z]))[0-9OolI]{11}/g
const FOREIGN = /[\u0370-\u04ff]/
const FOREIGN_WORD = /[\u0370-\u04ffA-Za-z0-9@._-]{2,64}/g

/** Reads a text. Linear; most texts are taken as they are. */
export function viewOf(original: string): View {
  const { text: plain, toOriginal } = normalise(original)
  let text = plain
  const hasHan = /[\u3400-\u9fff]/.test(text)
  if (hasHan && HAS_HAN_DIGIT.test(text)) {
    text = text.replace(HAN_RUN, readNumber).replace(SPACED_HAN_RUN, readDigits)
  }
  if (FOREIGN.test(text)) text = text.replace(FOREIGN_WORD, readLookAlikes)
  const hasDigits = /\d/.test(text)
  if (hasDigits && /[OolI]/.test(text)) {
    text = text.replace(LETTER_DIGITS, (run) =>
      run.replace(/\d/g, '').length <= 5 && /^[1lI]/.test(run)
        ? run.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')
        : run,
    )
  }
  return { text, lower: lowerOf(text), toOriginal, hasDigits, hasHan }
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
