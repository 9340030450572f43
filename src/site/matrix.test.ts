import { describe, expect, test } from 'vitest'
import { invented, questionsOf } from './fixture/questions.js'
import { stories } from './fixture/links.js'
import { reports } from './fixture/reports.js'
import { columnsOf, inOrder, matrixOf } from './matrix.js'
import { shelfOf } from './telling.js'

const questions = questionsOf(invented)
const shelf = shelfOf(questions)
const documents = (stories[0]?.documents ?? []).flatMap((id) => shelf(id) ?? [])
const matrix = matrixOf(
  shelf,
  documents,
  questions.utterancesOf(stories[0]?.documents ?? []),
  stories[0]?.documents ?? [],
)
const cellOf = (row: number, name: keyof typeof reports) =>
  matrix.rows[row]?.cells[matrix.columns.findIndex(({ id }) => id === reports[name].document.id)]

describe('matrixOf', () => {
  test('puts reports in the order they came out', () => {
    expect(matrix.columns.map(({ outlet }) => outlet)).toEqual([
      'Radio Tarn',
      'The Meridian Post',
      'Ostmar Wire',
      'Daily Lantern',
      'Veldan Courier',
      'The Meridian Post',
    ])
    expect(columnsOf([reports.undated.document, reports.tarn.document]).at(-1)).toBe(reports.undated.document)
  })

  test('puts the utterance that most reports tell first, in its fullest telling', () => {
    const [first] = matrix.rows
    expect(first?.told).toBe(5)
    expect(first?.changed).toBe(true)
    expect(first?.fullest.document.outlet).toBe('Radio Tarn')
    expect(matrix.rows.map(({ told }) => told)).toEqual([5, 2, 2, 2])
  })

  test('says in each cell how the words stand to the fullest', () => {
    expect(cellOf(0, 'tarn')?.standing).toBe('fullest')
    expect(cellOf(0, 'post')).toMatchObject({ standing: 'trimmed', wordCount: 9 })
    expect(cellOf(0, 'wire')).toMatchObject({ standing: 'altered', changes: [{ from: 'keep', to: 'force' }] })
    expect(cellOf(0, 'courier')?.standing).toBe('translated')
    expect(cellOf(0, 'chronicle')?.standing).toBe('absent')
  })

  test('puts rows in the order asked for', () => {
    const speakers = matrix.rows.toSorted(inOrder.speaker).map(({ speaker }) => speaker)
    expect(speakers).toEqual(speakers.toSorted())
    expect(matrix.rows.toSorted(inOrder.time).map(({ told }) => told)).toEqual([5, 2, 2, 2])
  })

  test('counts the reports of the story alone', () => {
    const alone = [reports.tarn.document.id]
    const one = matrixOf(shelf, [reports.tarn.document], questions.utterancesOf(alone), alone)
    expect(one.rows).toEqual([])
    expect(one.once.map(({ attribution }) => attribution).toSorted()).toEqual(['q1', 'q2', 'q3', 'q4', 'q5'])
  })

  test('keeps apart what one report alone tells', () => {
    expect(matrix.once.map(({ document, attribution }) => [document.outlet, attribution]).toSorted()).toEqual([
      ['Ostmar Wire', 'q3'],
      ['Radio Tarn', 'q4'],
      ['Radio Tarn', 'q5'],
      ['The Meridian Post', 'q2'],
    ])
  })
})
