import type { Document } from '../../dist/record/document.js'
import { aroundInCapture } from '../../dist/record/mapping.js'
import type { Span } from '../../dist/record/span.js'
import type { Range, Told } from './metric.ts'

/** What a document says was told, in ranges of the text as given: cleaning may have dropped lines. */
export const toldIn = ({ article, attributions }: Document): Told[] =>
  attributions.map(({ source, cue, content }) => ({
    Source: rangesIn(article, source),
    Cue: rangesIn(article, cue),
    Content: rangesIn(article, content),
  }))

/** Spans of an article as ranges of the text as given. */
export const rangesIn = ({ map }: Document['article'], spans: readonly Span[]): Range[] =>
  spans.flatMap((span): Range[] => {
    const around = aroundInCapture(map, span)
    return around === null ? [] : [[around.start, around.end]]
  })
