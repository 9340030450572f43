import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import { unshouted } from './byline.js'

const PARTICLES = 'de|del|della|di|da|dos|das|du|van|von|der|den|ter|la|le|el|al|bin|ibn|bint|af|av|zu'
/** Two to six words with capitals; particles, initials and a nickname between them. */
const FULL_NAME = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]*(?: (?:${PARTICLES}|\\p{Lu}[\\p{L}.'’-]*|["“(]\\p{Lu}[\\p{L} ]{1,20}["”)])){1,5}$`,
  'u',
)
/** M.D., Ph.D., CFP®, RD, E-RYT 200, Jr. */
const DEGREE =
  /^(?:(?:\p{Lu}[\p{L}]{0,3}\.){1,3}(?: ?\p{Lu}\.?)?|Ph\.? ?D\.?|\p{Lu}[\p{Lu}\d®™/-]{1,8}|[Jj]r\.?|[Ss]r\.?|Esq\.?)(?: (?:\p{Lu}[\p{Lu}\d.®-]{1,7}|\d{3}))*$/u
/** Last words of what a writer does or is. */
const TRADE =
  /(?:^|\s)(?:\p{L}*(?:ist|ician|itian|ologist|ator|itor|ultant|ineer)s?|writers?|reporters?|correspondents?|contributors?|bloggers?|experts?|founders?|managers?|directors?|officers?|leads?|heads?|chiefs?|ceo|cto|cmo|coo|president|owners?|reviewers?|coach|teachers?|lecturers?|professors?|partners?|members?|fellows?|students?|staff|desk|team|bureau|author|nutritionist|chef|guide|specialist|producer|photographer|lawyer|attorney|nurse|doctor|physician|therapist|trainer|designer|developer|planner|marketer|researcher|winemaker|intern|agent|advisor|adviser|advocate|associate|assistant|executive|representative|instructor|educator|operations|marketing|technology|relations)$/iu
/** Words by which a name is a body's, not a person's. */
const BODY =
  /(?:^|\s)(?:staff|news|newsroom|times|post|press|agency|service|desk|team|bureau|editors?|editorial|university|college|institute|foundation|centre|center|company|group|association|society|council|department|media|network|magazine|journal|hospital|clinic|inc\.?|llc|ltd\.?|gmbh)(?:\s|$)/i
/** Accounts that say nothing of a person. */
const NOBODY = /^(?:admin\w*|administrator|webmaster|root|user|guest|unknown|none|null|undefined|author|by|n\/a)$/i

/** Words between two writers. */
const AND = /\s*(?:;|\||•|·|\/|&|\+)\s*|\s+(?:and|und|et|og|och|with)\s+/i
const COMMA = /\s*,\s*/

/**
 * Writers in a field that is meant for them: as written, also where it is a single word, an account or a body. Degrees and
 * trades after a name are left off.
 */
export function namesStated(field: string): string[] {
  const text = field
    .slice(0, 500)
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:written|posted|story|words|text|published|reviewed)\s)?by[: ]\s*/i, '')
  if (text === '' || NOBODY.test(text) || /^(?:https?:|www\.|@)|\.(?:com|org)\//i.test(text)) return []
  const parts = text.split(AND).flatMap((part) => surnameFirst(part) ?? part.split(COMMA))
  const names = parts
    .map((part) => part.trim().replace(/^(?:and|by)\s+/i, ''))
    .filter((part, at) => part !== '' && !(at > 0 && isBeside(part)))
  const people = names.map(withoutDegree).filter((name) => isFullName(name) || isGiven(name))
  // "Centre for Ships and Harbours" is one body, not two.
  if (people.length < names.length && people.length < 2 && AND.test(text))
    return people.length === 1 && people[0] === names[0] ? people.map(unshouted) : [text.split(COMMA)[0]!]
  return [...new Set(names.map(withoutDegree).map(unshouted))].slice(0, 20)
}

const withoutDegree = (name: string): string => name.replace(/ \((?:[^()]{1,60})\)$/, '')

/** "Lund, Jonna" */
function surnameFirst(part: string): string[] | undefined {
  const [, surname, given] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?)$/u.exec(part) ?? []
  if (surname === undefined || given === undefined || isGiven(surname) || !isGiven(given.split(' ')[0]!))
    return undefined
  return [`${given} ${surname}`]
}

const isGiven = (word: string): boolean => /^\p{Lu}/u.test(word) && GIVEN_NAMES.has(word.toLowerCase())
/** What stands beside a name, after a comma. */
const isBeside = (part: string): boolean => DEGREE.test(part) || (TRADE.test(part) && !isGiven(part.split(' ')[0]!))

/** Two words or more that could be a person's name. */
export const isFullName = (name: string): boolean =>
  name.length <= 60 && FULL_NAME.test(name) && !BODY.test(name) && !isBeside(name)

/** Where a byline ends: a date, a mark, what the writer does, what else the line tells. */
const END =
  /\s*(?:[|•·–—~⋅]|\s-\s|\n|\d|\b(?:updated|published|posted|last|on|in|at|for|under|from|is|was|has|for|who|filed|contributing|special|reviewed|edited|fact|medically|photos?|min|minutes?|read|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?!\.? \p{Lu}\p{Ll}+$)).*$/isu

const BY =
  /(?:^|[|•·–—,:\n]\s*|\d\s+|\s-\s|(?:written|posted|story|words|text|published|reported|article|authored|created)\s+)(?:by|von|par|por|af|av|door|autor|author|auteur|автор|автор:|text|texte|texto|testo)(?::\s*|\s+)(?=\S)/iu

/** Writers named after "By" in a line by the headline. */
export function writersAfterBy(line: string): string[] {
  const look = line.slice(0, 300)
  const found = BY.exec(look)
  if (!found) return []
  const rest = look
    .slice(found.index + found[0].length)
    .replace(END, '')
    .trim()
  if (rest === '' || rest.length > 120) return []
  return namesStated(rest).filter((name) => /^\p{L}/u.test(name) && name.split(' ').length <= 6)
}
