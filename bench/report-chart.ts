/** One bar. */
export interface Bar {
  readonly label: string
  readonly value: number
  /** The value as it is written beside the bar. */
  readonly written: string
  /** Ours stand out. */
  readonly isOurs: boolean
}

/** Bars that share a scale. */
export interface Panel {
  readonly title: string
  /** `log` where the largest is many times the smallest. Default: `linear`, from 0. */
  readonly scale?: 'linear' | 'log'
  readonly bars: readonly Bar[]
}

const WIDTH = 880
const LABELS = 320
const ROOM = 390
const LINE = 22
const GAP = 46

/** Draws panels one below the other; readable on light and dark ground. */
export function chart(panels: readonly Panel[]): string {
  let top = 20
  const parts: string[] = []
  for (const panel of panels) {
    parts.push(`<text class="title" x="16" y="${top + 16}">${escaped(panel.title)}</text>`)
    parts.push(...panel.bars.map((bar, index) => barAt(bar, panel, top + 28 + index * LINE)))
    top += 28 + panel.bars.length * LINE + GAP - 28
  }
  const height = top
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Benchmarks">
<style>
text { font: 13px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600; font-size: 14px }
.ground { fill: #ffffff }
.bar { fill: #8c959f }
.ours { fill: #1a7f64 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .ground { fill: #0d1117 }
  .bar { fill: #6e7681 }
  .ours { fill: #3fb98f }
}
</style>
<rect class="ground" width="${WIDTH}" height="${height}"/>
${parts.join('\n')}
</svg>
`
}

function barAt({ label, value, written, isOurs }: Bar, panel: Panel, y: number): string {
  const width = Math.max(2, lengthOf(value, panel)).toFixed(1)
  const kind = isOurs ? 'bar ours' : 'bar'
  return [
    `<text x="${LABELS - 8}" y="${y + 13}" text-anchor="end">${escaped(label)}</text>`,
    `<rect class="${kind}" x="${LABELS}" y="${y + 2}" width="${width}" height="14" rx="2"/>`,
    `<text x="${(LABELS + Number(width) + 8).toFixed(1)}" y="${y + 13}">${escaped(written)}</text>`,
  ].join('')
}

function lengthOf(value: number, { bars, scale = 'linear' }: Panel): number {
  const values = bars.map((bar) => bar.value).filter((each) => each > 0)
  const most = Math.max(...values)
  if (scale === 'linear') return (value / most) * ROOM
  // The smallest still has a bar.
  const least = Math.min(...values) / 2
  return value <= 0 ? 0 : (Math.log(value / least) / Math.log(most / least)) * ROOM
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
