import { once } from 'node:events'
import { clearLine, cursorTo } from 'node:readline'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import type { Ask, Fetch, FetchOptions } from '../intake/fetch.js'
import { disk } from '../intake/files.js'
import { openStore } from '../store/store.js'
import type { Io } from './io.js'

/** Exit status of a program that was stopped by SIGINT (128 and the signal's number). */
const STOPPED = 130

/** This process as an `Io`. */
export function processIo(): Io {
  const { stdin, stdout, stderr } = process
  let drawn = false

  const wipe = () => {
    if (drawn) {
      cursorTo(stderr, 0)
      clearLine(stderr, 0)
    }
    drawn = false
  }

  // Who reads us may have had enough (`| head`). There is nobody left to tell.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  stderr.on('error', () => process.exit(1))

  return {
    world: (options) => ({ files: disk, stdin, fetch: lazily(options), follow: politely(options) }),
    ask: asking,
    clock: { now: Date.now, wait },
    record: openStore,
    async out(text) {
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    err(line) {
      wipe()
      stderr.write(`${line}\n`)
    },
    draw(line) {
      wipe()
      stderr.write(line)
      drawn = line !== ''
    },
    terminal: stderr.isTTY ? stderr.columns || 80 : null,
    outToTerminal: stdout.isTTY === true,
    elapsed: () => performance.now(),
    today: () => new Date().toISOString(),
    onInterrupt,
    pause: () => setImmediate(),
  }
}

/** The network's program is loaded for the first address: most commands have none. */
function lazily(options: FetchOptions): Fetch {
  let loaded: Promise<Fetch> | undefined
  return async (address) =>
    (await (loaded ??= import('../intake/fetch.js').then(({ fetchOf }) => fetchOf(options))))(address)
}

function asking(options: FetchOptions): Ask {
  let loaded: Promise<Ask> | undefined
  return async (address, headers) =>
    (await (loaded ??= import('../intake/fetch.js').then(({ askOf }) => askOf(options))))(address, headers)
}

function politely(options: FetchOptions): Fetch {
  let loaded: Promise<Fetch> | undefined
  const polite = async () => (await import('../intake/polite.js')).politeFetch(asking(options), Date.now, sleep)
  return async (address) => (await (loaded ??= polite()))(address)
}

/** The longest that a timer can wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1

async function wait(until: number, running: readonly Promise<unknown>[], stop: AbortSignal): Promise<void> {
  const woken = new AbortController()
  const wake = () => woken.abort()
  stop.addEventListener('abort', wake, { once: true })
  if (stop.aborted) wake()
  const timer = sleep(Math.min(Math.max(until - Date.now(), 0), LONGEST), undefined, { signal: woken.signal })
  try {
    await Promise.race([timer.catch(() => undefined), ...running])
  } finally {
    wake()
    stop.removeEventListener('abort', wake)
  }
}

/** The first request to stop is kind; a second one means now. What is stored stays whole either way. */
function onInterrupt(stop: () => void): () => void {
  let asked = false
  const heard = () => {
    if (asked) process.exit(STOPPED)
    asked = true
    stop()
  }
  process.on('SIGINT', heard).on('SIGTERM', heard)
  return () => process.off('SIGINT', heard).off('SIGTERM', heard)
}
