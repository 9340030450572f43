/** A figure of a table; what it counts is read aloud, and shown where small screens have no head of the column. */
export const Count = ({ of, one }: { of: number; one: string }) => (
  <>
    {of.toLocaleString('en')}
    <span class="unit">
      {' '}
      {one}
      {of === 1 ? '' : 's'}
    </span>
  </>
)
