import { missingFrom, type Cut, type Whole } from '../link/missing/missing.js'
import type { Utterance } from '../record/utterance.js'
import { pairFrom } from './aligned.js'
import type { Heading, Missing, Row } from './shapes.js'
import type { Shelf } from './telling.js'

/** What every report of a story leaves out of what the others tell; those that leave out nothing are left out. */
export function missingIn(
  shelf: Shelf,
  columns: readonly Heading[],
  rows: readonly Row[],
  utterances: readonly Utterance[],
): Missing[] {
  const byId = new Map(utterances.map((utterance) => [utterance.id, utterance]))
  const wholes = rows.flatMap((row) => {
    const utterance = byId.get(row.utterance)
    return utterance === undefined ? [] : [wholeOf(shelf, row, utterance)]
  })
  const textOf = new Map(wholes.map(({ utterance, text }) => [utterance, text]))
  return columns.flatMap((column, at) => {
    const { document, absent, cut } = missingFrom({ id: column.id, day: column.published?.value ?? null }, wholes)
    if (absent.length === 0 && cut.length === 0) return []
    const cutIn = cut.map(({ utterance, cuts }) => ({
      utterance,
      telling: rows.find((row) => row.utterance === utterance)?.cells[at]?.telling ?? null,
      cuts: cuts.map((one) => withWords(textOf.get(utterance) ?? '', one)),
    }))
    return [{ document, absent, cut: cutIn }]
  })
}

function wholeOf(shelf: Shelf, { fullest, occasion }: Row, { id, members, pairs }: Utterance): Whole {
  const tellings = members.map(({ document }, index) => {
    const pair = pairFrom(pairs, fullest.index, index)
    return { document, relation: pair?.relation ?? null, alignment: pair?.alignment ?? [] }
  })
  return {
    utterance: id,
    day: occasion.to,
    document: fullest.document.id,
    text: shelf(fullest.document.id)?.article.text ?? '',
    content: fullest.content,
    tellings,
  }
}

const withWords = (text: string, { bonds, ...cut }: Cut): Missing['cut'][number]['cuts'][number] => ({
  ...cut,
  text: text.slice(cut.start, cut.end),
  bonds: bonds.map((bond) => ({ ...bond, text: text.slice(bond.start, bond.end) })),
})
