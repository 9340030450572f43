import { BODY_NOUNS, GROUP_NOUNS, OUTLET_NOUNS } from '../../../lexicon/organisations.js'
import { CAPITAL, is, lowerAt, textAt, wordsOf, type Figure } from '../../actors/actors.js'
import { describedAs, mentionsIn, type Ground, type Range } from './ground.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs whose object is who was told. */
const TELLS = set(
  'tell tells told telling inform informs informed informing ask asks asked asking remind reminds reminded reminding warn warns warned warning assure assures assured ' +
    'assuring notify notifies notified notifying brief briefs briefed briefing advise advises advised advising urge urges urged urging ' +
    'thank thanks thanked thanking convince convinced persuade persuaded promise promised promises instruct instructed order ordered address addressed addressing',
)
/** What is had with somebody. */
const TALKS = set(
  'interview interviews conversation talk talks discussion chat call meeting session conference q&a debate exchange sit-down',
)
/** What is said or written to somebody. */
const SENT = set(
  'speaking said says saying wrote writes writing statement remarks comments email e-mail letter message talking spoke speech testimony spoken address tweet memo note submitted',
)

/** Verbs that ask something of whoever the content begins with: "urged the union to wait", "demanded it pay". */
const URGES = set(
  'urge urges urged urging demand demands demanded demanding beg begs begged implore implored exhort exhorted order ordered orders pressed',
)

/** Of whom something is asked, read from the content's first words. */
export function askedOf(
  ground: Ground,
  cue: Range,
  content: Range,
  speaker: Figure | null,
  thing: (token: number) => Figure | null,
): Figure | null {
  const { scene } = ground
  let [urges, calls] = [false, false]
  for (let i = cue.first; i < cue.last; i++) {
    if (URGES.has(lowerAt(scene, i))) urges = true
    if (/^call(?:s|ed|ing)?$/.test(lowerAt(scene, i))) calls = true
  }
  if (!urges && !calls) return null
  let first = content.first
  while (first < content.last && /^(?:that|the|on|upon|for|")$/.test(lowerAt(scene, first))) first++
  if (lowerAt(scene, first) === 'it') return thing(first)
  const held = mentionsIn(ground, { first, last: first + 4 })[0]
  const right =
    held !== undefined && held.first === first && held.figure !== speaker && !/^['’]s?$/.test(textAt(scene, held.last))
  // "called X to use", not "called X a friend".
  return right && (urges || lowerAt(scene, held.last) === 'to') ? held.figure : null
}

/** Longest way from the verb to who was told, in tokens. */
const REACH = 9

/** Who was told, by the words after the cue or elsewhere in its sentence; content left out. */
export function addresseeOf(
  ground: Ground,
  cue: Range | null,
  sentence: Range,
  inContent: (token: number) => boolean,
  speaker: Figure | null,
): Figure | null {
  const { scene } = ground
  if (cue !== null) {
    for (let i = cue.first; i < cue.last; i++) {
      if (!TELLS.has(lowerAt(scene, i))) continue
      const told = objectAfter(ground, i + 1, inContent, speaker)
      if (told !== null) return told
    }
  }
  for (let i = sentence.first; i < sentence.last; i++) {
    if (inContent(i)) continue
    const word = lowerAt(scene, i)
    const next = lowerAt(scene, i + 1)
    if ((TALKS.has(word) && next === 'with') || (SENT.has(word) && next === 'to')) {
      const told = objectAfter(ground, i + 2, inContent, speaker)
      if (told !== null && told.kind !== 'place') return told
    }
  }
  return null
}

const STOPS = set(
  'that , . : ; ( — – -- " “ ” how what why when where whether if to about of on in at during after before by as and but because for from with',
)

/** The object from `from`: the last mention before the phrase ends ("Norwegian radio X"), a group, or whom a pronoun means. */
function objectAfter(
  ground: Ground,
  from: number,
  inContent: (token: number) => boolean,
  speaker: Figure | null,
): Figure | null {
  const { scene } = ground
  let end = from
  while (end < from + REACH && end < scene.tokens.length && !inContent(end) && !stops(ground, end)) end++
  const last = [...mentionsIn(ground, { first: from, last: end })].findLast(
    ({ figure, last: close }) => figure !== null && figure !== speaker && !/^['’]s?$/.test(textAt(scene, close)),
  )
  // "told Danish radio": the outlet, not the state.
  if (end > from && OUTLET_NOUNS.has(lowerAt(scene, end - 1)) && (last?.last ?? end - 1) === end - 1)
    return outletIn(ground, { first: from, last: end })
  if (last === undefined) {
    const house = houseIn(ground, from, end)
    if (house !== null) return house
  }
  const group = groupIn(ground, from, end) ?? bodyIn(ground, from, end)
  if (group !== null && (last === undefined || group.last > last.last)) {
    const name = wordsOf(scene, group.first, group.last).replace(/^(?:the|a|an)\s+/i, '')
    const kind = GROUP_NOUNS.has(lowerAt(scene, group.last - 1)) ? 'group' : 'organisation'
    return describedAs(ground, group, name, kind, [name.toLowerCase()], lowerAt(scene, group.last - 1))
  }
  return last?.figure ?? null
}

function stops(ground: Ground, i: number): boolean {
  const { scene, placed } = ground
  if (!STOPS.has(lowerAt(scene, i))) return scene.tokens[i]?.tag === 'VERB' && scene.tokens[i - 1]?.tag !== 'DET'
  return (
    placed.length === 0 || !mentionsIn(ground, { first: Math.max(0, i - 4), last: i }).some((held) => held.last > i)
  )
}

function outletIn(ground: Ground, range: Range): Figure {
  const { scene } = ground
  const name = wordsOf(scene, range.first, range.last).replace(/^(?:the|a|an)\s+/i, '')
  return describedAs(ground, range, name, 'organisation', [name.toLowerCase()], lowerAt(scene, range.last - 1))
}

/** "told SKR's The Morning Hour": the station, not the name of its programme. */
function houseIn(ground: Ground, from: number, end: number): Figure | null {
  const { scene } = ground
  const owner = mentionsIn(ground, { first: from, last: end }).find(({ last }) => /^['’]s?$/.test(textAt(scene, last)))
  return owner?.figure?.kind === 'organisation' && is(scene, owner.last + 1, CAPITAL) ? owner.figure : null
}

/** Bodies without a name that are told things, besides those that a body's noun names. */
const HEARERS = set('inquiry commission jury panel')

/** "told parliament", "told a closed committee". */
function bodyIn({ scene }: Ground, from: number, end: number): Range | null {
  const head = lowerAt(scene, end - 1)
  return end > from && (BODY_NOUNS.has(head) || HEARERS.has(head)) ? { first: from, last: end } : null
}

function groupIn({ scene }: Ground, from: number, end: number): Range | null {
  for (let i = end - 1; i >= from; i--) {
    // "public radio": the noun is no group before another noun.
    const before = scene.tokens[i + 1]?.tag
    if (GROUP_NOUNS.has(lowerAt(scene, i)) && before !== 'NOUN' && before !== 'PROPN')
      return { first: from, last: i + 1 }
  }
  return null
}
