import { expect, test } from 'vitest'
import type { Store } from '../store/store.js'
import { report } from '../site/fixture/report.js'
import { explained } from './explained.js'

const { document } = report({
  uri: 'file:offices.txt',
  outlet: 'Harbour Examiner',
  published: { value: '2016-07-11', grain: 'day', basis: 'stated', rule: 'dateline', at: null },
  actors: [
    { id: 'a1', kind: 'person', name: 'Jens Stoltenberg', office: 'NATO secretary general', basis: 'implied' },
    { id: 'a2', kind: 'person', name: 'Angela Merkel', office: null },
  ],
  parts: [{ kind: 'paragraph', text: 'They met.' }],
})
const store = { questions: { document: () => document, capture: () => null } } as unknown as Store

const factsOf = (actor: string) => explained(`${document.id}#${actor}`, store)?.facts ?? []

test('whom a table named is said to be implied, by which row, and where to check it', () => {
  expect(factsOf('a1')).toContainEqual(['basis', 'implied'])
  expect(factsOf('a1')).toContainEqual([
    'implied by',
    'the table of offices: NATO, secretary general, since 2014-10-01 (check at: nato.int)',
  ])
})

test('whom the report names needs no table', () => {
  expect(factsOf('a2').map(([name]) => name)).not.toContain('implied by')
})

test('what people decided, and which stories it goes on from and in, are told', () => {
  const decided = [{ id: 'c1', deed: 'cut', who: 'Ida Lund', at: '2031-04-01', why: 'said a year later' }] as const
  const story = {
    id: 's1',
    title: 'Ferries',
    from: null,
    to: null,
    documents: [],
    why: [],
    goesOnFrom: ['s0'],
    decided,
  }
  const utterance = { id: 'u1', speaker: '', occasion: { from: null, to: null }, members: [], pairs: [], decided }
  const questions = {
    document: () => null,
    utterance: (id: string) => (id === 'u1' ? utterance : null),
    story: (id: string) =>
      ({ s1: { ...story, goesOnIn: ['gone'] }, s0: { ...story, id: 's0', title: 'Before' } })[id] ?? null,
  }
  const told = (id: string) => explained(id, { questions } as unknown as Store)?.facts ?? []
  const byHand = [
    'decided',
    '2031-04-01, Ida Lund cut apart by hand what linking had joined: said a year later (onrecord correct undo c1)',
  ]
  expect(told('u1')).toContainEqual(byHand)
  expect(told('s1')).toContainEqual(byHand)
  expect(told('s1')).toContainEqual(['goes on from', 's0 Before'])
  expect(told('s1')).toContainEqual(['goes on in', 'gone'])
})
