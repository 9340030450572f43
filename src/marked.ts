import { span, type Span } from './record/span.js'

/** Text with ⟦spans⟧ written in place, so that no test counts characters by hand. Spans do not nest. */
export function marked(source: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  for (const [index, piece] of source.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) spans.push(span(text.length, text.length + piece.length))
    text += piece
  }
  return { text, spans }
}
