/** Type, page, head and foot, links, fields, tables. */
export const BASE = `
:root {
  --serif: 'Iowan Old Style', 'Source Serif 4', 'Palatino Linotype', Palatino, Charter, 'Noto Serif', Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'Noto Sans Mono', 'Liberation Mono', monospace;
  --measure: 41rem;
  --small: .84rem;
}
*, ::before, ::after { box-sizing: border-box }
html { font: 100%/1.55 var(--sans); background: var(--paper); color: var(--ink); scroll-padding-top: 5rem; text-size-adjust: 100%; -webkit-text-size-adjust: 100% }
body { margin: 0 auto; padding: 0 clamp(1.1rem, 4vw, 3rem); max-width: 82rem; min-height: 100vh; display: flex; flex-direction: column }
main { flex: 1; padding: 2.6rem 0 4rem; outline: none; min-width: 0 }
h1, h2, h3, p, ol, ul, dl, dd, figure, blockquote { margin: 0; padding: 0 }
ol, ul { list-style: none }
a { color: inherit; text-decoration-color: color-mix(in srgb, var(--accent) 45%, transparent); text-decoration-thickness: 1px; text-underline-offset: .2em }
a:hover { color: var(--accent); text-decoration-color: currentColor }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px }
code, kbd, pre { font-family: var(--mono); font-size: .88em }
kbd { border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: 0 .35em; color: var(--muted); background: var(--leaf) }
h1 { font: 600 clamp(1.55rem, 1.1rem + 1.7vw, 2.25rem)/1.2 var(--sans); letter-spacing: -.015em; text-wrap: balance }
h1.said, .story h1, .captured h1 { font-family: var(--serif); letter-spacing: -.008em }
h2 { font: 600 1.02rem/1.35 var(--sans); letter-spacing: -.003em }
.said { font-family: var(--serif) }
.unknown { color: var(--muted); font-style: italic }
.basis { color: var(--muted); font-size: var(--small); margin-left: .5em }
.aside { color: var(--muted); font-size: var(--small); max-width: var(--measure) }
.aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.on-paper { display: none }
.skip { position: absolute; left: -99rem; top: .5rem; background: var(--accent); color: var(--paper); padding: .4rem .9rem; z-index: 9; border-radius: 3px }
.skip:focus { left: .5rem; color: var(--paper) }
mark { background: var(--glow); color: inherit; padding: .06em 0; border-radius: 2px; box-shadow: 0 0 0 1px color-mix(in srgb, var(--accent) 40%, transparent) }
ins { text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: .22em; background: var(--tint); text-decoration-skip-ink: none }
del { color: var(--muted); text-decoration: line-through; text-decoration-color: var(--accent); text-decoration-thickness: 1.5px }

.top { display: flex; align-items: center; gap: .5rem 2rem; padding: 1.1rem 0 .95rem; border-bottom: 1px solid var(--line); flex-wrap: wrap }
.wordmark { font: 700 1.22rem/1 var(--serif); letter-spacing: -.01em; text-decoration: none; color: var(--ink) }
.wordmark::before { content: '“'; color: var(--accent); margin-right: .06em }
.top nav { display: flex; gap: 1.35rem; flex: 1; font-size: .94rem; flex-wrap: wrap }
.top nav a { text-decoration: none; color: var(--muted); padding: .3rem 0; border-bottom: 2px solid transparent }
.top nav a:hover { color: var(--accent) }
.top nav a[aria-current] { color: var(--ink); border-bottom-color: var(--accent) }
.search { display: flex; gap: .4rem; position: relative; align-items: center }
.search kbd { position: absolute; right: 5.2rem; pointer-events: none }
.search input:focus ~ kbd, .search input:not(:placeholder-shown) ~ kbd { display: none }
input, button { font: inherit; font-size: .94rem; color: inherit; border: 1px solid var(--line); border-radius: 4px; padding: .38rem .65rem; background: var(--paper); min-width: 0 }
input { border-color: color-mix(in srgb, var(--muted) 70%, var(--line)) }
.search input { width: 15rem }
input::placeholder { color: var(--muted); opacity: 1 }
button { background: var(--leaf); cursor: pointer }
button:hover { border-color: var(--accent); color: var(--accent) }

.foot { display: flex; justify-content: space-between; gap: .3rem 2rem; flex-wrap: wrap; border-top: 1px solid var(--line); padding: 1rem 0 2rem; color: var(--muted); font-size: var(--small) }

.opening { margin-bottom: 2.2rem; max-width: 52rem }
.document .opening { max-width: none; margin-bottom: 2rem }
.kicker { color: var(--muted); font-size: var(--small); margin-bottom: .5rem }
.lead { margin-top: .8rem; max-width: var(--measure); color: var(--muted) }
.lead .said, .holdings { color: var(--ink) }
.empty, .notice { max-width: var(--measure); padding: .9rem 1.1rem; background: var(--leaf); border-left: 3px solid var(--accent); margin: 1.2rem 0 }
.notice { font-size: var(--small); padding: .55rem 1rem }
.refused { max-width: var(--measure); padding-top: 2rem }
.refused p { margin-top: .8rem }
.doors { display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; font-size: var(--small); margin-top: .5rem }
.pager { display: flex; justify-content: space-between; gap: 1rem; margin: 2rem 0 0; padding-top: .8rem; border-top: 1px solid var(--line); font-size: var(--small); color: var(--muted) }
details > summary { cursor: pointer; width: fit-content; color: var(--muted); font-size: var(--small) }
details > summary:hover { color: var(--accent) }
.scroll { overflow-x: auto; max-width: 100% }
table { border-collapse: collapse; font-size: .92rem; text-align: left }
th { font-weight: 600; text-align: left }
thead th { font-size: var(--small); color: var(--muted); font-weight: 500; border-bottom: 1px solid var(--line) }
td, th { padding: .5rem 1.2rem .5rem 0; vertical-align: baseline }
tbody tr { border-bottom: 1px solid color-mix(in srgb, var(--line) 60%, transparent) }
.figure { font-variant-numeric: tabular-nums }
time { font-variant-numeric: tabular-nums }
tbody th .title, td .title { font-family: var(--serif); font-weight: 400; font-size: 1.04rem }

.exhibits { margin-top: 4rem; padding-top: 1.2rem; border-top: 1px solid var(--line) }
.exhibits h2 { margin-bottom: .2rem }
.exhibits table { font-size: var(--small); margin-top: .8rem; width: 100% }
.exhibits th .title { display: block; font-size: .95rem }
.exhibits .hash span, .exhibits .hash a { display: block; font-family: var(--mono); font-size: .74rem; overflow-wrap: anywhere }
.exhibits .hash span { color: var(--muted) }
.uri { overflow-wrap: anywhere; color: var(--muted) }

dialog { width: min(64rem, calc(100vw - 2rem)); max-height: calc(100vh - 3rem); border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: var(--ink); padding: 1.8rem 2.2rem 2rem; box-shadow: 0 1.5rem 4rem #0005 }
dialog::backdrop { background: #1a171266 }
dialog h1 { font-size: 1.35rem }
dialog .opening { margin-bottom: 1.3rem }
dialog .close { float: right; position: sticky; top: 0; margin: -.4rem -.8rem 0 1rem }
@media (max-width: 46rem) {
  main { padding-top: 1.8rem }
  .search { flex: 1 1 100% }
  .search input { width: auto; flex: 1; padding-top: .55rem; padding-bottom: .55rem }
  .search button { padding: .55rem .8rem }
  .search kbd, footer kbd { display: none }
  .top { gap: .6rem 1.2rem }
  .top nav { gap: 0; flex: 1 1 100%; justify-content: space-between; order: 2 }
  .search { order: 3 }
  dialog { padding: 1.2rem 1.1rem 1.5rem }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
`
