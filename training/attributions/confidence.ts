/** Learns how sure it is that an attribution is right, from articles that the tagger has not seen. */
import { EVIDENCE } from '../../dist/read/attributions/confidence.js'
import type { Model } from '../../dist/read/attributions/model.js'
import { findReported } from '../../dist/read/attributions/reported.js'
import type { Span } from '../../dist/record/span.js'
import { matches, type Told } from '../../evaluation/attributions/metric.ts'
import type { Example } from './corpus.ts'

interface Case {
  readonly evidence: readonly number[]
  readonly isRight: boolean
}

const ROUNDS = 400
const RATE = 1
const L2 = 0.002

/** Weights in the order of `EVIDENCE`, in thousandths; `examples` must not have been seen in training `model`. */
export function learnConfidence(examples: readonly Example[], model: Model): number[] {
  const cases = examples.flatMap((example) => casesOf(example, model))
  const weights = new Float64Array(EVIDENCE.length)
  const squares = new Float64Array(EVIDENCE.length)
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Float64Array(EVIDENCE.length)
    for (const { evidence, isRight } of cases) {
      const sum = evidence.reduce((total, each, i) => total + each * (weights[i] as number), 0)
      const error = 1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0)
      for (const [i, each] of evidence.entries()) slopes[i] = (slopes[i] as number) + (error * each) / cases.length
    }
    for (let i = 0; i < weights.length; i++) {
      const slope = (slopes[i] as number) + L2 * (weights[i] as number)
      squares[i] = (squares[i] as number) + slope * slope
      weights[i] = (weights[i] as number) - (RATE * slope) / Math.sqrt((squares[i] as number) + 1e-12)
    }
  }
  return Array.from(weights, (w) => Math.round(w * 1000) / 1000)
}

function casesOf({ article, annotation, gold }: Example, model: Model): Case[] {
  const { found } = findReported(article, annotation, model)
  const ranges = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end] as const)
  const told = found.map(({ source, cue, content }): Told => ({
    Source: ranges(source),
    Cue: ranges(cue),
    Content: ranges(content),
  }))
  const { predicted } = matches(article.text, gold, told)
  return found.flatMap(({ evidence }, i) => (evidence === null ? [] : [{ evidence, isRight: predicted.has(i) }]))
}
