import { describe, expect, test } from 'vitest'
import { textOf } from '../../record/span.js'
import { capturedOf } from './captured.js'
import { clean } from './clean.js'
import { faults } from './traced.js'

const PROSE = [
  'The harbour council of Velm said on Monday that the eastern quay would be closed until the end of the winter.',
  'Fishermen have asked for compensation, and the ministry in Torvik has promised an answer within two weeks.',
  'The wall was damaged in October when a tanker lost its anchor in a storm and drifted against the pier.',
  'Work on the repair is to begin next week, and the council expects that it will cost nine million crowns.',
]
const SAID = 'Nobody will load a ship there before the wall has been repaired, whatever the ministry may promise us.'

function cleaned(middle: string) {
  const [first, ...rest] = PROSE.map((line) => `<p>${line}</p>`)
  const source = `<html lang="en"><head><title>Velm closes its eastern quay</title></head><body><article>
<h1>Velm closes its eastern quay</h1>${first}${middle}${rest.join('')}</article></body></html>`
  const { found } = clean(capturedOf(source, 'text/html'))
  expect(faults(found, source)).toEqual([])
  for (const line of PROSE) expect(found.text).toContain(line)
  const kinds = new Map(found.blocks.map((block) => [textOf(found.text, block), block.kind]))
  const reasons = new Map(found.removed.map((part) => [textOf(source, part), part.reason]))
  return { found, kinds, reasons }
}

describe('quotations of a page', () => {
  test.each([
    ['a paragraph in it', `<blockquote><p>${SAID}</p></blockquote>`],
    ['words alone', `<blockquote>${SAID}</blockquote>`],
    ['boxes in it', `<blockquote><div><div>${SAID}</div></div></blockquote>`],
    ['in a figure', `<figure><blockquote><p>${SAID}</p></blockquote></figure>`],
    ['with a class of its own', `<blockquote class="wp-block-quote"><p>${SAID}</p></blockquote>`],
  ])('blockquote: %s', (_, middle) => {
    const { kinds } = cleaned(middle)
    expect(kinds.get(SAID)).toBe('quote')
  })

  test('who said it stays with it', () => {
    const { found, kinds } = cleaned(
      `<blockquote><p>${SAID}</p><footer>— <cite>Jonna Lund, council leader</cite></footer></blockquote>`,
    )
    expect(kinds.get(SAID)).toBe('quote')
    expect(found.text).toContain('Jonna Lund, council leader')
  })

  test('several paragraphs of one', () => {
    const { kinds } = cleaned(
      `<blockquote><p>${SAID}</p><p>We have waited for that wall for eleven years, and so has every crew in this town.</p></blockquote>`,
    )
    expect([...kinds.values()].filter((kind) => kind === 'quote')).toHaveLength(2)
  })

  test('q within a sentence: its words stay where they stand', () => {
    const { found } = cleaned(
      `<p>Council leader Jonna Lund told reporters: <q>${SAID}</q> She did not name a date.</p>`,
    )
    expect(found.text).toContain(`told reporters: ${SAID} She did not name a date.`)
  })

  test('a list in it is a list, a heading a heading', () => {
    const { kinds } = cleaned(
      `<blockquote><ul><li>The wall of the quay is to be repaired before the spring comes.</li></ul></blockquote>`,
    )
    expect(kinds.get('The wall of the quay is to be repaired before the spring comes.')).toBe('list')
  })
})

describe('captions and links to other reports', () => {
  const CAPTION = 'The eastern quay of Velm on Sunday, two days before the council met.'
  test.each([
    ['figcaption', `<figure><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure>`],
    ['a class in a figure', `<figure><img src="a.jpg"><div class="legend">${CAPTION}</div></figure>`],
    ['a class alone', `<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">${CAPTION}</p></div>`],
  ])('caption by %s', (_, middle) => {
    const { found, reasons } = cleaned(middle)
    expect(found.text).not.toContain(CAPTION)
    expect(reasons.get(CAPTION)).toBe('caption')
  })

  test('a table that is set as a figure is the report', () => {
    const { found } = cleaned(
      '<figure class="table"><table><tr><td>Quay</td><td>Closed until spring</td></tr><tr><td>Harbour</td><td>Open to ferries only</td></tr></table></figure>',
    )
    expect(found.removed.map(({ reason }) => reason)).not.toContain('caption')
  })

  const OTHER = 'Costria names a new envoy to Ardania'
  test.each([
    ['a paragraph that is one link', `<p><a href="/a">${OTHER}</a></p>`],
    [
      'a box of links',
      `<div class="related"><h4>More</h4><ul><li><a href="/a">${OTHER}</a></li><li><a href="/b">Bridge of Torvik is closed to lorries</a></li></ul></div>`,
    ],
    [
      'an aside',
      `<aside><h4>More</h4><ul><li><a href="/a">${OTHER}</a></li><li><a href="/b">Bridge of Torvik is closed to lorries</a></li></ul></aside>`,
    ],
    [
      'a list of links without names',
      `<ul><li><a href="/a">${OTHER}</a></li><li><a href="/b">Bridge of Torvik is closed to lorries</a></li></ul>`,
    ],
  ])('%s leads to other reports', (_, middle) => {
    const { found, reasons } = cleaned(middle)
    expect(found.text).not.toContain(OTHER)
    expect(reasons.get(OTHER)).toBe('related headline')
  })

  test('a link within a sentence is the report', () => {
    const line = 'The council published <a href="/w">its report on the wall</a> in September, after a long delay.'
    expect(cleaned(`<p>${line}</p>`).found.text).toContain('The council published its report on the wall in September')
  })

  test('a list without links is the report', () => {
    const { kinds } = cleaned(
      '<ul><li>The eastern quay is closed from Tuesday on.</li><li>The western quay stays open for ferries.</li></ul>',
    )
    expect(kinds.get('The western quay stays open for ferries.')).toBe('list')
  })
})
