import { span, type Span } from '../../record/span.js'
import type { Annotation, Token } from '../annotate/annotation.js'
import { evidenceOf } from './confidence.js'
import { kindOf } from './content-kind.js'
import type { Joined } from './join.js'
import { LABEL_COUNT as L, type Part } from './label.js'
import type { Scene } from './pairing.js'
import type { Reported } from './reported.js'
import { dropFrames, findAside, findDeed, findDeeds, findTold } from './mend.js'
import { completed } from './completed.js'
import { findNewSource } from './new-source.js'
import { findSecondCue, separateFollowing } from './split.js'
import { actOf, polarityOf } from './stance.js'
import type { Tagged } from './tagger.js'

/** What attributions are made from. */
export interface View {
  /** The article's title, where it stands in the text. */
  readonly title: Span | null
  readonly annotation: Annotation
  readonly tagged: Tagged
}

/** Parts that make one attribution. */
interface Bundle {
  readonly sources: readonly Part[]
  readonly cue: Part | null
  readonly contents: readonly Part[]
}

/**
 * The attributions of parts that were joined: mostly one. A quotation that only follows is one of its own with source
 * and cue implicit, and so is what a second verb of the same source reports. None where nothing is said.
 */
export function assemble({ parts }: Scene, { cue, sources, contents }: Joined, view: View): Reported[] {
  const partAt = (index: number) => parts[index] as Part
  const cuePart = cue === null ? null : partAt(cue)
  const inOrder = contents.map(partAt).toSorted((a, b) => a.first - b.first)
  const [own, following] = separateFollowing(inOrder, cuePart, view.annotation)
  const bundle: Bundle = {
    sources: sources.map(partAt),
    cue: cuePart,
    contents: dropFrames(own, cuePart, view.annotation),
  }
  const alone = following.map((part): Bundle => ({ sources: [], cue: null, contents: [part] }))
  const spoken = splitAside(completed(bundle, view.annotation), view).flatMap((each) => splitSources(each, view))
  return [
    ...spoken.flatMap((each) => splitCues(each, view)).map((each) => withoutAddressee(withoutDeed(each, view), view)),
    ...alone,
  ].flatMap((each) => reportedOf(each, view))
}

/** A bundle without whom it was told in what was told. */
function withoutAddressee(bundle: Bundle, { annotation }: View): Bundle {
  const { cue, contents } = bundle
  const content = contents.at(-1)
  const told = cue === null || content === undefined ? null : findTold(content, cue, annotation)
  return told === null || content === undefined
    ? bundle
    : { ...bundle, contents: [...contents.slice(0, -1), { ...content, first: told }] }
}

/** A bundle without what else its source is told to have done. */
function withoutDeed(bundle: Bundle, { annotation }: View): Bundle {
  const { cue, contents } = bundle
  const content = contents.at(-1)
  const isOne = cue !== null && content !== undefined
  const deed = isOne ? (findDeed(content, cue, annotation) ?? findDeeds(content, cue, annotation)) : null
  return deed === null || content === undefined
    ? bundle
    : { ...bundle, contents: [...contents.slice(0, -1), { ...content, last: deed }] }
}

/** A bundle for each source that begins to speak inside the content; one sentence has few. */
function splitSources(bundle: Bundle, { annotation }: View): Bundle[] {
  const split = [bundle]
  for (let last = bundle; split.length < MOST_SOURCES; last = split.at(-1) as Bundle) {
    const content = last.contents.at(-1)
    const isAfter = last.cue !== null && content !== undefined && content.first >= last.cue.last
    const next = isAfter ? findNewSource(content, last.cue as Part, annotation) : null
    if (next === null || content === undefined) break
    const kept = next.end > content.first ? [{ ...content, last: next.end }] : []
    split[split.length - 1] = { ...last, contents: [...last.contents.slice(0, -1), ...kept] }
    split.push({ sources: [next.source], cue: next.cue, contents: [next.content] })
  }
  return split
}

const MOST_SOURCES = 4

/** Two bundles where a relative clause of the reporter's ends the content: "..., which she called a mistake". */
function splitAside(bundle: Bundle, { annotation }: View): Bundle[] {
  const content = bundle.contents.at(-1)
  const aside = bundle.cue !== null && content !== undefined ? findAside(content, annotation) : null
  if (aside === null || content === undefined) return [bundle]
  const { comma, source, cue } = aside
  return [
    { ...bundle, contents: [...bundle.contents.slice(0, -1), { ...content, last: comma }] },
    { sources: [source], cue, contents: [{ ...content, first: cue.last }] },
  ]
}

/** Two bundles where a second cue stands in the content. */
function splitCues(bundle: Bundle, { annotation: { tokens } }: View): Bundle[] {
  const { sources, cue, contents } = bundle
  const [content] = contents
  const second =
    cue !== null && contents.length === 1 && content !== undefined ? findSecondCue(cue, content, tokens) : null
  if (second === null || content === undefined) return [bundle]
  return [
    { sources, cue, contents: [{ ...content, last: second - 1 }] },
    { sources, cue: { role: 'cue', first: second, last: second + 1 }, contents: [{ ...content, first: second + 1 }] },
  ]
}

function reportedOf({ sources, cue, contents }: Bundle, view: View): Reported[] {
  const { annotation, tagged } = view
  const { tokens, quotations } = annotation
  const spans = (parts: readonly Part[]) =>
    parts.map(({ first, last }) => span((tokens[first] as Token).start, (tokens[last - 1] as Token).end))
  const content = spans(contents)
  const kind = kindOf(content, tokens, quotations)
  // Words that nobody is said to say count only when marks show that they are somebody's.
  if (!isAnythingSaid(contents, tokens) || (cue === null && kind === 'indirect')) return []
  const cueTokens = cue === null ? [] : tokens.slice(cue.first, cue.last)
  return [
    {
      kind,
      source: spans(sources),
      cue: cue === null ? [] : spans([cue]),
      content,
      act: actOf(cueTokens),
      polarity: polarityOf(cueTokens),
      headline: isTitle(view, content[0] as Span),
      within: null,
      confidence: certaintyOf([...sources, ...(cue === null ? [] : [cue]), ...contents], tagged),
      evidence: evidenceOf({ sources, cue, contents, kind }, tagged),
      by: 'attribution-tagger',
    },
  ]
}

/** A "that" whose clause went to another statement is nothing said. */
const isAnythingSaid = (contents: readonly Part[], tokens: readonly Token[]): boolean =>
  contents.some(({ first, last }) => last - first > 1 || (tokens[first] as Token).lower !== 'that')

const isTitle = ({ title }: View, { start, end }: Span): boolean =>
  title !== null && title.start <= start && end <= title.end

/** How sure the tagger is of the labels: the mean over the parts of the mean over their words. */
function certaintyOf(parts: readonly Part[], { labels, chances }: Tagged): number {
  let sum = 0
  for (const { first, last } of parts) {
    let part = 0
    for (let i = first; i < last; i++) part += chances[i * L + (labels[i] as number)] as number
    sum += part / (last - first)
  }
  return Math.round((sum / parts.length) * 1000) / 1000
}
