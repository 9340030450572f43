import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode, newSums, stepsOf, sumOver, type Chain } from './chain.js'
import { LABEL_COUNT as L, mayFollow, partsOf, type Part } from './label.js'
import { labelLikeliest } from './likeliest.js'

const scores = fc.double({ min: -4, max: 4, noNaN: true })

/** A chain of up to four tokens of two kinds. */
const chains = fc.integer({ min: 1, max: 4 }).chain((n) =>
  fc.record({
    emissions: fc.array(scores, { minLength: n * L, maxLength: n * L }).map((all) => Float32Array.from(all)),
    edges: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: n, maxLength: n }).map((all) => Uint8Array.from(all)),
    transitions: fc.array(scores, { minLength: 2 * L * L, maxLength: 2 * L * L }).map((all) => Float32Array.from(all)),
  }),
)

/** Every sequence of labels that may stand, with its score. */
function* sequences(
  { emissions, edges, transitions }: Chain,
  at = 0,
  before = 0,
): Generator<{ labels: number[]; score: number }> {
  if (at === edges.length) {
    yield { labels: [], score: 0 }
    return
  }
  for (let label = 0; label < L; label++) {
    if (!mayFollow(before, label)) continue
    const own =
      (emissions[at * L + label] as number) +
      (transitions[(edges[at] as number) * L * L + before * L + label] as number)
    for (const rest of sequences({ emissions, edges, transitions }, at + 1, label)) {
      yield { labels: [label, ...rest.labels], score: own + rest.score }
    }
  }
}

test('decode finds the best of all sequences that may stand', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const labels = new Uint8Array(chain.edges.length)
      decode(chain, 0, labels.length, labels)
      const all = [...sequences(chain)]
      const best = Math.max(...all.map(({ score }) => score))
      const ours = all.find((each) => each.labels.every((label, i) => label === labels[i]))
      expect(ours?.score).toBeCloseTo(best, 4)
    }),
    { numRuns: 40 },
  )
})

test('sums give the probability of each label, over all sequences', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const n = chain.edges.length
      const sums = newSums(n)
      sumOver(chain, stepsOf(chain.transitions), 0, n, sums)
      const all = [...sequences(chain)].map(({ labels, score }) => ({ labels, weight: Math.exp(score) }))
      const total = all.reduce((sum, { weight }) => sum + weight, 0)
      for (let i = 0; i < n; i++) {
        const products = Array.from(
          { length: L },
          (_, l) => (sums.forward[i * L + l] as number) * (sums.backward[i * L + l] as number),
        )
        const sum = products.reduce((a, b) => a + b, 0)
        for (let l = 0; l < L; l++) {
          const chance = all.filter(({ labels }) => labels[i] === l).reduce((a, { weight }) => a + weight, 0) / total
          expect((products[l] as number) / sum).toBeCloseTo(chance, 5)
        }
      }
    }),
    { numRuns: 40 },
  )
})

const isAlike = (a: Part, b: Part) =>
  a.role === b.role &&
  2 * (Math.min(a.last, b.last) - Math.max(a.first, b.first)) >= 0.7 * (a.last - a.first + b.last - b.first)

/** Probability of each part that stands in some sequence, by its role and bounds. */
function partChances(chain: Chain): (part: Part) => number {
  const key = ({ role, first, last }: Part) => `${role} ${first} ${last}`
  const chances = new Map<string, number>()
  let total = 0
  for (const { labels, score } of sequences(chain)) {
    const weight = Math.exp(score)
    total += weight
    for (const part of partsOf(Uint8Array.from(labels))) chances.set(key(part), (chances.get(key(part)) ?? 0) + weight)
  }
  return (part) => (chances.get(key(part)) ?? 0) / total
}

test('labelLikeliest finds the parts whose own probabilities, less what each must reach, sum highest', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const n = chain.edges.length
      const [labels, sums, steps] = [new Uint8Array(n), newSums(n), stepsOf(chain.transitions)]
      decode(chain, 0, n, labels)
      const whole = partsOf(labels)
      sumOver(chain, steps, 0, n, sums)
      const chances = Float32Array.from({ length: n * L }, (_, at) => {
        const product = (l: number) => (sums.forward[l] as number) * (sums.backward[l] as number)
        const first = at - (at % L)
        return product(at) / Array.from({ length: L }, (_, l) => product(first + l)).reduce((a, b) => a + b, 0)
      })
      labelLikeliest(chain, steps, 0, n, sums, chances, labels)

      const chanceOf = partChances(chain)
      const leastFor = (part: Part) =>
        whole.some((each) => isAlike(each, part)) ? { source: 0.1, cue: 0.1, content: 0.2 }[part.role] : 0.3
      const worth = (found: Uint8Array) =>
        partsOf(found).reduce((sum, part) => sum + chanceOf(part) - leastFor(part), 0)
      const best = Math.max(...[...sequences(chain)].map((each) => worth(Uint8Array.from(each.labels))))
      expect(worth(labels)).toBeCloseTo(best, 4)
    }),
    { numRuns: 40 },
  )
})
