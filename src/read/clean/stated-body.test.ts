import { expect, test } from 'vitest'
import { parsePage } from './page.js'
import { statedBody } from './stated-body.js'

const bodyIn = (json: string): string =>
  statedBody(parsePage(`<head><script type="application/ld+json">${json}</script></head>`).head)

test('the body that the structured data states', () => {
  expect(bodyIn('{"@type":"NewsArticle","articleBody" : "The \\"quay\\" is closed.","x":1}')).toBe(
    'The "quay" is closed.',
  )
})

test('line ends within the string, and a string that never ends', () => {
  expect(bodyIn('{"articleBody":"The quay\nis closed."}')).toContain('quay\nis closed.')
  expect(bodyIn('{"articleBody":"The quay is')).toContain('The quay is')
})

test('none', () => {
  expect(bodyIn('{"@type":"NewsArticle"}')).toBe('')
  expect(bodyIn('{"articleBody":null}')).toBe('')
})
