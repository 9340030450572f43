/**
 * Scores attributions as the field does (PolNeAR): components by range, words by role, attributions one to one.
 *
 * A component is a contiguous range with a role, counted once an article. `trimmed`: the same once white space,
 * quotation marks and punctuation at its edges are left off.
 */
export type Range = readonly [start: number, end: number]
export type Role = 'Source' | 'Cue' | 'Content'
export type Told = Readonly<Record<Role, readonly Range[]>>
export type Kind = 'direct' | 'mixed' | 'indirect'
export type Mode = 'strict' | 'trimmed' | 'overlap' | 'token'

export const ROLES: readonly Role[] = ['Source', 'Cue', 'Content']
export const MODES: readonly Mode[] = ['strict', 'trimmed', 'overlap', 'token']
export const KINDS = ['all', 'direct', 'mixed', 'indirect'] as const

/** Right and all, of what was predicted and of gold. */
export class Count {
  rightPredicted = 0
  predicted = 0
  rightGold = 0
  gold = 0

  add(rightPredicted: number, predicted: number, rightGold: number, gold: number) {
    this.rightPredicted += rightPredicted
    this.predicted += predicted
    this.rightGold += rightGold
    this.gold += gold
  }

  get precision() {
    return this.predicted === 0 ? 0 : this.rightPredicted / this.predicted
  }
  get recall() {
    return this.gold === 0 ? 0 : this.rightGold / this.gold
  }
  get f() {
    const sum = this.precision + this.recall
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum
  }
}

export interface Scores {
  readonly component: Readonly<Record<Role, Readonly<Record<Mode, Count>>>>
  readonly attribution: Readonly<Record<(typeof KINDS)[number], Count>>
}

export function newScores(): Scores {
  const modes = () => ({ strict: new Count(), trimmed: new Count(), overlap: new Count(), token: new Count() })
  return {
    component: { Source: modes(), Cue: modes(), Content: modes() },
    attribution: { all: new Count(), direct: new Count(), mixed: new Count(), indirect: new Count() },
  }
}

/** Adds one article to the scores. */
export function score(scores: Scores, text: string, gold: readonly Told[], predicted: readonly Told[]) {
  for (const role of ROLES) scoreRole(scores.component[role], text, rangesOf(gold, role), rangesOf(predicted, role))
  scoreAttributions(scores.attribution, text, gold, predicted)
}

const EDGE = new Set(' \t\r\n.,;:!?-–—"“”\'‘’()[]…')
const WORD = /[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)?/gu

export function trim(text: string, [start, end]: Range): Range {
  let a = start
  let b = end
  while (a < b && EDGE.has(text.charAt(a))) a++
  while (b > a && EDGE.has(text.charAt(b - 1))) b--
  return [a, b]
}

/** Starts of the words in ranges. */
const wordsIn = (text: string, ranges: readonly Range[]): Set<number> =>
  new Set(
    ranges.flatMap(([start, end]) => [...text.slice(start, end).matchAll(WORD)].map(({ index }) => start + index)),
  )

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let n = 0
  for (const each of a) if (b.has(each)) n++
  return n
}

function rangesOf(told: readonly Told[], role: Role): Range[] {
  const seen = new Map(told.flatMap((each) => each[role]).map((range) => [range.join(' '), range]))
  return [...seen.values()]
}

function scoreRole(
  counts: Readonly<Record<Mode, Count>>,
  text: string,
  gold: readonly Range[],
  predicted: readonly Range[],
) {
  for (const mode of ['strict', 'trimmed'] as const) {
    const keys = (ranges: readonly Range[]) =>
      new Set(ranges.map((range) => (mode === 'strict' ? range : trim(text, range)).join(' ')))
    const [g, p] = [keys(gold), keys(predicted)]
    const right = [...p].filter((key) => g.has(key)).length
    counts[mode].add(right, p.size, right, g.size)
  }
  const [goldWords, predictedWords] = [
    gold.map((range) => wordsIn(text, [range])),
    predicted.map((range) => wordsIn(text, [range])),
  ]
  const [g, p] = [
    new Set(goldWords.flatMap((words) => [...words])),
    new Set(predictedWords.flatMap((words) => [...words])),
  ]
  const right = shared(p, g)
  counts.token.add(right, p.size, right, g.size)
  const touching = (each: readonly Set<number>[], all: ReadonlySet<number>) =>
    each.filter((words) => shared(words, all) > 0).length
  counts.overlap.add(touching(predictedWords, g), predicted.length, touching(goldWords, p), gold.length)
}

/** What makes a content direct: it lies inside quotation marks; mixed: it holds some. */
export function kindOf(text: string, ranges: readonly Range[]): Kind {
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (first === undefined || last === undefined) return 'indirect'
  const words = ranges.map(([start, end]) => text.slice(start, end)).join(' ')
  const marks = words.match(/["“”]/g)?.length ?? 0
  if (marks === 0) {
    // Inside marks that the range leaves out.
    const left = text.slice(Math.max(0, first[0] - 2), first[0])
    return /["“]/.test(left) && /["”]/.test(text.slice(last[1], last[1] + 3)) ? 'direct' : 'indirect'
  }
  return /^\s*["“]/.test(words) && /["”][\s.,]*$/.test(words) && marks <= 2 * ranges.length + 2 ? 'direct' : 'mixed'
}

/** Attributions that are one another's, by their places in the two lists. */
export interface Matches {
  readonly gold: ReadonlySet<number>
  readonly predicted: ReadonlySet<number>
}

/** Who is matched one to one: contents with a Dice of .8 or more over words, sources sharing a word where gold has one. */
export function matches(text: string, gold: readonly Told[], predicted: readonly Told[]): Matches {
  const contents = (told: readonly Told[]) => told.map(({ Content }) => wordsIn(text, Content))
  const sources = (told: readonly Told[]) => told.map(({ Source }) => wordsIn(text, Source))
  const [goldContents, ourContents, goldSources, ourSources] = [
    contents(gold),
    contents(predicted),
    sources(gold),
    sources(predicted),
  ]
  const pairs: [dice: number, gold: number, predicted: number][] = []
  for (const [i, x] of goldContents.entries()) {
    for (const [j, y] of ourContents.entries()) {
      if (x.size === 0 || y.size === 0) continue
      const dice = (2 * shared(x, y)) / (x.size + y.size)
      const source = goldSources[i] as Set<number>
      if (dice >= 0.8 && (source.size === 0 || shared(source, ourSources[j] as Set<number>) > 0))
        pairs.push([dice, i, j])
    }
  }
  const [usedGold, used] = [new Set<number>(), new Set<number>()]
  for (const [, i, j] of pairs.sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2])) {
    if (usedGold.has(i) || used.has(j)) continue
    usedGold.add(i)
    used.add(j)
  }
  return { gold: usedGold, predicted: used }
}

function scoreAttributions(
  counts: Scores['attribution'],
  text: string,
  gold: readonly Told[],
  predicted: readonly Told[],
) {
  const { gold: usedGold, predicted: used } = matches(text, gold, predicted)
  const kinds = (told: readonly Told[]) =>
    told.map(({ Content }) =>
      kindOf(
        text,
        [...Content].sort((a, b) => a[0] - b[0]),
      ),
    )
  const [goldKinds, ourKinds] = [kinds(gold), kinds(predicted)]
  for (const kind of KINDS) {
    const is = (all: readonly Kind[]) => (i: number) => kind === 'all' || all[i] === kind
    const number = (all: readonly Kind[]) => all.filter((_, i) => is(all)(i)).length
    counts[kind].add(
      [...used].filter(is(ourKinds)).length,
      number(ourKinds),
      [...usedGold].filter(is(goldKinds)).length,
      number(goldKinds),
    )
  }
}
