/** Style of the report: light and dark by the reader's setting, no font or picture from elsewhere. */
export const REPORT_STYLE = `
:root {
  --paper: #fbfaf8; --card: #fff; --ink: #1c1b1a; --soft: #6b6762; --line: #e4e0da;
  --wrong: #c2410c; --wrong-fill: #fde4d3; --finding: #a16207; --finding-fill: #fdf3c7;
  --supported: #15803d; --supported-fill: #dcf5e3; --open: #1d5fa8; --open-fill: #dfecfa;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161513; --card: #1f1e1b; --ink: #ece8e1; --soft: #a39d94; --line: #36332e;
    --wrong: #fb923c; --wrong-fill: #4a2310; --finding: #facc15; --finding-fill: #3f350c;
    --supported: #4ade80; --supported-fill: #12361f; --open: #7cb7f5; --open-fill: #14304d;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 70rem; background: var(--paper); color: var(--ink);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; letter-spacing: -.01em; }
h2 { font-size: 1.1rem; margin: 2.25rem 0 .6rem; }
p.lead { color: var(--soft); margin: 0 0 1.25rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .6rem; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .7rem .85rem; }
.tile b { display: block; font-size: 1.35rem; font-variant-numeric: tabular-nums; }
.tile span { color: var(--soft); font-size: .82rem; }
details.part { margin: .4rem 0; } details.part > summary { cursor: pointer; color: var(--soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .86rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .7rem .3rem 0; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child, td:first-child { text-align: left; }
.bar { position: sticky; top: 0; background: var(--paper); padding: .7rem 0; display: flex; flex-wrap: wrap; gap: .5rem;
  align-items: center; border-bottom: 1px solid var(--line); z-index: 1; }
.bar select, .bar input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line);
  border-radius: .45rem; padding: .3rem .5rem; max-width: 100%; }
.bar input { flex: 1 1 12rem; } .bar output { color: var(--soft); font-size: .85rem; }
article { background: var(--card); border: 1px solid var(--line); border-radius: .7rem; padding: .9rem 1rem; margin: .8rem 0; }
article header { display: flex; flex-wrap: wrap; gap: .4rem; align-items: baseline; font-size: .82rem; color: var(--soft); }
article header code { overflow-wrap: anywhere; }
.badge { border-radius: 1rem; padding: .05rem .6rem; font-weight: 600; }
.badge.miss { background: var(--wrong-fill); color: var(--wrong); }
.badge.false-alarm { background: var(--finding-fill); color: var(--finding); }
.badge.failed { background: var(--open-fill); color: var(--open); }
.draft { white-space: pre-wrap; overflow-wrap: anywhere; margin: .6rem 0; }
.draft mark { color: inherit; border-radius: .2rem; }
mark { background: none; } mark.supported { background: var(--supported-fill); } mark.open { background: var(--open-fill); }
mark.finding { background: var(--finding-fill); } mark.wrong { box-shadow: inset 0 -2px var(--wrong); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .8rem; margin: .4rem 0; font-size: .86rem; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
article details summary { cursor: pointer; font-size: .86rem; color: var(--soft); }
article ul { margin: .4rem 0; padding-left: 1.1rem; font-size: .86rem; } article li { margin: .25rem 0; overflow-wrap: anywhere; }
.legend { font-size: .82rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: .8rem; margin: .5rem 0; }
.legend mark { color: var(--ink); padding: 0 .35rem; border-radius: .2rem; }
.supported-text { color: var(--supported); } .other-text { color: var(--wrong); }
[hidden] { display: none !important; }
`.trim()

/** Filters the list by outcome, tag and words. */
export const REPORT_SCRIPT = `
const pick = (id) => document.getElementById(id)
const items = [...document.querySelectorAll('article')]
const words = new Map(items.map((item) => [item, item.textContent.toLowerCase()]))
function filter() {
  const outcome = pick('outcome').value, tag = pick('tag').value, query = pick('query').value.trim().toLowerCase()
  let shown = 0
  for (const item of items) {
    const fits = (!outcome || item.dataset.outcome === outcome) &&
      (!tag || item.dataset.tags.split('\\u001f').includes(tag)) && (!query || words.get(item).includes(query))
    item.hidden = !fits
    if (fits) shown += 1
  }
  pick('shown').textContent = shown + ' of ' + items.length
}
for (const id of ['outcome', 'tag', 'query']) pick(id)?.addEventListener('input', filter)
if (items.length > 0) filter()
`.trim()
