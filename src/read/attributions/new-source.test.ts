import { describe, expect, test } from 'vitest'
import { findNewSource } from './new-source.js'
import { partsIn } from '../../parts-in.js'

describe('findNewSource', () => {
  test.each([
    [
      'Rossi ⟦said⟧ ⟦that it was safe, and the physician said that it had expired⟧.',
      'the physician',
      'said',
      'that it was safe',
    ],
    [
      'Rossi ⟦said⟧ ⟦it was safe; the physician has argued that it had expired⟧.',
      'the physician',
      'has argued',
      'it was safe',
    ],
    [
      'Rossi ⟦said⟧ ⟦it was safe, although a laboratory found lead in every glass⟧.',
      'a laboratory',
      'found',
      'it was safe',
    ],
    [
      '⟦Asked⟧ ⟦when it would run, the head of the depot said only snow could tell⟧.',
      'the head of the depot',
      'said',
      'when it would run',
    ],
  ])('%s', (source, name, cue, before) => {
    const { annotation, parts, words } = partsIn(source, 'cue', 'content')
    const [verb, content] = parts
    const found = verb && content && findNewSource(content, verb, annotation)
    expect(found && [words(found.source), words(found.cue), words({ ...content, last: found.end })]).toEqual([
      name,
      cue,
      before,
    ])
  })

  test.each([
    'Rossi ⟦said⟧ ⟦that it was safe and that the physician was late⟧.',
    'Rossi ⟦said⟧ ⟦“it was safe, and the physician said so as well”⟧.',
    'Rossi ⟦said⟧ ⟦that it was safe, and the man who said so had left⟧.',
  ])('none in: %s', (source) => {
    const { annotation, parts } = partsIn(source, 'cue', 'content')
    const [verb, content] = parts
    expect(verb && content && findNewSource(content, verb, annotation)).toBeNull()
  })
})
