/**
 * A light English stemmer, written for telling forms of one word from different words.
 *
 * Two depths, because they are evidence of different strength: `inflection` undoes grammar only ("cooperates",
 * "cooperated"), `family` also undoes derivation ("cooperation", "cooperative"). Stems are keys, not words.
 * Source: own work, from grammar. Licence: as the program.
 */

/** Forms that no ending explains. Left: what stands for all of the right. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: "am is are was were been being 's 're 'm",
  have: "has had having 've",
  do: 'does did done doing',
  go: 'goes went gone going',
  say: 'says said saying',
  make: 'made making',
  take: 'took taken taking',
  give: 'gave given giving',
  get: 'got gotten getting',
  come: 'came coming',
  become: 'became becoming',
  see: 'saw seen seeing',
  know: 'knew known',
  think: 'thought',
  tell: 'told',
  find: 'found',
  leave: 'left leaving',
  feel: 'felt',
  keep: 'kept',
  hold: 'held',
  bring: 'brought',
  begin: 'began begun beginning',
  stand: 'stood',
  understand: 'understood',
  lose: 'lost losing',
  pay: 'paid',
  meet: 'met meeting meetings',
  run: 'ran running',
  lead: 'led',
  speak: 'spoke spoken',
  grow: 'grew grown',
  win: 'won winning',
  buy: 'bought',
  send: 'sent',
  build: 'built',
  fall: 'fell fallen',
  sell: 'sold',
  seek: 'sought',
  fight: 'fought',
  teach: 'taught',
  catch: 'caught',
  spend: 'spent',
  rise: 'rose risen rising',
  drive: 'drove driven driving',
  write: 'wrote written writing',
  break: 'broke broken',
  choose: 'chose chosen choosing',
  draw: 'drew drawn',
  throw: 'threw thrown',
  fly: 'flew flown',
  show: 'shown',
  forget: 'forgot forgotten',
  forgive: 'forgave forgiven',
  wear: 'wore worn',
  steal: 'stole stolen',
  strike: 'struck striking',
  swear: 'swore sworn',
  shoot: 'shot',
  sit: 'sat sitting',
  eat: 'ate eaten',
  deal: 'dealt',
  mean: 'meant',
  undertake: 'undertook undertaken',
  withdraw: 'withdrew withdrawn',
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people persons',
  life: 'lives',
  wife: 'wives',
  foot: 'feet',
  crisis: 'crises',
  good: 'better best',
  bad: 'worse worst',
  many: 'more most',
  little: 'less least',
  far: 'farther further',
  not: "n't",
  will: "'ll wo",
  shall: 'sha',
  can: 'ca',
  would: "'d",
  i: 'me',
  we: 'us',
  he: 'him',
  they: 'them',
  this: 'these',
  that: 'those',
  a: 'an',
}

const FORMS = new Map(
  Object.entries(IRREGULAR).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)),
)

const VOWEL = /[aeiouy]/
const DOUBLED = /([bdgmnprt])\1$/

/** A stem after its ending was taken: "stopp" is "stop", and one too short to stand gets its e back ("us" + "ed"). */
function mend(stem: string): string {
  if (stem.length <= 2) return `${stem}e`
  return DOUBLED.test(stem) ? stem.slice(0, -1) : stem
}

const silent = (word: string) =>
  word.length > 3 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word

function withoutEnding(word: string): string {
  if (word.endsWith('ies') || word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (/[^sui]s$/.test(word) && word.length > 3) return word.slice(0, -1)
  if (word.endsWith('ed') && word.length > 3 && !word.endsWith('eed') && VOWEL.test(word.slice(0, -2)))
    return mend(word.slice(0, -2))
  if (word.endsWith('ing') && word.length > 4 && VOWEL.test(word.slice(0, -3))) return mend(word.slice(0, -3))
  return word
}

/** Stem that all grammatical forms of a word share. `word` is in lower case. */
export function inflection(word: string): string {
  const irregular = FORMS.get(word)
  if (irregular !== undefined) return silent(irregular)
  if (word.length < 4) return word
  return silent(withoutEnding(word))
}

/** Endings that make words of words, the shortest stem each may leave, and what stands in its place. Longest first. */
const DERIVED: readonly (readonly [ending: string, least: number, instead?: string])[] = [
  ['ization', 3],
  ['isation', 3],
  ['ational', 4],
  ['fulness', 3],
  ['ically', 3],
  ['ation', 4],
  ['ition', 4],
  ['ative', 4],
  ['ility', 3, 'l'],
  ['ement', 4],
  ['ance', 4],
  ['ence', 4],
  ['ancy', 4],
  ['ency', 4],
  ['able', 4],
  ['ible', 4],
  ['abl', 4],
  ['ibl', 4],
  ['anc', 4],
  ['enc', 4],
  ['ment', 4],
  ['ness', 4],
  ['ship', 4],
  ['ful', 4],
  ['less', 4],
  ['ally', 4],
  ['ity', 4],
  ['ion', 4],
  ['ism', 4],
  ['ist', 4],
  ['ive', 4],
  ['iv', 4],
  ['ize', 4],
  ['ise', 4],
  ['iz', 4],
  ['is', 5],
  ['ate', 5],
  ['ous', 4],
  ['ant', 4],
  ['ent', 4],
  ['ian', 4],
  ['al', 4],
  ['ic', 4],
  ['ly', 3],
  ['er', 4],
  ['or', 4],
  ['en', 4],
  ['at', 5],
  ['y', 4],
]

function underived(stem: string): string {
  const ending = DERIVED.find(([end, least]) => stem.endsWith(end) && stem.length - end.length >= least)
  return ending === undefined ? stem : silent(stem.slice(0, -ending[0].length) + (ending[2] ?? ''))
}

/** Stem that a word shares with the words derived from it. */
export function family(word: string): string {
  let stem = inflection(word)
  // Three layers are the most that news has ("inter-nation-al-iz-ation"); more only breaks words.
  for (let layer = 0; layer < 3; layer++) stem = underived(stem)
  return stem
}
