/** A field's name with spaces between its words: `notFits`, `does_not_fit`. */
export function spaced(field: string): string {
  return field
    .slice(0, 400)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
}
