/**
 * Speakers of 244 attributions of PolNeAR's development part, marked by hand: `node evaluation/speakers/polnear.ts
 * [--misses]`. The whole program reads the articles. Build first.
 *
 * An attribution is found when one of ours overlaps its source and its cue or content. Misses are printed of the tuned
 * half alone: the other half is not looked at.
 */
import { existsSync, readFileSync } from 'node:fs'
import type { Document } from '../../dist/record/document.js'
import type { Span } from '../../dist/record/span.js'
import { rangesIn } from '../attributions/told-in.ts'
import { documentsOf } from '../onrecord.ts'
import {
  corpora,
  standoffsOf,
  textsOf,
  type GoldAttribution,
  type Range,
  type Standoff,
} from '../../training/attributions/corpus.ts'
import { standsFor } from './stands-for.ts'

const FILE = new URL('polnear-marked.tsv', import.meta.url)

interface Row extends Span {
  readonly file: string
  readonly form: string
  readonly kind: string
  readonly name: string
}

interface Answer extends Row {
  readonly half: 'tuned' | 'held'
  readonly found: boolean
  readonly right: boolean
  /** What went wrong: nobody, somebody left unnamed, or another. */
  readonly outcome: 'right' | 'nobody' | 'unnamed' | 'another'
  readonly said: string
}

function rows(): Row[] {
  const lines = readFileSync(FILE, 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [file = '', start = '', end = '', form = '', kind = '', name = ''] = line.split('\t')
      return { file, start: Number(start), end: Number(end), form, kind, name }
    })
}

const PRONOUNS = new Set('he she it they we i you who which that him her them us me'.split(' '))
const DETERMINERS = new Set(
  (
    'a an the his her its their our my your this that these those some many several one two three four five other ' +
    'another no'
  ).split(' '),
)

/** The stratum of pronouns and of what is written in small letters. */
function isPlain(source: string): boolean {
  const words = source.match(/[\p{L}\p{N}_'’]+/gu) ?? []
  const [first = ''] = words
  if (words.length === 1 && PRONOUNS.has(first.toLowerCase())) return true
  const rest = DETERMINERS.has(first.toLowerCase()) ? words.slice(1) : words
  return rest.length > 0 && rest.every((word) => !/^\p{Lu}/u.test(word))
}

/** The places that the rule chooses; see the head of polnear-marked.tsv. */
function chosen(texts: readonly Standoff[]): string[] {
  const counts = { plain: 0, named: 0 }
  return texts.flatMap(({ name, source, marked }) =>
    placesIn(marked).flatMap(([start, end]) => {
      const stratum = isPlain(source.slice(start, end)) ? 'plain' : 'named'
      return counts[stratum]++ % (stratum === 'plain' ? 6 : 10) === 0 ? [`${name}.txt\t${start}\t${end}`] : []
    }),
  )
}

function placesIn(marked: readonly GoldAttribution[]): Range[] {
  const first = marked
    .filter(({ Source, Content }) => Source.length > 0 && Content.length > 0)
    .map(({ Source }) => Source.reduce((least, range) => (range[0] < least[0] ? range : least)))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return first.filter(([start, end], i) => start !== first[i - 1]?.[0] || end !== first[i - 1]?.[1])
}

const overlap = (some: readonly Range[], others: readonly Range[]): number => {
  let shared = 0
  for (const [start, end] of some)
    for (const [from, to] of others) shared += Math.max(0, Math.min(end, to) - Math.max(start, from))
  return shared
}

function answer(row: Row, half: Answer['half'], document: Document, gold: readonly GoldAttribution[]): Answer {
  const marks = gold.filter(({ Source }) => Source.some(([start, end]) => start === row.start && end === row.end))
  let [best, most] = [null as Document['attributions'][number] | null, 0]
  for (const each of document.attributions) {
    const spans = (list: readonly Span[]) => rangesIn(document.article, list)
    if (overlap(spans(each.source), [[row.start, row.end]]) === 0) continue
    const shared = Math.max(
      ...marks.map(({ Cue, Content }) => 20 * overlap(spans(each.cue), Cue) + overlap(spans(each.content), Content)),
    )
    if (shared > most) [best, most] = [each, shared]
  }
  const speaker = document.actors.find(({ id }) => id === best?.speaker)
  const right = speaker !== undefined && standsFor(row, speaker, document.actors)
  const said = speaker === undefined ? 'nobody' : `${speaker.kind} "${speaker.name}"`
  const unnamed = row.kind === 'person' && speaker?.kind !== 'person'
  const outcome = right ? 'right' : speaker === undefined ? 'nobody' : unnamed ? 'unnamed' : 'another'
  return { ...row, half, found: best !== null, right, outcome, said }
}

const percent = (part: number, of: number): string =>
  `${part} of ${of} (${((100 * part) / Math.max(1, of)).toFixed(1)} %)`

function tell(label: string, answers: readonly Answer[]): void {
  const found = answers.filter((each) => each.found)
  const right = found.filter((each) => each.right).length
  console.log(
    `polnear marked ${label.padEnd(12)} right of found ${percent(right, found.length)}, of all ${percent(right, answers.length)}`,
  )
}

const FORMS = ['name', 'short', 'pronoun', 'description', 'body', 'group']
const OUTCOMES = ['right', 'nobody', 'unnamed', 'another'] as const

/** What became of those that were found, by form. */
function table(answers: readonly Answer[]): void {
  console.log(`  ${'form'.padEnd(12)}${['marked', 'found', ...OUTCOMES].map((each) => each.padStart(9)).join('')}`)
  for (const form of FORMS) {
    const rows = answers.filter((each) => each.form === form)
    const found = rows.filter((each) => each.found)
    const counts = OUTCOMES.map((outcome) => found.filter((each) => each.outcome === outcome).length)
    const cells = [rows.length, found.length, ...counts].map((count) => String(count).padStart(9)).join('')
    console.log(`  ${form.padEnd(12)}${cells}`)
  }
}

function score(): void {
  const texts = standoffsOf('dev')
  const marked = rows()
  const places = marked.map(({ file, start, end }) => `${file}\t${start}\t${end}`)
  if (places.join('\n') !== chosen(texts).join('\n')) throw new Error('polnear-marked.tsv is not what the rule chooses')
  const files = [...new Set(marked.map(({ file }) => file))]
  const documents = new Map(
    documentsOf(textsOf('dev')).map((document) => [document.capture.uri.split('/').at(-1), document]),
  )
  const answers = marked
    .filter(({ kind }) => kind !== 'broken')
    .map((row) =>
      answer(
        row,
        files.indexOf(row.file) % 2 === 0 ? 'tuned' : 'held',
        documents.get(row.file) as Document,
        texts.find(({ name }) => `${name}.txt` === row.file)?.marked ?? [],
      ),
    )
  tell('all', answers)
  for (const half of ['tuned', 'held'] as const)
    tell(
      half,
      answers.filter((each) => each.half === half),
    )
  table(answers)
  if (!process.argv.includes('--misses')) return
  for (const { half, found, right, file, start, form, name, said } of answers)
    if (half === 'tuned' && found && !right) console.log(`  ${file} ${start} ${form}: ${name} -> ${said}`)
}

if (!existsSync(textsOf('dev'))) console.log(`SKIPPED: no corpora at ${corpora}; set ONRECORD_CORPORA`)
else score()
