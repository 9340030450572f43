import { addressOf } from '../address.js'

/** A report by its title, leading to it. */
export const TitleLink = ({ of: { id, title } }: { of: { readonly id: string; readonly title: string | null } }) => (
  <a class="title" href={addressOf.document(id)}>
    {title ?? 'Untitled report'}
  </a>
)
