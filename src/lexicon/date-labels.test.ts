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
  ['Jonna Lund, ', ''],
  ['Outstanding ', ''],
])('%s', (words, label) => {
  expect(dateLabel(words)).toBe(label)
})
