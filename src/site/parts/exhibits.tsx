import { addressOf } from '../address.js'
import type { Heading } from '../shapes.js'
import { Day } from './dates.js'
import { Outlet } from './outlet.js'

/** The captures behind a page, with addresses and hashes: what makes it an exhibit on paper. */
export const Exhibits = ({ headings, here }: { headings: readonly Heading[]; here: string }) => (
  <section class="exhibits" aria-labelledby="exhibits">
    <h2 id="exhibits">Captures</h2>
    <p class="aside">
      What this page rests on. Whoever holds a file with the same SHA-256 holds the same bytes.
      <span class="on-paper"> Printed from {here}</span>
    </p>
    <div class="scroll">
      <table>
        <caption class="aloud">Captures of the reports on this page, with their addresses and hashes</caption>
        <thead>
          <tr>
            <th scope="col">Report</th>
            <th scope="col">Published</th>
            <th scope="col">Address and SHA-256 of the capture</th>
          </tr>
        </thead>
        <tbody>
          {headings.map(({ id, outlet, title, published, uri, sha256 }) => (
            <tr>
              <th scope="row">
                <Outlet of={{ outlet, uri }} />
                <a class="title" href={addressOf.document(id)}>
                  {title ?? 'Untitled report'}
                </a>
              </th>
              <td>
                <Day value={published?.value ?? null} />
              </td>
              <td class="hash">
                <span>{uri}</span>
                <a href={addressOf.capture(id)}>{sha256}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)
