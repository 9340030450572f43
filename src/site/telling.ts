import type { Document } from '../record/document.js'
import type { TellingPair, Utterance } from '../record/utterance.js'
import { wordsOf } from '../store/content-text.js'
import type { Questions } from '../store/questions.js'
import { changesIn, pairFrom, toldIn, type Words } from './aligned.js'
import type { Heading, Standing, Told } from './shapes.js'

/** Documents of one answer, each asked for once. */
export type Shelf = (id: string) => Document | null

export function shelfOf(questions: Questions): Shelf {
  const held = new Map<string, Document | null>()
  return (id) => {
    const known = held.get(id)
    if (known !== undefined) return known
    const document = questions.document(id)
    held.set(id, document)
    return document
  }
}

export const headingOf = ({ id, capture, article }: Document): Heading => ({
  id,
  title: article.title?.text ?? null,
  outlet: article.outlet?.name ?? null,
  published: article.published,
  language: article.language,
  uri: capture.uri,
  sha256: capture.sha256,
  bytes: capture.bytes,
  mediaType: capture.mediaType,
})

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0

const nameOf = (document: Document, actor: string | null): string | null =>
  document.actors.find(({ id }) => id === actor)?.name ?? null

/** The words of member `index`; null when the record does not hold its report. */
export function tellingOf(shelf: Shelf, utterance: Utterance, index: number): Told | null {
  const member = utterance.members[index]
  const document = member && shelf(member.document)
  const attribution = document?.attributions.find(({ id }) => id === member?.attribution)
  if (!document || !attribution) return null
  const words = wordsOf(document, attribution)
  return {
    index,
    document: headingOf(document),
    attribution: attribution.id,
    kind: attribution.kind,
    headline: attribution.headline,
    polarity: attribution.polarity,
    speaker: nameOf(document, attribution.speaker),
    addressee: nameOf(document, attribution.addressee),
    relayedBy: nameOf(document, attribution.relayedBy),
    content: attribution.content.map(({ start, end }) => ({ start, end })),
    words,
    wordCount: countWords(words),
  }
}

export const tellingsOf = (shelf: Shelf, utterance: Utterance): Told[] =>
  utterance.members.flatMap((_, index) => tellingOf(shelf, utterance, index) ?? []).toSorted(inTime)

const dateOf = ({ document }: Told) => document.published?.value ?? '~'

/** Earliest first; reports without a date last. */
const inTime = (a: Told, b: Told): number =>
  dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a.index - b.index

const rank = ({ kind, headline }: Told) => (headline ? 2 : kind === 'indirect' ? 1 : 0)

/** Tellings whose lengths differ by less than this factor count as equally full: a spun copy is longer by chance. */
const EQUALLY_FULL = 1.3
const fullness = ({ wordCount }: Told) => Math.floor(Math.log(wordCount + 1) / Math.log(EQUALLY_FULL))

/** How many others bear a telling out: they have the same words, or fewer of them. */
function borneOut({ index, wordCount }: Told, tellings: readonly Told[], pairs: readonly TellingPair[]): number {
  return tellings.filter((other) => {
    const relation = other.index === index ? undefined : pairFrom(pairs, index, other.index)?.relation
    return relation === 'identical' || (relation === 'trimmed' && other.wordCount <= wordCount)
  }).length
}

/** Whether any other telling has words of this one unchanged: those of a translation, or of a spun copy, are its own. */
const shared = ({ index }: Told, pairs: readonly TellingPair[]): boolean =>
  pairs.some(
    ({ a, b, relation }) =>
      (a === index || b === index) &&
      (relation === 'identical' || relation === 'trimmed' || relation === 'overlapping'),
  )

/**
 * The telling to set the others against: quoted before reported, then the one whose words most others have, then one
 * that has words in common with any, then the fullest, then the earliest. Length alone would choose a copy with its
 * words exchanged.
 */
export function fullestOf(tellings: readonly Told[], pairs: readonly TellingPair[]): Told | null {
  const support = new Map(
    tellings.map((telling) => [telling, borneOut(telling, tellings, pairs) || Number(shared(telling, pairs)) / 2]),
  )
  const supportOf = (telling: Told) => support.get(telling) ?? 0
  const order = (a: Told, b: Told) =>
    rank(a) - rank(b) || supportOf(b) - supportOf(a) || fullness(b) - fullness(a) || inTime(a, b)
  return tellings.toSorted(order)[0] ?? null
}

export interface Set {
  readonly standing: Standing
  /** Why the two stand so; null when nothing relates them directly. */
  readonly why: string | null
  readonly words: readonly Words[]
  readonly changes: ReturnType<typeof changesIn>
}

const plain = ({ content }: Told, text: string): Words[] => toldIn({ text, content }, { text: '', content: [] }, [])

/** `telling` set against `fullest`: how it stands, and its words with what differs. */
export function setAgainst(shelf: Shelf, utterance: Utterance, fullest: Told, telling: Told): Set {
  const text = shelf(telling.document.id)?.article.text ?? ''
  if (telling.index === fullest.index)
    return { standing: 'fullest', why: null, words: plain(telling, text), changes: [] }
  const pair = pairFrom(utterance.pairs, fullest.index, telling.index)
  if (pair === null) return { standing: 'joined', why: null, words: plain(telling, text), changes: [] }
  const full = { text: shelf(fullest.document.id)?.article.text ?? '', content: fullest.content }
  const words = toldIn({ text, content: telling.content }, full, pair.alignment)
  return { standing: pair.relation, why: pair.why, words, changes: changesIn(words) }
}

export const changedWords = (standing: Standing): boolean =>
  standing === 'altered' || standing === 'translated' || standing === 'trimmed'
