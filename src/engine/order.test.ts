import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openStore, type Store } from '../store/store.js'
import { told, type Report } from '../told.js'
import { linkRecord } from './engine.js'

const COUNT = 200
const people = ['Ana Berg', 'Berg', 'Ida Lund', 'Sergei Morov', 'Sergey Morov', 'an official', null]
const outlets = ['Sund Post', 'Fjell Radio', 'Norland Times', 'Harbour News']
const things = 'lake tunnel harbour treaty ferry bridge dam orchard lighthouse railway'.split(' ')
const deeds = 'drain dig close sign paint widen flood prune sell electrify'.split(' ')
const times = ['before winter', 'this spring', 'without a vote', 'with the money of the fishermen', 'by the first snow']

/** Numbers that look drawn and are the same in every run. */
const drawn = (index: number, salt: number) => (Math.imul(index + 1, 2654435761) ^ Math.imul(salt + 7, 40503)) >>> 5

const SYLLABLES = 'ka lo mir sund vel hav tor bek ras nil'.split(' ')
/** Places with names of their own, so that not every report meets every other. */
const place = (happening: number) => {
  const name = [1, 2, 3].map((salt) => one(SYLLABLES, happening, 20 + salt)).join('')
  return name[0]!.toUpperCase() + name.slice(1)
}

const one = <T>(list: readonly T[], index: number, salt: number): T => list[drawn(index, salt) % list.length]!

/** Forty happenings, each told five times by whoever has it: in the same words, without a few, with a "not", in short. */
function reportOf(index: number): Report {
  const happening = index % 40
  const [thing, deed] = [one(things, happening, 1), one(deeds, happening, 2)]
  const whole = `We shall ${deed} the ${thing} of ${place(happening)} ${one(times, happening, 3)}, and nobody shall stop it`
  const words = [
    whole,
    whole.split(',')[0]!,
    whole.replace('shall', 'shall not'),
    `the ${thing} would be ${deed}ed`,
    whole,
  ]
  const said = one(words, index, 4)
  const day = 1 + (happening % 20) + (drawn(index, 5) % 3)
  const marked = said === words[3] ? `⟦${said}⟧` : `⟦“${said}”⟧`
  const narrative = `The council of ${place(happening)} met to ${deed} it, as ${one(people, happening, 6) ?? 'it'} had asked.`
  return {
    text: `${one(outlets, index, 7)} ${index}. ${drawn(index, 8) % 3 === 0 ? '' : narrative} ${marked}, said ${one(people, happening, 9) ?? 'somebody'}.`,
    said: [{ by: one(people, happening, 9) }],
    outlet: one(outlets, index, 7),
    title: `${place(happening)} ${thing}`,
    ...(drawn(index, 10) % 6 === 0 ? {} : { published: `2031-03-${String(day).padStart(2, '0')}` }),
  }
}

const reports = Array.from({ length: COUNT }, (_, index) => told(reportOf(index)))

/** The record as bytes: every export, line by line. */
const bytesOf = ({ exports, questions }: Store): string =>
  [...exports.utterances(), ...exports.copies(), ...exports.stories()]
    .map((line) => JSON.stringify(line))
    .concat(JSON.stringify(questions.speakers({ offset: 0, limit: 1_000 }).rows))
    .join('\n')

function recordOf(order: readonly number[], cuts: ReadonlySet<number>): string {
  const store = openStore(':memory:')
  for (const [place, index] of order.entries()) {
    const { captured, bytes, document } = reports[index]!
    store.add(captured, bytes, document)
    if (cuts.has(place)) linkRecord(store)
  }
  linkRecord(store)
  const bytes = bytesOf(store)
  store.close()
  return bytes
}

const straight = recordOf([...reports.keys()], new Set())

test(`${COUNT} documents give the same bytes in any order and any batching`, () => {
  expect(straight.split('\n').length).toBeGreaterThan(COUNT)
  const orders = fc.shuffledSubarray([...reports.keys()], { minLength: COUNT, maxLength: COUNT })
  const cuts = fc.uniqueArray(fc.nat({ max: COUNT - 1 }), { maxLength: 6 })
  fc.assert(
    fc.property(orders, cuts, (order, places) => recordOf(order, new Set(places)) === straight),
    { numRuns: 3 },
  )
}, 60_000)
