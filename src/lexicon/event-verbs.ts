/**
 * Verbs and nouns that name what states, bodies and politicians do to each other, with their CAMEO codes.
 *
 * Codes: CAMEO 1.1b3 (Schrodt). Which words stand for which code is our own choice, made for news English; nothing
 * is taken from the dictionaries of other coders. Licence Apache-2.0.
 */

/**
 * Where the recipient stands: `object` ("criticised Norland"), a preposition ("met with Norland"), `that` (the
 * subject of the clause that follows: "demanded that Norland withdraw").
 */
export type Slot =
  'object' | 'that' | 'with' | 'on' | 'upon' | 'against' | 'to' | 'from' | 'of' | 'at' | 'for' | 'into' | 'in'

export interface EventVerb {
  readonly lemma: string
  readonly cameo: string
  /** Tried in this order. */
  readonly slots: readonly Slot[]
  /**
   * `alone`: an event also with nobody on the other side. `mutual`: "A and B met". `troops`: only with armed forces
   * as the object. `words`: between two persons it is words ("attacked his rival"), coded 111.
   * `then`: only when "to", "for", "that" or "not" follows the recipient ("asked Norland to", "warned Norland that").
   */
  readonly only: readonly ('alone' | 'mutual' | 'troops' | 'words' | 'then')[]
}

/** lemma | code | slots | marks. */
const VERBS = `
praise|051|object
commend|051|object
laud|051|object
hail|051|object
applaud|051|object
salute|051|object
welcome|051|object
endorse|051|object
back|051|object
support|051|object
congratulate|051|object
thank|051|object
defend|052|object
apologize|055|to
apologise|055|to
forgive|056|object
meet|040|with,object|mutual
confer|040|with|mutual
consult|040|with,object|mutual
negotiate|046|with|mutual
talk|040|with,to
speak|040|with
telephone|041|object
phone|041|object
visit|042|object
host|043|object
cooperate|060|with|mutual
collaborate|060|with|mutual
partner|060|with
aid|070|object
assist|070|object
arm|072|object
equip|072|object
release|0841|object
withdraw|087|from|troops
pull|087|from|troops
retreat|0874|from
surrender|0874|to
demand|100|that,from,of,object|alone
urge|020|object
implore|020|object
beseech|020|object
pressure|020|object
order|100|object|then
ask|020|object|then
call|020|on,upon|then
appeal|020|to|then
press|020|object|then
criticize|111|object
criticise|111|object
condemn|111|object
denounce|111|object
decry|111|object
deplore|111|object
slam|111|object
blast|111|object
rebuke|111|object
reprimand|111|object
chide|111|object
chastise|111|object
lambaste|111|object
lambast|111|object
berate|111|object
scold|111|object
assail|111|object
bash|111|object
mock|111|object
ridicule|111|object
insult|111|object
vilify|111|object
censure|111|object
fault|111|object
disparage|111|object
belittle|111|object
accuse|112|object
blame|112|object
oppose|110|object
sue|115|object
investigate|090|object
probe|090|object
reject|120|object
rebuff|120|object
snub|120|object
spurn|120|object
defy|128|object
veto|129|object
deny|016||alone
refute|016||alone
warn|130|object|then
threaten|130|object
boycott|143|object
protest|141|against
demonstrate|141|against
rally|141|against
expel|166|object
deploy|154|to,into,in,against|troops,alone
mobilize|154|against|troops,alone
mobilise|154|against|troops,alone
station|154|in|troops,alone
amass|154|in,on|troops,alone
mass|154|in,on|troops,alone
sanction|163|object
arrest|173|object
detain|173|object
jail|173|object
imprison|173|object
indict|173|object
prosecute|173|object
deport|174|object
blockade|191|object
occupy|192|object
annex|192|object
hack|170|object
attack|190|object|words
invade|190|object
bomb|195|object
shell|194|object
bombard|194|object
raid|190|object
shoot|190|object,at
strike|190|object
fight|190|object,against,with
clash|190|with|mutual
assault|182|object|words
kidnap|181|object
abduct|181|object
assassinate|186|object
torture|1822|object
`

function verbOf(row: string): EventVerb {
  const [lemma = '', cameo = '', slots = '', only = ''] = row.split('|')
  const list = (words: string) => words.split(',').filter((word) => word !== '')
  return { lemma, cameo, slots: list(slots) as Slot[], only: list(only) as EventVerb['only'][number][] }
}

export const EVENT_VERBS: readonly EventVerb[] = VERBS.trim().split('\n').map(verbOf)

/** What a verb does with the thing that its object names: "impose / lift / threaten sanctions". */
export type LightClass = 'do' | 'ease' | 'stop' | 'refuse' | 'threaten' | 'request'

/** Verbs that say little by themselves: the noun names the event. */
export const LIGHT_VERBS: ReadonlyMap<string, LightClass> = new Map([
  ...classed(
    'do',
    'hold have conduct launch carry impose slap levy introduce extend expand tighten renew sign reach conclude ratify ' +
      'express voice offer provide give send deliver supply grant make stage begin start resume continue open wage mount ' +
      'strengthen deepen develop build restore improve normalize normalise establish boost announce issue file bring lodge ' +
      'pay declare level engage enter complete finalize finalise move',
  ),
  ...classed('ease', 'lift ease remove drop relax scrap repeal'),
  ...classed('stop', 'suspend halt break sever cut freeze downgrade reduce cancel end stop withhold postpone withdraw'),
  ...classed('refuse', 'refuse reject decline rebuff oppose'),
  ...classed('threaten', 'threaten'),
  ...classed('request', 'seek request propose suggest'),
])

function classed(kind: LightClass, lemmas: string): [string, LightClass][] {
  return lemmas.split(' ').map((lemma) => [lemma, kind])
}

export interface EventNoun {
  readonly words: readonly string[]
  /** Prepositions before the recipient. */
  readonly slots: readonly (Slot | 'between')[]
  /** Code by what the verb does; no event where a class is missing. */
  readonly codes: Readonly<Partial<Record<LightClass, string>>>
  /** Also without a verb: "the talks between A and B", "A's attack on B". */
  readonly nominal: boolean
}

/** nouns | slots | class=code ... | nominal. */
const NOUNS = `
talks,discussions,negotiations,consultations,dialogue,meeting,meetings,summit,conversation,conversations|with,between|do=040 stop=164 refuse=125 request=036|
agreement,deal,treaty,pact,accord,memorandum|with,between|do=057 refuse=127 stop=160 request=030|
ties,relations,relationship,partnership,cooperation,contacts,collaboration,exchanges|with,between|do=050 stop=161 refuse=121 request=030|
support,backing,solidarity,gratitude,praise|for,to,with|do=051 stop=160|
aid,assistance,loan,loans,relief,supplies,funding,grant,grants|to,for|do=070 stop=162 refuse=122 request=103|
weapons,arms,ammunition,missiles,jets,tanks,weaponry|to|do=072 stop=1622|
sanctions,embargo,tariffs,restrictions,measures|on,against|do=163 ease=085 stop=085 threaten=1312|nominal
attack,attacks,strike,strikes,airstrike,airstrikes,raid,raids,assault,offensive,bombardment,invasion,aggression|on,against,of|do=190 stop=087 threaten=138|nominal
war|on,against,with|do=190 stop=087 threaten=138|
criticism,condemnation,denunciation|of,against|do=111|nominal
accusations,allegations|against|do=112|nominal
lawsuit,suit,complaint|against|do=115|
visit|to|do=042 stop=164|
apology|to|do=055|
ultimatum|to|do=139|
ceasefire,truce,cease-fire|with,between|do=0871|
`

function nounOf(row: string): EventNoun {
  const [words = '', slots = '', codes = '', nominal = ''] = row.split('|')
  return {
    words: words.split(','),
    slots: slots.split(',') as EventNoun['slots'],
    codes: Object.fromEntries(codes.split(' ').map((pair) => pair.split('='))) as EventNoun['codes'],
    nominal: nominal === 'nominal',
  }
}

export const EVENT_NOUNS_BY_WORD: ReadonlyMap<string, EventNoun> = new Map(
  NOUNS.trim()
    .split('\n')
    .map(nounOf)
    .flatMap((noun) => noun.words.map((word): [string, EventNoun] => [word, noun])),
)

/** Verbs of wanting and promising: "seeks to work with". */
export const INTENT_VERBS: readonly string[] =
  'want seek hope plan intend wish aim agree promise pledge vow offer propose commit strive aspire aim desire work try continue'.split(
    ' ',
  )

/** "is ready to", "remains willing to". */
export const INTENT_ADJECTIVES: ReadonlySet<string> = new Set(
  'ready willing prepared eager keen determined open committed interested'.split(' '),
)

/** "our aim is to", "announced its intention to". */
export const INTENT_NOUNS: ReadonlySet<string> = new Set(
  'aim goal intention intent desire wish willingness readiness commitment objective plan plans pledge offer interest'.split(
    ' ',
  ),
)

/** Verbs that with "with SOMEBODY" mean doing something together. */
export const TOGETHER_VERBS: readonly string[] =
  'cooperate collaborate work partner talk negotiate engage coordinate'.split(' ')

/** Nouns that with "with SOMEBODY" or "between A and B" mean being on good terms or working together. */
export const TOGETHER_NOUNS: ReadonlySet<string> = new Set(
  'cooperation collaboration dialogue relationship relations ties partnership talks work engagement contacts friendship rapprochement consultations negotiations'.split(
    ' ',
  ),
)

/** Armed forces as the object of "deploy" and "withdraw". */
export const FORCES: ReadonlySet<string> = new Set(
  (
    'troops forces soldiers battalion battalions brigade brigades division divisions warships warship ships fleet jets aircraft ' +
    'missiles missile tanks artillery marines personnel units unit paratroopers army navy peacekeepers weapons bombers destroyer ' +
    'destroyers submarine submarines systems system police guard guardsmen contingent'
  ).split(' '),
)

/** Past and participle that spelling rules do not give. */
export const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map([
  ['meet', ['met', 'met']],
  ['speak', ['spoke', 'spoken']],
  ['withdraw', ['withdrew', 'withdrawn']],
  ['forgive', ['forgave', 'forgiven']],
  ['beseech', ['besought', 'besought']],
  ['shoot', ['shot', 'shot']],
  ['strike', ['struck', 'struck']],
  ['fight', ['fought', 'fought']],
  ['hold', ['held', 'held']],
  ['have', ['had', 'had']],
  ['give', ['gave', 'given']],
  ['send', ['sent', 'sent']],
  ['make', ['made', 'made']],
  ['begin', ['began', 'begun']],
  ['build', ['built', 'built']],
  ['bring', ['brought', 'brought']],
  ['pay', ['paid', 'paid']],
  ['break', ['broke', 'broken']],
  ['cut', ['cut', 'cut']],
  ['freeze', ['froze', 'frozen']],
  ['withhold', ['withheld', 'withheld']],
  ['seek', ['sought', 'sought']],
  ['strive', ['strove', 'striven']],
])

/** Verbs that double their last letter before -ed and -ing. */
export const DOUBLING: ReadonlySet<string> = new Set(
  'slam ban expel begin cut drop scrap plan commit confer rebut kidnap abet slap stop'.split(' '),
)
