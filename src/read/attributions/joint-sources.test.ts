import { describe, expect, test } from 'vitest'
import { addJointSources } from './joint-sources.js'
import { partsIn } from '../../parts-in.js'

describe('addJointSources', () => {
  test.each([
    [
      '⟦that it was stolen; the owner’s lawyer⟧ ⟦argued⟧ that',
      'content',
      ['that it was stolen', 'the owner’s lawyer', 'argued'],
    ],
    [
      '⟦that it was stolen⟧; the owner’s lawyer ⟦argued⟧ that',
      'content',
      ['that it was stolen', 'the owner’s lawyer', 'argued'],
    ],
    ['⟦that it was stolen⟧, but she ⟦argued⟧ that', 'content', ['that it was stolen', 'she', 'argued']],
  ] as const)('%s', (source, role, expected) => {
    const { annotation, parts, words } = partsIn(source, role, 'cue')
    const found = addJointSources(parts, annotation)
    expect(found.map(words).map((each) => each.replace(/;$/, ''))).toEqual(expected)
    expect(found[1]?.role).toBe('source')
  })

  test.each([
    '⟦that it was stolen⟧, the owner ⟦argued⟧.',
    '⟦that it was stolen⟧; he was, ⟦arguing⟧ that it was.',
    '⟦“that it was stolen⟧; the owner ⟦argued⟧ that it was”.',
  ])('none in: %s', (source) => {
    const { annotation, parts } = partsIn(source, 'content', 'cue')
    expect(addJointSources(parts, annotation)).toEqual(parts)
  })
})
