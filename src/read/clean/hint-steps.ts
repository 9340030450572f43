import type { Element } from './page.js'

/**
 * Words of class and id attributes, by what they say of a part of the page. How much each group says is learnt; that a
 * page has none of them says nothing.
 */
const GROUPS: readonly RegExp[] = [
  'caption|figcaption|legend|credits?|photo|image|img|gallery|slide|media|video|player',
  'comments?|commentlist|disqus|respond|reply|replies|livefyre|fbcomments|discussion|forum|feedback|reviews?',
  'ads?|advert|advertisement|sponsor|sponsored|promoted|taboola|outbrain|dfp|gpt|banner|promo|affiliate|deals?',
  'newsletter|subscribe|subscription|signup|donate|donation|paywall|membership|login|register|form|cta|popup|modal',
  'related|recommended|recommendations?|recirc|trending|popular|more|latest|teasers?|crosslinks?|also|next|previous|headlines?|list|feed|grid|card|excerpt',
  'tags?|topics?|keywords|categor(?:y|ies)|labels?|bio|authors?|byline|writer|contributor|date|time|timestamp|meta|metadata|info',
  'cookies?|gdpr|consent|legal|privacy|terms|disclaimer|copyright|notice',
  'nav|navigation|navbar|menu|breadcrumbs?|share|sharing|social|toolbar|search|pagination|follow|tools|buttons?',
  'header|head|masthead|topbar|top|footer|foot|bottom|colophon|sitemap',
  'sidebar|side|aside|widgets?|rail|panel|secondary|complementary|module|box',
  'summary|standfirst|lede|dek|deck|subhead|subtitle|sapo|vorspann|chapo|ingress|intro|lead|abstract|description|takeaways',
  'articlebody|bodytext|articletext|storybody|article|story|post|entry|body|content|text|copy|prose|paragraph|paragraphs|richtext|main|single',
].map((words) => new RegExp(`(?:^|[^a-z])(?:${words})(?![a-z])`))

/** Steps beyond this are all alike; where no such word stands around an element, one more. */
const FARTHEST = 9
/** Names beyond this length are cut: class attributes of generated pages run to thousands of characters. */
const LONGEST = 300

/** For each group and element the steps up to the nearest element with such a word: 0 on the element itself. */
export function hintSteps(elements: readonly Element[]): Int8Array[] {
  const steps = GROUPS.map(() => new Int8Array(elements.length).fill(FARTHEST + 1))
  const seen = new Map<string, readonly boolean[]>()
  for (let at = 1; at < elements.length; at++) {
    const { names, tag, parent } = elements[at]!
    const own = names === '' || tag === 'body' || tag === 'html' ? undefined : groupsOf(names, seen)
    for (const [group, far] of steps.entries()) far[at] = own?.[group] ? 0 : Math.min(FARTHEST + 1, far[parent]! + 1)
  }
  return steps
}

function groupsOf(names: string, seen: Map<string, readonly boolean[]>): readonly boolean[] {
  const known = seen.get(names)
  if (known) return known
  const plain = names
    .slice(0, LONGEST)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
  const groups = GROUPS.map((pattern) => pattern.test(plain))
  seen.set(names, groups)
  return groups
}
