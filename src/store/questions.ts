import type { Copy } from '../record/copy.js'
import type { Document } from '../record/document.js'
import type { Member, TellingRelation, Utterance } from '../record/utterance.js'
import type { Story } from '../record/story.js'

/** A page of rows out of `total`. */
export interface Page<T> {
  readonly rows: readonly T[]
  readonly total: number
}

export interface Window {
  /** Rows to pass over. */
  readonly offset: number
  /** Rows at most. */
  readonly limit: number
}

export interface StoryRow extends Story {
  readonly outlets: readonly string[]
  /** Reports of it whose outlet is unknown. */
  readonly outletUnknown: number
  /** Utterances told by at least two documents of the story. */
  readonly sharedUtterances: number
  /** Of those, with a pair that is altered, translated or trimmed. */
  readonly changedUtterances: number
}

/** A document without its text, for lists. */
export interface DocumentRow {
  readonly id: string
  readonly uri: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly attributions: number
  readonly story: string | null
}

export interface SpeakerRow {
  /** Address of the speaker: a slug of the name, unique in the record. */
  readonly key: string
  readonly name: string
  readonly office: string | null
  readonly utterances: number
  readonly documents: number
  readonly from: string | null
  readonly to: string | null
}

export interface OutletRow {
  readonly name: string
  readonly documents: number
  /** First and last day on which it is known to have published. */
  readonly from: string | null
  readonly to: string | null
}

export interface UtteranceRow {
  readonly id: string
  readonly speaker: string
  readonly from: string | null
  readonly to: string | null
  readonly documents: number
  /** How tellings of different documents stand to each other, each relation once. */
  readonly relations: readonly TellingRelation[]
  /** Content of its fullest telling: quoted before reported, then the longest. Pieces joined by " … ". */
  readonly words: string
}

/** What holds of every utterance that is asked for. */
export interface UtteranceFilter {
  /** Told by at least two documents. */
  readonly shared?: boolean
  /** Of those, with a pair that is altered, translated or trimmed. */
  readonly changed?: boolean
  /** With a pair of this relation between different documents. */
  readonly relation?: TellingRelation
  /** Any part of the speaker's name. */
  readonly speaker?: string
}

/** One telling in a list: the utterance's words as one document has them. */
export interface Telling {
  readonly utterance: string
  readonly member: Member
  readonly document: DocumentRow
  /** Content, pieces joined by " … ". */
  readonly words: string
}

export interface SearchHit {
  readonly document: DocumentRow
  /** Null when the article's text matched outside of any attribution. */
  readonly attribution: string | null
  readonly speaker: string | null
  /** Text around the match: pieces, every second one is a match. */
  readonly snippet: readonly string[]
  /** Where the first match stands in `article.text`, UTF-16 code units. */
  readonly at: number
}

export interface Totals {
  readonly documents: number
  readonly attributions: number
  readonly speakers: number
  readonly utterances: number
  /** Utterances with members in at least two documents. */
  readonly sharedUtterances: number
  /** Of those, with a pair that is altered, translated or trimmed. */
  readonly changedUtterances: number
  readonly stories: number
  readonly copies: number
  /** Known ones; reports whose outlet is unknown are counted beside them. */
  readonly outlets: number
  readonly outletUnknown: number
}

export interface StoredCapture {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly charset: string
  readonly uri: string
  /** Other addresses that the same bytes came from, sorted. */
  readonly alsoAt: readonly string[]
}

/** What a reader asks of the record. Synchronous: every answer comes from one file on this disk. */
export interface Questions {
  totals(): Totals
  /** Stories, latest first. `outlet` narrows to those the outlet reports. */
  stories(window: Window, filter?: { readonly outlet?: string; readonly text?: string }): Page<StoryRow>
  story(id: string): StoryRow | null
  /** Documents, latest first. */
  /** `outlet: null` asks for those whose outlet is unknown. */
  documents(window: Window, filter?: { readonly outlet?: string | null }): Page<DocumentRow>
  document(id: string): Document | null
  /** Bytes that a document was read from. */
  capture(documentId: string): StoredCapture | null
  /** Outlets, most documents first. */
  outlets(window: Window): Page<OutletRow>
  utterance(id: string): Utterance | null
  /** Utterances, latest first, undated last. */
  utterances(window: Window, filter?: UtteranceFilter): Page<UtteranceRow>
  /** Utterances with a member in any of these documents. */
  utterancesOf(documentIds: readonly string[]): readonly Utterance[]
  /** Copies with both or either side among these documents. */
  copiesOf(documentIds: readonly string[]): readonly Copy[]
  storyOf(documentId: string): Story | null
  /** Speakers, most utterances first. */
  speakers(window: Window, filter?: { readonly text?: string }): Page<SpeakerRow>
  speaker(key: string): SpeakerRow | null
  /** One telling (the earliest) of each of the speaker's utterances, earliest occasion first, unknown last. */
  tellingsOf(speakerKey: string, window: Window): Page<Telling>
  /** Statements with any of the words, those with most and rarest of them first. */
  membersWith(words: readonly string[], limit: number): readonly Member[]
  /** Full-text search; `text` is what the reader typed, never query syntax that can fail. */
  search(text: string, window: Window): Page<SearchHit>
}
