import { expect, test } from 'vitest'
import { KNOWN_UNTIL, OFFICES, holderOf } from './offices.js'
import { ALLIANCES } from './alliances.js'
import { ORGANISATIONS } from './organisations.js'
import { STATES } from './states.js'

test.each([
  ['NATO', 'secretary general', '2016-07-11', 'Jens Stoltenberg'],
  ['NATO', 'secretary general', '2014-09-30', 'Anders Fogh Rasmussen'],
  ['NATO', 'secretary general', '2014-10-01', 'Jens Stoltenberg'],
  ['Germany', 'chancellor', '2021-12-07', 'Angela Merkel'],
  ['United States', 'secretary of state', '2012-05-01', 'Hillary Clinton'],
])('%s, %s on %s: %s', (body, role, day, holder) => expect(holderOf(body, role, day)?.holder).toBe(holder))

test('nobody is claimed before the first row, between two holders, or once the table was written', () => {
  expect(holderOf('NATO', 'secretary general', '1990-01-01')).toBeNull()
  expect(holderOf('Japan', 'prime minister', '2012-01-01')?.holder).toBe('Yoshihiko Noda')
  expect(holderOf('International Monetary Fund', 'managing director', '2011-06-01')).toBeNull()
  expect(holderOf('NATO', 'secretary general', KNOWN_UNTIL)).toBeNull()
})

test('terms are days, run forward, and one ends where the next begins', () => {
  for (const { from, to } of OFFICES) {
    expect(from).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(from < to).toBe(true)
  }
})

test('bodies are spelled as the other tables spell them', () => {
  const known = new Set([...STATES, ...ALLIANCES, ...ORGANISATIONS].map(({ name }) => name))
  expect([...new Set(OFFICES.map(({ body }) => body))].filter((body) => !known.has(body))).toEqual([])
})
