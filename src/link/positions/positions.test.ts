import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../record/span.js'
import { told } from '../../told.js'
import { positionsOf, type Statement } from './positions.js'

const statement = (utterance: string, day: string | null, said: string): Statement => {
  const { document } = told({ id: utterance, text: `⟦${said}⟧, Ana Berg said.`, said: [{ by: 'Ana Berg' }] })
  return { utterance, day, document, attribution: document.attributions[0]! }
}

/** How the later of two statements stands to the earlier one, and why; null where no topic joins them. */
function later(before: string, after: string) {
  const [position] = positionsOf([statement('u1', '2031-03-01', before), statement('u2', '2032-05-09', after)])
  const step = position?.steps.at(-1)
  return step === undefined ? null : { standing: step.standing, earlier: step.earlier, why: step.why }
}

const DRAIN = '“We will never drain the lake behind the Harva sluice”'

describe('what a speaker says again', () => {
  test('is repeated, and the earlier one is named', () => {
    expect(later(DRAIN, '“I repeat: we will never drain that lake behind the Harva sluice”')).toMatchObject({
      standing: 'repeated',
      earlier: 'u1',
    })
  })

  test('is new where it only has the topic in common', () => {
    expect(later(DRAIN, '“The Harva sluice was built by my grandfather and his brothers”')).toEqual({
      standing: 'new',
      earlier: null,
      why: null,
    })
  })

  test('is no topic where nothing rare is shared', () => {
    expect(later(DRAIN, '“We will never give up what we have”')).toBeNull()
  })
})

describe('what contradicts something earlier', () => {
  test.each([
    [DRAIN, '“We will drain the lake behind the Harva sluice”', 'never'],
    ['“The sluice of Harva is safe”', '“The sluice of Harva is not safe”', 'not'],
    [
      '“I will not say that the Harva sluice never flooded the lower town”',
      '“I will not say that the Harva sluice flooded the lower town”',
      '“never”',
    ],
    [
      '“We will raise the sluice tolls in spring”',
      '“We will cut the sluice tolls in spring”',
      '“raise” stands against “cut”',
    ],
    [
      '“The government opposes a sluice at Harva”',
      '“The government supports a sluice at Harva, as everybody on the coast has known for years”',
      '“opposes” stands against “supports”',
    ],
  ])('%s / %s', (before, after, why) => {
    const step = later(before, after)
    expect(step).toMatchObject({ standing: 'contradicts', earlier: 'u1' })
    expect(step?.why).toContain(why)
  })

  test('not where a denial and a negation say the same', () => {
    const one = statement('u1', '2031-03-01', '“The sluice of Harva is not safe for any boat”')
    const { document } = told({
      id: 'u2',
      text: 'Berg denied ⟦that the sluice of Harva is safe for any boat⟧.',
      said: [{ by: 'Ana Berg', denied: true }],
    })
    const two = { utterance: 'u2', day: '2032-01-01', document, attribution: document.attributions[0]! }
    expect(positionsOf([one, two])[0]?.steps[1]?.standing).not.toBe('contradicts')
  })

  test('not where the negation is of another thing', () => {
    expect(
      later(
        '“We will drain the lake behind the Harva sluice, and nobody will lose a boat”',
        '“We will drain the lake behind the Harva sluice in spring, when the ice is gone”',
      ),
    ).toMatchObject({ standing: 'repeated' })
  })

  test('both passages stand in the alignment', () => {
    const all = [statement('u1', '2031-03-01', DRAIN), statement('u2', '2032-05-09', DRAIN.replace('never ', ''))]
    const [, step] = positionsOf(all)[0]!.steps
    const words = step!.alignment.map(([aStart, aEnd, bStart, bEnd, kind]) => [
      kind,
      textOf(all[0]!.document.article.text, { start: aStart, end: aEnd }),
      textOf(all[1]!.document.article.text, { start: bStart, end: bEnd }),
    ])
    expect(words).toEqual([
      ['same', 'We will', 'We will'],
      ['deleted', 'never', ''],
      ['same', 'drain the lake behind the Harva sluice', 'drain the lake behind the Harva sluice'],
    ])
  })
})

describe('topics', () => {
  const sluice = [
    statement('u1', '2031-03-01', '“The Harva sluice is old”'),
    statement('u2', '2031-04-01', '“Nobody will pay for the Harva sluice”'),
  ]
  const pension = [
    statement('u3', '2031-05-01', '“Pensions will rise with wages”'),
    statement('u4', null, '“My party built the pensions of this country”'),
  ]

  test('are what several statements share, each with what it is called', () => {
    const found = positionsOf([...sluice, ...pension]).map(({ labels, steps }) => ({
      labels: labels.toSorted(),
      steps: steps.map(({ utterance }) => utterance),
    }))
    expect(found).toContainEqual({ labels: ['harva', 'sluice'], steps: ['u1', 'u2'] })
    expect(found).toContainEqual({ labels: ['pensions'], steps: ['u3', 'u4'] })
    expect(found).toHaveLength(2)
  })

  test('nothing of a single statement', () => {
    expect(positionsOf([sluice[0]!])).toEqual([])
    expect(positionsOf([])).toEqual([])
  })
})

test('positions are a function of the set: any order gives the same', () => {
  const words = fc.constantFrom(
    'Harva',
    'sluice',
    'never',
    'drain',
    'the',
    'lake',
    'pensions',
    'rise',
    'not',
    'raise',
    'cut',
  )
  const said = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '))
  const day = fc.constantFrom(null, '2031-03-01', '2031-03-02', '2032-01-01')
  fc.assert(
    fc.property(fc.array(fc.tuple(said, day), { maxLength: 8 }), fc.nat(7), (drawn, turn) => {
      const all = drawn.map(([one, when], index) => statement(`u${index}`, when, one))
      const found = positionsOf(all)
      expect(positionsOf([...all.slice(turn), ...all.slice(0, turn)].toReversed())).toEqual(found)
      for (const { steps } of found)
        for (const [index, { standing, earlier }] of steps.entries()) {
          expect((standing === 'new') === (earlier === null)).toBe(true)
          if (earlier !== null) expect(steps.slice(0, index).map(({ utterance }) => utterance)).toContain(earlier)
        }
    }),
  )
})
