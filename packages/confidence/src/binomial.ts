/** Coefficients of Lanczos's approximation, g = 7. @see Press et al., Numerical Recipes, 3rd ed., 6.1 */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const

/** Natural logarithm of the gamma function, for arguments above 0. */
function logGamma(x: number): number {
  const z = x - 1
  const base = z + 7.5
  const sum = LANCZOS.reduce(
    (total, weight, index) => total + (index === 0 ? weight : weight / (z + index)),
    0,
  )
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(base) - base + Math.log(sum)
}

function logProbability(k: number, n: number, p: number): number {
  const ways = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
  return ways + k * Math.log(p) + (n - k) * Math.log1p(-p)
}

/**
 * The probability of at most `k` errors in `n` answers that are each wrong with probability `p`. Exact but for rounding.
 */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0
  if (k >= n || p <= 0) return 1
  if (p >= 1) return 0
  let sum = 0
  for (let i = 0; i <= k; i += 1) sum += Math.exp(logProbability(i, n, p))
  return Math.min(1, sum)
}

const STEPS = 60

/**
 * Clopper and Pearson's exact upper bound: the largest error rate that `k` errors in `n` answers do not speak against.
 *
 * @param delta The rate is above the bound with at most this probability. One-sided.
 * @see Clopper and Pearson 1934, Biometrika 26, 404–413
 */
export function errorUpperBound(k: number, n: number, delta: number): number {
  if (n <= 0 || k >= n) return 1
  let low = k / n
  let high = 1
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2
    if (binomialAtMost(k, n, middle) > delta) low = middle
    else high = middle
  }
  return high
}
