import type { Child } from 'hono/jsx'
import type { Block } from '../../record/article.js'
import type { Attribution } from '../../record/attribution.js'
import type { Document } from '../../record/document.js'
import { overlaps, type Span } from '../../record/span.js'
import { placesInText } from '../../record/mapping.js'
import {
  blockBefore,
  byBlock,
  edgesOf,
  marksOf,
  placeOf,
  segmentsIn,
  wordingMarks,
  type Edges,
  type Mark,
  type Segment,
} from '../marked-text.js'
import type { DocumentAnswer, RemovedPart, Retold } from '../pages/document.js'
import { Notes, type Numbered } from './notes.js'
import { readable, worded } from './removed.js'
import { addressOf } from '../address.js'
import { cut } from './words.js'

type Numbers = ReadonlyMap<string, number>

/** Attributions in text order, numbered from 1. */
function numbered({ attributions }: Document): Numbered[] {
  const at = (one: Attribution) => placeOf(one)?.start ?? Number.MAX_SAFE_INTEGER
  const met = new Set<string | null>()
  return attributions
    .toSorted((a, b) => at(a) - at(b))
    .map((attribution, index) => {
      const introduces = !met.has(attribution.speaker)
      met.add(attribution.speaker)
      return { attribution, number: index + 1, introduces }
    })
}

const Reference = ({ of, numbers }: { of: string; numbers: Numbers }) => (
  <sup class="ref">
    <a href={`#note-${of}`} aria-label={`Note ${numbers.get(of)}`}>
      {numbers.get(of)}
    </a>
  </sup>
)

/** Words with what covers them. `opens` become anchors, one inside the other where several begin here. */
function wordsOf(segment: Segment, text: string): Child {
  const classes = [...new Set(segment.marks.map(({ role }) => role))].filter((role) => role !== 'at')
  const of = [...new Set(segment.marks.map((mark) => mark.of))].filter((name) => name !== '')
  const asked = segment.marks.find(({ role }) => role === 'at')
  let words: Child = text
  if (classes.length > 0) {
    words = (
      <span class={classes.join(' ')} data-of={of.join(' ')}>
        {words}
      </span>
    )
  }
  const after = segment.marks.find((mark) => mark.after !== undefined && mark.end === segment.end)?.after
  if (after !== undefined) {
    words = (
      <>
        {words}
        <small class="instead"> for {after}</small>
      </>
    )
  }
  if (asked) words = <mark id={asked.start >= segment.start ? 'at' : undefined}>{words}</mark>
  for (const name of segment.opens) words = <span id={name}>{words}</span>
  return words
}

const Running = ({ segments, text, numbers }: { segments: readonly Segment[]; text: string; numbers: Numbers }) => (
  <>
    {segments.map((segment) => (
      <>
        {wordsOf(segment, text.slice(segment.start, segment.end))}
        {segment.closes.map((of) => (
          <Reference of={of} numbers={numbers} />
        ))}
      </>
    ))}
  </>
)

const BlockOf = ({ kind, children }: { kind: Block['kind']; children: Child }) => {
  if (kind === 'title')
    return (
      <p class="said headline" dir="auto">
        {children}
      </p>
    )
  if (kind === 'heading')
    return (
      <h2 class="said" dir="auto">
        {children}
      </h2>
    )
  if (kind === 'quote')
    return (
      <blockquote class="said" dir="auto">
        {children}
      </blockquote>
    )
  if (kind === 'caption')
    return (
      <p class="said caption" dir="auto">
        {children}
      </p>
    )
  if (kind === 'list')
    return (
      <p class="said list" dir="auto">
        {children}
      </p>
    )
  return (
    <p class="said" dir="auto">
      {children}
    </p>
  )
}

interface Removal {
  readonly reason: string
  readonly rules: readonly string[]
  readonly words: readonly string[]
  readonly at: Span
}

/** Parts that stand together, removed for the same reason, as one. */
function together(parts: readonly RemovedPart[]): Removal[] {
  const out: Removal[] = []
  for (const { start, end, reason, rule, text } of parts) {
    const last = out.at(-1)
    const words = cut(readable(text), 300)
    if (last?.reason !== reason) out.push({ reason, rules: [rule], words: [words], at: { start, end } })
    else {
      const rules = last.rules.includes(rule) ? last.rules : [...last.rules, rule]
      const at = { start: Math.min(last.at.start, start), end: Math.max(last.at.end, end) }
      out[out.length - 1] = { reason, rules, words: [...last.words, words], at }
    }
  }
  return out
}

const RemovedHere = ({ of, parts }: { of: Document; parts: readonly RemovedPart[] }) =>
  parts.length === 0 ? null : (
    <div class="removed-part" lang="en">
      {together(parts).map(({ reason, rules, words, at }) => (
        <div>
          <p class="said">{words.join(' · ')}</p>
          <p class="aside">
            removed: {reason} ({rules.join(', ')}), <a href={addressOf.capture(of.id, at)}>in the capture</a>
          </p>
        </div>
      ))}
    </div>
  )

/** Removed parts under the block that they come after; those before the text under -1. */
function placed(of: Document, blocks: readonly Span[], parts: readonly RemovedPart[]): Map<number, RemovedPart[]> {
  const placeIn = placesInText(of.article.map)
  const under = new Map<number, RemovedPart[]>()
  for (const part of worded(parts)) {
    const place = placeIn(part.start)
    const block = place === 0 ? -1 : blockBefore(blocks, place)
    const here = under.get(block)
    if (here) here.push(part)
    else under.set(block, [part])
  }
  return under
}

/** All that drawing the text needs, worked out once a page. */
export interface Drawing {
  readonly of: Document
  readonly blocks: readonly Block[]
  /** Notes and marks by the index of the block they stand in. */
  readonly notes: ReadonlyMap<number, readonly Numbered[]>
  readonly marks: ReadonlyMap<number, readonly Mark[]>
  readonly numbers: Numbers
  readonly edges: Edges
  readonly retold: ReadonlyMap<string, Retold>
  /** Index of the block that is the title, which stands over the page; -1 when no block is. */
  readonly title: number
}

/** A note stands once, beside the block in which its words begin. */
function beginning({ attribution }: Numbered): Span | null {
  const place = placeOf(attribution)
  return place && { start: place.start, end: place.start + 1 }
}

export function drawingOf({ document: of, asked, retold }: DocumentAnswer): Drawing {
  const all = numbered(of)
  const { title, text } = of.article
  const blocks: readonly Block[] =
    of.article.blocks.length > 0 ? of.article.blocks : [{ kind: 'paragraph', start: 0, end: text.length }]
  return {
    of,
    blocks,
    notes: byBlock(blocks, all, beginning),
    marks: byBlock(blocks, [...marksOf(of.attributions, asked.at), ...wordingMarks(of.wording)], (mark) => mark),
    numbers: new Map(all.map(({ attribution, number }) => [attribution.id, number])),
    edges: edgesOf(of.attributions),
    retold: new Map(retold.map((one) => [one.attribution, one])),
    title: blocks.findIndex(({ start, end }) => start === title?.span?.start && end === title.span.end),
  }
}

const languageOf = ({ article: { language } }: Document) => (language === 'und' ? undefined : language)

interface StretchOf {
  readonly drawing: Drawing
  readonly block: number
  readonly part: Span
  readonly as: (words: Child) => Child
}

/** The words of one stretch of a block, and the notes of what is said in it. */
const Stretch = ({ drawing, block, part, as }: StretchOf) => {
  const { of, notes, numbers, marks, edges, retold } = drawing
  const here = (notes.get(block) ?? []).filter((note) => overlaps(beginning(note) ?? part, part))
  const segments = segmentsIn(part, marks.get(block) ?? [], edges)
  return (
    <div class="block">
      {as(<Running segments={segments} text={of.article.text} numbers={numbers} />)}
      {here.length > 0 && <Notes of={of} notes={here} retold={retold} />}
    </div>
  )
}

/** The title as the page's heading, with its marks when it stands in the text. */
export const TitleText = ({ drawing }: { drawing: Drawing }) => {
  const { of, blocks, title } = drawing
  const block = blocks[title]
  const heading = (words: Child) => (
    <h1 class="said" dir="auto" lang={languageOf(of)}>
      {words}
    </h1>
  )
  if (block !== undefined) return <Stretch drawing={drawing} block={title} part={block} as={heading} />
  return heading(of.article.title?.text ?? <span class="unknown">Untitled report</span>)
}

/** The words of the article with who said what beside them. */
export const ArticleText = ({ answer, drawing, range }: { answer: DocumentAnswer; drawing: Drawing; range: Span }) => {
  const { of, blocks, notes, title } = drawing
  const removed = answer.asked.removed ? placed(of, blocks, answer.removed) : new Map<number, RemovedPart[]>()
  if (of.article.text.trim() === '') {
    return <p class="empty">Nothing is left of the capture once it is cleaned. See below what was removed and why.</p>
  }
  return (
    <section class="text" aria-label="Text of the report" lang={languageOf(of)}>
      {notes.size > 0 && <Legend />}
      <WordingLegend of={of} />
      {range.start === 0 && <RemovedHere of={of} parts={removed.get(-1) ?? []} />}
      {blocks.map((block, index) => {
        if (!overlaps(block, range)) return null
        const part = { start: Math.max(block.start, range.start), end: Math.min(block.end, range.end) }
        return (
          <>
            {index !== title && (
              <Stretch
                drawing={drawing}
                block={index}
                part={part}
                as={(words) => <BlockOf kind={block.kind}>{words}</BlockOf>}
              />
            )}
            <RemovedHere of={of} parts={removed.get(index) ?? []} />
          </>
        )
      })}
    </section>
  )
}

const Legend = () => (
  <p class="legend aside" lang="en">
    In the text: <span class="content">what was said</span>, <span class="source">who said it</span>,{' '}
    <span class="cue">the word that says so</span>. A number leads to the note beside it.
  </p>
)

const WordingLegend = ({ of: { wording } }: { of: Document }) => {
  if (wording.replaced.length > 0) {
    return (
      <p class="legend aside" lang="en">
        <span class="replaced">A word that may not fit</span>
        <small class="instead"> for what may have stood there</small>.
      </p>
    )
  }
  if (wording.traces.length === 0) return null
  return (
    <p class="legend aside" lang="en">
      <span class="trace">What translating software leaves</span>: a small word missing or another one, an odd order.
    </p>
  )
}
