import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGenerator, type Schema } from 'ts-json-schema-generator'
import { beforeAll, describe, expect, test } from 'vitest'
import { linkAll } from './link/link.js'
import { read } from './read/read.js'
import { contentId, sha256 } from './record/content-id.js'
import type { Captured, Given } from './record/capture.js'
import { SCHEMA, type Document } from './record/document.js'

/** What the program prints a line of, the file of its type, and the id of its schema. */
const PRINTED = [
  { type: 'Document', file: 'document', id: SCHEMA },
  { type: 'Utterance', file: 'utterance', id: 'onrecord/utterance@1' },
  { type: 'Copy', file: 'copy', id: 'onrecord/copy@1' },
  { type: 'Story', file: 'story', id: 'onrecord/story@1' },
] as const

const root = fileURLToPath(new URL('..', import.meta.url))
const fileOf = (file: string): string => `${root}docs/schema/${file}.schema.json`

/** The types as JSON Schema. Our offsets are whole numbers from 0, which TypeScript cannot say. */
function generate(): Map<string, Schema> {
  const generator = createGenerator({
    path: `${root}src/record/{${PRINTED.map(({ file }) => file).join(',')}}.ts`,
    tsconfig: `${root}tsconfig.json`,
    skipTypeCheck: true,
    expose: 'export',
  })
  return new Map(
    PRINTED.map(({ type, id }) => {
      const { $schema, $ref, definitions } = generator.createSchema(type)
      const offset = { ...(definitions?.['Offset'] as Schema), type: 'integer', minimum: 0 } as const
      return [type, { $schema, $id: id, $ref, definitions: { ...definitions, Offset: offset } } as Schema]
    }),
  )
}

let schemas: Map<string, Schema>
beforeAll(() => {
  schemas = generate()
}, 120_000)

describe('JSON Schema of what is printed', () => {
  test.each(PRINTED)('docs/schema/$file.schema.json is that of $type (UPDATE=1 writes it)', ({ type, file }) => {
    const expected = `${JSON.stringify(schemas.get(type), null, 2)}
`
    if (process.env['UPDATE'] === '1') writeFileSync(fileOf(file), expected)
    expect(readFileSync(fileOf(file), 'utf8')).toBe(expected)
  })

  test('holds for documents that were read', () => {
    for (const document of DOCUMENTS) expect(faultsOf('Document', document)).toEqual([])
    // All lists of the first are filled, so that their members are checked too.
    const { mentions, actors, attributions, events, exercises, problems } = DOCUMENTS[0] as Document
    expect([mentions, actors, attributions, events, exercises].filter((list) => list.length === 0)).toEqual([])
    expect([...problems, ...(DOCUMENTS[2]?.problems ?? [])]).not.toEqual([])
  })

  test('holds for what linking joins', () => {
    const { utterances, copies, stories } = linkAll(DOCUMENTS)
    expect([utterances.length, copies.length, stories.length].every((count) => count > 0)).toBe(true)
    for (const utterance of utterances) expect(faultsOf('Utterance', utterance)).toEqual([])
    for (const copy of copies) expect(faultsOf('Copy', copy)).toEqual([])
    for (const story of stories) expect(faultsOf('Story', story)).toEqual([])
  })

  test.each<[string, (document: Document) => unknown]>([
    ['is missing a member', (document) => ({ ...document, id: undefined })],
    ['has a member of its own', (document) => ({ ...document, extra: 1 })],
    ['has another version', (document) => ({ ...document, schema: 'onrecord/document@0' })],
    [
      'has an offset before the text',
      (document) => ({ ...document, article: { ...document.article, blocks: [{ kind: 'title', start: -1, end: 2 }] } }),
    ],
    ['has half a character', (document) => ({ ...document, article: { ...document.article, map: [[0, 0.5, 2]] } })],
    ['has a segment of two numbers', (document) => ({ ...document, article: { ...document.article, map: [[0, 0]] } })],
    ['has a number for a name', (document) => ({ ...document, article: { ...document.article, byline: [7] } })],
  ])('finds fault with a document that %s', (_, spoil) => {
    expect(faultsOf('Document', spoil(DOCUMENTS[0] as Document))).not.toEqual([])
  })
})

/** Two reports of an invented visit; the second is the first cut short. */
const REPORT = [
  'Osk Presses Peru Over Copper Tide Drills',
  '',
  'LIMA, 4 June 2031 — Peru condemned Chile on Monday over the Copper Tide naval drills, in which 900 troops from Chile, Ireland and Greece took part near the coast.',
  '',
  '“We will not be moved by one ship or by a hundred ships,” Peruvian Foreign Minister Ana Osk told reporters in Lima, adding that Peru wants to cooperate with Chile.',
  '',
  'Chile denies sending the fleet. Osk said the council had asked both sides for patience and would meet again in the spring.',
].join('\n')

function captured(source: string, given: Given = {}): Captured {
  const capture = {
    sha256: sha256(source),
    uri: 'file:report.txt',
    bytes: source.length,
    mediaType: 'text/plain',
    charset: 'utf-8',
  }
  return { id: contentId(source), capture, source, given }
}

const DOCUMENTS: readonly Document[] = [
  read(captured(REPORT, { outlet: 'The Harbour', published: '2031-06-04' })),
  read(captured(REPORT.replace(/\n\nChile denies.*/s, ''), { outlet: 'Lima Wire', published: '2031-06-05' })),
  read(captured('')),
]

type Fault = string

/** Checks a value against the part of JSON Schema that our types make use of. */
function faultsOf(type: string, value: unknown): readonly Fault[] {
  const schema = schemas.get(type) as Schema
  // What is printed is JSON: what JSON leaves out is not there.
  return faults(schema, schema, JSON.parse(JSON.stringify(value)), type)
}

function faults(top: Schema, schema: Schema, value: unknown, at: string): readonly Fault[] {
  const found: Fault[] = []
  if (schema.$ref !== undefined) {
    const name = decodeURIComponent(schema.$ref.replace('#/definitions/', ''))
    const definition = top.definitions?.[name]
    found.push(
      ...(definition === undefined ? [`${at}: no definition ${name}`] : faults(top, definition as Schema, value, at)),
    )
  }
  const types = schema.type === undefined ? [] : [schema.type].flat()
  if (types.length > 0 && !types.some((type) => isOf(type, value)))
    return [...found, `${at}: ${JSON.stringify(value)} is no ${types.join(' or ')}`]
  if (schema.enum !== undefined && !schema.enum.includes(value as never))
    found.push(`${at}: ${JSON.stringify(value)} is none of the enum`)
  if (schema.const !== undefined && schema.const !== value)
    found.push(`${at}: ${JSON.stringify(value)} is not ${JSON.stringify(schema.const)}`)
  if (schema.minimum !== undefined && (value as number) < schema.minimum) found.push(`${at}: below ${schema.minimum}`)
  if (schema.anyOf !== undefined && schema.anyOf.every((one) => faults(top, one as Schema, value, at).length > 0))
    found.push(`${at}: none of anyOf`)
  for (const one of schema.allOf ?? []) found.push(...faults(top, one as Schema, value, at))
  if (Array.isArray(value)) found.push(...arrayFaults(top, schema, value, at))
  else if (typeof value === 'object' && value !== null)
    found.push(...objectFaults(top, schema, value as Record<string, unknown>, at))
  return found
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

function arrayFaults(top: Schema, schema: Schema, value: readonly unknown[], at: string): readonly Fault[] {
  const { items, minItems = 0, maxItems = Infinity } = schema
  const count = value.length < minItems || value.length > maxItems ? [`${at}: ${value.length} items`] : []
  const each = value.flatMap((item, index) => {
    const one = Array.isArray(items) ? items[index] : items
    return typeof one === 'object' ? faults(top, one as Schema, item, `${at}[${index}]`) : []
  })
  return [...count, ...each]
}

function objectFaults(top: Schema, schema: Schema, value: Record<string, unknown>, at: string): readonly Fault[] {
  const { properties = {}, required = [], additionalProperties } = schema
  const missing = required.filter((name) => !(name in value)).map((name) => `${at}.${name} is missing`)
  const each = Object.entries(value).flatMap(([name, member]) => {
    const one = properties[name]
    if (one !== undefined) return faults(top, one as Schema, member, `${at}.${name}`)
    return additionalProperties === false && schema.properties !== undefined ? [`${at}.${name} is unknown`] : []
  })
  return [...missing, ...each]
}
