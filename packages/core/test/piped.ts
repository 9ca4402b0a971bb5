import { type Guard, type Pipeline, type PipelineOptions, vouchsafe } from '@vouchsafe/core'

/** A pipeline of these guards. */
export function piped(
  guards: readonly Guard[],
  options: Omit<PipelineOptions, 'guards'> = {},
): Pipeline {
  return vouchsafe({ guards, ...options })
}
