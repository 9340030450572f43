import type { Chain, Sums } from './chain.js'
import { LABEL_COUNT as L, roleNumber } from './label.js'

/**
 * The best labelling of a block as a whole need not hold the likeliest parts: where a content may end in three places, one
 * of them goes with the best labelling although another is likelier when all labellings are counted. So parts are chosen
 * by their own probability, boundaries and all, those that sum highest without overlapping (minimum Bayes risk: Goel and
 * Byrne, "Minimum Bayes-risk automatic speech recognition", 2000).
 */

/**
 * A part less likely than this is left out. To report what is likelier than half the F that can be reached gives the
 * highest F (Lipton and others, "Optimal thresholding of classifiers to maximize F1 measure", 2014).
 */
const LEAST = 0.3
/**
 * The same, by role, for a part much like one of the best labelling: it fits the parts around it, and a long content has
 * so many possible ends that none is likely.
 */
const LEAST_FITTING = [0.1, 0.1, 0.2] as const
/** Shared words of two parts over their mean length from which they are much alike: no two apart are like a third. */
const ALIKE = 0.7
/** The least of these: what is less likely is not weighed at all. */
const RAREST = 0.1

const firstOf = (role: number) => role * 2 - 1
const furtherOf = (role: number) => role * 2

/**
 * Labels of tokens `from` to `to` by the likeliest parts, written over those of the best labelling in `labels`.
 *
 * `chances`: probability of each label of each token; `sums`: those of the block, `steps`: its transitions as exponentials.
 */
export function labelLikeliest(
  chain: Chain,
  steps: Float64Array,
  from: number,
  to: number,
  { fits, backward }: Sums,
  chances: Float32Array,
  labels: Uint8Array,
) {
  const n = to - from
  const best = new Float64Array(n + 1)
  const begins = new Int32Array(n + 1)
  const roles = new Uint8Array(n + 1)

  /** Probability that the token after `i` goes on with the part that label `l` of token `i` is in. */
  const goesOn = (i: number, l: number, role: number): number => {
    if (i + 1 >= n) return 0
    const move = ((chain.edges[from + i + 1] as number) * L + l) * L
    const next = (i + 1) * L
    let total = 0
    for (let k = 0; k < L; k++)
      total += (steps[move + k] as number) * (fits[next + k] as number) * (backward[next + k] as number)
    const on = furtherOf(role)
    return ((steps[move + on] as number) * (fits[next + on] as number) * (backward[next + on] as number)) / total
  }

  const whole = labels.slice(from, to)
  best.fill(-1, 1)
  for (let i = 0; i < n; i++) {
    if ((best[i] as number) > (best[i + 1] as number)) {
      best[i + 1] = best[i] as number
      begins[i + 1] = i
      roles[i + 1] = 0
    }
    for (let role = 1; role <= 3; role++) {
      let reached = chances[(from + i) * L + firstOf(role)] as number
      for (let k = i; k < n && reached > RAREST; k++) {
        const on = goesOn(k, k === i ? firstOf(role) : furtherOf(role), role)
        const chance = reached * (1 - on)
        reached *= on
        // Nothing less likely is ever reported: what it is like need not be looked at.
        if (chance <= RAREST) continue
        const sum = (best[i] as number) + chance - leastFor(whole, role, i, k + 1)
        if (sum <= (best[k + 1] as number)) continue
        best[k + 1] = sum
        begins[k + 1] = i
        roles[k + 1] = role
      }
    }
  }

  labels.fill(0, from, to)
  for (let end = n; end > 0; end = begins[end] as number) {
    const role = roles[end] as number
    if (role > 0) write(labels, from + (begins[end] as number), from + end, role)
  }
}

function write(labels: Uint8Array, first: number, last: number, role: number) {
  labels.fill(furtherOf(role), first, last)
  labels[first] = firstOf(role)
}

/** Least probability at which a part from token `first` to `last`, counted from `from`, is reported. */
function leastFor(whole: Uint8Array, role: number, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    if (roleNumber(whole[i] as number) !== role) continue
    let begin = i
    while (begin > 0 && whole[begin] === furtherOf(role)) begin--
    let end = i + 1
    while (end < whole.length && whole[end] === furtherOf(role)) end++
    const shared = Math.min(end, last) - Math.max(begin, first)
    if (2 * shared >= ALIKE * (last - first + end - begin)) return LEAST_FITTING[role - 1] as number
    i = end - 1
  }
  return LEAST
}
