import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { linkRecord } from '../engine/engine.js'
import { span } from '../record/span.js'
import { site } from '../site/site.js'
import { openStore } from '../store/store.js'
import { tellAll, told, type Report } from '../told.js'
import { memoryIo } from './memory-io.js'
import { run } from './program.js'

let folder: string
let db: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-correct-'))
  db = join(folder, 'record.db')
  const store = openStore(db)
  tellAll(store, REPORTS)
  linkRecord(store)
  store.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

const line = '“We shall drain the lake before the first snow of winter falls”'
const REPORTS = [line, line, '“The harbour tunnel will be paid by the fishermen of Sund”'].map(
  (said, index): Report => ({
    text: `Report ${index}. ⟦${said}⟧, said Ana Berg.`,
    said: [{ by: 'Ana Berg' }],
    title: `Report ${index}`,
    published: `2031-0${index + 1}-02`,
    id: `d${index}`,
  }),
)

async function onrecord(...args: string[]) {
  const io = memoryIo()
  const code = await run([...args, '--db', db], io)
  return { code, ...io.written }
}

const by = ['--who', 'Ida Lund', '--why', 'it was <one> speech']

function ids() {
  const store = openStore(db, { readOnly: true })
  const of = (document: string) => store.questions.utterancesOf([document])[0]!
  const found = { both: of('d0'), alone: of('d2'), stories: ['d0', 'd2'].map((id) => store.questions.storyOf(id)!.id) }
  store.close()
  return found
}

describe('correct', () => {
  test('joins two utterances: export and page say who decided it, and undo takes it back', async () => {
    const { both, alone } = ids()
    const { code, out } = await onrecord('correct', 'join', both.id, alone.id, ...by, '--when', '2031-04-01')
    expect(code).toBe(0)
    const joined = ids().both
    expect(joined.members).toHaveLength(3)
    const exported = (await onrecord('export', 'utterances')).out
    expect(JSON.parse(exported.split('\n')[0]!)).toMatchObject({
      decided: [{ id: out.trim(), deed: 'join', who: 'Ida Lund', at: '2031-04-01', why: 'it was <one> speech' }],
    })
    const store = openStore(db, { readOnly: true })
    const page = await (await site(store.questions).request(`/utterances/${joined.id}`)).text()
    store.close()
    expect(page).toContain('<b>Ida Lund</b> joined by hand')
    expect(page).toContain('it was &lt;one&gt; speech')
    expect((await onrecord('correct', 'list')).out).toContain('Ida Lund joins the utterances of')

    expect((await onrecord('correct', 'undo', out.trim(), ...by)).code).toBe(0)
    expect(ids().both).toEqual(both)
    expect((await onrecord('correct', 'undo', out.trim(), ...by)).err).toMatch('took it back already')
    expect((await onrecord('export', 'corrections', '--format', 'csv')).out.split('\n')[1]).toMatch(
      /Ida Lund.*Ida Lund/,
    )
  })

  test('a decision that was taken back is not taken again in the same breath', async () => {
    const { both, alone } = ids()
    const join = ['correct', 'join', both.id, alone.id, ...by, '--when', '2031-04-01']
    const { out } = await onrecord(...join)
    expect((await onrecord('correct', 'undo', out.trim(), ...by)).code).toBe(0)
    const again = await onrecord(...join)
    expect([again.code, again.out]).toEqual([1, ''])
    expect(again.err).toMatch(/Ida Lund took this very decision back .*--when/)
    expect(ids().both).toEqual(both)
    expect((await onrecord(...join.slice(0, -1), '2031-04-02')).code).toBe(0)
    expect(ids().both.members).toHaveLength(3)
  })

  test('cuts a telling from its utterance; joining it again asks to take that back first', async () => {
    const { both } = ids()
    expect((await onrecord('correct', 'cut', both.id, `d1#${both.members[1]!.attribution}`, ...by)).code).toBe(0)
    const after = ids()
    expect(after.both.members).toHaveLength(1)
    const store = openStore(db, { readOnly: true })
    const [other] = store.questions.utterancesOf(['d1'])
    store.close()
    const { code, err } = await onrecord('correct', 'join', after.both.id, other!.id, ...by)
    expect(code).toBe(1)
    expect(err).toMatch(/Ida Lund cut these apart .* onrecord correct undo \w+/)
  })

  test('joins stories, and shows it on their page', async () => {
    const [a = '', b = ''] = ids().stories
    expect((await onrecord('correct', 'join', a, b, ...by)).code).toBe(0)
    const store = openStore(db, { readOnly: true })
    const story = store.questions.storyOf('d2')!
    expect(story.documents).toContain('d0')
    expect(await (await site(store.questions).request(`/stories/${story.id}`)).text()).toContain('joined by hand')
    store.close()
  })

  test.each([
    ['nobody said who', ['join', 'a', 'b', '--why', 'x'], 2],
    ['one id', ['join', 'a', ...by], 2],
    ['a date that is none', ['join', 'a', 'b', ...by, '--when', 'soon'], 2],
    ['nothing of that id', ['join', 'nothing', 'here', ...by], 1],
    ['no decision of that id', ['undo', 'nothing', ...by], 1],
    ['an empty list', ['list'], 1],
  ] as const)('says what is wrong: %s', async (_, args, code) => {
    const answer = await onrecord('correct', ...args)
    expect([answer.code, answer.out]).toEqual([code, ''])
    expect(answer.err).not.toBe('')
  })

  test('does not cut what is not in it, nor everything', async () => {
    const { both } = ids()
    const all = both.members.map(({ document, attribution }) => `${document}#${attribution}`)
    for (const named of [['d2#q0'], ['d9#q1'], all]) {
      expect((await onrecord('correct', 'cut', both.id, ...named, ...by)).code).toBe(1)
    }
    expect(ids().both).toEqual(both)
  })
})

describe('a statement that stands in another', () => {
  const inner = '“The ferry of Fjell will sail on every day of the coming winter”'
  const outer = 'Nobody on the quay believed the harbour master when he told us: '

  /** `a` and `b` tell what Ola Krag said (q1), and in it what Ana Berg said (q2); `c` tells only hers. */
  beforeEach(() => {
    const store = openStore(db)
    for (const id of ['a', 'b']) {
      const { captured, bytes, document } = told({
        text: `Harbour news ${id}. ⟦${outer}⟧⟦${inner}⟧, said Ola Krag.`,
        said: [{ by: 'Ola Krag', kind: 'indirect' }, { by: 'Ana Berg' }],
        published: '2031-05-02',
        id,
      })
      const [krag, berg] = document.attributions
      const whole = { ...krag!, content: [span(krag!.content[0]!.start, berg!.content[0]!.end)] }
      store.add(captured, bytes, { ...document, attributions: [whole, { ...berg!, within: 'q1' }] })
    }
    const said = [{ by: 'Ana Berg' }]
    tellAll(store, [{ text: `Winter. ⟦${inner}⟧, said Ana Berg.`, said, published: '2031-05-02', id: 'c' }])
    linkRecord(store)
    store.close()
  })

  function withTelling(document: string, attribution: string) {
    const store = openStore(db, { readOnly: true })
    const has = (members: readonly { document: string; attribution: string }[]) =>
      members.some((one) => one.document === document && one.attribution === attribution)
    const found = store.questions.utterancesOf([document]).find(({ members }) => has(members))!
    store.close()
    return found
  }

  test('is not cut for the one that it stands in', async () => {
    const krag = withTelling('a', 'q1')
    expect(krag.members.map(({ attribution }) => attribution)).toEqual(['q1', 'q1'])
    const { code, err } = await onrecord('correct', 'cut', krag.id, 'a#q2', ...by)
    expect([code, err]).toEqual([1, expect.stringContaining('Not all of these are in it')])
    expect(withTelling('a', 'q1')).toEqual(krag)
  })

  test('cut out, leaves the one that it stands in to be joined', async () => {
    expect(withTelling('a', 'q2').members).toHaveLength(3)
    expect((await onrecord('correct', 'cut', withTelling('a', 'q2').id, 'a#q2', ...by)).code).toBe(0)
    const [krag, alone, berg] = [withTelling('a', 'q1'), withTelling('a', 'q2'), withTelling('c', 'q1')]
    expect(alone.members).toHaveLength(1)
    expect((await onrecord('correct', 'join', alone.id, berg.id, ...by)).err).toMatch('cut these apart')
    expect((await onrecord('correct', 'join', krag.id, berg.id, ...by)).code).toBe(0)
    expect(withTelling('a', 'q1').members).toHaveLength(4)
  })
})
