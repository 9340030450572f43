import type { Files } from '../intake/files.js'
import { filesUnder } from '../intake/folders.js'
import type { World } from '../intake/intake.js'
import type { Io } from './io.js'

/** Where there is no terminal: a line every so many reports or seconds, whichever comes first. */
const LINE_REPORTS = 1000
const LINE_MS = 30_000
/** Redraw a terminal this often: smooth to the eye, no cost to reading. */
const DRAW_MS = 100

/** Tells people how far a command is. Counts bytes, because a single file can hold thousands of reports. */
export interface Progress {
  /** The world with its files counted as they are read. */
  readonly world: World
  /** One more report is done. */
  tick(): void
  end(): void
}

/** A bar with rate and time left on a terminal, plain lines elsewhere. */
export async function progressOf(io: Io, world: World, places: readonly string[], what: string): Promise<Progress> {
  const started = io.elapsed()
  const total = io.terminal === null ? null : await bytesAt(world.files, places)
  let [reports, bytes, shownAt, shownReports] = [0, 0, started, 0]

  const show = () => {
    const seconds = Math.max((io.elapsed() - started) / 1000, 0.001)
    if (io.terminal === null) io.err(`${counted(reports)} reports ${what}, ${rateOf(reports, seconds)}`)
    else io.draw(barOf({ reports, bytes, total, seconds, width: io.terminal }))
    ;[shownAt, shownReports] = [io.elapsed(), reports]
  }
  return {
    world: { ...world, files: countedFiles(world.files, (more) => (bytes += more)) },
    tick() {
      reports++
      const since = io.elapsed() - shownAt
      if (io.terminal === null ? since >= LINE_MS || reports - shownReports >= LINE_REPORTS : since >= DRAW_MS) show()
    },
    end: () => io.terminal !== null && io.draw(''),
  }
}

export const counted = (count: number): string => count.toLocaleString('en-GB')

const rateOf = (reports: number, seconds: number): string =>
  `${(reports / seconds).toFixed(reports / seconds < 10 ? 1 : 0)} a second`

/** Bytes of all files at `places`; null when some place is no file, so that nobody can know how much is to come. */
async function bytesAt(files: Files, places: readonly string[]): Promise<number | null> {
  if (places.some((place) => place === '-' || /^[a-z][a-z0-9+.-]*:\/\//i.test(place))) return null
  let bytes = 0
  for (const place of places) {
    for await (const found of filesUnder(files, place)) if ('size' in found) bytes += found.size
  }
  return bytes
}

const countedFiles = (files: Files, add: (bytes: number) => void): Files => ({
  ...files,
  async *open(path) {
    for await (const chunk of files.open(path)) {
      add(chunk.length)
      yield chunk
    }
  },
})

interface State {
  readonly reports: number
  readonly bytes: number
  readonly total: number | null
  readonly seconds: number
  readonly width: number
}

function barOf({ reports, bytes, total, seconds, width }: State): string {
  const rate = `${counted(reports)} reports, ${rateOf(reports, seconds)}`
  if (total === null || total === 0) return rate.slice(0, width - 1)
  const share = Math.min(bytes / total, 1)
  const left = share === 0 ? '' : `, ${timeOf((seconds / share) * (1 - share))} left`
  const words = `${String(Math.floor(share * 100)).padStart(3)} %  ${rate}${left}`
  const room = Math.max(0, Math.min(30, width - words.length - 3))
  const full = Math.round(share * room)
  return `${'█'.repeat(full)}${'░'.repeat(room - full)} ${words}`.slice(0, width - 1)
}

/** "40 s", "12 min", "3 h 05 min". */
function timeOf(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}
