import { describe, expect, test } from 'vitest'
import { sha256 } from './content-id.js'
import { intake } from './intake.js'
import { allOf, memoryWorld } from './memory.js'
import { isProblem } from './taken.js'

const letter = (head: readonly string[], body: string) => [...head, '', body].join('\r\n')
const HEAD = [
  'From: "The Quay" <news@quay.example>',
  'Subject: =?utf-8?Q?F=C3=A4hre?= stays',
  'Date: Thu, 04 Jun 2015 23:30:00 -0500',
  'Message-ID: <1@quay.example>',
  'MIME-Version: 1.0',
]

async function taken(content: string) {
  const all = await allOf(intake(['a.eml'], memoryWorld({ files: { 'a.eml': content } })))
  return all.map((one) => (isProblem(one) ? one.code : one))
}

describe('letters', () => {
  test('the page of a newsletter counts before its plain text; the letter is kept as it came', async () => {
    const parts = [
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Words in short.',
      '--b',
      'Content-Type: text/html; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>Caf=E9 =E0 la carte.</p>',
      '--b--',
      '',
    ]
    const content = letter(
      [...HEAD, 'List-Id: <quay>', 'Content-Type: multipart/alternative; boundary=b'],
      parts.join('\r\n'),
    )
    const [report] = await taken(content)
    expect(report).toMatchObject({
      captured: {
        source: expect.stringContaining('<p>Café à la carte.</p>'),
        capture: { uri: 'file:a.eml', mediaType: 'text/html', within: { uri: 'file:a.eml', sha256: sha256(content) } },
        given: { id: '<1@quay.example>', title: 'Fähre stays', outlet: 'The Quay', published: '2015-06-05T04:30Z' },
      },
    })
    expect(typeof report === 'object' && new TextDecoder().decode(report.whole)).toBe(content)
  })

  test('who writes a single letter is not its outlet', async () => {
    const [report] = await taken(letter([...HEAD, 'Content-Type: text/plain'], 'Words.'))
    expect(report).toMatchObject({ captured: { source: 'Words.\n', capture: { mediaType: 'text/plain' } } })
    expect(report).not.toMatchObject({ captured: { given: { outlet: expect.anything() } } })
  })

  test('a letter without words and one of letters without end are problems', async () => {
    expect(await taken(letter(HEAD, ''))).toEqual(['letter-invalid'])
    let nested = 'Words.'
    for (let depth = 0; depth < 200; depth++)
      nested = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nested}\r\n--b${depth}--`
    expect(await taken(`From: a@b.example\r\n${nested}`)).toEqual(['letter-invalid'])
  })
})
