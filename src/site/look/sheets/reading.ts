/** One article, its notes and its capture; one utterance; two tellings side by side. */
export const READING = `
.facts { display: grid; gap: .15rem; font-size: var(--small); margin: -1rem 0 2rem; max-width: 56rem }
.facts > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 1rem }
.facts dt { color: var(--muted) }
.text { margin-top: 2.2rem }
.legend { margin-bottom: 1.4rem }
.legend span { font-family: var(--serif) }
.block { display: grid; grid-template-columns: minmax(0, 38rem) minmax(13rem, 23rem); gap: 0 3.2rem; margin-bottom: 1.25rem }
.block > .said, .block > h2 { font-size: 1.2rem; line-height: 1.68; white-space: pre-line; overflow-wrap: anywhere; hyphens: auto }
.block > h2 { font-weight: 600; margin-top: .8rem }
.opening .block { margin: 0; align-items: end }
.opening .block > h1 { font-size: clamp(1.55rem, 1.1rem + 1.7vw, 2.25rem); line-height: 1.22 }
.opening .block > h1 .ref { font-size: .8rem }
.block > .headline { font-size: 1.5rem; line-height: 1.35; font-weight: 600 }
.block > .caption { font-size: 1rem; color: var(--muted); font-style: italic }
.block > blockquote { border-left: 2px solid var(--line); padding-left: 1.2rem }
.block > .list { padding-left: 1.4rem }
.content { background: var(--tint); border-radius: 2px; padding: .1em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone }
.source { text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 1.5px; text-underline-offset: .24em }
.cue { text-decoration: underline dotted; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: .24em }
.lit.content, .lit.source, .lit.cue, :target .content, :target .source { background: var(--glow) }
.ref { font: 600 .68rem/0 var(--sans); margin-left: .12em }
.ref a { text-decoration: none; color: var(--accent); padding: .5em .2em }
.notes { font: var(--small)/1.45 var(--sans); padding-top: .35rem; display: grid; gap: .75rem; align-content: start }
.notes li { border-left: 2px solid var(--line); padding: 0 0 0 .8rem; display: block; scroll-margin-top: 6rem }
.notes li.lit, .notes li:target, .notes li:has(:focus-visible) { border-left-color: var(--accent) }
.notes .number { font-weight: 600; color: var(--accent); text-decoration: none; margin-right: .35rem; font-variant-numeric: tabular-nums }
.notes .office, .facts-line, .by, .elsewhere { display: block }
.notes .office { display: inline; margin-left: .4em }
.facts-line { color: var(--ink) }
.elsewhere { color: var(--accent); font-weight: 500 }
.by, .by a { color: var(--muted) }
.places a { margin-left: .7em }
.removed { margin-top: 2.6rem; border-top: 1px solid var(--line); padding-top: 1rem }
.removed table { font-size: var(--small); margin-top: .6rem }
.removed td.said { font-size: .95rem; color: var(--muted); max-width: 30rem }
.removed tbody th { font-weight: 500; white-space: nowrap }
.removed-none { margin-top: 2.6rem }
.removed-part { max-width: 38rem; margin: 0 0 1.25rem; padding: .5rem .9rem; background: repeating-linear-gradient(135deg, var(--leaf) 0 7px, var(--paper) 7px 9px); color: var(--muted); border-radius: 3px }
.removed-part .said { white-space: pre-line; overflow-wrap: anywhere }
.problems { margin-top: 2.2rem; max-width: var(--measure) }
.problems li { margin-top: .5rem; padding-left: .9rem; border-left: 3px solid var(--accent); font-size: .94rem }
.capture { font-size: .86rem; line-height: 1.6; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--leaf); padding: 1.2rem 1.4rem; border-radius: 4px; margin: 1.4rem 0 0; max-width: 60rem; tab-size: 4 }
.hash { font-family: var(--mono); overflow-wrap: anywhere }
.broken { display: block; color: var(--accent) }

.telling { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: .5rem 1.6rem; padding: 1.6rem 0; border-top: 1px solid var(--line) }
.telling .margin { padding-top: .35rem; font-size: .9rem }
.telling blockquote { font-size: 1.2rem; line-height: 1.65; max-width: 38rem; overflow-wrap: anywhere }
.telling.fullest blockquote { font-size: 1.5rem; line-height: 1.48; letter-spacing: -.005em }
.telling blockquote:not(.indirect) p::before { content: '“'; margin-left: -.42em }
.telling blockquote:not(.indirect) p::after { content: '”' }
.telling .credit { margin-top: .6rem; font-size: .92rem }
.telling .aside { margin-top: .2rem }
.gap, .around { color: var(--muted) }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 3rem }
.sides .side { border-top: 1.5px solid var(--ink); padding-top: .9rem; min-width: 0 }
.sides blockquote { font-size: 1.16rem; line-height: 1.7; margin-top: .8rem; white-space: pre-line; overflow-wrap: anywhere }
.sides .around { font-size: .95em }
.sides .told { background: var(--tint); box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: .1em 0 }
.sides .told ins { background: var(--glow); font-weight: 600 }
.compare .lead { color: var(--ink) }
.compare .opening { margin-bottom: 1.8rem }
@media (max-width: 62rem) {
  .block { grid-template-columns: minmax(0, 38rem); gap: .6rem }
  .notes { padding: .1rem 0 .4rem; margin-left: .1rem }
}
@media (max-width: 46rem) {
  .block > .said { font-size: 1.13rem; line-height: 1.62 }
  .facts > div { grid-template-columns: 5.4rem minmax(0, 1fr); gap: .8rem }
  .telling { grid-template-columns: minmax(0, 1fr); padding: 1.3rem 0 }
  .telling.fullest blockquote { font-size: 1.3rem }
  .sides { grid-template-columns: minmax(0, 1fr); gap: 2rem }
  .exhibits tr { display: grid; padding: .6rem 0 }
  .exhibits thead { position: absolute; clip-path: inset(50%) }
  .exhibits td, .exhibits th, .removed td, .removed th { padding: .1rem 0 }
  .removed thead { position: absolute; clip-path: inset(50%) }
  .removed tr { display: grid; padding: .6rem 0 }
}
`
