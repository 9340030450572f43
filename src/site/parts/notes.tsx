import type { Attribution } from '../../record/attribution.js'
import type { Document } from '../../record/document.js'
import { textOf, type Span } from '../../record/span.js'
import { addressOf } from '../address.js'
import { aroundInCapture } from '../../record/mapping.js'
import { placeOf } from '../marked-text.js'
import type { Retold } from '../pages/document.js'
import { plural } from './words.js'

export interface Numbered {
  readonly attribution: Attribution
  /** In text order, from 1. */
  readonly number: number
  /** Nobody before it has this speaker: the office is told once. */
  readonly introduces: boolean
}

const KINDS: Readonly<Record<Attribution['kind'], string>> = {
  direct: 'quoted',
  indirect: 'reported, not quoted',
  mixed: 'reported, partly quoted',
}

/** "the bloc’s secretary-general" holds an office whose words begin after the possessor. */
const officeOf = (office: string): string => office.replace(/^[’']s\s+/u, '')

const Speaker = ({ of, note, retold }: { of: Document; note: Numbered; retold: Retold | undefined }) => {
  const { attribution, introduces } = note
  const actor = of.actors.find(({ id }) => id === attribution.speaker)
  if (!actor) {
    const [source] = attribution.source
    return (
      <span class="who unknown">
        {source ? `Speaker unknown: “${textOf(of.article.text, source)}”` : 'Speaker unknown'}
      </span>
    )
  }
  return (
    <>
      <a class="who" href={addressOf.speakers({ name: retold?.speaker ?? actor.name })}>
        {actor.name}
      </a>
      {introduces && actor.office && <span class="office">{officeOf(actor.office)}</span>}
      {actor.basis === 'implied' && <span class="basis">implied by the office on that day: not named here</span>}
    </>
  )
}

const facts = (
  of: Document,
  { addressee, relayedBy, kind, act, polarity, headline, venue, within }: Attribution,
): string[] => {
  const name = (id: string | null) => of.actors.find((actor) => actor.id === id)?.name
  return [
    polarity === 'denied' ? 'denied' : '',
    act === 'thought' ? 'thought, not said' : '',
    KINDS[kind],
    addressee ? `told ${name(addressee) ?? 'somebody'}` : '',
    relayedBy ? `relayed by ${name(relayedBy) ?? 'somebody'}` : '',
    venue ? `venue: ${textOf(of.article.text, venue)}` : '',
    headline ? 'in the title' : '',
    within ? 'within another attribution' : '',
  ].filter((fact) => fact !== '')
}

const Elsewhere = ({ retold }: { retold: Retold }) => {
  const standings = Object.entries(retold.standings).map(([standing, count]) => `${count} ${standing}`)
  return (
    <a class="elsewhere" href={addressOf.utterance(retold.utterance)}>
      Also told by {plural(retold.reports, 'report')}
      {standings.length > 0 && `: ${standings.join(', ')}`}
    </a>
  )
}

const Places = ({ of, at }: { of: Document; at: Span }) => {
  const source = aroundInCapture(of.article.map, at)
  return (
    <span class="places">
      <a href={addressOf.words(of.id, at)}>words</a>
      {source && <a href={addressOf.capture(of.id, source)}>capture</a>}
    </span>
  )
}

/** Per cent, never a hundred: nothing that is found by a model or a rule is certain. */
const sure = (confidence: number): number => Math.min(99, Math.round(confidence * 100))

const Note = ({ of, note, retold }: { of: Document; note: Numbered; retold: Retold | undefined }) => {
  const { attribution, number } = note
  const place = placeOf(attribution)
  return (
    <li id={`note-${attribution.id}`} data-stop data-notes={attribution.id}>
      <a class="number" href={`#${attribution.id}`} aria-label={`Back to the words of note ${number}`}>
        {number}
      </a>
      <Speaker of={of} note={note} retold={retold} />
      <span class="facts-line">{facts(of, attribution).join(' · ')}</span>
      {retold && retold.reports > 0 && <Elsewhere retold={retold} />}
      <span class="by">
        <span title={`Found by ${attribution.by}`}>{sure(attribution.confidence)} % sure</span>
        {place && <Places of={of} at={place} />}
      </span>
    </li>
  )
}

/** Who said what, beside the paragraph that tells it. */
export const Notes = ({
  of,
  notes,
  retold,
}: {
  of: Document
  notes: readonly Numbered[]
  retold: ReadonlyMap<string, Retold>
}) => (
  <ol class="notes" aria-label="Who said it" lang="en">
    {notes.map((note) => (
      <Note of={of} note={note} retold={retold.get(note.attribution.id)} />
    ))}
  </ol>
)
