import { describe, expect, test } from 'vitest'
import { told, type Report } from '../../told.js'
import { sheetOf } from '../sheet.js'
import { copyOf } from './compare.js'

const wire = `The harbour council of Sund agreed on Tuesday to dig a tunnel under the strait after a debate of nine hours.
Engineers said the work would take four years and cost more than the town earns in ten. Fishermen blocked the quay with
forty boats until the police cleared it before dawn. The opposition left the hall before the vote and promised to bring
the matter to the high court in the capital, where a similar case about a bridge has been waiting for two years.`

const sheet = (id: string, report: Report) => sheetOf(told({ ...report, id }).document)
const copy = (a: Report, b: Report) => copyOf(sheet('a', a), sheet('b', b))

describe('copyOf', () => {
  test('a reprint, from the earlier', () => {
    const found = copy({ text: wire, published: '2031-01-05' }, { text: `SUND. ${wire}`, published: '2031-01-03' })
    expect(found).toMatchObject({ relation: 'reprint', origin: 'b' })
    expect(found?.containment.a).toBeGreaterThan(0.95)
  })

  test('a credit says who has it from whom, whatever the dates', () => {
    const found = copy({ text: wire, outlet: 'Norwire' }, { text: wire, outlet: 'Sund Post', credits: ['Norwire'] })
    expect(found?.origin).toBe('a')
  })

  test('a credit may give initials', () => {
    const agency = 'The Northern Press Agency'
    const reprint = { text: wire, outlet: 'Sund Post', credits: ['NPA'] }
    expect(copy({ text: wire, outlet: agency, credits: ['NPA'] }, reprint)?.origin).toBe('a')
    expect(copy({ text: wire, outlet: 'NPA' }, { ...reprint, credits: [agency] })?.origin).toBe('a')
  })

  test("an agency's own report is the origin where no date tells", () => {
    const own = { text: wire, outlet: 'Norwire', credits: ['Norwire'] }
    expect(copy({ text: wire, outlet: 'Sund Post' }, own)?.origin).toBe('b')
  })

  test('without date or credit nobody knows', () => {
    expect(copy({ text: wire }, { text: wire })?.origin).toBeNull()
  })

  test('an excerpt stands whole in a longer one', () => {
    const half = wire.slice(0, wire.indexOf('The opposition'))
    const longer = `${wire} ${'Nobody had expected so many people in so small a room. '.repeat(3)}`
    expect(copy({ text: half }, { text: longer })?.relation).toBe('excerpt')
  })

  test('an excerpt may be touched by an editor', () => {
    const half = wire.slice(0, wire.indexOf('The opposition')).replace('forty boats until the police', 'boats. They')
    const longer = `${wire} ${'Nobody had expected so many people in so small a room. '.repeat(6)}`
    expect(copy({ text: half }, { text: longer })?.relation).toBe('excerpt')
  })

  test('spun so hard that few runs of words are left, in the same order', () => {
    const a = `The council agreed to dig a tunnel under the strait after a debate of nine hours on a hot day in May.
Engineers said the work would take four years and cost more than the town earns in ten of them. Fishermen blocked the
quay with forty boats until the police cleared it before dawn and took six of them to the jail in the capital. The
opposition left the hall before the vote and promised to bring the matter to the court in the capital by autumn.`
    const b = `The council consented to excavate a tunnel under the sound after a discussion of nine hours on a warm day in
May. Technicians stated the work would take 48 months and cost more than the city earns in ten of them. Anglers obstructed
the quay with forty ships until the officers cleared it before daybreak and took six of them to the prison in the capital.
The resistance left the hall before the ballot and pledged to bring the issue to the court in the capital by fall.`
    expect(copy({ text: a }, { text: b })?.relation).toBe('spun')
  })

  test('spun: words replaced one by one', () => {
    const swaps: [string, string][] = [
      ['agreed', 'concurred'],
      ['dig', 'excavate'],
      ['debate', 'argument'],
      ['work', 'labor'],
      ['cost', 'be'],
      ['blocked', 'barricaded'],
      ['cleared', 'vindicated'],
      ['left', 'went out of'],
      ['bring', 'convey'],
      ['capital', 'working capital'],
    ]
    const spun = swaps.reduce((text, [from, to]) => text.replace(` ${from} `, ` ${to} `), wire)
    const found = copy({ text: wire }, { text: spun })
    expect(found?.relation).toBe('spun')
    expect(found?.why).toMatch(/“dig” for “excavate”/)
    const replaced = found?.replaced.map(([a, b, c, d]) => [wire.slice(a, b), spun.slice(c, d)])
    expect(replaced).toContainEqual(['dig', 'excavate'])
    expect(replaced).toContainEqual(['left', 'went out of'])
    const turned = copy({ text: spun }, { text: wire })?.replaced.map(([a, b, c, d]) => [
      wire.slice(c, d),
      spun.slice(a, b),
    ])
    expect(turned).toEqual(replaced)
  })

  test('shared stretches are the same words in both', () => {
    const [one, other] = [sheet('a', { text: wire }), sheet('b', { text: `Late on Tuesday. ${wire.slice(90)}` })]
    const found = copyOf(one, other)
    expect(found?.shared.length).toBeGreaterThan(0)
    for (const [a, b, c, d] of found?.shared ?? []) expect(one.text.slice(a, b)).toBe(other.text.slice(c, d))
  })

  test('two reports of one speech are no copies', () => {
    const speech =
      '⟦“We shall dig this tunnel because our children will need it, because the ferries are old and because nobody else will dig it for us, whatever they may say in the capital about its cost”⟧'
    const said = [{ by: 'Ana Berg' }]
    const one = {
      text: `The mayor spoke at noon from the steps of the town hall to some two hundred people. ${speech}, she said.`,
      said,
    }
    const other = {
      text: `Before a small crowd in the rain, and with much applause, came these words: ${speech}.`,
      said,
    }
    expect(copy(one, other)).toBeNull()
  })
})
