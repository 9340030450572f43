import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { textOf, type Span } from '../../record/span.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { findActors, type Cast } from './actors.js'

function read(text: string, published?: string): Cast {
  const article = articleOf(text, published === undefined ? {} : { published })
  return findActors(article, annotate(article).found).found
}

/** Name of the actor whose mention is exactly this span. */
function actorAt(cast: Cast, at: Span | undefined): string | null {
  const mention = cast.mentions.find(({ span: { start, end } }) => start === at?.start && end === at.end)
  return cast.actors.find(({ id }) => id === mention?.actor)?.name ?? null
}

/** Names of the actors of each ⟦marked⟧ mention. */
function actorsOf(source: string, published?: string): (string | null)[] {
  const { text, spans } = marked(source)
  const cast = read(text, published)
  return spans.map((at) => actorAt(cast, at))
}

describe('findActors, people', () => {
  test('a family name stands for the full name, before it as well', () => {
    expect(actorsOf('⟦Halvorsen⟧ left early. Minister Greta Halvorsen was ill, and ⟦Halvorsen⟧ said so.')).toEqual([
      'Greta Halvorsen',
      'Greta Halvorsen',
    ])
  })

  test('two who share a family name are kept apart by title', () => {
    expect(
      actorsOf('Peter Lund and his wife Maria Lund met Tom Berg. ⟦Mrs.⟧ ⟦Lund⟧ said no. Mr. ⟦Lund⟧ said yes.').slice(1),
    ).toEqual(['Maria Lund', 'Peter Lund'])
  })

  test('the title is no part of the name, and becomes the office', () => {
    const { text, spans } = marked('Secretary General of the Harbour League ⟦Tomas Reiner⟧ spoke.')
    const cast = read(text)
    expect(actorAt(cast, spans[0])).toBe('Tomas Reiner')
    expect(cast.actors.find(({ name }) => name === 'Tomas Reiner')?.office).toContain('Secretary General')
  })

  test('an apposition gives the office', () => {
    const cast = read('Anna Birk, a retired Danish admiral, disagreed.')
    expect(cast.actors[0]).toMatchObject({ name: 'Anna Birk', office: 'retired Danish admiral', basis: 'stated' })
  })

  test.each(['Clergyman ⟦Rattan Velu⟧ said no.', 'The head of the Southern Compact, ⟦Irma Valdane⟧, said no.'])(
    'a title is no part of the name: %s',
    (source) => {
      const { text, spans } = marked(source)
      const cast = read(text)
      expect(cast.actors.find(({ name }) => name === textOf(text, spans[0] as Span))).toMatchObject({ kind: 'person' })
    },
  )

  test('the state after an office in small letters is no part of the name', () => {
    expect(actorsOf('So declared minister of foreign affairs of Lorvath ⟦Serim Daulan⟧. ⟦Daulan⟧ left.')).toEqual([
      'Serim Daulan',
      'Serim Daulan',
    ])
  })

  test('a headline’s family name is explained by a name that only its words show to be a person’s', () => {
    expect(actorsOf('⟦Daulan⟧: we demanded nothing\nThe result is modest, so declared Serim Daulan.')).toEqual([
      'Serim Daulan',
    ])
  })

  test('an office does not begin with what is left of a possessive', () => {
    const cast = read('The ships of the Pact’s secretary-general, Irma Valdane, sailed.')
    expect(cast.actors.find(({ name }) => name === 'Irma Valdane')?.office).not.toMatch(/^['’]/)
  })

  test('one spelling of a name serves another', () => {
    expect(actorsOf('Sergey Malin spoke. Later ⟦Sergei Malin⟧ left.')).toEqual(['Sergey Malin'])
  })
})

describe('findActors, descriptions', () => {
  test('an office leads to whoever the text says holds it', () => {
    expect(
      actorsOf(
        'Danish Foreign Minister Jonas Kvist met Swedish Foreign Minister Eva Ek. ⟦The Swedish foreign minister⟧ smiled.',
      ),
    ).toEqual(['Eva Ek'])
  })

  test('a careless replacement in a title does not hide its holder', () => {
    expect(actorsOf('NATO Secretary General Karl Ohm spoke. ⟦The NATO secretary⟧ unspecific added this.')).toEqual([
      'Karl Ohm',
    ])
  })

  test('the table of offices answers for the day when the text names nobody, and says so', () => {
    const cast = read('The NATO secretary general arrived.', '2016-07-11')
    expect(cast.actors).toContainEqual(expect.objectContaining({ name: 'Jens Stoltenberg', basis: 'implied' }))
    expect(read('The NATO secretary general arrived.', '2012-07-11').actors).toContainEqual(
      expect.objectContaining({ name: 'Anders Fogh Rasmussen', basis: 'implied' }),
    )
  })

  test('without a date nobody is implied', () => {
    expect(read('The NATO secretary general arrived.').actors.map(({ kind }) => kind)).not.toContain('person')
  })

  test('"the alliance" is the one named last', () => {
    expect(actorsOf('NATO met. ⟦The alliance⟧ said nothing.')).toEqual(['NATO'])
  })
})

describe('findActors, states and bodies', () => {
  test('a capital acts for its state, and is a place where things are', () => {
    expect(actorsOf('⟦Oslo⟧ rejected the plan. They met in ⟦Oslo⟧.')).toEqual(['Norway', 'Oslo'])
  })

  test('a ministry takes the state that it belongs to', () => {
    expect(
      actorsOf(
        "Norway's ⟦Foreign Ministry⟧ replied. The ⟦Danish Defense Ministry⟧ and the ⟦Ministry of Finance⟧ of Sweden did not.",
      ),
    ).toEqual([
      'Ministry of Foreign Affairs of Norway',
      'Ministry of Defence of Denmark',
      'Ministry of Finance of Sweden',
    ])
  })

  test('an abbreviated state in a body is written out', () => {
    expect(actorsOf('The ⟦U.S. Naval Forces Pacific⟧ said it would sail.')).toEqual([
      'United States Naval Forces Pacific',
    ])
  })

  test('a ministry takes an owner that no table knows', () => {
    expect(
      actorsOf(
        'Menghala’s ⟦Energy Ministry⟧ replied late, without saying why, to Lorvath’s ⟦Energy Ministry⟧. The ⟦Ministry of defence⟧ of Lorvath did not.',
      ),
    ).toEqual(['Ministry of Energy of Menghala', 'Ministry of Energy of Lorvath', 'Ministry of Defence of Lorvath'])
  })

  test('a ministry without owner is the one that the text gives an owner', () => {
    expect(
      actorsOf('Lorvath’s Defence Ministry spoke. The ⟦Defence Ministry⟧ said the ⟦Finance Ministry⟧ would pay.'),
    ).toEqual(['Ministry of Defence of Lorvath', 'Ministry of Finance'])
  })

  test('who has a ministry and whoever is named with it in one breath is a state, not a person', () => {
    const { text, spans } = marked('Lorvath’s Foreign Ministry met reporters. ⟦Lorvath⟧ said no.')
    const { mentions } = read(text)
    expect(mentions.find(({ span }) => span.start === spans[0]?.start)?.kind).toBe('state')
  })

  test('a compass word before a capital is part of the name', () => {
    expect(actorsOf('The ⟦Southern Compact⟧ met. ⟦The alliance⟧ said nothing.')).toEqual([
      'Southern Compact',
      'Southern Compact',
    ])
  })

  test('a name and a word that papers go by is an outlet', () => {
    const { text, spans } = marked('She told ⟦Lorvath Today⟧ and ⟦Harbour Examiner⟧ that ⟦Lorvath⟧ said no.')
    const cast = read(text)
    expect(spans.map((at) => actorAt(cast, at)).slice(0, 2)).toEqual(['Lorvath Today', 'Harbour Examiner'])
    expect(cast.actors.find(({ name }) => name === 'Lorvath Today')?.kind).toBe('organisation')
  })

  test('a place that a paper is named after is not the paper', () => {
    const { text, spans } = marked('She told Lorvath Today about it. The fleet of ⟦Lorvath⟧ is old.')
    expect(actorAt(read(text), spans[0])).not.toBe('Lorvath Today')
  })

  test('what has an article is no person, and a paper is no company', () => {
    const { text, spans } = marked(
      'An officer of the Aldina, who left in May, told the Courier that ⟦the company⟧ had asked him.',
    )
    const cast = read(text)
    expect(cast.actors.map(({ name, kind }) => [name, kind])).toEqual([
      ['Aldina', 'organisation'],
      ['Courier', 'organisation'],
    ])
    expect(actorAt(cast, spans[0])).not.toBe('Courier')
  })

  test('a company is none of the things that have an article', () => {
    expect(
      actorsOf('Nordlin owns the Aldina. The Aldina burned, and the Aldina sank. ⟦The company⟧ said nothing.'),
    ).toEqual(['Nordlin'])
  })

  test('an alliance by its last word alone', () => {
    expect(actorsOf('Lorvath wrote to the ⟦Pact⟧ in May, and ⟦the bloc⟧ replied.')).toEqual(['Pact', 'Pact'])
    expect(actorsOf('She wrote to the ⟦Pact⟧ in May. The Southern Pact replied.')).toEqual(['Southern Pact'])
  })

  test.each([
    ['She has a ⟦Vardal⟧, which is red.', null],
    ['She has a Vardal, and ⟦Vardal⟧ said no.', 'organisation'],
    ['The file is a ⟦RFP⟧ of ten pages.', null],
    ['It is, the ⟦RFP⟧ said, of ten pages.', 'organisation'],
  ])('a word said once that does nothing is nobody: %s', (source, kind) => {
    const { text, spans } = marked(source)
    const { mentions } = read(text)
    expect(
      mentions.find(({ span }) => span.start === spans[0]?.start && span.end === spans[0]?.end)?.kind ?? null,
    ).toBe(kind)
  })

  test.each([
    ['⟦Nordlin⟧ said no, and the board of Nordlin met.', 'organisation'],
    ['⟦Nordlin⟧ said no, and she left.', 'person'],
    ['The mine belonged to ⟦Lorvan Coal⟧ then.', 'organisation'],
    ['Nordlin bought the carmaker ⟦Vardal⟧ in May.', 'organisation'],
  ])('what a name is: %s', (source, kind) => {
    const { text, spans } = marked(source)
    const { mentions } = read(text)
    expect(mentions.find(({ span }) => span.start === spans[0]?.start)?.kind).toBe(kind)
  })

  test.each([
    ['Nordlin said on Monday that it would buy Vardal. ⟦The company⟧ is old.', ['Nordlin']],
    ['Nordlin said on Monday that it would buy Vardal. ⟦The car company⟧ is old.', ['Nordlin']],
    ['Nordlin said no, by the figures of ⟦the company⟧ that runs it.', [null]],
    ['In Vardal, the court held so. ⟦The court⟧ was right.', [null]],
  ])('the company: %s', (source, names) => expect(actorsOf(source)).toEqual(names))

  test('a leader of a party is nobody of whom only the party is told', () => {
    expect(actorsOf('Republican nominee Per Lund spoke. ⟦The Republican party leader⟧ smiled.')).toEqual([null])
  })

  test('who goes by the second of two unknown words is a person', () => {
    const { mentions } = read('They forgave Dylann Stone. In May they met Stone, and then Stone left.')
    expect(mentions.map(({ kind }) => kind)).not.toContain('organisation')
  })

  test('a full name that a shorter one ends is the same person’s', () => {
    expect(actorsOf('⟦Sai Nan Anna Moe⟧ came. Anna Moe said no.')).toEqual(['Sai Nan Anna Moe'])
  })

  test('an office between a body and a name', () => {
    expect(actorsOf('⟦Nordlin⟧ CEO, Karl Ohm, left.')).toEqual(['Nordlin'])
  })

  test('letters in brackets stand for the body', () => {
    expect(actorsOf('The Northern Fishery Council (NFC) met. Later the ⟦NFC⟧ voted.')).toEqual([
      'Northern Fishery Council',
    ])
  })
})

describe('findActors, pronouns', () => {
  test('gender and the subject before decide', () => {
    expect(actorsOf('Erik Dahl met Karin Moe. ⟦She⟧ said ⟦he⟧ was late.')).toEqual(['Karin Moe', 'Erik Dahl'])
  })

  test('who said something after a title and a comma is the subject', () => {
    expect(
      actorsOf(
        'Foreign Minister Pich Sarun told reporters.\nMenghala’s energy minister, Ratna Velu, said it began.\n“We hide nothing,” ⟦she⟧ said.',
      ),
    ).toEqual(['Ratna Velu'])
  })

  test('nobody fits: the mention has no actor', () => {
    const { text, spans } = marked('⟦She⟧ left.')
    const { mentions } = read(text)
    expect(mentions).toEqual([expect.objectContaining({ span: spans[0], actor: null })])
  })
})

test('mentions lie in the text, in order, and point to actors; any text', () => {
  const word = fc.constantFrom(
    'NATO',
    'Mr.',
    'President',
    'Ann',
    'Lee',
    'of',
    'the',
    'said',
    '-',
    '“',
    '”',
    '\n',
    'Oslo',
    "'s",
    'minister',
    ',',
    'he',
    'U.S.',
    '😀',
    'al',
    'Ki',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
      const text = words.join(' ')
      const { mentions, actors } = read(text, '2016-07-11')
      const ids = new Set(actors.map(({ id }) => id))
      let before = 0
      for (const mention of mentions) {
        expect(mention.span.start).toBeGreaterThanOrEqual(before)
        expect(textOf(text, mention.span).trim()).not.toBe('')
        if (mention.actor !== null) expect(ids).toContain(mention.actor)
        before = mention.span.start
      }
      expect(mentions.every((mention) => mention.span.end <= text.length)).toBe(true)
    }),
    { numRuns: 200 },
  )
})
