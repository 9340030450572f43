import { ADDRESS, ROLE_NOUNS, SHORT_TITLES } from '../../../lexicon/titles.js'
import { figureOf, is, lowerAt, QUOTED, textAt, type Figure, type Scene } from '../../actors/actors.js'
import { mentionsIn, type Ground, type Placed, type Range } from './ground.js'
import { set } from './head.js'

/** Who says "I" and who is called "you" in each block of a text that is somebody's own words: a speech, an interview. */
export interface Voices {
  readonly first: readonly (Figure | null)[]
  readonly second: readonly (Figure | null)[]
}

const OWN = set('i me my mine myself')
/** A text in which the writer says "I" less often is a report: so many times in all, and so many in a thousand tokens. */
const OFTEN = 3
const DENSE = 4
/** Blocks that end in a question make an interview or a hearing of it. */
const QUESTIONS = 3

/** Null for reports, in which an "I" outside of quotation marks is the reporter's. */
export function voicesOf(ground: Ground): Voices | null {
  const { scene } = ground
  const own = ownWords(scene)
  if (own < OFTEN || own * 1000 < DENSE * scene.tokens.length) return null
  const blocks = blocksOf(scene)
  const asks = blocks.map((block) => isQuestion(scene, block))
  const talk = asks.filter(Boolean).length >= QUESTIONS || blocks.filter((block) => isNod(scene, block)).length >= NODS
  return talk ? dialogue(ground, blocks, asks) : monologue(ground, blocks)
}

/** How often somebody says "I" who is not quoted, be it in a few words. */
function ownWords(scene: Scene): number {
  let [count, at] = [0, 0]
  const { quotations } = scene.annotation
  for (const [i, { start }] of scene.tokens.entries()) {
    while (at < quotations.length && (quotations[at]?.marked.end ?? 0) <= start) at++
    if (isOwn(scene, i) && !(start >= (quotations[at]?.marked.start ?? Infinity))) count++
  }
  return count
}

/** Blocks that do no more than agree make a talk of it. */
const NODS = 2
const NOD = set('yeah yes right okay ok sure exactly no oh wow mhm absolutely mm uh')

const isNod = (scene: Scene, { first, last }: Range): boolean =>
  last > first && last - first <= 4 && NOD.has(lowerAt(scene, first))

const isOwn = (scene: Scene, i: number): boolean =>
  OWN.has((lowerAt(scene, i).split(/['’]/)[0] as string) || '') && !is(scene, i, QUOTED)

function blocksOf({ annotation }: Scene): Range[] {
  const blocks: { first: number; last: number }[] = []
  for (const { block, first, last } of annotation.sentences) {
    const held = blocks[block]
    if (held === undefined) blocks[block] = { first, last }
    else held.last = last
  }
  for (let i = 0; i < blocks.length; i++) blocks[i] ??= { first: 0, last: 0 }
  return blocks
}

function isQuestion(scene: Scene, { first, last }: Range): boolean {
  let i = last - 1
  while (i > first && /^[”"»)’]$/.test(textAt(scene, i))) i--
  return last > first && textAt(scene, i) === '?' && !is(scene, i - 1, QUOTED)
}

/**
 * Questions and answers: who answers says "I" in the blocks that do not ask, and is "you" in those that do. Where the
 * text does not say who that is, each turn is somebody unnamed: nothing shows which turns are the same person's.
 */
function dialogue(ground: Ground, blocks: readonly Range[], asks: readonly boolean[]): Voices {
  const opening = Math.max(0, asks.indexOf(true))
  const guest = interviewed(ground, blocks.slice(0, opening + 1))
  const asker = guest === null ? null : unnamed('interviewer')
  const first: (Figure | null)[] = []
  let answers = guest ?? introduced(ground)
  for (const [i, block] of blocks.entries()) {
    // An introduction is the reporter's.
    first.push(guest !== null && i < opening ? null : ((asks[i] ? asker : answers) ?? unnamed('speaker')))
    answers = calledIn(ground, block) ?? answers
  }
  let next: Figure | null = null
  const second = first.map((): Figure | null => null)
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (asks[i]) second[i] = next
    else next = first[i] ?? null
  }
  return { first, second }
}

const unnamed = (name: string): Figure => figureOf('unnamed', name, { human: true })

/** Longest last sentence that does nothing but call somebody by name, in tokens. */
const CALL = 5

/** "Mr. X?" at a block's end: X answers next. "ARGUMENT OF X": X argues next. */
function calledIn(ground: Ground, { first, last }: Range): Figure | null {
  const { scene } = ground
  let open = last - 1
  while (open > first && scene.tokens[open - 1]?.sentence === scene.tokens[last - 1]?.sentence) open--
  const heading = /^ARGUMENT\b|\bARGUMENT OF\b/.test(
    scene.text.slice(scene.tokens[first]?.start, scene.tokens[last - 1]?.end),
  )
  if (!heading && last - open > CALL) return null
  const people = mentionsIn(ground, { first: open, last }).filter(({ figure }) => figure?.kind === 'person')
  const [called] = people
  const named = called !== undefined && people.length === 1 && called.mention.by.startsWith('name')
  const whole = named && (heading || (called.last >= last - 1 && isTitle(scene, { first: open, last: called.first })))
  return whole ? called.figure : null
}

/** Nothing but a title: "Mr. X", "General X", "X". */
function isTitle(scene: Scene, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const word = lowerAt(scene, i).replace(/\.$/, '')
    if (!ADDRESS.has(word) && !SHORT_TITLES.has(word) && !ROLE_NOUNS.has(word) && word !== '') return false
  }
  return true
}

/** What is done with a guest, before the guest's name. */
const MEETS = set('interview interviews interviewed interviewee spoke speaks talked talks sat conversation')
/** What a guest does. */
const ANSWERS = set('tells told talks speaks answers discusses')
/** "interviewed him": pronouns for whoever is asked. */
const OBJECT = set('him her')
/** Blocks of an introduction that are looked at. */
const INTRODUCTION = 14

/** Whom an introduction says the questions were put to. */
function interviewed(ground: Ground, blocks: readonly Range[]): Figure | null {
  const people = blocks
    .slice(0, INTRODUCTION)
    .flatMap((block) => mentionsIn(ground, block))
    .filter(
      ({ figure, mention, first }) =>
        figure?.kind === 'person' && (mention.by !== 'pronoun' || OBJECT.has(lowerAt(ground.scene, first))),
    )
  const guests = new Set(people.filter((placed) => isGuest(ground.scene, placed)).map(({ figure }) => figure))
  return most(people.filter(({ figure }) => guests.has(figure)))
}

/** Who puts the questions. */
const ASKERS = set('reporter journalist correspondent contributor editor columnist host')
/** Tokens before a name in which a word for an interview makes it the guest's. */
const AROUND = 10

function isGuest(scene: Scene, { first, last }: Placed): boolean {
  const next = lowerAt(scene, last)
  if (ANSWERS.has(next) || (/^(?:was|is)$/.test(next) && lowerAt(scene, last + 1) === 'interviewed')) return true
  if (MEETS.has(next) || ASKERS.has(lowerAt(scene, first - 1))) return false
  const { sentence } = scene.tokens[first] as { sentence: number }
  for (let i = first - 1; i >= first - AROUND && scene.tokens[i]?.sentence === sentence; i--) {
    if (/^(?:by|['’]s)$/.test(lowerAt(scene, i))) return false
    if (MEETS.has(lowerAt(scene, i))) return true
  }
  return false
}

function most(people: readonly Placed[]): Figure | null {
  const counts = new Map<Figure, number>()
  for (const { figure } of people) if (figure !== null) counts.set(figure, (counts.get(figure) ?? 0) + 1)
  let best: Figure | null = null
  for (const [figure, count] of counts) if (best === null || count > (counts.get(best) as number)) best = figure
  return best
}

/** One voice from beginning to end: whoever the text says it is, else the speaker or the author, unnamed. */
function monologue(ground: Ground, blocks: readonly Range[]): Voices {
  const figure =
    announced(ground, blocks) ??
    introduced(ground) ??
    interviewed(ground, blocks.slice(0, HEADING)) ??
    called(ground, blocks) ??
    signed(ground, blocks) ??
    nameless(ground)
  return { first: blocks.map(() => figure), second: blocks.map(() => null) }
}

/** Called upon to speak by name in the first lines. */
function called(ground: Ground, blocks: readonly Range[]): Figure | null {
  for (const block of blocks.slice(0, 2)) {
    const figure = calledIn(ground, block)
    if (figure !== null) return figure
  }
  return null
}

const SPEECH = set('address speech remarks statement lecture sermon testimony oration speaker')
/** Blocks of a heading, and the longest of them in tokens. */
const HEADING = 4
const LINE = 40

/** "Remarks by X", "X's inaugural address": in the lines before the first "I". */
function announced(ground: Ground, blocks: readonly Range[]): Figure | null {
  const { scene } = ground
  for (const block of blocks.slice(0, HEADING)) {
    if (block.last - block.first > LINE) return null
    let speech = false
    for (let i = block.first; i < block.last; i++) {
      if (isOwn(scene, i)) return null
      speech ||= SPEECH.has(lowerAt(scene, i))
    }
    const people = mentionsIn(ground, block).filter(({ figure }) => figure?.kind === 'person')
    const [one, two] = people
    if (speech && one !== undefined && (two === undefined || lowerAt(scene, one.last) !== 'and')) return one.figure
  }
  return null
}

/** "My name is X", "I'm X": said of oneself in the opening. */
const OPENING_TOKENS = 120

function introduced(ground: Ground): Figure | null {
  const { scene } = ground
  const people = mentionsIn(ground, { first: 0, last: OPENING_TOKENS })
  const self = people.find(({ first, figure }) => {
    const before = `${lowerAt(scene, first - 3)} ${lowerAt(scene, first - 2)} ${lowerAt(scene, first - 1)}`
    return figure?.kind === 'person' && /my name is$|\bi (?:am|['’]m)$|\bi['’]m$/.test(before)
  })
  return self?.figure ?? null
}

/** The last block introduces the author: "X is a playwright in Y", named nowhere else. */
function signed(ground: Ground, blocks: readonly Range[]): Figure | null {
  const { scene } = ground
  const block = blocks.findLast(({ first, last }) => last > first)
  if (block === undefined) return null
  const [name] = mentionsIn(ground, block)
  if (name?.figure?.kind !== 'person' || name.first > block.first || name.figure.parts.length < 2) return null
  const says = /^(?:is|was|are|,|teaches|writes|lives|directs|covers|reports)$/.test(lowerAt(scene, name.last))
  const elsewhere = ground.sightings.some(({ figure, token }) => figure === name.figure && token < block.first)
  return says && !elsewhere ? name.figure : null
}

const GREETS =
  /\b(?:thank you|ladies and gentlemen|good (?:morning|afternoon|evening)|my fellow|mr\.? (?:president|speaker|chair)|honou?r to)\b/i

function nameless({ scene }: Ground): Figure {
  return unnamed(GREETS.test(scene.text) ? 'speaker' : 'author')
}
