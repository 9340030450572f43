import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { capturedOf } from './captured.js'
import { clean } from './clean.js'
import { faults, isAccounted } from './traced.js'

/** A visible word no two of which are alike, so that it can be looked for in the source. */
const word = fc.nat(9999).map((number) => `w${String(number).padStart(4, '0')}`)
const piece = fc.oneof(
  { weight: 6, arbitrary: word },
  fc.constantFrom(
    '&amp;',
    '&#8217;',
    '&nbsp;',
    '&#128512;',
    '&eacute',
    '&NotEqualTilde;',
    '&',
    '< ',
    '“',
    '.',
    '.',
    '\u00ad',
    '\u200b',
  ),
  fc.constantFrom('😀', '𝔸b', 'é', ' ', '\n', '\t', '\u00a0'),
  fc.constantFrom(
    '<b>',
    '</b>',
    '<br>',
    '<a href="/x">',
    '</a>',
    '<!-- no -->',
    '<![CDATA[no]]>',
    '<script>no()</script>',
  ),
)
const block = fc
  .tuple(
    fc.constantFrom('p', 'div', 'li', 'h2', 'figcaption', 'blockquote', 'td', 'pre'),
    fc.array(piece, { maxLength: 60 }),
  )
  .map(([tag, pieces]) => `<${tag}>${pieces.join(' ')}</${tag}>`)
const page = fc
  .tuple(fc.constantFrom('', '<nav>', '<article>', '<ul>'), fc.array(block, { maxLength: 20 }))
  .map(([open, blocks]) => `<html><body>${open}${blocks.join('\n')}`)

const wordsAt = (source: string): [number, number][] =>
  [...source.matchAll(/w\d{4}/g)].map(({ index }) => [index, index + 5])

describe('article.map', () => {
  test('pages: every character leads back, every visible word is kept or listed', () => {
    fc.assert(
      fc.property(page, (source) => {
        const { found } = clean(capturedOf(source, 'text/html'))
        expect(faults(found, source)).toEqual([])
        for (const [start, end] of wordsAt(source)) expect(isAccounted(found, start, end)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('plain texts: every character leads back, every word is kept or listed', () => {
    const line = fc.array(
      fc.oneof({ weight: 5, arbitrary: word }, fc.constantFrom('.', ',', '“', '\u00a0', '\u00ad', '😀', '\t')),
      {
        maxLength: 40,
      },
    )
    const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\u2028', '\n    ')), { maxLength: 20 })
    fc.assert(
      fc.property(text, (lines) => {
        const source = lines.map(([words, end]) => words.join(' ') + end).join('')
        const { found } = clean(capturedOf(source))
        expect(faults(found, source)).toEqual([])
        for (const [start, end] of wordsAt(source)) expect(isAccounted(found, start, end)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('broken tags: what they leave visible leads back', () => {
    const broken = fc.constantFrom(
      '</b ',
      '</p',
      '<b title="',
      '<',
      '</',
      '<!',
      '<!-- ',
      '<![CDATA[',
      '&#',
      '&amp',
      '\0',
    )
    const some = fc.array(fc.oneof({ weight: 3, arbitrary: block }, broken), { maxLength: 30 })
    fc.assert(
      fc.property(some, (pieces) => {
        const source = `<body>${pieces.join('\n')}`
        expect(faults(clean(capturedOf(source, 'text/html')).found, source)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('words behind a closing tag that swallows the next one', () => {
    const source = '<body><p>The harbour of Velm is closed.</p\n<p>However, the ferries go.</p><p>So do the trams.</p>'
    const { found } = clean(capturedOf(source, 'text/html'))
    expect(faults(found, source)).toEqual([])
    expect(found.text).toContain('However, the ferries go.')
  })

  test('any characters at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('text/plain', 'text/html'),
        (source, type) => {
          expect(faults(clean(capturedOf(source, type)).found, source)).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  const corpora = process.env['ONRECORD_CORPORA'] ?? new URL('../../../../shared/corpora', import.meta.url).pathname
  const folder = `${corpora}/scrapinghub-aeb/html`
  test.skipIf(!existsSync(folder))(
    'real pages: every character leads back (SKIPPED where the corpora are not)',
    () => {
      // Every fourth page: the whole set takes a minute on a busy machine and shows the same.
      for (const file of readdirSync(folder)
        .sort()
        .filter((_, at) => at % 4 === 0)) {
        const source = gunzipSync(readFileSync(`${folder}/${file}`)).toString('utf8')
        expect(faults(clean(capturedOf(source, 'text/html')).found, source)).toEqual([])
      }
    },
    180_000,
  )
})
