import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../record/attribution.js'
import { span, textOf } from '../../record/span.js'
import { findActors } from '../actors/actors.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { findEvents } from './events.js'

/** Somebody's words: `said` is what they said, as it stands in the text; the speaker is found by name. */
interface Said {
  readonly speaker: string
  readonly said: string
}

function happened(text: string, said?: Said) {
  const article = articleOf(text, { published: '2031-10-16' }) // a Thursday
  const { found: annotation } = annotate(article)
  const { found: cast } = findActors(article, annotation)
  const attributions =
    said === undefined ? [] : [attributionOf(text, said, cast.actors.find(({ name }) => name === said.speaker)?.id)]
  const { events } = findEvents(article, annotation, cast, attributions).found
  const name = (id: string | null) => cast.actors.find((actor) => actor.id === id)?.name ?? null
  return events.map((event) => ({
    ...event,
    who: name(event.actor),
    whom: name(event.recipient),
    words: textOf(text, event.anchor),
  }))
}

function attributionOf(text: string, { said }: Said, speaker: string | undefined): Attribution {
  const start = text.indexOf(said)
  const content = [span(start, start + said.length)]
  const empty = { source: [], cue: [], addressee: null, relayedBy: null, venue: null, within: null, headline: false }
  return {
    ...empty,
    id: 'q1',
    kind: 'indirect',
    content,
    speaker: speaker ?? null,
    act: 'speech',
    polarity: 'asserted',
    confidence: 1,
    by: 'test',
  }
}

const told = (text: string, said?: Said) =>
  happened(text, said).map(({ type, who, whom, status }) => `${type}: ${who ?? '-'} > ${whom ?? '-'}, ${status}`)

describe('findEvents', () => {
  test.each([
    ['Peru condemned Chile for the new port.', 'ACCUSE: Peru > Chile, actual'],
    ['Peru has repeatedly criticized Chile’s fishing policy.', 'ACCUSE: Peru > Chile, actual'],
    ['Chile was sharply criticized on Monday by Peru.', 'ACCUSE: Peru > Chile, actual'],
    ['Chile, which Peru accused of theft, kept silent.', 'ACCUSE: Peru > Chile, actual'],
    ['Peru, which lies in the north, accused Chile of theft.', 'ACCUSE: Peru > Chile, actual'],
    ['Peru’s leader, President Ana Quel, thanked Chile.', 'SUPPORT: Ana Quel > Chile, actual'],
    ['Peru, eager to leave the pact, accused Chile of theft.', 'ACCUSE: Peru > Chile, actual'],
    ['Peru and Bolivia both condemned Chile.', 'ACCUSE: Peru > Chile, actual', 'ACCUSE: Bolivia > Chile, actual'],
    ['Peru left the room, accusing Chile of theft.', 'ACCUSE: Peru > Chile, actual'],
    [
      'Peru welcomed Chile’s offer and praised Bolivia.',
      'SUPPORT: Peru > Chile, actual',
      'SUPPORT: Peru > Bolivia, actual',
    ],
    ['Peru and Chile condemned Bolivia.', 'ACCUSE: Peru > Bolivia, actual', 'ACCUSE: Chile > Bolivia, actual'],
    ['Peru demanded that Chile return the ships.', 'REQUEST: Peru > Chile, actual'],
    ['Peru called on Chile to return the ships.', 'REQUEST: Peru > Chile, actual'],
    ['Peru warned Chile that its patience was at an end.', 'THREATEN: Peru > Chile, actual'],
    ['Peru invaded Chile in 1931.', 'ASSAULT: Peru > Chile, actual'],
    ['Peru held talks with Chile about the border.', 'CONSULT: Peru > Chile, actual'],
    ['Peru imposed new sanctions on Chile.', 'COERCE: Peru > Chile, actual'],
    ['Peru lifted all sanctions on Chile.', 'RETREAT: Peru > Chile, actual'],
    ['Sanctions were imposed on Chile by Peru.', 'COERCE: Peru > Chile, actual'],
    ['Peru severed ties with Chile.', 'SANCTION: Peru > Chile, actual'],
    ['Peru gave Chile financial aid.', 'AID: Peru > Chile, actual'],
    ['Peru denies sending arms to rebels.', 'REJECT: Peru > -, actual'],
    ['Peru deployed four battalions near the lake.', 'MOBILIZE: Peru > -, actual'],
    ['Peru’s attack on Chile shocked the region.', 'ASSAULT: Peru > Chile, actual'],
  ])('%s', (text, ...expected) => {
    expect(told(text).toSorted()).toEqual(expected.toSorted())
  })

  test.each([
    ['Peru will deploy troops to the border.', 'MOBILIZE: Peru > -, planned'],
    ['Peru will meet with Chile on Monday.', 'CONSULT: Peru > Chile, planned'],
    ['Peru plans to invade Chile.', 'ASSAULT: Peru > Chile, planned'],
    ['Peru did not attack Chile.', 'ASSAULT: Peru > Chile, denied'],
    ['Peru threatened to bomb Chile.', 'THREATEN: Peru > Chile, actual'],
    ['Peru refused to meet with Chile.', 'REJECT: Peru > Chile, actual'],
    ['Peru began attacking Chile.', 'ASSAULT: Peru > Chile, actual'],
  ])('reads how it is put: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  test.each([
    'Peru could attack Chile.',
    'If Peru attacks Chile, the pact ends.',
    'Would Peru attack Chile?',
    'Fear of a Peruvian attack on Chile grows.',
    'Some experts criticized Chile.',
    'Officials from Peru criticized the weather.',
    'The head of a club in Peru criticized Chile.',
    'Chile was criticized on Monday.',
    'They want to talk and meet Chile.',
    'Peru said that it rains in Chile.',
    'Peru met with the wife of a Chilean pastor.',
    'Peru spoke at length about a quarrel with Chile.',
    'A guard in Lima, Peru, shooting Chile’s envoy, fled.',
  ])('records nothing of: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  test.each([
    ['Peru wants to cooperate with Chile.', '030'],
    ['Peru seeks to work closely with Chile.', '030'],
    ['Peru is ready for serious joint work with Chile.', '030'],
    ['Peru Ready For Joint Work With Chile', '030'],
    ['Peru announced its intention to continue the dialogue with Chile.', '036'],
    ['Peru’s goal is better relations with Chile.', '030'],
    ['Peru hopes that relations between Peru and Chile will improve.', '030'],
  ])('reads a stated wish to work together: %s', (text, cameo) => {
    expect(happened(text)).toMatchObject([
      { type: 'AGREE', cameo, who: 'Peru', whom: 'Chile', status: 'actual', quad: 'verbal cooperation' },
    ])
  })

  test('what somebody is said to have said is alleged; what they say they want is their own act', () => {
    const deed = 'Peru attacked Chile'
    expect(told(`${deed}, Bolivia said.`, { speaker: 'Bolivia', said: deed })).toEqual([
      'ASSAULT: Peru > Chile, alleged',
    ])
    const wish = 'Peru wants to cooperate with Chile'
    expect(told(`${wish}, Peru said.`, { speaker: 'Peru', said: wish })).toEqual(['AGREE: Peru > Chile, actual'])
    expect(told(`${wish}, Bolivia said.`, { speaker: 'Bolivia', said: wish })).toEqual(['AGREE: Peru > Chile, alleged'])
    expect(happened(`${wish}, Bolivia said.`, { speaker: 'Bolivia', said: wish })[0]?.within).toBe('q1')
  })

  test('"we" is the side that the speaker holds office for', () => {
    const said = 'Our aim is to cooperate with Chile'
    const text = `Peruvian Foreign Minister Ana Quel arrived in Peru. “${said},” Quel said.`
    expect(told(text, { speaker: 'Ana Quel', said })).toEqual(['AGREE: Peru > Chile, actual'])
  })

  test('a person attacks in words, a state in deeds', () => {
    expect(happened('Peruvian President Ana Quel attacked Chile.')).toMatchObject([{ type: 'ACCUSE', cameo: '111' }])
    expect(happened('Peru attacked Chile.')).toMatchObject([{ type: 'ASSAULT', cameo: '190' }])
  })

  test('gives the date and the place that stand with the act', () => {
    const [event] = happened('Peru held talks with Chile in Bolivia last Thursday.')
    expect(event).toMatchObject({ words: 'held talks', date: { value: '2031-10-09', basis: 'implied', until: null } })
    expect(event?.place).not.toBeNull()
    expect(happened('Peru criticized Chile, which had joined the pact in 1999.')[0]?.date).toBeNull()
  })

  test('anchors, dates and actors are of the document, for any words', () => {
    const word = fc.constantFrom(
      'Peru',
      'Chile',
      'attacked',
      'and',
      ',',
      'talks',
      'with',
      'wants',
      'to',
      'cooperate',
      'by',
      'was',
      'criticized',
      'on',
      'Monday',
      'which',
      '.',
      'sanctions',
      'of',
      'not',
      'drills',
      'the',
      'will',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        for (const event of happened(text)) {
          expect(event.who).not.toBeNull()
          expect(event.actor).not.toBe(event.recipient)
          expect(event.anchor.start).toBeLessThan(event.anchor.end)
          expect(event.anchor.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 200 },
    )
  })
})
