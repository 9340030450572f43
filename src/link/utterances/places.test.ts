import { expect, test } from 'vitest'
import { told, type Report } from '../../told.js'
import { copyOf } from '../copies/compare.js'
import { sheetOf } from '../sheet.js'
import { joinsOf } from './compare.js'
import { samePlaces } from './places.js'

const wire = (first: string, second: string, tag = 'she told the council of Sund') => `The harbour council of Sund
met for nine hours on Tuesday to speak about the tunnel under the strait, which has cost more than anybody had thought.
“⟦${first}⟧,” ${tag} before the vote.
Fishermen had blocked the quay with forty boats until the police cleared it before dawn and towed six of them away.
“⟦${second}⟧,” the harbour master added, and left the hall through the back door, as he had done in spring.`

const sheet = (id: string, report: Report) => sheetOf(told({ ...report, id }).document)

const printed: Report = {
  text: wire('We dug where the rock was soft', 'A quay is no place to park a boat for good'),
  said: [{ by: 'Ana Berg' }, { by: 'Ole Strand' }],
}
const spun: Report = {
  text: wire(
    'We burrowed wherever the stone was tender',
    'A pier is no spot to park a vessel for good',
    'she informed the council of Sund',
  ),
  said: [{ by: 'Ana Berg' }, { by: 'Ole Strand' }],
}

function joins(a: Report, b: Report) {
  const [one, other] = [sheet('a', a), sheet('b', b)]
  return joinsOf(one, other, copyOf(one, other)).map((join) => [join.a, join.b])
}

test('statements at one place of two copies are joined though their words were replaced', () =>
  expect(joins(printed, spun)).toEqual([
    [0, 0],
    [1, 1],
  ]))

test('also when one of them is under another name', () =>
  expect(joins(printed, { ...spun, said: [{ by: 'Ole Strand' }, { by: 'Ole Strand' }] })).toContainEqual([0, 0]))

test('not at another place', () => {
  const turned = { ...spun, said: [{ by: 'Ole Strand' }, { by: 'Ana Berg' }] }
  expect(joins(printed, turned)).not.toContainEqual([0, 1])
})

test('being copies does not speak for statements at other places', () => {
  const again = wire(
    'The tunnel was promised in spring to everybody who fishes',
    'Now spring is over and the pier still ends in the water',
  )
  const one = { text: again, said: [{ by: 'Ana Berg' }, { by: 'Ana Berg' }] }
  expect(joins(one, { ...one, text: `${again} ` })).toEqual([
    [0, 0],
    [1, 1],
  ])
})

test('reports that share no text have no common places', () => {
  const [one, other] = [sheet('a', printed), sheet('b', spun)]
  expect(samePlaces(one, null)(one.tellings[0]!, other.tellings[0]!)).toEqual({ ofShorter: 0, ofLonger: 0 })
})
