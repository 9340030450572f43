import { expect, test } from 'vitest'
import { dateLabel } from './date-labels.js'

test.each([
  ['Published on ', 'published'],
  ['Last updated: ', 'updated'],
  ['Aktualisiert am ', 'updated'],
  ['Publié le ', 'published'],
  ['Опубликовано ', 'published'],
  ['Mis à jour le ', 'updated'],
  ['Published and updated ', 'updated'],
  ['MAJ le ', 'updated'],
  ['Màj : ', 'updated'],
  ['Maj: ', 'updated'],
  ['4 maj 2015', ''],
  ['Fredag 8. maj ', ''],
  ['Jonna Lund, ', ''],
  ['Outstanding ', ''],
])('%s', (words, label) => {
  expect(dateLabel(words)).toBe(label)
})
