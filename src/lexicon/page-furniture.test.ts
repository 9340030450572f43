import { describe, expect, test } from 'vitest'
import { FURNITURE } from './page-furniture.js'

const rowOf = (line: string) =>
  FURNITURE.find((row) => line.split(' ').length <= row.maxWords && row.pattern.test(line))

describe('page furniture', () => {
  test.each([
    ['Listen Live', 'navigation'],
    ['Read more', 'navigation'],
    ['Back to top', 'navigation'],
    ['Share on Facebook', 'navigation'],
    ['Facebook Twitter WhatsApp', 'navigation'],
    ['Leave a Reply', 'comment form'],
    ['12 Comments', 'comment form'],
    ['Getty Images', 'credit'],
    ['Jon Arvid/Reuters', 'credit'],
    ['The Associated Press', 'credit'],
    ['By Jonna Lund', 'byline'],
    ['Published: 4 June 2015 09:30 GMT', 'date line'],
    ['June 4, 2015', 'date line'],
    ['3 hours ago', 'date line'],
    ['Sign up for our daily newsletter', 'appeal'],
    ['Also readVelm Crossing Reopens', 'related headline'],
    ['Related: Velm Crossing Reopens', 'related headline'],
    ['Advertisement', 'advertisement'],
    ['Tags: Velm, Ardania', 'tags'],
    ['All our reports are free to read. If you can, please give something back.', 'appeal'],
    ['About the author', 'author box'],
    ['© 2015 Velm Media. All rights reserved.', 'legal'],
    ['Privacy Policy', 'legal'],
  ])('%s', (line, reason) => {
    expect(rowOf(line)?.reason).toBe(reason)
  })

  test.each([
    'Related Industries said on Monday that it would sell its mine.',
    'Share prices fell again on Monday.',
    'By then the crossing had been closed for two hours, and nobody knew why.',
    'Comments by Torv were carried by all channels on Monday evening.',
    'Follow the money, Torv told the committee.',
    'Photographs of the customs house were shown to the court.',
    'He was born on June 4, 2015 in Velm.',
    '“If you can, help them across,” Torv told the guards.',
    'Also, the crossing will be wider.',
    'Support for the plan has grown since the winter.',
    'Sign of the times: the customs house has a lift.',
  ])('%s is no furniture', (line) => {
    expect(rowOf(line)).toBeUndefined()
  })
})
