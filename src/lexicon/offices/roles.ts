/**
 * The words by which reports name an office, and the office of the table that they mean.
 *
 * Compiled by hand; licence Apache-2.0.
 */
import { SAME_OFFICE } from '../titles.js'

/** Words that make no difference between offices. */
const SMALL = new Set(['of', 'for', 'the', 'to', 'on', 'and', 'acting', 'interim', 'current'])

/** Beside the spellings that titles have in common, those of roles and of states as adjectives. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...SAME_OFFICE,
  ['chair', 'chairman'],
  ['advisor', 'adviser'],
  ['organisation', 'organization'],
  ['syrian', 'syria'],
  ['libyan', 'libya'],
  ['yemeni', 'yemen'],
])

const KEPT = 500
const keys = new Map<string, string>()

/** One key for the same words in any order: "minister of defence", "defence minister". */
export function roleKey(role: string): string {
  const met = keys.get(role)
  if (met !== undefined) return met
  const words = role.toLowerCase().split(/[\s-]+/)
  const kept = words.filter((word) => word !== '' && !SMALL.has(word)).map((word) => SAME.get(word) ?? word)
  const key = [...new Set(kept)].sort().join(' ')
  if (keys.size >= KEPT) keys.clear()
  keys.set(role, key)
  return key
}

/** Words of a description = roles of the table, the likeliest first. */
const MEANT: ReadonlyMap<string, readonly string[]> = new Map(
  `
foreign secretary=foreign minister
foreign affairs minister=foreign minister
foreign affairs secretary=foreign minister
foreign relations minister=foreign minister
foreign relations secretary=foreign minister
external affairs minister=foreign minister
external relations minister=foreign minister
international relations minister=foreign minister
foreign chief=foreign minister,foreign policy chief
top diplomat=foreign minister,secretary of state,foreign policy chief
chief diplomat=foreign minister,secretary of state,foreign policy chief
high representative=foreign policy chief
high representative foreign affairs=foreign policy chief
high representative foreign policy=foreign policy chief
high representative foreign affairs security policy=foreign policy chief
foreign affairs chief=foreign policy chief
foreign policy head=foreign policy chief
foreign policy representative=foreign policy chief
diplomacy chief=foreign policy chief,foreign minister
defence secretary=defence minister
secretary war=defence minister
defence chief=chief of defence,defence minister
national defence minister=defence minister
military chief=military chief,chief of the general staff,chief of defence,commander in chief,chief of staff,army chief,supreme commander
armed forces chief=chief of the general staff,chief of defence,commander in chief,supreme commander
top general=chief of the general staff,chief of defence,commander in chief
general staff chief=chief of the general staff
army commander=army chief
army staff chief=army chief
premier=premier,prime minister
prime minister=prime minister,premier
taoiseach=prime minister
head government=prime minister,chancellor,premier
chancellor=chancellor,chancellor of the exchequer
finance minister=finance minister,chancellor of the exchequer,treasury secretary
treasury chief=treasury secretary,chancellor of the exchequer
secretary treasury=treasury secretary
economy minister=finance minister
finance secretary=finance minister,treasury secretary
interior minister=interior minister,home secretary,home minister
home minister=home minister,home secretary
head state=president,king,queen,emperor,emir,sultan,pope
monarch=king,queen,emperor,sultan,emir
sovereign=king,queen
ruler=emir,sultan,king
pontiff=pope
national security advisor=national security adviser
white house press secretary=press secretary
press secretary=press secretary,presidential spokesman
spokesman=presidential spokesman,spokesperson,spokesman,press secretary
chair committee military=military committee chair
top commander=supreme allied commander europe,commander in chief
top military commander=supreme allied commander europe
supreme commander=supreme allied commander europe,supreme commander
supreme allied commander=supreme allied commander europe
commander=supreme allied commander europe,commander
rights chief=human rights chief
rights commissioner=human rights chief,human rights commissioner
high commissioner human rights=human rights chief
aid chief=humanitarian chief
relief chief=humanitarian chief
special envoy syria=envoy for Syria
envoy special=envoy for Syria
peace envoy syria=envoy for Syria
mediator syria=envoy for Syria
special envoy yemen=envoy for Yemen
special envoy libya=envoy for Libya
envoy united nations=ambassador to the United Nations
permanent representative united nations=ambassador to the United Nations
chief prosecutor=prosecutor
top prosecutor=prosecutor,attorney general
house speaker=speaker
speaker=speaker,parliament speaker
chairperson=chair,commission chair
chairman=chair,chairman,commission chair
chair office=chair
chairman office=chair
chair person office=chair
governor=governor,president,chair
managing director=managing director
general secretary=secretary general
secretary=secretary general
president=president
leader=leader
nominee=presidential nominee
candidate=presidential nominee
presidential candidate=presidential nominee
running mate=vice presidential nominee
`
    .trim()
    .split('\n')
    .map((row) => row.split('='))
    .map(([words = '', roles = '']) => [roleKey(words), roles.split(',')] as const),
)

/** Offices of one body that go by another's name: body | words = body | role. */
const ELSEWHERE: ReadonlyMap<string, readonly [string, string]> = new Map(
  `
United Nations|refugee chief=United Nations High Commissioner for Refugees|high commissioner
United Nations|high commissioner refugees=United Nations High Commissioner for Refugees|high commissioner
United Nations|high commissioner=United Nations High Commissioner for Refugees|high commissioner
European Union|president=European Council|president
European Union|council president=European Council|president
European Union|commission president=European Commission|president
European Union|parliament president=European Parliament|president
European Union|chief executive=European Commission|president
European Commission|foreign policy chief=European Union|foreign policy chief
European Commission|foreign policy head=European Union|foreign policy chief
United States Department of State|chief=United States|secretary of state
United States Department of State|head=United States|secretary of state
United States Department of Defense|chief=United States|defence minister
United States Department of Defense|head=United States|defence minister
United States Department of Defense|secretary=United States|defence minister
United States Department of the Treasury|secretary=United States|treasury secretary
United States Department of the Treasury|chief=United States|treasury secretary
United States Department of Homeland Security|secretary=United States|homeland security secretary
United States Department of Homeland Security|chief=United States|homeland security secretary
United States Department of Energy|secretary=United States|energy secretary
United States Department of Commerce|secretary=United States|commerce secretary
White House|spokesman=White House|press secretary
White House|national security adviser=United States|national security adviser
United States|house speaker=United States House of Representatives|speaker
United States Congress|house speaker=United States House of Representatives|speaker
United States Congress|speaker=United States House of Representatives|speaker
United States|joint chiefs chairman=Joint Chiefs of Staff|chairman
United States|central bank chief=Federal Reserve|chair
United States|top general=Joint Chiefs of Staff|chairman
United States|fbi director=Federal Bureau of Investigation|director
United States|cia director=Central Intelligence Agency|director
Vatican|chief=Vatican|pope
Vatican|top diplomat=Vatican|secretary of state
Israel|military chief=IDF|chief of staff
Israel|chief staff=IDF|chief of staff
Israel|army chief=IDF|chief of staff
Palestinian Authority|leader=Palestinian Authority|president
Palestinian Authority|chief=Palestinian Authority|president
Palestinian Authority|head=Palestinian Authority|president
Palestinian Authority|prime minister=Palestine|prime minister
European Commission|chief Brexit negotiator=European Union|chief Brexit negotiator
European Union|Brexit negotiator=European Union|chief Brexit negotiator
United Kingdom|central bank governor=Bank of England|governor
Germany|central bank chief=Bundesbank|president
United Nations|agency refugee chief=United Nations High Commissioner for Refugees|high commissioner
African Union|chairman commission=African Union|commission chair
African Union|chief=African Union|commission chair
Foreign Office|secretary=United Kingdom|foreign minister
Home Office|secretary=United Kingdom|home secretary
`
    .trim()
    .split('\n')
    .map((row) => row.split('=').map((side) => side.split('|') as [string, string]))
    .map(([[body, words] = ['', ''], meant = ['', '']]) => [`${body}|${roleKey(words)}`, meant] as const),
)

/** Bodies whose head has another body's office: the Pentagon's chief is the secretary of defence. */
export const BODIES_LED_ELSEWHERE: readonly string[] = [...ELSEWHERE.keys()].map((key) =>
  key.slice(0, key.indexOf('|')),
)

/** Offices of which there is one: the word says whose it is. */
export const SOLE: ReadonlyMap<string, readonly [body: string, role: string]> = new Map([
  ['pope', ['Vatican', 'pope']],
  ['pontiff', ['Vatican', 'pope']],
  ['taoiseach', ['Ireland', 'prime minister']],
])

/** Nouns for whoever leads. */
const LEADS = new Set(['chief', 'head', 'leader', 'boss', 'supremo'])

const list = (cell: string): readonly string[] => cell.split(';')

/** States whose leader is plainly one office. Others, such as Iran or Poland, are left out on purpose. */
const LED_BY: ReadonlyMap<string, string> = new Map(
  [
    [
      'president',
      'United States;Russia;Ukraine;France;Belarus;China;Taiwan;South Korea;Indonesia;Philippines;Sri Lanka;Syria;Egypt;Palestine;' +
        'Brazil;Argentina;Mexico;Chile;Colombia;Venezuela;Peru;Ecuador;Bolivia;Cuba;Nicaragua;El Salvador;Honduras;Guatemala;' +
        'Costa Rica;Panama;Paraguay;Uruguay;Dominican Republic;South Africa;Nigeria;Kenya;Uganda;Rwanda;Burundi;Zimbabwe;Zambia;Ghana;' +
        'Senegal;Ivory Coast;Mali;Chad;Cameroon;Gabon;Guinea;Gambia;Liberia;Sierra Leone;Tanzania;Mozambique;Angola;Malawi;Namibia;' +
        'Botswana;Eritrea;Djibouti;South Sudan;Somalia;Democratic Republic of the Congo;Republic of the Congo;Equatorial Guinea;' +
        'Central African Republic;Kazakhstan;Uzbekistan;Kyrgyzstan;Tajikistan;Turkmenistan;Azerbaijan;Cyprus;Algeria;Burkina Faso',
    ],
    [
      'prime minister',
      'United Kingdom;Ireland;Italy;Spain;Portugal;Belgium;Netherlands;Luxembourg;Malta;Norway;Sweden;Denmark;Iceland;Estonia;Latvia;' +
        'Greece;Hungary;Albania;Israel;Iraq;Pakistan;India;Bangladesh;Nepal;Japan;Malaysia;Singapore;Thailand;Cambodia;Australia;' +
        'New Zealand;Canada;Ethiopia;Papua New Guinea;Fiji;Jamaica',
    ],
    ['chancellor', 'Germany;Austria'],
    ['first minister', 'Scotland;Wales;Northern Ireland'],
    ['emir', 'Qatar;Kuwait'],
    ['sultan', 'Oman'],
    [
      'secretary general',
      'NATO;United Nations;Organization for Security and Co-operation in Europe;Council of Europe;Arab League;OPEC;' +
        'Gulf Cooperation Council;Organization of Islamic Cooperation;ASEAN;Collective Security Treaty Organization;' +
        'Shanghai Cooperation Organization;Organization of American States;Commonwealth of Nations;Interpol;Amnesty International;' +
        'Organisation for Economic Co-operation and Development',
    ],
    [
      'director general',
      'World Health Organization;World Trade Organization;International Atomic Energy Agency;UNESCO;' +
        'Organisation for the Prohibition of Chemical Weapons;Food and Agriculture Organization;International Labour Organization',
    ],
    [
      'president',
      'European Commission;European Council;European Parliament;European Central Bank;Eurogroup;World Bank;Bundesbank;' +
        'International Committee of the Red Cross;International Olympic Committee;World Anti-Doping Agency;FIFA;UEFA',
    ],
    [
      'director',
      'Europol;Frontex;Federal Bureau of Investigation;Central Intelligence Agency;National Security Agency;FSB;SVR;Mossad;' +
        'Centers for Disease Control and Prevention',
    ],
    ['executive director', "United Nations Children's Fund;World Food Programme;UNAIDS;Human Rights Watch"],
    ['managing director', 'International Monetary Fund'],
    ['high commissioner', 'United Nations High Commissioner for Refugees'],
    ['commissioner general', 'UNRWA'],
    ['administrator', 'United Nations Development Programme;National Aeronautics and Space Administration'],
    ['chair', 'Federal Reserve'],
    ['chairman', 'Joint Chiefs of Staff;Republican National Committee;Democratic National Committee'],
    ['chief of staff', 'IDF'],
    ['governor', 'Bank of England'],
    ['commander', 'United States European Command;United States Central Command'],
  ].flatMap(([role = '', bodies = '']) => list(bodies).map((body) => [body, role] as const)),
)

/** What may be meant by the words for an office of the body, the likeliest first: [body, role of the table]. */
export function rolesMeant(body: string, words: string): readonly (readonly [string, string])[] {
  const key = roleKey(words)
  const elsewhere = ELSEWHERE.get(`${body}|${key}`)
  const led = LEADS.has(key) ? LED_BY.get(body) : undefined
  return [
    [body, words],
    ...(elsewhere === undefined ? [] : [elsewhere]),
    ...(MEANT.get(key) ?? []).map((role) => [body, role] as const),
    ...(led === undefined ? [] : [[body, led] as const]),
  ]
}
