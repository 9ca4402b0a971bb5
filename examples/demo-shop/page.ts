import { describeSource, escapeHtml, htmlPage, piecesOf } from '@vouchsafe/eval'
import type { CheckedClaim, Evidence, Finding, Message } from 'vouchsafe'
import { additions } from './changes.ts'
import type { Played } from './conversations.ts'
import { PAGE_SCRIPT, PAGE_STYLE } from './page-style.ts'
import { type PageWords, wordsFor } from './page-words.ts'
import { type Totals, totalsOf } from './totals.ts'

const text = escapeHtml

/** One page with every conversation, for a browser without a network. */
export function demoPage(played: readonly Played[]): string {
  const body = [
    '<div class="top">',
    '<h1>Vouchsafe: what the agent was about to say</h1>',
    '<p>Each draft was taken apart into claims, and each claim held against what the shop knows. Choose a marked claim to ',
    'see its evidence. 每条草稿都被拆成陈述，逐条与店铺资料核对；点击标出的陈述可以查看依据。</p>',
    tiles(totalsOf(played)),
    '</div>',
    filterBar(played),
    '<main>',
    ...played.map(article),
    '</main>',
  ]
  return htmlPage({
    title: 'Vouchsafe demo',
    language: 'en',
    style: PAGE_STYLE,
    body: body.join('\n'),
    script: PAGE_SCRIPT,
  })
}

function tiles({ replies, claims, supported, ...statuses }: Totals): string {
  const tile = (kind: string, value: number, name: string) =>
    `<div class="tile ${kind}"><b>${value}</b><span>${name}</span></div>`
  return `<div class="tiles">${[
    tile('', replies, 'replies 回复'),
    tile('verified', statuses.verified, 'verified 已核实'),
    tile('annotated', statuses.annotated, 'annotated 已标注'),
    tile('blocked', statuses.blocked, 'blocked 已拦截'),
    tile('supported', supported, 'claims supported 有据'),
    tile('wrong', claims - supported, 'claims not supported 无据或有误'),
  ].join('')}</div>`
}

function filterBar(played: readonly Played[]): string {
  const group = (filter: string, choices: readonly (readonly [string, string])[]) =>
    `<div class="group" role="group" data-filter="${filter}">${choices
      .map(
        ([value, name]) =>
          `<button type="button" value="${value}" aria-pressed="${value === ''}">${name}</button>`,
      )
      .join('')}</div>`
  const verdicts = [...new Set(played.flatMap(verdictsOf))].sort()
  const options = verdicts.map((verdict) => {
    const name = wordsFor('zh').verdict[verdict] ?? ''
    return `<option value="${verdict}">${verdict.replace('-', ' ')} ${name}</option>`
  })
  return `<div class="bar"><div>${[
    group('language', [
      ['', 'All 全部'],
      ['zh', '中文'],
      ['en', 'English'],
    ]),
    group('status', [
      ['', 'All 全部'],
      ['verified', 'Verified 已核实'],
      ['annotated', 'Annotated 已标注'],
      ['blocked', 'Blocked 已拦截'],
    ]),
    `<select id="verdict" aria-label="verdict"><option value="">any verdict 任一结论</option>${options.join('')}</select>`,
    '<output id="shown"></output><button type="button" class="theme">Light / dark</button>',
  ].join('')}</div></div>`
}

function verdictsOf({ reply }: Played): readonly string[] {
  return [...new Set(reply.claims.map(verdictOf))]
}

function verdictOf({ verdict }: CheckedClaim): string {
  return verdict?.status ?? 'not-checked'
}

function article(played: Played, index: number): string {
  const { reply, language, title, shop, shows, turn } = played
  const words = wordsFor(language)
  const own = language.startsWith('zh') ? 'zh' : 'en'
  const about = shows === undefined || shows === '' ? shop : `${shop} · ${shows}`
  return `<article lang="${text(language)}" data-language="${own}" data-status="${reply.status}" data-verdicts="${verdictsOf(played).join(' ')}">
<header><h2>${text(title)}</h2><p>${text(about)}</p><span class="badge ${reply.status}">${words.status[reply.status] ?? ''}</span></header>
<div class="stage"><div class="chat">
${turn.messages.map((message) => bubble(message, words)).join('\n')}
${draftBubble(played, index, words)}
${sentBubble(played, words)}
</div>
<aside>${claimList(played, index, words)}${findingList(played, words)}</aside></div>
</article>`
}

function bubble({ role, content, name, toolCalls = [] }: Message, words: PageWords): string {
  if (role === 'system') return ''
  if (role === 'tool')
    return toolBox(`${words.roles.tool}${name === undefined ? '' : `: ${name}`}`, content)
  const calls = toolCalls.map((call) => toolBox(call.name, JSON.stringify(call.arguments, null, 2)))
  const said =
    content === ''
      ? ''
      : `<div class="turn ${role}"><span>${words.roles[role]}</span><div class="bubble">${text(content)}</div></div>`
  return said + calls.join('')
}

function toolBox(name: string, content: string): string {
  return `<div class="turn tool"><details><summary>${text(name)}</summary><pre>${text(content)}</pre></details></div>`
}

function draftBubble({ draft, reply }: Played, index: number, words: PageWords): string {
  const claims = reply.claims.flatMap((claim) => {
    const { start, end, valueSpan } = claim
    const whole = { start, end, tone: verdictOf(claim), id: `c${index}-${claim.id}` }
    return valueSpan === undefined ? [whole] : [whole, { ...whole, ...valueSpan, tone: 'value' }]
  })
  const findings = reply.findings.flatMap(({ span, claim, action }) =>
    span === undefined || claim !== undefined || action === 'note'
      ? []
      : [{ ...span, tone: 'finding', id: undefined }],
  )
  const marked = piecesOf(draft.text, [...claims, ...findings]).map(({ text: own, marks }) => {
    if (marks.length === 0) return text(own)
    const tones = [...new Set(marks.map(({ tone }) => tone))].join(' ')
    const ids = [...new Set(marks.flatMap(({ id }) => (id === undefined ? [] : [id])))].join(' ')
    return `<mark tabindex="0" class="${tones}" data-claims="${text(ids)}">${text(own)}</mark>`
  })
  const code = /^\s*[[{]/.test(draft.text) ? ' code' : ''
  return `<div class="turn draft${code}"><span>${words.draft}</span><div class="bubble">${marked.join('')}</div></div>`
}

function sentBubble({ draft, reply }: Played, words: PageWords): string {
  const person = reply.handoff === undefined ? '' : ` · ${words.handoff}`
  if (reply.text === draft.text)
    return `<div class="turn sent"><span>✓ ${words.sentAsWritten}${person}</span></div>`
  const parts =
    reply.status === 'blocked'
      ? [{ text: reply.text, added: false }]
      : additions(draft.text, reply.text)
  const said = parts.map(({ text: own, added }) => (added ? `<ins>${text(own)}</ins>` : text(own)))
  return `<div class="turn sent ${reply.status}"><span>${words.sent}${person}</span><div class="bubble">${said.join('')}</div></div>`
}

function claimList({ draft, reply }: Played, index: number, words: PageWords): string {
  const head = `<h3>${words.claims}</h3>`
  if (reply.claims.length === 0) return `${head}<p>${words.noClaims}</p>`
  return `${head}<ol>${reply.claims.map((claim) => claimItem(draft.text, claim, index, words)).join('')}</ol>`
}

function claimItem(draft: string, claim: CheckedClaim, index: number, words: PageWords): string {
  const { kind, verdict, id } = claim
  const name = verdictOf(claim)
  const right =
    verdict?.right === undefined
      ? ''
      : `<p class="right">${words.right}: ${text(verdict.right)}</p>`
  const reason = verdict === undefined ? '' : `<p>${text(verdict.reason)}</p>`
  const evidence = (verdict?.evidence ?? []).map(evidenceBlock).join('')
  const open = name === 'supported' ? '' : ' open'
  return `<li class="${name}" data-claim="c${index}-${text(id)}"><details${open}><summary><q>${quoteOf(draft, claim)}</q>
<span class="verdict">${text(words.kind[kind] ?? kind)} · <b>${words.verdict[name] ?? name}</b></span></summary>${right}${reason}${evidence}</details></li>`
}

/** The claim's words, its value set off. */
function quoteOf(draft: string, { start, end, valueSpan }: CheckedClaim): string {
  const value =
    valueSpan === undefined ? [] : [{ start: valueSpan.start - start, end: valueSpan.end - start }]
  return piecesOf(draft.slice(start, end), value)
    .map((piece) => (piece.marks.length > 0 ? `<b>${text(piece.text)}</b>` : text(piece.text)))
    .join('')
}

function evidenceBlock({ source, shows, derivation, asOf }: Evidence): string {
  const lines = [
    `<code>${text(describeSource(source))}</code>`,
    ...(shows === undefined ? [] : [text(shows)]),
    ...(derivation === undefined || derivation.formula === shows ? [] : [text(derivation.formula)]),
    ...(asOf === undefined ? [] : [text(asOf)]),
  ]
  return `<p class="source">${lines.join('<br>')}</p>`
}

function findingList({ reply }: Played, words: PageWords): string {
  const items = reply.findings.map((finding) => findingItem(finding))
  return items.length === 0 ? '' : `<h3>${words.findings}</h3><ol>${items.join('')}</ol>`
}

/** What a claim's verdict led to is told there; here stands the code alone. */
function findingItem({ code, action, message, claim, evidence = [] }: Finding): string {
  const tone = action === 'note' ? '' : action === 'annotate' ? 'doubt' : 'bad'
  const more =
    claim === undefined ? `<p>${text(message)}</p>${evidence.map(evidenceBlock).join('')}` : ''
  return `<li class="${tone}"><code>${text(code)}</code> · ${action}${more}</li>`
}
