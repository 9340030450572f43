/** Stories, reports, speakers, hits, and one speaker over time. */
export const LISTS = `
.holdings { font-size: 1.12rem; max-width: var(--measure); margin-bottom: 1.8rem; line-height: 1.6 }
.narrow { display: flex; flex-wrap: wrap; gap: .5rem 1.2rem; align-items: center; font-size: var(--small); color: var(--muted); margin-bottom: 1.4rem }
.narrow label { display: flex; gap: .5rem; align-items: center }
.narrow input { width: 13rem; padding: .25rem .5rem; font-size: .88rem; color: var(--ink) }
.narrow button { padding: .25rem .8rem; font-size: .88rem; color: var(--ink) }
.stories > li, .over-time > li { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); gap: .2rem 1.5rem; padding: 1.35rem 0; border-top: 1px solid var(--line) }
.stories > li:last-child, .over-time > li:last-child { border-bottom: 1px solid var(--line) }
.when { color: var(--muted); font-size: var(--small) }
.stories .when, .over-time .when { padding-top: .3rem }
.stories h2 { font: 600 1.32rem/1.3 var(--serif); letter-spacing: -.005em; max-width: var(--measure); text-wrap: pretty }
.stories h2 a { text-decoration: none }
.stories h2 a:hover { text-decoration: underline }
.stories .outlets { color: var(--muted); font-size: .94rem; margin-top: .25rem }
.counts { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin-top: .45rem; font-size: var(--small); color: var(--muted) }
.counts .changed, .flag { color: var(--accent); font-weight: 600 }
li:has(:focus-visible) > .when, tr:has(:focus-visible) > .when { color: var(--accent) }
.documents, .speakers { width: 100% }
.documents .when, .speakers .when { white-space: nowrap }
.who { font-weight: 600 }
.office { color: var(--muted); font-size: var(--small); font-weight: 400; display: block }
.reports > li { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 0 1.5rem; padding: .5rem 0; border-top: 1px solid color-mix(in srgb, var(--line) 60%, transparent) }
.reports .outlet { font-weight: 600; margin-right: .4em }
.reports .title { font-family: var(--serif); font-size: 1.04rem }
.note { color: var(--muted); font-size: var(--small); margin-left: .3em }
.hits > li { max-width: 46rem; padding: 1.1rem 0; border-top: 1px solid var(--line) }
.hits .said { font-size: 1.12rem; line-height: 1.6; margin: .25rem 0 }
.hits .said a { text-decoration: none }
.hits .said a:hover { text-decoration: underline; color: inherit }
.credit { color: var(--muted); font-size: var(--small) }
.credit .outlet, .credit .who { color: var(--ink); font-weight: 600 }
.over-time .said { font-size: 1.14rem; line-height: 1.55; max-width: var(--measure) }
.over-time .said a { text-decoration: none }
.over-time .said a:hover { text-decoration: underline }
.speaker h2 { margin: 2.2rem 0 .8rem }
.timeline { margin: 0 0 1rem; overflow-x: auto }
.timeline svg { width: 100%; min-width: 42rem; height: auto; overflow: visible; display: block }
.timeline line { stroke: var(--line); stroke-width: 1.5 }
.timeline text { fill: var(--muted); font: 12px var(--sans) }
.timeline path { fill: var(--paper); stroke: var(--muted); stroke-width: 1.8 }
.timeline path.several { fill: var(--muted) }
.timeline path.changed { stroke: var(--accent) }
.timeline path.changed.several { fill: var(--accent) }
.timeline a:hover path, .timeline a:focus-visible path { stroke: var(--ink); stroke-width: 2.6 }
.timeline figcaption { margin-top: .4rem }
.about section { margin-top: 2.6rem; max-width: var(--measure) }
.about section p { margin-top: 1rem }
.words > div, .keys > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1rem; padding: .5rem 0; border-top: 1px solid color-mix(in srgb, var(--line) 60%, transparent) }
.words dt { font-weight: 600 }
.about h2 { margin-bottom: .7rem }
.api table { width: 100% }
.api th code { font-weight: 500; overflow-wrap: anywhere }
dialog .keys { margin-top: .6rem }
@media (max-width: 46rem) {
  .stories > li, .over-time > li, .reports > li, .words > div { grid-template-columns: minmax(0, 1fr) }
  .keys > div { grid-template-columns: 5rem minmax(0, 1fr) }
  .narrow label { flex: 1 1 100%; justify-content: space-between }
  .documents thead, .speakers thead { position: absolute; clip-path: inset(50%) }
  .documents tr, .speakers tr { display: grid; padding: .7rem 0; grid-template-columns: auto 1fr; gap: 0 .9rem }
  .documents td, .documents th, .speakers td, .speakers th { padding: 0 }
  .documents th, .speakers th { grid-column: 1 / -1 }
  .documents .figure a::after { content: ' attributions' }
  .speakers td.figure:nth-of-type(1) a::after { content: ' utterances' }
  .speakers td.figure:nth-of-type(2)::after { content: ' reports' }
  .speakers .when { grid-column: 1 / -1 }
}
`
