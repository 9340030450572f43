import { expect, test } from 'vitest'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { actOf, polarityOf } from './stance.js'

const words = (text: string) => annotate(articleOf(text)).found.tokens

test.each([
  ['said', 'speech', 'asserted'],
  ['said he hoped', 'speech', 'asserted'],
  ['has repeatedly denied', 'speech', 'denied'],
  ['dismissed', 'speech', 'denied'],
  ['according to', 'speech', 'asserted'],
  ['hopes', 'thought', 'asserted'],
  ['is planning', 'thought', 'asserted'],
  ['in the belief', 'thought', 'asserted'],
  ['knew', 'thought', 'asserted'],
])('%s: %s, %s', (cue, act, polarity) => {
  expect([actOf(words(cue)), polarityOf(words(cue))]).toEqual([act, polarity])
})
