import type { Member } from '../../record/utterance.js'
import type { Database } from '../database.js'
import { termsOf } from '../words-query.js'

/**
 * Statements that are ranked for one answer. Words of a large record that are in more are looked for two at a time, the
 * rarest first: what shares a single common word with what is asked is not what is looked for.
 */
const RANKED = 6_000

interface Term {
  readonly term: string
  /** Statements that it is in; of two together, as many as there would be by chance. */
  readonly count: number
}

const rarestFirst = (a: Term, b: Term): number => a.count - b.count || (a.term < b.term ? -1 : 1)

/** As many of the rarest as are in few enough statements; one at least. */
function affordable(terms: readonly Term[]): Term[] {
  let sum = 0
  return terms.toSorted(rarestFirst).filter(({ count }, index) => (sum += count) <= RANKED || index === 0)
}

function pairsAmong(terms: readonly Term[], all: number): Term[] {
  return terms.flatMap((a, index) =>
    terms.slice(index + 1).map((b) => ({ term: `(${a.term} AND ${b.term})`, count: (a.count * b.count) / all })),
  )
}

/** What to ask for instead of all these terms. */
function askedFor(db: Database, terms: readonly string[]): string {
  const countIn = 'SELECT count(*) AS n FROM content_words WHERE content_words MATCH ?'
  const counted = terms.map((term) => ({ term, count: db.one<{ n: number }>(countIn, term)!.n }))
  const alone = affordable(counted)
  const common = counted.filter((term) => !alone.includes(term))
  if (common.length < 2) return alone.map(({ term }) => term).join(' OR ')
  const { n: all } = db.one<{ n: number }>('SELECT count(*) AS n FROM attributions')!
  return [...alone, ...affordable(pairsAmong(common, all))].map(({ term }) => term).join(' OR ')
}

/** Which statements have any of these words? Those with most and rarest of them first (BM25), then in order of ids. */
export function membersWith(db: Database, words: readonly string[], limit: number): Member[] {
  const terms = termsOf(words)
  if (terms.length === 0) return []
  return db.all<{ document: string; attribution: string }>(
    `WITH ranked AS MATERIALIZED (
       SELECT rowid AS row, round(rank, 6) AS rank FROM content_words WHERE content_words MATCH ?1),
     near AS (SELECT * FROM ranked ORDER BY rank LIMIT ?2)
     SELECT d.id AS document, a.id AS attribution
     FROM (SELECT * FROM ranked WHERE rank <= (SELECT max(rank) FROM near)) h
     CROSS JOIN attributions a ON a.number = h.row CROSS JOIN documents d ON d.number = a.document
     ORDER BY h.rank, d.id, a.id LIMIT ?2`,
    askedFor(db, terms),
    limit,
  )
}
