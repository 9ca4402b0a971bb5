import { type DetectorRow, personalData } from './personal-data.ts'
import { type SecretsRow, secrets } from './secrets.ts'
import { type ReaderRow, values } from './values.ts'

/**
 * What others make of the same texts, beside us, in one process: quality next to speed.
 *
 * `npm run bench:peers` (`-- --json` for a machine)
 */

export interface PeerRows {
  readonly detectors: readonly DetectorRow[]
  readonly readers: readonly ReaderRow[]
  readonly secrets: readonly SecretsRow[]
}

const rows: PeerRows = {
  detectors: await personalData(),
  readers: await values(),
  secrets: await secrets(),
}

const time = ({ median, least }: { readonly median: number; readonly least: number }) => ({
  µs: Number(median.toFixed(1)),
  'least µs': Number(least.toFixed(1)),
})

if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else {
  console.log('personal data: F1, harmless lines touched, processor time a message of 150 bytes')
  console.table(
    rows.detectors.map(
      ({ name, scores: { 'independent-zh': zh, 'independent-en': en }, ...row }) => ({
        name,
        'F1 zh': zh.f1.toFixed(2),
        'touched zh': `${zh.touched} of ${zh.harmless}`,
        'F1 en': en.f1.toFixed(2),
        'touched en': `${en.touched} of ${en.harmless}`,
        ...time(row),
      }),
    ),
  )
  console.log('numbers, money, percentages, durations, days: read right, processor time a sentence')
  console.table(
    rows.readers.map(({ name, language, right, of, ...row }) => ({
      name,
      language,
      right: `${right} of ${of}`,
      ...time(row),
    })),
  )
  for (const { name, language, wrong } of rows.readers)
    for (const text of wrong) console.log(`not read right by ${name} (${language}): ${text}`)
  console.log('credentials: found, harmless messages touched, processor time a message')
  console.table(
    rows.secrets.map(({ name, found, of, touched, harmless, ...row }) => ({
      name,
      found: `${found} of ${of}`,
      touched: `${touched} of ${harmless}`,
      ...time(row),
    })),
  )
}
