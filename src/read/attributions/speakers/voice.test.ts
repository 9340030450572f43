import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marked } from '../../../marked.js'
import { findActors } from '../../actors/actors.js'
import { annotate } from '../../annotate/annotate.js'
import { articleOf } from '../../article-of.js'
import { findAttributions } from '../attributions.js'
import { resolveSpeakers } from '../speakers.js'

/** Speakers of sources ⟦marked⟧ in a text. */
function speakers(source: string, byline: readonly string[] = []): (string | null)[] {
  const { text, spans } = marked(source)
  const article = { ...articleOf(text), byline }
  const cast = findActors(article, annotate(article).found).found
  const reported = spans.map((span) => ({
    kind: 'indirect' as const,
    source: [span],
    cue: [{ start: span.end + 1, end: span.end + 2 }],
    content: [],
    act: 'speech' as const,
    polarity: 'asserted' as const,
    headline: false,
    within: null,
    confidence: 1,
    evidence: null,
    by: 'test',
  }))
  const { attributions, actors } = resolveSpeakers(reported, article, cast).found
  return attributions.map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name ?? null)
}

const QUESTIONS = [
  'How long have you kept bees?',
  'I began when I was ten, and ⟦I⟧ think my aunt began it.',
  'Do ⟦you⟧ say that the winter was hard?',
  'It was. I lost my best hive, and ⟦I⟧ believe the rain did it.',
  'What comes next?',
  'Spring, I hope.',
].join('\n')

describe('an interview', () => {
  test.each([
    ['The Courier spoke with Tilda Moen, who keeps bees.', 'Tilda Moen'],
    ['Beekeeper Tilda Moen tells the Courier about rain.', 'Tilda Moen'],
    ['Tilda Moen was interviewed by our reporter Karl Ohm in May.', 'Tilda Moen'],
    ['Interview with Tilda Moen\nTilda Moen keeps bees. Image: Karl Ohm.', 'Tilda Moen'],
  ])('whoever is asked says "I" and is "you": %s', (introduction, guest) =>
    expect(speakers(`${introduction}\n${QUESTIONS}`)).toEqual([guest, guest, guest]),
  )

  test('nobody says who is asked: an unnamed speaker', () => {
    expect(speakers(`Bees are small.\n${QUESTIONS}`)).toEqual(['speaker', 'speaker', 'speaker'])
  })

  test('in a hearing whoever is called by name speaks next', () => {
    const hearing = [
      'We hear the case of the two hives. Ms. Moen?',
      'Thank you. I act for the bees, and ⟦I⟧ say they were first.',
      'Were they?',
      'I can show it.',
      'With what?',
      'With my photographs.',
      'Is that all? Mr. Ohm.',
      'I act for the wasps. ⟦I⟧ say nothing of the kind.',
      'Nothing?',
    ].join('\n')
    expect(speakers(hearing)).toEqual(['Moen', 'Ohm'])
  })
})

describe('a speech', () => {
  const SPEECH = 'Thank you. I am glad, and my friends are glad. ⟦I⟧ say that the harbour is ours, and I mean it.'

  test.each([
    [`Remarks by President Tilda Moen\n${SPEECH}`, 'Tilda Moen'],
    [`Tilda Moen’s inaugural address\n${SPEECH}`, 'Tilda Moen'],
    [`My name is Tilda Moen. ${SPEECH}`, 'Tilda Moen'],
    [SPEECH, 'speaker'],
    ['I grew up here. ⟦I⟧ know my town, and I love it.\nTilda Moen is a playwright in Askul.', 'Tilda Moen'],
    ['I grew up here. ⟦I⟧ know my town, and I love it.', 'author'],
  ])('%s', (text, speaker) => expect(speakers(text)).toEqual([speaker]))
})

test('in a report "I" is the writer, and a pronoun after it is not', () => {
  const text = 'Tilda Moen cannot hear it any more. ⟦I⟧ thought so, too. ⟦She⟧ said it was late. The town sleeps.'
  expect(speakers(text, ['Karl Ohm'])).toEqual(['Karl Ohm', 'Tilda Moen'])
})

test('any text: every speaker is an actor, every mention lies in the text', () => {
  const word = fc.constantFrom(
    'I',
    'you',
    'they',
    'who',
    ',',
    '?',
    '.',
    '\n',
    'Ms. Moen',
    'Tilda Moen',
    'said',
    'the',
    'chief',
    'my',
    '“',
    '”',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
      const text = words.join(' ')
      const article = articleOf(text)
      const annotation = annotate(article).found
      const { found } = findAttributions(article, annotation, findActors(article, annotation).found)
      const ids = new Set(found.actors.map(({ id }) => id))
      for (const { speaker } of found.attributions) if (speaker !== null) expect(ids).toContain(speaker)
      for (const { span, actor } of found.mentions) {
        expect(span.start < span.end && span.end <= text.length).toBe(true)
        if (actor !== null) expect(ids).toContain(actor)
      }
    }),
    { numRuns: 150 },
  )
})
