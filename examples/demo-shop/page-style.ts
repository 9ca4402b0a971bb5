/** Style of the demonstration's page. Follows the reader's light or dark setting; a button overrules it. */
const DARK = `
  --paper: #14161a; --card: #1c1f25; --raised: #23272e; --ink: #e9e7e2; --soft: #9aa0a8; --line: #31363e;
  --customer: #272c34; --agent: #1d3348; --accent: #7db4e8;
  --good: #58c98b; --good-fill: #173a29; --doubt: #e5b84b; --doubt-fill: #3d3112; --bad: #f1846c; --bad-fill: #46211a;
`
export const PAGE_STYLE = `
:root {
  --paper: #f6f5f2; --card: #fff; --raised: #faf9f7; --ink: #20242a; --soft: #6a7078; --line: #e3e0da;
  --customer: #efedea; --agent: #e4eef8; --accent: #1f6cb0;
  --good: #1d7f4e; --good-fill: #d9f2e3; --doubt: #96690a; --doubt-fill: #fbedc4; --bad: #bb3d22; --bad-fill: #fbdcd3;
}
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) {${DARK}} }
:root[data-theme="dark"] {${DARK}}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main, .top { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
.top { padding-top: 2.5rem; }
.top h1 { margin: 0; font-size: 1.9rem; letter-spacing: -.02em; line-height: 1.2; }
.top p { margin: .4rem 0 1.4rem; color: var(--soft); max-width: 44rem; }
.tiles { display: flex; flex-wrap: wrap; gap: .6rem; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: .8rem; padding: .65rem 1rem; min-width: 7rem; }
.tile b { display: block; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tile span { font-size: .82rem; color: var(--soft); }
.tile.verified b, .tile.supported b { color: var(--good); } .tile.annotated b { color: var(--doubt); } .tile.blocked b, .tile.wrong b { color: var(--bad); }
.bar { position: sticky; top: 0; z-index: 2; background: color-mix(in srgb, var(--paper) 88%, transparent); backdrop-filter: blur(8px);
  border-bottom: 1px solid var(--line); margin-top: 1.4rem; }
.bar > div { max-width: 76rem; margin: 0 auto; padding: .6rem 1.25rem; display: flex; flex-wrap: wrap; gap: .45rem .9rem; align-items: center; }
.group { display: inline-flex; border: 1px solid var(--line); border-radius: 2rem; overflow: hidden; background: var(--card); }
.group button { all: unset; cursor: pointer; padding: .22rem .8rem; font-size: .85rem; color: var(--soft); }
.group button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; border-radius: 2rem; }
.group button[aria-pressed="true"] { background: var(--ink); color: var(--paper); }
.bar select, .bar .theme { font: inherit; font-size: .85rem; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 2rem; padding: .22rem .8rem; }
.bar .theme { cursor: pointer; margin-left: auto; } .bar output { font-size: .85rem; color: var(--soft); }
main { padding-top: 1.2rem; padding-bottom: 4rem; }
article { background: var(--card); border: 1px solid var(--line); border-radius: 1rem; margin: 0 0 1.2rem; overflow: clip; }
article > header { padding: .9rem 1.2rem .8rem; border-bottom: 1px solid var(--line); display: grid; grid-template-columns: 1fr auto; gap: .1rem 1rem; }
article h2 { margin: 0; font-size: 1.05rem; } article header p { margin: 0; color: var(--soft); font-size: .86rem; grid-column: 1; }
.badge { grid-row: 1 / span 2; grid-column: 2; align-self: center; border-radius: 2rem; padding: .2rem .8rem; font-size: .84rem; font-weight: 600; white-space: nowrap; }
.badge.verified { background: var(--good-fill); color: var(--good); } .badge.annotated { background: var(--doubt-fill); color: var(--doubt); }
.badge.blocked { background: var(--bad-fill); color: var(--bad); }
.stage { display: grid; grid-template-columns: minmax(0, 1fr) minmax(17rem, 25rem); }
.chat { padding: 1rem 1.2rem 1.2rem; display: flex; flex-direction: column; gap: .7rem; min-width: 0; }
.turn { max-width: 88%; display: flex; flex-direction: column; gap: .15rem; min-width: 0; }
.turn > span { font-size: .76rem; color: var(--soft); padding: 0 .3rem; }
.turn.user { align-self: flex-start; } .turn.assistant, .turn.draft, .turn.sent { align-self: flex-end; align-items: flex-end; }
.turn.tool { align-self: stretch; max-width: 100%; font-size: .82rem; }
.bubble { padding: .6rem .9rem; border-radius: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.user .bubble { background: var(--customer); border-bottom-left-radius: .3rem; }
.assistant .bubble { background: var(--agent); border-bottom-right-radius: .3rem; }
.draft .bubble { background: var(--raised); border: 1.5px dashed var(--line); border-bottom-right-radius: .3rem; line-height: 1.85; }
.draft.code .bubble { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .84rem; }
.sent .bubble { background: var(--agent); border-bottom-right-radius: .3rem; }
.sent.blocked .bubble { background: var(--bad-fill); } .sent.annotated .bubble { background: var(--doubt-fill); }
.sent ins { text-decoration: none; box-shadow: inset 0 -2px var(--doubt); }
.tool details { border: 1px solid var(--line); border-radius: .6rem; padding: .25rem .7rem; background: var(--raised); }
.tool summary { cursor: pointer; color: var(--soft); } .tool pre { margin: .4rem 0; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8rem; }
mark { color: inherit; background: none; border-radius: .25rem; padding: .08em .05em; cursor: pointer; }
mark:focus-visible { outline: 2px solid var(--accent); }
mark.supported { background: var(--good-fill); }
mark.unsupported, mark.stale, mark.not-checked { background: var(--doubt-fill); }
mark.contradicted, mark.conflicting { background: var(--bad-fill); }
mark.value { font-weight: 600; }
mark.unsupported.value, mark.stale.value, mark.not-checked.value { box-shadow: inset 0 -2px var(--doubt); }
mark.contradicted.value, mark.conflicting.value { box-shadow: inset 0 -2px var(--bad); }
mark.finding { box-shadow: inset 0 -2px var(--bad); }
mark.active { outline: 2px solid var(--accent); outline-offset: 1px; }
aside { border-left: 1px solid var(--line); background: var(--raised); padding: .9rem 1rem 1.1rem; font-size: .88rem; min-width: 0; }
aside h3 { margin: .2rem 0 .5rem; font-size: .78rem; font-weight: 600; color: var(--soft); text-transform: uppercase; letter-spacing: .06em; }
aside h3 + p { color: var(--soft); margin: 0; }
aside ol { list-style: none; margin: 0 0 1rem; padding: 0; display: grid; gap: .4rem; }
aside li { background: var(--card); border: 1px solid var(--line); border-left: 3px solid var(--line); border-radius: .5rem; padding: .4rem .65rem; overflow-wrap: anywhere; }
aside li[data-claim] { cursor: pointer; } aside li.active { border-color: var(--accent); }
li.supported { border-left-color: var(--good); } li.contradicted, li.conflicting, li.bad { border-left-color: var(--bad); }
li.unsupported, li.stale, li.not-checked, li.doubt { border-left-color: var(--doubt); }
li summary { cursor: pointer; list-style: none; } li summary::-webkit-details-marker { display: none; }
li q { quotes: "“" "”"; } li .verdict { font-size: .8rem; color: var(--soft); display: block; }
li .verdict b { font-weight: 600; } li.supported .verdict b { color: var(--good); }
li.contradicted .verdict b, li.conflicting .verdict b { color: var(--bad); } li.unsupported .verdict b, li.stale .verdict b, li.not-checked .verdict b { color: var(--doubt); }
li p { margin: .25rem 0 0; color: var(--soft); } li p.right { color: var(--ink); }
li .source { margin-top: .3rem; padding-top: .3rem; border-top: 1px dotted var(--line); }
li code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .8rem; color: var(--accent); }
[hidden] { display: none !important; }
@media (max-width: 56rem) {
  .bar { position: static; } .tile { flex: 1; } .group button { padding: .22rem .6rem; }
  .stage { grid-template-columns: 1fr; } aside { border-left: 0; border-top: 1px solid var(--line); } .turn { max-width: 100%; }
}
@media print { .bar { display: none; } article { break-inside: avoid; } }
`.trim()

/** Filters, the theme button, and the link between a claim in the draft and its evidence. */
export const PAGE_SCRIPT = `
const articles = [...document.querySelectorAll('article')]
const chosen = { language: '', status: '', verdict: '' }
function filter() {
  let shown = 0
  for (const article of articles) {
    const { language, status, verdicts } = article.dataset
    const fits = (!chosen.language || language === chosen.language) && (!chosen.status || status === chosen.status) &&
      (!chosen.verdict || verdicts.split(' ').includes(chosen.verdict))
    article.hidden = !fits
    if (fits) shown += 1
  }
  document.getElementById('shown').textContent = shown + ' / ' + articles.length
}
for (const group of document.querySelectorAll('.group')) {
  group.addEventListener('click', (event) => {
    const button = event.target.closest('button')
    if (!button) return
    chosen[group.dataset.filter] = button.value
    for (const each of group.querySelectorAll('button')) each.setAttribute('aria-pressed', String(each === button))
    filter()
  })
}
document.getElementById('verdict').addEventListener('change', (event) => { chosen.verdict = event.target.value; filter() })
document.querySelector('.theme').addEventListener('click', () => {
  const root = document.documentElement
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = dark ? 'light' : 'dark'
})
function light(article, ids, scroll) {
  for (const each of article.querySelectorAll('.active')) each.classList.remove('active')
  for (const id of ids) {
    for (const each of article.querySelectorAll('[data-claim="' + id + '"], mark[data-claims~="' + id + '"]')) {
      each.classList.add('active')
      if (!scroll || !each.matches('li')) continue
      each.querySelector('details').open = true
      each.scrollIntoView({ block: 'nearest' })
    }
  }
}
for (const article of articles) {
  const open = (event) => {
    const mark = event.target.closest('mark[data-claims]')
    if (mark) return light(article, mark.dataset.claims.split(' '), event.type === 'click')
    const item = event.target.closest('li[data-claim]')
    if (item) light(article, [item.dataset.claim], false)
  }
  for (const type of ['click', 'focusin', 'mouseover']) article.addEventListener(type, open)
}
filter()
`.trim()
