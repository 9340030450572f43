import { expect, test } from 'vitest'
import { ALLIANCES } from './alliances.js'
import { ORGANISATIONS } from './organisations.js'
import { STATES } from './states.js'

const named = (rows: readonly { name: string; aliases: readonly string[] }[]) =>
  rows.flatMap(({ name, aliases }) => [name, ...aliases.filter((alias) => alias !== name)])

test('a name or short form means one body, alliance or state', () => {
  const names = [...named(ORGANISATIONS), ...named(ALLIANCES), ...named(STATES)]
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test.each([
  ['SBU', 'Security Service of Ukraine'],
  ['IRGC', 'Islamic Revolutionary Guard Corps'],
  ['UNRWA', 'UNRWA'],
  ['FAO', 'Food and Agriculture Organization'],
  ['EBRD', 'European Bank for Reconstruction and Development'],
  ['SDF', 'Syrian Democratic Forces'],
  ['NHS', 'National Health Service'],
])('%s stands for %s', (short, name) =>
  expect([...ORGANISATIONS, ...ALLIANCES].find((row) => row.name === short || row.aliases.includes(short))?.name).toBe(
    name,
  ),
)

test.each([
  ['Matignon', 'France'],
  ['Palazzo Chigi', 'Italy'],
  ['Downing Street', 'United Kingdom'],
  ['Blue House', 'South Korea'],
  ['Abidjan', 'Ivory Coast'],
  ['Kyiv', 'Ukraine'],
])('%s acts for %s', (seat, name) =>
  expect(
    STATES.filter(({ capital, seats }) => capital === seat || seats.includes(seat)).map((state) => state.name),
  ).toEqual([name]),
)
