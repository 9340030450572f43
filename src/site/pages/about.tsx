import { z } from '@hono/zod-openapi'
import { given } from '../answer.js'
import { StandingName, STANDINGS } from '../parts/standing.js'
import { none, resource } from '../resource.js'
import type { Standing } from '../shapes.js'

const WORDS = [
  ['Report', 'One article of one outlet, read from one capture.'],
  ['Capture', 'The bytes as fetched or given. They are never changed, and their SHA-256 shows it.'],
  [
    'Attribution',
    'A place in a report where somebody is said to have said or thought something: who, the word that says so, and the words.',
  ],
  ['Utterance', 'One act of speaking, as several reports tell it.'],
  ['Telling', 'One report’s words for an utterance.'],
  ['Story', 'Reports about the same happening.'],
  ['Copy', 'Two reports that share text: a reprint, an excerpt, a rewrite, or one spun word by word.'],
  [
    'Stated, implied, unknown',
    'Stated stands in the report. Implied follows from it by the rule that is named. Unknown is said to be unknown, never guessed.',
  ],
  [
    '% sure',
    'How sure the model or rule is that found an attribution. Look at the words themselves before you rest anything on them.',
  ],
] as const

const KEYS = [
  ['j', 'go to the next story, row, note or telling'],
  ['k', 'go to the one before'],
  ['Enter', 'open what is marked'],
  ['/', 'search'],
  ['?', 'show these keys'],
  ['Esc', 'close what lies over the page'],
] as const

const shape = z.strictObject({
  words: z.array(z.strictObject({ word: z.string(), means: z.string() })).readonly(),
  standings: z.array(z.strictObject({ standing: z.string(), letter: z.string(), means: z.string() })).readonly(),
  keys: z.array(z.strictObject({ key: z.string(), does: z.string() })).readonly(),
})

/** How to read the site. */
export const aboutPage = resource({
  path: '/about',
  summary: 'How to read the site: its words, its marks, its keys',
  params: none,
  query: none,
  shape,
  answer: () =>
    given({
      words: WORDS.map(([word, means]) => ({ word, means })),
      standings: Object.entries(STANDINGS).map(([standing, { letter, says }]) => ({ standing, letter, means: says })),
      keys: KEYS.map(([key, does]) => ({ key, does })),
    }),
  show: ({ data: { words, standings, keys } }) => ({
    title: 'How to read this site',
    section: 'about',
    main: (
      <article class="about">
        <header class="opening">
          <h1>How to read this site</h1>
          <p class="lead">
            <span class="said">Words in this type somebody said or wrote.</span> Words in this type are ours.
          </p>
        </header>
        <section aria-labelledby="marks">
          <h2 id="marks">How tellings stand to each other</h2>
          <dl class="key">
            {standings.map(({ standing, means }) => (
              <div>
                <dt>
                  <StandingName standing={standing as Standing} />
                </dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
          <p>
            Where two tellings are set against each other, <ins>underlined</ins> words stand in this telling only, and{' '}
            <del>struck</del> words stand in the other and are left out here. A space and three dots between words mean
            that the report has words of its own there.
          </p>
        </section>
        <section aria-labelledby="words">
          <h2 id="words">Words we use</h2>
          <dl class="words">
            {words.map(({ word, means }) => (
              <div>
                <dt>{word}</dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="keys" id="keyboard">
          <h2 id="keys">Keys</h2>
          <dl class="keys">
            {keys.map(({ key, does }) => (
              <div>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="check">
          <h2 id="check">How to check what it says</h2>
          <p>
            Every number beside an article’s words leads to the words; “capture” beside it leads to the same place in
            the bytes as they were stored. Each page is also JSON: add <code>.json</code> to its address, or read{' '}
            <a href="/api">the list of addresses</a>. Nothing here is private to the pages. Whether somebody said
            something, and in which words, <a href="/check">a check of the quotation</a> tells.
          </p>
        </section>
      </article>
    ),
  }),
})
