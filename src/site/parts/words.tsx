import type { Words } from '../aligned.js'

/** Words that are left out. */
export const Struck = ({ text }: { text: string }) => (
  <del>
    <span class="aloud">left out: </span>
    {text}
    <span class="aloud">; </span>
  </del>
)

const Own = ({ words: { text, mark } }: { words: Words }) => (
  <ins>
    <span class="aloud">{mark === 'replaced' ? 'instead: ' : 'added: '}</span>
    {text}
    <span class="aloud">; </span>
  </ins>
)

/** Words of a telling with what differs from the fullest: underlined what is its own, struck what it leaves out. */
export const ToldWords = ({ words, struck }: { words: readonly Words[]; struck: boolean }) => (
  <>
    {words.map((one, index) => {
      const { text, mark, instead } = one
      if (mark === 'same') return text
      if (mark === 'gap') return <span class="gap">{text}</span>
      // Struck words stand beside the telling's own: a space keeps them apart, and none is put at either end.
      const [before, after] = [index > 0 && ' ', index < words.length - 1 && ' ']
      if (mark === 'deleted') return struck ? <>{[before, <Struck text={text} />, after]}</> : null
      return (
        <>
          {struck && instead !== null && [before, <Struck text={instead} />, ' ']}
          <Own words={one} />
        </>
      )
    })}
  </>
)

/** Whether words that somebody is quoted with still need quotation marks: some reports' spans hold them. */
export const isBare = (kind: 'direct' | 'indirect' | 'mixed', words: string): boolean =>
  kind === 'direct' && !/^\s*["'“”„«»‘‚‹]/u.test(words)

/** Long words cut at a space, for lists. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length)
  return `${text.slice(0, space > length / 2 ? space : length)} …`
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
