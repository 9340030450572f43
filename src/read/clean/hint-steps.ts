import { plainNames } from './names.js'
import type { Element } from './page.js'

/**
 * Words of class and id attributes, by what they say of a part of the page. How much each group says is learnt; that a
 * page has none of them says nothing.
 */
const GROUPS: readonly string[] = [
  'caption|figcaption|legend|credits?|photo|image|img|gallery|slide|media|video|player',
  'comments?|commentlist|disqus|respond|reply|replies|livefyre|fbcomments|discussion|forum|feedback|reviews?',
  'ads?|advert|advertisement|sponsor|sponsored|promoted|taboola|outbrain|dfp|gpt|banner|promo|affiliate|deals?',
  'newsletter|subscribe|subscription|signup|donate|donation|paywall|membership|login|register|form|cta|popup|modal',
  'related|recommended|recommendations?|recirc|trending|popular|more|latest|teasers?|crosslinks?|also|next|previous|headlines?|list|feed|grid|card|excerpt',
  'tags?|topics?|keywords|category|categories|labels?|bio|authors?|byline|writer|contributor|date|time|timestamp|meta|metadata|info',
  'cookies?|gdpr|consent|legal|privacy|terms|disclaimer|copyright|notice',
  'nav|navigation|navbar|menu|breadcrumbs?|share|sharing|social|toolbar|search|pagination|follow|tools|buttons?',
  'header|head|masthead|topbar|top|footer|foot|bottom|colophon|sitemap',
  'sidebar|side|aside|widgets?|rail|panel|secondary|complementary|module|box',
  'summary|standfirst|lede|dek|deck|subhead|subtitle|sapo|vorspann|chapo|ingress|intro|lead|abstract|description|takeaways',
  'articlebody|bodytext|articletext|storybody|article|story|post|entry|body|content|text|copy|prose|paragraph|paragraphs|richtext|main|single',
]

/** Steps beyond this are all alike; where no such word stands around an element, one more. */
const FARTHEST = 9

/** For every word the groups it is in, a bit for each. */
const BITS: ReadonlyMap<string, number> = bitsOf(GROUPS)

function bitsOf(groups: readonly string[]): Map<string, number> {
  const bits = new Map<string, number>()
  for (const [group, words] of groups.entries())
    for (const word of words.split('|').flatMap(formsOf)) bits.set(word, (bits.get(word) ?? 0) | (1 << group))
  return bits
}

/** "tags?" stands for "tag" and "tags". */
function formsOf(word: string): string[] {
  return word.endsWith('?') ? [word.slice(0, -2), word.slice(0, -1)] : [word]
}

/** For each group and element the steps up to the nearest element with such a word: 0 on the element itself. */
export function hintSteps(elements: readonly Element[]): Int8Array[] {
  const steps = GROUPS.map(() => new Int8Array(elements.length).fill(FARTHEST + 1))
  const seen = new Map<string, number>()
  const own = new Int32Array(elements.length)
  for (let at = 1; at < elements.length; at++) {
    const { names, tag } = elements[at]!
    if (names !== '' && tag !== 'body' && tag !== 'html') own[at] = groupsOf(names, seen)
  }
  for (let group = 0; group < steps.length; group++) {
    const far = steps[group]!
    const bit = 1 << group
    for (let at = 1; at < elements.length; at++)
      far[at] = (own[at]! & bit) !== 0 ? 0 : Math.min(FARTHEST + 1, far[elements[at]!.parent]! + 1)
  }
  return steps
}

function groupsOf(names: string, seen: Map<string, number>): number {
  const known = seen.get(names)
  if (known !== undefined) return known
  let groups = 0
  for (const word of plainNames(names, ' ').match(/[a-z]+/g) ?? []) groups |= BITS.get(word) ?? 0
  seen.set(names, groups)
  return groups
}
