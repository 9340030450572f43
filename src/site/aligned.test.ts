import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { span } from '../record/span.js'
import type { AlignedStretch, TellingPair } from '../record/utterance.js'
import { changesIn, pairFrom, toldIn, type Words } from './aligned.js'
import { marked } from '../marked.js'

const own = (words: readonly Words[]) =>
  words
    .filter(({ mark }) => mark !== 'deleted')
    .map(({ text }) => text)
    .join('')

const KEEP = marked('She said: “⟦We keep the gate open⟧.”')
const FORCE = marked('“⟦We force the gate⟧,” she said.')
const a = { text: KEEP.text, content: KEEP.spans }
const b = { text: FORCE.text, content: FORCE.spans }
const at = ({ text }: { text: string }, words: string) => {
  const start = text.indexOf(words)
  return [start, start + words.length] as const
}
const beside = (inA: string, inB: string, kind: AlignedStretch[4]): AlignedStretch => [
  ...at(a, inA),
  ...at(b, inB),
  kind,
]
const ALIGNMENT: readonly AlignedStretch[] = [
  beside('We', 'We', 'same'),
  beside('keep', 'force', 'replaced'),
  beside('the gate', 'the gate', 'same'),
  [...at(a, 'open'), b.text.indexOf(',”'), b.text.indexOf(',”'), 'deleted'],
]

describe('toldIn', () => {
  test('marks what is replaced, and puts what is left out where it would stand', () => {
    expect(toldIn(b, a, ALIGNMENT)).toEqual([
      { text: 'We ', mark: 'same', instead: null },
      { text: 'force', mark: 'replaced', instead: 'keep' },
      { text: ' the gate', mark: 'same', instead: null },
      { text: 'open', mark: 'deleted', instead: null },
    ])
  })

  test('joins neighbouring words that differ, with the space between them', () => {
    const alignment: AlignedStretch[] = [beside('We', 'We', 'replaced'), beside('keep', 'force', 'replaced')]
    expect(toldIn(b, a, alignment)[0]).toEqual({ text: 'We force', mark: 'replaced', instead: 'We keep' })
  })

  test('keeps the white space of the telling between two deletions', () => {
    const gate = marked('“⟦The gate⟧”')
    const [{ start = 0, end = 0 } = {}] = gate.spans
    const space = gate.text.indexOf(' ')
    const alignment: AlignedStretch[] = [
      [start, start + 3, space, space, 'deleted'],
      [end - 4, end, space + 1, space + 1, 'deleted'],
    ]
    const other = { text: gate.text, content: gate.spans }
    expect(toldIn(other, other, alignment)).toEqual([
      { text: 'The', mark: 'same', instead: null },
      { text: 'The gate', mark: 'deleted', instead: null },
      { text: ' gate', mark: 'same', instead: null },
    ])
  })

  test('takes no words of the report between two pieces of the other telling for words that were said', () => {
    const other = marked('“⟦Look⟧,” she said, “⟦and learn⟧.”')
    const [look, learn] = other.spans
    const alignment: AlignedStretch[] = [[look?.start ?? 0, learn?.end ?? 0, ...at(b, 'We force the gate'), 'replaced']]
    expect(toldIn(b, { text: other.text, content: other.spans }, alignment)).toEqual([
      { text: 'We force the gate', mark: 'replaced', instead: 'Look … and learn' },
    ])
  })

  test('says once what stands against words in two pieces', () => {
    const { text, spans } = marked('“⟦We shall⟧,” she said, “⟦see about it⟧.”')
    const [shall, see] = spans
    const other = { text: 'Nobody knows', content: [{ start: 0, end: 12 }] }
    const alignment: AlignedStretch[] = [[0, 12, shall?.start ?? 0, see?.end ?? 0, 'replaced']]
    expect(toldIn({ text, content: spans }, other, alignment)).toEqual([
      { text: 'We shall', mark: 'replaced', instead: 'Nobody knows' },
      { text: ' … ', mark: 'gap', instead: null },
      { text: 'see about it', mark: 'inserted', instead: null },
    ])
  })

  test('shows a gap between pieces and nothing of what stands in it', () => {
    const { text, spans } = marked('“⟦No⟧,” he said, “⟦never⟧.”')
    expect(own(toldIn({ text, content: spans }, { text: '', content: [] }, []))).toBe('No … never')
  })

  test('loses and adds no word of the telling, whatever the alignment', () => {
    const offset = fc.integer({ min: -3, max: 40 })
    const kind = fc.constantFrom('same', 'replaced', 'inserted', 'deleted') as fc.Arbitrary<AlignedStretch[4]>
    const stretch = fc.tuple(offset, offset, offset, offset, kind) as fc.Arbitrary<AlignedStretch>
    const edges = fc.uniqueArray(fc.integer({ min: 0, max: 36 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), edges, (alignment, cuts) => {
        const text = 'abcdefghij klmnopqrst uvwxyzabcd efghij'
        const sorted = cuts.toSorted((x, y) => x - y)
        const content = sorted.flatMap((cut, i) => (i % 2 === 1 ? [span(sorted[i - 1] ?? 0, cut)] : []))
        const words = toldIn({ text, content }, { text, content }, alignment)
        expect(own(words)).toBe(content.map(({ start, end }) => text.slice(start, end)).join(' … '))
      }),
    )
  })
})

describe('pairFrom', () => {
  const pairs: TellingPair[] = [{ a: 0, b: 2, relation: 'altered', alignment: ALIGNMENT, why: '' }]

  test('turns the alignment round when it is read from the other side', () => {
    const turned = pairFrom(pairs, 2, 0)
    expect(
      turned?.alignment.map(([aStart, aEnd, bStart, bEnd, kind]) => [
        b.text.slice(aStart, aEnd),
        a.text.slice(bStart, bEnd),
        kind,
      ]),
    ).toEqual([
      ['We', 'We', 'same'],
      ['force', 'keep', 'replaced'],
      ['the gate', 'the gate', 'same'],
      ['', 'open', 'inserted'],
    ])
  })

  test('is null where nothing relates the two', () => {
    expect(pairFrom(pairs, 0, 1)).toBeNull()
  })
})

test('changesIn lists what differs', () => {
  expect(changesIn(toldIn(b, a, ALIGNMENT))).toEqual([
    { from: 'keep', to: 'force' },
    { from: 'open', to: '' },
  ])
})
