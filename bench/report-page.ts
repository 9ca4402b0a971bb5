import type { Timing } from './measure.ts'
import type { DetectorRow } from './peers/personal-data.ts'
import type { SecretsRow } from './peers/secrets.ts'
import type { ReaderRow } from './peers/values.ts'
import type { Bar, Panel } from './report-chart.ts'
import type { Time } from './take-turns.ts'

interface SizeRow {
  readonly name: string
  readonly all: number
  readonly withoutZod: number
  readonly modules: number
  readonly isForWeb: boolean
}

/** What the scripts print. */
export interface Measured {
  readonly index: { readonly timings: readonly Timing[] }
  readonly segmentation: { readonly times: readonly Time[] }
  readonly streaming: { readonly times: readonly Time[] }
  readonly privacy: { readonly times: readonly Time[] }
  readonly policy: {
    readonly rows: readonly {
      readonly rules: number
      readonly ms: number
      readonly jsonLogicJsMs: number
      readonly loadMs: number
    }[]
  }
  readonly 'cold-start': {
    readonly rows: readonly {
      readonly name: string
      readonly imported: number
      readonly used: number
      readonly least: number
    }[]
  }
  readonly sizes: { readonly rows: readonly SizeRow[]; readonly peers: readonly SizeRow[] }
  readonly peers: {
    readonly detectors: readonly DetectorRow[]
    readonly readers: readonly ReaderRow[]
    readonly secrets: readonly SecretsRow[]
  }
}

export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly gigabytes: number
  readonly node: string
  /** Mean of processes that wanted to run in the last five minutes. */
  readonly load: number
}

type Cell = string | number

function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(['---', ...heads.slice(1).map(() => '---:')]), ...rows.map(line)].join(
    '\n',
  )
}

/** Three digits that count. */
const short = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en-US')
    : value >= 10
      ? value.toFixed(1)
      : value.toFixed(2)

/** Everything as a page of tables. */
export function page(all: Partial<Measured>, machine: Machine, date: string): string {
  const busy =
    machine.load > machine.cores * 0.75
      ? `\n\n**The machine was busy** with other work while this was measured (load ${machine.load.toFixed(1)} on ${machine.cores} cores): take the ratios and the least
times, not the medians; on a quiet machine the medians come near the least.`
      : ''
  return `${[
    '# Benchmarks',
    `Made by \`npm run bench:results -- --date ${date}\` on ${machine.processor}, ${machine.cores} cores, ${machine.gigabytes} GB, Node ${machine.node}, ${date}. To run it again, do the
same with the day's date and nothing else running; \`npm run bench:peers\` once before installs what we are compared with. Times of parts and of others
are processor time, taken in turns in one process: the median of the rounds, and the least. Whole replies are wall time.${busy}`,
    '![The main figures as bars](results.svg)',
    ...missing(all),
    ...(all.peers ? beside(all.peers) : []),
    ...(all.policy ? rules(all.policy) : []),
    ...(all.index ? whole(all.index) : []),
    ...parts(all),
    ...(all['cold-start'] ? starting(all['cold-start']) : []),
    ...(all.sizes ? loading(all.sizes) : []),
  ].join('\n\n')}\n`
}

function missing(all: Partial<Measured>): readonly string[] {
  const names = Object.entries(all).flatMap(([name, value]) => (value ? [] : [`\`${name}\``]))
  return names.length === 0 ? [] : [`Not measured this time: ${names.join(', ')}.`]
}

function beside(peers: Measured['peers']): readonly string[] {
  const [own] = peers.detectors
  return [
    '## Beside others',
    'Who is compared, how each is called and what counts as found: [peers](peers/README.md).',
    '### Personal data',
    '461 Chinese and 220 English lines that were labelled without sight of any rules; of them 186 and 98 are harmless. Time is that of a message of about 150 bytes.',
    table(
      [
        '',
        'F1 zh',
        'harmless touched zh',
        'F1 en',
        'harmless touched en',
        'µs',
        'least µs',
        'time to ours',
      ],
      peers.detectors.map(
        ({ name, median, least, scores: { 'independent-zh': zh, 'independent-en': en } }) => [
          ...[name, zh.f1.toFixed(2), `${zh.touched} of ${zh.harmless}`],
          ...[en.f1.toFixed(2), `${en.touched} of ${en.harmless}`, short(median), short(least)],
          (least / (own?.least ?? 1)).toFixed(2),
        ],
      ),
    ),
    'Ours takes longer than those that try a few patterns: it reads names, addresses and what the words around a number say.',
    '### Numbers, money, percentages, durations and days',
    'A sentence with one value; right means that the value is read, alone and as it was meant. Ours reads all kinds at once; of the other, the four that read these kinds are called.',
    table(
      ['', 'language', 'right', 'µs', 'least µs'],
      peers.readers.map(({ name, language, right, of, median, least }) => [
        ...[name, language, `${right} of ${of}`, short(median), short(least)],
      ]),
    ),
    '### Credentials',
    table(
      ['', 'found', 'harmless touched', 'µs', 'least µs'],
      peers.secrets.map(({ name, found, of, touched, harmless, median, least }) => [
        ...[name, `${found} of ${of}`, `${touched} of ${harmless}`, short(median), short(least)],
      ]),
    ),
  ]
}

function rules(policy: Measured['policy']): readonly string[] {
  return [
    '### Rules',
    'One claim held against many rules, beside json-logic-js evaluating them one by one; both find the same. Milliseconds.',
    table(
      ['rules', '@vouchsafe/policy', 'json-logic-js', 'times as fast', 'loading'],
      policy.rows.map(({ rules, ms, jsonLogicJsMs, loadMs }) => [
        ...[rules.toLocaleString('en-US'), ms.toFixed(4), jsonLogicJsMs.toFixed(3)],
        ...[(jsonLogicJsMs / ms).toFixed(1), loadMs.toFixed(1)],
      ]),
    ),
  ]
}

function whole(index: Measured['index']): readonly string[] {
  return [
    '## A whole reply',
    "Milliseconds of wall time from draft to checked reply, with every guard of the shop's default pipeline, by length of the reply and size of the catalogue. *Dense* replies are nothing but facts.",
    table(
      [
        '',
        'characters',
        'facts',
        'claims taken p50',
        'claims held p50',
        'whole p50',
        'whole p95',
        'processor time',
      ],
      index.timings.map(
        ({ language, style, characters, facts, extraction, verification, whole: all, cpu }) => [
          ...[
            `${language}, ${style}`,
            characters.toLocaleString('en-US'),
            facts.toLocaleString('en-US'),
          ],
          ...[extraction.p50, verification.p50, all.p50, all.p95, cpu].map((ms) => ms.toFixed(2)),
        ],
      ),
    ),
  ]
}

const timesTable = (times: readonly Time[]): string =>
  table(
    ['', 'µs', 'least µs'],
    times.map(({ name, median, least }) => [name, short(median), short(least)]),
  )

function parts({ segmentation, streaming, privacy }: Partial<Measured>): readonly string[] {
  return [
    '## Parts alone',
    ...(segmentation ? ['### Cutting a reply into sentences', timesTable(segmentation.times)] : []),
    ...(privacy
      ? ['### Personal data, a message of about 150 bytes', timesTable(privacy.times)]
      : []),
    ...(streaming ? streamed(streaming) : []),
  ]
}

function streamed({ times }: Measured['streaming']): readonly string[] {
  return [
    '### Streaming',
    'A reply of about 500 characters in pieces of four, against 1,000 facts. The model costs nothing here, so that the difference is what checking takes.',
    timesTable(times),
  ]
}

function starting({ rows }: Measured['cold-start']): readonly string[] {
  return [
    '## Starting',
    'Milliseconds from the start of an import in a fresh process, the package bundled for Node.',
    table(
      ['', 'imported', 'first check done', 'least'],
      rows.map(({ name, imported, used, least }) => [
        name,
        ...[imported, used, least].map((ms) => ms.toFixed(0)),
      ]),
    ),
  ]
}

function loading({ rows, peers }: Measured['sizes']): readonly string[] {
  return [
    '## Loading',
    'Everything that a package brings, minified and gzipped (kilobytes), and of how many modules.',
    table(
      ['', 'kB', 'kB without zod', 'modules', 'for the web'],
      [...rows, ...peers].map(({ name, all, withoutZod, modules, isForWeb }) => [
        ...[name, all.toFixed(1), withoutZod.toFixed(1), modules, isForWeb ? 'yes' : 'no'],
      ]),
    ),
  ]
}

const isOurs = (name: string): boolean => name.includes('vouchsafe')

/** The main figures, to be drawn. */
export function panels({ peers, policy, index }: Partial<Measured>): readonly Panel[] {
  return [
    ...(peers ? peerPanels(peers) : []),
    ...(policy ? rulePanel(policy) : []),
    ...(index ? [replyPanel(index)] : []),
  ]
}

const bare = (name: string): string => name.replace(/ [\d.]{1,12}/, '')

function peerPanels({ detectors, readers }: Measured['peers']): readonly Panel[] {
  const found =
    (set: keyof DetectorRow['scores']) =>
    ({ name, scores, least }: DetectorRow): Bar => {
      const { f1, touched, harmless } = scores[set]
      const written = `${f1.toFixed(2)}, ${touched} of ${harmless} harmless touched, ${short(least)} µs`
      return { label: bare(name), value: f1, written, isOurs: isOurs(name) }
    }
  const read = ({ name, language, right, of, least }: ReaderRow): Bar => ({
    label: `${bare(name)}, ${language}`,
    value: least,
    written: `${short(least)} µs, ${right} of ${of} right`,
    isOurs: isOurs(name),
  })
  return [
    {
      title: 'Personal data found in Chinese (F1)',
      bars: detectors.map(found('independent-zh')),
    },
    {
      title: 'Personal data found in English (F1)',
      bars: detectors.map(found('independent-en')),
    },
    {
      title: 'Reading values: least processor time a sentence (logarithmic)',
      scale: 'log',
      bars: readers.map(read),
    },
  ]
}

function rulePanel({ rows }: Measured['policy']): readonly Panel[] {
  return rows
    .filter((row) => row.rules === 1000)
    .map(({ ms, jsonLogicJsMs }) => {
      const bar = (label: string, value: number): Bar => {
        return { label, value, written: `${short(value * 1000)} µs`, isOurs: isOurs(label) }
      }
      return {
        title: '1,000 rules over one claim (logarithmic)',
        scale: 'log',
        bars: [bar('@vouchsafe/policy', ms), bar('json-logic-js', jsonLogicJsMs)],
      }
    })
}

function replyPanel({ timings }: Measured['index']): Panel {
  const rows = timings.filter(({ style, facts }) => style === 'typical' && facts === 1000)
  return {
    title: 'A whole reply checked against 1,000 facts (median)',
    bars: rows.map(({ language, characters, whole: { p50 } }) => ({
      label: `${language}, ${characters.toLocaleString('en-US')} characters`,
      value: p50,
      written: `${p50.toFixed(1)} ms`,
      isOurs: true,
    })),
  }
}
