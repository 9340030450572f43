import { describe, expect, test } from 'vitest'
import type { Article, MapSegment } from '../record/article.js'
import { untraced } from './untraced.js'

const broken = (text: string, map: MapSegment[], source: string) => [
  ...untraced({ text, map } as unknown as Article, source),
]

describe('untraced', () => {
  test('nothing, where every word leads back', () => {
    expect(
      broken(
        'Words.\n\nMore.',
        [
          [0, 3, 6],
          [8, 20, 5],
        ],
        '<p>Words.</p>      <More.',
      ),
    ).toEqual([])
  })

  test('an entity is the character that it stands for', () => {
    const source = 'A &amp; B&#8217;s &rsquo;'
    const map: MapSegment[] = [
      [0, 0, 2],
      [2, 2, 1],
      [3, 7, 2],
      [5, 9, 1],
      [6, 16, 2],
      [8, 18, 1],
    ]
    expect(broken('A & B’s ’', map, source)).toEqual([])
    expect(
      broken(
        'A < B',
        [
          [0, 0, 2],
          [2, 2, 1],
          [3, 7, 2],
        ],
        source,
      ),
    ).toEqual([{ start: 2, end: 3 }])
  })

  test('white space may be another white space', () => {
    expect(
      broken(
        'a b',
        [
          [0, 0, 1],
          [1, 1, 1],
          [2, 2, 1],
        ],
        'a\nb',
      ),
    ).toEqual([])
  })

  test.each<[string, string, MapSegment[], string]>([
    ['another word', 'Words', [[0, 0, 5]], 'Wards'],
    ['words that no segment covers', 'Words', [[0, 0, 4]], 'Words'],
    ['words before the first segment', 'Words', [[1, 1, 4]], 'Words'],
    ['a segment beyond the capture', 'Words', [[0, 2, 5]], 'Words'],
    [
      'segments that overlap',
      'Words',
      [
        [0, 0, 5],
        [3, 3, 2],
      ],
      'Words',
    ],
    ['a segment before the capture', 'W', [[0, -1, 1]], 'W'],
  ])('%s', (_, text, map, source) => {
    expect(broken(text, map, source)).not.toEqual([])
  })
})
