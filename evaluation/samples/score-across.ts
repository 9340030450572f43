/** What Onrecord joins across reports against gold. */
import type { Document } from '../../dist/record/document.js'
import type { Utterance } from '../../dist/record/utterance.js'
import type { Record } from '../onrecord.ts'
import type { Tally } from '../tally.ts'
import type { AcrossGold } from './gold.types.ts'
import type { Matches } from './score-statement.ts'

/** What single reports gave: their documents, and the attribution found for each of gold's statements. */
export interface Read {
  readonly documents: ReadonlyMap<string, Document>
  readonly matches: Matches
}

const reportOf = (statement: string): string => statement.replace(/-\d+$/, '')

export function scoreAcross(gold: AcrossGold, read: Read, record: Record, tally: Tally): void {
  scoreUtterances(gold, read, record, tally)
  scoreStories(gold, read, record, tally)
  scoreCopies(gold, read, record, tally)
  scoreExercises(gold, read, tally)
}

function scoreUtterances(gold: AcrossGold, read: Read, { utterances }: Record, tally: Tally): void {
  const place = (statement: string): { utterance: Utterance; index: number } | null => {
    const document = read.documents.get(reportOf(statement))?.id
    const attribution = read.matches.get(statement)?.id
    for (const utterance of utterances) {
      const index = utterance.members.findIndex((one) => one.document === document && one.attribution === attribution)
      if (index >= 0) return { utterance, index }
    }
    return null
  }
  /** Read as one with the sentences that follow: what is identical sentence by sentence is then a part of the whole. */
  const isWhole = (statement: string) => {
    const own = read.matches.get(statement)
    return [...read.matches].some(([id, other]) => id !== statement && other === own && own !== undefined)
  }
  for (const { members, relations, what } of gold.utterances) {
    const [first = '', ...others] = members
    for (const other of others.filter((one) => reportOf(one) !== reportOf(first))) {
      const [a, b] = [place(first), place(other)]
      const right = a !== null && a.utterance === b?.utterance
      tally.add('joined', right, `${first}, ${other}: ${what} (${whyApart(read, first, other)})`)
    }
    for (const [pair, accepted] of Object.entries(relations)) {
      const ids = pair.split(' | ')
      const [a, b] = ids.map(place)
      if (a === null || a === undefined || a.utterance !== b?.utterance) continue
      const sides = [a.index, b.index]
      const relation = a.utterance.pairs.find((one) => sides.includes(one.a) && sides.includes(one.b))?.relation
      const all = ids.some(isWhole) ? [...accepted, 'trimmed', 'overlapping'] : accepted
      const right = relation !== undefined && all.includes(relation)
      tally.add('relation', right, `${pair}: ${relation ?? 'none'} for ${accepted.join(' or ')}`)
    }
  }
  for (const { a, b, why } of gold.apart) {
    const [left, right] = [place(a), place(b)]
    tally.add('kept apart', left === null || left.utterance !== right?.utterance, `${a}, ${b}: ${why}`)
  }
}

/** Which step kept two tellings apart: finding them, naming who spoke, or joining them. */
function whyApart({ documents, matches }: Read, ...statements: readonly [string, string]): string {
  const lost = statements.filter((id) => !matches.has(id))
  if (lost.length > 0) return `not found: ${lost.join(', ')}`
  const [a, b] = statements.map((id) => {
    const speaker = matches.get(id)?.speaker
    return documents.get(reportOf(id))?.actors.find((actor) => actor.id === speaker)?.name ?? null
  })
  return a === b && a !== null ? 'same speaker' : `speakers ${a} and ${b}`
}

/** Every two reports are of one story or are not. */
function scoreStories({ stories }: AcrossGold, { documents }: Read, record: Record, tally: Tally): void {
  const reports = Object.entries(stories).flatMap(([story, ids]) => ids.map((id) => ({ story, id })))
  const found = (id: string) => record.stories.find((one) => one.documents.includes(documents.get(id)?.id ?? ''))?.id
  for (const [index, a] of reports.entries()) {
    for (const b of reports.slice(index + 1)) {
      const [left, right] = [found(a.id), found(b.id)]
      const together = left !== undefined && left === right
      if (a.story === b.story) tally.add('story joined', together, `${a.id}, ${b.id}`)
      else if (together) tally.add('stories kept apart', false, `${a.id}, ${b.id}`)
      else tally.add('stories kept apart', true, '')
    }
  }
}

function scoreCopies({ copies }: AcrossGold, { documents }: Read, record: Record, tally: Tally): void {
  const id = (report: string) => documents.get(report)?.id ?? report
  const between = (a: string, b: string) => record.copies.find((one) => [one.a, one.b].includes(id(a)) && [one.a, one.b].includes(id(b)) && a !== b) // prettier-ignore
  for (const { from, to, relations, directionShown } of copies) {
    const copy = between(from, to)
    if (!tally.add('copy found', copy !== undefined, `${from} to ${to}`) || copy === undefined) continue
    tally.add('copy relation', relations.includes(copy.relation), `${from} to ${to}: ${copy.relation} for ${relations.join(' or ')}`) // prettier-ignore
    const origin = copy.origin === null ? null : copy[copy.origin]
    if (directionShown) tally.add('copy direction', origin === id(from), `${from} to ${to}: ${copy.why}`)
  }
  // Two copies of one text are copies of each other too.
  const family = new Map(copies.map(({ from, to }) => [id(to), id(from)]))
  const root = (document: string) => family.get(document) ?? document
  for (const { a, b, why } of record.copies) tally.add('copy precision', root(a) === root(b), `${a}, ${b}: ${why}`)
}

function scoreExercises({ exercises }: AcrossGold, { documents }: Read, tally: Tally): void {
  for (const gold of exercises) {
    const found = documents.get(gold.report)?.exercises.find((one) => one.name === gold.name && one.edition === gold.edition)
    if (!tally.add('exercise', found !== undefined, `${gold.report}: ${gold.name} ${gold.edition}`) || found === undefined) continue
    const hosts = [...found.hosts].toSorted().join() === [...gold.hosts].toSorted().join()
    tally.add('exercise fields', hosts, `${gold.report}: hosts ${found.hosts.join()} for ${gold.hosts.join()}`)
    const count = found.participantCount?.value ?? null
    tally.add('exercise fields', count === gold.participantCount, `${gold.report}: ${count} states for ${gold.participantCount}`)
    const { value, bound } = found.personnel ?? { value: null, bound: null }
    const right = value === (gold.personnel?.value ?? null) && bound === (gold.personnel?.bound ?? null)
    tally.add('exercise fields', right, `${gold.report}: personnel ${bound} ${value} for ${gold.personnel?.bound} ${gold.personnel?.value}`)
  }
} // prettier-ignore
