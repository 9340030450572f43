import { describe, expect, test } from 'vitest'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { findActors } from './actors.js'

function actorsOf(text: string, published = '2016-07-11') {
  const article = articleOf(text, { published })
  return findActors(article, annotate(article).found).found.actors
}

const itemOf = (name: string, text: string, published?: string) =>
  actorsOf(text, published).find((actor) => actor.name === name)?.ids.wikidata

describe('who holds an office on the day, where the report does not name anybody', () => {
  test.each([
    ['The NATO secretary general said no.', '2016-07-11', 'Jens Stoltenberg'],
    ['The NATO secretary general said no.', '2014-09-30', 'Anders Fogh Rasmussen'],
    ['NATO’s chief said no.', '2016-07-11', 'Jens Stoltenberg'],
    ['The British foreign secretary said no.', '2016-07-12', 'Philip Hammond'],
    ['The British foreign secretary said no.', '2016-07-13', 'Boris Johnson'],
    ['The Russian foreign minister said no.', '2016-07-11', 'Sergey Lavrov'],
    ['Russia’s top diplomat said no.', '2016-07-11', 'Sergey Lavrov'],
    ['The Kremlin chief said no.', '2016-07-11', 'Vladimir Putin'],
    ['The Kremlin spokesman said no.', '2016-07-11', 'Dmitry Peskov'],
    ['The Pentagon chief said no.', '2016-07-11', 'Ashton Carter'],
    ['The US defense secretary said no.', '2016-07-11', 'Ashton Carter'],
    ['The U.S. secretary of state said no.', '2016-07-11', 'John Kerry'],
    ['The EU foreign policy chief said no.', '2016-07-11', 'Federica Mogherini'],
    ['The German chancellor said no.', '2016-07-11', 'Angela Merkel'],
    ['The Italian premier said no.', '2016-07-11', 'Matteo Renzi'],
    ['The Norwegian minister of defence said no.', '2016-07-11', 'Ine Eriksen Søreide'],
    ['The head of the International Monetary Fund said no.', '2016-07-11', 'Christine Lagarde'],
    ['The UN refugee chief said no.', '2016-07-11', 'Filippo Grandi'],
    ['The French head of state said no.', '2016-07-11', 'François Hollande'],
    ['The Polish prime minister said no.', '2016-07-11', 'Beata Szydło'],
    ['The Polish prime minister said no.', '2016', 'Beata Szydło'],
    ['The pope said no.', '2016-07-11', 'Francis'],
    ['The taoiseach said no.', '2016-07-11', 'Enda Kenny'],
    ['The British prime minister said no.', '2016-06', 'David Cameron'],
    ['The president of the European Commission said no.', '2016-07-11', 'Jean-Claude Juncker'],
  ])('%s (%s)', (text, day, name) =>
    expect(actorsOf(text, day)).toContainEqual(expect.objectContaining({ name, kind: 'person', basis: 'implied' })),
  )

  test.each([
    ['The former British foreign secretary said no.', '2016-07-11'],
    ['The Polish leader said no.', '2016-07-11'],
    ['The British prime minister said no.', '2016'],
    ['The British prime minister said no.', '2016-07'],
    ['The NATO secretary general said no.', '1990-07-11'],
    ['A Russian minister said no.', '2016-07-11'],
  ])('nobody is made up: %s', (text, day) =>
    expect(actorsOf(text, day).filter(({ basis }) => basis === 'implied')).toEqual([]),
  )
})

describe('items of Wikidata', () => {
  test('of a person named with the office', () => {
    expect(itemOf('Jens Stoltenberg', 'NATO Secretary General Jens Stoltenberg said no.')).toBe('Q57665')
    expect(itemOf('Sergei Lavrov', 'Russian Foreign Minister Sergei Lavrov said no.')).toBe('Q58217')
    expect(itemOf('David Cameron', 'David Cameron, the former British prime minister, said no.', '2018-01-01')).toBe(
      'Q192',
    )
  })

  test('of a person implied by the office', () => {
    expect(itemOf('Jens Stoltenberg', 'The NATO secretary general said no.')).toBe('Q57665')
  })

  test('not of a namesake: without the office, with another one, or at another time', () => {
    expect(itemOf('David Davis', 'David Davis said no.')).toBeUndefined()
    expect(itemOf('Alan Johnson', 'Danish Finance Minister Alan Johnson said no.')).toBeUndefined()
    expect(itemOf('Jens Stoltenberg', 'NATO Secretary General Jens Stoltenberg said no.', '1999-01-01')).toBeUndefined()
  })

  test('of states, but of none that shares its name with a state of the United States', () => {
    expect(itemOf('Russia', 'Russia said no.')).toBe('Q159')
    expect(itemOf('Georgia', 'Georgia said no.')).toBeUndefined()
  })
})
