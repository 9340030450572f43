declare const unit: unique symbol

/** A position in a text, in UTF-16 code units: what `String.prototype.slice` takes. 0 is a position. */
export type Offset = number & { readonly [unit]?: 'utf16' }

/**
 * Half-open: `start` is inside, `end` is not, so `text.slice(start, end)` is the spanned text.
 * Unless a field says otherwise, the text is `article.text`.
 */
export interface Span {
  readonly start: Offset
  readonly end: Offset
}

export const span = (start: number, end: number): Span => ({ start, end })
export const textOf = (text: string, { start, end }: Span): string => text.slice(start, end)
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
