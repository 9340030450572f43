import { describe, expect, test } from 'vitest'
import { intake } from './intake.js'
import { LINE_BYTES, REPORT_BYTES } from './limits.js'
import { memoryWorld, type Memory } from './memory.js'
import { isProblem, type Report } from './taken.js'

/** Everything at `places`: reports as [uri, text], problems as [code, path]. */
async function taken(places: readonly string[], memory: Memory) {
  const reports: Report[] = []
  const list: [string, string][] = []
  for await (const one of intake(places, memoryWorld(memory))) {
    if (isProblem(one)) list.push([one.code, 'path' in one ? one.path : ''])
    else {
      reports.push(one)
      list.push([one.captured.capture.uri, one.captured.source])
    }
  }
  return { list, reports }
}

const bytes = (...values: number[]) => Uint8Array.from(values)
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('files and folders', () => {
  test('a folder is read in the order of names, with the path as given; hidden files are left out', async () => {
    const files = { 'in/b.txt': 'B', 'in/a/z.txt': 'Z', 'in/.hidden': 'H', 'in/Z.txt': 'first' }
    const { list } = await taken(['in/'], { files })
    expect(list).toEqual([
      ['file:in/Z.txt', 'first'],
      ['file:in/a/z.txt', 'Z'],
      ['file:in/b.txt', 'B'],
    ])
  })

  test('a folder that refuses is a problem; the rest is read', async () => {
    const files = { 'in/a/shut/1.txt': '1', 'in/b.txt': 'B' }
    const { list } = await taken(['in'], { files, refused: { 'in/a/shut': 'EACCES' } })
    expect(list).toEqual([
      ['file-unreadable', 'in/a/shut'],
      ['file:in/b.txt', 'B'],
    ])
  })

  test('a file that refuses, one that is missing and one that is empty are problems', async () => {
    const { list } = await taken(['a.txt', 'none.txt', 'empty.txt', 'b.txt'], {
      files: { 'a.txt': 'A', 'empty.txt': '', 'b.txt': 'B' },
      refused: { 'a.txt': 'EACCES' },
    })
    expect(list.map(([what]) => what)).toEqual(['file-unreadable', 'file-unreadable', 'file-empty', 'file:b.txt'])
  })

  test('links that lead in a circle end', async () => {
    const { list } = await taken(['in'], { files: { 'in/a.txt': 'A' }, links: { 'in/self': 'in', 'in/sub/up': 'in' } })
    expect(list).toEqual([['file:in/a.txt', 'A']])
  })

  test('what comes beside reports is passed over in a folder, and read when named', async () => {
    const files = { 'in/page.css': 'p {}', 'in/README.md': 'About', 'in/readme-of-a-life.txt': 'Words.' }
    expect((await taken(['in'], { files })).list).toEqual([
      ['file-passed-over', 'in/README.md'],
      ['file-passed-over', 'in/page.css'],
      ['file:in/readme-of-a-life.txt', 'Words.'],
    ])
    expect((await taken(['in/page.css'], { files })).list).toEqual([['file:in/page.css', 'p {}']])
  })

  test('a report larger than the limit is a problem; the rest is read', async () => {
    const files = { 'big.txt': 'x'.repeat(REPORT_BYTES + 1), 'fits.txt': 'y'.repeat(100) }
    const { list } = await taken(['big.txt', 'fits.txt'], { files, chunk: 1 << 20 })
    expect(list).toEqual([
      ['file-too-large', 'big.txt'],
      ['file:fits.txt', 'y'.repeat(100)],
    ])
  })
})

test('every file that was opened is closed, also those of which only the opening was wanted', async () => {
  let open = 0
  const world = memoryWorld({
    files: { 'in/a.txt': 'A', 'in/b.png': bytes(0x89, 0x50, 0, 0), 'in/c.txt': 'x'.repeat(REPORT_BYTES + 1) },
  })
  const counted = {
    ...world.files,
    async *open(path: string) {
      open++
      try {
        yield* world.files.open(path)
        yield* world.files.open(path)
      } finally {
        open--
      }
    },
  }
  let seen = 0
  for await (const _ of intake(['in'], { ...world, files: counted })) seen++
  expect([seen, open]).toEqual([3, 0])
})

describe('what a file is', () => {
  const mediaTypeOf = async (name: string, content: string | Uint8Array) =>
    (await taken([name], { files: { [name]: content } })).reports[0]?.captured.capture.mediaType ?? null

  test.each([
    ['a.txt', 'Plain words.', 'text/plain'],
    ['a', 'Plain words.', 'text/plain'],
    ['a.html', 'Plain words.', 'text/html'],
    ['a.htm', '<p>x', 'text/html'],
    ['a.txt', '\uFEFF <!-- saved --> <!DOCTYPE html><p>x', 'text/html'],
    ['a', '<html><p>x', 'text/html'],
    ['a.txt', '<3 is what the minister wrote.', 'text/plain'],
    ['a', '[Updated] The minister said so.', 'text/plain'],
    ['a.xml', '<?xml version="1.0"?><!DOCTYPE html><html xmlns="x"><p>x</p></html>', 'text/html'],
  ])('%s: %s is %s', async (name, content, expected) => {
    expect(await mediaTypeOf(name, content)).toBe(expected)
  })

  test.each([
    ['a.txt', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0)],
    ['a.html', latin('{\\rtf1 words}')],
    ['a.jsonl', latin('PK\x03\x04{}')],
    ['a.txt', latin('words \x01\x02\x03\x04 words')],
  ])('%s with bytes of another kind is binary', async (name, content) => {
    expect((await taken([name], { files: { [name]: content } })).list).toEqual([['file-binary', name]])
  })

  test('XML that is neither feed nor page is a problem', async () => {
    expect((await taken(['a.xml'], { files: { 'a.xml': '<bill><item/></bill>' } })).list).toEqual([
      ['xml-unknown', 'a.xml'],
    ])
  })
})

describe('standard input and web addresses', () => {
  test('standard input is what it looks like', async () => {
    expect((await taken(['-'], { stdin: 'Words.' })).list).toEqual([['stdin:', 'Words.']])
    expect((await taken(['-'], { stdin: '{"id":"7","text":"Words."}\n{"id":"8","text":"More."}\n' })).list).toEqual([
      ['jsonl:7', 'Words.'],
      ['jsonl:8', 'More.'],
    ])
    expect((await taken(['-'], { stdin: '{\n "id": "7",\n "text": "Words."\n}\n' })).list).toEqual([
      ['jsonl:7', 'Words.'],
    ])
  })

  test('an unknown scheme is a problem; a file whose name has a colon is a file', async () => {
    const { list } = await taken(['ftp://a.example/b', 'mailto:x', 'a:b'], { files: { 'a:b': 'Words.' } })
    expect(list).toEqual([
      ['scheme-unknown', 'ftp://a.example/b'],
      ['scheme-unknown', 'mailto:x'],
      ['file:a:b', 'Words.'],
    ])
  })

  test('the header of an answer counts before the name', async () => {
    const web = {
      'https://a.example/b.txt': { mediaType: 'text/html', charset: 'iso-8859-1', content: latin('<p>caf\xe9') },
    }
    const { reports } = await taken(['https://a.example/b.txt'], { web })
    expect(reports[0]?.captured.source).toBe('<p>café')
    expect(reports[0]?.captured.capture).toMatchObject({ mediaType: 'text/html', charset: 'windows-1252' })
  })

  test('an address that fails is a problem; the rest is read', async () => {
    const { list } = await taken(['https://none.example/', 'a.txt'], { files: { 'a.txt': 'A' } })
    expect(list).toEqual([
      ['fetch-failed', 'https://none.example/'],
      ['file:a.txt', 'A'],
    ])
  })
})

describe('JSONL', () => {
  const lines = (...all: unknown[]) =>
    all.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')

  test('each bad line is a problem with its number; the rest is read', async () => {
    const stdin = lines(
      { text: 'One.', id: 'a' },
      '{"text": broken',
      '',
      { id: 'none' },
      [1],
      { text: 5 },
      { text: 'Two.', outlet: 5 },
      { text: 'Three.', url: 'https://a.example/3' },
    )
    expect((await taken(['in.jsonl'], { files: { 'in.jsonl': stdin } })).list).toEqual([
      ['jsonl:a', 'One.'],
      ['line-invalid', 'in.jsonl:2'],
      ['line-invalid', 'in.jsonl:4'],
      ['line-invalid', 'in.jsonl:5'],
      ['line-invalid', 'in.jsonl:6'],
      ['line-invalid', 'in.jsonl:7'],
      ['https://a.example/3', 'Three.'],
    ])
  })

  test('what is given comes with the report; unknown keys are noted', async () => {
    const line = {
      html: '<p>x',
      id: 7,
      title: 'T',
      byline: ['A', 'B'],
      clean: true,
      outlet: null,
      language: '',
      Titel: 'x',
    }
    const { reports, list } = await taken(['in.jsonl'], { files: { 'in.jsonl': lines(line) } })
    expect(reports[0]?.captured.given).toEqual({ id: '7', title: 'T', byline: ['A', 'B'], clean: true })
    expect(list[0]).toEqual(['keys-unread', 'in.jsonl:1'])
  })

  test('the capture is the UTF-8 bytes of the text, also where JSON holds half a character', async () => {
    const { reports } = await taken(['in.jsonl'], { files: { 'in.jsonl': '{"text":"\\ufeffa \\ud800 é😀"}' } })
    const [report] = reports
    expect(report?.captured.source).toBe('a \uFFFD é😀')
    expect(report && new TextDecoder().decode(report.bytes)).toBe(report?.captured.source)
    expect(report?.captured.capture.bytes).toBe(report?.bytes.length)
  })

  test('a line over the limit is a problem; the lines around it are read', async () => {
    const long = `{"text":"${'x'.repeat(LINE_BYTES)}"}`
    const files = { 'in.jsonl': `{"text":"a","id":"a"}\n${long}\n{"text":"b","id":"b"}` }
    expect((await taken(['in.jsonl'], { files, chunk: 1 << 20 })).list).toEqual([
      ['jsonl:a', 'a'],
      ['file-too-large', 'in.jsonl:2'],
      ['jsonl:b', 'b'],
    ])
  })

  test('lines come out the same however the stream is cut', async () => {
    const stdin = lines({ text: 'Ünë.', id: 'a' }, { text: 'Två.', id: 'b' })
    for (const chunk of [1, 2, 3, 7, 1000]) {
      expect((await taken(['-'], { stdin, chunk })).list).toEqual([
        ['jsonl:a', 'Ünë.'],
        ['jsonl:b', 'Två.'],
      ])
    }
  })

  test('a JSON file holds one report or a list', async () => {
    const files = {
      'one.json': '{"text":"One.","id":"1"}',
      'two.json': '[{"text":"A","id":"a"},{},{"text":"B","id":"b"}]',
    }
    expect((await taken(['one.json', 'two.json'], { files })).list).toEqual([
      ['jsonl:1', 'One.'],
      ['jsonl:a', 'A'],
      ['line-invalid', 'two.json:2'],
      ['jsonl:b', 'B'],
    ])
  })
})

describe('document ids', () => {
  const idOf = async (line: object) => (await taken(['-'], { stdin: JSON.stringify(line) })).reports[0]?.captured.id

  test('stand for the bytes and what is given, not for the path or the order of keys', async () => {
    const files = { 'a.txt': 'Words.', 'b/c.txt': 'Words.', 'a.html': 'Words.' }
    const [a, b, page] = (await taken(['a.txt', 'b/c.txt', 'a.html'], { files })).reports.map(
      ({ captured }) => captured.id,
    )
    expect(a).toMatch(/^[0-9a-f]{20}$/)
    expect(b).toBe(a)
    expect(page).not.toBe(a)
    expect(await idOf({ text: 'W', id: 'x', title: 'T' })).toBe(await idOf({ title: 'T', id: 'x', text: 'W' }))
  })

  test('two outlets with the same words are two documents', async () => {
    expect(await idOf({ text: 'W', outlet: 'A' })).not.toBe(await idOf({ text: 'W', outlet: 'B' }))
    expect(await idOf({ text: 'W', id: '1' })).not.toBe(await idOf({ text: 'W', id: '2' }))
  })
})
