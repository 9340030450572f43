import { span, type Span } from './span.js'

/** @see https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** Counts Unicode code points, not UTF-16 units. @see https://www.w3.org/TR/annotation-model/#text-position-selector */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** Code points of surroundings kept on either side: about six words, enough to tell repeated phrases apart. */
const CONTEXT = 32

const codePoints = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}

/** UTF-16 offset of the code point with number `count`; the end of the text when there are fewer. */
function offsetOf(text: string, count: number): number {
  let at = 0
  for (const character of text) {
    if (count-- <= 0) break
    at += character.length
  }
  return at
}

/**
 * Selectors by which any tool finds `span` of `text` again.
 *
 * Here the unit changes, and nowhere else: a {@link Span} counts UTF-16 code units, a W3C position counts code points,
 * and the two part ways after each character above U+FFFF. `text` is `article.text`.
 */
export function toSelectors(text: string, { start, end }: Span): [TextQuoteSelector, TextPositionSelector] {
  const exact = text.slice(start, end)
  const prefix = Array.from(text.slice(Math.max(0, start - 2 * CONTEXT), start))
    .slice(-CONTEXT)
    .join('')
  const suffix = Array.from(text.slice(end, end + 2 * CONTEXT))
    .slice(0, CONTEXT)
    .join('')
  const first = codePoints(text.slice(0, start))
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: first, end: first + codePoints(exact) },
  ]
}

/** How many units of `prefix` and `suffix` stand around the passage, counted from it outwards. */
function agreement(text: string, { start, end }: Span, prefix: string, suffix: string): number {
  let before = 0
  while (before < prefix.length && start - before > 0 && text[start - before - 1] === prefix.at(-before - 1)) before++
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return before + after
}

/** Every place where `exact` stands. An empty passage stands where its prefix meets its suffix. */
function* places(text: string, exact: string, prefix: string, suffix: string): Generator<Span> {
  const [needle, lead] = exact === '' ? [prefix + suffix, prefix.length] : [exact, 0]
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    yield span(at + lead, at + lead + exact.length)
    if (needle === '') return
  }
}

/**
 * The passage that the selectors mean, null when it is gone.
 *
 * The words decide, then their surroundings, and the position only between passages that agree equally: a text that
 * was changed since has the old words at a new place, or other words at the old one.
 */
export function fromSelectors(
  text: string,
  { exact, prefix = '', suffix = '' }: TextQuoteSelector,
  position?: TextPositionSelector,
): Span | null {
  const expected = position === undefined ? 0 : offsetOf(text, position.start)
  let best: { place: Span; agrees: number; off: number } | null = null
  for (const place of places(text, exact, prefix, suffix)) {
    const agrees = agreement(text, place, prefix, suffix)
    const off = Math.abs(place.start - expected)
    if (best === null || agrees > best.agrees || (agrees === best.agrees && off < best.off))
      best = { place, agrees, off }
  }
  return best?.place ?? null
}
