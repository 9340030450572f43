import { expect, test } from 'vitest'
import { annotate } from '../../dist/read/annotate/annotate.js'
import { articleOf } from '../../src/read/article-of.js'
import { changedIn } from './changed.ts'

const tokensOf = (text: string) => annotate(articleOf(text)).found.tokens

const changed = (before: string, after: string): string[] =>
  changedIn(tokensOf(before), tokensOf(after)).map(({ start, end }) => after.slice(start, end))

test.each([
  ['nothing where all is as it was', 'The gate was closed at noon.', 'The gate was closed at noon.', []],
  ['another preposition', 'The gate was closed at noon.', 'The gate was closed in noon.', ['in']],
  ['a needless article', 'He spoke of peace.', 'He spoke of the peace.', ['the']],
  ['the word that has lost its article', 'He closed the old gate.', 'He closed old gate.', ['old']],
  ['one article for another, not the word after it', 'He closed the gate.', 'He closed a gate.', ['a']],
])('%s', (_, before, after, words) => expect(changed(before, after)).toEqual(words))
