import { comesOutAsRecorded } from './turns.ts'

comesOutAsRecorded('zh')
