import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Given } from '../../record/capture.js'
import { textOf } from '../../record/span.js'
import { capturedOf } from './captured.js'
import { clean } from './clean.js'
import { faults } from './traced.js'

interface Post {
  readonly clock: string
  readonly heading: string
  readonly lines: readonly string[]
}

const ENGLISH: readonly Post[] = [
  {
    clock: '18:42',
    heading: 'Ferry towed into harbour',
    lines: [
      'The ferry was towed into the harbour of Velm at 18:30, and all of its passengers have left it unhurt.',
      '“We are glad that nobody was hurt,” harbour council leader Jonna Lund told reporters on the quay.',
    ],
  },
  {
    clock: '17:15',
    heading: 'Tugs have reached the ferry',
    lines: ['Two tugs have reached the ferry and are waiting for the wind to ease before they take it in tow.'],
  },
  { clock: '16:58', heading: '', lines: ['The coast guard of Ardania says it has sent a helicopter.'] },
  {
    clock: '16:20',
    heading: 'Minister on her way',
    lines: ['Transport minister Mila Torv is on her way to Velm, her office said, and is expected there by seven.'],
  },
  {
    clock: '15:40',
    heading: 'Ferry adrift off Velm',
    lines: ['A ferry with 140 people on board is adrift off Velm after its engines failed, the harbour council says.'],
  },
]
const FRENCH: readonly Post[] = [
  {
    clock: '18h42',
    heading: 'Le ferry remorqué au port',
    lines: ['Le ferry a été remorqué au port de Velm, et tous ses passagers en sont descendus sains et saufs.'],
  },
  {
    clock: '17h15',
    heading: 'Les remorqueurs sont sur place',
    lines: ['Deux remorqueurs ont atteint le ferry et attendent que le vent faiblisse pour le prendre en remorque.'],
  },
  {
    clock: '15h40',
    heading: 'Un ferry à la dérive',
    lines: ['Un ferry avec 140 personnes à bord est à la dérive au large de Velm, selon le conseil du port.'],
  },
]

const iso = (clock: string): string => `2025-03-04T${clock.replace('h', ':')}:00+01:00`
const marked = ({ clock }: Post): string => `<time datetime="${iso(clock)}">${clock}</time>`
const plain = ({ clock }: Post): string => `<span class="t">${clock}</span>`
const said = ({ heading, lines }: Post): string =>
  `${heading && `<h3>${heading}</h3>`}${lines.map((line) => `<p>${line}</p>`).join('')}`
const inside =
  (tag: string, time: (post: Post) => string) =>
  (posts: readonly Post[]): string =>
    `<div>${posts
      .map((post) => `<${tag} class="post">${time(post)}${said(post)}<a href="#">↗ 12</a></${tag}>`)
      .join('\n')}</div>`

const SHAPES: Readonly<Record<string, (posts: readonly Post[]) => string>> = {
  'articles with time elements': inside('article', marked),
  'list items with time elements': inside('li', marked),
  'boxes with a clock alone': inside('div', plain),
  'no elements of their own': (posts) =>
    `<div>${posts.map((post) => `<h4>${marked(post)}</h4>${said(post)}`).join('')}</div>`,
  'one element, its times alone on their lines': (posts) =>
    `<div>${posts.map(({ clock, heading, lines }) => [clock, heading, ...lines].filter(Boolean).join('<br>')).join('<br><br>')}</div>`,
  'boxes in boxes': (posts) =>
    `<div>${posts.map((post) => `<div class="slot"><div class="head">${marked(post)}</div><div class="text">${said(post)}</div></div>`).join('')}</div>`,
}

const TITLE = 'Ferry drifts towards the rocks: what we know'

function liveOf(feed: string, posts: readonly Post[], data: object | undefined, more = '', given: Given = {}) {
  const record = data && `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const source = `<html lang="en"><head><title>${TITLE}</title>${record ?? ''}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav><main><h1>${TITLE}</h1>
<p>A ferry with 140 people on board has been adrift off the coast of Ardania since the afternoon.</p>${feed}
<aside><h3>Most read</h3><ul><li><a href="/a">Costria names new envoy</a> 14:02</li><li><a href="/b">Bridge of Torvik closed</a> 13:10</li></ul></aside></main>
${more}<footer><p>© Velm Herald</p></footer></body></html>`
  const { found } = clean(capturedOf(source, 'text/html', given))
  expect(faults(found, source)).toEqual([])
  const entries = (found.entries ?? []).map((entry) => ({ ...entry, text: textOf(found.text, entry) }))
  return { found, entries, posts }
}

const dataOf = (posts: readonly Post[], begun?: string) => ({
  '@type': 'LiveBlogPosting',
  headline: TITLE,
  ...(begun && { datePublished: begun }),
  liveBlogUpdate: posts.map((post) => ({
    '@type': 'BlogPosting',
    headline: post.heading,
    datePublished: iso(post.clock),
    articleBody: post.lines.join(' '),
  })),
})

function expectEntries({ found, entries, posts }: ReturnType<typeof liveOf>) {
  expect(entries).toHaveLength(posts.length)
  for (const [at, { heading, lines, clock }] of posts.entries()) {
    const { text } = entries[at]!
    for (const line of [heading, ...lines]) expect(text).toContain(line)
    expect(text).toContain(clock)
    for (const other of posts) if (other !== posts[at]) expect(text).not.toContain(other.lines[0])
  }
  expect(found.text).not.toMatch(/Costria|Bridge of Torvik|Most read/)
}

describe.each(Object.entries(SHAPES))('a live blog of %s', (shape, feed) => {
  const times = shape.includes('alone') ? [] : ENGLISH.map(({ clock }) => iso(clock))

  test.each([
    ['en', ENGLISH],
    ['fr', FRENCH],
  ])('%s: its entries in the order of the page', (_, posts) => {
    expectEntries(liveOf(feed(posts), posts, undefined))
  })

  test('its entries have their times, and the page is as old as it says', () => {
    const live = liveOf(feed(ENGLISH), ENGLISH, dataOf(ENGLISH, '2025-03-04T15:30:00+01:00'))
    expectEntries(live)
    expect(live.entries.map(({ published }) => published?.value)).toEqual(
      ENGLISH.map(({ clock }) => new Date(iso(clock)).toISOString().replace(':00.000', '')),
    )
    expect(live.found.published?.value).toBe('2025-03-04T14:30Z')
  })

  test('a page that does not say when it was begun is not as young as its newest entry', () => {
    const { found } = liveOf(feed(ENGLISH), ENGLISH, undefined)
    if (times.length === 0) expect(found.published).toBeNull()
    else expect(found.published).toMatchObject({ value: '2025-03-04T14:40Z', basis: 'implied', rule: 'earliest-entry' })
  })

  test('times are headings in the text', () => {
    const { found } = liveOf(feed(ENGLISH), ENGLISH, dataOf(ENGLISH))
    const headings = found.blocks.filter(({ kind }) => kind === 'heading').map((block) => textOf(found.text, block))
    for (const { clock } of ENGLISH) expect(headings.some((heading) => heading.startsWith(clock))).toBe(true)
  })
})

test.each(['18.42 Uhr', 'kl. 18.42', 'klo 18.42', '18 h 42'.replaceAll(' ', ''), '18:42'])('%s is a time', (clock) => {
  const posts = [clock, clock.replace('18', '17'), clock.replace('18', '16')]
  const feed = posts.map((time, at) => `<div class="x"><span>${time}</span><p>${ENGLISH[at]!.lines[0]}</p></div>`)
  expect(liveOf(`<div>${feed.join('')}</div>`, [], undefined).found.entries).toHaveLength(3)
})

test('what stands in an entry for what it says, not for its place, is no more the report’s than elsewhere', () => {
  const beside = [
    '<div class="caption">The ferry Orsa lies at the eastern quay of Velm, seen on Monday.</div>',
    '<div class="credit">A picture by the harbour office of Velm, for the Herald.</div>',
    '<div class="newsletter"><p>Get the best of our day in your postbox every evening.</p></div>',
    '<div class="promo"><p>Read without limits for one crown a month from today.</p></div>',
    '<div class="comments"><p>I have never seen such a wind in my whole life.</p></div>',
  ]
  const feed = ENGLISH.map(
    (post, at) => `<div class="post">${marked(post)}${said(post)}${beside[at]}<a href="#">↗ 12</a></div>`,
  )
  const live = liveOf(`<div>${feed.join('')}</div>`, ENGLISH, undefined)
  expectEntries(live)
  for (const html of beside) expect(live.found.text).not.toContain(html.replace(/<[^>]*>/g, ''))
})

test('days in numbers are read as those who publish at the address write them', () => {
  const strokes = (post: Post): string => `<time datetime="04/03/2025 ${post.clock}">${post.clock}</time>`
  const days = (url: string): (string | undefined)[] =>
    liveOf(inside('li', strokes)(ENGLISH), ENGLISH, undefined, '', { url }).entries.map(
      (entry) => entry.published?.value,
    )
  expect(new Set(days('https://herald.velm.co.uk/live'))).toEqual(new Set(['2025-03-04']))
  expect(new Set(days('https://herald.velm.edu/live'))).toEqual(new Set(['2025-04-03']))
})

test('however times and elements stand, entries follow each other and none holds what another holds', () => {
  const told = ({ clock, lines }: Post): string => `${clock}<br>${lines.join('<br>')}<br>`
  const headed = (post: Post): string => `<h3>Harbour of Velm</h3>${told(post)}`
  const shapes: readonly ((post: Post) => string)[] = [
    told,
    headed,
    (post) => `<div>${told(post)}</div>`,
    (post) => `<div>${headed(post)}</div>`,
    (post) => `<div><div>${told(post)}</div><div>${headed(post)}</div></div>`,
    ({ lines }) => `<p>${lines[0]}</p>`,
    () => '</div>',
  ]
  const pieces = fc.array(fc.tuple(fc.constantFrom(...shapes), fc.constantFrom(...ENGLISH)), { maxLength: 12 })
  let most = 0
  fc.assert(
    fc.property(pieces, (drawn) => {
      const feed = drawn.map(([shape, post]) => shape(post)).join('')
      const { entries } = liveOf(`<div><div><div><div>${feed}</div></div></div></div>`, ENGLISH, dataOf(ENGLISH))
      let end = 0
      for (const entry of entries) {
        expect(entry.start).toBeGreaterThanOrEqual(end)
        end = entry.end
      }
      most = Math.max(most, entries.length)
    }),
  )
  expect(most).toBeGreaterThan(5)
})

describe('no live blog', () => {
  test('readers who write one after the other', () => {
    const comments = ENGLISH.map(
      ({ clock, lines }) => `<li class="comment">${plain({ clock } as Post)}<p>${lines[0]}</p></li>`,
    )
    const report = FRENCH.flatMap(({ lines }) => lines)
    const long = [...report, ...report.map((line) => line.toUpperCase()), ...report.map((line) => `${line} Bis.`)]
    const { entries } = liveOf(
      long.map((line) => `<p>${line}</p>`).join(''),
      [],
      undefined,
      `<ol>${comments.join('')}</ol>`,
    )
    expect(entries).toEqual([])
  })

  test('a report with times in its sentences', () => {
    const lines = ENGLISH.flatMap((post) => post.lines)
    expect(liveOf(lines.map((line) => `<p>${line}</p>`).join(''), [], undefined).found.entries).toBeUndefined()
  })

  test('a list of things with ratings or prices', () => {
    const list = (of: (at: number) => string) =>
      `<div>${ENGLISH.map(({ lines }, at) => `<div class="x"><h3>Boat ${at}</h3><span>${of(at)}</span><p>${lines[0]}</p></div>`).join('')}</div>`
    for (const of of [
      (at: number) => `Rating: 4.${25 - at}`,
      (at: number) => `Share: 6.${15 - at}%`,
      (at: number) => `${12 - at}.50 €`,
    ])
      expect(liveOf(list(of), [], undefined).found.entries).toBeUndefined()
  })

  test('a timetable', () => {
    const rows = ENGLISH.map(({ clock }) => `<tr><td>${clock}</td><td>Velm to Torvik</td></tr>`)
    const prose = FRENCH.flatMap(({ lines }) => lines).map((line) => `<p>${line}</p>`)
    expect(liveOf(`${prose.join('')}<table>${rows.join('')}</table>`, [], undefined).found.entries).toBeUndefined()
  })
})
