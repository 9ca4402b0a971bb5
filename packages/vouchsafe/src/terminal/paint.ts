import { styleText } from 'node:util'

/** What words are told apart by, where there is colour. */
export type Tone =
  | 'plain'
  | 'faint'
  | 'strong'
  | 'good'
  | 'doubtful'
  | 'bad'
  | 'good-mark'
  | 'doubtful-mark'
  | 'bad-mark'

/** Puts words into a tone. Without colour it gives them as they are. */
export type Paint = (tone: Tone, words: string) => string

type Style = Parameters<typeof styleText>[0]

const STYLES: Readonly<Record<Exclude<Tone, 'plain'>, Style>> = {
  faint: 'gray',
  strong: 'bold',
  good: 'green',
  doubtful: 'yellow',
  bad: 'red',
  'good-mark': ['green', 'underline'],
  'doubtful-mark': ['yellow', 'underline'],
  'bad-mark': ['red', 'underline'],
}

/** A stream to print on; a terminal tells whether it has colours. */
export interface PrintStream {
  readonly isTTY?: boolean
  hasColors?(count?: number): boolean
}

/** Colours for a stream: none if it is not a terminal, or if `NO_COLOR` or the like asks for none. */
export function paintFor(stream: PrintStream): Paint {
  if (stream.isTTY !== true || stream.hasColors?.() !== true) return noPaint
  // The stream was asked above; Node 20 asks only for some styles.
  return (tone, words) =>
    tone === 'plain' || words === ''
      ? words
      : styleText(STYLES[tone], words, { validateStream: false })
}

/** No colour. */
export const noPaint: Paint = (_, words) => words
