import { describe, expect, test } from 'vitest'
import type { Article } from '../../record/article.js'
import type { Exercise } from '../../record/exercise.js'
import { span, textOf } from '../../record/span.js'
import { annotate } from '../annotate/annotate.js'
import { findDates } from '../annotate/dates.js'
import { findQuantities } from '../annotate/quantities.js'
import { findExercises } from './exercises.js'
import { findNamedStates } from './states-named.js'

/** An article of paragraphs, one a line, as cleaning leaves it. */
function articleOf(text: string): Article {
  const blocks: Article['blocks'][number][] = []
  for (const line of text.matchAll(/[^\n]+/g))
    blocks.push({ kind: 'paragraph', ...span(line.index, line.index + line[0].length) })
  return {
    title: null,
    outlet: null,
    byline: [],
    dateline: null,
    language: 'en',
    published: null,
    updated: null,
    credits: [],
    text,
    blocks,
    map: [[0, 0, text.length]],
    removed: [],
  }
}

function read(text: string): readonly Exercise[] {
  const article = articleOf(text)
  const { found: annotation } = annotate(article)
  const { tokens } = annotation
  const ground = {
    tokens,
    states: findNamedStates(tokens),
    quantities: findQuantities(tokens),
    dates: findDates(text, null),
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
