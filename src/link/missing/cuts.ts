import type { Span } from '../../record/span.js'
import type { AlignedStretch } from '../../record/utterance.js'
import type { Bond } from '../../lexicon/conditions.js'
import { bondsIn, saidIn, type Bound, type Said } from './bonds.js'

/** Words of a statement that a report leaves out. */
export interface Cut extends Span {
  /** Its words, and those of the whole statement. */
  readonly words: number
  readonly of: number
  /** Conditions and reservations that went with it although what they limit is told. */
  readonly bonds: readonly Lost[]
}

/** A condition or reservation that is left out: where it stands, with all that it governs. */
export interface Lost extends Span {
  readonly kind: Bond
}

/** Fewer words are no part of a statement, unless they limit the rest of it. */
const LEAST = { plain: 5, bound: 2 }

/** Words exchanged for so much fewer characters were cut. */
const EXCHANGED = 0.5

/**
 * What a report leaves out of a statement, given how its tellings (one, or the title's and the text's) stand to the
 * whole of it: places in the text of the whole, in its order.
 */
export function cutsOf(
  text: string,
  content: readonly Span[],
  tellings: readonly (readonly AlignedStretch[])[],
): Cut[] {
  const words = saidIn(text, content)
  const told = words.map(({ start }) => tellings.some((alignment) => isTold(alignment, start)))
  if (!told.includes(true)) return []
  const bonds = bondsIn(words)
  return runsOf(words, told).flatMap(([first, end]) => {
    // Whoever drops the word alone and tells what it leads to has cut no condition.
    const within = (bond: Bound) => bond.first >= first && bond.last + 1 < end
    const lost = bonds.filter((bond) => within(bond) && limits(words, told, bond))
    if (end - first < (lost.length > 0 ? LEAST.bound : LEAST.plain)) return []
    return [
      {
        start: words[first]!.start,
        end: words[end - 1]!.end,
        words: end - first,
        of: words.length,
        bonds: lost.map((bond) => lostAt(words, bond, end)),
      },
    ]
  })
}

/** Whether the word at `at` has its counterpart: in these words, or in others that are not much fewer. */
const isTold = (alignment: readonly AlignedStretch[], at: number): boolean =>
  alignment.some(
    ([start, end, from, to, kind]) =>
      start <= at && at < end && (kind === 'same' || (kind === 'replaced' && to - from >= EXCHANGED * (end - start))),
  )

/** Stretches of what is not told in one piece, each as its first index and the one after its last. */
function runsOf(words: readonly Said[], told: readonly boolean[]): (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const [index, is] of told.entries()) {
    const last = runs.at(-1)
    if (is) continue
    if (last?.[1] === index && words[index]!.piece === words[index - 1]!.piece) last[1] = index + 1
    else runs.push([index, index + 1])
  }
  return runs
}

/**
 * Whether what a condition limits is told: other words of its sentence. A reservation that opens a sentence takes back
 * the one before.
 */
function limits(words: readonly Said[], told: readonly boolean[], { kind, first }: Bound): boolean {
  const { sentence } = words[first]!
  const opens = words[first - 1]?.sentence !== sentence
  const limited = (at: number) => at === sentence || (kind === 'reservation' && opens && at === sentence - 1)
  return words.some((word, index) => told[index] === true && limited(word.sentence))
}

const lostAt = (words: readonly Said[], { kind, first, end }: Bound, cut: number): Lost => ({
  kind,
  start: words[first]!.start,
  end: words[Math.min(end, cut - 1)]!.end,
})
