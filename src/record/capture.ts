/** Bytes as fetched or given: where from and how to read them. Never changed. */
export interface Capture {
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** An address, `file:PATH` as given, `jsonl:ID` or `stdin:`. */
  readonly uri: string
  /** Length of the capture in bytes. */
  readonly bytes: number
  readonly mediaType: string
  /** Label of the encoding that the bytes were decoded with (WHATWG Encoding). */
  readonly charset: string
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
