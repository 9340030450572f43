import { describe, expect, test } from 'vitest'
import { gate, lowered, raised, type Floor } from './floors.ts'
import type { Figures } from './score.ts'

const score = (figures: Record<string, number>, corpus = 'c1'): Figures => ({ name: 'quays', corpus, figures })
const floor = (floors: Record<string, number>, corpus = 'c1'): Floor => ({ corpus, floors, lowered: [] })

describe('gate', () => {
  test('holds where every figure is at its floor or above', () => {
    const { holds, verdicts } = gate(score({ kept: 90, found: 71.3 }), floor({ kept: 90, found: 70 }))
    expect(holds).toBe(true)
    expect(verdicts.map(({ state }) => state)).toEqual(['held', 'above'])
  })

  test('fails where a figure falls below its floor', () => {
    const { holds, verdicts } = gate(score({ kept: 89.9 }), floor({ kept: 90 }))
    expect(holds).toBe(false)
    expect(verdicts).toEqual([{ figure: 'kept', value: 89.9, floor: 90, state: 'below' }])
  })

  test('fails where a figure with a floor is no longer given', () => {
    expect(gate(score({ kept: 90 }), floor({ kept: 90, found: 70 })).holds).toBe(false)
  })

  test('fails on another corpus, however good the figures', () => {
    expect(gate(score({ kept: 99 }, 'c2'), floor({ kept: 90 }))).toMatchObject({ sameCorpus: false, holds: false })
  })

  test('a figure of 0 is a figure, and below any floor', () => {
    expect(gate(score({ kept: 0 }), floor({ kept: 1 })).verdicts[0]?.state).toBe('below')
  })

  test('a new score or figure has no floor to fall through', () => {
    expect(gate(score({ kept: 1 }), undefined).holds).toBe(true)
    expect(gate(score({ kept: 90, found: 1 }), floor({ kept: 90 })).verdicts[1]?.state).toBe('new')
  })
})

describe('raised', () => {
  test('moves floors up and never down', () => {
    expect(raised(score({ kept: 80, found: 75 }), floor({ kept: 90, found: 70 })).floors).toEqual({
      kept: 90,
      found: 75,
    })
  })

  test('takes first floors where there are none', () => {
    expect(raised(score({ kept: 80 }), undefined)).toEqual({ corpus: 'c1', floors: { kept: 80 }, lowered: [] })
  })

  test('leaves floors of another corpus alone', () => {
    expect(raised(score({ kept: 99 }, 'c2'), floor({ kept: 90 }))).toEqual(floor({ kept: 90 }))
  })
})

describe('lowered', () => {
  test('moves one floor down and keeps the reason', () => {
    const moved = lowered(
      score({ kept: 80, found: 60 }),
      floor({ kept: 90, found: 70 }),
      'kept',
      'captions count',
      '2031-06-05',
    )
    expect(moved.floors).toEqual({ kept: 80, found: 70 })
    expect(moved.lowered).toEqual([{ figure: 'kept', from: 90, to: 80, reason: 'captions count', on: '2031-06-05' }])
  })

  test('takes away the floor of a figure that is no longer given', () => {
    expect(lowered(score({}), floor({ kept: 90 }), 'kept', 'measured elsewhere', '2031-06-05').floors).toEqual({})
  })

  test('of a whole score over the same texts, says only what fell', () => {
    const moved = lowered(
      score({ kept: 95, found: 60 }),
      floor({ kept: 90, found: 70 }),
      null,
      'trained anew',
      '2031-06-05',
    )
    expect(moved.floors).toEqual({ kept: 95, found: 60 })
    expect(moved.lowered.map((one) => one.figure)).toEqual(['found'])
  })

  test('moves all floors to another corpus, and says from where', () => {
    const moved = lowered(
      score({ kept: 95, found: 60 }, 'c2'),
      floor({ kept: 90, found: 70 }),
      null,
      'more reports',
      '2031-06-05',
    )
    expect(moved.corpus).toBe('c2')
    expect(moved.floors).toEqual({ kept: 95, found: 60 })
    expect(moved.lowered.map(({ figure }) => figure)).toEqual(['kept', 'found'])
    expect(gate(score({ kept: 95, found: 60 }, 'c2'), moved).holds).toBe(true)
  })
})
