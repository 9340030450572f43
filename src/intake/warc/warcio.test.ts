import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { disk } from '../files.js'
import { allOf } from '../memory.js'
import { isProblem } from '../taken.js'
import { packed, recordOf, responseOf } from './written.js'
import { reportsOfArchive } from './warc.js'

/** `ONRECORD_PYTHON` names a Python that has warcio, where the system's has not. */
const python = process.env['ONRECORD_PYTHON'] ?? 'python3'
const isHere = spawnSync(python, ['-c', 'import warcio']).status === 0

/** Addresses, offsets and hashes of decoded bodies of the pages in an archive, as warcio reads it. */
const PROGRAM = `
import sys, hashlib
from warcio.archiveiterator import ArchiveIterator
with open(sys.argv[1], 'rb') as stream:
    records = ArchiveIterator(stream)
    for record in records:
        if record.rec_type in ('response', 'conversion'):
            body = record.content_stream().read()
            print(record.rec_headers.get_header('WARC-Target-URI'), records.get_record_offset(), hashlib.sha256(body).hexdigest())
`

const words = (number: number) => `<p>${`Page ${number} has words, été, 东. `.repeat(number * 7)}</p>`
const RECORDS = Array.from({ length: 40 }, (_, number) => {
  const uri = `https://quay.example/${number}`
  if (number % 4 === 1) return responseOf(uri, gzipSync(words(number + 1)), { 'Content-Encoding': 'gzip' })
  if (number % 4 === 2) {
    const body = words(number)
    const pieces = [body.slice(0, 50), body.slice(50)].filter((piece) => piece !== '')
    const chunks = pieces.map((piece) => `${Buffer.byteLength(piece).toString(16)}\r\n${piece}\r\n`).join('')
    return responseOf(uri, `${chunks}0\r\n\r\n`, { 'Transfer-Encoding': 'chunked' })
  }
  if (number % 4 === 3) return recordOf({ type: 'conversion', uri, contentType: 'text/plain', block: words(number) })
  return responseOf(uri, words(number + 1))
})

test.skipIf(!isHere)('reads an archive as warcio does (SKIPPED where Python has no warcio)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-warcio-'))
  try {
    for (const [name, bytes] of [
      ['a.warc', Buffer.concat(RECORDS)],
      ['a.warc.gz', packed(RECORDS)],
    ] as const) {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      const { stdout, stderr } = spawnSync(python, ['-c', PROGRAM, path], { encoding: 'utf8' })
      expect(stderr).toBe('')
      const archive = { uri: `file:${path}`, path, chunks: disk.open(path), packed: name.endsWith('gz') }
      const ours = (await allOf(reportsOfArchive(archive))).map((one) => {
        if (isProblem(one)) return one.code
        const { uri, within, sha256 } = one.captured.capture
        return `${uri} ${within?.offset} ${sha256}`
      })
      expect(ours).toEqual(stdout.trim().split('\n'))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
