import type { Context, Guard, TextTransform } from './guard.ts'

/** The response hooks of one draft, one behind the other. */
export interface ResponseChain {
  push(chunk: string): string
  end(): string
}

/**
 * Chains the response hooks, the last guard's first: what the last request hook did is undone first.
 *
 * @param onFailure Told of a guard whose hook threw. What it would have given is lost, since nobody has read it; the reply must
 *   not be delivered.
 */
export function responseChain(
  guards: readonly Guard[],
  contextOf: (guard: Guard) => Context,
  onFailure: (guard: Guard) => void,
): ResponseChain {
  const guarded = <T>(guard: Guard, call: () => T): T | undefined => {
    try {
      return call()
    } catch {
      onFailure(guard)
      return undefined
    }
  }
  const links: { guard: Guard; transform: TextTransform }[] = []
  for (const guard of [...guards].reverse()) {
    if (!guard.response) continue
    const transform = guarded(guard, () => guard.response?.(contextOf(guard)))
    if (transform) links.push({ guard, transform })
  }
  const through = (
    first: string,
    step: (transform: TextTransform, text: string) => string,
  ): string =>
    links.reduce(
      (text, { guard, transform }) => guarded(guard, () => step(transform, text)) ?? '',
      first,
    )
  const push = (transform: TextTransform, text: string) => asText(transform.push(text))

  return {
    push: (chunk) => through(chunk, push),
    end: () =>
      through('', (transform, text) => {
        const before = text ? push(transform, text) : ''
        return before + asText(transform.end())
      }),
  }
}

/** A transform is other people's code; anything but text would be read as its name. */
function asText(value: string): string {
  if (typeof value === 'string') return value
  throw new TypeError('A response hook gave something that is no text.')
}
