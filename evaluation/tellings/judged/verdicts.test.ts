import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { agreement, halfOf, verdictsIn } from './verdicts.ts'

const table = ['# a note', 'dev/a:1-2\tdev/b:3-4\tsame', 'dev/a:5-6\tdev/c:7-8\tother\tunclear', ''].join('\n')

test('rows are read, notes are not', () =>
  expect(verdictsIn(table)).toEqual([
    { a: 'dev/a:1-2', b: 'dev/b:3-4', verdict: 'same', again: null },
    { a: 'dev/a:5-6', b: 'dev/c:7-8', verdict: 'other', again: 'unclear' },
  ]))

test('what is no verdict is refused', () => expect(() => verdictsIn('dev/a:1-2\tdev/b:3-4\tyes')).toThrow('no verdict'))

test('of those judged twice, as many as were judged alike', () =>
  expect(agreement(verdictsIn(`${table}dev/a:9-9\tdev/d:1-2\tsame\tsame`))).toEqual({ same: 1, of: 2 }))

test('all pairs of two articles are in one half, whichever is named first', () => {
  const [one, other] = [
    { a: 'dev/a:1-2', b: 'dev/b:3-4' },
    { a: 'dev/b:8-9', b: 'dev/a:5-6,7-8' },
  ]
  expect(halfOf(one)).toBe(halfOf(other))
})

test('the table holds offsets and verdicts, no text', () => {
  const lines = readFileSync(new URL('verdicts.tsv', import.meta.url), 'utf8').split('\n')
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#'))
  const place = String.raw`(?:train|dev)/[\w.-]+:\d+-\d+(?:,\d+-\d+)*`
  const verdict = '(?:same|other|unclear)'
  const row = new RegExp(`^${place}\t${place}\t${verdict}(?:\t${verdict})?$`)
  expect(rows.filter((line) => !row.test(line))).toEqual([])
  expect(rows.length).toBeGreaterThan(400)
})
