import { describe, expect, test } from 'vitest'
import { questionsOf } from './fixture/questions.js'
import { report } from './fixture/report.js'
import { site } from './site.js'

describe('hostile words', () => {
  const HOSTILE = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`
  const read = report({
    uri: `javascript:${HOSTILE}`,
    outlet: HOSTILE,
    published: { value: HOSTILE, grain: 'day', basis: 'stated', rule: HOSTILE, at: null },
    language: HOSTILE,
    byline: [HOSTILE],
    actors: [{ id: 'a1', kind: 'person', name: HOSTILE, office: HOSTILE }],
    said: { q1: { speaker: 'a1', by: HOSTILE } },
    problems: [{ code: 'quotation-unclosed', at: { start: 0, end: 3 }, message: HOSTILE, advice: HOSTILE }],
    parts: [
      { kind: 'title', text: HOSTILE },
      { kind: 'paragraph', text: `“⟦q1.content|${HOSTILE}⟧”` },
      { removed: 'navigation', rule: HOSTILE, text: HOSTILE },
    ],
  })
  const { id } = read.document
  const utterance = {
    id: 'u1',
    speaker: HOSTILE,
    occasion: { from: HOSTILE, to: null },
    members: [{ document: id, attribution: 'q1' }],
    pairs: [],
  }
  const story = { id: 's1', title: HOSTILE, from: HOSTILE, to: null, documents: [id], why: [HOSTILE] }
  const hostile = site(questionsOf({ reports: [read], utterances: [utterance], stories: [story], copies: [] }))
  const address = (path: string) => path.replace('ID', id)

  test.each([
    '/',
    '/stories/s1',
    '/documents',
    '/documents/ID?removed=1&at=0-20',
    '/documents/ID/capture?at=0-20',
    '/utterances/u1',
    '/speakers',
    `/search?q=${encodeURIComponent(HOSTILE)}`,
    `/?text=${encodeURIComponent(HOSTILE)}`,
    `/speakers?text=${encodeURIComponent(HOSTILE)}`,
    `/documents?outlet=${encodeURIComponent(HOSTILE)}`,
    `/stories/${encodeURIComponent(HOSTILE)}`,
  ])('stay words at %s', async (path) => {
    const html = await (await hostile.request(address(path))).text()
    const body = html.replace(/<script src="\/site\.js[^"]*" defer(="")?><\/script>/, '')
    expect(body.replaceAll(/="[^"]*"/g, '')).not.toMatch(/<script|<img|<[^>]+\sonerror/i)
    expect(body).not.toMatch(/href="javascript:/i)
  })

  test('the capture is sent to be saved, never to be run', async () => {
    const answer = await hostile.request(`/documents/${id}/capture/raw`)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[0-9a-f]{64}\.txt"$/)
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(read.bytes)
  })
})
