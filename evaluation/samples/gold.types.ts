/**
 * What a careful reader takes from the samples.
 *
 * Two forms of the same: `words/*.json` is written by hand and quotes the words; `samples/gold.json` is
 * computed from it and adds where they stand. Nobody counts offsets.
 */
import type { AttributionKind } from '../../dist/record/attribution.js'
import type { RemovalReason } from '../../dist/record/article.js'
import type { CopyRelation } from '../../dist/record/copy.js'
import type { TellingRelation } from '../../dist/record/utterance.js'

/**
 * Words that stand exactly once in the report as a reader sees it (tags off, white space single). Where they stand
 * more often, some of what is around them is quoted too and the words meant are put in ⟦ ⟧.
 */
export type Spot = string

/** UTF-16, half-open, into the decoded file, or into the item's own text where a file holds several reports. */
export interface GoldSpan {
  readonly start: number
  readonly end: number
  /** The stretch of the file, tags and entities included. */
  readonly text: string
}

export interface Statement<Place> {
  readonly id: string
  readonly kind: AttributionKind
  /** Empty where the report leaves it to the context. */
  readonly source: readonly Place[]
  readonly cue: readonly Place[]
  readonly content: readonly Place[]
  readonly speaker: string
  readonly addressee: string | null
  readonly relayedBy: string | null
  readonly venue: Place | null
  readonly polarity: 'asserted' | 'denied'
  readonly act: 'speech' | 'thought'
  readonly within: string | null
  readonly headline: boolean
  /** A quotation with neither source nor cue of its own goes on from this one; both may be read as one. */
  readonly continues?: string
  /** Careful readers differ on whether it is a statement (a refusal to speak): finding it or not is no fault. */
  readonly optional?: boolean
  /** Careful readers differ on the limits of the content: half of the usual agreement is enough. */
  readonly loose?: boolean
}

export interface ReportGold<Place> {
  readonly id: string
  /** Below samples/reports. */
  readonly file: string
  /** Which report of a feed or a JSONL file. */
  readonly item?: string
  /** Null where the report does not say whose it is. */
  readonly outlet: string | null
  /** ISO 8601 day; null where the report does not say. */
  readonly published: string | null
  /** First and last day that it can be of, where it does not say. */
  readonly publishedBetween?: readonly string[]
  readonly byline?: readonly string[]
  /** Agencies whose text it is. */
  readonly credits?: readonly string[]
  readonly note?: string
  /** `at` is null where the title stands outside of the report's own text (feed, JSONL). */
  readonly title: { readonly text: string; readonly at: Place | null }
  readonly dateline: { readonly place: string; readonly at: Place } | null
  readonly body: readonly Place[]
  readonly removed: readonly { readonly reason: RemovalReason; readonly words: Place }[]
  readonly attributions: readonly Statement<Place>[]
}

/** Attributions of one act of speaking, and for each two reports how their words stand to each other. */
export interface UtteranceGold {
  readonly what: string
  /** First of these is the fullest. */
  readonly members: readonly string[]
  /** `A | B` to the relations that a careful reader may name. Pairs within one report have none. */
  readonly relations: Readonly<Record<string, readonly TellingRelation[]>>
}

export interface CopyGold {
  readonly from: string
  readonly to: string
  readonly relations: readonly CopyRelation[]
  /** False where the texts alone do not show who has it from whom. */
  readonly directionShown: boolean
}

export interface ExerciseGold {
  readonly report: string
  readonly name: string
  readonly edition: number
  readonly hosts: readonly string[]
  readonly participantCount: number | null
  readonly personnel: { readonly value: number; readonly bound: 'exactly' | 'over' | 'up to' | 'about' } | null
}

export interface AcrossGold {
  readonly stories: Readonly<Record<string, readonly string[]>>
  readonly utterances: readonly UtteranceGold[]
  /** Look alike, but are not one act of speaking. */
  readonly apart: readonly { readonly a: string; readonly b: string; readonly why: string }[]
  readonly copies: readonly CopyGold[]
  readonly exercises: readonly ExerciseGold[]
}

export interface Gold {
  readonly unit: string
  readonly reports: readonly ReportGold<GoldSpan>[]
  readonly across: AcrossGold
}
