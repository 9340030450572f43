import { expect, test } from 'vitest'
import { accessIn } from './access.js'

test.each([
  [{ isAccessibleForFree: false }, { free: false }],
  [{ isAccessibleForFree: 'False' }, { free: false }],
  [{ isAccessibleForFree: 'http://schema.org/False' }, { free: false }],
  [{ isAccessibleForFree: ['true'] }, { free: true }],
  [{ isAccessibleForFree: 'perhaps' }, {}],
  [{ wordCount: '1205' }, { words: 1205 }],
  [{ wordCount: 'many' }, {}],
  [{ wordCount: -4 }, {}],
  [{ timeRequired: 'PT1H5M' }, { minutes: 65 }],
  [{ timeRequired: 'a while' }, {}],
  [
    {
      hasPart: [
        { isAccessibleForFree: 'false', cssSelector: '.a, #b' },
        null,
        'x',
        { isAccessibleForFree: true, cssSelector: '.c' },
      ],
    },
    { free: false, gated: ['.a', ' #b'] },
  ],
  [{ hasPart: { isAccessibleForFree: false, cssSelector: [7, '.a'] } }, { free: false, gated: ['.a'] }],
])('%j', (fields, access) => {
  expect(accessIn(fields)).toEqual({ gated: [], ...access })
})
