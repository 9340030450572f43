import { askedOf, compareAsked, isCalled, lookedUpBy, type Asked, type Compared } from '../link/check/check.js'
import { aroundInCapture } from '../record/mapping.js'
import { UNNAMED, type TellingRelation, type Utterance } from '../record/utterance.js'
import type { Questions, SearchHit } from '../store/questions.js'
import { toldIn } from './aligned.js'
import type { Finding, Held, Told } from './shapes.js'
import { fullestOf, shelfOf, tellingsOf, type Shelf } from './telling.js'

/** What the record has of words that somebody is said to have said. */
export interface Checked {
  /** The words asked about, without quotation marks around them. */
  readonly words: string
  readonly speaker: string | null
  /** In one sentence: never a bare yes or no. */
  readonly answer: string
  /** What is on record, else what is nearest. */
  readonly findings: readonly Finding[]
  /** Reports that have these very words, but not as what somebody said. */
  readonly elsewhere: readonly SearchHit[]
}

/** Statements looked at: those that share the rarest words. */
const LOOKED_AT = 48
/** Tellings of one utterance that are held against the words. */
const TELLINGS = 40
/** Findings that are shown, and those that are only near. */
const SHOWN = 10
const NEAR = 3
/** What shares less of the words, by what they say, is not near. */
const LEAST_NEAR = { share: 0.3, words: 2 }

/** Looks for words on record: who said them, in which words, and where they differ. */
export function check(questions: Questions, quotation: string, speaker: string | null): Checked {
  const asked = askedOf(quotation)
  const shelf = shelfOf(questions)
  const look = { shelf, asked, compare: comparing(shelf, asked) }
  const found = utterancesLike(questions, look)
    .flatMap((utterance) => findingOf(look, utterance, speaker) ?? [])
    .toSorted(byNearness)
  const findings = chosen(found)
  const elsewhere = asked.text === '' ? [] : inNobodysWords(questions, asked.text)
  return { words: asked.text, speaker, answer: answerOf(findings, speaker), findings, elsewhere }
}

/** Holds one statement against the words asked about; null when it is not there. */
type Compare = (document: string, attribution: string) => Compared | null

/** What one answer is looked for with. */
interface Look {
  readonly shelf: Shelf
  readonly asked: Asked
  readonly compare: Compare
}

/** Each statement is held against the words once, though it is looked at twice. */
function comparing(shelf: Shelf, asked: Asked): Compare {
  const known = new Map<string, Compared | null>()
  return (id, attribution) => {
    const key = `${id} ${attribution}`
    const before = known.get(key)
    if (before !== undefined) return before
    const document = shelf(id)
    const found = document?.attributions.find((one) => one.id === attribution)
    const compared = !document || !found ? null : compareAsked(asked, document, found)
    known.set(key, compared)
    return compared
  }
}

/** Utterances of which every telling is held against the words: as many as can be shown. */
const LOOKED_INTO = SHOWN + NEAR

/**
 * Utterances of which a telling shares the rarest words, those first of which such a telling is nearest; a statement
 * that belongs to none stands for itself.
 */
function utterancesLike(questions: Questions, { asked, compare }: Look): Utterance[] {
  const members = questions.membersWith(lookedUpBy(asked), LOOKED_AT)
  const known = new Map<string, Utterance>()
  for (const utterance of questions.utterancesOf([...new Set(members.map(({ document }) => document))]))
    for (const { document, attribution } of utterance.members) known.set(`${document} ${attribution}`, utterance)
  const nearest = new Map<Utterance, Compared>()
  for (const member of members) {
    const { document, attribution } = member
    const alone = { id: '', speaker: '', occasion: { from: null, to: null }, members: [member], pairs: [] }
    const utterance = known.get(`${document} ${attribution}`) ?? alone
    const compared = compare(document, attribution)
    const before = nearest.get(utterance)
    if (compared !== null && (before === undefined || byLikeness(compared, before) < 0))
      nearest.set(utterance, compared)
  }
  return [...nearest]
    .toSorted(([, a], [, b]) => byLikeness(a, b))
    .map(([utterance]) => utterance)
    .slice(0, LOOKED_INTO)
}

type Beside = Compared & { readonly telling: Told }

/** Tellings with most of the words asked about: of hundreds, only these are held against them in full. */
function likeliest(tellings: readonly Told[], { text }: Asked): Told[] {
  const asked = new Set(wordsIn(text))
  const has = new Map(tellings.map((one) => [one, new Set(wordsIn(one.words).filter((word) => asked.has(word))).size]))
  return tellings.toSorted((a, b) => has.get(b)! - has.get(a)!).slice(0, TELLINGS)
}

function findingOf(look: Look, utterance: Utterance, speaker: string | null): Finding | null {
  const { shelf, asked, compare } = look
  const tellings = tellingsOf(shelf, utterance)
  const full = fullestOf(tellings, utterance.pairs)
  const besideOf = (telling: Told): Beside[] => {
    const compared = compare(telling.document.id, telling.attribution)
    return compared === null ? [] : [{ ...compared, telling }]
  }
  const besides = likeliest(tellings, asked).flatMap(besideOf)
  const closest = besides.toSorted(byLikeness)[0]
  if (full === null || closest === undefined) return null
  const isTold = besides.some(({ isTelling }) => isTelling)
  if (!isTold && (closest.share < LEAST_NEAR.share || closest.shared < LEAST_NEAR.words)) return null
  const fullest = besideOf(full)[0] ?? closest
  const names = [utterance.speaker, ...tellings.map((telling) => telling.speaker ?? '')].filter((name) => name !== '')
  const another = speaker !== null && !names.some((name) => isCalled(speaker, name))
  return {
    standing: !isTold ? 'nearest' : another ? 'by another' : 'on record',
    verdict: isTold ? verdictOf(closest) : `sharing ${closest.shared} of its ${asked.telling.words.length} words`,
    utterance: utterance.id === '' ? null : utterance.id,
    speaker: names[0] ?? null,
    occasion: utterance.occasion,
    reports: new Set(tellings.map(({ document }) => document.id)).size,
    closest: heldOf(look, closest),
    fullest: heldOf(look, fullest),
  }
}

function heldOf({ shelf, asked }: Look, { telling, relation, why, share, alignment }: Beside): Held {
  const { text = '', map = [] } = shelf(telling.document.id)?.article ?? {}
  const { content } = telling
  const whole = { text: asked.text, content: [{ start: 0, end: asked.text.length }] }
  const capture = aroundInCapture(map, { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 })
  const aligned = toldIn({ text, content }, whole, alignment)
  return { telling, relation, why, share: Math.round(share * 100) / 100, aligned, capture: capture && { ...capture } }
}

/** How near a relation is to the very words. */
const RELATIONS: readonly TellingRelation[] = [
  'identical',
  'trimmed',
  'overlapping',
  'altered',
  'translated',
  'paraphrased',
]

/** Tellings that are in the first place, then those that have more of the words, then the nearer relation. */
const byLikeness = (a: Compared, b: Compared): number =>
  Number(b.isTelling) - Number(a.isTelling) ||
  b.share - a.share ||
  RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation)

/** How what is found stands to what is asked, in words: the best first. */
export const STANDINGS: Readonly<Record<Finding['standing'], string>> = {
  'on record': 'On record',
  'by another': 'By another speaker',
  nearest: 'Nearest',
}
const RANKS = Object.keys(STANDINGS)

/** Whether the nearest telling is also the one with most words. */
export const isOneTelling = ({ closest, fullest }: Finding): boolean => closest.telling.index === fullest.telling.index

const byNearness = (a: Finding, b: Finding): number =>
  RANKS.indexOf(a.standing) - RANKS.indexOf(b.standing) ||
  b.closest.share - a.closest.share ||
  RELATIONS.indexOf(a.closest.relation) - RELATIONS.indexOf(b.closest.relation) ||
  b.reports - a.reports

/** What is on record hides what is only near; words of another speaker are told beside either. */
function chosen(found: readonly Finding[]): Finding[] {
  const told = found.filter(({ standing }) => standing !== 'nearest')
  if (told.some(({ standing }) => standing === 'on record')) return told.slice(0, SHOWN)
  const near = found.filter(({ standing }) => standing === 'nearest')
  return [...told.slice(0, SHOWN), ...near.slice(0, NEAR)]
}

const VERDICTS: Readonly<Record<TellingRelation, string>> = {
  identical: 'in these words',
  trimmed: 'in part, not in all of these words',
  overlapping: 'in part, not in all of these words',
  altered: 'with words changed',
  translated: 'in other words, as another translation may have it',
  paraphrased: 'in other words',
}

/** A cut says which of the two is the longer. */
const verdictOf = ({ relation, alignment }: Compared): string =>
  relation === 'trimmed' && !alignment.some(([, , , , kind]) => kind === 'deleted' || kind === 'replaced')
    ? 'in these words, as part of a longer statement'
    : VERDICTS[relation]

/** Changed words may say the opposite: what changed belongs into the answer. */
const whyOf = ({ closest: { relation, why } }: Finding): string => (relation === 'altered' ? ` ${why}` : '')

function answerOf(findings: readonly Finding[], speaker: string | null): string {
  const [first] = findings
  if (first === undefined) return 'Nothing on record says this, and nothing is near.'
  const who = first.speaker ?? UNNAMED
  if (first.standing === 'on record') return `On record ${first.verdict}: ${who}.${whyOf(first)}`
  if (first.standing === 'by another')
    return `Not on record of ${speaker}. On record ${first.verdict} of ${first.speaker === null ? UNNAMED : `another speaker: ${who}`}.${whyOf(first)}`
  return `Nothing on record says this in these words or nearly these${speaker === null ? '' : `, of ${speaker} or anybody else`}. What is nearest follows.`
}

/** Reports that are looked at for words that stand outside of every statement. */
const ELSEWHERE = 20
/** Fewer words than these stand in many reports; more are not looked up, only compared. */
const PHRASE = { least: 4, most: 30 }

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** Search takes forms of a word for the word: what it finds must have the very words. */
function inNobodysWords(questions: Questions, text: string): SearchHit[] {
  const words = wordsIn(text)
  if (words.length < PHRASE.least) return []
  const phrase = words.slice(0, PHRASE.most).join(' ').slice(0, 900)
  const { rows } = questions.search(`"${phrase}"`, { offset: 0, limit: ELSEWHERE })
  const has = (id: string) =>
    ` ${wordsIn(questions.document(id)?.article.text ?? '').join(' ')} `.includes(` ${words.join(' ')} `)
  return rows.filter(({ attribution, document }) => attribution === null && has(document.id))
}
