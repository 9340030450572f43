/** Words of a line as the rules of this stage count them: letters and digits, with inner apostrophes, points and hyphens. */
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** How much of a line is looked at: enough for any label, headline or opening; a "line" may be a million characters. */
export const LOOK = 700

export const wordsOf = (text: string): string[] => text.slice(0, LOOK).match(WORD) ?? []

/** For comparing headlines: lower case, marks and doubled spaces left out. */
export const folded = (text: string): string => wordsOf(text.toLowerCase()).join(' ').replaceAll('’', "'")

/** The little words of English and its neighbours: prose is full of them, menus are not. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  `the a an of to in on at for by with from as and or but nor that which who whom whose this these those it its he she they we you i his her
their our my is are was were be been being has have had do does did will would can could may might must should not no than then so if when
while after before over under about into between against during without within also there here what how why said says
der die das und ist von zu den mit auf für nicht ein eine le la les des et est une dans que qui pour sur el los las y en un una del se con
og er det som på til av ikke de at il di che per non è sono i och att är inte и в не на что с по как это из к`.split(
    /\s+/,
  ),
)

/** Auxiliaries and the commonest verbs of reports: a line with one is more likely a sentence or a headline with a verb. */
export const COMMON_VERBS: ReadonlySet<string> = new Set(
  `is are was were be been has have had do does did will would can could may might must should shall said says say told tells tell
wants want urges urged calls called warns warned denies denied accuses accused vows vowed seeks sought plans planned backs backed
meets met visits visited hopes hoped makes made takes took gets got goes went comes came gives gave finds found sees saw keeps kept
faces faced leads led wins won loses lost kills killed hits hit rejects rejected welcomes welcomed slams slammed bashes bashed reiterated
reiterates stresses stressed announces announced leaves left becomes became remains remained begins began starts started ends ended
doesn't don't isn't aren't wasn't weren't won't can't couldn't wouldn't shouldn't hasn't haven't didn't`.split(/\s+/),
)

const CLOSERS = /["'”’»)\]]+$/
/** Whether a line ends as a sentence does, closing quotation marks and brackets aside. */
export const endsSentence = (text: string): boolean => /[.!?…。]$/.test(text.slice(-12).replace(CLOSERS, ''))

/** What kinds of word a line has, counted in one pass. */
export interface WordCounts {
  /** Beginnings of the words that carry meaning, each once: five letters are enough to tell most words apart. */
  readonly stems: ReadonlySet<string>
  /** Share of little words. */
  readonly little: number
  /** Share of the words that begin with a capital or a number, little words aside. */
  readonly capitals: number
}

/** `lower`: the same words in lower case. */
export function countWords(words: readonly string[], lower: readonly string[]): WordCounts {
  const stems = new Set<string>()
  let little = 0
  let capital = 0
  for (let at = 0; at < words.length; at++) {
    const low = lower[at]!
    if (LITTLE_WORDS.has(low)) {
      little++
      continue
    }
    if (low.length > 3) stems.add(low.length > 5 ? low.slice(0, 5) : low)
    const first = words[at]!.charCodeAt(0)
    if (first !== low.charCodeAt(0) || (first >= 0x30 && first <= 0x39)) capital++
  }
  const heavy = words.length - little
  return {
    stems,
    little: words.length === 0 ? 0 : little / words.length,
    capitals: heavy === 0 ? 0 : capital / heavy,
  }
}
