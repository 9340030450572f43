import { expect, test } from 'vitest'
import { invented, questionsOf } from './fixture/questions.js'
import { stories } from './fixture/links.js'
import { site } from './site.js'

const app = site(questionsOf(invented))
const address = `/stories/${stories[0]?.id}`

interface Told {
  readonly columns: readonly { readonly id: string; readonly outlet: string | null }[]
  readonly rows: readonly { readonly utterance: string; readonly cells: readonly { readonly standing: string }[] }[]
  readonly missing: readonly {
    readonly document: string
    readonly absent: readonly string[]
    readonly cut: readonly { readonly utterance: string; readonly cuts: readonly { readonly text: string }[] }[]
  }[]
}

test('what each report leaves out stands below the matrix, with the words', async () => {
  const { data } = (await (await app.request(`${address}.json`)).json()) as { data: Told }
  const cuts = data.missing.flatMap(({ cut }) => cut.flatMap((one) => one.cuts.map(({ text }) => text)))
  expect(cuts).toContain('and we will not ask any captain which flag he sails under')
  const html = await (await app.request(address)).text()
  expect(html).toContain('What each report leaves out')
  for (const text of cuts) expect(html).toContain(`</span>${text}<span class="aloud">; </span></del>`)
})

test('a report leaves out only utterances whose cell in the matrix is empty', async () => {
  const { data } = (await (await app.request(`${address}.json`)).json()) as { data: Told }
  expect(data.missing.flatMap(({ absent }) => absent).length).toBeGreaterThan(0)
  for (const { document, absent } of data.missing) {
    const at = data.columns.findIndex(({ id }) => id === document)
    for (const utterance of absent)
      expect(data.rows.find((row) => row.utterance === utterance)?.cells[at]?.standing).toBe('absent')
  }
})
