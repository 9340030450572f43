import { CORRECTION_NOTES } from '../../lexicon/correction-notes.js'
import type { Block, CorrectionNote } from '../../record/article.js'
import type { RemovedLine } from './removed-line.js'
import { datesIn, type Habit } from './stated-date.js'

/** Longer paragraphs are reports on a correction, not notes of one. */
const LONGEST = 700

/** Beside the report shorter lines are links to a page of corrections. */
const SHORTEST = 40

/** Notes in which the outlet says that it changed or takes back what the report said, in the text and beside it. */
export function correctionsIn(
  text: string,
  blocks: readonly Block[],
  removed: readonly RemovedLine[],
  habit: Habit,
): CorrectionNote[] {
  const told = blocks.flatMap(({ kind, start, end }): CorrectionNote[] => {
    if (kind === 'title' || end - start > LONGEST) return []
    const note = text.slice(start, end)
    return isCorrection(note) ? [{ text: note, span: { start, end }, on: dayOf(note, habit) }] : []
  })
  const beside = removed
    .filter(({ text: line }) => line.length <= LONGEST && line.length > SHORTEST && isCorrection(line))
    .map((line): CorrectionNote => ({ text: line.text, span: null, on: dayOf(line.text, habit) }))
  return [...told, ...beside.filter(({ text: own }) => !told.some((other) => other.text === own))]
}

/** A note says what it is at its beginning. */
const isCorrection = (line: string): boolean => {
  const look = line.slice(0, 160)
  return CORRECTION_NOTES.some((pattern) => pattern.test(look))
}

/** The day that the note names as its own: "was amended on 4 June 2015". */
const dayOf = (note: string, habit: Habit): string | null => datesIn(note, habit)[0]?.value.slice(0, 10) ?? null
