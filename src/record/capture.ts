/** Bytes as fetched or given: where from and how to read them. Never changed. */
export interface Capture {
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** An address, `file:PATH` as given, `jsonl:ID`, `csv:ID`, `feed:ID` or `stdin:`. */
  readonly uri: string
  /** Length of the capture in bytes. */
  readonly bytes: number
  readonly mediaType: string
  /** Label of the encoding that the bytes were decoded with (WHATWG Encoding). */
  readonly charset: string
  /** What the bytes were taken out of, where they are a part of it. */
  readonly within?: Within
}

/** Where a capture's bytes stand in a file that holds more than them, as that file came. */
export interface Within {
  /** An address, or `file:PATH` as given. */
  readonly uri: string
  /** Where the record of a web archive begins, in bytes of the file. */
  readonly offset?: number
  /** SHA-256 of the whole file, where it is kept beside what was taken out of it: a letter, a PDF. */
  readonly sha256?: string
}

/** What whoever gave the report says of it. Used before anything the text says, and marked as given. */
export interface Given {
  readonly id?: string
  readonly url?: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly byline?: string | readonly string[]
  readonly language?: string
  /** The text is the body alone: nothing is to be cleaned away. */
  readonly clean?: boolean
}

/**
 * A capture with its decoded text: what intake hands to `read`.
 *
 * `source` is the decoded text, byte order mark left off. Positions called "in the decoded capture"
 * are UTF-16 code units into it.
 */
export interface Captured {
  /** Id of the document that reading it gives: from the bytes and, where the giver names one, its own id. */
  readonly id: string
  readonly capture: Capture
  readonly source: string
  readonly given: Given
}
