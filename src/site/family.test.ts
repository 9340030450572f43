import { describe, expect, test } from 'vitest'
import { linkRecord } from '../engine/engine.js'
import { openStore } from '../store/store.js'
import { tellAll, type Report } from '../told.js'
import { familyOf } from './family.js'
import { site } from './site.js'

const sentences = [
  'The harbour council of Sund met for five hours on a cold evening and argued about the ferry and its crew.',
  'Nobody from the shipyard came to the hall although every one of the owners had been asked in writing.',
  'Fishermen waited outside with lanterns until the doors were opened and the vote was read out aloud.',
  'A second vote on the price of the tickets was put off until the engineers have counted the cracks.',
]
const whole = sentences.join(' ')

const report = (id: string, day: number, text: string, outlet: string, credits: string[] = []): Report => ({
  id,
  text,
  outlet,
  credits,
  title: `Report ${id}`,
  published: `2031-03-0${day}`,
})

const REPORTS = [
  report('wire', 2, whole, 'Northern Press Agency'),
  report('paper', 2, whole.replace('a cold evening', 'a mild evening'), 'Sund Post', ['Northern Press Agency']),
  report('short', 3, sentences.slice(0, 3).join(' '), 'Fjell Radio', ['Northern Press Agency']),
  report(
    'other',
    2,
    'A storm tore the roofs off nine schools in Fjell and left the valley without power.',
    'Fjell Radio',
  ),
]

function record() {
  const store = openStore(':memory:')
  tellAll(store, REPORTS)
  linkRecord(store)
  return store
}

describe('familyOf', () => {
  test.each(['wire', 'paper', 'short'])('is the same whichever report is asked about: %s', (id) => {
    const store = record()
    const { reports, more } = familyOf(store.questions, id)
    expect(more).toBe(false)
    expect(reports.map(({ document, standing }) => [document.id, standing])).toEqual([
      ['wire', 'origin'],
      ['paper', 'copy'],
      ['short', 'copy'],
    ])
    store.close()
  })

  test('says from whom, and what was changed, left out and put in', () => {
    const store = record()
    const [, paper, short] = familyOf(store.questions, 'wire').reports
    expect(paper?.beside).toMatchObject({ document: 'wire', changes: [{ from: 'cold', to: 'mild' }] })
    expect(paper?.beside?.copy.why).toContain('credits')
    expect(short?.beside?.document).toBe('wire')
    expect(short?.beside?.changes).toEqual([{ from: sentences[3]!.slice(0, -1), to: '' }])
    store.close()
  })

  test('of more reports than are shown, those that others have it from are shown, and that there are more is said', async () => {
    const store = openStore(':memory:')
    const papers = Array.from({ length: 70 }, (_, at) => {
      const place = sentences.toSpliced(at % 4, 0, `Paper ${at} has it from the wire.`).join(' ')
      return report(`a${at}`, 3, place, `Paper ${at}`, ['Northern Press Agency'])
    })
    tellAll(store, [{ ...REPORTS[0]!, id: 'wire' }, ...papers])
    linkRecord(store)
    const { reports, more } = familyOf(store.questions, 'a55')
    expect(reports).toHaveLength(60)
    expect(more).toBe(true)
    expect(reports[0]).toMatchObject({ document: { id: 'wire' }, standing: 'origin' })
    expect(reports.every(({ beside, standing }) => standing === 'origin' || beside !== null)).toBe(true)
    const { fetch } = site(store.questions)
    const page = await (await fetch(new Request('http://here/documents/a55/copies'))).text()
    expect(page).toContain('More reports share it than the 60 that are shown')
    store.close()
  })

  test('has a page, also of a report without copies', async () => {
    const store = record()
    const { fetch } = site(store.questions)
    const page = async (id: string) => (await fetch(new Request(`http://here/documents/${id}/copies`))).text()
    expect(await page('paper')).toContain('3 reports share it')
    expect(await page('paper')).toContain('<del>cold</del>')
    expect(await page('other')).toContain('No other report on record shares')
    const lost = await fetch(new Request('http://here/documents/nothing/copies.json'))
    expect([lost.status, await lost.json()]).toMatchObject([404, { error: { code: 'report-not-found' } }])
    store.close()
  })
})
