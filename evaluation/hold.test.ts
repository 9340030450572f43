import { describe, expect, test } from 'vitest'
import type { Floors } from './floors.ts'
import { hold, Misuse, type Asked } from './hold.ts'
import { figuresIn, fromLoss, fromShare } from './printed.ts'
import type { Score } from './score.ts'
import type { Scores } from './scores.ts'

const quays: Score = { name: 'quays', corpus: 'c1', figures: { kept: 90, found: 60 }, misses: ['found: q-1'] }
const scores: Scores = { quays: () => quays, tides: () => ({ name: 'tides', skipped: 'there is no tide table' }) }
const floors: Floors = { quays: { corpus: 'c1', floors: { kept: 90, found: 70 }, lowered: [] } }

async function held(asked: Asked, before: Floors = floors) {
  const lines: string[] = []
  const result = await hold(scores, before, asked, '2031-06-05', (line) => lines.push(line))
  return { ...result, printed: lines.join('\n') }
}

describe('hold', () => {
  test('fails a score with a figure below its floor, and shows it', async () => {
    const { failed, printed } = await held({})
    expect(failed).toEqual(['quays'])
    expect(printed).toMatch(/found +60\.0 +70\.0 +BELOW/)
    expect(printed).toContain('tides  SKIPPED: there is no tide table')
  })

  test('does not move floors unasked', async () => {
    expect((await held({})).floors).toEqual(floors)
  })

  test('raising does not let a fallen figure through', async () => {
    const { failed, floors: after } = await held({ raise: true })
    expect(failed).toEqual(['quays'])
    expect(after['quays']?.floors).toEqual({ kept: 90, found: 70 })
  })

  test('raising takes first floors', async () => {
    const { failed, floors: after } = await held({ raise: true }, {})
    expect(failed).toEqual([])
    expect(after).toEqual({ quays: { corpus: 'c1', floors: { kept: 90, found: 60 }, lowered: [] } })
  })

  test('lowers one floor with a reason, and keeps it', async () => {
    const { failed, floors: after } = await held({ lower: 'quays/found', reason: 'piers count now' })
    expect(failed).toEqual([])
    expect(after['quays']?.lowered).toEqual([
      { figure: 'found', from: 70, to: 60, reason: 'piers count now', on: '2031-06-05' },
    ])
  })

  test.each([
    ['no reason', { lower: 'quays/found' }],
    ['an empty reason', { lower: 'quays', reason: ' ' }],
    ['a score that is not run', { lower: 'quays', reason: 'so', only: 'tides' }],
    ['a score that there is not', { only: 'quay' }],
  ])('refuses %s', async (_, asked) => {
    await expect(held(asked)).rejects.toThrow(Misuse)
  })

  test('fails a score that breaks, and runs the others', async () => {
    const broken = { tides: () => Promise.reject(new Error('the gauge is stuck')), quays: () => quays }
    const lines: string[] = []
    const { failed } = await hold(broken, {}, {}, '2031-06-05', (line) => lines.push(line))
    expect(failed).toEqual(['tides'])
    expect(lines.join('\n')).toContain('tides  BROKEN: the gauge is stuck')
    expect(lines.join('\n')).toContain('quays')
  })

  test('prints misses when asked', async () => {
    expect((await held({ misses: true })).printed).toContain('miss found: q-1')
    expect((await held({})).printed).not.toContain('q-1')
  })
})

describe('figuresIn', () => {
  const figures = { kept: [/kept ([\d.]+)/, fromShare], whole: [/lost ([\d.]+) %/, fromLoss] } as const

  test('reads figures off what is printed', () => {
    expect(figuresIn('kept 0.952\nlost 0.35 %', figures)).toEqual({ kept: 95.2, whole: 99.65 })
  })

  test('fails where one is not printed', () => {
    expect(() => figuresIn('kept 0.952', figures)).toThrow('no whole')
  })
})
