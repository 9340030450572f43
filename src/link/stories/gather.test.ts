import { describe, expect, test } from 'vitest'
import { told, type Report } from '../../told.js'
import { linkAll } from '../link.js'

const stories = (reports: readonly Report[]) =>
  linkAll(reports.map((report, index) => told({ ...report, id: `d${index}` }).document)).stories.map(
    ({ documents }) => documents,
  )

const tunnel = [
  'Sund agrees to dig the tunnel. The harbour council of Sund agreed to dig a tunnel under the strait, and fishermen blocked the quay.',
  'Fishermen block quay over tunnel. Forty boats blocked the quay of Sund after the harbour council voted to dig under the strait.',
]
const storm =
  'Storm tears roofs off in Fjell. A storm tore the roofs off nine schools in Fjell and left the valley without power.'

describe('stories', () => {
  test('hold reports of one happening', () => {
    const all = [
      { text: tunnel[0]!, published: '2031-01-02' },
      { text: tunnel[1]!, published: '2031-01-03' },
      { text: storm, published: '2031-01-02' },
    ]
    expect(stories(all)).toHaveLength(2)
    expect(stories(all)).toContainEqual(['d0', 'd1'])
  })

  test('end: the same words a season later are another story', () => {
    expect(
      stories([
        { text: tunnel[0]!, published: '2031-01-02' },
        { text: tunnel[1]!, published: '2031-05-03' },
      ]),
    ).toHaveLength(2)
  })

  test('do not run on in a chain', () => {
    const chain = Array.from({ length: 8 }, (_, index) => ({
      text: `Day ${index}. ${tunnel[index % 2]!}`,
      published: `2031-01-${String(1 + index * 3).padStart(2, '0')}`,
    }))
    const days = stories(chain).map((documents) => documents.length)
    expect(Math.max(...days)).toBeLessThan(8)
  })
})
