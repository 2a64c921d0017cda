/** The style sheet of every page: tokens first, then the page from top to bottom, then phones and paper. */
export const style: string = `
:root {
  color-scheme: light dark;
  --paper: #f6f7f9; --card: #ffffff; --ink: #1b2430; --soft: #55606e; --line: #dde2e8; --tint: #eef1f5;
  --accent: #0b57a4; --accent-tint: #e4eefa; --chip: #ffffff; --warn: #8a3b00; --warn-tint: #fdf1e3;
  --bar: 3.25rem; --gap: 1.25rem; --round: 0.6rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12161c; --card: #1a2028; --ink: #e4e9f0; --soft: #a3afbd; --line: #303945; --tint: #232b35;
    --accent: #86b9f5; --accent-tint: #1d3047; --chip: #f4f6f8; --warn: #f2b880; --warn-tint: #33271a;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: calc(var(--bar) + 1rem); -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.4em 0 0.5em; text-wrap: balance; }
h1 { font-size: clamp(1.8rem, 1.3rem + 2.4vw, 2.6rem); letter-spacing: -0.02em; margin: 0; }
h2 { font-size: 1.45rem; letter-spacing: -0.01em; }
h3 { font-size: 1.2rem; }
h4 { font-size: 1.02rem; }
h5, h6 { font-size: 0.95rem; color: var(--soft); }
p, ul, ol, dl, pre, blockquote, figure { margin: 0 0 0.9em; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 0.2rem; }
main:focus { outline: none; }
img { display: block; max-width: 100%; height: auto; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: fixed; z-index: 3; left: 0.5rem; top: -4rem; padding: 0.6rem 1rem; background: var(--card);
  border-radius: var(--round); }
.skip:focus { top: 0.5rem; }

.bar { position: sticky; top: 0; z-index: 2; min-height: var(--bar); padding: 0.4rem clamp(1rem, 3vw, 2rem); display: flex;
  align-items: center; justify-content: space-between; gap: 1rem; background: var(--card); border-bottom: 1px solid var(--line); }
.brand { color: inherit; font-weight: 650; text-decoration: none; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.jumps { display: flex; gap: 0.25rem; }
.jumps a { padding: 0.3rem 0.7rem; border-radius: 2rem; text-decoration: none; font-size: 0.92rem; }
.jumps a:hover { background: var(--accent-tint); }
.layout { max-width: 56rem; margin: 0 auto; padding: 2rem clamp(1rem, 3vw, 2rem); }
.foot { padding: 1rem clamp(1rem, 3vw, 2rem) 2rem; color: var(--soft); font-size: 0.85rem; text-align: center; }
.contents ul { list-style: none; margin: 0; padding: 0; }
.contents a { color: inherit; text-decoration: none; }
.contents a:hover { color: var(--accent); text-decoration: underline; }
.contents-category { display: flex; align-items: center; gap: 0.5rem; font-weight: 600; }

.masthead { margin-bottom: 2rem; }
.lead { margin: 0.5rem 0; font-size: 1.12rem; color: var(--soft); max-width: 44rem; }
.meta, .source { color: var(--soft); font-size: 0.88rem; margin: 0.4rem 0; }
.tags, .chips { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0.6rem 0 0; }
.tags li, .badge { padding: 0.08rem 0.55rem; border-radius: 2rem; background: var(--tint); color: var(--soft); font-size: 0.85rem; }
a.badge { background: var(--accent-tint); color: var(--accent); text-decoration: none; }
a.badge:hover { text-decoration: underline; }
.chips a { display: flex; align-items: center; gap: 0.45rem; padding: 0.25rem 0.7rem 0.25rem 0.3rem; border: 1px solid var(--line);
  border-radius: 2rem; text-decoration: none; }
.chips a:hover { background: var(--accent-tint); }
.icon { flex: none; display: inline-grid; place-items: center; background: var(--chip); border-radius: 22%; overflow: hidden;
  line-height: 1; }
.monogram { width: 3rem; height: 3rem; background: var(--tint); color: var(--soft); font-weight: 700; font-size: 1rem; }
.monogram[role] { background: var(--warn-tint); color: var(--warn); box-shadow: inset 0 0 0 1px currentColor; }
.category-head .monogram { width: 2.5rem; height: 2.5rem; font-size: 0.85rem; }
.named .monogram, .part-head .monogram, .chips .monogram, .contents .monogram { width: 1.5rem; height: 1.5rem; font-size: 0.6rem; }
.contents .monogram { width: 1.25rem; height: 1.25rem; }

table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 0.45rem 0.8rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { font-size: 0.85rem; color: var(--soft); font-weight: 600; }
.index { margin-bottom: 3rem; }
.index h2 { margin-top: 0; }
.index table { background: var(--card); border: 1px solid var(--line); border-radius: var(--round); border-collapse: separate;
  border-spacing: 0; overflow-wrap: normal; }
.index tbody tr:last-child > * { border-bottom: 0; }
.index tbody tr:hover { background: var(--accent-tint); }
.index tbody th { font-weight: 600; }
.index tbody th, .index td { padding-block: 0.38rem; vertical-align: middle; }
.index td { font-size: 0.93rem; }
.index a { text-decoration: none; }
.index a:hover { text-decoration: underline; }
.index .of-category { font-size: 0.86rem; width: 31%; }
.index .of-category a { color: var(--soft); }
.index .line { text-align: end; color: var(--soft); }
.index thead th:last-child { text-align: end; }
.named { display: flex; align-items: center; gap: 0.6rem; }

.category { margin-bottom: 3rem; }
.category-head, .card-head, .part-head { display: flex; align-items: center; gap: 0.8rem; }
.category-head { margin-bottom: 1rem; padding-bottom: 0.6rem; border-bottom: 2px solid var(--line); }
.category-head h2, .card-head h3, .part-head h4, .note-card h2 { margin: 0; }
.category-head .permalink, .card-head .permalink { margin-inline-start: auto; }
.permalink { color: var(--soft); text-decoration: none; padding: 0 0.45rem; border-radius: 0.3rem; }
.permalink:hover { color: var(--accent); background: var(--accent-tint); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: var(--round); padding: clamp(1rem, 2.5vw, 1.5rem);
  margin-bottom: var(--gap); }
.card:target, .part:target { border-color: var(--accent); box-shadow: 0 0 0 2px var(--accent-tint); }
.card-head { margin-bottom: 0.9rem; }
.card-title { min-width: 0; }
.subtitle { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 0.5rem; margin: 0.1rem 0 0; }
.expansion { color: var(--soft); }
.part { margin-top: 1.2rem; border-radius: 0.3rem; }
.part > h4, .part > h5 { margin: 0 0 0.4rem; }
.part-head { flex-wrap: wrap; gap: 0.2rem 0.6rem; margin-bottom: 0.3rem; }
.part-head .subtitle { margin: 0; }
.member { border-inline-start: 3px solid var(--line); padding-inline-start: 0.9rem; }
.empty { color: var(--soft); font-style: italic; }
.related { margin-top: 1rem; padding-top: 0.6rem; border-top: 1px solid var(--line); font-size: 0.9rem; }
.related p { margin: 0.15rem 0; }
.member > .related { border: 0; padding: 0; margin: 0; }
.label { color: var(--soft); }

.prose { max-width: 46rem; }
.prose > :last-child { margin-bottom: 0; }
.prose + .card, .prose + .versus { margin-top: 1rem; }
.prose ul, .prose ol { padding-inline-start: 1.4rem; }
.prose li + li { margin-top: 0.2rem; }
.prose li > ul, .prose li > ol { margin: 0.2rem 0 0; }
.task-list-item { list-style: none; margin-inline-start: -1.3rem; }
code { font: 0.9em/1.4 ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; background: var(--tint); padding: 0.1em 0.35em;
  border-radius: 0.25rem; }
pre { background: var(--tint); padding: 0.8rem 1rem; border-radius: var(--round); white-space: pre-wrap; }
pre code { background: none; padding: 0; }
blockquote { padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); color: var(--soft); }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.5rem 0; }
.scroll { overflow-x: auto; margin-bottom: 0.9em; overflow-wrap: normal; }
.footnotes { font-size: 0.9rem; color: var(--soft); }
.diagram { margin: 1rem 0; }
.diagram img { background: var(--chip); border: 1px solid var(--line); border-radius: var(--round); }
.diagram figcaption { margin-top: 0.4rem; font-size: 0.88rem; color: var(--soft); }
.credit::before { content: " · "; }
.missing { margin: 0; padding: 1.4rem 1rem; text-align: center; color: var(--warn); background: var(--warn-tint);
  border: 1px dashed currentColor; border-radius: var(--round); font-size: 0.92rem; }
.versus { margin-bottom: 0.5rem; border: 1px solid var(--line); }
.versus th, .versus td { border: 1px solid var(--line); }
.versus thead th { background: var(--tint); color: var(--ink); font-size: 0.95rem; }
.versus tbody th { font-weight: 600; width: 9rem; }
.versus .prose + .prose { margin-top: 0.8rem; }
.versus .prose ul { padding-inline-start: 1.1rem; }
.none { color: var(--soft); }

@media (min-width: 64rem) {
  .with-aside { max-width: 76rem; display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 2.25rem; }
  .contents { position: sticky; top: calc(var(--bar) + 1.5rem); align-self: start; max-height: calc(100vh - var(--bar) - 3rem);
    overflow-y: auto; font-size: 0.9rem; padding-inline-end: 0.5rem; }
  .contents > ul > li { margin-bottom: 0.9rem; }
  .contents ul ul { margin: 0.25rem 0 0 0.6rem; padding-inline-start: 1.1rem; border-inline-start: 1px solid var(--line); }
  .contents ul ul a { display: block; padding: 0.1rem 0; color: var(--soft); }
}
@media (max-width: 63.99rem) {
  .contents { margin: -1rem 0 1.5rem; }
  .contents > ul { display: flex; gap: 0.4rem; overflow-x: auto; padding: 0.3rem; white-space: nowrap; }
  .contents li { flex: none; }
  .contents ul ul { display: none; }
  .contents-category { padding: 0.2rem 0.7rem 0.2rem 0.25rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--card);
    font-weight: 500; font-size: 0.9rem; }
}
@media (max-width: 40rem) {
  .index table, .index tbody, .index tr, .index tr > *, .versus, .versus tbody, .versus tr, .versus tr > * { display: block; }
  .index thead, .versus thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .index tr { padding: 0.55rem 0.8rem; border-bottom: 1px solid var(--line); }
  .index tbody tr > *, .index tbody tr:last-child > * { padding: 0 0 0 2.1rem; border: 0; }
  .index tbody th { padding-inline-start: 0; }
  .index .of-category { width: auto; }
  .index tbody tr:last-child { border-bottom: 0; }
  .index .line { text-align: start; font-size: 0.82rem; }
  .index .line::before { content: "Line "; }
  .versus tbody th { width: auto; background: var(--tint); }
  .versus tr > * { border-width: 0 0 1px; }
  .versus td::before { content: attr(data-subject); display: block; font-weight: 600; margin-bottom: 0.2rem; }
  .versus .none { display: none; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f2f2f2; --accent: #000; --chip: #fff;
    --warn: #000; --warn-tint: #fff; color-scheme: light; }
  body { font-size: 10.5pt; }
  .bar, .contents, .skip, .permalink, .foot { display: none; }
  .layout, .with-aside { display: block; max-width: none; padding: 0; }
  .card { border: 0; border-bottom: 1px solid var(--line); border-radius: 0; padding: 0.6rem 0; }
  .card-head, .category-head, h2, h3, h4, figure, tr { break-inside: avoid; }
  .card-head, .category-head, h2, h3, h4 { break-after: avoid; }
  .prose a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; }
}
`;
