import { Session } from 'node:inspector/promises'
import { writeFileSync } from 'node:fs'
