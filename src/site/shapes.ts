import { z } from '@hono/zod-openapi'
import type { Copy } from '../record/copy.js'
import type { Document } from '../record/document.js'
import type {
  DocumentRow,
  OutletRow,
  SearchHit,
  SpeakerRow,
  StoryRow,
  Telling,
  Totals,
  UtteranceRow,
} from '../store/questions.js'

// What the JSON of each address holds. Strict, so that a field nobody described cannot slip out.

const count = z.int().min(0)
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly()
export const day = z.string().nullable()

export const span = z
  .strictObject({ start: count, end: count })
  .openapi('Span', { description: 'UTF-16 code units, end exclusive.' })

export const totals: z.ZodType<Totals> = z
  .strictObject({
    documents: count,
    attributions: count,
    speakers: count,
    utterances: count,
    sharedUtterances: count,
    changedUtterances: count,
    stories: count,
    copies: count,
    outlets: count,
    outletUnknown: count.openapi({ description: 'Reports whose outlet is unknown.' }),
  })
  .openapi('Totals')

export const decided = z
  .strictObject({
    id: z.string(),
    deed: z.enum(['join', 'cut']),
    who: z.string(),
    at: z.string().openapi({ description: 'When it was decided, ISO 8601.' }),
    why: z.string(),
  })
  .readonly()
  .openapi('Decided', { description: 'What a person decided against what linking found.' })

export const storyRow: z.ZodType<StoryRow> = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    from: day,
    to: day,
    documents: list(z.string()),
    why: list(z.string()),
    goesOnFrom: list(z.string()).exactOptional(),
    goesOnIn: list(z.string()).exactOptional(),
    decided: list(decided).exactOptional(),
    outlets: list(z.string()),
    outletUnknown: count.openapi({ description: 'Reports whose outlet is unknown.' }),
    sharedUtterances: count,
    changedUtterances: count,
  })
  .openapi('StoryRow')

export const documentRow: z.ZodType<DocumentRow> = z
  .strictObject({
    id: z.string(),
    uri: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: day,
    attributions: count,
    story: z.string().nullable(),
  })
  .openapi('DocumentRow')

export const speakerRow: z.ZodType<SpeakerRow> = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    office: z.string().nullable(),
    utterances: count,
    documents: count,
    from: day,
    to: day,
  })
  .openapi('SpeakerRow')

export const outletRow: z.ZodType<OutletRow> = z
  .strictObject({ name: z.string(), documents: count, from: day, to: day })
  .openapi('OutletRow')

export const relation = z.enum(['identical', 'trimmed', 'overlapping', 'altered', 'translated', 'paraphrased'])

export const utteranceRow = z.strictObject({
  id: z.string(),
  speaker: z.string(),
  from: day,
  to: day,
  documents: count,
  relations: list(relation).openapi({ description: 'How tellings of different reports stand to each other.' }),
  words: z.string().openapi({ description: 'Content of its fullest telling, pieces joined by " … ".' }),
}) satisfies z.ZodType<UtteranceRow>

const member = z.strictObject({ document: z.string(), attribution: z.string() })

export const telling: z.ZodType<Telling> = z
  .strictObject({ utterance: z.string(), member, document: documentRow, words: z.string() })
  .openapi('TellingRow')

export const searchHit: z.ZodType<SearchHit> = z
  .strictObject({
    document: documentRow,
    attribution: z.string().nullable(),
    speaker: z.string().nullable(),
    snippet: list(z.string()).openapi({ description: 'Pieces of the text; every second one matches.' }),
    at: count,
  })
  .openapi('SearchHit')

const basis = z.enum(['given', 'stated', 'implied'])
const statedDate = z
  .strictObject({
    value: z.string(),
    grain: z.enum(['minute', 'day', 'month', 'year']),
    basis,
    rule: z.string(),
    at: span.readonly().nullable(),
  })
  .readonly()
  .openapi('StatedDate')

/** A report as a heading: what stands above its words everywhere on the site. */
export const heading = z
  .strictObject({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: statedDate.nullable(),
    language: z.string(),
    uri: z.string(),
    sha256: z.string(),
    bytes: count,
    mediaType: z.string(),
  })
  .openapi('Heading')
export type Heading = z.infer<typeof heading>

/** One report's telling of an utterance, with its words. */
export const told = z
  .strictObject({
    index: count.openapi({ description: "Index in the utterance's members." }),
    document: heading,
    attribution: z.string(),
    kind: z.enum(['direct', 'indirect', 'mixed']),
    headline: z.boolean(),
    polarity: z.enum(['asserted', 'denied']),
    speaker: z.string().nullable(),
    addressee: z.string().nullable(),
    relayedBy: z.string().nullable(),
    content: list(span),
    words: z.string().openapi({ description: 'The content, pieces joined by " … ".' }),
    wordCount: count,
  })
  .openapi('Told')
export type Told = z.infer<typeof told>

export const standing = z
  .enum(['fullest', 'identical', 'trimmed', 'overlapping', 'altered', 'translated', 'paraphrased', 'joined', 'absent'])
  .openapi('Standing', { description: 'How a telling stands to the fullest one.' })
export type Standing = z.infer<typeof standing>

export const words = z
  .strictObject({
    text: z.string(),
    mark: z.enum(['same', 'replaced', 'inserted', 'deleted', 'gap']),
    instead: z.string().nullable(),
  })
  .openapi('Words')

export const change = z.strictObject({ from: z.string(), to: z.string() }).openapi('Change')
export type Change = z.infer<typeof change>

/** A telling held against words that somebody asks about. */
export const held = z
  .strictObject({
    telling: told,
    relation,
    why: z.string(),
    share: z.number().openapi({ description: 'Share of the words asked about that it has, by what they say: 0 to 1.' }),
    aligned: list(words).openapi({ description: 'Its words; `instead` and `deleted` are words asked about.' }),
    capture: span.readonly().nullable(),
  })
  .openapi('Held')
export type Held = z.infer<typeof held>

export const finding = z
  .strictObject({
    standing: z.enum(['on record', 'by another', 'nearest']),
    verdict: z.string(),
    utterance: z.string().nullable(),
    speaker: z.string().nullable(),
    occasion: z.strictObject({ from: day, to: day }),
    reports: count.openapi({ description: 'Reports that tell it.' }),
    closest: held.openapi({ description: 'The telling nearest to the words asked about.' }),
    fullest: held.openapi({ description: 'The telling with most of the words that were said.' }),
  })
  .openapi('Finding')
export type Finding = z.infer<typeof finding>

export const cell = z
  .strictObject({
    standing,
    telling: count.nullable().openapi({ description: "Index in the utterance's members." }),
    also: list(count).openapi({ description: 'Other tellings of it in the same report.' }),
    changes: list(change),
    wordCount: count,
  })
  .openapi('Cell')
export type Cell = z.infer<typeof cell>

export const row = z
  .strictObject({
    utterance: z.string(),
    speaker: z.string(),
    occasion: z.strictObject({ from: day, to: day }),
    fullest: told,
    told: count.openapi({ description: 'Reports of the story that tell it.' }),
    changed: z.boolean(),
    cells: list(cell),
  })
  .openapi('Row')
export type Row = z.infer<typeof row>

/** What a speaker said on one topic, in time order. */
export const position = z
  .strictObject({
    labels: list(z.string()).openapi({ description: 'Names and rare words that its utterances share.' }),
    steps: list(
      z.strictObject({
        utterance: z.string(),
        day,
        words: z.string(),
        standing: z.enum(['new', 'repeated', 'contradicts']),
        earlier: z.string().nullable().openapi({ description: 'Utterance that it repeats or contradicts.' }),
        why: z.string().nullable(),
        aligned: list(words).openapi({ description: 'Its words set against those of the earlier one.' }),
      }),
    ),
  })
  .openapi('Position')
export type Position = z.infer<typeof position>

const place = { start: count, end: count, text: z.string() }

/** What a report leaves out; places are in the article of the utterance's fullest telling. */
export const missing = z
  .strictObject({
    document: z.string(),
    absent: list(z.string()).openapi({ description: 'Utterances that other reports tell and this one does not.' }),
    cut: list(
      z.strictObject({
        utterance: z.string(),
        telling: count.nullable().openapi({ description: "Index in the utterance's members." }),
        cuts: list(
          z.strictObject({
            ...place,
            words: count,
            of: count.openapi({ description: 'Words of the whole statement.' }),
            bonds: list(z.strictObject({ ...place, kind: z.enum(['condition', 'reservation']) })).openapi({
              description: 'Conditions and reservations that are left out although what they limit is told.',
            }),
          }),
        ),
      }),
    ),
  })
  .openapi('Missing', { description: 'What a report leaves out; places are in the article of the fullest telling.' })
export type Missing = z.infer<typeof missing>

export const copy: z.ZodType<Copy> = z
  .strictObject({
    id: z.string(),
    a: z.string(),
    b: z.string(),
    relation: z.enum(['reprint', 'excerpt', 'rewrite', 'spun']),
    origin: z.enum(['a', 'b']).nullable(),
    containment: z.strictObject({ a: z.number(), b: z.number() }),
    shared: list(z.tuple([count, count, count, count]).readonly()),
    replaced: list(z.tuple([count, count, count, count]).readonly()),
    why: z.string(),
  })
  .openapi('Copy')

/** One report of a family of copies. */
export const familyMember = z
  .strictObject({
    document: heading,
    standing: z.enum(['origin', 'copy', 'unknown']).openapi({
      description: 'Others have the text from it; it has it from another; neither can be told.',
    }),
    beside: z
      .strictObject({
        document: z.string().openapi({ description: 'The report that it has the text from, or is nearest to.' }),
        copy,
        share: z.number().openapi({ description: 'Share of its words that stand there, 0 to 1.' }),
        changes: list(change).openapi({ description: 'Words there (`from`), and what it has in their place (`to`).' }),
      })
      .nullable(),
  })
  .openapi('FamilyMember')
export type FamilyMember = z.infer<typeof familyMember>

/** The contract has its own JSON Schema; the site passes the document on as it is. */
export const document = z
  .custom<Document>((value) => (value as { schema?: unknown } | null)?.schema === 'onrecord/document@1')
  .openapi('Document', {
    type: 'object',
    description: 'A document as `onrecord read` prints it; its JSON Schema is `onrecord/document@1`.',
  })
