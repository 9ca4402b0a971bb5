import type { Sum, Target } from './arithmetic.ts'
import type { Input } from './calculation.ts'

/** Two terms of which one is the target's percentage of the other, or that much less. */
export function ratioOf(target: Target, terms: readonly Input[]): Sum | undefined {
  const near = new Set<number>()
  const points = Math.max(1, (1.5 * target.value) / target.step)
  let hit: Sum | undefined
  for (const part of terms) {
    for (const whole of terms) {
      if (part === whole || whole.value <= part.value) continue
      const share = (part.value / whole.value) * 100
      for (const [value, formula] of [
        [share, `${part.value} ÷ ${whole.value}`],
        [100 - share, `1 − ${part.value} ÷ ${whole.value}`],
      ] as const) {
        if (value < target.value / 2 || value > target.value * 2) continue
        near.add(Math.round(value / target.step))
        if (hit === undefined && target.equals(value))
          hit = { operation: 'percentage', formula, inputs: [part, whole] }
      }
    }
  }
  return near.size / points <= target.chance ? hit : undefined
}
