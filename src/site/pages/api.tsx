import { z } from '@hono/zod-openapi'
import { given } from '../answer.js'
import { jsonPath } from '../openapi.js'
import { Rows } from '../parts/rows.js'
import { none, resource, type Mounted } from '../resource.js'

const shape = z.strictObject({
  addresses: z
    .array(
      z.strictObject({ path: z.string(), json: z.string(), answers: z.string(), asks: z.array(z.string()).readonly() }),
    )
    .readonly(),
  description: z.string(),
})

type Address = z.infer<typeof shape>['addresses'][number]

const Row = ({ of: { json, answers, asks } }: { of: Address }) => (
  <tr data-stop>
    <th scope="row">
      {json.includes('{') ? (
        <code>{json}</code>
      ) : (
        <a href={json}>
          <code>{json}</code>
        </a>
      )}
    </th>
    <td>{answers}</td>
    <td>{asks.length > 0 ? <code>{asks.join(', ')}</code> : <span class="unknown">nothing</span>}</td>
  </tr>
)

const SELF = { path: '/api', json: '/api.json', answers: 'The addresses of the site', asks: [] }

/** The list of addresses; a reader's way into the JSON. */
export const apiPage = (resources: readonly Mounted[]): Mounted =>
  resource({
    path: '/api',
    summary: 'The addresses of the site',
    params: none,
    query: none,
    shape,
    answer: () => {
      const addresses = resources.map(({ path, summary, query }) => ({
        path,
        json: jsonPath(path),
        answers: summary,
        asks: Object.keys(query.shape),
      }))
      return given({ addresses: [...addresses, SELF], description: '/openapi.json' })
    },
    show: ({ data: { addresses, description } }) => ({
      title: 'Addresses',
      main: (
        <article class="about api">
          <header class="opening">
            <h1>Addresses</h1>
            <p class="lead">
              Every page is also JSON: its address and <code>.json</code>. An answer is{' '}
              <code>{'{ data, links, page? }'}</code>, a refusal <code>{'{ error: { code, message, advice } }'}</code>.{' '}
              <a href={description}>The whole description</a> is OpenAPI 3.1.
            </p>
          </header>
          <Rows
            caption="Addresses, what each answers, and what it may be asked"
            columns={['JSON', 'Answers', 'May be asked']}
            rows={addresses}
            row={(address) => <Row of={address} />}
          />
        </article>
      ),
    }),
  })
