import { type PlaceNamed, placesIn } from './places.ts'

/** Words by which a place is where something goes, and not where it is from or what it is called after: 寄西藏 and no 新疆棉. */
const BEFORE =
  /(?:[寄发送到往去在住至给]|地址(?:是|[:：])?|\b(?:to|in|near|for|into|reach(?:es)?|live(?:s)? (?:at|by)|based))\s?(?:the )?$/iu
const BEHIND =
  /^(?:省|市|自治区|地区|州)?(?:那边|这边)?(?:的?[运邮]费|包邮|免[运邮]|要(?:满|收|不)|需?满|收件|收货|用户|顾客|买家|[也能可的](?:话|以)?[^，。]{0,4}[邮运])/u

/** A part of one address stands close behind another: 寄新疆乌鲁木齐, `Anchorage, Alaska`. */
const CLOSE = 3

/** The one region to which something goes by the text; `undefined` if it tells none. `several` if it tells more than one. */
export function destinationIn(text: string): string | 'several' | undefined {
  const told = new Set<string>()
  let last = Number.NEGATIVE_INFINITY
  for (const place of placesIn(text)) {
    if (place.start - last > CLOSE && !isDestination(text, place)) continue
    for (const region of place.regions) told.add(region)
    last = place.end
  }
  const [region] = told
  return told.size > 1 ? 'several' : region
}

function isDestination(text: string, { start, end }: PlaceNamed): boolean {
  return (
    BEFORE.test(text.slice(Math.max(0, start - 16), start)) ||
    BEHIND.test(text.slice(end, end + 16))
  )
}
