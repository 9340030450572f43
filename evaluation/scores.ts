/** Every score there is, by name. Each is loaded when its turn comes: what it imports may not be built, or not be here. */
import { join } from 'node:path'
import { asPercent, fromLoss, fromShare, scorePrinted } from './printed.ts'
import type { Score } from './score.ts'
import { corpora, corpusHash } from './shipped.ts'

export type Scores = Readonly<Record<string, () => Score | Promise<Score>>>

export const scores: Scores = {
  /** Samples of the project: from files to joined utterances. */
  samples: async () => (await import('./samples/samples.ts')).scoreSamples(),
  /** The five seed reports, by the scorer that comes with them. */
  seeds: async () => (await import('./seeds/seeds.ts')).scoreSeeds(),
  /** Attributions of PolNeAR's development part, by the scorer that comes with it. */
  polnear: async () => (await import('./polnear.ts')).scorePolnear(),
  /** Whether confidence means what it says. */
  reliability: () =>
    scorePrinted({
      name: 'reliability',
      script: 'attributions/reliability.ts',
      args: [],
      corpus: () => corpusHash(join(corpora, 'polnear/data/dev/text'), join(corpora, 'polnear/data/dev/attributions')),
      figures: {
        'calibration (100 less its expected error)': [/expected calibration error ([\d.]+) %/, fromLoss],
      },
    }),
  /** Tellings made of PolNeAR's quotations: joined, and told from look-alikes. */
  tellings: async () => (await import('./tellings/tellings.ts')).scoreTellings(),
  /** Pairs of PolNeAR's quotations in different papers, judged by hand: joined when they are one act of speaking. */
  pairs: async () => (await import('./tellings/judged/pairs.ts')).scorePairs(),
  /** Reports of one happening gathered to stories, on the development part of ECB+. */
  stories: async () => (await import('./stories/stories.ts')).scoreStories(),
  /** Spun and machine-translated reports found, unchanged ones left alone. */
  spun: async () => (await import('./spun/spun.ts')).scoreSpun(),
  /** Translations by a real engine found. */
  translated: async () => (await import('./spun/translated.ts')).scoreTranslated(),
  /** Bodies of web pages that nothing was trained on. */
  pages: () =>
    scorePrinted({
      name: 'pages',
      script: 'clean/pages.ts',
      args: ['aeb', '--alone'],
      corpus: () =>
        corpusHash(join(corpora, 'scrapinghub-aeb/ground-truth.json'), join(corpora, 'scrapinghub-aeb/html')),
      figures: {
        'shingle F1': [/onrecord +shingle F1 ([\d.]+)/, fromShare],
        'word F1': [/onrecord .*word F1 ([\d.]+)/, fromShare],
      },
    }),
  /** Plain text with leftovers of the page, made of those pages. */
  extracts: () =>
    scorePrinted({
      name: 'extracts',
      script: 'clean/extracts.ts',
      args: [],
      corpus: () =>
        corpusHash(join(corpora, 'scrapinghub-aeb/ground-truth.json'), join(corpora, 'scrapinghub-aeb/html')),
      figures: {
        'word F1': [/rules and model +word F1 ([\d.]+)/, fromShare],
        'word F1, the whole page': [/rules and model[^]*?the whole page +word F1 ([\d.]+)/, fromShare],
      },
    }),
  /** Every character of an article leads back to its page. */
  'way back': () =>
    scorePrinted({
      name: 'way back',
      script: 'clean/way-back.ts',
      args: [],
      corpus: () => corpusHash(join(corpora, 'scrapinghub-aeb/html'), join(corpora, 'wcxb/dev/html')),
      figures: { 'pages that lead back': [/([\d.]+) % of the pages lead back wholly/, asPercent] },
    }),
  /** Title, writers and day of web pages. */
  fields: async () => (await import('./clean/fields.ts')).scoreFields(),
  /** Clean articles stay whole. */
  whole: () =>
    scorePrinted({
      name: 'whole',
      script: 'clean/polnear.ts',
      args: ['dev'],
      corpus: () => corpusHash(join(corpora, 'polnear/data/dev/text'), join(corpora, 'polnear/data/dev/attributions')),
      figures: { 'marked spans kept': [/gold spans in removed text: .*\(([\d.]+) %\)/, fromLoss] },
    }),
  /** Sources of other corpora led to whom they name, and names found. */
  speakers: () =>
    scorePrinted({
      name: 'speakers',
      script: 'speakers/evaluate.ts',
      args: [],
      corpus: () =>
        corpusHash(join(corpora, 'meantime-en/data'), join(corpora, 'gum-news/coref'), join(corpora, 'uner-en-ewt')),
      figures: {
        'meantime all': [/meantime-en +all +.*\(([\d.]+) %\)/, asPercent],
        'gum news all': [/gum news +all +.*\(([\d.]+) %\)/, asPercent],
        'gum other all': [/gum other +all +.*\(([\d.]+) %\)/, asPercent],
        'uner names F': [/uner names +all .* F ([\d.]+)/, fromShare],
        'meantime recall': [/meantime recall +all +.*\(([\d.]+) %\)/, asPercent],
        'gum news recall': [/gum news recall +all +.*\(([\d.]+) %\)/, asPercent],
        'gum other recall': [/gum other recall +all +.*\(([\d.]+) %\)/, asPercent],
        'meantime found': [/meantime found +all +.*\(([\d.]+) %\)/, asPercent],
        'gum news found': [/gum news found +all +.*\(([\d.]+) %\)/, asPercent],
        'gum other found': [/gum other found +all +.*\(([\d.]+) %\)/, asPercent],
      },
    }),
  /** Speakers of attributions of PolNeAR's development part, marked by hand. */
  marked: () =>
    scorePrinted({
      name: 'marked',
      script: 'speakers/polnear.ts',
      args: [],
      corpus: () => corpusHash(join(corpora, 'polnear/data/dev/text'), join(corpora, 'polnear/data/dev/attributions')),
      figures: {
        'right of found': [/polnear marked all +right of found .*?\(([\d.]+) %\)/, asPercent],
        'right of found, tuned': [/polnear marked tuned +right of found .*?\(([\d.]+) %\)/, asPercent],
        'right of found, held': [/polnear marked held +right of found .*?\(([\d.]+) %\)/, asPercent],
        'right of all': [/polnear marked all +.*of all .*?\(([\d.]+) %\)/, asPercent],
      },
    }),
  /** Passages that are no speech, or stand beside it. */
  traps: async () => (await import('./traps/traps.ts')).scoreTraps(),
  /** Feeds, well and ill formed: entries, titles, links and dates as expected. */
  feeds: () =>
    scorePrinted({
      name: 'feeds',
      script: 'feeds/feeds.ts',
      args: [],
      corpus: () => corpusHash(join(corpora, 'feedparser-tests/tests')),
      figures: {
        'wellformed as expected': [/wellformed .* onrecord +([\d.]+) %, f/, asPercent],
        'illformed as expected': [/illformed .* onrecord +([\d.]+) %, f/, asPercent],
        'entities as expected': [/entities .* onrecord +([\d.]+) %, f/, asPercent],
        'read without a crash': [/all files read without a crash: ([\d.]+) %/, asPercent],
      },
    }),
  /** Events and exercises of the seed reports. */
  events: async () => (await import('./events/score.ts')).scoreEvents(),
}
