import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { textOf } from '../../record/span.js'
import { articleOf } from '../article-of.js'
import { findQuotations } from './quotations.js'

const quoted = (text: string) => findQuotations(articleOf(text)).found.map(({ marked: span }) => textOf(text, span))

describe('findQuotations', () => {
  test.each([
    ['straight', 'She called it ⟦"a mess"⟧ and left.'],
    ['curly', 'She called it ⟦“a mess”⟧ and left.'],
    ['guillemets', 'She called it ⟦«a mess»⟧ and left.'],
    ['low-high', 'She called it ⟦„a mess“⟧ and left.'],
    ['low-high', 'She called it ⟦„a mess”⟧ and left.'],
    ['single', 'She called it ⟦‘a mess’⟧ and left.'],
    ['single', "She called it ⟦'a mess'⟧ and left."],
    ['reversed', 'Noting that ⟦” calm is critical,”⟧ Rossi left.'],
    ['reversed', 'They seek ⟦” not to provoke but to prevent.”⟧ All agreed.'],
  ])('%s marks: %s', (style, source) => {
    const { text, spans } = marked(source)
    const { found, problems } = findQuotations(articleOf(text))
    expect(found).toMatchObject([{ marked: spans[0], style, closed: true, continues: null }])
    expect(problems).toEqual([])
  })

  test('an apostrophe opens and closes nothing', () => {
    expect(
      quoted("The workers' union won't say who's in, the '90s being over. It’s the ministers’ plan, rock ’n’ roll."),
    ).toEqual([])
  })

  test('single marks within double ones are found too, and a possessive does not close them', () => {
    expect(quoted('“He said ‘the envoys’ talks failed,’ and left,” she said.')).toEqual([
      '“He said ‘the envoys’ talks failed,’ and left,”',
      '‘the envoys’ talks failed,’',
    ])
  })

  test('inches are not quotations', () => {
    expect(quoted('A 5" gun and a 6" gun.')).toEqual([])
  })

  test('a mark left open is a problem and goes to the end of its block', () => {
    const { text, spans } = marked('“Yes,” she said.\n\n⟦“We will also publish.⟧\n\nThat was all.')
    const { found, problems } = findQuotations(articleOf(text))
    expect(found.map(({ closed }) => closed)).toEqual([true, false])
    expect(problems).toEqual([{ code: 'quotation-unclosed', at: spans[0] }])
  })

  test('a quotation over paragraphs: each opens, the last closes', () => {
    const text = '“We began early.\n\n“We went on late.\n\n“We are done,” Rossi said.'
    const { found, problems } = findQuotations(articleOf(text))
    expect(found.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, null],
      [false, 0],
      [true, 1],
    ])
    expect(problems).toEqual([])
  })

  test('a paragraph that closes what the one before left open', () => {
    const { text, spans } = marked('“We began early.\n\n⟦We are done,”⟧ Rossi said.')
    expect(findQuotations(articleOf(text)).found[1]).toMatchObject({ marked: spans[0], continues: 0 })
  })

  test('whatever the marks: in text order, within one block, content within the marks', () => {
    const signs = fc.constantFrom(
      '“',
      '”',
      '"',
      '„',
      '«',
      '»',
      '‘',
      '’',
      "'",
      'a',
      'was ',
      ' ',
      ', ',
      '. ',
      '\n\n',
      '7',
      'Ü',
    )
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (pieces) => {
        const article = articleOf(pieces.join(''))
        let last = 0
        for (const { marked: outer, content, continues } of findQuotations(article).found) {
          expect(outer.start).toBeGreaterThanOrEqual(last)
          last = outer.start
          expect(article.blocks.some((block) => block.start <= outer.start && outer.end <= block.end)).toBe(true)
          expect(outer.start <= content.start && content.start <= content.end && content.end <= outer.end).toBe(true)
          if (continues !== null) expect(findQuotations(article).found[continues]?.closed).toBe(false)
        }
      }),
    )
  })
})
