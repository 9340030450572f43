import { describe, expect, test } from 'vitest'
import { told, type Report, type Said } from '../../told.js'
import { sheetOf } from '../sheet.js'
import { joinsOf, relationOf } from './compare.js'

const sheet = (id: string, report: Report) => sheetOf(told({ ...report, id }).document)

const report = (content: string, said: Partial<Said> = {}, published?: string): Report => ({
  text: `⟦${content}⟧`,
  said: [{ by: 'Ana Berg', ...said }],
  ...(published === undefined ? {} : { published }),
})

const joined = (a: Report, b: Report) => joinsOf(sheet('a', a), sheet('b', b), null).length > 0
const related = (a: Report, b: Report) => {
  const [one, other] = [sheet('a', a), sheet('b', b)]
  return relationOf(one.tellings[0]!, other.tellings[0]!, [one, other])
}

const full = '“We shall drain the lake before the first snow, because the dam is weak and the town is in danger”'

describe('one act of speaking', () => {
  test.each([
    ['the same words', full],
    ['trimmed', '“the dam is weak and the town is in danger”'],
    ['with an ellipsis', '“We shall drain the lake … because the dam is weak”'],
    [
      'a word replaced',
      '“We shall empty the lake before the first snow, because the dam is weak and the town is in danger”',
    ],
    ['in indirect speech', 'that they would drain the lake before the first snow, because the dam was weak'],
    [
      'a negation dropped in',
      '“We shall not drain the lake before the first snow, because the dam is weak and the town is in danger”',
    ],
  ])('%s', (_, other) => expect(joined(report(full), report(other))).toBe(true))

  test('by a speaker whom one report does not name, when the words are nearly the same', () => {
    expect(joined(report(full), report(full, { by: 'an official' }))).toBe(true)
    expect(joined(report(full), report('that the lake would be drained', { by: 'an official' }))).toBe(false)
  })

  test('in other words, when both were told to the same', () => {
    const one = report('“Our aim is to cooperate with the fishermen, for that helps both sides”', { to: 'Radio Sund' })
    const other = report('“Our goal is still cooperation with the fishermen. That helps the town and it helps them”', {
      to: 'Radio Sund',
    })
    expect(joined(one, other)).toBe(true)
  })
})

describe('not one act of speaking', () => {
  test('another speaker, the same words', () =>
    expect(joined(report(full), report(full, { by: 'Ida Lund' }))).toBe(false))

  test('the same position on another occasion', () => {
    const one = report(
      '“The council works for a more open and honest dealing with the fishermen of the bay”',
      { to: 'Radio Sund' },
      '2031-02-01',
    )
    const other = report(
      '“The council goes on to seek a more open and lasting peace with all fishermen, and to keep the port at work”',
      {},
      '2031-06-20',
    )
    expect(joined(one, other)).toBe(false)
  })

  test('a standing phrase', () => {
    expect(
      joined(
        report('“Thank you all very much for being here”', {}, '2031-02-01'),
        report('“I thank you very much”', {}, '2031-09-01'),
      ),
    ).toBe(false)
  })
})

describe('the relation', () => {
  test.each([
    ['identical', full, full],
    ['trimmed', full, '“the dam is weak and the town is in danger”'],
    ['trimmed', full, '“We shall drain the lake … and the town is in danger”'],
    [
      'overlapping',
      '“We shall drain the lake before the first snow, because the dam is weak”',
      '“before the first snow, because the dam is weak and the town is in danger”',
    ],
    ['altered', full, full.replace('drain', 'poison')],
    ['altered', full, full.replace('shall drain', 'shall not drain')],
    ['altered', full, full.replace('the first snow', 'snow')],
    ['altered', '“They dug the tunnel that nobody else could”', '“They dug the tunnel that nobody else couldn’t”'],
    ['altered', full, `that ${full.slice(1, -1)}`],
    ['paraphrased', full, 'that the lake had to be emptied before winter since the dam was in danger'],
    [
      'translated',
      '“Our aim is to cooperate with the fishermen, for that helps both sides”',
      '“Our goal is still cooperation with the fishermen. That helps the town”',
    ],
  ])('is %s', (relation, a, b) => {
    expect(related(report(a), report(b)).relation).toBe(relation)
    expect(related(report(b), report(a)).relation).toBe(relation)
  })

  test('is no translation and no change where one quotes a piece of it and tells the rest', () => {
    const mixed = (content: string) => report(content, { kind: 'mixed' })
    const one = mixed('the harbour police would follow foreign trawlers “from the first pier to the last”')
    const other = mixed('the ministry of the islands would shadow suspicious boats “from the first pier”')
    expect(related(one, other).relation).toBe('trimmed')
    expect(related(other, one).relation).toBe('trimmed')
  })

  test('a denial in other form is no change', () => {
    expect(
      related(
        report('“It is not true that we drained the lake”'),
        report('that they drained the lake', { denied: true }),
      ).relation,
    ).toBe('paraphrased')
  })

  test('says which word was dropped', () => {
    expect(related(report(full.replace('shall drain', 'shall not drain')), report(full)).why).toBe(
      'Only one of the two has the negation “not”.',
    )
  })

  test('says which word was dropped where another one stayed', () => {
    const never = full.replace('We shall', 'We do not say that we shall never')
    expect(related(report(never), report(never.replace('never ', ''))).why).toBe(
      'Only one of the two has the negation “never”.',
    )
  })

  test('has an alignment whose equal stretches are equal words', () => {
    const [a, b] = [report(full), report(full.replace('drain the lake', 'leave the town'))]
    const [one, other] = [sheet('a', a), sheet('b', b)]
    const { alignment } = relationOf(one.tellings[0]!, other.tellings[0]!, [one, other])
    const same = alignment.filter(([, , , , kind]) => kind === 'same')
    expect(same.length).toBeGreaterThan(0)
    for (const [from, to, begin, end] of same) expect(one.text.slice(from, to)).toBe(other.text.slice(begin, end))
  })
})
