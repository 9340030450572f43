import { expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { findDateline } from './dateline.js'

test.each([
  ['⟦OSLO⟧ — Talks went on.', undefined],
  ['⟦WASHINGTON⟧ (AP) — Talks went on.', 'AP'],
  ['⟦HEMPSTEAD, N.Y.⟧, Sept. 26 (UPI) — Talks went on.', 'UPI'],
  ['⟦MOSCOW⟧, June 4 (TASS) - Talks went on.', 'TASS'],
  ['⟦MOSCOW⟧, June 4. /TASS/. Talks went on.', 'TASS'],
  ['⟦ST. PETERSBURG, Russia⟧ — Talks went on.', undefined],
  ['⟦Moscow⟧ (Reuters) - Talks went on.', 'Reuters'],
  ['⟦New York⟧ (CNN) — Talks went on.', 'CNN'],
])('%s', (source, agency) => {
  const { text, spans } = marked(source)
  const found = findDateline(text)
  expect(found?.span).toEqual(spans[0])
  expect(found?.agency).toBe(agency)
})

test.each([
  'NATO said it would stay.',
  'Torv — who is a lawyer — said no.',
  'EU-Ardanian talks went on.',
  'NATO’s chief said no.',
  '“OSLO — a city,” he said.',
])('%s has none', (text) => {
  expect(findDateline(text)).toBeUndefined()
})
