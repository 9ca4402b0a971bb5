import { readValues, type Value } from '@vouchsafe/text'
import { takeTurns } from '../take-turns.ts'
import { EXPRESSIONS, type Expression, NOW, type Stated } from './expressions.ts'
import { peer } from './peer.ts'

type Language = keyof typeof EXPRESSIONS

/** Reads all that a text states. */
interface Reader {
  readonly label: string
  /** What is timed: everything that the reader can tell of these kinds. */
  readonly run: (text: string, language: Language) => unknown
  /** Values of one kind; where a wording is open to several readings, each of them. */
  readonly read: (text: string, language: Language, kind: Stated['kind']) => readonly Reading[]
}

type Reading = readonly (number | string)[]

function ours(): Reader {
  const run = (text: string, language: Language) =>
    readValues(text, { locale: language === 'zh' ? 'zh-CN' : 'en-US', now: NOW })
  const read = (text: string, language: Language, kind: Stated['kind']) =>
    run(text, language).flatMap(({ value }) => {
      const stated = statedBy(value)
      return stated?.kind === kind ? [[stated.value]] : []
    })
  return { label: '@vouchsafe/text', run, read }
}

function statedBy(value: Value): Stated | undefined {
  switch (value.type) {
    case 'number':
    case 'money':
    case 'percent':
      return { kind: value.type, value: value.value }
    case 'quantity':
      return { kind: 'number', value: value.value }
    case 'duration':
      return { kind: 'duration', value: value.seconds }
    case 'date':
      return value.iso === undefined ? undefined : { kind: 'date', value: value.iso }
    default:
      return undefined
  }
}

interface Recognised {
  readonly typeName: string
  readonly resolution: {
    readonly value?: string
    readonly unit?: string
    readonly values?: readonly { readonly value?: string }[]
  } | null
}
type Recognise = (
  text: string,
  culture: string,
  options?: unknown,
  now?: Date,
) => readonly Recognised[]
type Recognisers = Readonly<
  Record<
    'recognizeNumber' | 'recognizeCurrency' | 'recognizePercentage' | 'recognizeDateTime',
    Recognise
  >
>

async function recognisers(): Promise<Reader> {
  const { module, label } = await peer<Recognisers>('@microsoft/recognizers-text-suite')
  const [year = 0, month = 1, day = 1] = NOW.slice(0, 10).split('-').map(Number)
  const now = new Date(year, month - 1, day, 10)
  const cultureOf = (language: Language) => (language === 'zh' ? 'zh-cn' : 'en-us')
  const dates = (text: string, language: Language) =>
    module.recognizeDateTime(text, cultureOf(language), undefined, now)
  const read = (text: string, language: Language, kind: Stated['kind']): readonly Reading[] => {
    const culture = cultureOf(language)
    switch (kind) {
      case 'number':
        return module.recognizeNumber(text, culture).map(numbersOf)
      case 'money':
        return module.recognizeCurrency(text, culture).map(numbersOf)
      case 'percent':
        return module.recognizePercentage(text, culture).map(numbersOf)
      default:
        return dates(text, language)
          .filter(({ typeName }) => typeName === `datetimeV2.${kind}`)
          .map(({ resolution }) =>
            (resolution?.values ?? []).flatMap(({ value }) =>
              value === undefined ? [] : [kind === 'date' ? value : Number(value)],
            ),
          )
    }
  }
  const run = (text: string, language: Language) => {
    const culture = cultureOf(language)
    return [
      module.recognizeNumber(text, culture),
      module.recognizeCurrency(text, culture),
      module.recognizePercentage(text, culture),
      dates(text, language),
    ]
  }
  return { label, run, read }
}

/** It tells parts of a currency as they are written. */
const PARTS: Readonly<Record<string, number>> = { Cent: 100, Jiao: 10, Fen: 100, Penny: 100 }

const numbersOf = ({ resolution }: Recognised): Reading => [
  Number.parseFloat(resolution?.value ?? '') / (PARTS[resolution?.unit ?? ''] ?? 1),
]

export interface ReaderRow {
  readonly name: string
  readonly language: Language
  /** Microseconds of processor time a sentence. */
  readonly median: number
  readonly least: number
  readonly right: number
  readonly of: number
  /** Sentences in which the value is not read, or not alone, or not right. */
  readonly wrong: readonly string[]
}

function isRight({ read }: Reader, language: Language, { text, kind, value }: Expression): boolean {
  const readings = read(text, language, kind)
  return readings.length === 1 && (readings[0]?.includes(value) ?? false)
}

/** Reading numbers, money, percentages, durations and days: the same sentences for both. */
export async function values(): Promise<readonly ReaderRow[]> {
  const readers = [ours(), await recognisers()]
  const rows: ReaderRow[] = []
  for (const language of ['en', 'zh'] as const) {
    const expressions = EXPRESSIONS[language]
    const times = await takeTurns(
      readers.map(({ label, run }) => ({
        name: label,
        inputs: expressions.length,
        run: () => expressions.map(({ text }) => run(text, language)),
      })),
    )
    for (const [index, reader] of readers.entries()) {
      const wrong = expressions.filter((expression) => !isRight(reader, language, expression))
      const { median = 0, least = 0 } = times[index] ?? {}
      rows.push({
        ...{ name: reader.label, language, median, least },
        right: expressions.length - wrong.length,
        of: expressions.length,
        wrong: wrong.map(({ text }) => text),
      })
    }
  }
  return rows
}
