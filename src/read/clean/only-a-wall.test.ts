import { describe, expect, test } from 'vitest'
import { textOf } from '../../record/span.js'
import { capturedOf } from './captured.js'
import { clean } from './clean.js'
import { faults } from './traced.js'

function cleaned(body: string, head = '', lang = 'en') {
  const source = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`
  const { found, problems } = clean(capturedOf(source, 'text/html'))
  expect(faults(found, source)).toEqual([])
  return { found, problems, removed: new Map(found.removed.map((part) => [textOf(source, part), part.reason])) }
}

/** Nothing is read, one problem says why, and what the page showed is listed. */
function expectWall(of: ReturnType<typeof cleaned>, wall: string, shown: readonly string[], reason: string) {
  expect(of.problems).toEqual([{ code: 'page-is-wall', at: null, wall }])
  expect(of.found.text).toBe('')
  expect(of.found.blocks).toEqual([])
  for (const line of shown) expect(of.removed.get(line)).toBe(reason)
}

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n')

const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'We and our 412 partners store cookies on your device and read them to show you advertising that fits you.',
    'You can take back your consent at any time on our page about privacy, where every partner is listed.',
  ],
  de: [
    'Wir und unsere 412 Partner speichern Cookies auf Ihrem Gerät, um Ihnen passende Werbung zu zeigen.',
    'Ihre Einwilligung können Sie jederzeit auf unserer Seite zum Datenschutz zurücknehmen.',
  ],
  fr: [
    'Avec nos 412 partenaires, nous déposons des cookies sur votre appareil pour vous montrer de la publicité.',
    'Vous pouvez retirer votre consentement à tout moment sur notre page de confidentialité.',
  ],
  es: [
    'Con nuestros 412 socios guardamos cookies en su dispositivo para mostrarle publicidad a su medida.',
    'Puede retirar su consentimiento en cualquier momento en nuestra página de privacidad.',
  ],
  nb: [
    'Sammen med 412 partnere lagrer vi informasjonskapsler på enheten din for å vise deg annonser som passer.',
    'Du kan når som helst trekke tilbake ditt samtykke på siden vår om personvern.',
  ],
  ru: [
    'Мы и 412 партнеров сохраняем файлы куки на вашем устройстве, чтобы показывать вам подходящую рекламу.',
    'Свое согласие вы можете отозвать в любое время на странице о конфиденциальности.',
  ],
}
const LANGUAGES = Object.keys(QUESTIONS)

describe('a question for consent', () => {
  test.each(LANGUAGES)('%s: in an element of its own', (lang) => {
    const question = QUESTIONS[lang]!
    const of = cleaned(
      `<div id="app"></div><div class="cmp-root" role="dialog"><h2>★</h2>${paragraphs(question)}<button>OK</button></div>`,
      '<title>Velm Herald</title>',
      lang,
    )
    expectWall(of, 'consent', question, 'legal')
  })

  test.each(LANGUAGES)('%s: and nothing else on the page', (lang) => {
    const question = QUESTIONS[lang]!
    const of = cleaned(`<main>${paragraphs(question)}<form><button>OK</button></form></main>`, '', lang)
    expectWall(of, 'consent', question, 'legal')
  })

  test('beside a report it is left out, and the report is read', () => {
    const report = [
      'The harbour council of Velm said on Monday that the eastern quay would be closed until the end of the winter.',
      '“Nobody will load a ship there before the wall has been repaired,” council leader Jonna Lund told reporters.',
      'Fishermen have asked for compensation, and the ministry in Torvik has promised an answer within two weeks.',
      'The wall was damaged in October when a tanker lost its anchor in a storm and drifted against the pier.',
    ]
    const { found, problems } = cleaned(
      `<div class="cookie-consent">${paragraphs(QUESTIONS['en']!)}<button>OK</button></div>
<article><h1>Velm closes its eastern quay</h1>${paragraphs(report)}</article>`,
      '<title>Velm closes its eastern quay</title>',
    )
    expect(problems).toEqual([])
    for (const line of report) expect(found.text).toContain(line)
    for (const line of QUESTIONS['en']!) expect(found.text).not.toContain(line)
  })

  test('a report on cookies and consent is a report', () => {
    const report = [
      'The regulator of Ardania fined the Velm Herald on Monday because its question for consent misled its readers.',
      'The paper and its 412 partners had stored cookies for advertising before anybody agreed, the ruling says.',
      '“A button to refuse must be as large as the one to accept,” said Mila Torv, who leads the regulator.',
      'The Herald said that it respects the privacy of its readers and would appeal against the ruling in spring.',
    ]
    const { found, problems } = cleaned(
      `<article><h1>Herald fined over cookies</h1>${paragraphs(report)}</article><form><button>Search</button></form>`,
      '<title>Herald fined over cookies</title><meta property="og:type" content="article">',
    )
    expect(problems).toEqual([])
    for (const line of report) expect(found.text).toContain(line)
  })

  test('a recipe for cookies is no question', () => {
    const recipe = [
      'These cookies take a quarter of an hour, and children can stir the dough and cut it without any help.',
      'Mix the butter with the sugar, add the flour spoon by spoon, and leave the dough in the cold for an hour.',
      'Bake the cookies until their edges are brown, and do not wait for the middle, which hardens as it cools.',
    ]
    const { problems } = cleaned(`<div class="cookies-recipe"><h1>Cookies</h1>${paragraphs(recipe)}</div>`)
    expect(problems).toEqual([])
  })
})

const OFFERS: Readonly<Record<string, readonly [title: string, line: string, price: string]>> = {
  en: ['Velm closes its eastern quay', 'This article is for our subscribers', 'From 9 € a month'],
  de: ['Velm sperrt seinen Ostkai', 'Dieser Artikel ist für Abonnenten', 'Ab 9 € im Monat'],
  fr: ['Velm ferme son quai oriental', 'Cet article est réservé aux abonnés', 'À partir de 9 € par mois'],
  nb: ['Velm stenger østre kai', 'Denne saken er for abonnenter', 'Fra 99 kr i måneden'],
  ru: ['Вельм закрывает причал', 'Эта статья для подписчиков', 'От 300 ₽ в месяц'],
}

describe('an offer', () => {
  test.each(Object.entries(OFFERS))('%s: under the headline, in place of the report', (lang, [title, line, price]) => {
    const of = cleaned(
      `<article><h1>${title}</h1><div class="paywall"><h2>${line}</h2><p>${price}</p><a href="/s">→</a></div></article>`,
      `<title>${title}</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, isAccessibleForFree: false })}</script>`,
      lang,
    )
    expect(of.problems).toEqual([{ code: 'page-is-wall', at: null, wall: 'subscription' }])
    expect(of.found.text).toBe('')
    expect(of.found.title?.text).toBe(title)
  })

  test.each(Object.entries(OFFERS))('%s: a page of prices', (lang, [, line, price]) => {
    const plan = `<div class="plan-card"><h3>${line}</h3><p>${price}</p><a href="/s">→</a></div>`
    const of = cleaned(`<main class="subscription-offers"><h1>★</h1>${plan.repeat(3)}</main>`, '', lang)
    expectWall(of, 'subscription', [line, price], 'appeal')
  })
})

describe('other walls', () => {
  test('a check for robots', () => {
    const lines = ['Checking your connection before you go on to velm-herald.example.', 'This takes a few seconds.']
    const of = cleaned(
      `<div class="main">${paragraphs(lines)}<div class="h-captcha"></div></div><script src="/cdn/challenge-platform/x.js"></script>`,
      '<title>One moment</title>',
    )
    expectWall(of, 'robot check', lines, 'page furniture')
    expect(of.found.title).toBeNull()
  })

  test.each([
    ['en', 'Please switch on JavaScript to read this page.'],
    ['de', 'Bitte schalten Sie JavaScript ein, um diese Seite zu lesen.'],
    ['fr', 'Veuillez activer JavaScript pour lire cette page.'],
    ['ja', 'このページを読むには JavaScript を有効にしてください。'],
  ])('%s: a page that needs a script', (lang, line) => {
    expectWall(cleaned(`<div id="root"></div><p>${line}</p>`, '', lang), 'script', [line], 'page furniture')
    const unseen = cleaned(`<div id="root"></div><noscript>${line}</noscript><script src="/a.js"></script>`, '', lang)
    expect(unseen.problems).toEqual([{ code: 'page-is-wall', at: null, wall: 'script' }])
    const second = cleaned(`<noscript><img src="/p.gif"></noscript><div id="root"></div><noscript>${line}</noscript>`)
    expect(second.problems).toEqual(unseen.problems)
  })

  test('an error', () => {
    const lines = ['The page that you look for is not here, or it is not here any more.']
    const of = cleaned(`<h1>404</h1>${paragraphs(lines)}`, '<title>404 Not found</title>')
    expectWall(of, 'error', lines, 'page furniture')
  })

  test('a report that begins with such a number is a report', () => {
    const report = [
      '404 people were taken to hospital in Velm on Monday after a ferry ran onto the rocks outside the harbour.',
      '“We were lucky that the sea was calm,” said Jonna Lund, who leads the harbour council, in the evening.',
      'The ferry had left Torvik an hour earlier and was about to turn into the harbour when its rudder failed.',
      'Divers are to look at the rudder today, and the council wants a report before the ferry may sail again.',
    ]
    const { problems } = cleaned(`<h1>404 hurt in Velm</h1>${paragraphs(report)}`, '<title>404 hurt in Velm</title>')
    expect(problems).toEqual([])
  })

  test('a page with nothing on it is empty, not a wall', () => {
    expect(cleaned('<div></div>').problems).toEqual([{ code: 'article-empty', at: null }])
  })
})
