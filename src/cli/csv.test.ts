import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine } from './csv.js'

test.each([
  [['a', 1, true, null, 0.5], 'a,1,true,,0.5'],
  [['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"'],
  [['=1+1', '-x', '@x', '+x', 'x=1', -5], "'=1+1,'-x,'@x,'+x,x=1,-5"],
])('%j', (cells, line) => {
  expect(csvLine(cells)).toBe(`${line}\r\n`)
})

test('what is read back is what was written, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
      const read = parsed(csvLine(cells))
      expect(read.map((cell, index) => (cell === cells[index] ? cell : cell.replace(/^'/, '')))).toEqual(cells)
    }),
  )
})

/** A reader of one line, written from RFC 4180. */
function parsed(line: string): string[] {
  const cells: string[] = []
  for (const match of `,${line.replace(/\r\n$/, '')}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
  }
  return cells
}
