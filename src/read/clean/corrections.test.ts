import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { capturedOf } from './captured.js'
import { clean } from './clean.js'
import { correctionsIn } from './corrections.js'

const notesOf = (text: string) =>
  correctionsIn(text, [{ kind: 'paragraph', start: 0, end: text.length }], [], { language: 'en' })

describe('correctionsIn', () => {
  test.each([
    'This article was amended on 4 June 2015 because the quay is in Velm, not in Torvik.',
    'Correction: The quay is in Velm.',
    'Correction, June 4: The quay is in Velm.',
    'CORRECTION (4 June 2015): The quay is in Velm.',
    'Editor’s note: This report has been corrected to give the name of the quay.',
    'An earlier version of this story gave the wrong name of the quay.',
    'This story corrects the spelling of the quay in the third paragraph.',
    '(This version corrects the name of the quay.)',
    'The headline of this article has been changed to reflect that the quay is open.',
    'Korrektur: Der Kai liegt in Velm.',
    'In einer früheren Version dieses Artikels hieß es, der Kai liege in Torvik.',
    'Rectificatif : le quai est à Velm.',
    'Fe de errores: el muelle está en Velm.',
    'Исправление: причал находится в Вельме.',
  ])('%s', (note) => {
    expect(notesOf(note).map(({ text }) => text)).toEqual([note])
  })

  test.each([
    'Corrections officers at the Velm prison went on strike on Monday.',
    'The minister said that the earlier version of the treaty had been amended.',
    'This article was written on 4 June 2015.',
    'The law was amended on 4 June 2015.',
    'An earlier version of the bill was voted down.',
    'Market correction: shares of the port fell.',
    'Updated daily with news of the port.',
  ])('%s is none', (text) => {
    expect(notesOf(text)).toEqual([])
  })

  test('says where it stands and which day it names', () => {
    const { text, spans } = marked('The quay is open.\n\n⟦This article was amended on 4 June 2015 to give its name.⟧')
    const blocks = [
      { kind: 'paragraph' as const, start: 0, end: 17 },
      { kind: 'paragraph' as const, ...spans[0]! },
    ]
    const note = text.slice(spans[0]!.start, spans[0]!.end)
    expect(correctionsIn(text, blocks, [], {})).toEqual([{ text: note, span: spans[0], on: '2015-06-04' }])
  })
})

test('an article has its corrections, and no empty list of them', () => {
  const body =
    'The harbour council of Velm said on Monday that the eastern quay would be closed until the winter ended.'
  const note = 'Correction: The quay is in Velm, not in Torvik as we wrote in the first version of this report.'
  const read = (text: string) => clean(capturedOf(text, 'text/plain', { clean: true })).found
  expect(read(`${body}\n\n${note}`).corrections?.map(({ text }) => text)).toEqual([note])
  expect('corrections' in read(body)).toBe(false)
})
