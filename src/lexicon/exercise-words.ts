/** Words that reports of military exercises use. Own compilation. */

/** One token each; "war games" and "war-games" are joined where they are read. */
export const EXERCISE_NOUNS: ReadonlySet<string> = new Set([
  'exercise',
  'exercises',
  'drill',
  'drills',
  'wargame',
  'wargames',
  'manoeuvre',
  'manoeuvres',
  'maneuver',
  'maneuvers',
])

/** Words between a name and the noun: "Iron Shield joint military exercises". */
export const EXERCISE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'military naval air joint field annual multinational international training live fire live-fire command post command-post ' +
    'combined allied tactical strategic amphibious cyber large scale large-scale massive regular series multilateral bilateral ' +
    'security cooperation defence defense readiness snap massive maritime winter summer autumn spring army fighter jet ' +
    'anti-submarine artillery ground aerial sea war land staff crisis response crisis-management'
  ).split(' '),
)

/** Signs that "exercise" and "drill" are meant in the military sense. */
export const MILITARY_WORDS: ReadonlySet<string> = new Set(
  (
    'military naval troops soldiers army armies navy navies naval nato fleet forces airborne battalion battalions brigade brigades ' +
    'warships warship jets fighter defence defense war combat paratroopers marines servicemen personnel artillery missile ' +
    'missiles armed tanks submarine submarines frigate frigates warplanes bombers commander troop airmen sailors allies'
  ).split(' '),
)

/** People under arms and nobody else. */
export const TROOP_WORDS: ReadonlySet<string> = new Set(
  'troops soldiers servicemen servicemembers sailors airmen paratroopers marines reservists'.split(' '),
)

/** "held every second year": what comes back under one name. */
export const RECURRING_WORDS: ReadonlySet<string> = new Set(
  'every each annually yearly biennially biannually regularly twice since'.split(' '),
)

/** Last words of names of what comes back, too, but is no exercise. */
export const GATHERING_HEADS: ReadonlySet<string> = new Set(
  (
    'Games Cup Parade Festival Conference Summit Fair Show Race Marathon Tattoo Day Week Forum Dialogue Ceremony Awards Trophy ' +
    'Championship Championships Olympics March Rally Ball Review'
  ).split(' '),
)

/** "drills, dubbed the Iron Shield". Each is one to four words. */
export const NAMING_CUES: readonly (readonly string[])[] = [
  ['known', 'as'],
  ['called'],
  ['named'],
  ['dubbed'],
  ['titled'],
  ['entitled'],
  ['designated'],
  ['codenamed'],
  ['code-named'],
  ['code', '-', 'named'],
  ['codename'],
  ['nicknamed'],
  ['under', 'the', 'name'],
  ['under', 'the', 'codename'],
  ['under', 'the', 'code', 'name'],
]

/** Capitalised words before a name that say whose exercise it is, not what it is called. */
export const FORCE_WORDS: ReadonlySet<string> = new Set(
  'Army Navy Force Forces Command Marine Marines Corps Guard Fleet Brigade Division Battalion Regiment Ministry Defence Defense Military Joint Naval Armed Air Northern Southern Eastern Western Operation Exercise The'.split(
    ' ',
  ),
)

/** Last words of names of places and bodies: "Black Sea drills" have no name of their own. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    'Sea Ocean Gulf Strait Straits Peninsula Island Islands River Lake Bay Coast Province Region District County City Desert ' +
    'Mountains Base Baltic Mediterranean Arctic Pacific Atlantic Caribbean Balkans Black Europe Asia Africa America East West North South ' +
    'Corridor Channel Valley Plain Port Airport School University College Department Agency Council Committee Academy Monday Tuesday ' +
    'Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'
  ).split(' '),
)

export const HOST_WORDS: ReadonlySet<string> = new Set(
  'host hosts hosted hosting co-host co-hosts co-hosted co-hosting cohost cohosts cohosted cohosting'.split(' '),
)

/** Words with those who take part on their right: "involving A, B and C". */
export const INVOLVE_WORDS: ReadonlySet<string> = new Set(
  (
    'involve involves involved involving include includes included including incorporate incorporates incorporated incorporating ' +
    'feature features featured featuring alongside participants participating participated participate comprise comprises comprising ' +
    'attract attracts attracted'
  ).split(' '),
)

/** Verbs with those who take part on their left: "A, B and C joined". "take part" is read where it stands. */
export const JOIN_WORDS: ReadonlySet<string> = new Set(
  'participate participates participated participating join joins joined joining part'.split(' '),
)

export const BEGIN_WORDS: ReadonlySet<string> = new Set(
  'begin begins began begun beginning start starts started starting kick kicks kicked open opens opened opening launch launches launched commence commences commenced underway'.split(
    ' ',
  ),
)

export const END_WORDS: ReadonlySet<string> = new Set(
  'end ends ended ending conclude concludes concluded finish finishes finished close closes closed wrap wraps wrapped until till through'.split(
    ' ',
  ),
)

/** Verbs that say of an exercise how long it is and whom it gathers, beside those above. */
export const LASTING_WORDS: ReadonlySet<string> = new Set(
  'last lasts lasted lasting run runs ran running bring brings brought bringing gather gathers gathered held'.split(
    ' ',
  ),
)

/** Words before "in VARN" that say where an exercise is, beside the nouns and the name. */
export const HELD_WORDS: ReadonlySet<string> = new Set(
  (
    'held hold holds holding hosted conducted conduct conducting staged staging place off underway began begin begins begun started start ' +
    'starts opened open launched out run runs running week year month today yesterday ended concluded way'
  ).split(' '),
)

/** "the event" and the like, for an exercise named in the sentence before. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(['event', 'training', 'operation', 'games'])
