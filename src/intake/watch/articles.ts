import type { Given } from '../../record/capture.js'
import type { Document } from '../../record/document.js'
import type { Problem } from '../../record/problem.js'
import type { DuePage, WatchedArticle } from '../../record/source.js'
import { sha256 } from '../content-id.js'
import type { Item } from '../feed/feed.js'
import { reportOfItem } from '../feed/reports.js'
import type { Answer } from '../fetch.js'
import { reportOfAnswer } from '../page.js'
import { isProblem, type Report } from '../taken.js'
import { canonicalAddress, hostOf, ownAddress, siteOf } from './address.js'
import { backOff, retryAt } from './chance.js'
import { changeBetween, contentOf, isTelling } from './change.js'
import type { Source } from './feeds-file.js'
import { conditional, validatorsOf, Visit } from './visit.js'
import type { Failure, Watching } from './watch.js'

/** A page that cannot be had is tried again after this, in milliseconds, then after twice as long. */
const TRY_AGAIN = 5 * 60_000
/** So often in a row; together some two days. */
const MOST_TRIES = 14

/** The articles that sources name: which are new, which changed, what is to be fetched. */
export class Articles {
  readonly #watching: Watching
  readonly #sources: ReadonlyMap<string, Source>
  /** Of each host the page whose turn is first, and the hosts for which that may be another by now. */
  readonly #next = new Map<string, DuePage>()
  readonly #stale: Set<string>

  constructor(watching: Watching) {
    this.#watching = watching
    this.#stale = new Set(watching.shelf.pageHosts())
    this.#sources = new Map(watching.plan.sources.map((source) => [source.url, source]))
  }

  due(): Visit[] {
    const { shelf } = this.#watching
    for (const host of this.#stale) {
      const page = shelf.nextPage(host)
      if (page === null) this.#next.delete(host)
      else this.#next.set(host, page)
    }
    this.#stale.clear()
    return [...this.#next.values()].map(
      ({ address, asks, dueAt, etag, modified }) =>
        new Visit('page', address, asks, dueAt, conditional(etag, modified)),
    )
  }

  /** A visit is over: whose turn it is at the host that it was for has to be looked up again. */
  visited(visit: Visit): void {
    this.#stale.add(hostOf(visit.first))
  }

  #save(article: WatchedArticle): void {
    this.#watching.shelf.saveArticle(article)
    if (article.asks !== null) this.#stale.add(hostOf(article.asks))
  }

  /** Takes up what a source says: new, changed, or known as it is. */
  named(item: Item, source: Source): void {
    if (item.url === undefined && item.html === null) return
    const { shelf, clock } = this.#watching
    const address =
      item.url === undefined
        ? `feed:${source.url}#${item.id ?? sha256(item.html ?? '').slice(0, 20)}`
        : canonicalAddress(item.url)
    const known = shelf.article(address)
    const said = sha256(JSON.stringify([item.title, item.html, item.published, item.updated]))
    // Two sources may name one article: the first that did has the say, as long as it is watched.
    const isOthers = known !== null && known.source !== source.url && this.#sources.has(known.source)
    if (known !== null && (known.said === said || isOthers)) return
    const asks = wantsPage(item, source) ? (item.url ?? null) : null
    const news = { said, item: JSON.stringify(item), asks, dueAt: clock.now(), tries: 0, etag: null, modified: null }
    this.#save(
      known === null
        ? { address, source: source.url, firstAt: clock.now(), content: null, document: null, ...news }
        : { ...known, source: source.url, ...news },
    )
  }

  /** Reads articles that need no question because their feed held all of them. */
  takeWhole(): void {
    for (const address of this.#watching.shelf.unread()) {
      const article = this.#watching.shelf.article(address)
      if (article !== null) this.#takeItem(article)
    }
  }

  async take(visit: Visit, answer: Answer): Promise<void> {
    const article = this.#watching.shelf.article(visit.of)
    if (article === null || answer.status === 304) {
      await answer.drop()
      if (article !== null) this.#looked(article, {})
      return
    }
    if (answer.status === 200) {
      await this.#takePage(article, visit, answer)
      return
    }
    await answer.drop()
    const isFinal = answer.status >= 300 && answer.status < 500 && ![408, 425, 429].includes(answer.status)
    const wanted = retryAt(answer.header('retry-after'), this.#watching.clock.now())
    this.failed(visit, { reason: `it answered with status ${answer.status}`, retryAt: wanted, final: isFinal })
  }

  async #takePage(article: WatchedArticle, visit: Visit, answer: Answer): Promise<void> {
    const problems: Problem[] = []
    if (isFront(answer.address) && !isFront(article.asks ?? '')) {
      await answer.drop()
      this.failed(visit, { reason: "it leads to its site's front page", final: true })
      return
    }
    for await (const taken of reportOfAnswer(answer, visit.address, givenOf(this.#sources.get(article.source)))) {
      if (isProblem(taken)) problems.push(taken)
      else {
        for (const problem of problems) this.#watching.tell({ kind: 'problem', source: article.source, problem })
        this.#takeReport(
          article,
          taken,
          ownAddress(taken.captured.source, answer.address) ?? canonicalAddress(answer.address),
          validatorsOf(answer),
        )
        return
      }
    }
    // What is no page will be none tomorrow; what broke off may come whole.
    const problem = problems.at(-1) ?? ({ code: 'file-empty', at: null, path: visit.address } as const)
    this.failed(visit, { problem, final: problem.code !== 'fetch-failed' })
  }

  /** What the feed itself has of an article. */
  #takeItem(article: WatchedArticle): void {
    const source = this.#sources.get(article.source)
    const item = JSON.parse(article.item) as Item
    for (const taken of reportOfItem(item, article.address, givenOf(source))) {
      if (!isProblem(taken)) {
        this.#takeReport(article, taken, article.address, {})
        return
      }
      if (taken.code !== 'file-empty') this.#watching.tell({ kind: 'problem', source: article.source, problem: taken })
    }
    this.#save({ ...article, dueAt: null })
  }

  failed(visit: Visit, { problem, reason = '', retryAt: wanted, final = false }: Failure): void {
    const { clock, plan, shelf, tell } = this.#watching
    const article = shelf.article(visit.of)
    if (article === null) return
    tell({
      kind: 'problem',
      source: article.source,
      problem: problem ?? { code: 'fetch-failed', at: null, path: visit.address, reason },
    })
    const tries = article.tries + 1
    const isRefused = problem?.code === 'address-private' || problem?.code === 'scheme-unknown'
    if (final || isRefused || tries >= MOST_TRIES) this.#withoutPage({ ...article, tries })
    else {
      const dueAt = Math.max(clock.now() + backOff(TRY_AGAIN, tries - 1, plan.seed, article.address), wanted ?? 0)
      this.#save({ ...article, tries, dueAt })
    }
  }

  refused(visit: Visit): void {
    const article = this.#watching.shelf.article(visit.of)
    if (article === null) return
    const problem = { code: 'robots-refused', at: null, path: visit.address } as const
    this.#watching.tell({ kind: 'problem', source: article.source, problem })
    this.#withoutPage(article)
  }

  /** An article whose page cannot be had is what its feed says of it; one that was read before stays what it was. */
  #withoutPage(article: WatchedArticle): void {
    const settled = { ...article, dueAt: null }
    this.#save(settled)
    if (settled.document === null) this.#takeItem(settled)
  }

  #takeReport(asked: WatchedArticle, report: Report, own: string, given: Partial<WatchedArticle>): void {
    const document = this.#watching.read(report.captured)
    const { shelf, clock } = this.#watching
    shelf.together(() => {
      // Its source may have said something new of it while its page was on the way.
      const article = shelf.article(asked.address) ?? asked
      const same = this.#sameAs(article, own, document)
      if (same.address !== article.address) this.#join(article, same)
      this.#keep({ ...same, ...given }, report, document)
      const now = shelf.article(asked.address)
      if (now !== null && now.said !== asked.said && now.asks !== null) this.#save({ ...now, dueAt: clock.now() })
    })
  }

  /** The article that this one is: itself, or one known by its own address or by its words on the same site. */
  #sameAs(article: WatchedArticle, own: string, document: Document): WatchedArticle {
    const { shelf } = this.#watching
    const byAddress = own === article.address ? null : shelf.article(own)
    if (byAddress !== null) return this.#isSame(byAddress, document) ? byAddress : article
    if (own !== article.address) shelf.noteAddress(own, article.address)
    if (article.document !== null || !isTelling(document.article)) return article
    return shelf.articleWith(siteOf(article.asks ?? own), contentOf(document.article)) ?? article
  }

  /** Many addresses may lead to one wall or front page: only where the title is the same, too, it is the same article. */
  #isSame(article: WatchedArticle, { article: { title, text } }: Document): boolean {
    const known = article.document === null ? null : this.#watching.shelf.document(article.document)
    if (known === null || text === '') return false
    return known.article.text === text || (title !== null && known.article.title?.text === title.text)
  }

  #join(article: WatchedArticle, same: WatchedArticle): void {
    const { shelf, tell } = this.#watching
    // One that was read before it showed to be another's double keeps its versions.
    if (article.document === null) shelf.noteAddress(article.address, same.address)
    this.#save({ ...article, dueAt: null })
    tell({ kind: 'known', address: article.address, as: same.address })
  }

  /** Puts a reading on the shelf, when it says something that the last one did not. */
  #keep(article: WatchedArticle, report: Report, document: Document): void {
    const { clock, shelf, tell } = this.#watching
    const content = contentOf(document.article)
    const isKnown = content === article.content
    const before = isKnown || article.document === null ? null : shelf.document(article.document)
    // A page that was replaced by an empty one, or went behind a wall, is no new version of its article.
    const isLess = before !== null && (document.article.text === '' || (isCut(document) && !isCut(before)))
    if (isKnown || isLess) {
      this.#looked(article, {})
      return
    }
    shelf.addVersion(article.address, {
      captured: report.captured,
      bytes: report.bytes,
      document,
      takenAt: new Date(clock.now()).toISOString(),
      before: before?.id ?? null,
      change: before === null ? null : changeBetween(before, document),
    })
    if (isTelling(document.article))
      shelf.noteContent(siteOf(article.asks ?? article.address), content, article.address)
    this.#looked(article, { content, document: document.id })
    const title = document.article.title?.text ?? null
    tell({ kind: before === null ? 'added' : 'changed', address: article.address, title })
  }

  /** An article was looked at; says when it is looked at again. */
  #looked(article: WatchedArticle, found: Partial<WatchedArticle>): void {
    const { clock, plan } = this.#watching
    const now = clock.now()
    const next = plan.recheck.find((after) => article.firstAt + after > now)
    const isPage = article.asks !== null
    const dueAt = isPage && next !== undefined ? article.firstAt + next : null
    this.#save({ ...article, ...found, dueAt, tries: 0 })
  }
}

const isCut = ({ problems }: Document): boolean => problems.some(({ code }) => code === 'article-cut-short')

const isFront = (address: string): boolean => URL.parse(address)?.pathname === '/'

const wantsPage = (item: Item, { pages }: Source): boolean =>
  item.url !== undefined && (pages === 'always' || (pages === 'summary' && (item.summary || item.html === null)))

const givenOf = (source: Source | undefined): Given => ({
  ...(source?.outlet === undefined ? {} : { outlet: source.outlet }),
  ...(source?.language === undefined ? {} : { language: source.language }),
})
