import { describe, expect, test } from 'vitest'
import { questionsOf } from './fixture/questions.js'
import { report } from './fixture/report.js'
import { site } from './site.js'

describe('whom a table names', () => {
  const read = report({
    uri: 'file:offices.txt',
    outlet: 'Harbour Examiner',
    published: { value: '2016-07-11', grain: 'day', basis: 'stated', rule: 'dateline', at: null },
    actors: [
      { id: 'a1', kind: 'person', name: 'Irma Valdane', office: 'Pact secretary-general', basis: 'implied' },
      { id: 'a2', kind: 'person', name: 'Serim Daulan', office: null },
    ],
    said: { q1: { speaker: 'a1' }, q2: { speaker: 'a2' } },
    parts: [{ kind: 'paragraph', text: '“⟦q1.content|We agree⟧”, “⟦q2.content|we do not⟧”.' }],
  })
  const told = site(questionsOf({ reports: [read], utterances: [], stories: [], copies: [] }))

  test('is marked as implied, and nobody else is', async () => {
    const html = await (await told.request(`/documents/${read.document.id}`)).text()
    expect(html.match(/implied by the office on that day/g)).toHaveLength(1)
    expect(html.indexOf('implied by the office')).toBeGreaterThan(html.indexOf('Irma Valdane'))
  })
})
