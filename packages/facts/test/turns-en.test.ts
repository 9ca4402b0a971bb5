import { comesOutAsRecorded } from './turns.ts'

comesOutAsRecorded('en')
