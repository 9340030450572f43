import { readFileSync, readdirSync } from 'node:fs'
import { Writer, corpora, type GoldMention, type GoldText } from './corpus.ts'

const FOLDER = `${corpora}/meantime-en/data/meantime_newsreader_english_oct15/intra_cross-doc_annotation`
const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

/** MEANTIME: the Arg0 of events that link (SLINK) to what is said. */
export function meantime(): GoldText[] {
  return files(FOLDER).map((path) => read(path, readFileSync(path, 'utf8')))
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.xml'))
    .map((file) => `${folder}/${file}`)
    .sort()
}

function read(path: string, xml: string): GoldText {
  const writer = new Writer()
  const places = new Map<string, { start: number; end: number }>()
  let sentence = ''
  for (const [, tag = '', word = ''] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const at = attribute(tag, 'sentence')
    // The title and the date line stand alone; where paragraphs end is not marked.
    if (at !== sentence && Number(at) <= 2) writer.paragraph()
    sentence = at
    const printed = plain(word)
    if (/^(?:[.,;:!?)\]%]|'s|’s|n't)$/.test(printed)) writer.text = writer.text.trimEnd()
    places.set(attribute(tag, 't_id'), writer.token(printed, !/^[([$]$/.test(printed)))
  }
  writer.close()
  const { entities, named, spans } = mentionsOf(xml, places)
  const held = new Map<string, GoldMention>()
  for (const [id, span] of spans) held.set(id, { ...span, entity: entities.get(id) ?? id, named: named.has(id) })
  return {
    name: path.split('/').at(-1) as string,
    text: writer.text,
    published: null,
    blocks: writer.blocks,
    mentions: [...held.values()],
    sources: sourcesOf(xml, held, places),
  }
}

function mentionsOf(xml: string, places: ReadonlyMap<string, { start: number; end: number }>) {
  const spans = new Map<string, { start: number; end: number }>()
  const named = new Set<string>()
  for (const [, tag = '', body = ''] of xml.matchAll(/<ENTITY_MENTION ([^>]*)>([\s\S]*?)<\/ENTITY_MENTION>/g)) {
    const tokens = [...body.matchAll(/t_id="(\d+)"/g)].flatMap(([, id = '']) => places.get(id) ?? [])
    if (tokens.length === 0) continue
    const id = attribute(tag, 'm_id')
    spans.set(id, { start: Math.min(...tokens.map((t) => t.start)), end: Math.max(...tokens.map((t) => t.end)) })
    if (attribute(tag, 'syntactic_type') === 'NAM') named.add(id)
  }
  const entities = new Map<string, string>()
  for (const [, body = ''] of xml.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const target = /<target m_id="(\d+)"/.exec(body)?.[1] ?? ''
    for (const [, source = ''] of body.matchAll(/<source m_id="(\d+)"/g)) entities.set(source, target)
  }
  return { entities, named, spans }
}

function sourcesOf(
  xml: string,
  held: ReadonlyMap<string, GoldMention>,
  places: ReadonlyMap<string, { start: number; end: number }>,
): GoldText['sources'] {
  const cues = new Map<string, { start: number; end: number }>()
  for (const [, tag = '', body = ''] of xml.matchAll(/<EVENT_MENTION ([^>]*)>([\s\S]*?)<\/EVENT_MENTION>/g)) {
    const place = places.get(/t_id="(\d+)"/.exec(body)?.[1] ?? '')
    if (place !== undefined) cues.set(attribute(tag, 'm_id'), place)
  }
  const speech = new Set([...xml.matchAll(/<SLINK [^>]*>\s*<source m_id="(\d+)"/g)].map(([, id = '']) => id))
  const found: { mention: GoldMention; cue: { start: number; end: number } }[] = []
  for (const [, source = '', target = ''] of xml.matchAll(
    /sem_role="Arg0"[^>]*>\s*<source m_id="(\d+)"\/>\s*<target m_id="(\d+)"/g,
  )) {
    const [mention, cue] = [held.get(target), cues.get(source)]
    if (speech.has(source) && mention !== undefined && cue !== undefined) found.push({ mention, cue })
  }
  return found.sort((a, b) => a.mention.start - b.mention.start)
}
