import { describe, expect, test } from 'vitest'
import { capturedOf } from './captured.js'
import { clean } from './clean.js'
import { isAgency } from './credits.js'

const PROSE = [
  'The harbour council of Velm said on Monday that the eastern quay would be closed until the end of the winter.',
  '“Nobody will load a ship there before the wall has been repaired,” council leader Jonna Lund told reporters.',
  'Fishermen have asked for compensation, and the ministry in Torvik has promised an answer within two weeks.',
  'The wall was damaged in October when a tanker lost its anchor in a storm and drifted against the pier.',
]
const TITLE = 'Velm Council Closes Eastern Quay Until Spring'
const plain = (over: readonly string[], under: readonly string[] = [], last = '') =>
  clean(capturedOf([TITLE, ...over, ...PROSE.slice(0, -1), PROSE.at(-1) + last, ...under].join('\n\n'))).found

describe('creditsIn', () => {
  test.each([
    ['an agency between date and report', plain(['4 June 2015', 'Ostmar Press Agency']), ['Ostmar Press Agency']],
    ['its initials there', plain(['4 June 2015', 'OPA']), ['OPA']],
    ['initials in brackets after the last sentence', plain(['4 June 2015'], [], ' (OPA)'), ['OPA']],
    ['an agency in the byline', plain(['By Ostmar Press Agency', '4 June 2015']), ['Ostmar Press Agency']],
    ['after the writer in the byline', plain(['By Jonna Lund / OPA', '4 June 2015']), ['OPA']],
    [
      'after the writer and a comma',
      plain(['By Jonna Lund, Ostmar Press Agency', '4 June 2015']),
      ['Ostmar Press Agency'],
    ],
    [
      'the agency that the writer is of',
      plain(['By Jonna Lund of Ostmar Press Agency', '4 June 2015']),
      ['Ostmar Press Agency'],
    ],
    ['nobody', plain(['By Jonna Lund', '4 June 2015']), []],
  ])('%s', (_, { credits, text }, expected) => {
    expect(credits).toEqual(expected)
    for (const line of PROSE) expect(text).toContain(line)
  })

  test('an organisation as author in structured data', () => {
    const record = {
      '@type': 'NewsArticle',
      headline: TITLE,
      author: [{ '@type': 'Organization', name: 'Ostmar Press Agency' }],
      publisher: { '@type': 'Organization', name: 'The Velm Herald' },
    }
    const source = `<html><head><script type="application/ld+json">${JSON.stringify(record)}</script></head>
<body><article><h1>${TITLE}</h1>${PROSE.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`
    const { found } = clean(capturedOf(source, 'text/html'))
    expect(found.credits).toEqual(['Ostmar Press Agency'])
    expect(found.byline).toEqual(['Ostmar Press Agency'])
  })
})

test('a writer alone on the line before the date, several on lines of their own', () => {
  expect(plain(['Jonna Lund', 'Published 4 June 2015 at 18:00']).byline).toEqual(['Jonna Lund'])
  expect(plain(['By Jonna Lund', 'By Per Dahl', '4 June 2015']).byline).toEqual(['Jonna Lund', 'Per Dahl'])
})

test('what a picture over the report shows, before its credit', () => {
  const { text } = plain(['Jonna Lund, left, at the wall.', 'Photo: Kai Norr / VRK', '4 June 2015'])
  expect(text).not.toContain('at the wall')
})

test('a date among other things over the report', () => {
  expect(plain(['June 4, 2015 by admin 14 Comments']).published?.value).toBe('2015-06-04')
})

test('an appeal after the last button', () => {
  const { text } = plain(
    ['4 June 2015'],
    [
      'Read more',
      'Good reporting needs good readers.',
      'Nobody owns this paper but those who write it, and no council pays our rent.',
      'If you think that this is worth two coffees, please become a member today.',
    ],
  )
  expect(text.endsWith(PROSE.at(-1)!)).toBe(true)
})

test.each([
  ['Reuters', false, true],
  ['Ostmar News Agency', false, true],
  ['OPA', false, false],
  ['OPA', true, true],
  ['Jonna Lund', true, false],
])('%s (sender %s) is an agency: %s', (name, sender, expected) => {
  expect(isAgency(name, sender)).toBe(expected)
})
