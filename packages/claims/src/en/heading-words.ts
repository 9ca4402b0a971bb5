/**
 * Words that headings and labels of a service reply are made of. A name has at least one word besides them: "Booking
 * Summary" names no product, "Summit Booking Lamp" does.
 */
const WORDS = `
a about above account action actions add additional address after agreement all allowance alternative alternatives amount an and
answer any applicable application applied approved are arrival arrive arrives as at authentication available baggage bags balance basic before
below benefit benefits best billing book booked booking bookings both breakdown business but by cabin calculation can cancel
cancellation cancelled cannot card carrier case category certificate certificates change changed changes charge charges cheapest
check checked choice choices choose city class code color colour comparison compensation complete completed condition conditions
confirm confirmation confirmed connection contact cost costs coverage coverages covered credit current customer date dates day
delivery depart departs departure description destination details did difference differences direct discount discounts do does double due during
each economy eligibility eligible email estimated exception exceptions exchange exchanges existing expected extra fare fares fee
fees final find first flight flights follow following for free from full general get gift go good guest have help here hours how
i if immediate important in included includes includes info information instructions insurance issue issues it item items its
itinerary keep key layover least leg legs length level limit limitations line list location look make materials may me member
members membership method methods missing modification modifications modified modify monthly more most my name need new next night
nights no non nonstop not note notes number of offer offers on one online only option options or order orders original other our
outbound package part passenger passengers pay payment payments pending per percentage period phone pickup plan please points
policies policy position possible preferred price prices pricing priority problem process processing product products profile
proposed provide purchase quantity quick quote rate rates ready reason reasons recommended reference refund refundable refunds
regarding regular related remaining replacement replacements report request requested requests required requirements reservation
reservations resolution result results return returned returns review room rooms route route's same save savings schedule seat
seats second section segment segments select selected service services shall shipping should significantly size solution some
specific specifications standard start status stay step steps stock stop stops submit subtotal suggested summary support tax taxes
temporary terms than that the their then there these they third this those ticket tickets time times timeline to today total totals
tracking transaction transfer travel traveler traveller trip type under unit up update updated updates upgrade upgrades use used
user variant variants verification version via want warranty was we weight what when where which who why will window with would
you your round-trip one-way same-day two-day pre-order check-in check-out re-book rebook non-refundable later-day way like d ll re ve s
`

const HEADING_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/))

/** True if every word could stand in a heading. */
export function isHeading(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z][a-z-]*|\d+/g)
  return words?.every((word) => /^\d/.test(word) || HEADING_WORDS.has(word)) ?? false
}
