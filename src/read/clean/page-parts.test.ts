import { describe, expect, test } from 'vitest'
import { textOf } from '../../record/span.js'
import { capturedOf } from './captured.js'
import { clean } from './clean.js'

const PROSE = [
  'The harbour council of Velm said on Monday that the eastern quay would be closed until the end of the winter.',
  '“Nobody will load a ship there before the wall has been repaired,” council leader Jonna Lund told reporters.',
  'Fishermen have asked for compensation, and the ministry in Torvik has promised an answer within two weeks.',
  'The wall was damaged in October when a tanker lost its anchor in a storm and drifted against the pier.',
  'Work on the repair is to begin next week, and the council expects that it will cost nine million crowns.',
]
const paragraphs = (from: number, to: number) =>
  PROSE.slice(from, to)
    .map((line) => `<p>${line}</p>`)
    .join('\n')

function partsOf(before: string, middle: string, after: string) {
  const source = `<html lang="en"><head><title>Velm closes its eastern quay</title></head><body><article>
<header><h1>Velm closes its eastern quay</h1>${before}</header>
<div class="text">${paragraphs(0, 2)}${middle}${paragraphs(2, 5)}${after}</div></article></body></html>`
  const { found } = clean(capturedOf(source, 'text/html'))
  const reasons = new Map(found.removed.map((part) => [textOf(source, part), part.reason]))
  return { found, reasons }
}

describe('amended', () => {
  test('a block that is one link is no part of the report', () => {
    const teaser = 'Also in the Herald: How a harbour wall is built'
    const { found, reasons } = partsOf('', `<div><a href="/x">${teaser}</a></div>`, '')
    expect(found.text).not.toContain(teaser)
    expect(reasons.get(teaser)).toBe('related headline')
    for (const line of PROSE) expect(found.text).toContain(line)
  })

  test('nor is an aside with links in the middle of it', () => {
    const links = '<li><a href="/1">What a harbour costs</a></li><li><a href="/2">The quay, in five charts</a></li>'
    const { found } = partsOf('', `<aside class="inset"><h3>Read more</h3><ul>${links}</ul></aside>`, '')
    expect(found.text).not.toMatch(/What a harbour costs|five charts|Read more/)
    for (const line of PROSE) expect(found.text).toContain(line)
  })

  test('a paragraph with a link in it stays', () => {
    const line = 'The council published <a href="/w">its report on the wall</a> in September, after a long delay.'
    const { found } = partsOf('', `<p>${line}</p>`, '')
    expect(found.text).toContain('The council published its report on the wall in September')
  })

  test('standfirst and correction belong to the report', () => {
    const standfirst = 'The wall of the quay has to be repaired before ships can load again.'
    const correction = 'Correction, 4 November: An earlier version gave a wrong sum. The repair costs nine million.'
    const { found } = partsOf(
      `<p class="standfirst">${standfirst}</p>`,
      '',
      `<p class="correction"><em>${correction}</em></p>`,
    )
    expect(found.text).toContain(standfirst)
    expect(found.text).toContain(correction)
  })

  test('a date of numbers and the words under a picture before the report', () => {
    const source = `<HTML><HEAD><TITLE>Velm Closes Its Eastern Quay</TITLE></HEAD><BODY><TABLE><TR><TD>
<H1>Velm Closes Its Eastern Quay</H1><DIV><FONT SIZE=1>04.11.2015 15:20</FONT></DIV>
<CENTER><IMG SRC="/1.jpg"><BR><FONT SIZE=1>Tanker Orsa at anchor</FONT></CENTER>
<DIV><FONT SIZE=1>© Velm Today / Harbour office</FONT></DIV>
<DIV ID=txt>${PROSE.join('<BR><BR>')}</DIV></TD></TR></TABLE></BODY></HTML>`
    const { found } = clean(capturedOf(source, 'text/html'))
    expect(found.published?.value).toBe('2015-11-04')
    expect(found.text).not.toMatch(/15:20|Tanker Orsa at anchor|Harbour office/)
    for (const line of PROSE) expect(found.text).toContain(line)
  })
})
