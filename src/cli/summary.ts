import type { TellingRelation, Utterance } from '../record/utterance.js'
import type { Copy } from '../record/copy.js'
import type { Store } from '../store/store.js'
import { counted } from './progress.js'

/** Notable findings shown: as many as a person reads before looking at the pages. */
const SHOWN = 8
/** Characters of a quotation shown, about a line of a terminal. */
const WORDS = 90

/** What the record holds, in plain words: counts, then the findings most worth a look. */
export function summaryOf(store: Store): string[] {
  const totals = store.questions.totals()
  if (totals.documents === 0) return ['The record is empty.']
  return [
    `The record holds ${many(totals.documents, 'report')} by ${many(totals.outlets, 'outlet')} on ${many(totals.stories, 'story', 'stories')}.`,
    `${many(totals.attributions, 'statement')} by ${many(totals.speakers, 'speaker')} were found in them.`,
    `${many(totals.sharedUtterances, 'utterance')} ${totals.sharedUtterances === 1 ? 'is' : 'are'} told by more than one report; ${many(totals.copies, 'pair')} of reports share text.`,
    ...notable(store),
  ]
}

const many = (count: number, one: string, more = `${one}s`): string => `${counted(count)} ${count === 1 ? one : more}`

/** Most telling first: changed words say more than a cut, a cut more than a reprint. */
const RELATIONS: readonly TellingRelation[] = ['altered', 'translated', 'trimmed', 'overlapping', 'paraphrased']
const HEADINGS: Readonly<Record<TellingRelation, string>> = {
  identical: 'In the same words',
  altered: 'Words replaced',
  translated: 'Two translations',
  trimmed: 'Cut short',
  overlapping: 'Different parts',
  paraphrased: 'In other words',
}

function notable(store: Store): string[] {
  const told = [...store.exports.utterances()].flatMap((utterance) => changesIn(utterance))
  const order = RELATIONS.flatMap((relation) => told.filter((change) => change.relation === relation).slice(0, 2))
  const lines = order.slice(0, SHOWN).flatMap((change) => linesOf(change, store))
  const copies = [...store.exports.copies()].filter(({ relation }) => relation !== 'excerpt').slice(0, 2)
  const all = [...lines, ...copies.flatMap((copy) => copyLines(copy, store))]
  return all.length === 0 ? [] : ['', 'Worth a look:', ...all]
}

interface Change {
  readonly utterance: Utterance
  readonly relation: TellingRelation
  readonly members: readonly [number, number]
}

/** The pair of each relation that spans two reports; one for each utterance and relation is enough. */
function changesIn(utterance: Utterance): Change[] {
  const seen = new Map<TellingRelation, Change>()
  for (const { a, b, relation } of utterance.pairs) {
    const apart = utterance.members[a]?.document !== utterance.members[b]?.document
    if (apart && !seen.has(relation)) seen.set(relation, { utterance, relation, members: [a, b] })
  }
  return [...seen.values()]
}

function linesOf({ utterance, relation, members }: Change, store: Store): string[] {
  const tellings = members.map((index) => {
    const member = utterance.members[index]
    const document = member === undefined ? null : store.questions.document(member.document)
    const attribution = document?.attributions.find(({ id }) => id === member?.attribution)
    const words =
      attribution?.content.map(({ start, end }) => document?.article.text.slice(start, end)).join(' … ') ?? ''
    return `    ${document?.article.outlet?.name ?? document?.capture.uri ?? ''}: ${shortened(words)}`
  })
  return [`  ${HEADINGS[relation]}: ${utterance.speaker} (onrecord explain ${utterance.id})`, ...tellings]
}

const COPIES: Readonly<Record<Copy['relation'], string>> = {
  reprint: 'Reprinted',
  excerpt: 'An excerpt',
  rewrite: 'Rewritten',
  spun: 'Spun word by word',
}

function copyLines({ a, b, relation, why }: Copy, store: Store): string[] {
  const [from, to] = [a, b].map((id) => {
    const document = store.questions.document(id)
    return document?.article.outlet?.name ?? document?.capture.uri ?? id
  })
  return [`  ${COPIES[relation]}: ${from} and ${to}`, `    ${shortened(why)}`]
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= WORDS ? line : `${line.slice(0, WORDS).replace(/\s+\S*$/, '')} …`
}
