import { expect, test } from 'vitest'
import { told } from '../../told.js'
import { sheetOf } from '../sheet.js'
import { relationOf } from './compare.js'

const whyOf = (a: string, b: string): string => {
  const [one, other] = [a, b].map((words, at) =>
    sheetOf(told({ id: `d${at}`, text: `⟦${words}⟧`, said: [{ by: 'Ana Berg' }] }).document),
  )
  return relationOf(one!.tellings[0]!, other!.tellings[0]!, [one!, other!]).why
}

const full = '“We shall drain the Lund Lake before the first snow of winter, and the mayor of Sund knows it well”'

test.each([
  [full.replace('winter', 'autumn'), /^“winter” stands against “autumn”\.$/],
  [
    full.replace('winter', 'autumn').replace('drain', 'poison'),
    /^“drain” stands against “poison”, and 1 more place differs\.$/,
  ],
  [
    full.replace('winter', 'autumn').replace('drain', 'poison').replace('mayor', 'bishop'),
    /^“drain” stands against “poison”, and 2 more places differ\.$/,
  ],
  [full.replace('Lund Lake', 'Morov Lake'), /^“Lund” stands against “Morov”\.$/],
])('says of %j what differs, as it is printed', (other, why) => {
  expect(whyOf(full, other)).toMatch(why)
})
