import { pagesIn, type PageOf } from '../answer.js'
import { plural } from './words.js'

/** Addresses of the pages before and after; nothing where all fits on one. */
export const Pager = ({ page, at, what }: { page: PageOf | null; at: (number: number) => string; what: string }) => {
  if (page === null || pagesIn(page) < 2) return null
  const { number, size, total } = page
  const first = (number - 1) * size + 1
  return (
    <nav class="pager" aria-label={`Pages of ${what}`}>
      {number > 1 ? (
        <a href={at(number - 1)} rel="prev">
          ← Previous
        </a>
      ) : (
        <span />
      )}
      <span>
        {first.toLocaleString('en')}–{Math.min(total, first + size - 1).toLocaleString('en')} of{' '}
        {plural(total, what.replace(/s$/, ''), what)}
      </span>
      {number < pagesIn(page) ? (
        <a href={at(number + 1)} rel="next">
          Next →
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}

/** A page past the last one. */
export const PastTheEnd = ({ first, what }: { first: string; what: string }) => (
  <p class="empty">
    There are no {what} on this page: the list is shorter. <a href={first}>Go to its first page.</a>
  </p>
)
