import type { Frame } from '../frame.ts'
import { ASKING_TOO } from '../frame.ts'

/** Charges that there are not. */
export const FEE_FRAMES: readonly Frame[] = [
  {
    kind: 'fee',
    value: { text: 'free' },
    in: ASKING_TOO,
    pattern:
      /\b(?<value>free) (?<attribute>(?:(?:standard|express|next-day|home|uk|us|international|worldwide|return|two-day|same-day|click and collect) )?(?:shipping|delivery|returns?|postage|collection|installation|exchanges?|cancellation|gift wrap(?:ping)?|parking|breakfast|wi-?fi|pickup))\b/dg,
  },
  {
    kind: 'fee',
    value: { text: 'free' },
    in: ASKING_TOO,
    pattern:
      /\b(?<attribute>(?:(?:standard|express|next-day|home|international|return) )?(?:shipping|delivery|returns?|postage|collection|installation|exchanges?|cancellation|gift wrap(?:ping)?|parking|entry|admission)) (?:[a-z]{1,12} ){0,6}?(?:is|are|comes?|will be|would be|'s) (?:also |always |completely |totally |entirely )?(?<value>free|on us|complimentary|included)\b(?! (?:for each|in (?:the|your|an?) (?:e-?mail|message|box|package|parcel)|with (?:the|your)))/dg,
  },
  {
    kind: 'fee',
    attribute: 'fee',
    value: { text: 'free' },
    in: ASKING_TOO,
    pattern:
      /\b(?<value>free of charge|at no (?:extra |additional )?(?:cost|charge)|without (?:any )?(?:extra |additional )?(?:charge|cost|fee))\b/dg,
  },
  {
    kind: 'fee',
    value: 'flag',
    polarity: 'negated',
    // What costs weight or speed costs no money.
    pattern:
      /\b(?<value>no) (?!(?:weight|size|speed|performance|battery|noise|comfort|fuel|mileage) penalty)(?<attribute>(?:[a-z-]{2,15} ){0,2}(?:fees?|charges?|interest|penalty|surcharge|tax|vat|deposit|extra cost|hidden costs))\b/dg,
  },
  {
    kind: 'fee',
    value: 'flag',
    pattern:
      /\b(?<attribute>(?:import |customs )?(?:duties|duty)|customs|shipping|delivery|breakfast|service) (?:is |are )?(?<value>(?:already )?included|(?<not>not |ex)(?:included|cluded))\b/dg,
  },
]
