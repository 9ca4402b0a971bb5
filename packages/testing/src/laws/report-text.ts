import type { LawReport, LawsReport } from './run-laws.ts'

const OUTCOMES: Readonly<Record<LawReport['outcome'], string>> = {
  holds: 'holds   ',
  broken: 'BROKEN  ',
  'does-not-apply': 'n/a     ',
}

/** A report as lines for a terminal. */
export function textOf({ laws, broken, seed }: Omit<LawsReport, 'text'>): string {
  const lines = laws.map(
    (law) => `${OUTCOMES[law.outcome]} ${law.id}: ${law.sentence} ${countsOf(law)}`,
  )
  const details = broken.map(detailsOf)
  const applied = laws.filter(({ outcome }) => outcome !== 'does-not-apply').length
  const total = `${applied - broken.length} of ${applied} laws hold, ${laws.length - applied} do not apply (seed ${seed})`
  return [...lines, ...details, total].join('\n')
}

function countsOf({ outcome, runs, failures, bound, reason }: LawReport): string {
  if (outcome === 'does-not-apply') return `(${reason})`
  const share =
    failures > 0 || bound > 0
      ? `, ${failures} against it, ${Math.floor(bound * 100)} % allowed`
      : ''
  return `(${runs} runs${share})`
}

function detailsOf({ id, severity, reason, counterexample, seed, path }: LawReport): string {
  return [
    '',
    `${id} (${severity}): ${reason}`,
    JSON.stringify(counterexample, undefined, 2),
    `again with: runLaws(…, { laws: LAWS.filter(({ id }) => id === '${id}'), seed: ${seed}, path: '${path}' })`,
    '',
  ].join('\n')
}
