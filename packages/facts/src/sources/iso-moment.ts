/** A moment with its hour as records and clocks write it, as the milliseconds of its own wall clock: shops and clocks share a zone. */
export function isoIn(text: string): number | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/.exec(text) ?? []
  return day === undefined ? undefined : Date.parse(`${day}T${time}:00Z`)
}
