import { describe, expect, test } from 'vitest'
import { textOf } from '../../record/span.js'
import { capturedOf } from './captured.js'
import { clean } from './clean.js'
import { faults } from './traced.js'

const PROSE = [
  'The harbour council of Velm said on Monday that the eastern quay would be closed until the end of the winter.',
  '“Nobody will load a ship there before the wall has been repaired,” council leader Jonna Lund told reporters.',
  'Fishermen have asked for compensation, and the ministry in Torvik has promised an answer within two weeks.',
  'The wall was damaged in October when a tanker lost its anchor in a storm and drifted against the pier.',
]
const COMMENTS = [
  'I have worked on that quay for thirty years, and nobody who has ever stood there in a storm is surprised by this.',
  'The council has known it since the spring. It should have closed the quay then, and it should pay the fishermen now.',
  'My brother lost two weeks of work. He will not see a crown of it, whatever the ministry says it is going to promise.',
  'A wall that a single tanker can push over was never a good wall, if you ask the people who have to live behind it.',
  'They will repair it, and in ten years we shall all read the very same story again, with the very same answers in it.',
]
const each = (tag: string, lines: readonly string[]): string =>
  lines.map((line) => `<${tag}>${line}</${tag}>`).join('\n')

function cleaned(body: string, lang = 'en', title = 'Velm closes its eastern quay') {
  const source = `<html lang="${lang}"><head><title>${title}</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>${body}
<footer><p><a href="/c">Contact</a></p></footer></body></html>`
  const { found } = clean(capturedOf(source, 'text/html'))
  expect(faults(found, source)).toEqual([])
  const rules = new Map(found.removed.map((part) => [textOf(source, part), part.rule]))
  return { found, rules, removed: [...rules.keys()] }
}
const HEADLINE = '<h1>Velm closes its eastern quay</h1>'

describe('judgePage', () => {
  test('readers may write more than the reporter', () => {
    const comments = COMMENTS.map((line) => `<li class="comment"><b>A reader</b><div><p>${line}</p></div></li>`).join(
      '',
    )
    const { found } = cleaned(
      `<article>${HEADLINE}<div class="entry-content">${each('p', PROSE)}</div></article>
<section id="comments"><h3>5 comments</h3><ol>${comments}</ol></section>`,
    )
    for (const line of PROSE) expect(found.text).toContain(line)
    for (const line of COMMENTS) expect(found.text).not.toContain(line)
  })

  test('of a report that its page holds twice one copy is kept', () => {
    const copy = `<div>${each('p', PROSE)}</div>`
    const { found, removed } = cleaned(
      `<main>${HEADLINE}<div class="wide">${copy}</div><div class="narrow">${copy}</div></main>`,
    )
    for (const line of PROSE) {
      expect(found.text.split(line)).toHaveLength(2)
      expect(removed).toContain(line)
    }
  })

  test('a refrain within the report is no copy', () => {
    const refrain = 'The quay is closed, and so it stays until somebody mends the wall.'
    const { found } = cleaned(
      `<article>${HEADLINE}${each('p', [PROSE[0]!, refrain, PROSE[1]!, refrain, PROSE[2]!])}</article>`,
    )
    expect(found.text.split(refrain)).toHaveLength(3)
  })

  test('the rule says whether an element or its class names a caption', () => {
    const [byElement, byClass] = ['The quay of Velm, from the north.', 'The wall of the quay, seen last October.']
    const { rules } = cleaned(
      `<article>${HEADLINE}${each('p', PROSE.slice(0, 2))}<figure><img><figcaption>${byElement}</figcaption></figure>
<div class="caption">${byClass}</div>${each('p', PROSE.slice(2))}</article>`,
    )
    expect([rules.get(byElement), rules.get(byClass)]).toEqual(['in-caption', 'class-words'])
  })

  test('no class names, no English', () => {
    const prose = [
      'Havnerådet i Velm opplyste mandag at den østre kaien holdes stengt til vinteren er over.',
      '«Ingen laster et skip der før muren er reparert», sa rådsleder Jonna Lund til avisen i går kveld.',
      'Fiskerne har bedt om erstatning, og departementet i Torvik har lovet et svar innen to uker.',
      'Muren ble skadet i oktober da et tankskip mistet ankeret i en storm og drev mot moloen.',
    ]
    const { found } = cleaned(
      `<div><h1>Velm stenger østre kai</h1>${each('p', prose)}</div>`,
      'nb',
      'Velm stenger østre kai',
    )
    expect(found.title?.text).toBe('Velm stenger østre kai')
    for (const line of prose) expect(found.text).toContain(line)
    expect(found.text).not.toMatch(/Home|Contact/)
  })
})
