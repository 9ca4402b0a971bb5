/**
 * How a word before a full stop bears on whether the sentence ends there.
 *
 * - `always`: never ends a sentence (`Mr.`, `e.g.`).
 * - `number`: part of what follows if that is a number (`No. 5`), else a word (`No. We don't.`).
 * - `before`: part of what follows if that is a number or begins in lower case (`max. 5`, `Dept. store`).
 * - `name`: ends a sentence only if the next word commonly begins one (`U.S. The …`, but `Apple Inc. Store`).
 * - `time`: ends a sentence before a capital unless the next word belongs to it (`5 p.m. We …`, but `5 p.m. EST`).
 * - `plain`: not an abbreviation.
 */
export type StopUsage = 'always' | 'number' | 'before' | 'name' | 'time' | 'plain'

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** Written without the last full stop. Lower-case entries hold in any case, others only as they are written. */
const ABBREVIATIONS: Readonly<Record<Exclude<StopUsage, 'plain'>, readonly string[]>> = {
  always: words(`
    mr mrs ms mx messrs mme mlle dr drs prof rev hon capt cpt lt sgt maj Sen Gov Gen Rep Pres Supt Fr Msgr Mt Ft
    e.g eg i.e ie viz cf vs v.s approx appx ca incl excl esp resp a.k.a aka w.r.t n.b p.s p.p.s attn deg ref refs reg ser inv acct z.B d.h bzw
  `),
  number: words('No Nos NO no nos Nr nr Art Pt Ch Lot'),
  before: words(`
    fig figs vol vols ver rev sec sect para paras pp pg pgs eq ed eds ext tel tél fax mob ph
    max min avg est temp dia wt ht len qty pcs pc pkg pkgs ctn doz orig std spec specs misc mfg mfr mfd
    amt addr bal dept dist div asst assoc gov govt natl intl univ inst int
    bldg apt ste rm fl flr ft in yd yds mi rs lb lbs oz gal gals qt qts pts tsp tbsp sq hr hrs mins secs mo mos
    yr yrs wk wks wkly Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    jan feb apr jul aug sept oct nov
    Calif Fla Md Va Pa Mich Minn Wis Ariz Colo Conn Okla Tenn
  `),
  name: words(`
    inc ltd co corp corps plc llc l.l.c llp bros pty gmbh cie mfrs
    u.s u.k u.s.a u.n e.u u.a.e d.c n.y l.a p.r.c
    jr sr ph.d phd m.d b.a m.a m.sc b.sc mba d.d.s esq
    st ave blvd rd hwy pkwy ln ct sq
    Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun
  `),
  time: words('a.m p.m pm etc et.al al b.c a.d b.c.e c.e'),
}

const USAGE: ReadonlyMap<string, StopUsage> = new Map(
  (['always', 'number', 'before', 'name', 'time'] as const).flatMap((usage) =>
    ABBREVIATIONS[usage].map((word) => [word, usage] as const),
  ),
)

const INITIALS = /^(?:[A-Za-z]\.){0,6}[A-Za-z]$/
const UNVOICED = /^[b-df-hj-np-tv-xz]{2,4}$/

/** What a full stop after `word` (given without it) may mean. */
export function stopUsage(word: string): StopUsage {
  const listed = USAGE.get(word) ?? USAGE.get(word.toLowerCase())
  if (listed) return listed
  if (INITIALS.test(word)) return word.toUpperCase() === word ? 'name' : 'before'
  return UNVOICED.test(word) ? 'before' : 'plain'
}

const LABELS: ReadonlySet<string> = new Set(
  words(`
    size option plan vitamin class grade type model group zone gate terminal version platform level series part section
    item appendix schedule category tier row seat building block hall door exit route step answer choice letter
  `),
)

/** True if a single letter after this word is its name (`size M`), not an initial. */
export function isLabel(word: string): boolean {
  return LABELS.has(word.toLowerCase())
}

/** Words that commonly begin an English sentence, so that `U.S. The …` is two. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  words(`
    a an the this that these those it its we our you your they their he his she her i my
    if in on at for from with within without when where while what why who which how however
    please thank thanks sorry hello hi welcome yes no not ok okay sure alright great perfect
    let lets do does did don is are was were be can could cannot may might must will would shall should has have had
    there here but and or so also as after before because since although though unless until once then still
    any all each every some many most more both either neither only just now today tomorrow
    to by of about during under contact call visit check click note unfortunately
    additionally alternatively
  `),
)

/** Words that go on after a time or `etc.` although they begin with a capital. */
export const TIME_CONTINUATIONS: ReadonlySet<string> = new Set(
  words(`
    est edt cst cdt mst mdt pst pdt pt et ct mt gmt utc bst cet cest jst kst hkt sgt ist aest aedt
    eastern pacific central mountain beijing hong singapore tokyo london
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
  `),
)
