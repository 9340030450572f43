import { describe, expect, test } from 'vitest'
import { memoryIo } from './memory-io.js'
import { progressOf } from './progress.js'

const memory = { files: { 'in/a.txt': 'x'.repeat(3000), 'in/b.txt': 'x'.repeat(1000) }, chunk: 1000 }
const drain = async (chunks: AsyncIterable<Uint8Array>) => {
  for await (const chunk of chunks) void chunk
}

describe('progressOf', () => {
  test('on a terminal: a bar with share, rate and time left, never wider than the terminal', async () => {
    const io = memoryIo(memory, { terminal: 60, tick: 1000 })
    const progress = await progressOf(io, io.world({ allowPrivate: false }), ['in'], 'read')
    await drain(progress.world.files.open('in/a.txt'))
    progress.tick()
    progress.end()
    const [bar = '', last] = io.written.drawn
    expect(bar).toMatch(/^█+░+\s+75 %\s+1 reports, 0\.\d a second, \d+ s left$/)
    expect(bar.length).toBeLessThan(60)
    expect(last).toBe('')
    expect(io.written.err).toBe('')
  })

  test('on a terminal, where nobody knows how much is to come: no share', async () => {
    const io = memoryIo({ stdin: 'x' }, { terminal: 60, tick: 1000 })
    const progress = await progressOf(io, io.world({ allowPrivate: false }), ['-'], 'read')
    progress.tick()
    expect(io.written.drawn[0]).toMatch(/^1 reports, 0\.\d a second$/)
  })

  test('elsewhere: a plain line every thousand reports', async () => {
    const io = memoryIo(memory, { tick: 1 })
    const progress = await progressOf(io, io.world({ allowPrivate: false }), ['in'], 'added')
    for (let report = 0; report < 2500; report++) progress.tick()
    progress.end()
    expect(io.written.err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^1,000 reports added, \d+ a second$/),
      expect.stringMatching(/^2,000 reports added, \d+ a second$/),
    ])
    expect(io.written.drawn).toEqual([])
  })
})
