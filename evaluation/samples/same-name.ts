/** Whether a name that Onrecord gives stands for the same as gold's. */

/** Other ways in which the samples print a name. Where a body and its state differ, the state is not right. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'Tidewater Press Agency': ['TPA', 'Tidewater', 'Tidewater agency', 'Agency TPA'],
  'The Almeda Courier': ['Courier', 'Almeda Courier'],
  SKR: ['SKR radio', 'Skarlandic radio SKR', 'Skarlandic radio', 'Radio SKR', 'SKR’s The Morning Hour', 'The Morning Hour'],
  'Ministry of Foreign Affairs of Temirat': ['Temirat’s foreign ministry', 'Temirati Foreign Ministry', 'Temirat Foreign Ministry', 'Foreign Ministry of Temirat', 'foreign ministry', 'MFA', 'Foreign Ministry'],
  'Ministry of Defence of Temirat': ['Temirati defence ministry', 'Temirati Defence Ministry', 'Defence Ministry', 'Temirat’s defence ministry'],
  'Ministry of Energy of Menghara': ['Menghara’s Energy Ministry', 'energy ministry', 'Menghara’s Vigor Ministry', 'Energy Ministry of Menghara', 'energy ministry in Suriwat', 'Menghara Energy Ministry'],
  'Ministry of Finance of Calvera': ['finance ministry', 'Calvera’s finance ministry'],
  'Suvanna River Commission': ['Suvanna Stream Commission'],
  'Council of the Inner Sea': ['council', 'Board of the Inner Sea', 'board'],
  'General Staff of Temirat': ['General Staff', 'Saray Street'],
  'Government of Lethovia': ['government', 'Lethovia', 'Lethovian government'],
  'Government of Calvera': ['government', 'Calvera', 'Calveran government'],
  'Government of Kwezani': ['government', 'Kwezani'],
  Nordlinje: ['company'],
  'final report of the inquiry': ['report', 'inquiry', 'Aldona inquiry', 'final report'],
  inquiry: ['Aldona inquiry', 'Skarlandic inquiry'],
  'Mission of Kwezani in Brask': ['mission of Kwezani', 'mission', 'Kwezani mission'],
  'port authority of Port Almeda': ['port authority', 'port authority here'],
  'Union of Salt and Lithium Workers': ['union'],
  Kurchal: ['Kurchal’s press service', 'press service'],
  'one of them': ['two diplomats', 'three people who were in the room', 'people familiar with the talks'],
  'a diplomat from a Compact state': ['same diplomat', 'diplomat'],
  reporters: ['journalists', 'press', 'columnists', 'news conference'],
  'Temirat Today': ['station'],
  Temirat: ['Ashkul'],
} // prettier-ignore

const norm = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?\b|\b(?:the|a|an)\b|[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Somebody whom the report does not name: gold has a description, and its first noun is enough. */
const described = (name: string): boolean => !/\p{Lu}/u.test(name.charAt(0)) && name !== 'inquiry'

export function sameName(given: string | null, gold: string): boolean {
  if (given === null) return false
  const name = norm(given)
  if ([gold, ...(ALSO[gold] ?? [])].some((accepted) => norm(accepted) === name)) return true
  if (!described(gold)) return false
  const words = new Set(name.split(' '))
  const wanted = norm(gold).split(' ')
  return (
    name !== '' &&
    (wanted.filter((word) => words.has(word)).length >= wanted.length / 2 ||
      wanted.slice(0, 2).some((word) => word.length > 4 && words.has(word)))
  )
}
