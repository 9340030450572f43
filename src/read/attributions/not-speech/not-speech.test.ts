import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dropNotSpeech, judge, RULES } from './not-speech.js'
import { toldIn } from '../../../parts-in.js'

/** Text with marks, their roles, the rule, and what is left. */
const CASES: readonly (readonly [string, string, string, 'thought' | 'none'])[] = [
  // unsaid.ts
  ['If ⟦the court⟧ ⟦says⟧ ⟦that it is void⟧, the work ends.', 'scw', 'supposed', 'thought'],
  ['Had ⟦the pilot⟧ ⟦told⟧ them ⟦that it leaked⟧, they would have waited.', 'scw', 'supposed', 'thought'],
  ['⟦Tell⟧ the nurse ⟦that you have eaten⟧.', 'cw', 'order', 'none'],
  ['Do not ⟦tell⟧ the nurse ⟦that you have eaten⟧.', 'cw', 'order', 'none'],
  ['Write to the editor and ⟦state⟧ ⟦your number⟧.', 'cw', 'order', 'none'],
  ['⟦Please⟧ ⟦note⟧ ⟦that we close at six⟧.', 'scw', 'order', 'none'],
  ['⟦She⟧ ⟦did not say⟧ ⟦why it sank⟧.', 'scw', 'negated', 'thought'],
  ['⟦He⟧ has never ⟦told⟧ anybody ⟦that it was his⟧.', 'scw', 'negated', 'thought'],
  ['⟦Nobody⟧ ⟦said⟧ ⟦that it was empty⟧.', 'scw', 'negated', 'thought'],
  ['⟦No one on board⟧ ⟦said⟧ ⟦“fire”⟧.', 'scw', 'negated', 'thought'],
  ['At no point did ⟦the owners⟧ ⟦mention⟧ ⟦the crack⟧.', 'scw', 'negated', 'thought'],
  ['⟦The museum⟧ ⟦offered⟧ ⟦no explanation⟧.', 'scw', 'negated', 'thought'],
  ['⟦The treaty⟧ ⟦says⟧ ⟦nothing about snow⟧.', 'scw', 'silence', 'thought'],
  ['⟦The railway⟧ ⟦promised⟧ ⟦much⟧.', 'scw', 'silence', 'thought'],
  ['⟦The prosecutor⟧ ⟦will argue⟧ ⟦that it was set⟧.', 'scw', 'ahead', 'thought'],
  ['⟦The minister⟧ is expected to ⟦say⟧ ⟦that it will close⟧.', 'scw', 'ahead', 'thought'],
  // refusal.ts
  ['⟦The palace⟧ ⟦declined⟧ ⟦to comment⟧.', 'scw', 'refusal', 'thought'],
  ['⟦She⟧ ⟦refused to say⟧ ⟦how it got there⟧.', 'scw', 'refusal', 'thought'],
  ['⟦The buyer⟧ ⟦asked⟧ ⟦not to be named⟧.', 'scw', 'refusal', 'thought'],
  ['⟦Asked⟧ ⟦whether it leaked⟧, the clerk shrugged.', 'cw', 'question', 'thought'],
  ['⟦The spokesman⟧ ⟦was asked⟧ ⟦whether it leaked⟧.', 'scw', 'question', 'thought'],
  ['⟦The interviewer⟧ ⟦asked⟧ ⟦how he slept⟧.', 'scw', 'question', 'thought'],
  // answers.ts
  ['⟦The village⟧ ⟦said⟧ ⟦no to the mine⟧.', 'scw', 'consent', 'thought'],
  ['The nurse ⟦who⟧ ⟦told⟧ ⟦the inspectors about the pills⟧ drives a bus.', 'scw', 'which one', 'none'],
  ['⟦A man⟧ ⟦who⟧ ⟦calls⟧ himself a baron lives there.', 'wsc', 'which one', 'none'],
  ['⟦Visitors⟧ ⟦are asked⟧ ⟦to leave bags at the door⟧.', 'scw', 'request', 'none'],
  ['⟦The museum⟧ ⟦asks⟧ ⟦visitors to leave bags at the door⟧.', 'scw', 'rule', 'thought'],
  // things.ts
  ['⟦The clock in the hall⟧ ⟦said⟧ ⟦noon⟧.', 'scw', 'thing', 'none'],
  ['They held boards ⟦that⟧ ⟦said⟧ ⟦“No Fees”⟧.', 'scw', 'thing', 'none'],
  ['⟦The front page of the Echo⟧ ⟦announced⟧ ⟦“Dog Missing”⟧.', 'scw', 'thing', 'none'],
  ['The ⟦stated aim of⟧ ⟦the fund is repair⟧.', 'cw', 'adjective', 'none'],
  ['The so-⟦called⟧ ⟦snow tax⟧ brought in nine crowns.', 'cw', 'adjective', 'none'],
  ['There is an old ⟦saying⟧ ⟦that the wind pays no rent⟧.', 'cw', 'noun', 'none'],
  ['⟦It⟧ ⟦goes without saying⟧ ⟦that the wine went first⟧.', 'scw', 'idiom', 'none'],
  ['In the fable ⟦the fox⟧ ⟦tells⟧ the crow ⟦that she sings well⟧.', 'scw', 'fiction', 'none'],
  ['In the second act ⟦the ghost⟧ ⟦says⟧ ⟦that his crown is tin⟧.', 'scw', 'fiction', 'none'],
  // titles.ts
  ['⟦“The Last Ferryman”⟧ won the main prize.', 'w', 'title', 'none'],
  ['⟦“Swan Returns”,⟧ ⟦said⟧ ⟦the evening paper⟧.', 'scw', 'quoted source', 'none'],
  ['⟦The painting “Two Liars at Cards”⟧ was sold.', 'w', 'stray', 'none'],
  ['He was ⟦“Sir”⟧ to three generations of pupils.', 'w', 'term', 'none'],
  ['⟦“Is it true?”⟧ was the last question of the day.', 'w', 'only named', 'none'],
  ['⟦A line on the packet⟧ ⟦says⟧ ⟦that it is old⟧.', 'scw', 'thing', 'none'],
  ['⟦“How much was it?”⟧ Nobody on the bench wrote.', 'w', 'lone question', 'none'],
  ['⟦A banner⟧ ⟦demanding⟧ ⟦“Water Now”⟧ lay in the fountain.', 'scw', 'thing', 'none'],
  ['⟦Islanders⟧ ⟦named⟧ the storm ⟦“Big Berta”⟧.', 'scw', 'naming', 'thought'],
  ['⟦Fishermen⟧ ⟦call⟧ ⟦the wind “Old Marta”⟧.', 'scw', 'naming', 'thought'],
  ['⟦Police⟧ ⟦called⟧ ⟦the raid “Operation Lantern”⟧.', 'scw', 'naming', 'thought'],
  ['⟦Fans⟧ ⟦wore scarves with⟧ ⟦the words “Nine Men Are Enough”⟧.', 'scw', 'legend', 'none'],
  ['⟦“Was it worth it?”⟧ ⟦was written⟧ on the blackboard.', 'wc', 'legend', 'none'],
  // acts.ts
  ['⟦Ferrin⟧ ⟦called⟧ ⟦an election for 9 June⟧.', 'scw', 'act', 'none'],
  ['⟦The general⟧ ⟦called in⟧ ⟦his advisers⟧.', 'scw', 'act', 'none'],
  ['⟦The museum⟧ ⟦charges⟧ ⟦5 crowns⟧.', 'scw', 'act', 'none'],
  ['⟦Rebels⟧ ⟦attacked⟧ ⟦the airfield at night⟧.', 'scw', 'act', 'none'],
  ['⟦Hask⟧ ⟦claimed⟧ ⟦the title on goal difference⟧.', 'scw', 'act', 'none'],
  ['⟦Voters⟧ ⟦rejected⟧ ⟦the airport⟧.', 'scw', 'act', 'thought'],
  ['⟦The bank⟧ ⟦agreed⟧ ⟦to sell its headquarters⟧.', 'scw', 'decision', 'thought'],
  ['⟦The court⟧ ⟦banned⟧ ⟦the film⟧.', 'scw', 'leave', 'thought'],
  ['⟦The money⟧ ⟦has been promised⟧ ⟦to four towns⟧.', 'scw', 'gift', 'none'],
  ['⟦The regiment⟧ ⟦ordered⟧ ⟦new drums⟧.', 'scw', 'purchase', 'thought'],
  ['⟦Lodde⟧ ⟦answered⟧ ⟦his critics with a goal⟧.', 'scw', 'wordless', 'thought'],
  // unknown.ts
  ['⟦The president⟧ ⟦signed⟧ ⟦the treaty on Thursday⟧.', 'scw', 'unknown', 'thought'],
  ['⟦The law⟧, ⟦Under⟧ which ⟦dogs may bark⟧.', 'scw', 'unknown', 'none'],
]

describe('no speech', () => {
  test.each(CASES)('%s', (source, roles, rule, verdict) => {
    const { told, annotation } = toldIn(source, roles)
    expect(judge(told, annotation)).toEqual({ rule, verdict })
    const left = dropNotSpeech([told], annotation)
    expect(left.map(({ act }) => act)).toEqual(verdict === 'none' ? [] : ['thought'])
  })

  test('every rule has a case', () => {
    expect(new Set(CASES.map(([, , rule]) => rule))).toEqual(new Set(Object.keys(RULES)))
  })
})

/** Statements that stand close to what the rules take away. */
const STATEMENTS: readonly (readonly [string, string])[] = [
  ['⟦She⟧ ⟦said⟧ ⟦that nobody had asked⟧.', 'scw'],
  ['⟦“We did not see it,”⟧ ⟦she⟧ ⟦said⟧.', 'wsc'],
  ['⟦No. 9 Company⟧ ⟦said⟧ ⟦that it would stay⟧.', 'scw'],
  ['⟦He⟧ ⟦said⟧ ⟦no deal would be signed⟧.', 'scw'],
  ['⟦He⟧ ⟦said⟧ ⟦nothing had changed⟧.', 'scw'],
  ['⟦He⟧ ⟦said⟧ ⟦none of the other boats was there⟧.', 'scw'],
  ['These ⟦calls for⟧ ⟦more troops⟧ go on.', 'cw'],
  ['It was Holm ⟦who⟧ ⟦called⟧ ⟦him a good man⟧.', 'scw'],
  ['⟦Holm⟧ ⟦put it⟧ ⟦this way in May⟧.', 'scw'],
  ['⟦She⟧ would ⟦say⟧ only ⟦that it was late⟧.', 'scw'],
  ['⟦I⟧ should ⟦say⟧ ⟦that it was late⟧.', 'scw'],
  ['⟦Voters⟧ are more likely to ⟦say⟧ ⟦that it failed⟧.', 'scw'],
  ['⟦The minister⟧ will ⟦say⟧: ⟦“We have failed you and we know it.”⟧', 'scw'],
  ['⟦The opposition⟧ ⟦asked⟧ ⟦why the gates were open⟧.', 'scw'],
  ['⟦The man⟧ ⟦who⟧ sold it ⟦said⟧ ⟦that it leaked⟧.', 'sscw'],
  ['No boat came, and ⟦experts⟧ ⟦say⟧ ⟦it may be years before one does⟧.', 'scw'],
  ['⟦The report⟧ ⟦said⟧ ⟦that it leaked⟧.', 'scw'],
  ['⟦The board⟧ ⟦said⟧ ⟦that it leaked⟧.', 'scw'],
  ['⟦Election monitors⟧ ⟦said⟧ ⟦that it leaked⟧.', 'scw'],
  ['⟦Anna Wall⟧ ⟦said⟧ ⟦that it leaked⟧.', 'scw'],
  ['In the film ⟦Anna Rossi⟧ ⟦says⟧ ⟦that it leaked⟧.', 'scw'],
  ['⟦Rossi⟧ ⟦shouted⟧ ⟦“Never Again”⟧.', 'scw'],
  ['⟦Rossi⟧ ⟦called⟧ ⟦the plan a mistake⟧.', 'scw'],
  ['⟦Rossi⟧ ⟦called⟧ ⟦the vote a fraud⟧.', 'scw'],
  ['⟦Rossi⟧ ⟦called⟧ ⟦Holm “Crooked Hans”⟧.', 'scw'],
  ['⟦Rossi⟧ ⟦called out⟧ ⟦his rival⟧.', 'scw'],
  ['⟦Rossi⟧ ⟦attacked⟧ ⟦the plan⟧.', 'scw'],
  ['⟦Rossi⟧ ⟦agreed⟧ ⟦that it was late⟧.', 'scw'],
  ['⟦Rossi⟧ ⟦pointed to⟧ ⟦the figures⟧.', 'scw'],
  ['⟦Rossi⟧ ⟦ordered⟧ ⟦an inquiry⟧.', 'scw'],
  ['⟦Rossi⟧ ⟦ordered⟧ ⟦troops to leave⟧.', 'scw'],
  ['⟦Parliament⟧ ⟦rejected⟧ ⟦the accusation⟧.', 'scw'],
  ['⟦Varn⟧ ⟦responded with⟧ ⟦a statement⟧.', 'scw'],
  ['⟦Varn⟧ ⟦issued⟧ ⟦a statement⟧.', 'scw'],
  ['⟦Varn⟧ ⟦is raising questions about⟧ ⟦the figures⟧.', 'scw'],
  ['⟦Varn⟧ ⟦has been pounding⟧ ⟦Holm as a “con artist”⟧.', 'scw'],
  ['They blame the man ⟦who⟧ ⟦told⟧ ⟦his staff never to speak of it⟧.', 'scw'],
  ['⟦The video⟧ ⟦shows⟧ ⟦him with his hands in the air⟧.', 'scw'],
  ['⟦Varn⟧ ⟦fumed⟧ ⟦that it was late⟧.', 'scw'],
  ['⟦Varn⟧ ⟦incriminated⟧ Zorvia ⟦of filling the dam⟧.', 'scw'],
]

describe('speech', () => {
  test.each(STATEMENTS)('%s', (source, roles) => {
    const { told, annotation } = toldIn(source, roles)
    expect(judge(told, annotation)).toBeNull()
  })

  test('a cue that no table knows needs more certainty', () => {
    const [sure, unsure] = [0.9, 0.6].map((confidence) => toldIn('⟦Varn⟧ ⟦blocked⟧ ⟦the sale⟧.', 'scw', confidence))
    expect(sure && judge(sure.told, sure.annotation)?.verdict).toBe('thought')
    expect(unsure && judge(unsure.told, unsure.annotation)?.verdict).toBe('none')
  })
})

test('rules never throw, whatever the marks', () => {
  const word = fc.constantFrom(
    'If',
    'nobody',
    'called',
    'said',
    'yes',
    'not',
    'asked',
    '“',
    '”',
    ',',
    '.',
    'The',
    'clock',
    'who',
    'to',
    'X',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 20 }), fc.nat(6), fc.nat(6), fc.nat(6), (words, a, b, c) => {
      const [i, k, l] = [a, a + b + 1, a + b + c + 2]
      const mark = words.map((each, n) => (n === i || n === k || n === l ? `⟦${each}⟧` : each)).join(' ')
      const { told, annotation } = toldIn(mark, 'scw')
      if (told.content.length > 0) expect(dropNotSpeech([told], annotation).length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300 },
  )
})
