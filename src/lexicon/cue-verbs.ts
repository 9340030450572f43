/**
 * Verbs that report what somebody says or thinks. Written for this project from general knowledge of English news
 * style; Apache-2.0 with the rest.
 *
 * `report`: the plain verbs of reporting; what follows is nearly always a statement. `stance`: verbs that report a
 * statement by its force (criticize, support, demand); often used of acts as well. `show`: what documents, polls and
 * studies do. Thought is what somebody holds, not what somebody told.
 */
export type CueClass = 'report' | 'stance' | 'show' | 'ask' | 'thought' | 'seem'

export interface CueVerb {
  readonly base: string
  readonly class: CueClass
  readonly act: 'speech' | 'thought'
  readonly denies: boolean
}

const REPORT = `say tell add announce declare state explain note argue claim assert insist stress emphasize emphasise reiterate repeat
  maintain report reveal confirm acknowledge admit concede reply respond answer remark comment observe recall recount relate write tweet
  post mention point_out warn caution predict forecast conclude continue go_on assure pledge promise vow swear boast joke quip lament
  complain protest contend allege affirm reaffirm aver testify tell_reporters shout yell cry exclaim whisper mutter read quote cite
  describe call brand label dub outline clarify underline underscore highlight hint imply intimate suggest propose recommend advise
  inform notify brief summarize summarise sum_up vent blog proclaim pronounce articulate convey communicate remind reason retort
  rejoin counter interject chime_in volunteer disclose divulge broadcast publicize publicise publish narrate elaborate specify spell_out
  express voice utter chant preach muse speculate theorize estimate project tout opine`
const STANCE = `criticize criticise condemn denounce blast slam attack assail accuse blame charge fault rebuke scold lambaste deride mock
  ridicule belittle praise hail laud applaud commend welcome salute thank congratulate endorse support back defend advocate champion urge
  demand call_on call_for press push ask_for order instruct command request appeal plead beg invite encourage exhort implore threaten
  offer agree disagree oppose object reject refuse decline dismiss rebut refute deny disavow repudiate challenge question dispute contest
  doubt_publicly apologize apologise regret_publicly vow_to favor favour propose pitch promote petition sue concur side approve disapprove
  bash rip hammer decry bemoan tease taunt insult portray depict characterize characterise cast frame paint compare liken equate identify
  name credit acknowledge_publicly recognise recognize authorize ban forbid permit allow declare_for rail swipe ding knock single_out
  refer allude talk speak discuss address commit elicit`
const SHOW = `show find indicate suggest_that demonstrate reveal_that reflect prove document detail list chronicle record contain feature
  headline conclude_that illustrate signal mean imply_that`
const ASK = `ask inquire enquire query wonder question interview grill quiz pose`
const THOUGHT = `believe think hope fear want wish expect plan intend feel know consider regard view see doubt suspect assume presume
  understand imagine guess figure reckon deem judge prefer like dislike hate love worry mind desire aim seek anticipate conclude decide
  determine resolve realize realise learn remember forget forgive trust regret admire respect need mean dream envision envisage foresee
  perceive sense suppose contemplate ponder weigh appreciate care agree_in_mind mull eye yearn long await opt choose tend strive vow_inwardly`
const SEEM = `seem appear look sound`

/** Past form and past participle where they are not regular. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  know: ['knew', 'known'],
  feel: ['felt'],
  see: ['saw', 'seen'],
  find: ['found'],
  hold: ['held'],
  read: ['read'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  show: ['showed', 'shown'],
  go: ['went', 'gone'],
  mean: ['meant'],
  understand: ['understood'],
  foresee: ['foresaw', 'foreseen'],
  seek: ['sought'],
  forget: ['forgot', 'forgotten'],
  forgive: ['forgave', 'forgiven'],
  choose: ['chose', 'chosen'],
  dream: ['dreamed', 'dreamt'],
  learn: ['learned', 'learnt'],
  beg: ['begged'],
  plan: ['planned'],
  admit: ['admitted'],
  regret: ['regretted'],
  quip: ['quipped'],
  refer: ['referred'],
  rebut: ['rebutted'],
  rip: ['ripped'],
  ban: ['banned'],
  permit: ['permitted'],
  forbid: ['forbade', 'forbidden'],
  quiz: ['quizzed'],
  prefer: ['preferred'],
  blog: ['blogged'],
  dub: ['dubbed'],
  commit: ['committed'],
  slam: ['slammed'],
  opt: ['opted'],
  spell: ['spelled', 'spelt'],
  sum: ['summed'],
  prove: ['proved', 'proven'],
  cast: ['cast'],
  broadcast: ['broadcast'],
  cry: ['cried'],
  reply: ['replied'],
  deny: ['denied'],
  imply: ['implied'],
  rebuke: ['rebuked'],
  decry: ['decried'],
  worry: ['worried'],
  specify: ['specified'],
  clarify: ['clarified'],
  notify: ['notified'],
  testify: ['testified'],
  signal: ['signaled', 'signalled'],
  label: ['labeled', 'labelled'],
  identify: ['identified'],
  let: ['let'],
  put: ['put'],
  make: ['made'],
  strive: ['strove', 'striven'],
}

const DENYING = new Set([
  'deny',
  'refute',
  'dismiss',
  'reject',
  'rebut',
  'repudiate',
  'disavow',
  'dispute',
  'disagree',
  'contest',
  'doubt',
])

/** All forms of all verbs, to the verb. The first class to name a form keeps it. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = (() => {
  const forms = new Map<string, CueVerb>()
  const table: readonly (readonly [CueClass, string])[] = [
    ['report', REPORT],
    ['ask', ASK],
    ['thought', THOUGHT],
    ['stance', STANCE],
    ['show', SHOW],
    ['seem', SEEM],
  ]
  for (const [name, words] of table) {
    for (const entry of words.split(/\s+/)) {
      const [base = ''] = entry.split('_')
      const verb: CueVerb = {
        base,
        class: name,
        act: name === 'thought' || name === 'seem' ? 'thought' : 'speech',
        denies: DENYING.has(base),
      }
      if (!entry.includes('_') || base === 'point')
        for (const form of formsOf(base)) if (!forms.has(form)) forms.set(form, verb)
    }
  }
  return forms
})()

/** Present, past and participles of a verb in English spelling. */
function formsOf(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const past = IRREGULAR[base] ?? [base.endsWith('e') ? `${base}d` : `${base}ed`]
  const doubled = past[0]?.match(/([bdgmnpt])\1ed$|rred$|zzed$/) ? past[0].replace(/ed$/, 'ing') : `${stem}ing`
  const third = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(base)
      ? `${base}es`
      : `${base}s`
  return [base, third, doubled, ...(base.endsWith('ee') ? [`${base}ing`] : []), ...past]
}
