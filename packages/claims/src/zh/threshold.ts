import type { Extractor, Found } from '../extractor.ts'
import { matchesOf } from '../matches.ts'
import { clauseAt } from '../reading.ts'

const THRESHOLD =
  /满(?<floor>\d{1,7}(?:\.\d{1,2})?)(?:元|块)?(?:立?减|省|返|送|抵|优惠|少)(?<off>\d{1,6}(?:\.\d{1,2})?)(?:元|块)?(?!折|倍|%)/dg

/** 满300减50: the sum to reach and the sum taken off, both in the shop's currency. */
export const thresholds: Extractor = (reading) =>
  matchesOf(THRESHOLD, reading.folded).flatMap((match): readonly Found[] => {
    const floor = match.indices?.groups?.floor
    const off = match.indices?.groups?.off
    if (!floor || !off) return []
    const clause = clauseAt(reading, { start: match.index, end: match.index })
    const { currency = 'CNY' } = reading.pack.readOptions
    const claim = ([start, end]: readonly [number, number], attribute: string): Found => ({
      start: Math.min(clause.start, match.index),
      end: Math.max(clause.end, match.index + match[0].length),
      kind: 'discount',
      attribute,
      value: { type: 'money', value: Number(reading.folded.slice(start, end)), currency },
      valueSpan: { start, end },
    })
    return [{ ...claim(floor, '满'), bound: 'at-least' }, claim(off, '满减')]
  })
