/**
 * Events and exercises of the seed reports against their gold, and counts on news reports without gold.
 *
 *   node evaluation/events/score.ts [--sample N]     prints matches and misses; N events of PolNeAR dev to judge by eye
 *
 * An event of the gold is found when one with the same actor, recipient and quad class was read; of two bodies that the
 * gold names together with who spoke, the speaker counts as well ("by speaker"). ONRECORD_SHARED: where gold and seeds are.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Document } from '../../dist/record/document.js'
import type { Exercise, Quantity } from '../../dist/record/exercise.js'
import { documentsOf } from '../onrecord.ts'
import type { Score } from '../score.ts'
import { corpora, corpusHash, missing, shared as besideCorpora } from '../shipped.ts'

const shared = process.env['ONRECORD_SHARED'] ?? besideCorpora

interface GoldEvent {
  readonly source: string
  readonly target: string | null
  readonly sense: string
  readonly quad: string
  readonly said_by?: string
}

interface GoldExercise {
  readonly name: string
  readonly year: number
  readonly hosts?: readonly string[]
  readonly lead?: readonly string[]
  readonly participants?: readonly string[] | string
  readonly participants_count?: number
  readonly personnel?: { readonly value: number; readonly bound?: string }
  readonly places?: readonly string[]
  readonly begins?: string
  readonly ends?: string
  readonly duration_days?: number
}

interface GoldArticle {
  readonly file: string
  readonly events?: readonly GoldEvent[]
  readonly exercises?: readonly GoldExercise[]
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\bthe \b|[^a-z ]/g, '')
    .trim()

interface Tally {
  right: number
  of: number
}

class Sheet {
  readonly rows = new Map<string, Tally>()
  readonly misses: string[] = []

  add(row: string, right: boolean, miss: string) {
    const tally = this.rows.get(row) ?? { right: 0, of: 0 }
    this.rows.set(row, { right: tally.right + (right ? 1 : 0), of: tally.of + 1 })
    if (!right) this.misses.push(`${row}: ${miss}`)
  }
}

function scoreArticle(sheet: Sheet, gold: GoldArticle, document: Document | undefined): void {
  const words = (span: { start: number; end: number } | null): string | null =>
    span === null || document === undefined ? null : document.article.text.slice(span.start, span.end)
  const name = (id: string | null): string => plain(document?.actors.find((actor) => actor.id === id)?.name ?? '')
  for (const event of gold.events ?? []) {
    const same = (document?.events ?? []).filter(
      ({ quad, recipient }) =>
        quad === event.quad && (event.target === null || name(recipient) === plain(event.target)),
    )
    const byActor = same.some(({ actor }) => name(actor) === plain(event.source))
    const bySpeaker = same.some(({ actor }) => event.said_by !== undefined && name(actor) === plain(event.said_by))
    const miss = `${gold.file}: ${event.source} > ${event.target ?? '-'}: ${event.sense}`
    sheet.add('events', byActor, miss)
    sheet.add('events, by actor or speaker', byActor || bySpeaker, miss)
  }
  for (const exercise of gold.exercises ?? []) scoreExercise(sheet, exercise, document?.exercises ?? [], words)
}

function scoreExercise(
  sheet: Sheet,
  gold: GoldExercise,
  found: readonly Exercise[],
  words: (span: { start: number; end: number } | null) => string | null,
): void {
  const series = plain(gold.name)
  const exercise = found.find(({ name }) => plain(name) === series)
  sheet.add('exercises found', exercise !== undefined, gold.name)
  if (exercise === undefined) return
  const note = (row: string, right: boolean, got: unknown) =>
    sheet.add(row, right, `${gold.name}: ${JSON.stringify(got)}`)
  const set = (row: string, wanted: readonly string[] | string | undefined, got: readonly string[]) => {
    if (Array.isArray(wanted)) note(row, wanted.toSorted().join() === got.toSorted().join(), got)
  }
  const number = (row: string, wanted: number | undefined, got: Quantity | null) => {
    if (wanted !== undefined) note(row, got?.value === wanted, got)
  }
  note('edition', exercise.edition === gold.year, exercise.edition)
  set('hosts', gold.hosts, exercise.hosts)
  set('leads', gold.lead, exercise.leads)
  set('participants', gold.participants, exercise.participants)
  set(
    'places',
    gold.places,
    exercise.places.map((place) => words(place) ?? ''),
  )
  number('participant count', gold.participants_count, exercise.participantCount)
  number('personnel', gold.personnel?.value, exercise.personnel)
  number('days', gold.duration_days, exercise.days)
  if (gold.begins !== undefined) note('begins read', exercise.begins !== null, words(exercise.begins))
  if (gold.ends !== undefined) note('ends read', exercise.ends !== null, words(exercise.ends))
}

/** Figures for the list of scores; skipped where the gold is not at hand. */
export function scoreEvents(): Score {
  const name = 'events'
  const [folder, file] = [join(shared, 'seeds'), join(shared, 'gold/seeds.json')]
  const skipped = missing(folder, file)
  if (skipped !== null) return { name, skipped }
  const gold = JSON.parse(readFileSync(file, 'utf8')) as { readonly articles: Readonly<Record<string, GoldArticle>> }
  const documents = documentsOf(folder)
  const sheet = new Sheet()
  for (const [key, article] of Object.entries(gold.articles)) {
    const document = documents.find(({ capture }) => capture.uri.includes(`/${key}_`))
    scoreArticle(sheet, article, document)
  }
  const rows = [...sheet.rows]
  return {
    name,
    corpus: corpusHash(folder, file),
    figures: Object.fromEntries(rows.map(([row, { right, of }]) => [row, Math.round((1000 * right) / of) / 10])),
    of: Object.fromEntries(rows.map(([row, { right, of }]) => [row, `${right} of ${of}`])),
    misses: sheet.misses,
  }
}

/** Articles of PolNeAR dev that are read for the counts. */
const ARTICLES = 50

function printCounts(sample: number): void {
  const dev = join(corpora, 'polnear/data/dev/text')
  const skipped = missing(dev)
  if (skipped !== null) return void console.log(`counts SKIPPED: ${skipped}`)
  const files = readdirSync(dev)
    .toSorted()
    .slice(0, ARTICLES)
    .map((file) => join(dev, file))
  const documents = documentsOf(...files)
  const all = documents.flatMap((document) => document.events.map((event) => ({ document, event })))
  const types = Map.groupBy(all, ({ event }) => `${event.type} ${event.status}`)
  console.log(`\n${documents.length} articles of PolNeAR dev: ${all.length} events`)
  for (const [type, events] of [...types].toSorted(([a], [b]) => a.localeCompare(b)))
    console.log(`  ${type}: ${events.length}`)
  // Every n-th, so that a sample is the same each time and from all articles.
  const step = Math.max(1, all.length / Math.max(1, sample))
  if (sample === 0) return
  for (let index = 0; index < all.length; index += step) {
    const { document, event } = all[Math.floor(index)] as (typeof all)[number]
    const name = (id: string | null) => document.actors.find((actor) => actor.id === id)?.name ?? '-'
    const { text } = document.article
    const around = `${text.slice(Math.max(0, event.anchor.start - 110), event.anchor.start)}[[${text.slice(event.anchor.start, event.anchor.end)}]]${text.slice(event.anchor.end, event.anchor.end + 90)}`
    console.log(
      `\n${event.type} ${event.cameo} ${event.status} ${event.date?.value ?? ''}: ${name(event.actor)} > ${name(event.recipient)} (${event.by})`,
    )
    console.log(`  ${around.replace(/\s+/g, ' ')}`)
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { sample: { type: 'string', default: '0' } } })
  const score = scoreEvents()
  if ('skipped' in score) console.log(`events SKIPPED: ${score.skipped}`)
  else {
    for (const [row, of] of Object.entries(score.of ?? {})) console.log(`${row}: ${of}`)
    for (const miss of score.misses ?? []) console.log(`  missed ${miss}`)
  }
  printCounts(Number(values.sample))
}
