import type { Span } from '@vouchsafe/text'
import { listBehind } from '../list-behind.ts'
import type { Reading } from '../reading.ts'

const NEXT =
  /(?:、|和|及|以及|还有|与)([^，。;!?\n、和及与]{2,14}?)(?=[，。;!?\n~、]|和|及|以及|还有|与|的$|的[，。!~]|哦|呢|等|$)/y

/** 游泳池、健身房和停车场 behind its first. */
export function listFrom({ folded }: Reading, first: Span): readonly Span[] {
  return listBehind(NEXT, folded, first)
}
