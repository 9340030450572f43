import { describe, expect, test } from 'vitest'
import { textOf } from '../../record/span.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { readHeadline, readSentence } from './headlines.js'

function read(text: string) {
  const headline = readHeadline(annotate(articleOf(text)).found.tokens)
  return headline && [textOf(text, headline.source), textOf(text, headline.content)]
}

describe('readHeadline', () => {
  test.each([
    ['Rossi: No Talks Before May', 'Rossi', 'No Talks Before May'],
    ['Prime Minister Ana Rossi: Varn will not yield', 'Prime Minister Ana Rossi', 'Varn will not yield'],
    ['Varn Wants to Reopen the Strait - Rossi', 'Rossi', 'Varn Wants to Reopen the Strait'],
    ['No ships were lost — Varn Navy', 'Varn Navy', 'No ships were lost'],
  ])('%s', (headline, source, content) => {
    expect(read(headline)).toEqual([source, content])
  })

  test.each([
    'Analysis: what the talks mean for Varn',
    'Live Updates: the vote in Varn',
    'Varn opens the strait to cargo ships',
    'Varn-Zorvia talks end without a deal',
    'The vote - a short history of a long wait',
    'Rossi:',
  ])('nobody is said to say: %s', (headline) => {
    expect(read(headline)).toBeNull()
  })
})

describe('readSentence', () => {
  const sentence = (text: string) => {
    const headline = readSentence(annotate(articleOf(text)).found.tokens)
    return (
      headline && [headline.source, headline.cue ?? headline.source, headline.content].map((each) => textOf(text, each))
    )
  }

  test.each([
    ['Rossi welcomes talks between Varn and Zorvia', 'Rossi', 'welcomes', 'talks between Varn and Zorvia'],
    ['Varn Navy denied that ships were lost', 'Varn Navy', 'denied', 'that ships were lost'],
  ])('%s', (text, ...expected) => {
    expect(sentence(text)).toEqual(expected)
  })

  test.each(['Ships enter the strait at dawn', 'Talks on saying goodbye to the strait', 'The long wait of Varn'])(
    'none in: %s',
    (text) => {
      expect(sentence(text)).toBeNull()
    },
  )
})
