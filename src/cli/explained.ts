import { officesHeldBy } from '../lexicon/offices.js'
import { annotate } from '../read/annotate/annotate.js'
import { whatDecided } from '../read/attributions/decided.js'
import { ROLES } from '../read/attributions/label.js'
import type { Actor } from '../record/actor.js'
import type { Attribution } from '../record/attribution.js'
import { DEEDS } from '../record/correction.js'
import type { Copy, SharedStretch } from '../record/copy.js'
import type { Document } from '../record/document.js'
import { textOf, type Span } from '../record/span.js'
import type { Story } from '../record/story.js'
import { readsAs } from '../record/wording.js'
import type { Utterance } from '../record/utterance.js'
import type { Store } from '../store/store.js'
import { findingsOf } from './founded.js'
import { inCapture } from '../record/mapping.js'

/** Words that a finding rests on, and where they stand. */
export interface Evidence {
  /** What the words are to the finding: source, cue, content, anchor ... */
  readonly role: string
  readonly words: string
  readonly document: string
  /** In `article.text`, UTF-16 units. */
  readonly article: Span
  /** In the decoded capture, UTF-16 units: more than one where something was removed between. */
  readonly capture: readonly Span[]
}

export interface Explained {
  readonly id: string
  readonly heading: string
  /** Name and value, in the order that a person asks. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly evidence: readonly Evidence[]
  /** Of the document's capture; null for what holds across documents. */
  readonly capture: Readonly<Record<string, string | number>> | null
}

/** What a finding rests on; null when the record has no such id. */
export function explained(id: string, { questions, exports }: Store): Explained | null {
  const [documentId = '', finding] = id.split('#', 2)
  const document = questions.document(documentId)
  if (document !== null)
    return finding === undefined
      ? ofDocument(document, questions.capture(documentId)?.alsoAt ?? [])
      : ofFinding(document, finding)
  const documentOf = (other: string) => questions.document(other)
  const utterance = questions.utterance(id)
  if (utterance !== null) return ofUtterance(utterance, documentOf)
  const story = questions.story(id)
  if (story !== null) return ofStory(story, documentOf, (other) => questions.story(other)?.title ?? '')
  const copy = first(exports.copies(), (one) => one.id === id)
  return copy === null ? null : ofCopy(copy, documentOf)
}

function first<T>(all: Iterable<T>, is: (one: T) => boolean): T | null {
  for (const one of all) if (is(one)) return one
  return null
}

type Facts = Explained['facts']

/** Leaves out what is not known: an empty line would look like an answer. */
const known = (facts: readonly (readonly [string, string | number | null | undefined])[]): Facts =>
  facts.flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, String(value)] as const],
  )

function ofDocument(document: Document, alsoAt: readonly string[]): Explained {
  const { id, article, attributions, problems } = document
  const title = article.title?.span ?? null
  return {
    id,
    heading: `Document ${id}: ${titleOf(document)}`,
    facts: known([
      ['outlet', article.outlet && `${article.outlet.name} (${article.outlet.basis}, ${article.outlet.rule})`],
      [
        'published',
        article.published && `${article.published.value} (${article.published.basis}, ${article.published.rule})`,
      ],
      ['by', article.byline.join(', ')],
      ['language', article.language],
      ['attributions', attributions.length],
      ['wording', `${readsAs(document.wording.verdict)}. ${document.wording.why}`],
      ...article.removed.map(
        ({ start, end, reason, rule }) => ['removed', `${reason} (${rule}), capture ${start}-${end}`] as const,
      ),
      ...problems.map(({ code, message }) => ['problem', `${code}: ${message}`] as const),
      ...alsoAt.map((uri) => ['also at', uri] as const),
    ]),
    evidence: title === null ? [] : [evidenceOf(document, 'title', title)],
    capture: captureOf(document),
  }
}

function ofFinding(document: Document, id: string): Explained | null {
  const full = `${document.id}#${id}`
  const about = { id: full, capture: captureOf(document) }
  const attribution = document.attributions.find((one) => one.id === id)
  if (attribution !== undefined)
    return { ...about, heading: `${full}: who said what`, ...ofAttribution(document, attribution) }
  if (id === 'wording')
    return { ...about, heading: `${full}: ${readsAs(document.wording.verdict)}`, ...ofWording(document) }
  const actor = document.actors.find((one) => one.id === id)
  if (actor !== undefined) {
    const mentions = document.mentions.filter((mention) => mention.actor === id)
    return {
      ...about,
      heading: `${full}: ${actor.name}`,
      facts: known([
        ['kind', actor.kind],
        ['office', actor.office],
        ['basis', actor.basis],
        ...termsBehind(actor, document.article.published?.value ?? ''),
        ...Object.entries(actor.ids),
      ]),
      evidence: mentions.map((mention) => evidenceOf(document, `${mention.id} (${mention.by})`, mention.span)),
    }
  }
  const other = [...document.mentions, ...document.events, ...document.exercises].find((one) => one.id === id)
  const spans = findingsOf(document).find((one) => one.id === full)?.spans
  if (other === undefined || spans === undefined) return null
  return {
    ...about,
    heading: `${full}: ${'span' in other ? 'a mention' : 'anchor' in other ? `an event, ${other.type}` : other.name}`,
    facts: known([...plainFacts(other), ...actorFacts(document, other)]),
    evidence: spans.map((span) => evidenceOf(document, 'words', span)),
  }
}

/** The rows of the table of offices that led to a person whom the report does not name. */
function termsBehind({ basis, name }: Actor, published: string): (readonly [string, string])[] {
  if (basis !== 'implied') return []
  const day = published.slice(0, 10)
  return officesHeldBy(name)
    .filter(({ from, to }) => from <= day && day < to)
    .map(({ body, role, from, source }) => [
      'implied by',
      `the table of offices: ${body}, ${role}, since ${from} (check at: ${source})`,
    ])
}

function ofAttribution(document: Document, attribution: Attribution): Pick<Explained, 'facts' | 'evidence'> {
  const { source, cue, content, venue } = attribution
  const roles = [
    ...source.map((span) => ['source', span] as const),
    ...cue.map((span) => ['cue', span] as const),
    ...content.map((span) => ['content', span] as const),
    ...(venue === null ? [] : [['venue', venue] as const]),
  ]
  return {
    facts: known([
      ...actorFacts(document, attribution),
      ...plainFacts(attribution),
      ...decidedBy(document, attribution),
    ]),
    evidence: roles.map(([role, span]) => evidenceOf(document, role, span)),
  }
}

function ofWording(document: Document): Pick<Explained, 'facts' | 'evidence'> {
  const { verdict, why, replaced, traces } = document.wording
  const original = (of: string | null) => (of === null ? '' : `, perhaps for “${of}”`)
  return {
    facts: known([
      ['verdict', readsAs(verdict)],
      ['because', why],
    ]),
    evidence: [
      ...replaced.map((word) =>
        evidenceOf(document, `may not fit${original(word.original)} (chance ${word.chance})`, word.span),
      ),
      ...traces.map(({ kind, span, why: because }) => evidenceOf(document, `${kind}: ${because}`, span)),
    ],
  }
}

/** Kinds of clue that are told of each part: the first ones, and the last where it speaks against. */
const TOLD = 3
const LEAST_AGAINST = -0.1

/** Which kinds of clue spoke most for and against the parts of an attribution, where the tagger found it. */
function decidedBy({ article }: Document, { source, cue, content, by }: Attribution): Facts {
  if (!by.includes('tagger')) return []
  const { found: annotation } = annotate(article)
  const spans = { source, cue, content }
  return ROLES.flatMap((role) =>
    spans[role].map((span): readonly [string, string] => {
      const voices = whatDecided(annotation, role, span)
      const told = voices.filter(({ weight }, at) => at < TOLD || (at === voices.length - 1 && weight <= LEAST_AGAINST))
      return [`${role} by`, told.map(({ clue, weight }) => `${clue} ${signed(weight)}`).join(', ')]
    }),
  )
}

const signed = (weight: number): string => `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(1)}`

/** Fields of a finding whose value is a word, a number, or yes or no. */
const plainFacts = (finding: object): (readonly [string, string | number])[] =>
  Object.entries(finding).flatMap(([name, value]) => {
    if (name === 'id' || ACTORS.has(name)) return []
    if (typeof value === 'boolean') return value ? [[name, 'yes'] as const] : []
    return typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : []
  })

const ACTORS = new Set(['speaker', 'addressee', 'relayedBy', 'actor', 'recipient'])

/** Fields that hold an actor's id, with the name that it stands for. */
function actorFacts(document: Document, finding: object): (readonly [string, string])[] {
  return Object.entries(finding).flatMap(([name, id]) => {
    const actor = ACTORS.has(name) ? document.actors.find((one) => one.id === id) : undefined
    if (actor === undefined) return []
    return [[name, `${actor.name}${actor.office === null ? '' : `, ${actor.office}`} (${actor.id})`] as const]
  })
}

type DocumentOf = (id: string) => Document | null

function ofUtterance(utterance: Utterance, documentOf: DocumentOf): Explained {
  const { id, speaker, occasion, members, pairs } = utterance
  const evidence = members.flatMap((member) => {
    const document = documentOf(member.document)
    const attribution = document?.attributions.find((one) => one.id === member.attribution)
    if (document === null || attribution === undefined) return []
    return attribution.content.map((span) => evidenceOf(document, member.attribution, span))
  })
  const nameOf = (index: number) => `${members[index]?.document}#${members[index]?.attribution}`
  return {
    id,
    heading: `Utterance ${id}: ${speaker}`,
    facts: known([
      [
        'said',
        occasion.from === occasion.to ? occasion.from : `${occasion.from ?? 'unknown'} to ${occasion.to ?? 'unknown'}`,
      ],
      ['tellings', members.length],
      ...pairs.map(({ a, b, relation, why }) => [relation, `${nameOf(a)} and ${nameOf(b)}: ${why}`] as const),
      ...byHand(utterance),
    ]),
    evidence,
    capture: null,
  }
}

/** What people decided against linking. */
const byHand = ({ decided = [] }: Utterance | Story): Facts =>
  decided.map(({ id, deed, who, at, why }) => [
    'decided',
    `${at}, ${who} ${DEEDS[deed]}: ${why} (onrecord correct undo ${id})`,
  ])

function ofStory(story: Story, documentOf: DocumentOf, titleOfStory: (id: string) => string): Explained {
  const { id, title, from, to, documents, why, goesOnFrom = [], goesOnIn = [] } = story
  return {
    id,
    heading: `Story ${id}: ${title}`,
    facts: known([
      ['days', from === to ? from : `${from ?? 'unknown'} to ${to ?? 'unknown'}`],
      ...documents.map((one) => ['document', `${one} ${titleOf(documentOf(one))}`] as const),
      ...why.map((reason) => ['because', reason] as const),
      ...goesOnFrom.map((other) => ['goes on from', `${other} ${titleOfStory(other)}`.trim()] as const),
      ...goesOnIn.map((other) => ['goes on in', `${other} ${titleOfStory(other)}`.trim()] as const),
      ...byHand(story),
    ]),
    evidence: [],
    capture: null,
  }
}

function ofCopy(
  { id, a, b, relation, origin, containment, shared, replaced, why }: Copy,
  documentOf: DocumentOf,
): Explained {
  const [first, second] = [documentOf(a), documentOf(b)]
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const bothOf =
    (role: string) =>
    ([aStart, aEnd, bStart, bEnd]: SharedStretch): Evidence[] => [
      ...(first === null ? [] : [evidenceOf(first, `${role} a`.trim(), { start: aStart, end: aEnd })]),
      ...(second === null ? [] : [evidenceOf(second, `${role} b`.trim(), { start: bStart, end: bEnd })]),
    ]
  return {
    id,
    heading: `Copy ${id}: ${relation}`,
    facts: known([
      ['a', `${a} ${titleOf(first)}`],
      ['b', `${b} ${titleOf(second)}`],
      ['first', origin === null ? 'cannot be told' : origin],
      ['shared', `${percent(containment.a)} of the words of a, ${percent(containment.b)} of the words of b`],
      ['because', why],
    ]),
    evidence: [...replaced.map(bothOf('replaced')), ...shared.map(bothOf(''))].flat(),
    capture: null,
  }
}

const evidenceOf = (document: Document, role: string, span: Span): Evidence => ({
  role,
  words: textOf(document.article.text, span),
  document: document.id,
  article: span,
  capture: inCapture(document.article.map, span),
})

const titleOf = (document: Document | null): string => document?.article.title?.text ?? document?.capture.uri ?? ''

function captureOf({ capture }: Document): Readonly<Record<string, string | number>> {
  const { within, ...own } = capture
  if (within === undefined) return own
  return { ...own, 'taken out of': within.offset === undefined ? within.uri : `${within.uri}, byte ${within.offset}` }
}
