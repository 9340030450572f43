import type { Copy } from '../record/copy.js'
import type { Document } from '../record/document.js'
import type { Problem } from '../record/problem.js'
import type { Store } from '../store/store.js'
import { checkAcross, checkDocument, findingsOf, namedBy, type Named } from './founded.js'
import { examples, withStore, type Define } from './cli.js'
import type { ExitCode, Io } from './io.js'
import { printProblem } from './print-problem.js'
import { counted } from './progress.js'

export const defineVerify: Define = ({ program, io, does }) => {
  const command = program
    .command('verify')
    .summary('check every finding against the capture it rests on')
    .description(
      'Checks that every capture has the bytes it was stored with, that every character of every article leads back to its capture, and that every finding points at words that are there.',
    )
    .addHelpText('after', examples('verify', 'verify --db elections.db && echo sound'))
  does(command, (_, options) => withStore(io, options, { readOnly: true }, (store) => verify(store, io)))
}

interface Tally {
  documents: number
  findings: number
  problems: number
}

async function verify(store: Store, io: Io): Promise<ExitCode> {
  const tally: Tally = { documents: 0, findings: 0, problems: 0 }
  for (const problems of [ofDocuments(store, tally), ofWhatHoldsAcross(store, tally)]) {
    for (const problem of problems) {
      printProblem(io, problem)
      tally.problems++
    }
  }
  await io.out(
    `${counted(tally.documents)} documents and ${counted(tally.findings)} findings checked: ${verdictOf(tally)}\n`,
  )
  return tally.problems > 0 ? 1 : 0
}

const verdictOf = ({ problems }: Tally): string =>
  problems === 0
    ? 'every one rests on its capture.'
    : `${counted(problems)} ${problems === 1 ? 'problem' : 'problems'}.`

function* ofDocuments({ exports, questions }: Store, tally: Tally): Generator<Problem> {
  for (const document of exports.documents()) {
    tally.documents++
    tally.findings += findingsOf(document).length
    yield* checkDocument(document, questions.capture(document.id))
  }
}

/** Documents asked for last stay at hand: an utterance asks for the same few again and again. */
function recent(documentOf: (id: string) => Document | null): (id: string) => Document | null {
  const held = new Map<string, Document | null>()
  return (id) => {
    const document = held.get(id) ?? documentOf(id)
    held.delete(id)
    held.set(id, document)
    if (held.size > HELD) held.delete(held.keys().next().value ?? '')
    return document
  }
}

/** Documents at hand, a few MB of memory. */
const HELD = 100

/** Utterances, stories and copies: they point at documents that are there and at words inside them. */
function* ofWhatHoldsAcross({ exports, questions }: Store, tally: Tally): Generator<Problem> {
  const documentOf = recent((id) => questions.document(id))
  for (const { id, named } of across(exports)) {
    tally.findings++
    yield* checkAcross(id, named, documentOf)
  }
}

function* across(exports: Store['exports']): Generator<{ id: string; named: Iterable<Named> }> {
  for (const utterance of exports.utterances()) yield { id: utterance.id, named: namedBy(utterance) }
  for (const { id, documents } of exports.stories())
    yield { id, named: documents.map((document) => ({ document, spans: [] })) }
  for (const copy of exports.copies()) yield { id: copy.id, named: sidesOf(copy) }
}

const sidesOf = ({ a, b, shared, replaced }: Copy): Named[] => [
  { document: a, spans: [...shared, ...replaced].map(([start, end]) => ({ start, end })) },
  { document: b, spans: [...shared, ...replaced].map(([, , start, end]) => ({ start, end })) },
]
