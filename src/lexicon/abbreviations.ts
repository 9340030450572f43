/**
 * Words about stops, for finding where a sentence ends. Written for this project from general knowledge of English
 * news style; Apache-2.0 with the rest.
 */

/** Titles and other abbreviations that a name or figure follows: their stop ends no sentence. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  `mr. mrs. ms. mx. dr. prof. rev. fr. sr. hon. gov. sen. rep. reps. sens. govs. pres. gen. lt. col. maj. capt. cmdr. cpl. sgt. adm. brig.
  amb. supt. det. insp. st. ste. mt. ft. no. nos. vs. v. cf. e.g. i.e. viz. approx. ca. art. sec. fig. vol. ch. pp. p. lt.gen. maj.gen.
  lt.col. brig.gen. messrs. mme. mlle. dept. atty. asst. assoc. ave. blvd.`.split(/\s+/),
)

/** Their stop ends no sentence when a figure follows. */
export const BEFORE_FIGURE: ReadonlySet<string> = new Set(
  'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. no. nos. op. para. sec. h.r. s. res. b.c. a.d.'.split(
    ' ',
  ),
)

/** Words that often open a sentence and seldom stand, with a capital, inside one. */
export const OPENS_SENTENCE: ReadonlySet<string> = new Set(
  `the a an he she it they we i you his her its their our my your this that these those there here in on at by for from of with after before
  since until while when where who what why how if but and or so yet nor as although though because however still also meanwhile moreover
  instead among under over during despite following according asked speaking earlier later last next both all some many most few several
  no not one two it's he's she's they're we're i'm that's there's once now then even only perhaps such each every other others another
  without within between through against about unlike like to`.split(/\s+/),
)

/** After a question in quotation marks and a name, these go on with the sentence. */
export const SPEECH_VERBS_AFTER_QUESTION: ReadonlySet<string> = new Set(
  `said says asked asks wrote writes tweeted tweets added adds replied replies shouted shouts yelled cried declared exclaimed wondered
  wonders quipped joked told tells responded responds continued concluded demanded insisted chanted posted recalled inquired queried`.split(
    /\s+/,
  ),
)
