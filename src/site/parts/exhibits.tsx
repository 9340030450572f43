import { addressOf } from '../address.js'
import type { Heading } from '../shapes.js'
import { Day } from './dates.js'
import { Outlet } from './outlet.js'
import { TitleLink } from './title.js'
import { Rows } from './rows.js'

const Row = ({ of: { id, outlet, title, published, uri, sha256 } }: { of: Heading }) => (
  <tr>
    <th scope="row">
      <Outlet of={{ outlet, uri }} />
      <TitleLink of={{ id, title }} />
    </th>
    <td>
      <Day value={published?.value ?? null} />
    </td>
    <td class="hash">
      <span>{uri}</span>
      <a href={addressOf.capture(id)}>{sha256}</a>
    </td>
  </tr>
)

/** The captures behind a page, with addresses and hashes: what makes it an exhibit on paper. */
export const Exhibits = ({ headings, here }: { headings: readonly Heading[]; here: string }) => (
  <section class="exhibits" aria-labelledby="exhibits">
    <h2 id="exhibits">Captures</h2>
    <p class="aside">
      What this page rests on. Whoever holds a file with the same SHA-256 holds the same bytes.
      <span class="on-paper"> Printed from {here}</span>
    </p>
    <div class="scroll">
      <Rows
        caption="Captures of the reports on this page, with their addresses and hashes"
        columns={['Report', 'Published', 'Address and SHA-256 of the capture']}
        rows={headings}
        row={(heading) => <Row of={heading} />}
      />
    </div>
  </section>
)
