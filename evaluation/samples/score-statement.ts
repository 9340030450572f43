/** One statement of gold against the attribution that Onrecord found for it. */
import type { Attribution } from '../../dist/record/attribution.js'
import type { Document } from '../../dist/record/document.js'
import type { Span } from '../../dist/record/span.js'
import type { Tally } from '../tally.ts'
import type { GoldSpan, ReportGold, Statement } from './gold.types.ts'
import { sameName } from './same-name.ts'
import { overlap, type Words } from './words-in.ts'

type Told = Statement<GoldSpan>

/** Gold's statements to the attribution that Onrecord found for each. */
export type Matches = ReadonlyMap<string, Attribution>

/** The report that the statement is in, as gold and as Onrecord has it. */
export interface Report {
  readonly gold: ReportGold<GoldSpan>
  readonly document: Document
  readonly wordsOf: (spans: readonly GoldSpan[]) => Words
  readonly read: (spans: readonly Span[]) => Words
}

export const opening = ({ text }: GoldSpan): string => text.replace(/\s+/g, ' ').slice(0, 70)

export function scoreStatement(gold: Told, matches: Matches, report: Report, tally: Tally): void {
  const found = matches.get(gold.id)
  // Thoughts are marked so that finding them is no fault; what people are reported to say is what is asked for.
  if (gold.act === 'thought' || gold.optional) return
  const words = gold.content.map(opening).join(' … ')
  tally.add(gold.headline ? 'headline' : 'found', found !== undefined, `${gold.id}: ${words}`)
  if (found === undefined) return
  scoreRoles(gold, found, report, tally)
  scorePeople(gold, found, report, tally)
  const say = sayer(gold, tally)
  if (!gold.headline) say('kind', found.kind === gold.kind, found.kind, gold.kind)
  say(gold.polarity, found.polarity === gold.polarity, found.polarity, gold.polarity)
  if (gold.within === null) return
  const outer = matches.get(gold.within)?.id
  say('nested', found.within !== null && found.within === outer, found.within, outer ?? gold.within)
}

const sayer = (gold: Told, tally: Tally) => (figure: string, right: boolean, got: unknown, want: unknown) =>
  tally.add(figure, right, `${gold.id}: ${JSON.stringify(got)} for ${JSON.stringify(want)}`)

function scoreRoles(gold: Told, found: Attribution, { document, wordsOf, read }: Report, tally: Tally): void {
  const say = sayer(gold, tally)
  for (const role of ['source', 'cue'] as const) {
    if (gold[role].length === 0) continue
    const printed = found[role].map(({ start, end }) => document.article.text.slice(start, end))
    say(role, overlap(wordsOf(gold[role]), read(found[role])), printed, gold[role].map(opening))
  }
}

function scorePeople(gold: Told, found: Attribution, { gold: { attributions }, document }: Report, tally: Tally): void {
  const say = sayer(gold, tally)
  const name = (id: string | null) => document.actors.find((actor) => actor.id === id)?.name ?? null
  const [speaker, addressee, relay] = [name(found.speaker), name(found.addressee), name(found.relayedBy)]
  say('speaker', sameName(speaker, gold.speaker), speaker, gold.speaker)

  if (gold.addressee !== null) say('addressee', sameName(addressee, gold.addressee), addressee, gold.addressee)
  else {
    // Who tells one sentence to a radio station tells it the next one too; gold asks only where the words say so.
    const told = attributions.filter((other) => other.speaker === gold.speaker).map((other) => other.addressee)
    const fits = told.some((other) => other !== null && sameName(addressee, other))
    say('no addressee', found.addressee === null || fits, addressee, null)
  }
  if (gold.relayedBy !== null) say('relay', sameName(relay, gold.relayedBy), relay, gold.relayedBy)
  else say('no relay', found.relayedBy === null, relay, null)
}
