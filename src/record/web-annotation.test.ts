import { expect, test } from 'vitest'
import { linkAll } from '../link/link.js'
import { told } from '../told.js'
import { fromSelectors } from './selector.js'
import { webAnnotationOf } from './web-annotation.js'

const WORDS = '“😀 We shall drain the lake before the first snow of winter falls”'
const documents = [
  told({
    text: `⟦${WORDS}⟧, Ana Berg said.`,
    said: [{ by: 'Ana Berg' }],
    uri: 'https://a.example/1',
    published: '2031-03-01',
  }),
  told({
    text: `In the hall: ⟦${WORDS.replace('drain', 'poison')}⟧, Ana Berg said.`,
    said: [{ by: 'Ana Berg' }],
    uri: 'file:b.txt',
    published: '2031-03-02',
  }),
].map(({ document }) => document)
const documentOf = (id: string) => documents.find((document) => document.id === id) ?? null
const [utterance] = linkAll(documents).utterances
const annotation = webAnnotationOf(utterance!, documentOf)

test('every place where it is told is found again by the selectors alone', () => {
  expect(annotation).toMatchObject({ type: ['Annotation', 'prov:Entity'], motivation: 'linking' })
  expect(annotation.target).toHaveLength(2)
  for (const { source, selector } of annotation.target) {
    const document = documentOf(source.id.replace('urn:onrecord:document:', ''))!
    expect(fromSelectors(document.article.text, ...selector)).toEqual(document.attributions[0]?.content[0])
  }
})

test('names who said it, how tellings stand to each other, and the bytes each was derived from', () => {
  expect(annotation.body.map(({ value }) => value)).toEqual([
    'Said by Ana Berg, by 2031-03-01',
    expect.stringMatching(/^\w+#q1 and \w+#q1: altered\. “\w+” stands against “\w+”\.$/),
  ])
  const derived = annotation.target.map(({ source }) => source['prov:wasDerivedFrom'])
  expect(derived.map(({ id }) => id).toSorted()).toEqual(['file:b.txt', 'https://a.example/1'])
  for (const { 'onrecord:sha256': hash } of derived)
    expect(documents.map(({ capture }) => capture.sha256)).toContain(hash)
})

test('a telling whose report is gone is left out', () => {
  const [first] = documents
  const left = webAnnotationOf(utterance!, (id) => (id === first?.id ? null : documentOf(id)))
  expect(left.target).toHaveLength(1)
})
