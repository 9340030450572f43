/**
 * What each part of the reading of attributions is worth: `npm run ablations` (a quarter of an hour or more).
 *
 * First the rules, each left out by itself: PolNeAR's dev part, whole articles, trimmed F of source, cue, content and F of
 * attributions. Then what the tagger sees: its first look is trained on five sixths of the train part without each group
 * of features and scored on the last sixth, exact ranges of words. `--rules` or `--features` does only the one.
 */
import { FIRST_ID, firstLook, FIRST_LOOK, FIRST_LOOK_GROUPS } from '../../dist/read/attributions/features.js'
import { numbered } from '../../dist/read/attributions/hashing.js'
import { LABEL_COUNT as L, partsOf } from '../../dist/read/attributions/label.js'
import { shippedModel } from '../../dist/read/attributions/model.js'
import { findReported, STEPS, type Steps } from '../../dist/read/attributions/reported.js'
import type { Span } from '../../dist/record/span.js'
import { newScores, score, type Scores } from '../../evaluation/attributions/metric.ts'
import { hasPolnear, readPolnear, type Example } from './corpus.ts'
import { labelWith, trainField } from './crf.ts'
import { learnKin } from './kin.ts'
import { tableOf, tokensOf, type Look, type Tokens } from './table.ts'
import { readTexts } from './texts.ts'

/** Fewer rounds than the shipped weights take: what is compared is the difference. */
const PLAN = { epochs: 4, rates: { alpha: 0.015, beta: 1, l1: 1, l2: 1 } }
const LEAST = 4

const percent = (f: number): string => (100 * f).toFixed(1)
const differences = (now: readonly number[], whole: readonly number[]): string =>
  now.map((f, i) => (100 * (f - (whole[i] as number))).toFixed(1).padStart(9)).join('')
const heading = (names: readonly string[]): string => names.map((name) => name.padStart(9)).join('')

// Rules.

const without = (steps: Steps, rule: unknown): Steps => ({
  labels: steps.labels.filter((each) => each !== rule),
  parts: steps.parts.filter((each) => each !== rule),
  told: steps.told.filter((each) => each !== rule),
})

function scoreRules(examples: readonly Example[], steps: Steps): number[] {
  const scores: Scores = newScores()
  const ranges = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end] as const)
  for (const { article, annotation, gold } of examples) {
    const { found } = findReported(article, annotation, shippedModel(), steps)
    const told = found.map(({ source, cue, content }) => ({
      Source: ranges(source),
      Cue: ranges(cue),
      Content: ranges(content),
    }))
    score(scores, article.text, gold, told)
  }
  const { component, attribution } = scores
  return [
    component.Source.trimmed.f,
    component.Cue.trimmed.f,
    component.Content.trimmed.f,
    attribution.all.f,
    attribution.direct.f,
    attribution.mixed.f,
  ]
}

function ablateRules() {
  const dev = readPolnear('dev')
  const whole = scoreRules(dev, STEPS)
  console.log('PolNeAR dev: what is lost without each rule (F)')
  console.log(`${''.padEnd(24)}${heading(['source', 'cue', 'content', 'all', 'direct', 'mixed'])}`)
  console.log(`${'all rules'.padEnd(24)}${whole.map((f) => percent(f).padStart(9)).join('')}`)
  for (const rule of [...STEPS.labels, ...STEPS.parts, ...STEPS.told])
    console.log(`${rule.name.padEnd(24)}${differences(scoreRules(dev, without(STEPS, rule)), whole)}`)
  const none = scoreRules(dev, { labels: [], parts: [], told: [] })
  console.log(`${'no rules'.padEnd(24)}${differences(none, whole)}`)
}

// Features.

const isTrained = (article: number) => article % 6 !== 0

/** F of source, cue, content on the articles not trained on. */
function scoreLook(tokens: Tokens, look: Look): number[] {
  const table = tableOf(tokens, look, FIRST_LOOK, isTrained, LEAST)
  const field = trainField(table, isTrained, PLAN)
  const labels = new Uint8Array(tokens.labels.length)
  labelWith(table, field, (article) => !isTrained(article), labels, new Float32Array(labels.length * L))
  const [right, found, gold] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const count = (counts: Map<string, number>, role: string) => counts.set(role, (counts.get(role) ?? 0) + 1)
  for (const [from, to, article] of tokens.blocks) {
    if (isTrained(article)) continue
    const [ours, theirs] = [labels, tokens.labels].map((all) => partsOf(all.subarray(from, to)))
    const marked = new Set(theirs?.map(({ role, first, last }) => `${role} ${first} ${last}`))
    for (const { role, first, last } of ours ?? []) {
      count(found, role)
      if (marked.has(`${role} ${first} ${last}`)) count(right, role)
    }
    for (const { role } of theirs ?? []) count(gold, role)
  }
  return ['source', 'cue', 'content'].map(
    (role) => (2 * (right.get(role) ?? 0)) / ((found.get(role) ?? 0) + (gold.get(role) ?? 0)),
  )
}

/** The first look less the features numbered `first` to `last`. */
const lookWithout =
  (first: number, last: number): Look =>
  (_, c, i, from, to, out, at) => {
    const end = numbered(out, at, firstLook(c, i, from, to, out, at), FIRST_ID)
    out.copyWithin(at + first, at + last, end)
    return end - (last - first)
  }

function ablateFeatures() {
  const { kin } = learnKin(readTexts())
  const tokens = tokensOf(readPolnear('train'), kin)
  const whole = scoreLook(tokens, lookWithout(0, 0))
  console.log('\nA held-out sixth of PolNeAR train, first look alone: what is lost without each group of features (F)')
  console.log(`${''.padEnd(24)}${heading(['source', 'cue', 'content'])}`)
  console.log(`${'all features'.padEnd(24)}${whole.map((f) => percent(f).padStart(9)).join('')}`)
  for (const { name, first, last } of FIRST_LOOK_GROUPS)
    console.log(`${name.padEnd(24)}${differences(scoreLook(tokens, lookWithout(first, last)), whole)}`)
}

if (!hasPolnear()) console.log('SKIPPED: no polnear corpus at ONRECORD_CORPORA')
else {
  if (!process.argv.includes('--features')) ablateRules()
  if (!process.argv.includes('--rules')) ablateFeatures()
}
