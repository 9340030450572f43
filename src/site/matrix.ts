import type { Document } from '../record/document.js'
import type { Utterance } from '../record/utterance.js'
import { headingOf, changedWords, fullestOf, setAgainst, tellingsOf, type Shelf } from './telling.js'
import type { Cell, Heading, Row, Told } from './shapes.js'

/** Changes that a cell carries, of which it shows the one that says most; the comparison shows them all. */
const CHANGES = 12

export interface Matrix {
  readonly columns: readonly Heading[]
  /** Utterances that several reports tell: most told first, then those with changed words. */
  readonly rows: readonly Row[]
  /** Utterances that one report alone tells. */
  readonly once: readonly Told[]
}

const when = ({ article, id }: Document) => `${article.published?.value ?? '~'} ${id}`

/** A story's reports in the order they came out; those without a date last. */
export const columnsOf = (documents: readonly Document[]): Document[] =>
  documents.toSorted((a, b) => (when(a) < when(b) ? -1 : 1))

const ABSENT: Cell = { standing: 'absent', telling: null, also: [], changes: [], wordCount: 0 }

function cellOf(shelf: Shelf, utterance: Utterance, fullest: Told, tellings: readonly Told[]): Cell {
  const first = tellings.find(({ index }) => index === fullest.index) ?? fullestOf(tellings, utterance.pairs)
  if (first === null) return ABSENT
  const { standing, changes } = setAgainst(shelf, utterance, fullest, first)
  return {
    standing,
    telling: first.index,
    also: tellings.filter(({ index }) => index !== first.index).map(({ index }) => index),
    changes: changes.slice(0, CHANGES),
    wordCount: first.wordCount,
  }
}

const reportsIn = (tellings: readonly Told[], ids: ReadonlySet<string>): number =>
  new Set(tellings.map(({ document }) => document.id).filter((id) => ids.has(id))).size

function rowOf(
  shelf: Shelf,
  utterance: Utterance,
  all: readonly Told[],
  told: number,
  columns: readonly Heading[],
): Row | null {
  const fullest = fullestOf(all, utterance.pairs)
  if (fullest === null) return null
  const cells = columns.map(({ id }) =>
    cellOf(
      shelf,
      utterance,
      fullest,
      all.filter(({ document }) => document.id === id),
    ),
  )
  const { id, speaker, occasion, pairs } = utterance
  return {
    utterance: id,
    speaker,
    occasion,
    fullest,
    told,
    changed: pairs.some(({ relation }) => changedWords(relation)),
    cells,
  }
}

export const ORDERS = ['told', 'time', 'speaker'] as const
export type Order = (typeof ORDERS)[number]

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const mostTold = (a: Row, b: Row) =>
  b.told - a.told ||
  Number(b.changed) - Number(a.changed) ||
  b.fullest.wordCount - a.fullest.wordCount ||
  compare(a.utterance, b.utterance)
const whenSaid = ({ occasion, fullest }: Row) =>
  occasion.from ?? occasion.to ?? fullest.document.published?.value ?? '~'

/** Every order ends in the one before it: rows never stand in an order of chance. */
export const inOrder: Readonly<Record<Order, (a: Row, b: Row) => number>> = {
  told: mostTold,
  time: (a, b) => compare(whenSaid(a), whenSaid(b)) || mostTold(a, b),
  speaker: (a, b) => compare(a.speaker, b.speaker) || mostTold(a, b),
}

/**
 * Utterances against reports: who told what, and in which words. `columns` are the reports to set side by side;
 * `story` are the ids of all reports of the story, which decide what is told by several.
 */
export function matrixOf(
  shelf: Shelf,
  columns: readonly Document[],
  utterances: readonly Utterance[],
  story: readonly string[],
): Matrix {
  const headings = columnsOf(columns).map(headingOf)
  const ids = new Set(story)
  const rows: Row[] = []
  const once: Told[] = []
  for (const utterance of utterances) {
    const all = tellingsOf(shelf, utterance)
    const told = reportsIn(all, ids)
    const row = told > 1 ? rowOf(shelf, utterance, all, told, headings) : null
    if (row) rows.push(row)
    else once.push(...all.filter(({ document }) => ids.has(document.id)).slice(0, 1))
  }
  return { columns: headings, rows: rows.toSorted(mostTold), once: once.toSorted((a, b) => b.wordCount - a.wordCount) }
}
