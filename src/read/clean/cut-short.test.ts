import { describe, expect, test } from 'vitest'
import { textOf } from '../../record/span.js'
import { capturedOf } from './captured.js'
import { clean } from './clean.js'
import { faults } from './traced.js'

interface Parts {
  readonly lang: string
  readonly title: string
  readonly prose: readonly string[]
}

const ENGLISH: Parts = {
  lang: 'en',
  title: 'Velm closes its eastern quay',
  prose: [
    'The harbour council of Velm said on Monday that the eastern quay would be closed until the end of the winter.',
    '“Nobody will load a ship there before the wall has been repaired,” council leader Jonna Lund told reporters.',
    'Fishermen have asked for compensation, and the ministry in Torvik has promised an answer within two weeks.',
  ],
}
const NORWEGIAN: Parts = {
  lang: 'nb',
  title: 'Velm stenger østre kai',
  prose: [
    'Havnerådet i Velm opplyste mandag at den østre kaien holdes stengt til vinteren er over.',
    '«Ingen laster et skip der før muren er reparert», sa rådsleder Jonna Lund til avisen i går kveld.',
    'Fiskerne har bedt om erstatning, og departementet i Torvik har lovet et svar innen to uker.',
  ],
}
const GERMAN: Parts = {
  lang: 'de',
  title: 'Velm sperrt seinen Ostkai',
  prose: [
    'Der Hafenrat von Velm teilte am Montag mit, dass der Ostkai bis zum Ende des Winters gesperrt bleibt.',
    '„Dort lädt niemand ein Schiff, bevor die Mauer repariert ist“, sagte Ratsvorsitzende Jonna Lund am Abend.',
    'Die Fischer verlangen eine Entschädigung, und das Ministerium in Torvik hat eine Antwort versprochen.',
  ],
}
const FRENCH: Parts = {
  lang: 'fr',
  title: 'Velm ferme son quai oriental',
  prose: [
    'Le conseil du port de Velm a annoncé lundi que le quai oriental resterait fermé jusqu’à la fin de l’hiver.',
    '« Personne n’y chargera de navire avant la réparation du mur », a déclaré la présidente Jonna Lund.',
    'Les pêcheurs demandent une indemnité, et le ministère de Torvik a promis une réponse sous deux semaines.',
  ],
}
const RUSSIAN: Parts = {
  lang: 'ru',
  title: 'Вельм закрывает восточный причал',
  prose: [
    'Портовый совет Вельма сообщил в понедельник, что восточный причал будет закрыт до конца зимы.',
    '«Никто не будет грузить там суда, пока не починят стену», — сказала глава совета Йонна Лунд.',
    'Рыбаки требуют возмещения, и министерство в Торвике обещало дать ответ в течение двух недель.',
  ],
}
const LANGUAGES = [ENGLISH, NORWEGIAN, GERMAN, FRENCH, RUSSIAN]

const each = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n')

function pageOf({ lang, title, prose }: Parts, { data = {}, behind = '', around = 'div class="text"' } = {}): string {
  const report = { '@type': 'NewsArticle', headline: title, datePublished: '2025-03-04', ...data }
  return `<html lang="${lang}"><head><title>${title}</title>
<script type="application/ld+json">${JSON.stringify(report)}</script></head><body>
<nav><ul><li><a href="/">1</a></li><li><a href="/n">2</a></li></ul></nav>
<article><h1>${title}</h1><${around}>${each(prose)}</div>${behind}</article>
<footer><p><a href="/c">©</a></p></footer></body></html>`
}

function cleaned(source: string) {
  const { found, problems } = clean(capturedOf(source, 'text/html'))
  expect(faults(found, source)).toEqual([])
  return { found, problems }
}
const cut = (source: string) => cleaned(source).problems.filter(({ code }) => code === 'article-cut-short')

/** Walls as sites build them, by their markup alone. */
const WALLS = {
  'a class': '<div class="article-paywall"><h3>★</h3><a href="/s">1 €</a></div>',
  'a class in one word': '<section class="PaywallOffer_box"><p>★</p><button>OK</button></section>',
  "an element of the site's own": '<site-paywall><h3>★</h3><a href="/s">→</a></site-paywall>',
  'an attribute for tests': '<div data-testid="inline-paywall"><h3>★</h3><a href="/s">→</a></div>',
  'the Norwegian word': '<aside class="betalingsmur"><h3>★</h3><a href="/s">→</a></aside>',
  'a barrier': '<div id="barrier-page"><h3>★</h3><a href="/s">→</a></div>',
}

describe('a report behind a wall', () => {
  for (const parts of LANGUAGES)
    test.each(Object.entries(WALLS))(`${parts.lang}: %s right behind its beginning`, (_, behind) => {
      const { found, problems } = cleaned(pageOf(parts, { behind }))
      const last = parts.prose.at(-1)!
      expect(problems).toMatchObject([{ code: 'article-cut-short', shown: 3, of: null }])
      const [problem] = problems
      expect(problem?.at && textOf(found.text, problem.at)).toBe(last)
      for (const line of parts.prose) expect(found.text).toContain(line)
      expect(found.text).not.toContain('★')
    })

  test.each(LANGUAGES)('$lang: less than the length that the page states, and not free', (parts) => {
    const words = parts.prose.join(' ').split(/\s+/).length
    const data = { isAccessibleForFree: false, wordCount: Math.round(words * 6.7) }
    expect(cut(pageOf(parts, { data }))).toMatchObject([{ shown: 3, of: 20 }])
  })

  test.each(LANGUAGES)('$lang: dots where the text breaks off, and not free', (parts) => {
    const broken = { ...parts, prose: [...parts.prose.slice(0, 2), `${parts.prose[2]!.slice(0, 60)}…`] }
    expect(cut(pageOf(broken, { data: { isAccessibleForFree: 'False' } }))).toMatchObject([{ shown: 3, of: null }])
  })

  test.each(LANGUAGES)('$lang: the part that the page says is not free is not there', (parts) => {
    const data = {
      isAccessibleForFree: false,
      hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.rest' },
    }
    expect(cut(pageOf(parts, { data }))).toHaveLength(1)
    const whole = pageOf(parts, { data, around: 'div class="rest"' })
    expect(cut(whole)).toEqual([])
  })

  test('minutes of reading tell about how much there is', () => {
    const data = { isAccessibleForFree: false, timeRequired: 'PT2M' }
    const [problem] = cut(pageOf(ENGLISH, { data, behind: WALLS['a class'] }))
    expect(problem).toMatchObject({ shown: 3 })
    expect(problem && 'of' in problem && problem.of).toBeGreaterThan(15)
  })

  test('a share that is left to read tells it, too', () => {
    const behind =
      '<section class="paywall"><p>Il vous reste 75 % de cet article à lire.</p><a href="/s">→</a></section>'
    expect(cut(pageOf(FRENCH, { behind }))).toMatchObject([{ shown: 3, of: 12 }])
  })

  test('what the wall says is no part of the report, and listed', () => {
    const offer = 'Read on with an account of the Velm Herald, from 1 € a month.'
    const source = pageOf(ENGLISH, { behind: `<div class="reg-wall"><p>${offer}</p><button>Sign in</button></div>` })
    const { found } = cleaned(source)
    expect(found.text).not.toContain(offer)
    expect(found.removed.map((part) => textOf(source, part))).toContain(offer)
  })

  test('structured data repeats the whole of what the page shows in part', () => {
    const data = { isAccessibleForFree: false, articleBody: Array(5).fill(ENGLISH.prose.join(' ')).join(' ') }
    expect(cut(pageOf(ENGLISH, { data }))).toMatchObject([{ shown: 3, of: 15 }])
  })
})

describe('a report that is there in full', () => {
  const long = (parts: Parts): Parts => ({
    ...parts,
    prose: Array.from({ length: 8 }, (_, at) =>
      parts.prose.map((line) => line.replace(/\p{L}+/u, `$& ${at + 1}`)),
    ).flat(),
  })
  const words = (parts: Parts): number => parts.prose.join(' ').split(/\s+/).length

  test.each(LANGUAGES)('$lang: though the page says that it is not free', (parts) => {
    expect(cut(pageOf(long(parts), { data: { isAccessibleForFree: false } }))).toEqual([])
    expect(cut(pageOf(parts, { data: { isAccessibleForFree: false, wordCount: words(parts) } }))).toEqual([])
  })

  test.each(LANGUAGES)('$lang: inside an element that is named after its wall', (parts) => {
    const source = pageOf(parts, { around: 'div class="story paywall"', data: { isAccessibleForFree: false } })
    expect(cut(source)).toEqual([])
    for (const line of parts.prose) expect(cleaned(source).found.text).toContain(line)
  })

  test('though an offer stands below it', () => {
    const behind = '<div class="subscription-box"><h3>Subscribe to the Herald</h3><a href="/s">1 € a month</a></div>'
    expect(cut(pageOf(ENGLISH, { behind }))).toEqual([])
    expect(cut(pageOf(long(ENGLISH), { behind, data: { isAccessibleForFree: false } }))).toEqual([])
  })

  test('though a wall for other readers is hidden in it', () => {
    const behind = '<div class="paywall" hidden><h3>★</h3></div>'
    expect(cut(pageOf(long(ENGLISH), { behind }))).toEqual([])
    expect(cut(pageOf(ENGLISH, { behind, data: { isAccessibleForFree: true } }))).toEqual([])
    expect(cut(pageOf(ENGLISH, { behind, data: { wordCount: words(ENGLISH) } }))).toEqual([])
  })

  test('though it ends with dots', () => {
    const open = {
      ...ENGLISH,
      prose: [...ENGLISH.prose, 'And so the quay stays closed, and the gulls have it to themselves…'],
    }
    expect(cut(pageOf(open))).toEqual([])
  })

  test('though the page states more words than there are: it may count others', () => {
    expect(cut(pageOf(ENGLISH, { data: { wordCount: 900 } }))).toEqual([])
  })

  test('what a sale says of its last days is no share of the report', () => {
    const behind = '<div class="promo"><p>Only 3 days remain: 50 % off, from 9 € a month</p></div>'
    expect(cut(pageOf(ENGLISH, { behind, data: { isAccessibleForFree: false, wordCount: words(ENGLISH) } }))).toEqual(
      [],
    )
  })
})
