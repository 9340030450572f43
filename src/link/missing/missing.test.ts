import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { span, textOf } from '../../record/span.js'
import { told } from '../../told.js'
import { sheetOf } from '../sheet.js'
import { relationOf } from '../utterances/compare.js'
import { bondsIn, saidIn } from './bonds.js'
import { cutsOf } from './cuts.js'
import { missingFrom, type Whole } from './missing.js'

const documentOf = (said: string, id: string) =>
  told({ id, text: `⟦${said}⟧, Ana Berg said.`, said: [{ by: 'Ana Berg' }] }).document

/** A statement of which `full` is the fullest telling, and how others tell it; by the name of their report. */
function whole(full: string, others: Readonly<Record<string, string>>): Whole {
  const fullest = documentOf(full, 'full')
  const sheet = sheetOf(fullest)
  const tellings = Object.entries(others).map(([id, said]) => {
    const other = sheetOf(documentOf(said, id))
    const { relation, alignment } = relationOf(sheet.tellings[0]!, other.tellings[0]!, [sheet, other])
    return { document: id, relation, alignment }
  })
  return {
    utterance: 'u1',
    day: '2031-03-02',
    document: 'full',
    text: fullest.article.text,
    content: fullest.attributions[0]!.content,
    tellings: [{ document: 'full', relation: 'identical', alignment: [] }, ...tellings],
  }
}

/** What the report "other" leaves out of `full`: words, and the conditions among them. */
function leftOut(full: string, other: string) {
  const one = whole(full, { other })
  const { cut } = missingFrom({ id: 'other', day: null }, [one])
  return cut.flatMap(({ cuts }) =>
    cuts.map((each) => ({
      words: textOf(one.text, each),
      bonds: each.bonds.map((bond) => `${bond.kind}: ${textOf(one.text, bond)}`),
    })),
  )
}

describe('what a report leaves out of a statement', () => {
  test('its second half', () => {
    expect(
      leftOut(
        '“We shall drain the lake in spring. The fish will be moved to the harbour basin”',
        '“We shall drain the lake in spring”',
      ),
    ).toEqual([{ words: 'The fish will be moved to the harbour basin', bonds: [] }])
  })

  test.each([
    [', if the council of Sund agrees', 'condition: if the council of Sund agrees'],
    [', unless the winter comes early', 'condition: unless the winter comes early'],
    [' until the ferries sail again', 'condition: until the ferries sail again'],
    [', as long as somebody pays', 'condition: as long as somebody pays'],
    [', but not before the fish are moved', 'reservation: but not before the fish are moved'],
    ['. But nobody has asked the fishermen', 'reservation: But nobody has asked the fishermen'],
  ])('what limits it: %s', (limit, bond) => {
    const said = 'We shall drain the lake of the old mill in spring'
    expect(leftOut(`“${said}${limit}”`, `“${said}”`)).toMatchObject([{ bonds: [bond] }])
    expect(leftOut(`“${said}${limit}”`, `“${said}${limit}”`)).toEqual([])
  })

  test('a condition that stands first, of two words', () => {
    expect(
      leftOut('“If asked, we shall drain the lake of the old mill”', '“We shall drain the lake of the old mill”'),
    ).toEqual([{ words: 'If asked', bonds: ['condition: If asked'] }])
  })

  test('who drops "but" alone has cut no reservation', () => {
    expect(
      leftOut(
        '“The tunnel tolls will rise in autumn. But we shall drain the lake of the old mill”',
        '“We shall drain the lake of the old mill”',
      ),
    ).toMatchObject([{ bonds: [] }])
  })

  test('a condition that went with all that it limits is no more than a cut', () => {
    const [cut] = leftOut(
      '“We shall drain the lake in spring. The tolls will rise if the tunnel floods again”',
      '“We shall drain the lake in spring”',
    )
    expect(cut).toEqual({ words: 'The tolls will rise if the tunnel floods again', bonds: [] })
  })

  test('nothing, where title and text together tell it all', () => {
    const full = '“We shall drain the lake in spring. The fish will be moved to the harbour basin”'
    const one = whole(full, {
      title: '“We shall drain the lake in spring”',
      text: '“The fish will be moved to the harbour basin”',
    })
    const both: Whole = { ...one, tellings: one.tellings.map((each) => ({ ...each, document: 'other' })) }
    expect(missingFrom({ id: 'other', day: null }, [both])).toEqual({ document: 'other', absent: [], cut: [] })
  })

  test('nothing is said of tellings in other words, nor of the fullest itself', () => {
    const one = whole('“We shall drain the lake in spring, if the council agrees”', {
      other: 'that the water of the old mill is to go',
    })
    expect(missingFrom({ id: 'other', day: null }, [one]).cut).toEqual([])
    expect(missingFrom({ id: 'full', day: null }, [one])).toEqual({ document: 'full', absent: [], cut: [] })
  })
})

describe('utterances that a report does not tell', () => {
  const one = whole('“We shall drain the lake in spring”', {})

  test('are named, unless it came out before they were said', () => {
    const absent = (day: string | null) => missingFrom({ id: 'other', day }, [one]).absent
    expect(absent('2031-03-02')).toEqual(['u1'])
    expect(absent('2031-03-05T09:00Z')).toEqual(['u1'])
    expect(absent('2031-03')).toEqual(['u1'])
    expect(absent(null)).toEqual(['u1'])
    expect(absent('2031-03-01')).toEqual([])
  })
})

test('a part does not run over what the report says between two pieces of a statement', () => {
  const { text, spans } = marked(
    '“⟦We shall drain the lake of the old mill⟧”, said Berg, who smiled. “⟦And the fish will go to the basin⟧.”',
  )
  const [first] = spans
  const told = span(first!.start, first!.start + 'We shall'.length)
  const cuts = cutsOf(text, spans, [[[told.start, told.end, 0, 8, 'same']]])
  expect(cuts.map((cut) => textOf(text, cut))).toEqual([
    'drain the lake of the old mill',
    'And the fish will go to the basin',
  ])
})

test('"if" asks where somebody asks, and compares behind "as"', () => {
  const kinds = (text: string) => bondsIn(saidIn(text, [{ start: 0, end: text.length }])).map(({ kind }) => kind)
  expect(kinds('They asked if it was safe')).toEqual([])
  expect(kinds('It looks as if it was safe')).toEqual([])
  expect(kinds('They asked, if it was safe')).toEqual(['condition'])
  expect(kinds('Nobody has come yet')).toEqual([])
  expect(kinds('He came, yet nobody saw him, however long')).toEqual(['reservation', 'reservation'])
})

test('cuts lie within the statement, in its order, and conditions within their cuts', () => {
  const words = fc.constantFrom(
    'we',
    'drain',
    'if',
    'but',
    'unless',
    'lake.',
    'mill,',
    'snow',
    'as long as',
    '… "',
    '😀',
  )
  const said = fc.array(words, { minLength: 1, maxLength: 25 })
  fc.assert(
    fc.property(said, fc.array(fc.nat(30)), (drawn, dropped) => {
      const kept = drawn.filter((_, index) => !dropped.includes(index))
      const one = whole(drawn.join(' '), { other: kept.join(' ') })
      let at = 0
      for (const { cuts } of missingFrom({ id: 'other', day: null }, [one]).cut) {
        for (const { start, end, bonds, words: count, of } of cuts) {
          expect(at <= start && start < end && end <= one.text.length && count <= of).toBe(true)
          for (const bond of bonds) expect(start <= bond.start && bond.start < bond.end && bond.end <= end).toBe(true)
          at = end
        }
      }
    }),
  )
})
