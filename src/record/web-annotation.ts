import type { Attribution } from './attribution.js'
import type { Document } from './document.js'
import { toSelectors, type TextPositionSelector, type TextQuoteSelector } from './selector.js'
import type { Span } from './span.js'
import { UNNAMED, type Member, type Utterance } from './utterance.js'

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { prov: 'http://www.w3.org/ns/prov#', onrecord: 'urn:onrecord:terms:' },
] as const

/** The bytes that a report was read from. */
interface CaptureEntity {
  readonly id: string
  readonly type: 'prov:Entity'
  readonly format: string
  readonly 'onrecord:sha256': string
}

/** One piece of one telling. Positions count the code points of the report's text as `onrecord read` gives it. */
interface Target {
  readonly type: 'SpecificResource'
  readonly source: {
    readonly id: string
    readonly type: readonly ['Text', 'prov:Entity']
    readonly 'prov:wasDerivedFrom': CaptureEntity
  }
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector]
  readonly 'prov:wasGeneratedBy': {
    readonly type: 'prov:Activity'
    readonly 'prov:wasAssociatedWith': { readonly id: string; readonly type: 'prov:SoftwareAgent' }
    readonly 'onrecord:confidence': number
  }
}

interface Body {
  readonly type: 'TextualBody'
  readonly purpose: 'identifying' | 'describing'
  readonly format: 'text/plain'
  readonly value: string
}

/** An utterance as other tools read it. @see https://www.w3.org/TR/annotation-model/ @see https://www.w3.org/TR/prov-o/ */
export interface WebAnnotation {
  readonly '@context': typeof CONTEXT
  readonly id: string
  readonly type: readonly ['Annotation', 'prov:Entity']
  readonly motivation: 'identifying' | 'linking'
  readonly generator: { readonly id: 'urn:onrecord'; readonly type: 'Software'; readonly name: 'Onrecord' }
  readonly body: readonly Body[]
  readonly target: readonly Target[]
}

/**
 * An utterance as a W3C Web Annotation: who said it and how its tellings stand to each other, about every place where a
 * report tells it, with what each place was derived from (PROV). Tellings whose report is gone are left out.
 */
export function webAnnotationOf(
  { id, speaker, occasion, members, pairs }: Utterance,
  documentOf: (id: string) => Document | null,
): WebAnnotation {
  const day = occasion.to === null ? '' : `, by ${occasion.to}`
  const nameOf = (index: number) => `${members[index]?.document}#${members[index]?.attribution}`
  return {
    '@context': CONTEXT,
    id: `urn:onrecord:utterance:${id}`,
    type: ['Annotation', 'prov:Entity'],
    motivation: members.length > 1 ? 'linking' : 'identifying',
    generator: { id: 'urn:onrecord', type: 'Software', name: 'Onrecord' },
    body: [
      bodyOf('identifying', `Said by ${speaker || UNNAMED}${day}`),
      ...pairs.map(({ a, b, relation, why }) =>
        bodyOf('describing', `${nameOf(a)} and ${nameOf(b)}: ${relation}. ${why}`),
      ),
    ],
    target: members.flatMap((member) => targetsOf(member, documentOf)),
  }
}

const bodyOf = (purpose: Body['purpose'], value: string): Body => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  value,
})

function targetsOf(member: Member, documentOf: (id: string) => Document | null): Target[] {
  const document = documentOf(member.document)
  const attribution = document?.attributions.find(({ id }) => id === member.attribution)
  if (!document || attribution === undefined) return []
  return attribution.content.map((piece) => targetOf(document, attribution, piece))
}

const targetOf = ({ id, capture, article }: Document, { by, confidence }: Attribution, piece: Span): Target => ({
  type: 'SpecificResource',
  source: {
    id: `urn:onrecord:document:${id}`,
    type: ['Text', 'prov:Entity'],
    'prov:wasDerivedFrom': {
      id: capture.uri,
      type: 'prov:Entity',
      format: capture.mediaType,
      'onrecord:sha256': capture.sha256,
    },
  },
  selector: toSelectors(article.text, piece),
  'prov:wasGeneratedBy': {
    type: 'prov:Activity',
    'prov:wasAssociatedWith': { id: `urn:onrecord:by:${encodeURIComponent(by)}`, type: 'prov:SoftwareAgent' },
    'onrecord:confidence': confidence,
  },
})
