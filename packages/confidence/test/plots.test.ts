import { reliabilityPlot, riskCoveragePlot } from '@vouchsafe/confidence'
import { expect, test } from 'vitest'

const numbers = (svg: string, pattern: RegExp) =>
  [...svg.matchAll(pattern)].map((match) => match.slice(1).join(' '))

test('bars stand over their scores, as high as they were right, the fuller the darker', () => {
  const svg = reliabilityPlot(
    [
      { from: 0, to: 0.5, count: 0, accuracy: null, confidence: null },
      { from: 0.5, to: 0.75, count: 1, accuracy: 0.25, confidence: 0.6 },
      { from: 0.75, to: 1, count: 2, accuracy: 1, confidence: 0.9 },
    ] as never,
    { title: 'a < b & "c"' },
  )
  expect(
    numbers(
      svg,
      /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="#2563eb" fill-opacity="([\d.]+)"><title>(\d+)</g,
    ),
  ).toEqual(['204.0 284.0 79.0 80.0 0.65 1', '284.0 44.0 79.0 320.0 1.00 2'])
  expect(svg).toContain('<line x1="44.0" y1="364.0" x2="364.0" y2="44.0"')
  expect(svg).toContain('aria-label="a &lt; b &amp; &quot;c&quot;"')
  expect(svg).toContain('>confidence</text>')
  expect(svg).toContain('>accuracy</text>')
})

test('the axes go from 0 to 1, below and to the left of the picture', () => {
  const svg = riskCoveragePlot(
    [
      { coverage: 0.5, risk: 0.25 },
      { coverage: 1, risk: 0.5 },
    ] as never,
    { title: 't' },
  )
  expect(
    svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 408 408" role="img"'),
  ).toBe(true)
  expect(svg.endsWith('\n</svg>')).toBe(true)
  expect(svg).toContain('<polyline points="204.0,284.0 364.0,204.0"')
  expect(svg).toContain('<rect x="44" y="44" width="320" height="320" fill="none"')
  expect(numbers(svg, /<text x="([\d.]+)" y="380" text-anchor="middle">([\d.]+)</g)).toEqual([
    '44.0 0',
    '124.0 0.25',
    '204.0 0.5',
    '284.0 0.75',
    '364.0 1',
  ])
  expect(
    numbers(
      svg,
      /<text x="38" y="([\d.]+)" text-anchor="end" dominant-baseline="middle">([\d.]+)</g,
    ),
  ).toEqual(['364.0 0', '284.0 0.25', '204.0 0.5', '124.0 0.75', '44.0 1'])
  expect(svg).toContain('<text x="204" y="20" text-anchor="middle" font-size="14">t</text>')
  expect(svg).toContain('<text x="204" y="400" text-anchor="middle">coverage</text>')
  expect(svg).toContain('transform="rotate(-90 12 204)">risk</text>')
})
