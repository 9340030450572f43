import { describe, expect, test } from 'vitest'
import { sha256 } from '../content-id.js'
import { intake } from '../intake.js'
import { allOf, memoryWorld } from '../memory.js'
import { isProblem } from '../taken.js'
import { pdfOf, type Line } from './written.js'

async function taken(bytes: Uint8Array) {
  return allOf(intake(['a.pdf'], memoryWorld({ files: { 'a.pdf': bytes } })))
}

const textOf = async (...pages: Line[][]) => {
  const [report] = await taken(pdfOf(pages))
  return report === undefined || isProblem(report) ? report?.code : report.captured.source
}

/** Lines from `top` down, a line each 14 points. */
const lines = (texts: readonly string[], left = 72, top = 700): Line[] =>
  texts.map((text, at) => ({ text, left, base: top - 14 * at }))

describe('PDF', () => {
  test('lines are put together to paragraphs; a headline and a gap begin one', async () => {
    const body = lines([
      'The harbour board met on Friday and kept the',
      'fares of the eastern line as they are for now.',
      'It will meet again in the spring.',
    ])
    const next = lines(['"We will not raise them," said Mara Oste, who', 'leads the board.'], 72, 640)
    expect(await textOf([{ text: 'Fares stay', left: 72, base: 740, size: 20 }, ...body, ...next])).toBe(
      'Fares stay\n\nThe harbour board met on Friday and kept the fares of the eastern line as they are for now. It will meet again in the spring.\n\n"We will not raise them," said Mara Oste, who leads the board.',
    )
  })

  test('columns are read one after the other, below what goes over both', async () => {
    const left = [
      'The first column begins with the board',
      'that met on Friday in the old hall of the',
      'harbour, where nobody had met for years',
      'and nobody had thought to heat the room',
      'before the members came.',
    ]
    const right = [
      'The second column goes on with what the',
      'members said of the fares when they had',
      'warmed their hands, and of the ships that',
      'wait for a berth since the storm, which',
      'are more than ever before.',
    ]
    const head = { text: 'A headline that goes over both of the columns of this page', left: 72, base: 740, size: 16 }
    // In the order that programs draw them: line by line.
    const rows = left.flatMap((text, at) => [
      { text, left: 72, base: 700 - 14 * at },
      { text: right[at]!, left: 330, base: 700 - 14 * at },
    ])
    expect(await textOf([head, ...rows])).toBe([head.text, left.join(' '), right.join(' ')].join('\n\n'))
  })

  test('a word divided at the end of a line is one again; one that has its hyphen elsewhere keeps it', async () => {
    const page = lines([
      'The nego-',
      'tiations on long-',
      'term fares went on, since long-term fares',
      'are what the ferries need.',
    ])
    expect(await textOf(page)).toBe(
      'The negotiations on long-term fares went on, since long-term fares are what the ferries need.',
    )
  })

  test('a page without text is a problem with its number; the others are read', async () => {
    const bytes = pdfOf([lines(['Words of the first page.']), [], lines(['Words of the third page.'])])
    const all = await taken(bytes)
    expect(all).toMatchObject([
      { code: 'pdf-page-unread', page: 2 },
      {
        captured: {
          source: 'Words of the first page.\n\nWords of the third page.',
          capture: { within: { sha256: sha256(bytes) } },
        },
        whole: bytes,
      },
    ])
  })

  test('a damaged one and one of nothing but pictures are problems', async () => {
    const whole = pdfOf([lines(['Words.'])])
    expect((await taken(whole.subarray(0, 60))).map((one) => isProblem(one) && one.code)).toEqual(['pdf-invalid'])
    expect((await taken(pdfOf([[]]))).map((one) => isProblem(one) && one.code)).toEqual([
      'pdf-page-unread',
      'pdf-invalid',
    ])
    for (let at = 20; at < whole.length; at += 53) {
      const broken = whole.slice()
      broken.fill(0x29, at, at + 9)
      await taken(broken)
    }
  })
})
