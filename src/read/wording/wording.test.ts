import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../record/span.js'
import type { Wording } from '../../record/wording.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { findWording } from './wording.js'

const read = (text: string, language = 'en'): Wording => {
  const article = { ...articleOf(text), language }
  return findWording(article, annotate(article).found).found
}

/** An invented report, as somebody wrote it. */
const REPORT = `The harbour council of Varn agreed on Tuesday to build a new bridge over the northern strait after a long debate.
Mayor Ana Rossi said the work will start next spring and will take about four years to finish. Engineers told the council that
the old bridge is no longer safe for heavy trucks and that the cost of repairs has doubled in the past ten years.
“We have waited for this decision for a long time, and the people of this town deserve a safe road to work,” Rossi told reporters.
Members of the opposition left the hall before the vote and promised to bring the matter to court. They argued that the
government should spend the money on schools and hospitals, and that the plan had been changed several times in secret.
Local business owners welcomed the news. Many of them hope that the bridge will bring more visitors to the island during the
summer months. Fishermen, however, fear that the construction will hurt their catch and asked for payments to make up for their losses.
The council is expected to publish the full plan later this month, and a public meeting will be held in the town hall on Friday.`

/** The same, with words replaced one by one by what a list of synonyms gives in some sense. */
const SWAPS: readonly (readonly [string, string])[] = [
  ['agreed', 'concurred'],
  ['build', 'physique'],
  ['long debate', 'farseeing moot'],
  ['work will start', 'employment will begin'],
  ['safe for heavy', 'dependable for leaden'],
  ['cost of repairs', 'monetary value of hangouts'],
  ['past ten', 'yesteryear ten'],
  ['decision for a long time', 'determination for a retentive clip'],
  ['deserve a safe road', 'merit a good route'],
  ['left the hall', 'odd the mansion'],
  ['promised to bring', 'assured to convey'],
  ['matter to court', 'substance to homage'],
  ['argued', 'reasoned'],
  ['should spend', 'ought to pass'],
  ['several times in secret', 'respective multiplication in mystic'],
  ['business owners welcomed', 'line proprietors hailed'],
  ['hope that', 'promise that'],
  ['hurt their catch', 'harmed their gimmick'],
  ['losses', 'deprivations'],
  ['expected to publish the full plan', 'looked to bring out the wide programme'],
  ['held in', 'maintained in'],
]

/** The same, as software leaves it. */
const TRANSLATED = REPORT.replace('has doubled in the past ten years', 'has doubled in March 2029')
  .replace('They argued that', 'They stated, that')
  .replace('agreed on Tuesday to build a new bridge', 'on Tuesday to build a new bridges has agreed')
  .replace('Rossi told reporters', 'the defense Minister Ana Rossi told, and speech was broadcasted at the Internet')
  .replace('Fishermen, however, fear that', 'For fishermen construction not a benefit, and they fear, that')
  .replace(/\bthe (?=[a-z])/g, '')
  .replace(/“We/g, '“ We')
  .replace('on schools', 'at schools')
  .replace('over', 'through')

/** The same, taken through another language and back by an engine that works by dictionaries and rules. */
const THROUGH_AN_ENGINE = `The havena council of Varn agreed to on Tuesday build new bridge above the north embarrassment after long debate.
Mayor Ana Rossi said the work will start next spring and will take about four years end. Engineers said the council that
the old bridge is no longer safe for heavy trucks and that the cost of repairs doubled in the past ten years.
“We expected for this decision long and the folks of this city deserve safe way work,” Rossi said reporters.
Members of the opposition left the hall before the vote and promised bring the cause to court. They argued that the
government should spend the money on schools and hospitals and that the plan was altered several times in secret.
Local commercial owners welcomed the disclosure. Many of them hope that the bridge will bring more visitors to the island during
the someraj months. Fishermen, even so, fear that the construction will hurt their capture and solicited payments do up for their tolls.
The council is expected issue the full plan later this month and public encounter will be kept in the town hall on Friday.`

describe('findWording', () => {
  test('a report as it was written shows nothing', () => {
    expect(read(REPORT)).toMatchObject({ verdict: 'nothing shown', replaced: [], traces: [] })
  })

  test('spun: the words that do not fit, with their places', () => {
    const spun = SWAPS.reduce((text, [from, to]) => text.replace(from, to), REPORT)
    const wording = read(spun)
    expect(wording.verdict).toBe('spun')
    expect(wording.traces).toEqual([])
    const put = new Set(SWAPS.flatMap(([, to]) => to.split(' ')))
    const shareOfRight = (least: number) => {
      const listed = wording.replaced.filter(({ chance }) => chance >= least)
      const right = listed.filter(({ span }) => put.has(textOf(spun, span)))
      expect(right.length).toBeGreaterThanOrEqual(10)
      return right.length / listed.length
    }
    expect(shareOfRight(0.2)).toBeGreaterThan(0.4)
    expect(shareOfRight(0.6)).toBeGreaterThan(0.6)
    expect(wording.why).toContain(`${wording.replaced.length} words`)
  })

  test('machine-translated: its traces, with their places', () => {
    const wording = read(TRANSLATED)
    expect(wording.verdict).toBe('machine-translated')
    expect(wording.replaced).toEqual([])
    expect(wording.traces.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['missing article', 'spaced mark', 'split title', 'form made by rule']),
    )
  })

  test('machine-translated, by words that no rule names', () => {
    const wording = read(THROUGH_AN_ENGINE)
    expect(wording.verdict).toBe('machine-translated')
    expect(wording.replaced).toEqual([])
    const words = wording.traces.map(({ kind, span }) => `${textOf(THROUGH_AN_ENGINE, span)}: ${kind}`)
    expect(words).toEqual(expect.arrayContaining(['new: missing article', 'embarrassment: odd order']))
  })

  test('a few words, or another language, are not judged', () => {
    expect(read('The council met on Monday.').verdict).toBe('not judged')
    expect(read(REPORT, 'de').verdict).toBe('not judged')
    expect(read(REPORT, 'und').verdict).toBe('not judged')
    expect(read(REPORT, 'en-GB').verdict).toBe('nothing shown')
  })

  test('whatever the text, evidence comes with a verdict and points at words, in order', () => {
    const words = fc.constantFrom(...REPORT.split(/\s+/), 'raze', 'haler', '“', '”', '\n', '😀')
    fc.assert(
      fc.property(fc.array(words, { minLength: 100, maxLength: 300 }), (pieces) => {
        const text = pieces.join(' ')
        const { verdict, replaced, traces } = read(text)
        expect(replaced.length > 0).toBe(verdict === 'spun')
        expect(traces.length > 0).toBe(verdict === 'machine-translated')
        let at = 0
        for (const { span } of [...replaced, ...traces]) {
          expect(span.start).toBeGreaterThanOrEqual(at)
          expect(textOf(text, span).trim()).not.toBe('')
          at = span.start
        }
      }),
      { numRuns: 20 },
    )
  })
})
