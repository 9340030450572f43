import type { Child } from 'hono/jsx'
import type { Block } from '../../record/article.js'
import type { Attribution } from '../../record/attribution.js'
import type { Document } from '../../record/document.js'
import { overlaps, type Span } from '../../record/span.js'
import { placesInText } from '../mapping.js'
import { marksOf, placeOf, segmentsIn, type Segment } from '../marked-text.js'
import type { DocumentAnswer, RemovedPart } from '../pages/document.js'
import { Notes, type Numbered } from './notes.js'
import { readable, worded } from './removed.js'
import { addressOf } from '../address.js'
import { cut } from './words.js'

type Numbers = ReadonlyMap<string, number>

/** Attributions in text order, numbered from 1. */
function numbered({ attributions }: Document): Numbered[] {
  const at = (one: Attribution) => placeOf(one)?.start ?? Number.MAX_SAFE_INTEGER
  return attributions
    .toSorted((a, b) => at(a) - at(b))
    .map((attribution, index) => ({ attribution, number: index + 1 }))
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
  if (kind === 'title') return <p class="said headline">{children}</p>
  if (kind === 'heading') return <h2 class="said">{children}</h2>
  if (kind === 'quote') return <blockquote class="said">{children}</blockquote>
  if (kind === 'caption') return <p class="said caption">{children}</p>
  if (kind === 'list') return <p class="said list">{children}</p>
  return <p class="said">{children}</p>
}

const RemovedHere = ({ of, parts }: { of: Document; parts: readonly RemovedPart[] }) => (
  <>
    {parts.map((part) => (
      <div class="removed-part">
        <p class="said">{cut(readable(part.text), 300)}</p>
        <p class="aside">
          removed: {part.reason} ({part.rule}), <a href={addressOf.capture(of.id, part)}>in the capture</a>
        </p>
      </div>
    ))}
  </>
)

/** Removed parts under the block that they come after; those before the text under -1. */
function placed(of: Document, parts: readonly RemovedPart[]): Map<number, RemovedPart[]> {
  const placeIn = placesInText(of.article.map)
  const under = new Map<number, RemovedPart[]>()
  for (const part of worded(parts)) {
    const place = placeIn(part.start)
    const block = place === 0 ? -1 : of.article.blocks.findLastIndex(({ start }) => start < place)
    under.set(block, [...(under.get(block) ?? []), part])
  }
  return under
}

/** The words of the article with who said what beside them. */
export const ArticleText = ({ answer, range }: { answer: DocumentAnswer; range: Span }) => {
  const { document: of, asked, retold } = answer
  const { text, blocks, language } = of.article
  const all = numbered(of)
  const numbers: Numbers = new Map(all.map(({ attribution, number }) => [attribution.id, number]))
  const marks = marksOf(of.attributions, asked.at)
  const removed = asked.removed ? placed(of, answer.removed) : new Map<number, RemovedPart[]>()
  const whole: readonly Block[] = blocks.length > 0 ? blocks : [{ kind: 'paragraph', start: 0, end: text.length }]
  if (text.trim() === '')
    return <p class="empty">Nothing is left of the capture once it is cleaned. See below what was removed and why.</p>
  return (
    <section class="text" aria-label="Text of the report" lang={language === 'und' ? undefined : language}>
      {all.length > 0 && <Legend />}
      <RemovedHere of={of} parts={removed.get(-1) ?? []} />
      {whole.map((block, index) => {
        if (!overlaps(block, range)) return null
        const part = { start: Math.max(block.start, range.start), end: Math.min(block.end, range.end) }
        const here = all.filter(({ attribution }) => {
          const place = placeOf(attribution)
          return place !== null && place.start >= part.start && place.start < part.end
        })
        return (
          <>
            <div class="block">
              <BlockOf kind={block.kind}>
                <Running segments={segmentsIn(part, marks, of.attributions)} text={text} numbers={numbers} />
              </BlockOf>
              {here.length > 0 && <Notes of={of} notes={here} retold={retold} />}
            </div>
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
