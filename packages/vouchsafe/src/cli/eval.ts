import {
  DEFAULT_CONFIGURATION,
  type EvalResult,
  type Figures,
  type Metrics,
  progressTo,
  runSuite,
} from '@vouchsafe/eval'
import { builtInPacks } from '@vouchsafe/policy/packs'
import { shopPipeline } from '../shop.ts'
import { shopKnowledge } from '../shop-data.ts'
import { EXIT, type ExitCode, type Output } from './output.ts'

export interface EvalCommandOptions {
  readonly data: readonly string[]
  readonly predictions: string
  readonly limit?: number
  readonly json?: boolean
  readonly report?: string
  readonly base?: string
}

/** Runs a suite over data files and tells the figures. */
export async function evaluate(
  suite: string,
  options: EvalCommandOptions,
  { stdout, stderr }: Output,
): Promise<ExitCode> {
  const { data, predictions, limit, report, base } = options
  const result = await runSuite({
    suite,
    data,
    predictions,
    ...(limit === undefined ? {} : { limit }),
    ...(report === undefined ? {} : { report }),
    ...(base === undefined ? {} : { base }),
    configuration: {
      ...DEFAULT_CONFIGURATION,
      shop: (shop) =>
        shopPipeline({
          ...shopKnowledge(shop),
          packs: builtInPacks,
          confidence: {},
          emotion: {},
          disclosure: {},
          privacy: {},
        }),
    },
    onProgress: progressTo(stderr, () => performance.now()),
  })
  stderr.write(failureLines(result).join(''))
  stdout.write(options.json === true ? '' : figureLines(result.figures))
  stdout.write(options.json === true ? `${JSON.stringify(result.figures)}\n` : '')
  return result.failures.length === 0 ? EXIT.fine : EXIT.findings
}

const MAX_SHOWN = 20

function failureLines({ failures }: EvalResult): readonly string[] {
  const lines = failures.slice(0, MAX_SHOWN).map(({ id, problem }) => `${id}: ${problem}\n`)
  const rest = failures.length - lines.length
  return rest > 0 ? [...lines, `… and ${rest} more records without a prediction\n`] : lines
}

function figureLines({ suite, n, ms, metrics, by }: Figures): string {
  const parts = Object.entries(by).flatMap(([dimension, rows]) =>
    Object.entries(rows).map(([part, own]) => `  ${dimension} ${part}: ${inWords(own)}`),
  )
  const time = `ms p50 ${shown(ms.p50)}, p95 ${shown(ms.p95)}, p99 ${shown(ms.p99)}`
  const figures = namesOf(metrics).map((name) => {
    const [low, high] = [metrics[`${name}Low`], metrics[`${name}High`]]
    const range = low == null || high == null ? '' : `  [${shown(low)}, ${shown(high)}]`
    return `  ${name.padEnd(20)} ${shown(metrics[name]).padStart(8)}${range}`
  })
  return `${[`${suite}: ${n} records, ${time}`, ...figures, ...parts].join('\n')}\n`
}

/** Names of the figures, without the bounds of their intervals. */
function namesOf(metrics: Metrics): readonly string[] {
  return Object.keys(metrics).filter((name) => {
    const stem = name.replace(/(?:Low|High)$/, '')
    return stem === name || metrics[stem] === undefined
  })
}

function inWords(metrics: Metrics): string {
  return namesOf(metrics)
    .filter((name) => metrics[name] !== null)
    .map((name) => `${name} ${shown(metrics[name])}`)
    .join(', ')
}

function shown(value: number | null | undefined): string {
  if (value == null) return '–'
  return Number.isInteger(value) && Math.abs(value) > 1 ? String(value) : value.toFixed(3)
}
