import type { Document } from '../record/document.js'
import type { Utterance } from '../record/utterance.js'
import { headingOf, changedWords, fullestOf, setAgainst, tellingsOf, type Shelf } from './telling.js'
import type { Cell, Heading, Row, Told } from './shapes.js'

/** Changes that a cell carries; the comparison shows them all. */
const CHANGES = 6

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

function rowOf(shelf: Shelf, utterance: Utterance, all: readonly Told[], columns: readonly Heading[]): Row | null {
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
  return {
    utterance: utterance.id,
    speaker: utterance.speaker,
    occasion: utterance.occasion,
    fullest,
    told: new Set(all.map(({ document }) => document.id)).size,
    changed: cells.some(({ standing }) => changedWords(standing)),
    cells,
  }
}

const order = (a: Row, b: Row) =>
  b.told - a.told ||
  Number(b.changed) - Number(a.changed) ||
  b.fullest.wordCount - a.fullest.wordCount ||
  (a.utterance < b.utterance ? -1 : 1)

/** Utterances against reports: who told what, and in which words. `documents` are those of the story. */
export function matrixOf(shelf: Shelf, documents: readonly Document[], utterances: readonly Utterance[]): Matrix {
  const columns = columnsOf(documents).map(headingOf)
  const rows: Row[] = []
  const once: Told[] = []
  for (const utterance of utterances) {
    const all = tellingsOf(shelf, utterance)
    const reports = new Set(all.map(({ document }) => document.id)).size
    const row = reports > 1 ? rowOf(shelf, utterance, all, columns) : null
    if (row) rows.push(row)
    else once.push(...all.slice(0, 1))
  }
  return { columns, rows: rows.toSorted(order), once: once.toSorted((a, b) => b.wordCount - a.wordCount) }
}
