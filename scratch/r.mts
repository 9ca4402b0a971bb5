import { readValues } from '@vouchsafe/text'
for (const t of process.argv.slice(2)) console.log(t, JSON.stringify(readValues(t, { now: '2026-06-15T10:00:00+08:00' } as any)).slice(0, 400))
