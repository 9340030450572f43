import { describe, expect, test } from 'vitest'
import { placeOf, spanOf } from './locate.ts'
import { viewOf } from './view.ts'

const page =
  '<head><title>Quay</title></head><p>The <b>mayor</b> said&nbsp;so.</p>\n<p>She said it &ldquo;twice&rdquo;.</p>'

describe('viewOf', () => {
  test('shows a page as lines of words', () => {
    expect(viewOf(page, 'page').text).toBe('The mayor said so.\nShe said it “twice”.')
  })

  test('leads every character back to the file', () => {
    const { text, start, end } = viewOf(page, 'page')
    const quote = text.indexOf('“')
    expect(page.slice(start[quote], end[quote])).toBe('&ldquo;')
    expect(page.slice(start[text.indexOf('mayor')], end[text.indexOf('mayor') + 4])).toBe('mayor')
  })

  test('drops empty lines and spaces around lines of a text', () => {
    expect(viewOf('  One\u00a0 two \r\n\r\n three', 'text').text).toBe('One two\nthree')
  })

  test('does not guess an unknown entity', () => {
    expect(() => viewOf('<p>&zeta;</p>', 'page')).toThrow('&zeta;')
  })
})

describe('placeOf', () => {
  const view = viewOf('He said he would. She said no.', 'text')

  test('finds words that stand once', () => {
    expect(placeOf(view, 'would')).toEqual([11, 16])
  })

  test('finds the words meant among those around them', () => {
    expect(placeOf(view, 'She ⟦said⟧')).toEqual([22, 26])
  })

  test('does not find words inside words', () => {
    expect(() => placeOf(view, 'oul')).toThrow('stands 0 times')
  })

  test('refuses what is ambiguous', () => {
    expect(() => placeOf(view, 'said')).toThrow('stands 2 times')
  })
})

test('spanOf quotes the file, tags and entities included', () => {
  expect(spanOf(viewOf(page, 'page'), page, 'The mayor').text).toBe('The <b>mayor')
})
