/**
 * Versions of an article as a translating program leaves them, made by rule: articles dropped and put, prepositions taken
 * over from the other language, clauses in its order, marks set apart. Simulated: no translation engine runs here. Real
 * machine translations are scored beside these (`machine.ts`).
 */
import type { Annotation, Token } from '../../dist/read/annotate/annotation.js'
import type { Chance } from '../chance.ts'

/** Which language shines through: one without articles and with a free order; one with articles and the verb at the end. */
export type Manner = 'slavic' | 'german'

/** How much of what can be spoilt is: of ten articles so many are dropped, and the like. */
export interface Damage {
  readonly share: number
  readonly manner: Manner
}

interface Piece {
  words: string
  /** White space before it. */
  before: string
  /** Whether its small word was spoilt; or dropped, which shows at the next word. */
  spoilt: 'here' | 'next' | null
}

/** Of what can be spoilt at damage 1, so much is. */
interface Rates {
  readonly dropped: number
  readonly put: number
  readonly other: number
  readonly preposition: number
  readonly moved: number
  readonly verbLast: number
  readonly copula: number
  readonly perfect: number
  readonly genitive: number
  readonly commaThat: number
  readonly mark: number
  readonly title: number
}

const RATES: Readonly<Record<Manner, Rates>> = {
  slavic: {
    dropped: 0.5,
    put: 0.15,
    other: 0.12,
    preposition: 0.3,
    moved: 0.35,
    verbLast: 0,
    copula: 0.15,
    perfect: 0.1,
    genitive: 0.4,
    commaThat: 0.6,
    mark: 0.7,
    title: 0.5,
  },
  german: {
    dropped: 0.15,
    put: 0.4,
    other: 0.08,
    preposition: 0.3,
    moved: 0.25,
    verbLast: 0.4,
    copula: 0,
    perfect: 0.35,
    genitive: 0.3,
    commaThat: 0.9,
    mark: 0.2,
    title: 0.2,
  },
}

/** What one program does always and another never: each text shows some of these. */
const HABITS: readonly (keyof Rates)[] = ['copula', 'perfect', 'genitive', 'commaThat', 'mark', 'title', 'verbLast']
const IS_HABIT: ReadonlySet<keyof Rates> = new Set(HABITS)
const HABIT = 0.4

/** What a preposition is taken for, by those that share one word in other languages. */
const TAKEN_FOR: Readonly<Record<string, readonly string[]>> = {
  of: ['from', 'about', 'by'],
  in: ['on', 'at', 'into', 'to'],
  on: ['in', 'at', 'about', 'for'],
  at: ['on', 'in', 'by', 'near'],
  to: ['in', 'on', 'for', 'before'],
  for: ['on', 'to', 'during', 'behind'],
  by: ['from', 'with', 'on'],
  from: ['of', 'with', 'by', 'out of'],
  with: ['from', 'by', 'at', 'about'],
  about: ['of', 'on', 'over'],
  into: ['in', 'on'],
  over: ['above', 'about', 'on'],
  against: ['to', 'on', 'before'],
  between: ['among', 'in'],
  during: ['in', 'at'],
  under: ['in', 'at', 'by'],
}

const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** One article being spoilt. */
class Spoiling {
  readonly pieces: readonly Piece[]
  readonly #tokens: readonly Token[]
  readonly #chance: Chance
  readonly #rates: Rates
  readonly #share: number
  readonly #habits: ReadonlySet<keyof Rates>

  constructor(text: string, tokens: readonly Token[], { share, manner }: Damage, chance: Chance) {
    this.pieces = tokens.map((token, i) => ({
      words: token.text,
      before: text.slice(i === 0 ? 0 : tokens[i - 1]!.end, token.start),
      spoilt: null,
    }))
    this.#tokens = tokens
    this.#chance = chance
    this.#rates = RATES[manner]
    this.#share = share
    this.#habits = new Set(HABITS.filter(() => chance.share() < HABIT))
  }

  #falls = (rate: keyof Rates): boolean =>
    (!IS_HABIT.has(rate) || this.#habits.has(rate)) && this.#chance.share() < this.#share * this.#rates[rate]

  #spoil(i: number, words: string, spoilt: 'here' | 'next' = 'here'): void {
    Object.assign(this.pieces[i]!, { words, spoilt })
  }

  articles(): void {
    for (const [i, { text, tag, sentence }] of this.#tokens.entries()) {
      const before = this.#tokens[i - 1]
      if (/^(?:the|a|an|The|A|An)$/.test(text)) {
        if (this.#falls('dropped')) this.#spoil(i, '', 'next')
        else if (this.#falls('other')) this.#spoil(i, text === 'the' ? 'a' : text === 'The' ? 'A' : 'the')
      } else if (tag === 'NOUN' && before?.sentence === sentence && /^(?:ADP|VERB|CCONJ)$/.test(before.tag)) {
        if (this.#falls('put')) this.#spoil(i, `${this.#chance.share() < 0.8 ? 'the' : 'a'} ${text}`)
      }
    }
  }

  prepositions(): void {
    for (const [i, { lower, text, tag }] of this.#tokens.entries()) {
      const others = TAKEN_FOR[lower]
      if (others === undefined || text !== lower || tag !== 'ADP' || !this.#falls('preposition')) continue
      this.#spoil(i, others[this.#chance.below(others.length)]!)
    }
  }

  /** "has tripled in ten years" becomes "in ten years has tripled": the adverbial goes before the verb. */
  adverbials(): void {
    const tokens = this.#tokens
    for (let i = 1; i + 4 < tokens.length; i++) {
      if (tokens[i]!.tag !== 'VERB' || tokens[i + 1]!.tag !== 'ADP' || !this.#falls('moved')) continue
      let end = i + 2
      while (end < tokens.length && end < i + 7 && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[end]!.tag)) end++
      if (end === i + 2 || tokens[end - 1]!.sentence !== tokens[i]!.sentence) continue
      const start = tokens[i - 1]!.tag === 'AUX' ? i - 1 : i
      this.#turn(start, i + 1, end)
      i = end
    }
  }

  /** "that the council agreed to the plan" becomes "that the council to the plan agreed". */
  verbs(): void {
    const tokens = this.#tokens
    for (let i = 0; i + 4 < tokens.length; i++) {
      if (!/^(?:that|because|although|which|who|when|if)$/.test(tokens[i]!.lower) || !this.#falls('verbLast')) continue
      const inClause = (at: number) =>
        tokens[at] !== undefined &&
        tokens[at]!.sentence === tokens[i]!.sentence &&
        !/^[,.;:–—”"]/.test(tokens[at]!.text)
      let verb = i + 1
      while (inClause(verb) && verb < i + 8 && tokens[verb]!.tag !== 'VERB') verb++
      if (!inClause(verb) || tokens[verb]!.tag !== 'VERB') continue
      let end = verb + 1
      while (inClause(end) && end < verb + 12) end++
      if (end - verb < 3) continue
      this.#turn(tokens[verb - 1]!.tag === 'AUX' ? verb - 1 : verb, verb + 1, end)
      i = end
    }
  }

  /** The pieces from `start` to `middle` go behind those up to `end`. */
  #turn(start: number, middle: number, end: number): void {
    const [first, second] = [this.pieces.slice(start, middle), this.pieces.slice(middle, end)].map((part) =>
      part.map(({ words }) => words),
    )
    for (const [k, words] of [...second!, ...first!].entries()) this.pieces[start + k]!.words = words
  }

  /** "is not a threat" becomes "not a threat"; "worsened" becomes "has worsened". */
  verbForms(): void {
    const tokens = this.#tokens
    for (const [i, { lower, tag }] of tokens.entries()) {
      const [before, next] = [tokens[i - 1], tokens[i + 1]]
      if (/^(?:is|are|was|were)$/.test(lower) && /^(?:not|a|the)$/.test(next?.lower ?? '') && this.#falls('copula'))
        this.#spoil(i, '', 'next')
      else if (
        tag === 'VERB' &&
        lower.endsWith('ed') &&
        (before?.tag === 'NOUN' || before?.tag === 'PROPN' || before?.tag === 'PRON') &&
        this.#falls('perfect')
      )
        this.#spoil(i, `${before.tag === 'NOUN' && before.lower.endsWith('s') ? 'have' : 'has'} ${lower}`)
    }
  }

  /** "Norland’s harbour" becomes "harbour of Norland". */
  genitives(): void {
    const tokens = this.#tokens
    for (let i = 1; i + 1 < tokens.length; i++) {
      const [owner, mark, owned] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]!]
      if (!/^['’]s$/.test(mark.text) || owner.tag !== 'PROPN' || owned.tag !== 'NOUN' || !this.#falls('genitive'))
        continue
      const [name, thing] = [this.pieces[i - 1]!.words, this.pieces[i + 1]!.words]
      this.pieces[i - 1]!.words = thing
      this.#spoil(i, 'of')
      this.pieces[i]!.before = ' '
      this.pieces[i + 1]!.words = name
    }
  }

  marks(): void {
    for (const [i, token] of this.#tokens.entries()) {
      const [piece, next, before] = [this.pieces[i]!, this.pieces[i + 1], this.#tokens[i - 1]]
      const opens = /^[“"]$/.test(token.text) && /\s/.test(piece.before) && next?.before === ''
      if (opens && this.#falls('mark')) next.before = ' '
      if (TITLE.test(token.text) && before?.tag === 'PROPN' && this.#falls('title')) piece.words = lowered(piece.words)
      if (token.text === 'that' && SAYS.test(before?.text ?? '') && this.#falls('commaThat'))
        this.pieces[i - 1]!.words += ','
    }
  }
}

const TITLE = /^(?:Minister|Secretary|President|Director|General|Foreign|Defense|Prime|Deputy)$/
const SAYS = /^(?:said|says|added|noted|stressed|announced|believes|thinks|stated)$/

export interface Spoilt {
  readonly text: string
  /** Places of spoilt small words, in the new text. */
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

/** `text` as if a program had translated it. `annotation` is of `text`. */
export function translate(text: string, { tokens }: Annotation, damage: Damage, chance: Chance): Spoilt {
  const spoiling = new Spoiling(text, tokens, damage, chance)
  spoiling.articles()
  spoiling.prepositions()
  spoiling.verbForms()
  spoiling.genitives()
  spoiling.adverbials()
  spoiling.verbs()
  spoiling.marks()
  return writtenOut(spoiling.pieces)
}

function writtenOut(pieces: readonly Piece[]): Spoilt {
  const places: { start: number; end: number }[] = []
  let [out, dropped] = ['', false]
  for (const { words, before, spoilt } of pieces) {
    if (words !== '') {
      const start = out.length + before.length
      // A sentence that lost its first word begins with a capital all the same.
      const shown = dropped && begins(out) ? capital(words) : words
      if (spoilt === 'here' || dropped) places.push({ start, end: start + words.length })
      out += before + shown
      dropped = false
    }
    if (spoilt === 'next') dropped = true
  }
  return { text: out, places }
}

/** Whether what comes next begins a sentence. */
const begins = (out: string): boolean => /(?:^|[.!?]|\n)$/.test(out.slice(-2).trimEnd()) || out.endsWith('\n')

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
