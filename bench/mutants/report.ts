import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { wilson } from '../../packages/eval/src/statistics.ts'
import { type Mutant, type Outcome, PARTS, type Part, placeOf, type Status } from './mutant.ts'

/** What one run found, as it is kept. */
export interface Report {
  readonly package: string
  readonly seed: number
  /** Of all mutants of the package, before any was drawn. */
  readonly listed: Readonly<Record<Part, number>>
  /** Drawn, but refused by the compiler, and so neither tested nor counted. */
  readonly refused: Readonly<Record<Part, number>>
  readonly mutants: readonly (Omit<Mutant, 'source'> & Outcome)[]
}

function reportPath(name: string, seed: number): string {
  return `reports/mutants/${name}-${seed}.json`
}

export function save(report: Report): void {
  mkdirSync('reports/mutants', { recursive: true })
  writeFileSync(
    reportPath(report.package, report.seed),
    `${JSON.stringify(report, undefined, 1)}\n`,
  )
}

export function load(name: string, seed: number): Report {
  return JSON.parse(readFileSync(reportPath(name, seed), 'utf8')) as Report
}

/** All reports that there are, by package and seed. */
export function loadAll(): readonly Report[] {
  return readdirSync('reports/mutants')
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`reports/mutants/${file}`, 'utf8')) as Report)
    .sort((a, b) => a.package.localeCompare(b.package) || a.seed - b.seed)
}

const percent = (share: number | null): string =>
  share === null ? '–' : `${(share * 100).toFixed(0)} %`

function counts({ mutants }: Report, part: Part): Readonly<Record<Status, number>> {
  const count = { killed: 0, timeout: 0, survived: 0, equivalent: 0 }
  for (const mutant of mutants) if (mutant.part === part) count[mutant.status] += 1
  return count
}

/** A line of the table for each part: how many of the mutants that change something were noticed, with a 95 % interval. */
export function rows(report: Report): readonly string[] {
  return PARTS.map((part) => {
    const { killed, timeout, survived, equivalent } = counts(report, part)
    const noticed = killed + timeout
    const of = noticed + survived
    const [low, high] = wilson({ hits: noticed, of })
    const score = of === 0 ? '–' : percent(noticed / of)
    const cells = [
      report.package,
      report.seed,
      part,
      report.listed[part],
      of + equivalent,
      noticed,
      survived,
      equivalent,
      score,
      `${percent(low)} – ${percent(high)}`,
    ]
    return `| ${cells.join(' | ')} |`
  })
}

export const HEADER = [
  '| Package | Seed | Part | Mutants | Sample | Killed | Survived | Equivalent | Score | 95 % interval |',
  '| --- | --: | --- | --: | --: | --: | --: | --: | --: | --- |',
] as const

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 100 ? `${line.slice(0, 100)}…` : line
}

/** One mutant for a reader who has to decide what to do about it. */
export function describe(mutant: Mutant, { status, because }: Outcome): string {
  const change = `${oneLine(mutant.original)}  →  ${oneLine(mutant.replacement)}`
  const head = `${status} ${placeOf(mutant)} ${mutant.kind}`
  return `${head}${because === undefined ? '' : ` (${oneLine(because)})`}\n    ${change}`
}
