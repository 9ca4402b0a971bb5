import type { Figures, Metrics } from '@vouchsafe/eval'

/** One suite over one file. */
export interface Run {
  readonly suite: string
  readonly name: string
  readonly figures: Figures
}

/** What is shown of a suite: figures by column, and the parts that have a row each. */
interface Layout {
  readonly title: string
  readonly about: string
  /** Name of the figure and head of its column. */
  readonly columns: readonly (readonly [metric: string, head: string])[]
  /** Dimensions that are listed below the whole. */
  readonly parts: readonly string[]
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  perturbation: {
    title: 'One fact changed',
    about:
      'Replies that are right, and the same with one value changed. *Caught*: changed replies that were not verified, with a finding at the change. *False alarms*: right replies that were not verified. *Leaked*: changed replies that were delivered with the wrong value.',
    columns: [
      ['caught', 'caught'],
      ['falseAlarms', 'false alarms'],
      ['leaked', 'leaked'],
    ],
    parts: ['kind', 'lang'],
  },
  'agent-turns': {
    title: 'Replies of real agents',
    about:
      'With the conversation and what its tools answered. *Clean*: verified. Where the conversation went wrong (reward below 1), so may have the reply.',
    columns: [
      ['clean', 'clean'],
      ['supportedShare', 'claims supported'],
    ],
    parts: ['reward', 'format', 'undertaking'],
  },
  shop: {
    title: 'A shop',
    about:
      'All guards together. *Caught*: replies with a problem that were not verified. *Delivered*: of those with a wrong value, the ones that reached the customer with it. *Localised*: wrong values with a finding at their place. *Found* (by problem): the finding names the problem.',
    columns: [
      ['caught', 'caught'],
      ['delivered', 'delivered'],
      ['falseAlarms', 'false alarms'],
      ['localised', 'localised'],
      ['kinds', 'kind right'],
      ['found', 'found'],
    ],
    parts: ['kind', 'problem'],
  },
  recognizers: {
    title: 'Values in text',
    about: 'Every value of the text is read with its place and nothing else of its family is.',
    columns: [
      ['passed', 'passed'],
      ['numericPassed', 'numeric'],
      ['dateTimePassed', 'dates and times'],
    ],
    parts: ['kind', 'lang'],
  },
}

/** Runs as a page of tables: numbers alone, with nothing of the records. */
export function page(runs: readonly Run[], { date }: { readonly date: string }): string {
  const suites = [...new Set(runs.map(({ suite }) => suite))]
  const body = suites.flatMap((suite) => {
    const layout = LAYOUTS[suite]
    if (layout === undefined) return []
    const own = runs.filter((run) => run.suite === suite)
    return [`## ${layout.title}`, layout.about, ...own.flatMap((run) => tables(run, layout))]
  })
  return `${['# Results by kind', INTRO.replace('DATE', date), ...body].join('\n\n')}\n`
}

const INTRO = `Made by \`npm run results -- --data FOLDER\` on DATE. Each figure is a share with its 95 % interval (Wilson) and the counts behind it. The
data is the development split: rules were written with sight of it, so new records may fare worse.`

function tables({ name, figures }: Run, layout: Layout): readonly string[] {
  const { metrics, by, n } = figures
  const columns = layout.columns.filter(([metric]) =>
    [metrics, ...layout.parts.flatMap((part) => Object.values(by[part] ?? {}))].some(
      (each) => each[metric] != null,
    ),
  )
  const parts = layout.parts.flatMap((part) => {
    const rows = Object.entries(by[part] ?? {})
    return rows.length < 2 && part !== 'kind'
      ? []
      : rows.map(([value, own]) => row(`${part} ${value}`, own, columns))
  })
  const head = ['', ...columns.map(([, title]) => title)]
  const table = [
    `| ${head.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(columns.length)}`,
    row('all', metrics, columns),
    ...parts,
  ]
  return [`### ${name}`, `${n} records`, table.join('\n')]
}

function row(
  name: string,
  metrics: Metrics,
  columns: readonly (readonly [string, string])[],
): string {
  return `| ${name} | ${columns.map(([metric]) => cell(metrics, metric)).join(' | ')} |`
}

/** `0.960 [0.932, 0.977] 292/304` */
function cell(metrics: Metrics, name: string): string {
  const rate = metrics[name]
  if (rate == null) return '–'
  const [low, high] = [metrics[`${name}Low`], metrics[`${name}High`]]
  if (low == null || high == null) return rate.toFixed(3)
  const of = countOf(rate, low, high)
  return `${rate.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] ${Math.round(rate * of)}/${of}`
}

const Z = 1.959963984540054

/** Wilson's bounds `b` solve (rate − b)² = z² b (1 − b) / n, which gives the count back. */
function countOf(rate: number, low: number, high: number): number {
  const bound = rate - low > high - rate ? low : high
  return Math.round((Z * Z * bound * (1 - bound)) / (rate - bound) ** 2)
}
