import { type PhraseMatcher, phraseMatcher, type Span } from '@vouchsafe/text'
import { GROUPED, namesOf, REGIONS, splitNames } from '../words/regions.ts'

/** Where a name of a place stands, and the regions that it means. */
export interface PlaceNamed extends Span {
  readonly regions: readonly string[]
}

/** Places of which the text tells the name, in order; of names within names the longer: 海南州 is not 海南. */
export function placesIn(text: string): readonly PlaceNamed[] {
  matcher ??= placeMatcher()
  return matcher
    .find(text)
    .map(({ start, end, payloads }) => ({ start, end, regions: payloads[0] }))
}

let matcher: PhraseMatcher<readonly string[]> | undefined

function placeMatcher(): PhraseMatcher<readonly string[]> {
  const groups = Object.entries(GROUPED).map(([name, own]) => [name, splitNames(own)] as const)
  const regions = Object.keys(REGIONS).flatMap((region) =>
    namesOf(region).map((name) => [name, [region]] as const),
  )
  return phraseMatcher([...groups, ...regions])
}
