import type { Topic } from './term.ts'
import { TOPIC_WORDS } from './topic-words.ts'

/** The topic that a text names, by the order of the table. */
export function topicOf(text: string): Topic | undefined {
  return TOPIC_WORDS.find(([, words]) => words.test(text))?.[0]
}
