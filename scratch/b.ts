import { readValues } from '@vouchsafe/text'
for (const t of ['The kettle is three years old.', 'never less than £150', 'My watch is 3 years old now.', '出发前3天'])
  console.log(t, JSON.stringify(readValues(t, { now: '2026-05-20T12:00:00Z' })))
