import type { Span } from '../../record/span.js'

/** Universal part-of-speech tags (Universal Dependencies v2). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly tag: Tag
  /** Index into `annotation.sentences`. */
  readonly sentence: number
}

export interface Sentence extends Span {
  /** Tokens `first` (inclusive) to `last` (exclusive) of `annotation.tokens`. */
  readonly first: number
  readonly last: number
  /** Index into `article.blocks`. A sentence never crosses a block. */
  readonly block: number
}

export type MarkStyle = 'straight' | 'curly' | 'single' | 'guillemets' | 'low-high' | 'reversed'

/** Words between quotation marks. */
export interface Quotation {
  /** With the marks. */
  readonly marked: Span
  /** Without the marks. */
  readonly content: Span
  readonly style: MarkStyle
  /** False when the closing mark is missing: the quotation goes to the end of its block. */
  readonly closed: boolean
  /** Index of the quotation in the paragraph before that this one goes on with (news style); null if none. */
  readonly continues: number | null
}

/** Everything later stages read off the article's text. All lists are in text order. */
export interface Annotation {
  /** Every non-white-space character of the text is in exactly one token. */
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}
