import { memoryAsk, memoryWorld, type Memory } from '../intake/memory.js'
import { openStore } from '../store/store.js'
import type { Io } from './io.js'

export interface Recorded extends Io {
  /** What went to standard output and what people were told, so far. */
  readonly written: { out: string; err: string; drawn: string[] }
  /** As if a person pressed Ctrl-C. */
  interrupt(): void
}

/** An `Io` in memory, for tests. `tick` milliseconds pass with every look at the clock. */
export function memoryIo(memory: Memory = {}, { terminal = null as number | null, tick = 0 } = {}): Recorded {
  const written = { out: '', err: '', drawn: [] as string[] }
  const stops = new Set<() => void>()
  let now = 0
  let passed = 0
  return {
    written,
    interrupt: () => stops.forEach((stop) => stop()),
    world: () => memoryWorld(memory),
    ask: () => memoryAsk(memory),
    clock: {
      now: () => Date.parse('2020-02-02T02:02:02Z') + (passed += 1),
      // Time passes only while nothing is asked.
      async wait(until, running) {
        if (running.length > 0) await Promise.race(running)
        else passed = Math.max(passed, until - Date.parse('2020-02-02T02:02:02Z'))
      },
    },
    record: openStore,
    async out(text) {
      written.out += text
    },
    err: (line) => void (written.err += `${line}\n`),
    draw: (line) => void written.drawn.push(line),
    terminal,
    outToTerminal: false,
    elapsed: () => (now += tick),
    today: () => '2020-02-02T02:02:02Z',
    onInterrupt(stop) {
      stops.add(stop)
      return () => stops.delete(stop)
    },
    pause: async () => undefined,
  }
}
