import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ALLIANCES } from './alliances.js'
import { officesHeldBy } from './offices.js'
import { ORGANISATIONS } from './organisations.js'
import { STATES } from './states.js'
import { itemOfBody, itemOfPerson } from './wikidata.js'

const rows = readFileSync(new URL('wikidata.ts', import.meta.url), 'utf8').match(/^Q\d+ .+$/gm) ?? []

test('an item and a name stand once each', () => {
  expect(rows.length).toBeGreaterThan(500)
  const items = rows.map((row) => row.split(' ')[0])
  expect(items.filter((item, at) => items.indexOf(item) !== at)).toEqual([])
  const names = rows.map((row) => row.slice(row.indexOf(' ') + 1))
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('every name is a holder’s or a body’s, as the tables spell it', () => {
  const bodies = new Set([...STATES, ...ALLIANCES, ...ORGANISATIONS].map(({ name }) => name))
  const names = rows.map((row) => row.slice(row.indexOf(' ') + 1))
  expect(names.filter((name) => !bodies.has(name) && officesHeldBy(name)[0]?.holder !== name)).toEqual([])
})

test.each([
  ['Jens Stoltenberg', 'Q57665'],
  ['Barack Obama', 'Q76'],
  ['Sergei Lavrov', 'Q58217'],
  ['Somebody Else', null],
])('%s: %s', (name, item) => expect(itemOfPerson(name)).toBe(item))

test.each([
  ['Russia', 'Q159'],
  ['European Union', 'Q458'],
  ['Lorvath', null],
])('%s: %s', (name, item) => expect(itemOfBody(name)).toBe(item))
