import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { textOf } from '../../record/span.js'
import { findActors } from '../actors/actors.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import type { Reported } from './reported.js'
import { resolveSpeakers } from './speakers.js'

/**
 * Reads attributions written in place: each is marked ⟦source⟧ ⟦cue⟧ ⟦content⟧ in an order that `parts` spells
 * ("s c t", a dash for a source that is not there).
 */
function resolve(source: string, parts: string, kinds: Partial<Reported>[] = []) {
  const { text, spans } = marked(source)
  let at = 0
  const reported: Reported[] = parts.split(' ').map((part, index) => {
    const own: Record<string, typeof spans> = { s: [], c: [], t: [] }
    for (const letter of part) own[letter]?.push(spans[at++] as (typeof spans)[number])
    return {
      kind: 'indirect',
      source: own['s'] ?? [],
      cue: own['c'] ?? [],
      content: own['t'] ?? [],
      act: 'speech',
      polarity: 'asserted',
      headline: false,
      within: null,
      confidence: 1,
      evidence: null,
      by: 'test',
      ...kinds[index],
    }
  })
  const article = articleOf(text)
  const annotation = annotate(article).found
  const { found } = resolveSpeakers(reported, article, findActors(article, annotation).found)
  const nameOf = (id: string | null) => found.actors.find((actor) => actor.id === id)?.name ?? null
  return found.attributions.map((each) => ({
    speaker: nameOf(each.speaker),
    kind: found.actors.find((actor) => actor.id === each.speaker)?.kind ?? null,
    addressee: nameOf(each.addressee),
    relayedBy: nameOf(each.relayedBy),
    venue: each.venue === null ? null : textOf(text, each.venue),
  }))
}
const speakers = (source: string, parts: string, kinds: Partial<Reported>[] = []) =>
  resolve(source, parts, kinds).map(({ speaker }) => speaker)

describe('the speaker', () => {
  test.each([
    ['NATO met. ⟦Its Secretary-General Karl Ohm⟧ ⟦said⟧ ⟦it was fine⟧.', 'Karl Ohm'],
    ['⟦Secretary General of NATO Karl Ohm⟧ ⟦said⟧ ⟦it was fine⟧.', 'Karl Ohm'],
    ['⟦Press Secretary of the President Ivan Melnik⟧ ⟦said⟧ ⟦it was fine⟧.', 'Ivan Melnik'],
    ['⟦Karl Ohm, a retired Danish colonel,⟧ ⟦said⟧ ⟦it was fine⟧.', 'Karl Ohm'],
    ["⟦Anna Birk's campaign manager, Karl Ohm,⟧ ⟦said⟧ ⟦it was fine⟧.", 'Karl Ohm'],
    ['⟦A spokesman for Anna Birk⟧ ⟦said⟧ ⟦it was fine⟧.', 'A spokesman for Anna Birk'],
    ["⟦Anna Birk's letter⟧ ⟦said⟧ ⟦it was fine⟧.", 'Anna Birk'],
    ['⟦A report by the Harbour Institute⟧ ⟦said⟧ ⟦it was fine⟧.', 'Harbour Institute'],
    ['⟦The Norwegian Foreign Ministry⟧ ⟦said⟧ ⟦it was fine⟧.', 'Ministry of Foreign Affairs of Norway'],
    ['⟦Critics⟧ ⟦said⟧ ⟦it was fine⟧.', 'Critics'],
    ['⟦Secretary general of bloc Irma Valdane⟧ ⟦said⟧ ⟦it was fine⟧.', 'Irma Valdane'],
    ['⟦Commander of forces of Pact general Torben Hjalvig⟧ ⟦said⟧ ⟦it was fine⟧.', 'Torben Hjalvig'],
    ['⟦member of parliament Yergan Sulemat⟧ ⟦said⟧ ⟦it was fine⟧.', 'Yergan Sulemat'],
    ['⟦Spokesman of president Anna Birk⟧ ⟦said⟧ ⟦it was fine⟧.', 'Spokesman of president Anna Birk'],
    ['⟦The head of the Southern Compact⟧ ⟦said⟧ ⟦it was fine⟧.', 'head of the Southern Compact'],
    ['“It stays,” Irma Valdane told VKR.\n⟦The head of the Southern Compact⟧ ⟦said⟧ ⟦it was fine⟧.', 'Irma Valdane'],
    ['Lorvath says no. “It stays,” Irma Valdane told VKR.\n⟦The head of the Pact⟧ ⟦said⟧ ⟦no⟧.', 'Irma Valdane'],
    ['“It stays,” Irma Valdane told VKR.\n⟦Lorvath’s trade minister⟧ ⟦said⟧ ⟦it was fine⟧.', 'Irma Valdane'],
    ['“It stays,” Irma Valdane told VKR. So Tom Lie said.\n⟦The head of the navy⟧ ⟦said⟧ ⟦no⟧.', 'head of the navy'],
    ['The Harbour Commission, to which ⟦both states belong,⟧ ⟦said⟧ ⟦it was fine⟧.', 'Harbour Commission'],
    ['The Harbour Commission, to which ⟦both states⟧ ⟦said⟧ ⟦it was fine⟧.', 'both states'],
    ['⟦words of Anna Birk⟧ ⟦said⟧ ⟦it was fine⟧.', 'Anna Birk'],
    ['⟦Anna Birk’s predecessor, Olof Brant,⟧ ⟦said⟧ ⟦it was fine⟧.', 'Olof Brant'],
    ['Nordlin hired Vidar Skog, its chief executive.\n⟦Its chief executive⟧ ⟦said⟧ ⟦it was fine⟧.', 'Vidar Skog'],
    ['The carmaker Nordlin spoke. ⟦The carmaker Nordlin⟧ ⟦said⟧ ⟦it was fine⟧.', 'Nordlin'],
    ['The Lorvan party won. ⟦The Lorvan party⟧ ⟦said⟧ ⟦it was fine⟧.', 'Lorvan'],
    ['⟦The latest test, Lorvath Union⟧ ⟦said⟧ ⟦it was fine⟧.', 'Lorvath Union'],
    ['⟦June 1st, Karl Ohm, the chief of Nordlin,⟧ ⟦said⟧ ⟦it was fine⟧.', 'Karl Ohm'],
    ['Their mines burn. ⟦Their owner, Nordlin,⟧ ⟦warned⟧ ⟦that it was late⟧.', 'Nordlin'],
    ['Rep. Jim Jordan (R-Ohio) spoke. It was late, ⟦Jordan⟧ ⟦said⟧, ⟦and cold⟧.', 'Jim Jordan'],
    ['⟦WHO⟧ ⟦said⟧ ⟦it was fine⟧.', 'World Health Organization'],
    ['Karl Ohm, a Nordlin clerk-turned-lawyer ⟦who⟧ ⟦said⟧ ⟦it was fine⟧.', 'Karl Ohm'],
    ['“No,” said Karl Ohm, a doctor from Askul, Norway, ⟦who⟧ ⟦said⟧ ⟦it was fine⟧.', 'Karl Ohm'],
    ['⟦Harbour County (Ariz.) Sheriff Karl Ohm, a loud man,⟧ ⟦said⟧ ⟦no⟧.', 'Karl Ohm'],
    ['President Anna Birk met Per Lund. Birk left. ⟦The billionaire⟧ ⟦said⟧ ⟦no⟧.', 'Per Lund'],
    ['The Harbour Party, on whose votes ⟦the cabinet of Anna Birk depends,⟧ ⟦said⟧ ⟦no⟧.', 'Harbour Party'],
    ['It rained. ⟦His attorney⟧ ⟦said⟧ ⟦no⟧.\nAn attorney for Anna Birk, Karl Ohm, nodded.', 'Karl Ohm'],
    ['In Askul, Colonel Karl Ohm repeated it. ⟦The ministry’s spokesman⟧ ⟦said⟧ ⟦no⟧.', 'Karl Ohm'],
    ['Karl Ohm put it to all.\nIt rained.\n⟦The judge⟧ ⟦said⟧ ⟦no⟧.', 'Karl Ohm'],
    ['⟦Pact chief⟧ ⟦said⟧ ⟦no⟧.\nThe Southern Pact met. Its secretary-general Anna Birk spoke.', 'Anna Birk'],
    ['We met the scientists of Askul and ⟦they⟧ ⟦said⟧ ⟦no⟧.', 'scientists'],
    ['For nominee Per Lie it was late. Karl Ohm, who ran for Per Lie, left. ⟦He⟧ ⟦said⟧ ⟦no⟧.', 'Karl Ohm'],
    ['According to Karl Ohm, Per Lie was late. ⟦He⟧ ⟦said⟧ ⟦that it rained⟧.', 'Karl Ohm'],
    [
      'The Bank of Lorvath met. ⟦The Bank of Lorvath, the Harbour Bank and the Askul Union⟧ ⟦said⟧ ⟦no⟧.',
      'The Bank of Lorvath, the Harbour Bank and the Askul Union',
    ],
    ['⟦Anna Birk and Karl Ohm⟧ ⟦said⟧ ⟦it was fine⟧.', 'Anna Birk and Karl Ohm'],
  ])('%s', (source, speaker) => expect(speakers(source, 'sct')).toEqual([speaker]))

  test('a pronoun prefers who spoke before', () => {
    expect(
      speakers('⟦Karl Ohm⟧ ⟦said⟧ ⟦that Per Lie would stay⟧. ⟦He⟧ ⟦added⟧ ⟦that it was late⟧.', 'sct sct'),
    ).toEqual(['Karl Ohm', 'Karl Ohm'])
  })

  test('a report goes on to say', () => {
    expect(speakers('⟦A report by the council⟧ ⟦finds⟧ ⟦no⟧. ⟦It⟧ also ⟦says⟧ ⟦maybe⟧.', 'sct sct')).toEqual([
      'A report',
      'A report',
    ])
  })

  test('an unnamed official is one and the same', () => {
    const found = resolve(
      '⟦A senior official⟧ ⟦said⟧ ⟦no⟧. ⟦The official⟧ ⟦added⟧ ⟦maybe⟧. ⟦He⟧ ⟦said⟧ ⟦yes⟧.',
      'sct sct sct',
    )
    expect(found.map(({ speaker, kind }) => [speaker, kind])).toEqual(
      Array.from({ length: 3 }, () => ['A senior official', 'unnamed']),
    )
  })

  test('a quotation without a source goes on with the one before', () => {
    expect(speakers('⟦Karl Ohm⟧ ⟦said⟧ ⟦no⟧. ⟦“And I mean it.”⟧', 'sct t', [{}, { kind: 'direct' }])).toEqual([
      'Karl Ohm',
      'Karl Ohm',
    ])
  })

  test('a headline’s family name is explained by the body', () => {
    expect(speakers('⟦Ohm⟧: ⟦No Danger Seen In Harbour Plan⟧\nKarl Ohm arrived.', 'st', [{ headline: true }])).toEqual([
      'Karl Ohm',
    ])
  })

  test('"I" in a quotation is whoever is quoted', () => {
    expect(
      speakers('⟦“⟦I⟧ ⟦think⟧ ⟦it works⟧,”⟧'.replace(/^⟦“|”⟧$/g, '') + ' ⟦Karl Ohm⟧ ⟦said⟧.', 'sct sc', [
        { within: 1 },
      ]),
    ).toContain('Karl Ohm')
  })
})

describe('who was told, where, by whom passed on', () => {
  test.each([
    ['⟦Karl Ohm⟧ ⟦told⟧ Danish radio Kanal Nord ⟦that it was fine⟧.', 'Kanal Nord'],
    ['⟦Karl Ohm⟧ ⟦told⟧ reporters ⟦that it was fine⟧.', 'reporters'],
    ['⟦Karl Ohm⟧ ⟦told⟧ Lorvath Today ⟦that it was fine⟧.', 'Lorvath Today'],
    ['⟦Karl Ohm⟧ ⟦told⟧ The Harbour Examiner ⟦that it was fine⟧.', 'Harbour Examiner'],
    ['⟦Karl Ohm⟧ ⟦told⟧ VKR’s The Early Hour ⟦that it was fine⟧.', 'VKR'],
    ['⟦Karl Ohm⟧ ⟦told⟧ Danish radio ⟦that it was fine⟧.', 'Danish radio'],
    ['⟦Karl Ohm⟧ ⟦called on⟧ ⟦Lorvath to use the line⟧.', 'Lorvath'],
    ['⟦Karl Ohm⟧ ⟦told⟧ parliament ⟦that it was fine⟧.', 'parliament'],
    ['⟦Karl Ohm⟧ ⟦said⟧, according to the Harbour Courier, ⟦that it was fine⟧.', null],
    ['⟦Karl Ohm⟧ ⟦said⟧ in an interview with Anna Birk ⟦that it was fine⟧.', 'Anna Birk'],
    ['⟦Karl Ohm⟧ ⟦said⟧ ⟦that it was fine⟧.', null],
  ])('%s', (source, addressee) => expect(resolve(source, 'sct')[0]?.addressee).toBe(addressee))

  test('what goes on in the sentence has the same addressee', () => {
    const found = resolve('⟦Karl Ohm⟧ ⟦told⟧ Reuters ⟦it was fine⟧, ⟦adding⟧ ⟦that he knew⟧.', 'sct ct', [{}, {}])
    expect(found.map(({ speaker, addressee }) => [speaker, addressee])).toEqual(
      Array.from({ length: 2 }, () => ['Karl Ohm', 'Reuters']),
    )
  })

  test('an agency that reports what somebody said passes it on', () => {
    const found = resolve('⟦Reuters⟧ ⟦reports⟧ that ⟦Karl Ohm⟧ ⟦said⟧ ⟦it was fine⟧.', 'sc sct', [{}, { within: 0 }])
    expect(found[1]).toMatchObject({ speaker: 'Karl Ohm', relayedBy: 'Reuters' })
  })

  test.each([
    ['⟦Tidal agency⟧ ⟦reports⟧ that ⟦Karl Ohm⟧ ⟦said⟧ ⟦it was fine⟧.', 'Tidal agency'],
    ['⟦Agency TKA⟧ ⟦reports⟧ that ⟦Karl Ohm⟧ ⟦said⟧ ⟦it was fine⟧.', 'Agency TKA'],
  ])('an agency that no table knows: %s', (source, agency) => {
    const found = resolve(source, 'sc sct', [{}, { within: 0 }])
    expect(found[1]).toMatchObject({ speaker: 'Karl Ohm', relayedBy: agency })
  })

  test.each([
    ['⟦“It is modest,”⟧ ⟦Karl Ohm⟧ ⟦said⟧, TKA reports.', 'tsc', 'TKA'],
    ['⟦“It is modest,”⟧ ⟦Karl Ohm⟧ ⟦said⟧, according to the Harbour Courier.', 'tsc', 'Harbour Courier'],
    ['⟦Karl Ohm⟧ ⟦declared⟧ ⟦that nobody left, transmits Lorvath Today⟧.', 'sct', 'Lorvath Today'],
    ['“It is modest,” ⟦Karl Ohm⟧ was ⟦quoted⟧ by TKA as saying ⟦it was fine⟧.', 'sct', 'TKA'],
    ['⟦“It is modest,”⟧ Karl Ohm declared, ⟦according to⟧ ⟦the Harbour Courier⟧.', 'tcs', 'Harbour Courier'],
    ['Karl Ohm was quoted by ⟦the local paper in Askul⟧ ⟦as saying⟧ ⟦no⟧.', 'sct', 'local paper in Askul'],
    ['Karl Ohm was quoted by ⟦the local paper⟧ ⟦as saying⟧ ⟦it was fine⟧.', 'sct', 'local paper'],
    ['⟦Karl Ohm⟧ was quoted by the local paper as ⟦saying⟧ ⟦it was fine⟧.', 'sct', 'local paper'],
    ['⟦Karl Ohm⟧ ⟦said⟧ ⟦that it was fine⟧, and Per Lie reports to him.', 'sct', null],
  ])('passed on beside the words: %s', (source, parts, relay) =>
    expect(resolve(source, parts)[0]).toMatchObject({ speaker: 'Karl Ohm', relayedBy: relay }),
  )

  test('the occasion', () => {
    const [found] = resolve('⟦Karl Ohm⟧ ⟦said⟧ at a meeting on fishing in Bergen ⟦that it was fine⟧.', 'sct')
    expect(found?.venue).toBe('a meeting on fishing in Bergen')
  })
})
