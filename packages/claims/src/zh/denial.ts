/** True if a negator reaches a value over these characters. */
export function denies(between: string): boolean {
  return between.length <= 8 && !/[，,、;:]|而是|但|才|就|只|因为|所以/.test(between)
}
