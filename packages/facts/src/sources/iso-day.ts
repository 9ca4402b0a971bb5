/** The day of a moment in UTC, as `2026-03-02`. @param time Milliseconds since 1970. */
export function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
