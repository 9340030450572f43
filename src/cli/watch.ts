import { InvalidArgumentError } from 'commander'
import { planFrom, type Plan } from '../intake/watch/feeds-file.js'
import type { News } from '../intake/watch/shelf.js'
import type { Store } from '../store/store.js'
import { examples, withStore, type Define, type Global } from './cli.js'
import type { ExitCode, Io } from './io.js'
import { addPrivateOption } from './places.js'
import { isNote, printProblem } from './print-problem.js'
import { counted } from './progress.js'
import { readText } from './read-text.js'

interface WatchOptions {
  readonly once?: boolean
  readonly until?: number
  readonly allowPrivate?: boolean
}

export const defineWatch: Define = ({ program, io, does }) => {
  const command = program
    .command('watch')
    .summary('follow feeds and sitemaps, and add what is new')
    .description(
      'Asks the feeds and sitemaps that FEEDS.toml names, each when it is due, and puts in the record what is new or changed. Asks politely: only for what changed, where the robots.txt of a host allows, at the pace of each host. Stopped at any moment (Ctrl-C, power cut), it goes on where it was. docs/intake.md says what FEEDS.toml may hold.',
    )
    .argument('<feeds>', 'a TOML file that names the sources')
    .option('--once', 'ask every source that is due once, read what is new, and end')
    .option('--until <moment>', 'end at this moment, ISO 8601 (2031-03-02T18:00Z)', momentOf)
    .addHelpText(
      'after',
      examples(
        'watch FEEDS.toml',
        'watch FEEDS.toml --once --db elections.db',
        'watch FEEDS.toml --until 2031-03-02T18:00Z',
      ),
    )
  addPrivateOption(command)
  does<WatchOptions>(command, ([path = ''], options) => watchFile(path, options, io))
}

/** A moment; one without a zone is in UTC, as all moments in the record are. */
function momentOf(value: string): number {
  const time = Date.parse(
    /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}${value.includes('T') ? 'Z' : 'T00:00Z'}`,
  )
  if (Number.isNaN(time)) throw new InvalidArgumentError('It has to be a moment such as 2031-03-02T18:00Z.')
  return time
}

async function watchFile(path: string, options: WatchOptions & Global, io: Io): Promise<ExitCode> {
  const text = await readText(path, io.world({ allowPrivate: false }).files)
  const plan = typeof text === 'string' ? planFrom(text) : null
  if (typeof text !== 'string') printProblem(io, text)
  else if (typeof plan === 'string') printProblem(io, { code: 'feeds-file-invalid', at: null, path, reason: plan })
  if (plan === null || typeof plan === 'string') return 1
  return withStore(io, options, { readOnly: false }, (store) => watchAll(plan, options, store, io))
}

async function watchAll(plan: Plan, options: WatchOptions, store: Store, io: Io): Promise<ExitCode> {
  const [{ watch }, { read }, { findWording }, { linkRecord }] = await Promise.all([
    import('../intake/watch/watch.js'),
    import('../read/read.js'),
    import('../read/wording/wording.js'),
    import('../engine/engine.js'),
  ])
  const tally: Record<News['kind'], number> = { added: 0, changed: 0, known: 0, moved: 0, problem: 0 }
  let isNew = false
  const stop = new AbortController()
  const release = io.onInterrupt(() => stop.abort())
  try {
    await watch({
      plan,
      read: (captured) => read(captured, { wording: findWording }),
      shelf: store.watched,
      clock: io.clock,
      stop: stop.signal,
      once: options.once === true,
      until: options.until ?? null,
      ask: io.ask({ allowPrivate: options.allowPrivate === true, agent: agentOf(plan) }),
      tell(news) {
        tell(news, io)
        if (news.kind !== 'problem' || !isNote(news.problem.code)) tally[news.kind]++
        isNew ||= news.kind === 'added' || news.kind === 'changed'
      },
      rest() {
        if (isNew) linkRecord(store)
        isNew = false
      },
    })
    if (isNew) linkRecord(store)
  } finally {
    release()
  }
  io.err(
    `Articles: ${counted(tally.added)} added, ${counted(tally.changed)} changed. "onrecord sources" says how each source stands.`,
  )
  return tally.problem > 0 ? 1 : 0
}

/** How a server's log shows us: with an address to write to, where there is one. */
const agentOf = ({ contact }: Plan): string =>
  `onrecord (follows news feeds${contact === undefined ? '' : `; ${contact}`})`

function tell(news: News, io: Io): void {
  if (news.kind === 'problem') printProblem(io, news.problem)
  else io.err(lineOf(news, io.today()).replace(/\p{Cc}/gu, '\uFFFD'))
}

function lineOf(news: Exclude<News, { kind: 'problem' }>, now: string): string {
  const when = now.slice(0, 16).replace('T', ' ')
  if (news.kind === 'known') return `${when}  same     ${news.address} is ${news.as}`
  if (news.kind === 'moved') return `${when}  moved    ${news.address} to ${news.to}`
  return `${when}  ${news.kind === 'added' ? 'new    ' : 'changed'}  ${news.title ?? ''}  ${news.address}`
}
