import type { CheckedClaim, Finding } from '@vouchsafe/core'
import { describeEvidence } from './evidence.ts'
import type { Figures } from './figures.ts'
import { escapeHtml, htmlPage, piecesOf } from './html.ts'
import { REPORT_SCRIPT, REPORT_STYLE } from './report-style.ts'
import type { Mark, ReviewItem } from './review.ts'
import type { Metrics } from './statistics.ts'

/** A page with a run's figures and everything that went wrong. */
export function reportPage(figures: Figures, items: readonly ReviewItem[]): string {
  const title = `${figures.suite}: ${figures.n} records`
  const parts = Object.entries(figures.by).filter(([, rows]) => Object.keys(rows).length > 0)
  const body = [
    `<h1>${escapeHtml(figures.suite)}</h1>`,
    `<p class="lead">${figures.n} records · a reply takes ${millis(figures.ms.p50)} at the median, ` +
      `${millis(figures.ms.p95)} at the 95th percentile, ${millis(figures.ms.p99)} at the 99th</p>`,
    `<section class="tiles">${tiles(figures.metrics)}</section>`,
    ...parts.map(([name, rows]) => partTable(name, rows)),
    `<h2>What went wrong</h2>`,
    items.length === 0 ? '<p class="lead">Nothing.</p>' : filterBar(items) + LEGEND,
    ...items.map(card),
  ]
  return htmlPage({
    title,
    language: 'en',
    style: REPORT_STYLE,
    body: body.join('\n'),
    script: REPORT_SCRIPT,
  })
}

const LEGEND =
  '<p class="legend"><mark class="wrong">wrong by the label</mark><mark class="finding">finding</mark>' +
  '<mark class="supported">claim, supported</mark><mark class="open">claim, not supported</mark></p>'

/** Names of the figures themselves: what has an interval beside it is one figure. */
function namesOf(metrics: Metrics): readonly string[] {
  return Object.keys(metrics).filter((name) => {
    const stem = name.replace(/(?:Low|High)$/, '')
    return name !== 'n' && (stem === name || metrics[stem] === undefined)
  })
}

function tiles(metrics: Metrics): string {
  return namesOf(metrics)
    .map((name) => {
      const [low, high] = [metrics[`${name}Low`], metrics[`${name}High`]]
      const range = low == null || high == null ? '' : `, ${shown(low)}–${shown(high)}`
      return `<div class="tile"><b>${shown(metrics[name])}</b><span>${escapeHtml(name)}${range}</span></div>`
    })
    .join('')
}

/** Longer tables begin folded. */
const MAX_OPEN_ROWS = 8

function partTable(title: string, rows: Readonly<Record<string, Metrics>>): string {
  const names = [...new Set(Object.values(rows).flatMap(namesOf))]
  const head = ['', 'n', ...names].map((name) => `<th>${escapeHtml(name)}</th>`).join('')
  const lines = Object.entries(rows).map(([part, metrics]) => {
    const cells = names.map((name) => `<td>${shown(metrics[name])}</td>`).join('')
    return `<tr><td>${escapeHtml(part)}</td><td>${metrics.n ?? ''}</td>${cells}</tr>`
  })
  return (
    `<details class="part"${lines.length <= MAX_OPEN_ROWS ? ' open' : ''}><summary>by ${escapeHtml(title)}</summary><div class="scroll"><table>` +
    `<thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table></div></details>`
  )
}

function shown(value: number | null | undefined): string {
  if (value == null) return '–'
  return Number.isInteger(value) && Math.abs(value) > 1 ? String(value) : value.toFixed(3)
}

function millis(value: number | null): string {
  return value === null ? '–' : `${value.toFixed(value < 10 ? 2 : 0)} ms`
}

function filterBar(items: readonly ReviewItem[]): string {
  const outcomes = tally(items.map(({ outcome }) => outcome))
  const tags = tally(items.flatMap((item) => [...new Set(item.tags)]))
  return (
    `<div class="bar"><select id="outcome" aria-label="outcome"><option value="">all outcomes</option>${options(outcomes)}</select>` +
    `<select id="tag" aria-label="tag"><option value="">all tags</option>${options(tags)}</select>` +
    `<input id="query" type="search" placeholder="words" aria-label="words"><output id="shown"></output></div>`
  )
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

function options(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .map(([name, count]) => {
      const value = escapeHtml(name)
      return `<option value="${value}">${value} (${count})</option>`
    })
    .join('')
}

/** Tags are joined by a character that no tag holds. */
const SEPARATOR = '\u001f'

function card(item: ReviewItem): string {
  const lines: readonly (readonly [string, string])[] = [
    ...(item.asked === undefined ? [] : [['asked', item.asked] as const]),
    ['expected', item.expected],
    ['came', item.came],
    ...(item.delivered === undefined ? [] : [['delivered', item.delivered] as const]),
  ]
  const rows = lines.map(([name, text]) => `<dt>${name}</dt><dd>${escapeHtml(text)}</dd>`)
  return `<article data-outcome="${item.outcome}" data-tags="${escapeHtml(item.tags.join(SEPARATOR))}">
<header><span class="badge ${item.outcome}">${item.outcome}</span><code>${escapeHtml(item.id)}</code>${[
    ...new Set(item.tags),
  ]
    .map((tag) => `<span>${escapeHtml(tag)}</span>`)
    .join('')}</header>
<div class="draft" lang="${escapeHtml(item.language)}">${markedText(item.text, item.marks)}</div>
<dl>${rows.join('')}</dl>
${listOf('findings', item.findings.map(findingLine))}
${listOf(
  'claims',
  item.claims.map((claim) => claimLine(item.text, claim)),
)}
</article>`
}

function markedText(text: string, marks: readonly Mark[]): string {
  return piecesOf(text, marks)
    .map(({ text: words, marks: own }) => {
      if (own.length === 0) return escapeHtml(words)
      const tones = [...new Set(own.map(({ tone }) => tone))].join(' ')
      const title = own.map(({ title: each }) => each).join('\n')
      return `<mark class="${tones}" title="${escapeHtml(title)}">${escapeHtml(words)}</mark>`
    })
    .join('')
}

function listOf(name: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const items = lines.map((line) => `<li>${line}</li>`).join('')
  return `<details><summary>${name} (${lines.length})</summary><ul>${items}</ul></details>`
}

function findingLine({ code, action, message, evidence = [] }: Finding): string {
  const shownEvidence = evidence.map((each) => `<br>${escapeHtml(describeEvidence(each))}`)
  return `<b>${escapeHtml(code)}</b> ${action}: ${escapeHtml(message)}${shownEvidence.join('')}`
}

function claimLine(text: string, { start, end, kind, attribute, verdict }: CheckedClaim): string {
  const quote = escapeHtml(text.slice(start, end))
  const what = attribute === undefined ? kind : `${kind}, ${attribute}`
  const status = verdict?.status ?? 'not checked'
  const tone = status === 'supported' ? 'supported-text' : 'other-text'
  const reason = verdict === undefined ? '' : ` – ${escapeHtml(verdict.reason)}`
  const evidence = (verdict?.evidence ?? []).map(
    (each) => `<br>${escapeHtml(describeEvidence(each))}`,
  )
  return `“${quote}” <b>${escapeHtml(what)}</b>: <span class="${tone}">${status}</span>${reason}${evidence.join('')}`
}
