import { Argument, type Command } from 'commander'
import type { Correction, Place } from '../record/correction.js'
import { span, textOf } from '../record/span.js'
import type { Member } from '../record/utterance.js'
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

/** What a decision is about. */
export type Sides = Pick<Correction, 'of' | 'one' | 'other'>

async function decideNow(
  deed: 'join' | 'cut',
  ids: readonly string[],
  said: Said,
  store: Store,
  io: Io,
): Promise<string | null> {
  const sides = deed === 'join' ? joined(ids, store) : cut(ids, store)
  if (typeof sides === 'string') return sides
  // What linking needs is loaded for a join alone: it would slow every other command down.
  const forbids = deed === 'join' ? (await import('./cut-between.js')).cutBetween(sides, store) : undefined
  if (forbids !== undefined)
    return `${forbids.who} cut these apart on ${forbids.at}: ${forbids.why}. Take that back first: onrecord correct undo ${forbids.id}`
  const { id, withdrawn } = store.corrections.add({ deed, ...sides, ...said })
  if (withdrawn !== null)
    return `${withdrawn.who} took this very decision back on ${withdrawn.at}: ${withdrawn.why}. Decide it anew, with another --when.`
  await io.out(`${id}\n`)
  return null
}

const unknown = (id: string) =>
  `No utterance and no story has the id "${id}". "onrecord search" and "onrecord export" print ids.`

/** A place with the name that it is cut by. */
interface Named {
  readonly name: string
  readonly place: Place
}

/** Everything that has the id of an utterance or of a story. */
function namedBy(id: string, { questions }: Store): { of: Correction['of']; named: Named[] } | null {
  const utterance = questions.utterance(id)
  if (utterance !== null)
    return { of: 'utterance', named: utterance.members.flatMap((one) => tellingOf(one, questions)) }
  const story = questions.story(id)
  if (story === null) return null
  return { of: 'story', named: story.documents.map((name) => ({ name, place: { document: name, telling: null } })) }
}

function tellingOf({ document: id, attribution }: Member, questions: Store['questions']): Named[] {
  const document = questions.document(id)
  const content = document?.attributions.find((one) => one.id === attribution)?.content ?? []
  const [first, last] = [content[0], content.at(-1)]
  if (document === null || first === undefined || last === undefined) return []
  const hull = span(first.start, last.end)
  const telling = { ...hull, words: textOf(document.article.text, hull) }
  return [{ name: `${id}#${attribution}`, place: { document: id, telling } }]
}

const placesOf = (named: readonly Named[]): Place[] => named.map(({ place }) => place)

/** The sides of a join; a string says why it cannot be made. */
function joined([a = '', b = '']: readonly string[], store: Store): Sides | string {
  const [one, other] = [namedBy(a, store), namedBy(b, store)]
  if (one === null || other === null) return unknown(one === null ? a : b)
  if (one.of !== other.of) return 'An utterance and a story cannot be joined.'
  return a === b ? 'These are one already.' : { of: one.of, one: placesOf(one.named), other: placesOf(other.named) }
}

/** The sides of a cut; a string says why it cannot be made. */
function cut([id = '', ...names]: readonly string[], store: Store): Sides | string {
  const whole = namedBy(id, store)
  if (whole === null) return unknown(id)
  const { of, named } = whole
  if (!names.every((name) => named.some((one) => one.name === name)))
    return `Not all of these are in it. Name ${of === 'story' ? 'reports by their ids' : 'tellings as DOCUMENT#q3'}, as "onrecord export" prints them.`
  const one = named.filter(({ name }) => names.includes(name))
  const other = named.filter(({ name }) => !names.includes(name))
  return other.length === 0
    ? 'Nothing would be left to cut them from.'
    : { of, one: placesOf(one), other: placesOf(other) }
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
