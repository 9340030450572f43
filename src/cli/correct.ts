import { Argument, type Command } from 'commander'
import type { Correction, Place } from '../record/correction.js'
import type { Document } from '../record/document.js'
import { overlaps, span, textOf } from '../record/span.js'
import type { CorrectionRow } from '../store/correcting.js'
import type { Store } from '../store/store.js'
import { examples, textOrLines, withStore, type Define, type Global, type TextOrLines } from './cli.js'
import type { ExitCode, Io } from './io.js'

interface CorrectOptions extends TextOrLines {
  readonly who?: string
  readonly why?: string
  readonly when?: string
}

const DEEDS = ['join', 'cut', 'undo', 'list'] as const
type Deed = (typeof DEEDS)[number]

export const defineCorrect: Define = ({ program, io, does }) => {
  const command = program
    .command('correct')
    .summary('join or cut utterances and stories by hand, or take that back')
    .description(
      'Stores what a person decides beside what linking found, with who, when and why. It holds over linking, also when reports are read or linked again or others come, until it is taken back; a cut holds over a join. join ID ID: two utterances, or two stories, are one. cut ID PLACE...: these tellings (DOCUMENT#q3) are not of this utterance, or these reports (DOCUMENT) not of this story. undo ID: takes a decision back. list: every decision, also those taken back.',
    )
    .addArgument(new Argument('<deed>', 'what to do').choices(DEEDS))
    .argument('[id...]', 'what to do it to')
    .option('--who <name>', 'who decides')
    .option('--why <reason>', 'why')
    .option('--when <moment>', 'when it was decided, ISO 8601 (default: now)')
    .addOption(textOrLines())
    .addHelpText(
      'after',
      examples(
        'correct join 52a097ea4aad3dd3 89bf3116cc3c46d8 --who "Ana Berg" --why "one press conference"',
        'correct cut 52a097ea4aad3dd3 d7f0a1c2#q3 --who "Ana Berg" --why "said a year later"',
        'correct undo 0c1d2e3f4a5b6c7d --who "Ola Krag" --why "the date was misread"',
        'correct list --format jsonl',
      ),
    )
  does<CorrectOptions>(command, ([deed = '', ...ids], options) => correct(deed as Deed, ids, options, io, command))
}

async function correct(
  deed: Deed,
  ids: readonly string[],
  options: CorrectOptions & Global,
  io: Io,
  command: Command,
): Promise<ExitCode> {
  if (deed === 'list') return withStore(io, options, { readOnly: true }, (store) => list(store, options, io))
  const { who, why, when = io.today() } = options
  const wanted = deed === 'join' ? ids.length === 2 : deed === 'cut' ? ids.length >= 2 : ids.length === 1
  if (!wanted || !who?.trim() || !why?.trim() || !/^\d{4}-\d\d-\d\d/.test(when)) {
    io.err(`Name what to ${deed}, with --who and --why; --when is a moment such as 2031-03-02T18:00Z.`)
    io.err(`Usage: ${command.name()} ${command.usage()}`)
    return 2
  }
  return withStore(io, options, { readOnly: false }, (store) =>
    decide(deed, ids, { who: who.trim(), why: why.trim(), at: when }, store, io),
  )
}

type Said = Pick<Correction, 'who' | 'why' | 'at'>

async function decide(deed: Deed, ids: readonly string[], said: Said, store: Store, io: Io): Promise<ExitCode> {
  const { linkRecord } = await import('../engine/engine.js')
  // What was added before is linked first: ids are those of the record as it is shown.
  linkRecord(store)
  const problem =
    deed === 'undo' ? undo(ids[0]!, said, store) : await decideNow(deed as 'join' | 'cut', ids, said, store, io)
  if (problem !== null) {
    io.err(problem)
    return 1
  }
  linkRecord(store)
  return 0
}

function undo(id: string, { who, why, at }: Said, store: Store): string | null {
  const before = store.corrections.one(id)
  if (before === null) return `No decision has the id "${id}". "onrecord correct list" prints them.`
  if (before.withdrawn !== null) return `${before.withdrawn.who} took it back already, on ${before.withdrawn.at}.`
  store.corrections.withdraw({ correction: id, who, at, why })
  return null
}

/** Sides of a decision; a string says why it cannot be made. */
type Sides = Pick<Correction, 'of' | 'one' | 'other'>

async function decideNow(
  deed: 'join' | 'cut',
  ids: readonly string[],
  said: Said,
  store: Store,
  io: Io,
): Promise<string | null> {
  const sides = deed === 'join' ? joined(ids, store) : cut(ids, store)
  if (typeof sides === 'string') return sides
  const forbids = deed === 'join' ? store.corrections.all().find((row) => isCutBetween(row, sides)) : undefined
  if (forbids !== undefined)
    return `${forbids.who} cut these apart on ${forbids.at}: ${forbids.why}. Take that back first: onrecord correct undo ${forbids.id}`
  const { id } = store.corrections.add({ deed, ...sides, ...said })
  await io.out(`${id}\n`)
  return null
}

const unknown = (id: string) =>
  `No utterance and no story has the id "${id}". "onrecord search" and "onrecord export" print ids.`

/** Everything that has the id of an utterance or of a story. */
function placesOf(id: string, store: Store): { of: Correction['of']; places: Place[] } | null {
  const { questions } = store
  const utterance = questions.utterance(id)
  if (utterance !== null)
    return {
      of: 'utterance',
      places: utterance.members.flatMap((one) => placeOf(one.document, one.attribution, store)),
    }
  const story = questions.story(id)
  return story && { of: 'story', places: story.documents.map((document) => ({ document, telling: null })) }
}

function placeOf(id: string, attribution: string, store: Store): Place[] {
  const document = store.questions.document(id)
  const content = document?.attributions.find((one) => one.id === attribution)?.content ?? []
  const [first, last] = [content[0], content.at(-1)]
  if (document === null || first === undefined || last === undefined) return []
  return [{ document: id, telling: tellingOf(document, span(first.start, last.end)) }]
}

const tellingOf = ({ article }: Document, hull: ReturnType<typeof span>): Place['telling'] => ({
  ...hull,
  words: textOf(article.text, hull),
})

function joined([a = '', b = '']: readonly string[], store: Store): Sides | string {
  const [one, other] = [placesOf(a, store), placesOf(b, store)]
  if (one === null || other === null) return unknown(one === null ? a : b)
  if (one.of !== other.of) return 'An utterance and a story cannot be joined.'
  return a === b ? 'These are one already.' : { of: one.of, one: one.places, other: other.places }
}

function cut([id = '', ...named]: readonly string[], store: Store): Sides | string {
  const whole = placesOf(id, store)
  if (whole === null) return unknown(id)
  const { of, places } = whole
  const one = named.flatMap((name) => {
    const [document = '', attribution = ''] = name.split('#')
    return of === 'story' ? [{ document, telling: null }] : placeOf(document, attribution, store)
  })
  const isNamed = (place: Place) => one.some((other) => isSamePlace(place, other))
  const [inside, other] = [places.filter(isNamed), places.filter((place) => !isNamed(place))]
  if (one.length < named.length || inside.length < one.length)
    return `Not all of these are in it. Name ${of === 'story' ? 'reports by their ids' : 'tellings as DOCUMENT#q3'}, as "onrecord export" prints them.`
  return other.length === 0 ? 'Nothing would be left to cut them from.' : { of, one: inside, other }
}

const isSamePlace = (a: Place, b: Place): boolean =>
  a.document === b.document && (a.telling === null || b.telling === null || overlaps(a.telling, b.telling))

function isCutBetween(row: CorrectionRow, { of, one, other }: Sides): boolean {
  if (row.deed !== 'cut' || row.of !== of || row.withdrawn !== null) return false
  const meet = (a: readonly Place[], b: readonly Place[]) => a.some((x) => b.some((y) => isSamePlace(x, y)))
  return (meet(row.one, one) && meet(row.other, other)) || (meet(row.one, other) && meet(row.other, one))
}

async function list(store: Store, { format }: TextOrLines, io: Io): Promise<ExitCode> {
  const rows = store.corrections.all()
  for (const row of rows) await io.out(format === 'jsonl' ? `${JSON.stringify(row)}\n` : `${lineOf(row)}\n`)
  if (rows.length === 0) io.err('Nobody decided anything by hand yet.')
  return rows.length === 0 ? 1 : 0
}

const first = (places: readonly Place[]) => places[0]?.telling?.words ?? `report ${places[0]?.document ?? ''}`

function lineOf({ id, of, deed, one, other, who, at, why, withdrawn }: CorrectionRow): string {
  const back = withdrawn === null ? '' : `; taken back by ${withdrawn.who}, ${withdrawn.at}: ${withdrawn.why}`
  const what = deed === 'join' ? `joins the ${of === 'story' ? 'stories' : 'utterances'} of` : `cuts of one ${of}`
  return `${id}  ${at}  ${who} ${what} ${first(one)} and ${first(other)}: ${why}${back}`.replace(/\p{Cc}/gu, '\uFFFD')
}
