import { expect, test } from 'vitest'
import { told } from '../../told.js'
import { linkAll } from '../link.js'
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

test.each([
  ['“She has considered resigning”', '“She has not considered resigning”'],
  ['“We will give you that”', '“We will not give you that”'],
  ['“I can see it”', '“I cannot see it”'],
  ['“I just want to know, where do we go from here?”', '“I just want to know, where do we never go from here?”'],
])('a negation that is in one of %s and %s alone is an alteration, however short and common the words are', (a, b) => {
  const documents = [a, b].map(
    (words, at) =>
      told({ id: `d${at}`, text: `⟦${words}⟧, said Ana Berg.`, said: [{ by: 'Ana Berg' }], published: '2031-03-01' })
        .document,
  )
  const { utterances } = linkAll(documents)
  expect(utterances.map(({ pairs }) => pairs.map(({ relation }) => relation))).toEqual([['altered']])
})
