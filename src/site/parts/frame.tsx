import { raw } from 'hono/html'
import { addressOf, jsonOf } from '../address.js'
import { pagesIn, type PageOf } from '../answer.js'
import { assetAt } from '../assets.js'
import type { Here, Shown } from '../resource.js'

interface Framed extends Shown {
  readonly here: Here
  readonly page?: PageOf | null
}

const SECTIONS = [
  ['stories', 'Stories', addressOf.stories()],
  ['utterances', 'Utterances', addressOf.utterances()],
  ['documents', 'Reports', addressOf.documents()],
  ['speakers', 'Speakers', addressOf.speakers()],
  ['about', 'How to read', '/about'],
] as const

const Head = ({ title, here }: { title: string; here: Here }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>{title === 'Onrecord' ? title : `${title} · Onrecord`}</title>
    <link rel="icon" href={assetAt('/icon.svg')} type="image/svg+xml" />
    <link rel="stylesheet" href={assetAt('/site.css')} />
    <link rel="alternate" type="application/json" href={jsonOf(here.address)} />
    <script src={assetAt('/site.js')} defer></script>
  </head>
)

const Search = ({ query }: { query: string }) => (
  <form class="search" role="search" action="/search">
    <label class="aloud" for="q">
      Search the words of every report
    </label>
    <input id="q" type="search" name="q" value={query} placeholder="Search words" autocomplete="off" />
    <kbd aria-hidden="true">/</kbd>
    <button type="submit">Search</button>
  </form>
)

const Top = ({ section, query }: { section: Shown['section']; query: string }) => (
  <header class="top">
    <a class="wordmark" href="/">
      Onrecord
    </a>
    <nav aria-label="Main">
      {SECTIONS.map(([name, words, href]) => (
        <a href={href} aria-current={name === section ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
    <Search query={query} />
  </header>
)

const Foot = ({ here }: { here: Here }) => (
  <footer class="foot">
    <p>Every word on this site leads back to a stored capture.</p>
    <p>
      <a href={jsonOf(here.address)}>This page as JSON</a> · <a href="/api">Addresses</a> ·{' '}
      <a href="/about#keys" data-keys>
        Keys <kbd>?</kbd>
      </a>
    </p>
  </footer>
)

/** The page around what an address shows. */
export function Frame({ here, title, main, section, query, page }: Framed): string {
  const named = page && pagesIn(page) > 1 && page.number > 1 ? `${title} (page ${page.number})` : title
  const html = (
    <html lang="en">
      <Head title={named} here={here} />
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <Top section={section} query={query ?? ''} />
        <main id="main" tabindex={-1}>
          {main}
        </main>
        <Foot here={here} />
      </body>
    </html>
  )
  return `<!doctype html>${raw(html.toString())}`
}
