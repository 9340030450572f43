/** The coverage matrix, its key, and what stands under it. Small screens: one card an utterance, one line a telling. */
export const MATRIX = `
.story h2 { margin: 2.6rem 0 .8rem }
.story .coverage h2 { margin-top: 0 }
.story .why ul, .copies, .once ul { margin-top: .5rem; font-size: var(--small); color: var(--muted); max-width: var(--measure) }
.story .why li { padding: .15rem 0 }
.opening .why { margin-top: .8rem }
.copies li { padding: .3rem 0 }
.copies a { color: var(--ink) }
.once { margin: .35rem 0 }
.once li { padding: .45rem 0; border-top: 1px solid color-mix(in srgb, var(--line) 60%, transparent) }
.once .said { font-size: 1rem; color: var(--ink) }

.matrix { width: 100%; border-collapse: separate; border-spacing: 0; font-size: .9rem }
.matrix th, .matrix td { padding: .7rem .75rem; vertical-align: top; border-bottom: 1px solid var(--line) }
.matrix thead th { vertical-align: bottom; padding-bottom: .55rem; min-width: 8.2rem; font-weight: 600; color: var(--ink); line-height: 1.3; border-bottom: 1.5px solid var(--ink); background: var(--paper) }
.matrix thead th a { text-decoration: none }
.matrix thead th a:hover { text-decoration: underline }
.matrix thead .when { display: block; font-weight: 400; margin-top: .15rem }
.matrix th[scope='row'], .matrix thead th:first-child { position: sticky; left: 0; z-index: 1; background: var(--paper); padding-left: 0; width: 23rem; min-width: 19rem; font-weight: 400 }
.matrix thead th:first-child { color: var(--muted); font-weight: 500; font-size: var(--small) }
.matrix tbody tr { border: 0 }
.matrix .who { display: block; font-size: var(--small) }
.matrix th .said { font-size: 1.03rem; line-height: 1.45 }
.matrix th a { text-decoration: none }
.matrix th a:hover .said { text-decoration: underline }
.matrix th .said:not(.indirect)::before { content: '“' }
.matrix th .said:not(.indirect)::after { content: '”' }
.tally { display: block; color: var(--muted); font-size: .78rem; margin-top: .25rem }
.tally .flag { font-weight: 500 }
.matrix .missing { display: none }
.cell .outlet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.cell { position: relative; border-left: 1px solid color-mix(in srgb, var(--line) 55%, transparent) }
.cell > a { display: block; margin: -.7rem -.75rem; padding: .7rem .75rem; height: 100%; text-decoration: none }
.cell > a:hover { background: var(--tint) }
.cell > a:focus-visible { outline-offset: -2px }
.cell.altered { background: var(--tint) }
.cell.altered .word, .cell.fullest .word { font-weight: 600 }
.standing { display: inline-flex; align-items: center; gap: .4rem; white-space: nowrap; color: var(--ink) }
.standing .letter { font: 600 .74rem/1 var(--mono); border: 1px solid currentColor; border-radius: 3px; padding: .16em .3em .14em; min-width: 1.45em; text-align: center }
.standing.altered, .standing.trimmed, .standing.translated, .standing.overlapping, .standing.paraphrased { color: var(--accent) }
.standing.absent { color: var(--muted) }
.standing.absent .letter { border-color: transparent }
.mark { flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round }
.mark.fullest { fill: currentColor }
.cell.absent .word { font-size: .8rem }
.cell.absent .letter, .cell.absent .mark { display: none }
.gist { display: block; margin-top: .35rem; font-size: .8rem; line-height: 1.4; color: var(--muted) }
.gist ins, .gist del { font-family: var(--serif); font-size: .9rem }
.gist ins { color: var(--ink) }
.key { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: .35rem 2rem; margin-top: 1rem; font-size: .8rem; color: var(--muted) }
.key > div { display: grid; grid-template-columns: 8.6rem minmax(0, 1fr); gap: .6rem; align-items: baseline }
.about .key { grid-template-columns: 1fr; font-size: .94rem }
.about .key > div { grid-template-columns: 10rem minmax(0, 1fr) }

@media (max-width: 58rem) {
  .matrix, .matrix tbody, .matrix tr, .matrix th, .matrix td { display: block; width: auto; min-width: 0 }
  .matrix thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
  .matrix tr { margin: 0 0 2.2rem; border-top: 1.5px solid var(--ink); padding-top: .8rem }
  .matrix th[scope='row'] { position: static; width: auto; padding: 0 0 .7rem; border: 0 }
  .matrix th .said { font-size: 1.18rem }
  .matrix td { padding: .6rem 0; border-left: 0; border-top: 1px solid color-mix(in srgb, var(--line) 70%, transparent); border-bottom: 0 }
  .matrix td.absent { display: none }
  .matrix .missing { display: block; color: var(--muted); font-size: .78rem; margin-top: .1rem }
  .cell > a { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; margin: -.6rem 0; padding: .75rem .5rem }
  .cell .outlet { position: static; width: auto; height: auto; clip-path: none; font-weight: 600; grid-column: 1 }
  .cell .standing { grid-column: 2; grid-row: 1 }
  .cell .gist { grid-column: 1 / -1 }
  .key { grid-template-columns: 1fr }
  .about .key > div { grid-template-columns: 8.6rem minmax(0, 1fr) }
}
`
