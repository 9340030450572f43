import type { Captured } from '../../record/capture.js'
import type { Document } from '../../record/document.js'
import type { Answer, Ask } from '../fetch.js'
import type { Problem } from '../../record/problem.js'
import type { Rules } from '../robots.js'
import { Articles } from './articles.js'
import type { Plan } from './feeds-file.js'
import { Hosts } from './hosts.js'
import type { Clock, News, Shelf } from './shelf.js'
import { Sources } from './sources.js'
import type { Visit } from './visit.js'

export interface Watching {
  readonly plan: Plan
  readonly shelf: Shelf
  readonly ask: Ask
  readonly clock: Clock
  readonly read: (captured: Captured) => Document
  readonly tell: (news: News) => void
  /** Called when nothing is to be done right now: time for linking. */
  readonly rest: () => void | Promise<void>
  readonly stop: AbortSignal
  /** Asks every source that is due once, reads what is new, and ends. */
  readonly once: boolean
  /** Ends at this moment; null for never. */
  readonly until: number | null
}

/** Questions on their way at once; never two to one host. */
const PARALLEL = 8

/**
 * Watches sources until it is stopped. Each is asked when it is due, each host at its pace and where its robots.txt
 * allows; what a source names is read once, and again when it changed. What has happened is on the shelf when it has
 * happened: stopped at any moment, it goes on from there.
 */
export async function watch(watching: Watching): Promise<void> {
  const { clock, stop, rest } = watching
  const schedule = new Schedule(watching)
  const running = new Map<string, Promise<void>>()
  const end = watching.until ?? Infinity
  while (!stop.aborted && clock.now() < end) {
    const visit = running.size < PARALLEL ? schedule.next(running) : null
    if (visit !== null) {
      const host = visit.host
      running.set(
        host,
        schedule.go(visit).finally(() => running.delete(host)),
      )
      continue
    }
    if (running.size === 0) await rest()
    const wake = schedule.nextAt(running)
    if (wake === null && running.size === 0) break
    await clock.wait(Math.min(wake ?? Infinity, end), [...running.values()], stop)
  }
  await Promise.all(running.values())
}

/** Whose turn it is. Visits under way (redirected, or waiting for a host's robots.txt) go before what is due. */
class Schedule {
  readonly #watching: Watching
  readonly #hosts: Hosts
  readonly #sources: Sources
  readonly #articles: Articles
  readonly #startedAt: number
  /** Visits that were begun and have another question to ask. */
  readonly #open: Visit[] = []
  /** What the visits are for: nothing is visited twice at a time. */
  readonly #active = new Set<string>()

  constructor(watching: Watching) {
    this.#watching = watching
    this.#hosts = new Hosts(watching)
    this.#articles = new Articles(watching)
    this.#sources = new Sources(watching, this.#articles)
    // After what is new was taken up: that is due from the beginning.
    this.#sources.due()
    this.#startedAt = watching.clock.now()
  }

  /** A visit that can be made now; null when every host rests or nothing is due. */
  next(busy: ReadonlyMap<string, unknown>): Visit | null {
    const now = this.#watching.clock.now()
    const visit = this.#candidates().find((one) => this.#readyAt(one, busy) <= now)
    if (visit === undefined) return null
    const open = this.#open.indexOf(visit)
    if (open !== -1) this.#open.splice(open, 1)
    this.#active.add(visit.key)
    return visit
  }

  /** When something can be done next; null when nothing is to come. */
  nextAt(busy: ReadonlyMap<string, unknown>): number | null {
    const times = this.#candidates().map((visit) => this.#readyAt(visit, busy))
    return times.length === 0 ? null : Math.min(...times)
  }

  #readyAt(visit: Visit, busy: ReadonlyMap<string, unknown>): number {
    const host = visit.host
    return busy.has(host) ? Infinity : Math.max(visit.dueAt, this.#hosts.freeAt(host))
  }

  #candidates(): Visit[] {
    const { once } = this.#watching
    // Once: only what was due when we began, and what that led to; not what failed and waits to be tried again.
    const isWanted = (visit: Visit) =>
      !this.#active.has(visit.key) &&
      (!once || visit.dueAt <= (visit.kind === 'source' ? this.#startedAt : this.#watching.clock.now()))
    const due = [...this.#sources.due(), ...this.#articles.due()].filter(isWanted)
    return [...this.#open, ...due.toSorted((a, b) => a.dueAt - b.dueAt)]
  }

  /** Asks one question of a visit and takes what comes of it. */
  async go(visit: Visit): Promise<void> {
    try {
      const rules = visit.detour === null ? this.#hosts.rules(visit.host) : EVERYTHING
      if (rules === null) visit.takeDetour()
      if (rules?.mayAsk(visit.address) === false) this.#refused(visit)
      else await this.#ask(visit)
    } finally {
      if (!this.#open.includes(visit)) {
        this.#active.delete(visit.key)
        this.#articles.visited(visit)
      }
    }
  }

  async #ask(visit: Visit): Promise<void> {
    const host = visit.host
    this.#hosts.asking(host)
    const answer = await this.#watching.ask(visit.address, visit.detour === null ? visit.headers : {})
    try {
      if ('code' in answer) this.#failed(visit, { problem: answer })
      else if (visit.redirected(answer) !== null) await this.#goOn(visit, answer)
      else if (visit.detour !== null) await this.#takeRobots(visit, visit.detour, answer)
      else if (visit.kind === 'source') await this.#sources.take(visit, answer)
      else await this.#articles.take(visit, answer)
    } finally {
      this.#hosts.answered(host, 'code' in answer ? null : answer)
    }
  }

  /** On to where the answer leads, at that host's own time. */
  async #goOn(visit: Visit, answer: Answer): Promise<void> {
    this.#open.push(visit)
    await answer.drop()
  }

  async #takeRobots(visit: Visit, host: string, answer: Answer): Promise<void> {
    const isKnown = await this.#hosts.takeRobots(host, answer)
    visit.endDetour()
    if (isKnown) this.#open.push(visit)
    else this.#failed(visit, { reason: `the robots.txt of its host cannot be had (status ${answer.status})` })
  }

  #failed(visit: Visit, why: Failure): void {
    if (visit.kind === 'source') this.#sources.failed(visit, why)
    else this.#articles.failed(visit, why)
  }

  #refused(visit: Visit): void {
    if (visit.kind === 'source') this.#sources.refused(visit)
    else this.#articles.refused(visit)
  }
}

/** A robots.txt may always be asked for. */
const EVERYTHING: Rules = { mayAsk: () => true, delay: 0 }

/** Why a visit came to nothing. */
export interface Failure {
  readonly problem?: Problem
  readonly reason?: string
  /** When the server wants to be asked again. */
  readonly retryAt?: number | null
  /** The server says that it will not be otherwise. */
  readonly final?: boolean
}
