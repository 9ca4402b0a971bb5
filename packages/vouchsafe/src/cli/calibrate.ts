import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  chooseThreshold,
  type Fit,
  fitCalibration,
  type LabelledRecord,
  readCalibration,
  readRecords,
  reliability,
  reliabilityPlot,
  riskCoverage,
  riskCoveragePlot,
} from '@vouchsafe/confidence'
import { type Random, VouchsafeError } from '@vouchsafe/core'
import { readTextFile, showIssues } from '@vouchsafe/eval'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { EXIT, type ExitCode, type Output } from './output.ts'

interface CalibrateOptions {
  readonly date: string
  readonly out?: string
  readonly method?: Fit['method']
  readonly plots?: string
  readonly alpha: number
  readonly delta: number
}

/** Adds `calibrate`. */
export function addCalibrateCommand(
  program: Command,
  output: Output,
  done: (code: ExitCode) => void,
): void {
  program
    .command('calibrate')
    .description('fit scores to how often answers were right, and choose a threshold')
    .argument('<records>', 'JSON Lines file with a score and whether it was correct, one a line')
    .addOption(
      new Option('--date <day>', 'day of the fit, YYYY-MM-DD').argParser(day).makeOptionMandatory(),
    )
    .option('--out <file>', 'where the calibration goes')
    .addOption(
      new Option('--method <name>', 'default: by the number of records').choices([
        'logistic',
        'isotonic',
      ]),
    )
    .option('--plots <folder>', 'write reliability.svg and risk-coverage.svg')
    .option('--alpha <share>', 'largest share of wrong answers among those given', share, 0.05)
    .option('--delta <share>', 'largest chance that this does not hold', share, 0.05)
    .addHelpText(
      'after',
      '\nEnds with 0, 1 if there is too little data, 2 if a file or option cannot be used.',
    )
    .action(async (file: string, options: CalibrateOptions) =>
      done(await calibrate(file, options, output)),
    )
}

async function calibrate(
  file: string,
  { date, out, method, plots, alpha, delta }: CalibrateOptions,
  { stdout, stderr }: Output,
): Promise<ExitCode> {
  const records = recordsOf(file)
  const fitted = await fitCalibration(records, {
    date,
    random: seeded(),
    ...(method === undefined ? {} : { method }),
  })
  if (!fitted.ok) {
    stderr.write(fitted.issues.map(({ message }) => `${file}: ${message}\n`).join(''))
    return EXIT.findings
  }
  const { measured, fit } = fitted.value
  const read = readCalibration(fitted.value)
  const calibrated = records.map(({ score, correct }) => ({
    score: read.ok ? read.value.apply(score) : score,
    correct,
  }))
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(fitted.value, null, 2)}\n`, 'utf8')
  if (plots !== undefined) writePlots(plots, calibrated)
  stdout.write(`${records.length} records, ${fit.method}, ${date}\n`)
  for (const [name, { value, low, high }] of Object.entries(measured))
    stdout.write(`  ${name.padEnd(18)} ${shown(value)}  [${shown(low)}, ${shown(high)}]\n`)
  const { threshold, coverage } = chooseThreshold(records, { alpha, delta })
  stdout.write(
    threshold === null
      ? `no threshold keeps errors under ${alpha} with confidence ${shown(1 - delta)}\n`
      : `answer from a score of ${threshold} on: ${shown(coverage)} of questions, errors under ${alpha} with confidence ${shown(1 - delta)}\n`,
  )
  return EXIT.fine
}

function recordsOf(file: string): readonly LabelledRecord[] {
  const lines = readTextFile(file).split('\n')
  const values = lines.flatMap((line, index): readonly unknown[] => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line)]
    } catch {
      throw new VouchsafeError('invalid_source', `${file}:${index + 1}: expected a JSON object`)
    }
  })
  const read = readRecords(values)
  if (read.ok) return read.value
  throw new VouchsafeError(
    'invalid_source',
    showIssues(read.issues)
      .map((line) => `${file}: ${line}`)
      .join('\n'),
  )
}

function writePlots(folder: string, records: readonly LabelledRecord[]): void {
  mkdirSync(folder, { recursive: true })
  const pages = {
    'reliability.svg': reliabilityPlot(reliability(records), { title: 'Reliability' }),
    'risk-coverage.svg': riskCoveragePlot(riskCoverage(records), { title: 'Risk and coverage' }),
  }
  for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, name), page, 'utf8')
}

/** The same intervals for the same records: a small generator (mulberry32) from a fixed seed. */
function seeded(): Random {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

function shown(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}

function day(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text
  throw new InvalidArgumentError('Expected a day such as 2026-03-02.')
}

function share(text: string): number {
  const value = Number(text)
  if (value > 0 && value < 1) return value
  throw new InvalidArgumentError('Expected a number above 0 and below 1.')
}
