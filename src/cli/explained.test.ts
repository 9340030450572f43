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
