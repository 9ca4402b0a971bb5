import { findHumanRequest, findComplaint, triggersOf } from '@vouchsafe/confidence'
import { readFileSync } from 'node:fs'
for (const text of readFileSync('/tmp/h/mutants-hr.txt','utf8').split('\n').filter(Boolean)) { const f = findHumanRequest(text); console.log(JSON.stringify(f ? [text, text.slice(f.start, f.end)] : [text])) }
