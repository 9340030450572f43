/**
 * Prints what choices of link/stories/happening.ts are worth on the training part of ECB+, B-cubed over its reports.
 * Run: node build.js && node training/link/story-words.ts
 *
 * Five folds over the topics: each is scored by the choice that is best on the others. The last line is what may be
 * expected of happenings that nothing was chosen on; the shipped choice stands in the middle of the good ones.
 */
import { agglomerate } from '../../dist/link/agglomerate.js'
import { compare } from '../../dist/link/compare.js'
import { pairsOf } from '../../dist/link/link.js'
import { sheetOf } from '../../dist/link/sheet.js'
import { oneHappening, SAYS, subjectBy, together } from '../../dist/link/stories/happening.js'
import { bCubed } from '../../evaluation/stories/b-cubed.ts'
import { reportsOf } from '../../evaluation/stories/ecbplus.ts'

const reports = reportsOf(process.env['ONRECORD_CORPORA'] ?? '../shared/corpora', 'Train')
if (reports === null) {
  console.log('SKIPPED: no corpora')
  process.exit(0)
}
const { documents, happening, topic } = reports
const sheets = new Map(documents.map((document) => [document.id, sheetOf(document)]))
const ids = [...sheets.keys()]
const links = pairsOf(sheets).flatMap(([a, b]) =>
  compare(sheets.get(a)!, sheets.get(b)!).story === null ? [] : [{ a, b }],
)

function gathered(says: typeof SAYS): Map<string, string> {
  const groups = agglomerate(ids, links, {
    of: (id) => subjectBy(says, sheets.get(id)!),
    together,
    gain: (a, b) => oneHappening(a, b, says.known),
  })
  return new Map(groups.flatMap((group) => group.map((id): [string, string] => [id, group[0]!])))
}

const FOLDS = 5
const topics = [...new Set(topic.values())].toSorted((a, b) => Number(a) - Number(b))
const foldOf = (id: string) => topics.indexOf(topic.get(id)!) % FOLDS
const within = (keep: (fold: number) => boolean) => new Map([...happening].filter(([id]) => keep(foldOf(id))))
const percent = (value: number) => (100 * value).toFixed(1)

const choices = [10, 14, 20, 28, 40].flatMap((known) =>
  [75, 100, 150, 200, 300].flatMap((stems) =>
    [1, 1.5, 2, 2.5, 3].map((name) => {
      const says = { ...SAYS, known, stems, name }
      return { says, found: gathered(says) }
    }),
  ),
)

console.log('known  stems  name  B-cubed F1')
for (const { says, found } of choices)
  console.log(`${says.known}\t${says.stems}\t${says.name}\t${percent(bCubed(happening, found).f)}`)

const unseen = new Map<string, string>()
for (let fold = 0; fold < FOLDS; fold++) {
  const others = within((one) => one !== fold)
  const scored = choices.map((choice) => ({ choice, f: bCubed(others, choice.found).f }))
  const best = scored.reduce((a, b) => (b.f > a.f ? b : a)).choice
  // Groups of another choice are other groups.
  for (const [id] of within((one) => one === fold)) unseen.set(id, `${fold} ${best.found.get(id)!}`)
}
const shipped = bCubed(happening, gathered(SAYS))
console.log(`shipped ${JSON.stringify(SAYS)}: ${percent(shipped.f)}`)
console.log(`five folds: ${percent(bCubed(happening, unseen).f)}`)
