/**
 * A collection of reports with known tellings: each quotation is reported once as printed and once retold, and all other
 * statements of the same people stand beside them, which are the look-alikes.
 */
import type { Document } from '../../dist/record/document.js'
import type { TellingRelation } from '../../dist/record/utterance.js'
import { Chance } from '../chance.ts'
import type { Quotation } from './quotations.ts'
import { WAYS, bare, retell } from './retell.ts'

export interface Made {
  readonly document: Document
  readonly base: Quotation
  /** How it was retold; null for the quotation as printed. */
  readonly way: string | null
  readonly relation: TellingRelation | null
}

interface Telling {
  readonly id: string
  readonly content: string
  readonly quoted: boolean
  readonly speaker: string | null
  readonly outlet: string
  readonly published: string | null
}

const DAY = 86_400_000
const later = (date: string, days: number) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)

export function documentOf({ id, content, quoted, speaker, outlet, published }: Telling): Document {
  const marked = quoted ? `“${content}”` : content
  const named = speaker !== null
  return {
    schema: 'onrecord/document@1',
    id,
    capture: {
      sha256: '',
      uri: `file:${id}`,
      bytes: 0,
      mediaType: 'text/plain',
      charset: 'utf-8',
    },
    article: {
      title: null,
      outlet: {
        name: outlet,
        basis: 'given',
        rule: 'made',
      },
      byline: [],
      dateline: null,
      language: 'en',
      published:
        published === null
          ? null
          : {
              value: published,
              grain: 'day',
              basis: 'given',
              rule: 'made',
              at: null,
            },
      updated: null,
      credits: [],
      text: `${marked}, ${speaker ?? 'an official'} said.`,
      blocks: [],
      map: [],
      removed: [],
    },
    mentions: [],
    actors: [
      {
        id: 'a1',
        kind: named ? 'person' : 'unnamed',
        name: speaker ?? 'an official',
        office: null,
        basis: 'stated',
        ids: {},
      },
    ],
    attributions: [
      {
        id: 'q1',
        kind: quoted ? 'direct' : 'indirect',
        source: [],
        cue: [],
        content: [
          {
            start: 0,
            end: marked.length,
          },
        ],
        speaker: 'a1',
        addressee: null,
        relayedBy: null,
        venue: null,
        act: 'speech',
        polarity: 'asserted',
        within: null,
        headline: false,
        confidence: 1,
        by: 'made',
      },
    ],
    events: [],
    exercises: [],
    wording: { verdict: 'not judged', why: 'It was made, not read.', replaced: [], traces: [] },
    problems: [],
  } as Document
}

/** One quotation as reports: as printed, and, where the words allow, retold in one way. */
function made(base: Quotation, dated: boolean): Made[] {
  const chance = new Chance(base.id)
  const words = bare(base.content)
  const told = chance
    .shuffled(WAYS)
    .map((way) => retell(way, words, chance))
    .find((one) => one !== null)
  const published = dated ? base.published : null
  const first = documentOf({
    id: `${base.id}/0`,
    content: told?.first ?? words.join(' '),
    quoted: told !== undefined || base.kind !== 'indirect',
    speaker: base.speaker,
    outlet: base.outlet,
    published,
  })
  const rows: Made[] = [{ document: first, base, way: null, relation: null }]
  if (told === undefined) return rows
  const unnamed = (told.way === 'frame' || told.way === 'trimmed') && chance.share() < 0.2
  const family = chance.share() < 0.5 ? base.speaker.split(' ').at(-1)! : base.speaker
  const second = documentOf({
    id: `${base.id}/1`,
    content: told.words,
    quoted: told.quoted,
    speaker: unnamed ? null : family,
    outlet: 'Another Paper',
    published: dated ? later(base.published, chance.below(3)) : null,
  })
  return [...rows, { document: second, base, way: told.way, relation: told.relation }]
}

export const collectionOf = (quotations: readonly Quotation[], dated: boolean): Made[] =>
  quotations.flatMap((base) => made(base, dated))
