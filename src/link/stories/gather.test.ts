import { describe, expect, test } from 'vitest'
import { told, type Report } from '../../told.js'
import { linkAll } from '../link.js'

const linked = (reports: readonly Report[]) =>
  linkAll(reports.map((report, index) => told({ ...report, id: `d${index}` }).document)).stories
const stories = (reports: readonly Report[]) => linked(reports).map(({ documents }) => documents)

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

  test('that run on are a thread: each goes on from the one before', () => {
    const months = Array.from({ length: 8 }, (_, index) => ({
      text: `Day ${index}. ${tunnel[index % 2]!}`,
      published: `2031-0${1 + Math.floor((index * 3) / 28)}-${String(1 + ((index * 3) % 28)).padStart(2, '0')}`,
    }))
    const apart = { text: tunnel[0]!, published: '2031-06-01' }
    const found = linked([...months, apart]).toSorted((a, b) => (a.from! < b.from! ? -1 : 1))
    const [last] = found.slice(-1)
    expect(found.length).toBeGreaterThan(2)
    for (const [at, story] of found.entries()) {
      const [before, after] = [found[at - 1], found[at + 1]]
      expect(story.goesOnFrom).toEqual(before === undefined || story === last ? undefined : [before.id])
      expect(story.goesOnIn).toEqual(after === undefined || after === last ? undefined : [after.id])
    }
  })

  test('do not run on in a chain', () => {
    const chain = Array.from({ length: 8 }, (_, index) => ({
      text: `Day ${index}. ${tunnel[index % 2]!}`,
      published: `2031-01-${String(1 + index * 3).padStart(2, '0')}`,
    }))
    const days = stories(chain).map((documents) => documents.length)
    expect(Math.max(...days)).toBeLessThan(8)
  })

  test('without dates two happenings of one kind are two, by who and where', () => {
    const fires = [
      'Fire guts school in Tarnvik. A fire destroyed the school of Tarnvik, fire chief Ida Lund said.',
      'Tarnvik school burns down. Flames destroyed a school in Tarnvik, where Ida Lund led the crews.',
      'Ida Lund: fire at Tarnvik school was set. Somebody set the fire that destroyed the school.',
      'Fire at school. A school in Tarnvik was destroyed by a fire.',
      'School fire in Bergholm. A fire destroyed the school of Bergholm, mayor Sten Kvist said.',
      'Bergholm mourns its school. The fire left nothing of it, mayor Sten Kvist said in Bergholm.',
      'Mayor Kvist promises Bergholm a new school after the fire. The old one was destroyed.',
      'Fire destroys school in Bergholm. Nobody was hurt.',
    ]
    expect(stories(fires.map((text) => ({ text }))).toSorted()).toEqual([
      ['d0', 'd1', 'd2', 'd3'],
      ['d4', 'd5', 'd6', 'd7'],
    ])
  })

  test('a report without a date belongs to the dated ones whose words it has', () => {
    const dated = tunnel.map((text, index) => ({ text, published: `2031-01-0${2 + index}` }))
    const undated = 'Boats still block quay of Sund over tunnel. The harbour council means to dig under the strait.'
    expect(stories([...dated, { text: undated }, { text: storm }]).toSorted()).toEqual([['d0', 'd1', 'd2'], ['d3']])
  })

  test('a report without a date makes no one story of two that have dates', () => {
    const early = tunnel.map((text, index) => ({ text, published: `2031-01-0${2 + index}` }))
    const late = tunnel.map((text, index) => ({ text: `Again: ${text}`, published: `2031-05-0${2 + index}` }))
    const found = stories([...early, ...late, { text: `Once more: ${tunnel[0]!}` }])
    expect(found).toHaveLength(2)
    const sideOf = (id: string) => found.findIndex((documents) => documents.includes(id))
    expect([sideOf('d1'), sideOf('d3')]).toEqual([sideOf('d0'), sideOf('d2')])
    expect(sideOf('d0')).not.toBe(sideOf('d2'))
  })

  test('hundreds of pages of one template, which nothing cuts, are each in one story', () => {
    const page = 'Harbour notice board: the ferry timetable of Sund, the lighthouse opening hours, the quay rules.'
    const pages = Array.from({ length: 450 }, (_, index) => ({ text: `${page} ${index}` }))
    expect(stories(pages).flat()).toHaveLength(450)
  })
})
