import { describe, expect, test } from 'vitest'
import type { StatedDate } from '../../record/article.js'
import type { Exercise } from '../../record/exercise.js'
import { textOf } from '../../record/span.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { findDates } from '../annotate/dates.js'
import { findQuantities } from '../annotate/quantities.js'
import { findExercises } from './exercises.js'
import { findNamedStates } from './states-named.js'

function read(text: string, published: StatedDate | null = null): readonly Exercise[] {
  const article = articleOf(text)
  const { found: annotation } = annotate(article)
  const { tokens } = annotation
  const ground = {
    tokens,
    states: findNamedStates(tokens),
    quantities: findQuantities(tokens),
    dates: findDates(text, published),
  }
  return findExercises(article, annotation, { mentions: [] }, ground)
}

describe('findExercises', () => {
  test.each([
    ['Troops from Peru joined the Granite Lynx military drills.', 'Granite Lynx', null],
    ['The army began the Granite Lynx 2031 exercise.', 'Granite Lynx', 2031],
    ['The navy will hold drills known as Copper Tide.', 'Copper Tide', null],
    ['The navy held naval exercises, dubbed the Copper Tide 2030 (CT 2030).', 'Copper Tide', 2030],
    ['Tanks rolled in during the military exercise Granite Lynx.', 'Granite Lynx', null],
    ['Tanks rolled in during the “Lynx-2031” exercises.', 'Lynx', 2031],
    ['The army began the Lynx-31 drills.', 'Lynx', 2031],
    ['Fighter jets joined the Polar Gate Exercise 2031 on Monday.', 'Polar Gate Exercise', 2031],
    ['Granite Lynx, an annual multinational exercise, brought in troops.', 'Granite Lynx', null],
    ['Sailors returned from the Copper Tide war games.', 'Copper Tide', null],
    ['Sailors returned from the Copper Tide war-games.', 'Copper Tide', null],
    ['The exercise, Granite Lynx 2031, began on Monday with 900 soldiers.', 'Granite Lynx', 2031],
    ['The naval exercise, Copper Tide, opened on Monday.', 'Copper Tide', null],
    ['The army opened its summer manoeuvres – Granite Lynx 2031 – in the rain.', 'Granite Lynx', 2031],
    ['The army opened its largest exercise: Granite Lynx 2031.', 'Granite Lynx', 2031],
    ['Soldiers will join Exercise Granite Lynx next week.', 'Granite Lynx', null],
    ['Iron Gate is the largest military exercise in Peru since 1991.', 'Iron Gate', null],
    ['Soldiers take part in “Copper Tide-31”, an exercise in Peru.', 'Copper Tide', 2031],
    ['Soldiers take part in “Copper Tide,” an exercise in Peru.', 'Copper Tide', null],
    ['Soldiers will join Exercise Trident next week.', 'Trident', null],
    ['The army opened the drills, codenamed Copper Tide, on Monday.', 'Copper Tide', null],
    ['On territory of Peru passes military exercise ” Copper Tide — 2031 “.', 'Copper Tide', 2031],
    ['The army opened the exercise “Copper Tide – 2031”.', 'Copper Tide', 2031],
    ['The army opened the “Copper Tide 2031” exercise.', 'Copper Tide', 2031],
    ['Units of nine states train in Peru under the name Copper Tide 2031. The army said so.', 'Copper Tide', 2031],
    ['Copper Tide, held every second year since 2011, has brought 900 troops to Peru.', 'Copper Tide', null],
    ['Exercise Copper Tide 2031 Opens In Northern Peru\n\nSoldiers came.', 'Copper Tide', 2031],
  ])('learns the name: %s', (text, name, edition) => {
    expect(read(text)).toMatchObject([{ name, edition }])
  })

  test.each([
    'NATO military drills close to the borders of Peru worry the army.',
    'The troops held exercises in the Black Sea.',
    'The US Army exercises its right to defend the troops.',
    'Soldiers did drills on Monday, President Osk said.',
    'The Fire Safety drills at the school went well.',
    'He exercises daily.',
    'Jorun Osk is an army drill sergeant.',
    'Jorun Osk was, for the army, an exercise in patience.',
    'During the army exercise, Jorun Osk, a pilot, was hurt.',
    'During the military exercise, Osk, who flew one of the jets, was hurt.',
    'In the army drill, Jorun Osk was hurt.',
    'The exercise, Jorun Osk said, cost the army 900 shells.',
    'The army began Operation Copper Tide in Peru.',
    'The budget exercise, Treasury Secretary Osk, cost the army dear.',
    'Soldiers are training in Peru under Colonel Jorun Osk.',
    'The Copper Cup, held every year since 2011, was won by the army.',
    'Doctor Exercise Physiology Group advised the army.',
    'Exercise Caution at sea, the navy warned.',
  ])('learns no name from: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  test('reads hosts, participants, numbers, places and days over the sentences that go on about it', () => {
    const text = [
      'In late May, Peru, Chile and Bolivia hosted one of the largest fighter jet drills, dubbed the Polar Gate Exercise 2031 (PGE 2031).',
      'The 9-day drills, with Chile as the lead nation, involved over two thousand military personnel and included Dutch, Irish and Greek jets.',
      'Some 11 countries took part in the exercise, which kicked off in Lima, military sources said.',
    ].join(' ')
    const [exercise] = read(text)
    expect(exercise).toMatchObject({
      name: 'Polar Gate Exercise',
      also: ['PGE'],
      edition: 2031,
      hosts: ['Peru', 'Chile', 'Bolivia'],
      leads: ['Chile'],
      participants: ['Netherlands', 'Ireland', 'Greece', 'Peru', 'Chile', 'Bolivia'],
      participantCount: { value: 11, bound: 'about' },
      personnel: { value: 2000, bound: 'over' },
      days: { value: 9, bound: 'exactly' },
    })
    expect(exercise?.places.map((place) => textOf(text, place))).toEqual(['Lima'])
    expect(exercise?.begins && textOf(text, exercise.begins)).toBe('late May')
  })

  test('reads a list that the next sentence gives', () => {
    const text =
      'The fleet will hold a naval exercise in the Grey Sea known as Copper Tide. ' +
      'The event is co-hosted by Peru and the U.S. and will see 900 troops from as many as 5 countries. ' +
      'Among them are Chile, Greece, Ireland, Peru and the United States. ' +
      'Copper Tide 2031 runs from June 28 to July 3.'
    const [exercise, ...more] = read(text)
    expect(more).toEqual([])
    expect(exercise).toMatchObject({
      edition: 2031,
      hosts: ['Peru', 'United States'],
      participants: ['Chile', 'Greece', 'Ireland', 'Peru', 'United States'],
      participantCount: { value: 5, bound: 'up to' },
      personnel: { value: 900, bound: 'exactly' },
    })
    expect(exercise?.mentions.map((mention) => textOf(text, mention))).toEqual([
      'Copper Tide',
      'The event',
      'Among them',
      'Copper Tide 2031',
    ])
    expect([exercise?.begins, exercise?.ends].map((at) => at && textOf(text, at))).toEqual(['June 28', 'July 3'])
    expect(exercise?.places.map((place) => textOf(text, place))).toEqual(['Grey Sea'])
  })

  test('goes on with "it", also where our tables do not know the states', () => {
    const text =
      'The exercise, Granite Lynx 2031, began on Monday and runs until 19 September. ' +
      'It is hosted by Varnia and Tolmark and brings together about 7,400 soldiers, 40 aircraft and 12 ships from eleven states, ' +
      'among them Ostrel, Quenna and the Republic of Ilm. ' +
      'It is the largest in the series since Granite Lynx 2027, in which 5,200 soldiers took part.'
    const found = read(text)
    expect(found[0]).toMatchObject({
      edition: 2031,
      hosts: ['Varnia', 'Tolmark'],
      participants: ['Ostrel', 'Quenna', 'Republic of Ilm', 'Varnia', 'Tolmark'],
      participantCount: { value: 11, bound: 'exactly' },
      personnel: { value: 7400, bound: 'about' },
    })
    expect([found[0]?.begins, found[0]?.ends].map((at) => at && textOf(text, at))).toEqual(['Monday', '19 September'])
    expect(found[1]).toMatchObject({ name: 'Granite Lynx', edition: 2027, personnel: { value: 5200 } })
    expect(found).toHaveLength(2)
  })

  test('"Hosts A and B" and "the manoeuvres" of the sentences after', () => {
    const [exercise] = read(
      'Granite Lynx, held every second year since 2023, has brought some 7,400 troops from eleven states to the marshes. ' +
        'Hosts Varnia and Tolmark have invited observers. The manoeuvres, which last 12 days, end on Friday.',
    )
    expect(exercise).toMatchObject({
      hosts: ['Varnia', 'Tolmark'],
      participantCount: { value: 11 },
      personnel: { value: 7400, bound: 'about' },
    })
  })

  test.each([
    'The Granite Lynx army drills were hosted by the US Army and General Osk.',
    'The Granite Lynx army drills were hosted by Fort Varn.',
    'The Granite Lynx army drills were hosted by Varnia Airport with troops from Peru.',
    'The Granite Lynx army drills were hosted by President Jorun Osk.',
  ])('a host that is no state is none: %s', (text) => {
    expect(read(text)[0]?.hosts.filter((name) => name !== 'United States')).toEqual([])
  })

  test('the day on which it begins implies the edition; without the report’s date nothing does', () => {
    const text = 'Granite Lynx, a yearly army exercise, began on Monday with 900 soldiers.'
    const published: StatedDate = { value: '2031-01-02', grain: 'day', basis: 'given', rule: 'given', at: null }
    // 2 January 2031 is a Thursday.
    expect(read(text, published)).toMatchObject([{ edition: 2030, editionBasis: 'implied' }])
    expect(read(text)).toMatchObject([{ edition: null, editionBasis: null }])
    expect(read('The army opened the Granite Lynx 2031 exercise on Monday.', published)).toMatchObject([
      { edition: 2031, editionBasis: 'stated' },
    ])
  })

  test('numbers as a translation leaves them, and who takes part in a sentence of its own', () => {
    const [exercise] = read(
      'Passes military exercise “Copper Tide”, in which participate 7 thousand 400 military from 11 countries.',
    )
    expect(exercise).toMatchObject({ personnel: { value: 7400, bound: 'exactly' }, participantCount: { value: 11 } })
    const [other] = read(
      'Units of nine states are training under the name Copper Tide. Up to 8,000 soldiers take part.',
    )
    expect(other).toMatchObject({ personnel: { value: 8000, bound: 'up to' }, participantCount: { value: 9 } })
  })

  test('the year of a name counts nobody', () => {
    const [exercise] = read('Exercise Granite Lynx 2031 – Soldiers from nine countries arrive.')
    expect(exercise).toMatchObject({ edition: 2031, personnel: null, participantCount: { value: 9 } })
  })

  test('"it" of another subject is not the exercise', () => {
    const [exercise] = read('The army opened the Granite Lynx drills. It is 40 soldiers short of what Peru has.')
    expect(exercise?.personnel).toBeNull()
  })

  test('keeps two exercises of one sentence apart', () => {
    const found = read(
      'Troops joined the Granite Lynx drills hosted by Peru and the Copper Tide drills hosted by Chile.',
    )
    expect(found.map(({ name, hosts }) => [name, hosts])).toEqual([
      ['Granite Lynx', ['Peru']],
      ['Copper Tide', ['Chile']],
    ])
  })

  test('a place where drills are held is no participant', () => {
    const [exercise] = read('The army took part in the Granite Lynx drills in Peru near Chile.')
    expect(exercise?.participants).toEqual([])
  })

  test('editions of a series are exercises of their own', () => {
    const found = read('The army held the Lynx-2027 exercise. Troops will train in the Lynx-2031 exercise.')
    expect(found.map(({ edition }) => edition)).toEqual([2027, 2031])
  })
})
