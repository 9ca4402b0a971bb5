import { normalise } from '@vouchsafe/text'
import { FILLERS_EN, FOLLOWERS_EN, SIGNS_EN, SPELLINGS_EN } from './robot-words-en.ts'

const MAX_PHRASE = 4
const TOKEN = /[a-z0-9]{1,40}(?:['-][a-z]{1,20}){0,2}|[?!.,;:\n]/g
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/'re$/, ' are'],
  [/'m$/, ' am'],
  [/n't$/, ' not'],
  [/'s$/, ' is'],
  [/'(?:ll|ve|d)$/, ''],
]

const signs = new Map<string, string>()
for (const [sign, phrases] of Object.entries(SIGNS_EN))
  for (const phrase of phrases) if (!signs.has(phrase)) signs.set(phrase, sign)
for (const phrase of FILLERS_EN) signs.set(phrase, '')

/** Words long enough to be known with a slip of the finger in them. */
const SLIPPED = ['robot', 'chatbot', 'human', 'person', 'machine', 'computer', 'talking', 'people']

/** A message as signs and words, each followed by a space; `<` and `>` stand at its ends. */
export function signsOf(text: string): string {
  const words = wordsOf(text)
  let out = ' < '
  for (let at = 0; at < words.length; ) {
    let taken = 1
    let sign: string | undefined
    for (let size = Math.min(MAX_PHRASE, words.length - at); size > 0; size -= 1) {
      sign = signs.get(words.slice(at, at + size).join(' '))
      taken = size
      if (sign !== undefined) break
    }
    const word = sign ?? slipped(words[at] ?? '')
    if (word !== '') out += `${word} `
    at += taken
  }
  return `${out}>`
}

function wordsOf(text: string): readonly string[] {
  const plain = normalise(text)
    .text.toLowerCase()
    .replace(/!(?=\?)/g, '')
    .replace(/ - /g, ' , ')
    .replace(/\ba\.i\b\.?/g, 'ai')
  return (plain.match(TOKEN) ?? []).flatMap((token) => {
    if (token === '\n' || token === '!' || token === ';') return ['.']
    let word = token
    for (const [ending, full] of ENDINGS) word = word.replace(ending, full)
    return word
      .split(/[ -]/)
      .flatMap((part) =>
        Object.hasOwn(SPELLINGS_EN, part) ? (SPELLINGS_EN[part] ?? part).split(' ') : [part],
      )
      .filter((part) => part !== '')
  })
}

function slipped(word: string): string {
  if (word.length < 4) return word
  const meant = SLIPPED.find(
    (known) => Math.abs(known.length - word.length) < 2 && isSlip(word, known),
  )
  return meant === undefined ? word : (signs.get(meant) ?? word)
}

/** One letter left out, put in, changed, or two swapped; the first letter is right. */
function isSlip(word: string, known: string): boolean {
  if (word[0] !== known[0]) return false
  let at = 0
  while (at < word.length && word[at] === known[at]) at += 1
  const rest = (text: string, from: number): string => text.slice(from)
  return (
    rest(word, at + 1) === rest(known, at) ||
    rest(word, at) === rest(known, at + 1) ||
    rest(word, at + 1) === rest(known, at + 1) ||
    (word[at] === known[at + 1] &&
      word[at + 1] === known[at] &&
      rest(word, at + 2) === rest(known, at + 2))
  )
}

const FOLLOW = `(?=[?.,:>B-Z]|[a-z]{1,20}ing |(?:${FOLLOWERS_EN.join('|')}) )`
const CORE = '(?:REAL|ADJ|BOT|GEAR|MAN|FELLOW) '
/** A machine or a person: "a real live person", "just an ai chat bot". */
const MADE_OF = `(?:${CORE}){0,6}?(?:(?:BOT|GEAR) (?:FELLOW |(?:assistance|helper|thing|things|operator|staff|customer|voice) )?|MAN (?:FELLOW )?)${FOLLOW}(?!with |of my |of THE |who (?!BE ))`
/** "an actual woman", "someone real", "a real agent". */
const GENUINE = `(?:ADJ ){0,2}REAL (?:${CORE}|ONE ){0,5}(?:FELLOW |ONE )?${FOLLOW}(?!with |for |in |from |about )`
/** A thing in sight: a computer may be for sale, and "this robot" is one. */
const HERE = `(?:NOT )?(?:LIKE )?(?:(?:THE ){1,2}(?:${CORE}){0,6}?(?:BOT |MAN |GEAR (?=MESSAGE|MADE|or (?:THE )?(?:${CORE}){0,4}MAN|i BE|THIS i|TALKING|on |[?>]))(?:MESSAGE |MADE |FELLOW )?${FOLLOW}(?!with |of )|(?:BOT|GEAR|MAN) (?=TALKING|THIS i|i BE|or |and |[?.>,])|(?:THE )?REAL (?:REAL |ADJ ){0,2}(?:FELLOW|ONE) )`
const SOMEONE = `ONE (?:THE |REAL ){1,3}(?:${CORE}){0,4}(?:BOT|MAN|FELLOW) `
const FELLOW = `(?:FELLOW )${FOLLOW}(?!or (?:THE )?FELLOW|with |of |from |in )`
const WHAT = `(?:NOT )?(?:LIKE )?(?:THE ){0,2}(?:${MADE_OF}|${GENUINE}|${SOMEONE}|${FELLOW})`
/** The same without a word that asks for sex or trade. */
const KIND = `(?:NOT )?(?:LIKE )?(?:THE ){0,2}(?:${MADE_OF}|${GENUINE}|${SOMEONE})`
/** A message, its writing, or the chat; some of these words are more than one. */
const MESSAGE = '(?:MESSAGE|MADE|ADJ)'
const OTHER = '(?:THIS|SIDE|my (?:SIDE|FELLOW)|YOUR (?:SIDE|FELLOW)|THE (?:SIDE|FELLOW))'
/** The end of a question, or a word that makes one. */
const DOUBT =
  '(?:[, ]{0,3}(?:(?:TAG|GUESS) )?\\?|[, ]{0,3}(?:TAG|GUESS) |, BE (?:NOT )?(?:YOU|THIS)|, (?:do|does) (?:NOT )?YOU )'
/** Words between the noun and the mark that make the question a question. */
const LATER = '(?:[a-zA-Z]{1,20} |, ){0,8}?'

/** Each says in which words somebody asks, doubts, or commands an answer. */
const PATTERNS: readonly string[] = [
  // are you a bot; are you sure you're not a bot; isn't this a machine
  `BE (?:NOT )?YOU (?!THE FELLOW BOT or ),? ?(?:THINK (?:IF )?(?:YOU )?(?:BE )?|TELL (?:IF )?(?:YOU BE )?)?${WHAT}`,
  `BE (?:NOT )?THIS (?:BE )?(?:${HERE}|${SOMEONE})`,
  `BE (?:NOT )?(?:SIDE|my (?:SIDE|FELLOW)|YOUR (?:ADJ )?(?:SIDE|FELLOW)|THE (?:SIDE|FELLOW)) (?:BE )?(?:RUN by )?${KIND}`,
  `BE (?:NOT )?YOU (?:THE )?(?:[a-z]{1,20} BOT|MAN [a-z]{1,20}) [?.>]`,
  `BE (?:NOT )?THIS (?:THE )?FELLOW (?:TALKING|i |THIS i |on )`,
  // a cat, or a real person
  `BE YOU (?:THE )?[a-z]{1,20} ,? ?or (?:BE YOU )?${WHAT}`,
  `BE YOU (?:THE )?(?:FELLOW|ONE) or (?:BE YOU )?(?:THE )?(?:(?:ADJ|REAL) ){0,3}(?:BOT|MAN|[a-z]{1,20}) `,
  // you're a bot?; you a human, right; this is a person, isn't it
  `(?:YOU|THIS) (?:BE|MUST) ${WHAT}${LATER}${DOUBT}`,
  `(?<!do |does |did |can |will |would )YOU (?:NOT )?(?:THE ){0,2}${MADE_OF}${DOUBT}`,
  `YOUR (?:NOT )?(?:THE |REAL or )${KIND}${LATER}${DOUBT}`,
  `BE YOUR (?:THE )?(?:REAL|BOT|GEAR|MAN) or (?:THE )?(?:REAL|BOT|GEAR|MAN) `,
  `(?:YOU|THIS) (?:BE )?(?:NOT )?(?:TAG )?(?:THE )?(?:MAN|REAL|BOT|GEAR) (?:MAN |BOT )?,? ?BE (?:NOT )?(?:YOU|THIS)`,
  // I guess you are a machine; you must be human
  `(?:GUESS|THINK) (?:IF |THIS |LIKE )?YOU (?:BE|MUST) ${KIND}`,
  `(?:GUESS|THINK) (?:IF |THIS |LIKE )?(?:i BE (?:NOT )?TALKING (?:TO )?|THIS (?:BE|MUST) )${KIND}`,
  `YOU MUST ${KIND}`,
  // am I talking to a machine; I am talking to a machine?
  `BE (?:NOT )?i (?:TELL )?TALKING (?:TO ){0,2}${WHAT}`,
  `i BE (?:NOT )?TALKING (?:TO ){0,2}${KIND}${LATER}${DOUBT}`,
  `(?:THINK|IF|TELL) (?:IF )?(?:i|THIS) (?:BE )?(?:NOT )?TALKING (?:TO ){0,2}${KIND}`,
  // can you tell me whether you are; I wonder if this is; admit that you're
  `(?:TELL|THINK|IF) (?:me )?(?:(?:IF|THIS|LIKE|,) ){0,2}(?:YOU (?:BE )?|${OTHER} BE )${KIND}`,
  `(?:TELL|THINK) (?:me )?IF (?:YOU|${OTHER}) BE ${WHAT}`,
  `(?:THINK|TELL) IF YOUR ${KIND}`,
  `TELL (?:me )?(?:IF )?(?:i BE |BE )(?:NOT )?${KIND}`,
  `(?:TELL|THINK) (?:me )?(?:TO )?YOUR (?:humanity|humanness|identity as) `,
  // who am I talking to, a robot or a person; what are you, human?
  `(?:SIDE|what) BE (?:i TALKING (?:TO )?|YOU |THIS )[,?.: ]{1,4}${WHAT}`,
  `what BE (?:i TALKING TO|YOU(?: exactly)?) [?>]`,
  `what (?:kind |sort |type )?(?:of )?(?:THE )?BOT BE (?:YOU|i TALKING)`,
  `(?:MAN|BOT|GEAR|REAL|FELLOW) (?:or |vs |versus )(?:THE )?(?:(?:REAL|ADJ) ){0,3}(?:BOT|MAN|FELLOW) ,? ?(?:which|what) (?:ONE )?BE YOU`,
  `(?:consider|call|describe|regard|treat|think of|identify|define|classify) YOU (?:as )?,? ?${KIND}`,
  `(?:think of |TALKING TO |regard |treat )?YOU as ${KIND}`,
  // a person typing: is there a human behind this
  `BE (?:THIS|there) (?:THE )?(?:ADJ )?${KIND}(?=on |at |behind |there|here|in there|TALKING|MADE|[?>])(?:[a-z]{1,9} ){0,3}(?!i can|available)`,
  `BE there (?:THE )?(?:${CORE}){0,4}MAN (?:behind|on |there|here|TALKING|MADE|at (?:THE )?SIDE|in there)`,
  `BE (?:THE )?(?:${CORE}){0,4}(?:MAN|BOT|GEAR) (?:TALKING|MADE|on TALKING|on THE|behind|helping)`,
  // written by a machine
  `(?:THIS|YOU|being|MESSAGE) (?:(?:${MESSAGE} )(?:MADE|RUN)|RUN) by (?:THE )?${KIND}`,
  `(?:BE THIS|MESSAGE) (?:being )?MADE by (?:THE )?${KIND}`,
  `BE (?:THIS|THE|YOUR) ${MESSAGE} (?:being )?(?:RUN|MADE) by ${KIND}`,
  `(?:do|does|did|have|has|BE) (?:THE )?(?:${CORE}){0,4}(?:MAN|BOT|GEAR|FELLOW) (?:MADE|SOUND|TALKING) (?:THIS|THE MESSAGE|YOUR MESSAGE|back)`,
  `BE (?:THIS|YOUR|THE) (?:THE )?(?:ADJ )?(?:BOT|MESSAGE) (?:MESSAGE|MADE|BOT)s?(?: by)?${LATER}${DOUBT}`,
  `BE YOU (?:BOT )?RUN (?:by |on |with |from )?${KIND}`,
  `do YOU (?:RUN|work|operate) (?:on |with )?(?:THE )?(?:BOT) `,
  // you sound like a robot
  `YOU (?:do NOT |does NOT )?SOUND (?:TO BE |IF |YOU BE ){0,2}(?:like )?(?:THE )?(?:ADJ |REAL ){0,2}BOT ${LATER}(?:\\?|, BE|BE YOU|TAG)`,
  `SOUND ${LATER}(?:BOT|GEAR|MAN|REAL) (?:[a-z]{1,12} ){0,3}[.,?] BE YOU (?:ONE |TO |[?.>])`,
  // robots ...: are you one; I am a person, are you?
  `(?:i BE|i BE NOT|TO) (?:THE )?(?:${CORE}){0,4}(?:MAN|BOT|GEAR|FELLOW) (?:TALKING |TO |[a-z]{1,12} ){0,2}[.,?]? ?(?:and )?(?:how about|what about|BE) YOU (?:ONE |TO |NOT |[?.>])`,
  // did I reach a machine; robot?
  `(?:reached|got|get|getting|reach) (?:THE )?(?:REAL |ADJ ){0,3}(?:BOT|GEAR|MAN) (?:again |this time )?${DOUBT}`,
  // nobody types that fast; too quick for a person
  `(?:NOT|there BE NOT) (?:REAL |ADJ )?MAN (?:[a-z]{1,12} ){0,2}(?:SOUND|MADE|TALKING|TALK|here|there|behind)`,
  `(?:too|how) (?:fast|quick|quickly|slow|polite|good|perfect|robotic|stiff) (?:[a-z]{1,12} ){0,2}for (?:THE )?(?:REAL |ADJ )?(?:MAN|BOT)`,
  `(?:BOT|MAN) would (?:NOT )?(?:TELL|MADE|know|have)${LATER}\\?`,
  // do I have a person here; served by a machine
  `(?:do i have|have i got|did i get|i got|i reach|i get) (?:to |through to )?(?:THE )?(?:${CORE}){0,4}(?:MAN|BOT) ${LATER}\\?`,
  `i (?:BE )?(?:being )?(?:helped|served|assisted|MADE|RUN) by ${KIND}`,
  `BE i (?:being )?(?:helped|served|assisted|MADE|RUN) by ${KIND}`,
  `SIDE or what (?:BE|am|i)`,
  `what or SIDE (?:BE|am|i)`,
  `how (?:much )?(?:of YOU BE )?(?:MAN|REAL|BOT)(?: BE YOU)? `,
  // typed by hand, or an automatic answer
  `(?:do|did|BE|have) (?:YOU|ONE|SIDE|THE MAN) (?:REAL )?(?:MADE|TALKING) (?:THIS|THE|YOUR|all|my) ${LATER}(?:YOU|by hand|manually|BOT|GEAR)`,
  `(?:<|[.,?]) BE (?:THIS|YOUR|THE|all) (?:(?:${LATER}(?:MESSAGE|MADE))|ADJ) (?:being )?(?:all )?(?:BOT|GEAR|MADE by)`,
  `(?:THIS|THIS ${MESSAGE}|THIS last ${MESSAGE}|THE ${MESSAGE}|YOUR ${MESSAGE}) (?:BE |SOUND )${LATER}(?:BOT|GEAR) (?:MADE|MESSAGE|FELLOW)?${DOUBT}`,
  // which model
  `(?:what|which) (?:THE |of THE )?(?:ADJ )?BOT (?:BOT |model |version )?(?:BE (?:YOU|i|THIS)|(?:do|does) (?:YOU|THIS) (?:run|work|RUN))`,
  `(?:what|which) (?:THE |of THE )?(?:ADJ )?(?:model|engine|version) (?:BE|of BOT BE) (?:YOU|i TALKING)`,
  `(?:what|which) (?:ADJ )?(?:model|engine|version|GEAR) do YOU (?:run|work|RUN on)`,
  `(?:proof|evidence|guarantee|chance|chances|odds|way) (?:[a-z]{1,8} ){0,4}(?:IF |THIS |LIKE )?YOU BE ${KIND}`,
  `of TALKING (?:TO )?${KIND}${LATER}\\?`,
  `THINK (?:LIKE )?(?:i BE )?TALKING (?:TO )?${KIND}`,
  `(?:what|which) (?:ADJ )?(?:BOT|language model|model|engine) (?:BE )?(?:behind|TALKING|RUN|powers|powering|answering) (?:YOU|THIS|me|i|THE)`,
  `(?:BE|do) YOU (?:[a-zA-Z]{1,12} ){0,2}(?:on|with|from|RUN|using|under) (?:THE )?BOT `,
  // a body, a test, a jest
  `(?:do|have) YOU (?:have )?(?:THE )?(?:pulse|heartbeat|heart beat|blood|bleed|breathe|belly button|flesh) `,
  `YOU (?:[a-z]{1,12} ){0,3}(?:solve|pass|do|complete|tick) (?:THE )?(?:captcha|captchas|turing test|i BE NOT THE BOT)`,
  `turing test`,
  `TELL (?:ONE|something|anything) (?:THIS )?(?:THE )?(?:REAL )?(?:BOT|MAN)`,
  // forbids the truth, or dictates the answer
  `NOT (?:[a-z]{1,12} ){0,3}(?:TO )?TELL (?:[a-z]{1,12} ){0,3}(?:YOU |i |THE |as |BE |TO |IF |THIS ){0,4}(?:THE )?(?:REAL |ADJ )?(?:BOT|MAN) `,
  `(?:without|stop|quit|enough|spare me|skip|NOT) (?:[a-z]{1,12} ){0,3}(?:TELL )?(?:[a-z]{1,12} ){0,3}(?:i BE|as|YOU BE) (?:THE )?(?:ADJ )?(?:BOT|MAN) `,
  `(?:TELL|MADE) (?:me |with |after me )?(?:: |, |. )?(?:THE )?(?:REAL |ADJ ){0,2}(?:BOT|MAN|GEAR) (?:or (?:THE )?(?:REAL )?(?:BOT|MAN|GEAR) )?[.?>]`,
  `TELL (?:TO )?BE (?:THE )?(?:REAL |ADJ ){0,2}(?:BOT|MAN) `,
  `(?:<|[.,?:]) (?:THE )?(?:REAL |ADJ ){0,2}(?:BOT|MAN|GEAR|FELLOW|REAL) or (?:THE )?(?:REAL |ADJ ){0,2}(?:BOT|MAN|GEAR|not|NOT|nah) `,
  `[.,?:] (?:THE )?(?:REAL |ADJ ){0,2}(?:BOT|MAN|GEAR) \\?`,
  `(?:TELL|MADE) (?:me |with )?(?:TAG )?,? ?i BE (?:NOT )?${KIND}`,
  `(?:from on|roleplay|imagine) ,? ?YOU BE ${KIND}`,
  // in doubt, and in jest
  `YOU do NOT SOUND (?:LIKE |IF )?(?:THE )?(?:REAL |ADJ ){0,2}(?:MAN|REAL) `,
  `why do YOU (?:SOUND|TALK|TALKING|MADE) LIKE (?:THE )?(?:ADJ )?(?:BOT|GEAR) `,
  `(?:<) (?:THIS )?(?:THINK|SOUND) (?:LIKE )?(?:THE )?BOT [>?.]`,
  `(?:<|[.,?]) (?:do|solve|pass|complete) (?:THE|THIS) (?:captcha|turing)`,
  `what BE THIS LIKE BE (?:THE )?BOT `,
  `do YOU BE ${KIND}`,
  `let THIS BE ${KIND}`,
  `BE i THE (?:ADJ |REAL )?MAN (?:here|in)`,
  `BE there (?:THE )?(?:${CORE}){0,4}MAN in (?:THIS ADJ|THIS MESSAGE|here|there)`,
  `SIDE (?:writes|types|MADE) YOUR `,
  `SIDE TAG BE (?:i|YOU|THIS) `,
  `BE YOU THE what `,
  `(?:MADE|TELL) (?:THIS |IF )?YOU BE ${KIND}`,
  `BE (?:i TALKING TO [a-z]{2,20}|THIS YOU|YOU [a-z]{2,20}) or ${KIND}`,
  `BE i getting (?:THE )?BOT MESSAGE`,
  // others say so
  `(?<!YOU )(?:says|said|thinks|bets|reckons|claims|insists|swears|betting|told me|convinced) (?:IF |THIS |me )?(?:YOU BE|THIS BE|i BE TALKING TO) ${KIND}`,
  `BE THIS ADJ (?:THIS |IF )?(?:YOUR|YOU BE) ${KIND}`,
  `(?:IF|THINK|TELL) (?:THE ){0,2}(?:${CORE}){0,4}(?:BOT|GEAR|MAN) (?:BE )(?:MADE|TALKING|on THE|behind)`,
  `(?:coming|come|comes) from ${KIND}${LATER}\\?`,
  `BE there (?:THE )?(?:${CORE}){0,4}MAN (?:involved|present|around|at)`,
  `what BE YOU (?:RUN|based|built|powered|made|MADE)`,
  `BE THIS (?:${MESSAGE}|SIDE) (?:TO |BE )?${KIND}`,
  `BE THIS (?:SIDE|MESSAGE|ADJ|GEAR|[a-z]{1,12}) or (?:BE THIS )?${KIND}`,
  `BE (?:THE )?(?:BOT|GEAR|MAN) (?:going|gonna) (?:TO )?MADE`,
  `BE (?:ONE|anyone|anybody) (?:REAL )?(?:MADE|TALKING) (?:THIS|all|YOUR)`,
  `(?:do|does|did) (?:THE )?(?:REAL|ADJ) (?:REAL |ADJ )?MAN MADE`,
  `who or (?:THE )?what|SIDE or (?:THE )?what`,
  `(?:<|[.,?:]) TALKING (?:TO )?${KIND}${LATER}\\?`,
  // forbids the truth
  `(?:do NOT|NOT|stop) TELL (?:me )?(?:IF )?(?:YOU BE |i BE TALKING TO )${KIND}`,
  // said to its face: so you're a robot, you can't be real, of course it's a bot
  `< YOU BE (?:NOT )?(?:THE )?(?:BOT|MAN) (?:TAG )?[?>]`,
  `(?:TAG|liar ,|lying ,|dumb ,|fooling me ,|YOU TELL ,|but|something tells me) YOU BE (?:NOT )?(?:THE )?(?:REAL )?(?:BOT|MAN|REAL|GEAR) [?>.,]`,
  `YOU (?:can NOT be|ca NOT BE|can NOT BE|ca NOT be|could NOT be) (?:THE )?(?:REAL )?(?:BOT|MAN|REAL) `,
  `< YOU BE NOT (?:THE )?(?:MAN|REAL) `,
  `(?:THIS|IF) (?:has )?MUST (?:THE )?(?:ADJ )?BOT [?>.,]`,
  `of course (?:IF|THIS) BE (?:THE )?BOT`,
  `< (?:BOT|GEAR) MESSAGE \\?`,
  `(?:<|,) (?:THE )?(?:ADJ )?BOT , TAG`,
  `GUESS (?:THE )?(?:REAL )?MAN MADE`,
  `in ADJ YOU BE (?:NOT )?${KIND}`,
  `THINK i got THE BOT`,
  `SIDE (?:or what|TAG) i BE TALKING`,
  `SIDE BE (?:MADE|TALKING) (?:THIS|back|to me) [?>]`,
  `<(?: [.,])? BOT [.,] `,
  `(?:nice try|caught YOU|own up|liar|gotcha|busted) ,? (?:YOU BE )?(?:NOT )?(?:THE )?(?:${CORE}){0,3}(?:BOT|GEAR|MAN)`,
  `(?:stop|quit|enough) (?:TELL|SOUND|acting|pretending|playing) (?:LIKE |TO BE |IF |YOU BE ){0,3}(?:THE )?(?:${CORE}){0,3}(?:MAN|REAL)`,
  `TELL (?:TO BE |TO )?(?:be )?[a-z]{2,15} ,? ?but YOU BE ${KIND}`,
  // no human answers that fast
  `(?:NOT way|there BE NOT way|what|which|how could|how can|how does) (?:THE )?(?:REAL )?MAN (?:MADE|MESSAGE|TALKING|TALK|SOUND|types|answers|writes|replies|would|could|can)`,
  `(?:faster|quicker|better|more) than (?:THE )?(?:REAL |ADJ )?MAN`,
  `(?:too|TO) (?:[a-z]{1,12} ){1,2}(?:TO |for )(?:be |BE )?(?:THE )?(?:REAL |ADJ )?(?:MAN|REAL)`,
  `(?:TO BE|to be) (?:THE )?(?:REAL )?(?:MAN|REAL) [?>.]`,
  `(?:MESSAGE|THIS|YOU) (?:SOUND|THINK|feels|feel|reads|read|MADE) (?:very |so |quite |like |LIKE |IF |THIS |THE |TALKING |TO |it was ){0,4}(?:BE )?(?:BOT|GEAR)`,
  `(?:THIS|MESSAGE|MADE) (?:SOUND|feels|reads) (?:very |so )?BOT [?>.,]`,
  `(?:SOUND|feels|reads|THINK) (?:LIKE |IF )?(?:THIS )?(?:BE |was )?(?:MADE|typed) by (?:THE )?(?:BOT|GEAR|MAN)`,
  `YOU (?:SOUND|TALK) (?:an awful lot |a lot |exactly |so much |THE awful lot |THE lot )?(?:LIKE )(?:THE )?(?:ADJ )?(?:BOT|GEAR) `,
  `(?:getting|get|smell|sense|detect) (?:THE )?(?:ADJ )?(?:BOT)(?: vibes)? `,
  `(?:got|reached|have|with) (?:THE )?(?:ADJ )?BOT again`,
  `(?:do|have) i (?:have )?(?:THE )?(?:REAL )?(?:MAN|BOT) or (?:THE )?(?:MAN|BOT)`,
  `(?:doubt|doubts|doubting|NOT THINK|do NOT THINK|NOT convinced) (?:IF |THIS |THE |LIKE |there BE ){0,3}(?:YOU BE )?(?:THE )?(?:REAL )?MAN `,
  `(?:THINK) (?:YOU BE|in thinking YOU BE|THINK YOU BE) (?:NOT )?${KIND}`,
  // who types: is anyone actually typing this, do humans answer here
  `BE (?:SIDE|ONE|anyone|somebody|someone) (?:REAL )?(?:MADE|TALKING|there) (?:THIS|what i|my|these|me)`,
  `(?:do|does|would|will|can|are|BE) (?:THE )?(?:REAL |ADJ )?MAN (?:ever |REAL )?(?:MADE|MESSAGE|THINK|work|see|look|TALKING|SOUND|check) (?:THIS|here|my|these|MESSAGE|on|at)`,
  `who BE (?:MADE|TALKING) (?:THIS|THE MESSAGE|back)`,
  `who or what (?:BE )?i BE (?:TALKING)`,
  `(?:BE|do) (?:THE |THIS |YOUR ){0,2}MESSAGE (?:being )?(?:BOT|GEAR|come from THE (?:BOT|GEAR)|from THE (?:MAN|BOT|GEAR)|MADE by THE (?:MAN|BOT))(?: MESSAGE)? [?>]`,
  `BE (?:THIS|THE|THAT) MESSAGE (?:MADE|generated|BOT|GEAR) [?>]`,
  `do (?:THIS|THE) MESSAGE (?:come|MADE) from (?:THE )?(?:BOT|GEAR|MAN)`,
  `(?:or was|or BE|or did) (?:THIS|YOU) (?:pasted|MADE|BOT|GEAR|generated|copied)`,
  `do YOU (?:have )?(?:only )?(?:have )?(?:BOT|GEAR) (?:MESSAGE )?[?>]`,
  `do YOU have (?:THE )?MAN (?:there |here )?or (?:THE )?BOT`,
  `BE (?:am )?i (?:still |now )?(?:TO |with )(?:THE )?(?:BOT|MAN) `,
  `(?:BE|am) i (?:TALKING ){1,2}(?:TO )?(?:THE )?(?:BOT|GEAR|MAN)`,
  `BE (?!this |it )[a-z]{3,12} (?:THE )(?:REAL )?(?:BOT|MAN) [?>]`,
  `BE YOUR (?:whole |entire )?(?:SIDE|ADJ|team)(?: team| ADJ){0,2} (?:all )?BOT`,
  `< BOT MESSAGE \\?`,
  // what only people do
  `(?:TELL|MADE|do) (?:me )?(?:[a-z]{1,12} ){0,3}(?:only )?THE joke THE MAN`,
  `only (?:THE )?MAN (?:would|can|could|knows)`,
  `pass (?:for|as) (?:THE )?(?:REAL )?MAN`,
  // dictates and forbids
  `(?:as|act as|answer as|MADE as|TELL TO BE|TELL TO be) (?:THE )?(?:REAL )?MAN (?:from|named|called|and|who|here on)`,
  `(?:spare me|NOT|skip|drop|cut|without) (?:THE )?(?:[a-z]{1,8} )?(?:as THE BOT|i BE THE (?:ADJ )?BOT|BOT (?:line|nonsense|speech|talk|excuse))`,
  `stop (?:THE )?(?:GEAR|script)`,
  // whose work
  `(?:what|which) (?:company|firm|lab) (?:built|made|MADE|ADJ|trained|created|developed|runs) YOU`,
  `YOUR (?:GEAR prompt|system prompt|training data|knowledge cutoff|prompt|model)`,
]

/** A whole message of a word or three. */
const SHORT = new RegExp(`^ < (?:[?.,] ){0,4}${KIND}(?:or )?(?:${KIND})?(?:[? ]{0,6}\\?|, TAG )`)
/** What stands behind "the song" or "a book called" is a name. */
const TITLED = / (?:TITLE|(?:named|called)) [^.?>]{1,200}[.?]?/g
const compiled = [...PATTERNS.map((source) => new RegExp(` ${source}`)), SHORT]

export function asksInEnglish(text: string): boolean {
  const read = signsOf(text).replace(TITLED, '')
  return compiled.some((pattern) => pattern.test(read))
}
