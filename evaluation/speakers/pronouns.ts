/**
 * Pronouns of GUM for one person ("he", "her") led to their chain: `node evaluation/speakers/pronouns.ts [--wrong]`.
 * Build first. Those whose chain holds no name or description in the text are left out.
 */
import { existsSync } from 'node:fs'
import { annotate } from '../../dist/read/annotate/annotate.js'
import { findActors } from '../../dist/read/actors/actors.js'
import { corpora, type GoldMention, type GoldText } from './corpus.ts'
import { gum } from './gum.ts'
import { articleOf } from './resolved.ts'

const PRONOUN = /^(?:he|him|his|she|her|hers|himself|herself)$/i

/** The smallest gold mention around a span that begins or ends with it. */
function smallest({ mentions }: GoldText, { start, end }: { start: number; end: number }): GoldMention | null {
  let best: GoldMention | null = null
  for (const each of mentions) {
    const around = each.start <= start && end <= each.end && (each.start === start || end >= each.end - 2)
    if (around && (best === null || each.end - each.start < best.end - best.start)) best = each
  }
  return best
}

function score(texts: readonly GoldText[]): [right: number, found: number, gold: number] {
  let [right, found, gold] = [0, 0, 0]
  for (const text of texts) {
    const article = articleOf(text)
    const cast = findActors(article, annotate(article).found).found
    const named = new Set(text.mentions.filter((each) => each.named).map(({ entity }) => entity))
    for (const mention of text.mentions) {
      const words = text.text.slice(mention.start, mention.end)
      if (!PRONOUN.test(words) || !named.has(mention.entity)) continue
      const ours = cast.mentions.find(({ span }) => span.start === mention.start && span.end === mention.end)
      if (ours === undefined) continue
      gold++
      if (ours.actor === null) continue
      found++
      const spans = cast.mentions.filter(({ actor, by }) => actor === ours.actor && by !== 'pronoun')
      const hits = spans.flatMap(({ span }) => smallest(text, span)?.entity ?? [])
      const votes = hits.filter((entity) => entity === mention.entity).length
      if (votes * 2 > hits.length) right++
      else if (process.argv.includes('--wrong')) {
        const name = cast.actors.find(({ id }) => id === ours.actor)?.name ?? ''
        console.log(`  ${text.name} ${mention.start}: ${words} -> ${name} (${votes} of ${hits.length})`)
      }
    }
  }
  return [right, found, gold]
}

if (!existsSync(`${corpora}/gum-news`)) console.log(`SKIPPED: no corpora at ${corpora}; set ONRECORD_CORPORA`)
else
  for (const [label, kinds] of [
    ['news', /_news_/],
    ['other', /_(?:interview|speech|court|podcast)_/],
  ] as const) {
    const [right, found, gold] = score(gum(kinds))
    console.log(`gum ${label} pronouns: right ${right} of ${found} found, of ${gold}`)
  }
