/**
 * Real machine translations beside what people wrote: sentences of the semantic similarity tasks that were put out by
 * statistical systems (Europarl and news of 2012, news of 2016), strung together to texts of some length.
 */
import { existsSync, readFileSync } from 'node:fs'
import { corpora } from '../shipped.ts'

const FOLDER = `${corpora}/paraphrase-sts-mrpc/data/sts/semeval-sts`

export interface Translated {
  readonly name: string
  readonly text: string
  readonly by: 'machine' | 'person'
}

/** Sentences of one text: as many as a short report has. */
const SENTENCES = 16

function rowsOf(file: string): [person: string, machine: string][] {
  return readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [, person = '', machine = ''] = line.split('\t')
      return person === '' || machine === '' ? [] : [[person, machine]]
    })
}

function textsOf(file: string, by: Translated['by'], part: (all: string[]) => string[] = (all) => all): Translated[] {
  const sentences = part([...new Set(rowsOf(file).map(([person, machine]) => (by === 'person' ? person : machine)))])
  const texts: Translated[] = []
  for (let from = 0; from + SENTENCES <= sentences.length; from += SENTENCES) {
    const some = sentences.slice(from, from + SENTENCES).map((line) => (/[.!?”"]$/.test(line) ? line : `${line}.`))
    texts.push({ name: `${file} ${from} ${by}`, text: `${some.join(' ')}\n`, by })
  }
  return texts
}

const TRAINED = '2012/SMTeuroparl.train.tsv'
const HELD = ['2012/SMTeuroparl.test.tsv', '2012/SMTnews.test.tsv']
/** Machine translations of news, with another or a lightly mended one beside each: no person's words. */
const MENDED = '2016/postediting.test.tsv'
const half = (all: string[]) => Math.floor(all.length / 2)

/** Texts for training, and those held back; null where they are not here. */
export function machineTranslations(): { trained: Translated[]; held: Translated[] } | null {
  if ([TRAINED, MENDED, ...HELD].some((file) => !existsSync(`${FOLDER}/${file}`))) return null
  const both = (file: string) => [...textsOf(file, 'machine'), ...textsOf(file, 'person')]
  return {
    trained: [...both(TRAINED), ...textsOf(MENDED, 'machine', (all) => all.slice(0, half(all)))],
    held: [...HELD.flatMap(both), ...textsOf(MENDED, 'machine', (all) => all.slice(half(all)))],
  }
}
