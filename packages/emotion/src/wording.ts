import type { Concern } from './concern.ts'
import type { Play } from './playbook.ts'

/** What the model is told; in English, which models read whatever they answer in. */
export function guidanceFor(concern: Concern): string {
  const calm = 'Use short, calm sentences. Do not sell, upsell or mention offers.'
  switch (concern) {
    case 'self-harm':
      return `The customer may be in danger. ${calm} Do not describe methods, judge or argue. Say that a person will take over; crisis information is added for you.`
    case 'violence':
      return `The customer may be in danger from somebody. ${calm} Do not ask for details or send anything that somebody else could see. Say that a person will take over.`
    case 'bereavement':
    case 'illness':
    case 'distress':
      return `The customer is going through something hard. ${calm} One sentence of sympathy, then what they asked for, in as few steps as possible. Offer a person.`
    case 'hardship':
      return `The customer is short of money. ${calm} Offer no credit. Name the help that the policies have.`
    case 'confusion':
      return 'The customer finds this hard to follow. One step at a time, plain words, no new offers. Offer a person.'
    case 'minor':
      return 'The customer may be under age. Do not sell or ask for data. Suggest to involve a parent or guardian.'
    default:
      return concern satisfies never
  }
}

/** The same for a reading's play. */
export function guidanceOf({ tone, pace, person }: Play): string | undefined {
  const parts = [
    tone === 'usual' ? '' : `Keep a ${tone} tone.`,
    pace === 'usual'
      ? ''
      : `Write ${pace === 'short-sentences' ? 'short sentences' : 'one step at a time'}.`,
    person === 'on-request' ? '' : 'Offer a person.',
  ].filter((part) => part !== '')
  return parts.length === 0 ? undefined : `${parts.join(' ')} Offer no money for it.`
}
