import { z } from '@hono/zod-openapi'
import { addressOf } from '../address.js'
import { absent, given } from '../answer.js'
import { familyOf } from '../family.js'
import { outletInWords } from '../outlet.js'
import { Day } from '../parts/dates.js'
import { Exhibits } from '../parts/exhibits.js'
import { Outlet } from '../parts/outlet.js'
import { TitleLink } from '../parts/title.js'
import { cut, plural } from '../parts/words.js'
import { id, none, resource } from '../resource.js'
import { familyMember, type Change, type FamilyMember } from '../shapes.js'

/** Changes shown of one report, and characters of each side. */
const CHANGES = 12
const LENGTH = 160

const STANDINGS: Readonly<Record<FamilyMember['standing'], string>> = {
  origin: 'others have it from this one',
  copy: 'has it from another',
  unknown: 'which was first cannot be told',
}

const RELATIONS = { reprint: 'a reprint', excerpt: 'an excerpt', rewrite: 'a rewrite', spun: 'spun word by word' }

const Changed = ({ changes }: { changes: readonly Change[] }) => (
  <details>
    <summary>{plural(changes.length, 'place')} that differ</summary>
    <ul class="differences">
      {changes.slice(0, CHANGES).map(({ from, to }) => (
        <li>
          {from !== '' && <del>{cut(from, LENGTH)}</del>} {to !== '' && <ins>{cut(to, LENGTH)}</ins>}
        </li>
      ))}
      {changes.length > CHANGES && <li class="note">and {(changes.length - CHANGES).toLocaleString('en')} more</li>}
    </ul>
  </details>
)

const Member = ({ member, among }: { member: FamilyMember; among: readonly FamilyMember[] }) => {
  const { document, standing, beside } = member
  const source = among.find((one) => one.document.id === beside?.document)
  return (
    <li data-stop id={`d-${document.id}`}>
      <p class="when">
        <Day value={document.published?.value ?? null} />
      </p>
      <div>
        <p>
          <span class="outlet">
            <Outlet of={document} />
          </span>{' '}
          <TitleLink of={document} /> <span class="note">{STANDINGS[standing]}</span>
        </p>
        {beside && (
          <p class="why">
            {Math.round(100 * beside.share)} % of its words stand in{' '}
            <a href={source ? `#d-${beside.document}` : addressOf.document(beside.document)}>
              {source ? outletInWords(source.document) : 'a report beside these'}
            </a>{' '}
            ({RELATIONS[beside.copy.relation]}). {beside.copy.why}
          </p>
        )}
        {beside && beside.changes.length > 0 && <Changed changes={beside.changes} />}
      </div>
    </li>
  )
}

/** All copies of one text: who has it from whom, why, and what each changed. */
export const familyPage = resource({
  path: '/documents/{id}/copies',
  summary: 'All reports that have one text: who has it from whom, and what each changed',
  params: z.object({ id }),
  query: none,
  shape: z.strictObject({
    of: z.string(),
    reports: z.array(familyMember).readonly(),
    more: z.boolean().openapi({ description: 'Whether more reports share the text than are shown.' }),
  }),
  answer: (questions, { id: asked }) =>
    questions.document(asked) === null
      ? absent('report', asked, 'Look for it among the reports, or search its words.')
      : given({ of: asked, ...familyOf(questions, asked) }),
  show: ({ data: { of, reports, more }, here }) => ({
    title: 'Copies of one text',
    section: 'documents',
    main: (
      <article class="family">
        <header class="opening">
          <p class="kicker">
            <a href={addressOf.document(of)}>The report</a> and its copies
          </p>
          <h1>Copies of one text</h1>
          <p class="lead">
            {reports.length < 2
              ? 'No other report on record shares the text of this one.'
              : `${more ? `More reports share it than the ${reports.length} that are shown` : `${plural(reports.length, 'report')} share it`}. Origins stand first; each copy is set beside the report that it has the text from.`}
          </p>
        </header>
        <ol class="over-time">
          {reports.map((member) => (
            <Member member={member} among={reports} />
          ))}
        </ol>
        <Exhibits headings={reports.map(({ document }) => document)} here={here.origin + here.address} />
      </article>
    ),
  }),
})
