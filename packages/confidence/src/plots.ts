import type { ReliabilityBin, RiskCoverage } from './metrics.ts'

const SIZE = 320
const MARGIN = 44
const FULL = SIZE + 2 * MARGIN

export interface PlotOptions {
  /** Shown above, and read out in the place of the picture. */
  readonly title: string
}

/** How often answers were right, against how sure they were: on the diagonal, the score means what it says. */
export function reliabilityPlot(bins: readonly ReliabilityBin[], options: PlotOptions): string {
  const most = Math.max(1, ...bins.map(({ count }) => count))
  const bars = bins.flatMap(({ from, to, count, accuracy }) => {
    if (accuracy === null) return []
    const [left, right] = [x(from), x(to)]
    // Rows with few records are paler.
    const opacity = (0.3 + 0.7 * (count / most)).toFixed(2)
    return [
      `<rect x="${left}" y="${y(accuracy)}" width="${fixed(Number(right) - Number(left) - 1)}" height="${fixed(Number(y(0)) - Number(y(accuracy)))}" fill="#2563eb" fill-opacity="${opacity}"><title>${count}</title></rect>`,
    ]
  })
  const diagonal = `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#555" stroke-dasharray="4 4"/>`
  return frame([...bars, diagonal], { ...options, across: 'confidence', up: 'accuracy' })
}

/** The share of wrong answers, against the share of questions that are answered. */
export function riskCoveragePlot(points: readonly RiskCoverage[], options: PlotOptions): string {
  const line = points.map(({ coverage, risk }) => `${x(coverage)},${y(risk)}`).join(' ')
  return frame([`<polyline points="${line}" fill="none" stroke="#2563eb" stroke-width="2"/>`], {
    ...options,
    across: 'coverage',
    up: 'risk',
  })
}

const TICKS = [0, 0.25, 0.5, 0.75, 1]

function frame(
  parts: readonly string[],
  { title, across, up }: PlotOptions & { readonly across: string; readonly up: string },
): string {
  const middle = FULL / 2
  const ticks = TICKS.flatMap((tick) => [
    `<text x="${x(tick)}" y="${MARGIN + SIZE + 16}" text-anchor="middle">${tick}</text>`,
    `<text x="${MARGIN - 6}" y="${y(tick)}" text-anchor="end" dominant-baseline="middle">${tick}</text>`,
  ])
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FULL} ${FULL}" role="img" aria-label="${escaped(title)}" font-family="sans-serif" font-size="11">`,
    `<text x="${middle}" y="20" text-anchor="middle" font-size="14">${escaped(title)}</text>`,
    `<rect x="${MARGIN}" y="${MARGIN}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#999"/>`,
    ...parts,
    ...ticks,
    `<text x="${middle}" y="${FULL - 8}" text-anchor="middle">${across}</text>`,
    `<text x="12" y="${middle}" text-anchor="middle" transform="rotate(-90 12 ${middle})">${up}</text>`,
    '</svg>',
  ].join('\n')
}

function x(share: number): string {
  return fixed(MARGIN + share * SIZE)
}

function y(share: number): string {
  return fixed(MARGIN + (1 - share) * SIZE)
}

function fixed(value: number): string {
  return value.toFixed(1)
}

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  }
  return text.replaceAll(/[&<>"]/g, (character) => names[character] ?? character)
}
