import { writeFileSync } from 'node:fs'
import { learn, MODELS, written } from './models.ts'

// Writes every model anew: npm run train
for (const plan of MODELS) {
  writeFileSync(new URL(`../${plan.file}`, import.meta.url), written(plan, learn(plan)))
  console.log(plan.file)
}
