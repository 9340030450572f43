import type { Standing } from '../shapes.js'

interface Said {
  readonly word: string
  /** Stands in the margin; no two are the same. */
  readonly letter: string
  readonly says: string
}

/** How a telling stands to the fullest one: a word, a letter and a mark, so that nothing hangs on colour. */
export const STANDINGS: Readonly<Record<Standing, Said>> = {
  fullest: {
    word: 'fullest',
    letter: 'F',
    says: 'The others are set against it: quoted rather than reported, its words borne out by most others, and the most of them.',
  },
  identical: { word: 'identical', letter: 'I', says: 'The same words in the same order.' },
  trimmed: { word: 'trimmed', letter: 'T', says: 'Words are left out; those that stand are the same.' },
  overlapping: {
    word: 'overlapping',
    letter: 'O',
    says: 'Some words are in both; each has words that the other lacks.',
  },
  altered: { word: 'altered', letter: 'A', says: 'Words between the quotation marks are other words.' },
  translated: {
    word: 'translated',
    letter: 'L',
    says: 'The same answer put into words again, as two translations are.',
  },
  paraphrased: { word: 'paraphrased', letter: 'P', says: 'Told in the reporter’s words, not as a quotation.' },
  joined: { word: 'joined', letter: 'J', says: 'Joined to this utterance through another telling.' },
  absent: { word: 'absent', letter: '–', says: 'This report does not tell it.' },
}

const DRAWN: Readonly<Record<Standing, string>> = {
  fullest: 'M2 2h10v10H2z',
  identical: 'M2 5h10M2 9h10',
  trimmed: 'M2 5h10M2 9h4',
  overlapping: 'M2 4h7M5 10h7M5 7h4',
  altered: 'M2 5h10M2 9h10M10 1L4 13',
  translated: 'M2 5h9M8.5 2.5L11 5 8.5 7.5M12 10H3M5.500 7.5L3 10l2.5 2.5',
  paraphrased: 'M1.500 6q2.750-3 5.500 0t5.500 0M1.500 10q2.750-3 5.500 0t5.500 0',
  joined: 'M7 3.500a3.500 3.500 0 1 0 .01 0z',
  absent: 'M5 7h4',
}

const Mark = ({ standing }: { standing: Standing }) => (
  <svg class={`mark ${standing}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
    <path d={DRAWN[standing]} />
  </svg>
)

/** Mark, letter and word. */
export const StandingName = ({ standing }: { standing: Standing }) => (
  <span class={`standing ${standing}`} title={STANDINGS[standing].says}>
    <Mark standing={standing} />
    <span class="letter" aria-hidden="true">
      {STANDINGS[standing].letter}
    </span>
    <span class="word">{STANDINGS[standing].word}</span>
  </span>
)
