import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import { unshouted } from './byline.js'
import { datesIn } from './stated-date.js'

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
export const isBody = (name: string): boolean => BODY.test(name)
/** Accounts that say nothing of a person. */
const NOBODY = /^(?:\d+|admin\w*|administrator|webmaster|root|user|guest|unknown|none|null|undefined|author|by|n\/a)$/i

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
    .replace(/^["“](.*)["”]$/, '$1')
    .replace(/^(?:(?:written|posted|story|words|text|published|reviewed)\s)?by[: ]\s*/i, '')
  if (text === '' || IS_ADDRESS.test(text)) return []
  const parts = text.split(AND).flatMap((part) => surnameFirst(part) ?? part.split(COMMA))
  const names = parts
    .map((part) => part.trim().replace(/^(?:and|by)\s+/i, ''))
    .filter(
      (part, at) =>
        /\p{L}{2}/u.test(part) && !IS_ADDRESS.test(part) && !NOBODY.test(part) && !(at > 0 && isBeside(part)),
    )
  const people = names.map(withoutDegree).filter((name) => isFullName(name) || isGiven(name))
  // "Centre for Ships and Harbours" is one body, not two.
  if (names.length > 1 && people.length < 2 && AND.test(text))
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

/** Addresses on the web and of letters. */
const IS_ADDRESS = /^(?:https?:|www\.|@)|\S@\S|\.(?:com|org|net)\//i

const isGiven = (word: string): boolean => /^\p{Lu}/u.test(word) && GIVEN_NAMES.has(word.toLowerCase())
/** What stands beside a name, after a comma. */
const isBeside = (part: string): boolean =>
  DEGREE.test(part) || ((TRADE.test(part) || / (?:of|at|for|in|to) /.test(part)) && !isGiven(part.split(' ')[0]!))

/** Two words or more that could be a person's name. */
export const isFullName = (name: string): boolean =>
  name.length <= 60 && FULL_NAME.test(name) && !BODY.test(name) && !isBeside(name)

/** Where a byline ends: at a mark, a number, or a word that begins what else the line tells. */
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const anyCase = (words: string): string => words.replace(/\p{L}/gu, (c) => `[${c.toUpperCase()}${c.toLowerCase()}]`)
const END_MARK = /\s*(?:[|•●·–—~⋅・:]|\s-\s|\n|(?<!^)\d).*$/su
const END_WORD = new RegExp(
  `\\s+(?:(?:on|in|at|for|under|from|is|was|has|who|and$|${anyCase('updated|published|posted|filed|contributing|special|reviewed|edited|medically|photos?|views?|comments?|shares?|follow|read')}|Last|Fact)(?!\\p{Ll})|` +
    `(?:${anyCase(MONTHS)})\\p{Ll}{0,6}\\.?,? \\d|(?:${anyCase('mon|tue|wed|thu|fri|sat|sun')})\\p{Ll}{0,6},? (?:\\p{L}{3,9} )?\\d).*$` +
    `|(?<=\\p{Ll})(?:Published|Updated|Posted|Last [Uu]pdated|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.? \\d).*$`,
  'su',
)

/** Words before a writer's name, in languages of Europe. */
const BY_WORDS = 'by|von|par|por|af|av|door|autore?s?|auteurs?|authors?|автор|tekst|texte|texto|testo|text'
const BY = new RegExp(
  `(?:^|[|•·–—,:\\n.]\\s*|\\d\\s+|\\s-\\s|(?:written|posted|story|words|text|published|reported|article|authored|created|compiled)\\s+)(?:${BY_WORDS})(?::\\s*|\\s+)(?=\\S)`,
  'iu',
)
/** Elements side by side: "ByJonna Lund". */
const BY_GLUED = /^(?:Written |Posted )?By(?=\p{Lu}\p{Ll})/u
/** A line that is nothing but "Written by". */
const BY_ALONE = new RegExp(
  `^(?:(?:written|posted|story|words|reported|article|published)\\s)?(?:${BY_WORDS})(?:\\(s\\))?\\s?:?$`,
  'iu',
)

const BEGINS = new RegExp(`^(?:written |posted |story |reported )?(?:${BY_WORDS})(?::|\\s)`, 'iu')
/** Whether a line begins as bylines do. */
export const isByline = (line: string): boolean => line.length <= 120 && (BEGINS.test(line) || BY_GLUED.test(line))

export const isByAlone = (line: string): boolean => line.length <= 30 && BY_ALONE.test(line.trim())

const untilEnd = (text: string): string => text.replace(END_WORD, '').replace(END_MARK, '').trim()

/** Writers named after "By" in a line by the headline. */
export function writersAfterBy(line: string): string[] {
  const look = line.slice(0, 300)
  const found = BY_GLUED.exec(look) ?? BY.exec(look)
  if (!found) return []
  const names = writersIn(look.slice(found.index + found[0].length))
  // "By kirsten boe" is a byline where nothing else stands in the line: "by the way" is not.
  const whole = found.index === 0 && look.length <= 40 && names.length === 1 && names[0]!.split(' ').length <= 2
  return whole
    ? names
    : names.filter(
        (name) => /^[\p{Lu}\d]/u.test(name) || (/^[\p{L}\d]+[._-]?[\p{L}\d]+$/u.test(name) && found.index === 0),
      )
}

/** Writers with whom a text begins that is known to name them. */
export function writersIn(text: string): string[] {
  const rest = untilEnd(text.slice(0, 300))
  if (rest === '' || rest.length > 120) return []
  return namesStated(rest).filter((name) => /^[\p{L}\d]/u.test(name) && name.split(' ').length <= 6)
}

/**
 * A person's full name in one of the parts of a short line ("Jonna Lund | Senior Writer"), known by the given name, or
 * anybody's beside a date.
 */
export function personInParts(line: string): string | undefined {
  if (line.length > 100) return undefined
  const dated = datesIn(line).length > 0
  return line
    .split(/\s*[|•●·–—,⋅・]\s*|\s-\s/)
    .map((part) => untilEnd(part))
    .find((part) => isFullName(part) && part.split(' ').length <= 4 && (dated || isGiven(part.split(' ')[0]!)))
}
