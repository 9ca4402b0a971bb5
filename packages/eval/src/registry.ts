import type { Suite } from './suite.ts'
import { agentTurns } from './suites/agent-turns.ts'
import { emotion } from './suites/emotion.ts'
import { entailment } from './suites/entailment.ts'
import { groundedness } from './suites/groundedness.ts'
import { intents } from './suites/intents.ts'
import { manipulation } from './suites/manipulation.ts'
import { perturbation } from './suites/perturbation.ts'
import { pii } from './suites/pii.ts'
import { recognizers } from './suites/recognizers.ts'
import { shop } from './suites/shop.ts'
import { streams } from './suites/streams.ts'
import { toolCalls } from './suites/tool-calls.ts'

/** Every suite. A new one is a file in `suites/` and a line here. */
export const SUITES: readonly Suite[] = [
  perturbation,
  groundedness,
  agentTurns,
  shop,
  recognizers,
  pii,
  intents,
  manipulation,
  entailment,
  emotion,
  toolCalls,
  streams,
]
