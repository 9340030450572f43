import { describe, expect, test } from 'vitest'
import { columnsFrom, placesOf } from './columns.js'
import { intake, type IntakeOptions } from './intake.js'
import { allOf, memoryWorld, type Content } from './memory.js'
import { isProblem } from './taken.js'

/** Reports as [address, source, given], problems as their code. */
async function taken(
  files: Record<string, Content>,
  options: IntakeOptions = {},
  places = Object.keys(files),
  chunk = 7,
) {
  const all = await allOf(intake(places, memoryWorld({ files, chunk }), options))
  return all.map((one) =>
    isProblem(one) ? one.code : [one.captured.capture.uri, one.captured.source, one.captured.given],
  )
}

describe('tables', () => {
  test('columns are known by their names; a row is a report', async () => {
    const csv =
      'ID,Headline,Article Text,Pub Date,Author\n1,"Fares, again","Line one.\nLine ""two"".",2021-03-01,Ada Lund\n2,T,Words.,,\n'
    expect(await taken({ 'a.csv': csv })).toEqual([
      [
        'csv:1',
        'Line one.\nLine "two".',
        { id: '1', title: 'Fares, again', published: '2021-03-01', byline: 'Ada Lund' },
      ],
      ['csv:2', 'Words.', { id: '2', title: 'T' }],
    ])
  })

  test('columns that are named go before those that are guessed', async () => {
    const columns = { text: 'Vollständiger Text', title: 'text' }
    expect(await taken({ 'a.csv': 'text;Vollständiger Text\nT;Ünë\n' }, { columns })).toMatchObject([
      [expect.any(String), 'Ünë', { title: 'T' }],
    ])
    expect(await taken({ 'a.csv': 'a,b\n1,2\n' }, { columns: { text: 'c' } })).toEqual(['table-unmapped'])
  })

  test('tabs, bars, another encoding, a byte order mark and markup in cells', async () => {
    expect(await taken({ 'a.tsv': 'text\ttitle\nA "word", then.\tT\n' })).toMatchObject([
      [expect.any(String), 'A "word", then.', { title: 'T' }],
    ])
    expect(await taken({ 'a.csv': 'url|body\nhttps://q.example/1|Words.\n' })).toMatchObject([
      ['https://q.example/1', 'Words.', {}],
    ])
    const latin = Uint8Array.from('text,id\ncaf\xe9,1\n', (character) => character.charCodeAt(0))
    expect(await taken({ 'a.csv': latin })).toMatchObject([['csv:1', 'café', {}]])
    const wide = Buffer.from('\uFEFFtext\tid\nÜnë\t1\n', 'utf16le')
    expect(await taken({ 'a.tsv': new Uint8Array(wide) })).toMatchObject([['csv:1', 'Ünë', {}]])
    const all = await allOf(
      intake(['a.csv'], memoryWorld({ files: { 'a.csv': '\uFEFFcontent,id\n<p>W &amp; s,1\n' } })),
    )
    expect(all).toMatchObject([{ captured: { source: '<p>W &amp; s', capture: { mediaType: 'text/html' } } }])
  })

  test('a row without words and a quotation mark that is never closed are problems; what stands before is read', async () => {
    expect(await taken({ 'a.csv': 'id,text\n1,\n2,Words.\n3,"open\n4,x\n' })).toEqual([
      'file-empty',
      ['csv:2', 'Words.', { id: '2' }],
      'row-invalid',
    ])
  })

  test('a table without reports is a problem when named and passed over in a folder', async () => {
    expect(await taken({ 'in/a.csv': 'year,count\n1,2\n' }, {}, ['in/a.csv'])).toEqual(['table-unmapped'])
    expect(await taken({ 'in/a.csv': 'year,count\n1,2\n' }, {}, ['in'])).toEqual(['file-passed-over'])
    expect(await taken({ 'a.csv': '' })).toEqual(['file-empty'])
  })

  test('keys of JSON lines are renamed as columns are', async () => {
    const columns = { text: 'body', title: 'headline' }
    expect(await taken({ 'a.jsonl': '{"id":"1","body":"W","headline":"T"}\n' }, { columns })).toEqual([
      ['jsonl:1', 'W', { id: '1', title: 'T' }],
    ])
  })
})

test('what people write for columns', () => {
  expect(columnsFrom('text=body, title=Head line')).toEqual({ text: 'body', title: 'Head line' })
  for (const wrong of ['text', 'text=', 'words=body', '', '=a']) expect(columnsFrom(wrong)).toEqual(expect.any(String))
  expect([...placesOf(['Source', 'content', 'TITLE'], {})]).toEqual([
    ['text', 1],
    ['title', 2],
    ['outlet', 0],
  ])
})
