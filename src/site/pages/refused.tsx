import type { Shown } from '../resource.js'

const WHAT: Readonly<Record<number, string>> = {
  400: 'The address is not understood',
  404: 'Not in the record',
  405: 'The site can only be read',
  500: 'The site failed',
}

/** What happened and what to do, where an address gives nothing. */
export const Refused = ({ status, message, advice }: { status: number; message: string; advice: string }): Shown => ({
  title: WHAT[status] ?? 'No answer',
  main: (
    <section class="refused">
      <p class="kicker">{status}</p>
      <h1>{WHAT[status] ?? 'No answer'}</h1>
      <p>{message}</p>
      <p>{advice}</p>
      <p class="doors">
        <a href="/">Stories</a> <a href="/search">Search</a> <a href="/about">How to read this site</a>
      </p>
    </section>
  ),
})
