import { expect, test } from 'vitest'
import { STATES } from './states.js'

test('no two states share a code, a name or another name', () => {
  const codes = STATES.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  const names = STATES.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => each.replace(/^the /i, '')))
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  // Some states are listed with and without the article.
  expect(
    twice.filter(
      (name) =>
        !STATES.some(
          (state) =>
            state.name === name && state.aliases.some((alias) => alias.toLowerCase() === `the ${name.toLowerCase()}`),
        ),
    ),
  ).toEqual([])
})

test('an adjective says one state', () => {
  const words = STATES.flatMap(({ adjectives }) => adjectives)
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})
