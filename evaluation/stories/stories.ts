/**
 * How well reports of one happening are gathered to stories: B-cubed over ECB+. `npm run evaluate -- --only stories`.
 *
 * Choices were made on its training part (training/link/story-words.ts); the development part has other happenings.
 * Beside the figures stand what two programs without any knowledge of the words would reach: every report a story of
 * its own, and all reports of one kind of happening (two wars, two trials of an actor) one story.
 */
import { linkAll } from '../../dist/link/link.js'
import { corpora, corpusHash } from '../shipped.ts'
import type { Score } from '../score.ts'
import { bCubed } from './b-cubed.ts'
import { corpusFile, reportsOf, type Reports } from './ecbplus.ts'

function found({ documents }: Reports): Map<string, string> {
  const { stories } = linkAll(documents)
  return new Map(stories.flatMap(({ id, documents: ids }) => ids.map((one): [string, string] => [one, id])))
}

export function scoreStories(): Score {
  const name = 'stories'
  const [train, dev] = [reportsOf(corpora, 'Train'), reportsOf(corpora, 'Dev')]
  if (train === null || dev === null) return { name, skipped: `there is no ${corpusFile(corpora, 'Dev')}` }
  const percent = (value: number) => 100 * value
  const [ours, tuned] = [bCubed(dev.happening, found(dev)), bCubed(train.happening, found(train))]
  const alone = bCubed(dev.happening, new Map())
  const together = bCubed(dev.happening, dev.topic)
  const words = ({ precision, recall }: typeof ours) =>
    `precision ${percent(precision).toFixed(1)}, recall ${percent(recall).toFixed(1)}`
  const beside = `every report alone ${percent(alone.f).toFixed(1)}, a topic together ${percent(together.f).toFixed(1)}`
  return {
    name,
    corpus: corpusHash(corpusFile(corpora, 'Train'), corpusFile(corpora, 'Dev')),
    figures: { 'B-cubed F1': percent(ours.f), 'B-cubed F1, training part': percent(tuned.f) },
    of: {
      'B-cubed F1': `${dev.documents.length} reports, ${words(ours)}; ${beside}`,
      'B-cubed F1, training part': `${train.documents.length} reports, ${words(tuned)}`,
    },
  }
}
