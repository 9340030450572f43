import type { Words } from '../aligned.js'

const Struck = ({ text }: { text: string }) => (
  <>
    {' '}
    <del>
      <span class="aloud">left out: </span>
      {text}
      <span class="aloud">; </span>
    </del>{' '}
  </>
)

/** Words of a telling with what differs from the fullest: underlined what is its own, struck what it leaves out. */
export const ToldWords = ({ words, struck }: { words: readonly Words[]; struck: boolean }) => (
  <>
    {words.map(({ text, mark, instead }) => {
      if (mark === 'same') return text
      if (mark === 'gap') return <span class="gap"> … </span>
      if (mark === 'deleted') return struck ? <Struck text={text} /> : null
      return (
        <>
          {struck && instead !== null && <Struck text={instead} />}
          <ins>
            <span class="aloud">{mark === 'replaced' ? 'instead: ' : 'added: '}</span>
            {text}
            <span class="aloud">; </span>
          </ins>
        </>
      )
    })}
  </>
)

/** Long words cut at a space, for lists. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length)
  return `${text.slice(0, space > length / 2 ? space : length)} …`
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
