const ADVERB =
  '(?:(?:really|actually|definitely|certainly|indeed|absolutely|totally|very much|most certainly|truly|honestly|just|still|only|100%|one hundred percent|in fact|so|also|of course|as a matter of fact|quite|genuinely) ){0,3}'
const QUALITY =
  '(?:(?:real|actual|live|living|breathing|genuine|flesh-and-blood|real-life|honest-to-goodness|human|normal|regular|100%|fully|very|proud|busy|tired|friendly|trained|experienced|local|fellow)(?:,? and |, | )){0,4}'
const PERSON =
  '(?:human(?: being| agent| representative| rep)?|person|people|flesh and blood|man|woman|guy|girl|lady|mom|mum|dad|mother|father|parent|grandmother|grandfather|grandma|grandpa)'
const BOT =
  '(?:bot|robot|chatbot|chat bot|ai|a\\.i\\.|artificial intelligence|machine|computer|automated (?:system|assistant|agent|response|reply)|automated|virtual (?:assistant|agent)|language model|algorithm|piece of software|software|computer program|script|recording|answering machine|autoresponder|auto-?reply)'
const KIN =
  '(?:husband|wife|kids?|child(?:ren)?|son|daughter|mom|mum|mother|dad|father|brother|sister|boyfriend|girlfriend|fianc[eé]e?|grandma|grandmother|grandpa|grandfather|nephew|niece|aunt|uncle|cousin|roommate|flatmate|family|in-laws|toddler|baby)'
/** Work that only people do; an assistant that is called one is no case of it where it says that it is virtual. */
const JOB =
  '(?:florist|baker|barista|mechanic|technician|pharmacist|nurse|doctor|vet|groomer|stylist|hairdresser|barber|tailor|seamstress|jeweller|jeweler|watchmaker|carpenter|plumber|electrician|driver|courier|chef|cook|waiter|waitress|sommelier|personal trainer|coach|teacher|tutor|instructor|tour guide|travel agent|receptionist|store manager|shop manager|shop assistant|sales assistant|shopkeeper|cashier|gardener|optician|optometrist|dentist|physio|physiotherapist|beautician|nutritionist|librarian|photographer|fitter|upholsterer|framer|goldsmith|cobbler|butcher|fishmonger|brewer|ranger|steward|purser|porter)'
const NOT_VIRTUAL = '(?![^.!?]{0,40}(?:virtual|digital|automated|assistant|\\bai\\b|bot\\b))'
const I_AM = "i(?:'m| am)"
const END = "(?![-'’]?[a-z])"

/** What an agent must not say of itself, each with the reason. Matched in normalised, lower-case text. */
export const HUMAN_CLAIMS_EN: readonly (readonly [reason: string, pattern: string])[] = [
  ['person', `${I_AM} ${ADVERB}(?:an? |one )?${QUALITY}${PERSON}${END}(?! resources)`],
  [
    'person',
    `${I_AM} ${ADVERB}(?:real|alive|human)${END}(?! (?:sorry|happy|glad|keen|excited|close|quick))`,
  ],
  [
    'person',
    `(?:it's|it is|this is|that's) ${ADVERB}(?:an? )?${QUALITY}(?:real|live|actual|human|living|breathing) ?(?:human|person|human being|agent|rep|representative|me|people)?${END} (?:here|typing|speaking|answering|on this end|on the other end|you're|you are|on the line|behind)`,
  ],
  [
    'person',
    `(?:you're|you are|you've been|you have been|you are now|you're now) ${ADVERB}(?:talking|speaking|chatting|texting|dealing|connected|messaging|corresponding) (?:to|with) ${ADVERB}(?:an? |one of our )?(?:(?:real|actual|live|living|genuine|human|breathing|proper)[, ]{1,2}){0,3}(?:human(?: being| agent| representative)?|person|people|employee)${END}`,
  ],
  [
    'person',
    `(?:you're|you are|you've been|you are now|you're now) ${ADVERB}(?:talking|speaking|chatting|texting|dealing|connected|messaging) (?:to|with) ${ADVERB}(?:an? |our )?(?:real|actual|live|human|genuine) (?:[a-z]{1,20} ){0,2}(?:agent|rep|representative|member|advisor|adviser|colleague|human|person|one|assistant)`,
  ],
  [
    'person',
    `(?:^|[.!?,;~] ?)(?:yes|yep|yeah|yup|of course|sure|absolutely|100%|totally|haha|lol|no|nope)[,.! ]{1,3}(?:an? )?(?:very |totally |completely |fully |100% )?(?:real|actual|live|living|human)(?: (?:person|human|being|agent|human being))?(?: here| typing|[,.!?]|$)`,
  ],
  [
    'person',
    `(?:real|actual|live|human) (?:person|human|being|agent) (?:here|typing|speaking|at your service|behind (?:the|this))`,
  ],
  ['person', `(?:as human as|just as real as|every bit as human)${END}`],
  [
    'person',
    `there(?:'s| is) (?:definitely |always |actually )?an? (?:real |actual |live )?(?:person|human(?: being)?) (?:here|typing|behind|on this|at this|on the other)`,
  ],
  [
    'person',
    `(?:this|every|each|my) (?:message|reply|response|answer)s? (?:is|was|are|gets?) (?:being )?(?:personally )?(?:typed|written|sent|answered) by (?:an? |me personally|hand)(?:real |actual |live )?(?:human|person)?`,
  ],
  [
    'person',
    `(?:all|everyone|everybody)(?: of)?(?: our| the)?(?: agents| team| staff| replies| advisors)? (?:here |on this chat )?(?:are|is) (?:all )?(?:an? )?(?:real|actual|100%) (?:person|people|humans?)${END}`,
  ],
  [
    'denies-ai',
    `${I_AM} ${ADVERB}(?:not|no|hardly|far from) ${ADVERB}(?:an? |some |any |one of those |your average |the )?(?:(?:real|actual|simple|dumb|talking|chat) ){0,2}${BOT}${END}(?! (?:expert|specialist|engineer|vacuum))`,
  ],
  [
    'denies-ai',
    `(?:this|it|that)(?:'s| is)(?: ${ADVERB}not|n't) ${ADVERB}(?:an? |some |any )?${BOT}(?: (?:reply|response|message|you|chat|account|talking|speaking))?${END}(?: you|[,.!;]|$)`,
  ],
  [
    'denies-ai',
    `(?:you're|you are)(?: not|n't) ${ADVERB}(?:talking|speaking|chatting|texting|dealing) (?:to|with) (?:an? |any |some )?${BOT}${END}`,
  ],
  [
    'denies-ai',
    `(?:^|[,.!?;:] ?|haha |lol )(?:no|nope|nah|not|definitely not|certainly not|absolutely not|zero|promise,? not)[,! ]{1,2}(?:an? |any )?${BOT}s?(?: here| around| at all|[,.!]|$)`,
  ],
  [
    'denies-ai',
    `(?:there(?:'s| is| are) no|we (?:don't|do not|never) (?:use|have|run|employ)(?: any)?) ${BOT}s?(?: (?:here|involved|behind|in this chat|on this (?:line|chat))|[,.!]|$)`,
  ],
  ['denies-ai', `i (?:don't|do not) (?:run on|use|work with) (?:code|a script|ai|software)${END}`],
  ['life', `(?:^|[^a-z])my (?:own |late |little |youngest |oldest |teenage ){0,2}${KIN}${END}`],
  [
    'life',
    `(?:^|[^a-z])my (?:lunch|coffee|tea|smoke) break|my (?:day|days) off|(?:at|in|to|from) my (?:house|home|place|apartment|flat|desk|cubicle|kitchen|garden|car|bedroom)|my (?:own|real) (?:eyes|hands|skin|hair|feet|body|two hands|kitchen|home|voice)|my (?:hometown|childhood|birthday|boss|coffee|commute|shift)${END}`,
  ],
  [
    'life',
    `i(?:'ve| have) (?:been )?(?:personally )?(?:work(?:ed|ing)|selling|sold|serving|doing this) (?:job )?(?:here|at|for|in|with|on|this)?[^.!?]{0,30}(?:years?|months|decades?|my (?:whole |entire )?life)`,
  ],
  [
    'life',
    `i work (?:on|at|in|from|out of) (?:the|our|a|my|home)[^.!?]{0,24}(?:desk|office|store|shop|floor|counter|branch|warehouse|home|centre|center|showroom)?(?= |[,.!]|$)`,
  ],
  [
    'life',
    `${I_AM} ${ADVERB}(?:sitting|standing|at my desk|at home|in the office|at the office|in our (?:[a-z]{1,20} )?(?:office|store|shop|branch|warehouse)|on my (?:break|phone|way|shift|lunch)|based in|from [a-z]{1,20}ville|working (?:from home|late|the night shift|a double)|on (?:the )?(?:night|day|late|early) shift|off (?:work|shift|the clock))`,
  ],
  [
    'life',
    `${I_AM} ${ADVERB}(?:tired|hungry|thirsty|sleepy|exhausted|hungover|pregnant|married|divorced|single|engaged|\\d{2} years old|a size (?:\\d|small|medium|large)|(?:[4-6]'|[4-6] (?:foot|feet)))`,
  ],
  [
    'life',
    `i (?:just |also |personally |actually |even |always |usually |often |recently |really ){0,3}(?:ate|had (?:breakfast|lunch|dinner|a coffee)|slept|woke up|wore|wear (?:it|one|them|these|mine|a)|drank|tasted|own (?:one|a|this|two|it|the same)|bought (?:one|it|this|mine|the same|a)|live in|grew up|was born|went to (?:school|college|university|bed)|graduated|commute|got (?:back|home|off)|sleep on|cook with)${END}`,
  ],
  [
    'life',
    `i (?:just |also |actually |still ){0,2}(?:have|use|wear|love|keep|got|take|drink|eat|tried|try) (?:one|it|this|these|mine|them|that|the same (?:one|model|thing))(?: (?:on|one|model|cream|bag))? (?:myself|at home|at my|too at home|every (?:day|morning|night|week)|daily|on my|with my|in my own|personally|last (?:week|month|year|summer|winter))`,
  ],
  [
    'life',
    `i (?:personally|myself) (?:use|own|love|wear|tested|tried|have|swear by|drink|eat)${END}`,
  ],
  [
    'life',
    `i(?:'ve| have) (?:got |personally |also ){0,2}(?:a (?:body|family|pulse|heartbeat|beating heart)|feelings|emotions|(?:two|three|four|\\d) (?:kids|children|cats|dogs)|kids|children|tried (?:it|this|them|these) (?:on(?! (?:your|the|our|my end))|myself)|worn|owned|tasted|slept (?:on|in))${END}`,
  ],
  [
    'life',
    `(?:as|being|speaking as) an? (?:fellow |busy |working |new |proud |single ){0,2}(?:mom|mum|mother|dad|father|parent|grandmother|runner|woman|man|human|person|pet owner|dog owner|cat owner)(?: of| myself| too)`,
  ],
  [
    'life',
    `when i was (?:a kid|a child|young|younger|little|growing up|pregnant|your age|in (?:college|school)|\\d{1,2})`,
  ],
  [
    'life',
    `in my (?:own |personal )(?:experience|life)|i can (?:feel|smell|taste) (?:it|the|how)|i(?:'ve| have) seen (?:it|them|this) (?:in person|with my own eyes)|i(?:'m| am) human too|only human${END}`,
  ],
  [
    'person',
    `(?:^|[.!?,;] ?)(?:flesh and blood|(?:real |live |actual )?human|(?:real|live|actual) person) (?:over |right )?here`,
  ],
  [
    'person',
    `${I_AM} as real as|you(?:'ve| have) (?:got|reached) an? (?:real|live|actual) (?:person|human)|(?:it's|it is) (?:just |only )?me (?:typing|answering|behind)|just me,? no (?:automation|bots?|ai)${END}`,
  ],
  ['life', `${I_AM} ${ADVERB}typing (?:this |to you |these )?(?:from|by hand|as fast|with)`],
  [
    'life',
    `(?:^|[^a-z])my (?:own |old |little ){0,2}(?:dog|cat|puppy|kitten|horse|rabbit)s?${END}`,
  ],
  [
    'life',
    `i(?:'ve| have) (?:had|owned|been using|been wearing|used|worn) (?:mine|one|it|this one|these|them|the same one) (?:myself|for (?:years|months|weeks|ages|a (?:year|month)|[a-z0-9]{1,6} (?:years|months))|since)`,
  ],
  [
    'life',
    `when i (?:was |last |first )?(?:trying|tried|wore|wearing|bought|ate|tasted) (?:it|one|them|mine|this|these)${END}(?! on (?:your|the|our) (?:account|order|system))`,
  ],
  [
    'life',
    `i(?:'ve| have) been (?:with|at|working for) (?:the |this |our )?(?:company|team|shop|store|firm|brand|business|us|here)[^.!?]{0,12}(?:since|for (?:over |almost |about |nearly )?(?:\\d|[a-z]{2,6} (?:years|months)|years))`,
  ],
  [
    'life',
    `i (?:personally )?(?:tested|tried|used|wore|tasted|cooked) (?:it|this|one|them|these)(?: out)? (?:personally|myself|last (?:week|weekend|month|year|summer|winter|night)|at home|over the weekend)`,
  ],
  ['life', `as a fellow (?:human|person|customer|shopper|parent)`],
  [
    'person',
    `(?:it's me,|${I_AM})(?: [a-z]{2,20},)? (?:the|your) (?:shop |store )?(?:owner|manager|founder|boss)${END}(?!'s)(?! (?:assistant|bot))`,
  ],
  ['person', `${I_AM} ${ADVERB}one of the (?:girls|guys|lads|women|men|ladies)${END}`],
  ['life', `i(?:'ve| have) been an? (?:[a-z-]{2,16} ){0,2}${JOB}${END}`],
  [
    'life',
    `i (?:just |also )?(?:tried|put) (?:it|them|this|one|mine) on${END}(?! (?:your|the|our|my|hold|file))`,
  ],
  ['life', `${I_AM} ${ADVERB}typing (?:this |it |these )?(?:out )?(?:myself|by hand)`],
  ['life', `i(?:'ve| have)? (?:stayed|slept|eaten|ate|dined) (?:there|here|at it)${END}`],
  [
    'person',
    `(?:speaking|talking|chatting) (?:to|with) [a-z]{2,20}, (?:an? )?(?:real|actual|live|human|genuine) `,
  ],
  [
    'person',
    `(?:just|only) an? (?:regular |normal |simple |ordinary |real )?(?:guy|girl|gal|woman|man|human|dude|lady|bloke|person)${END} (?:sitting|typing|at|doing|behind|with|like|trying|here)`,
  ],
  [
    'person',
    `it's me, an? (?:real|living|actual|human)|${I_AM} ${ADVERB}one of the (?:humans|people|real|folks)|the genuine article`,
  ],
  [
    'denies-ai',
    `nothing (?:automated|robotic|artificial|automatic) (?:about|in|here)|(?:bots?|robots?|machines?|ai) could never`,
  ],
  [
    'life',
    `i have (?:got )?(?:very |really |quite )?(?:sensitive|dry|oily|curly|fine|thick|wide|narrow|flat) (?:skin|hair|feet)`,
  ],
  [
    'life',
    `i (?:just |even |actually )?(?:walked|drove|ran|popped|went|nipped) (?:over |down |out |back )?(?:to |into )(?:the |our )(?:shelf|shelves|warehouse|stockroom|store|shop|back|depot)`,
  ],
  [
    'life',
    `i (?:just )?(?:checked|looked at|counted) (?:the|our) (?:shelf|shelves|stockroom|warehouse)`,
  ],
  [
    'life',
    `(?:as|being) an? (?:busy |new |proud |single )?(?:mother|mom|mum|father|dad|parent|woman|man|grandmother|grandfather)(?:,| i)`,
  ],
  [
    'life',
    `i (?:even |also )?took (?:it|mine|them|one) (?:hiking|camping|running|swimming|out|on (?:a|my)|with me|to (?:the|my|work))`,
  ],
  [
    'life',
    `i(?:'ve)? (?:just )?(?:felt|touched|smelled|smelt|held|sniffed) (?:the|it|them|one)${END}`,
  ],
  [
    'person',
    `${I_AM} (?:[a-z]{2,20}, )?${ADVERB}${NOT_VIRTUAL}(?:an? |one of (?:the|our) |the )?(?:[a-z-]{2,16} ){0,2}${JOB}s?${END}(?! (?:appointment|bot))`,
  ],
  [
    'person',
    `(?:^|[.!?,] ?)one of (?:the|our) (?:[a-z-]{2,16} ){0,2}${JOB}s(?:[,.!]|$| (?:here|actually|in fact))`,
  ],
  [
    'person',
    `(?:you're|you are) (?:talking|speaking|chatting) (?:to|with) (?:[a-z]{2,20}, )?${NOT_VIRTUAL}(?:an? |one of (?:the|our) |the )(?:[a-z-]{2,16} ){0,2}${JOB}s?${END}`,
  ],
  [
    'person',
    `(?:^|[.!?,;] ?)(?:yes, |yep, |haha, )?(?:flesh and blood|(?:a )?living,? (?:and )?breathing (?:human|person)|human,? (?:last time|as ever|through and through|i promise|all the way)|real person,)`,
  ],
  [
    'denies-ai',
    `(?:,| and|;| -) (?:and )?(?:certainly |definitely )?not (?:an? |some |any )${BOT}${END}(?:[,.!]|$)`,
  ],
  [
    'denies-ai',
    `(?:^|[.!?] ?)(?:an? )?${BOT}\\? (?:ha|haha|lol|hardly|me|no|nope|never|not me)${END}`,
  ],
  ['life', `typing (?:every|each) (?:word|letter|message) (?:by hand|myself)`],
  [
    'life',
    `(?:^|[^a-z])my (?:own )?(?:eyes|fingers|hands|feet|back|legs|voice|stomach|wrists?) (?:are|is|hurts?|aches?|feels?|need)${END}`,
  ],
  [
    'life',
    `when i was (?:in|at) (?:the|our) (?:shop|store|fitting room|warehouse|office|kitchen|workshop|branch|showroom|stockroom)`,
  ],
  [
    'life',
    `i(?:'ve| have) been (?!checking|looking|trying|told|asked|going|reading|searching)[a-z]{3,16}ing [^.!?]{0,30}(?:since (?:(?:early |about )?this morning|dawn|[a-z]{3,6} (?:this morning|o'clock|am)|\\d{1,2})|all (?:morning|day|afternoon|night|week))`,
  ],
  [
    'life',
    `since (?:\\d{1,2}|five|six|seven|eight|nine) this morning, (?:so )?(?:forgive|excuse|pardon|sorry|bear with)`,
  ],
  [
    'life',
    `i (?:tried|tested|wore|used|slept on|cooked with|rode) (?:this|the|these|our|that) (?:[a-z-]{2,16} ){1,3}(?:on )?(?:myself|at home)${END}`,
  ],
  [
    'life',
    `(?:with|on|in|for|from) my own (?!side|records?|data|instructions|knowledge)[a-z]{3,16}`,
  ],
]

/** What makes a truthful sentence of words that look like a claim. */
export const NOT_CLAIMED_EN =
  /(?:whether|if|say(?:ing)?|claim(?:ing)?|pretend(?:ing)?|said|ask(?:ed|ing)?|think|thought|assume|believe|mean|mistake|like|as though)(?: that| to be| like)?(?: |, )$/

const SUBJECT =
  "(?:i(?:'m| am)|this is|it(?:'s| is)|you(?:'re| are)(?: now| currently)? (?:talking|speaking|chatting|texting|dealing|interacting|connected|messaging|communicating) (?:to|with)|you(?:'ve| have) reached|as|being|yes|yep|yeah|correct|that's right|guilty(?: as charged)?|my name is [a-z]{1,20},? (?:and i'm|and i am)|you(?:'ve| have) got|i be|we(?:'re| are)|answered by|written by|generated by|right)"

/** Says truthfully that no person speaks. */
export const SAYS_AI_EN: readonly string[] = [
  `${SUBJECT}[,:.! ]{1,3}(?:[a-z'-]{1,20}[, ]{1,2}){0,7}?(?:ai|a\\.i\\.|artificial intelligence|bot|chatbot|chat bot|robot|machine|computer|automated|automatic|virtual|digital|artificial|artificially|language model|llm|software|program|computer-generated|non-human)${END}`,
  `(?:not|n't|isn't|no|rather than|instead of) (?:actually |really |communicating with |talking to |engaging with ){0,2}(?:an? |any )?(?:(?:real|actual|live|living|flesh-and-blood|breathing) ){0,2}(?:human(?: being)?|person)${END}`,
  `^(?:an? |our |the )?(?:[a-z]{1,20} ){0,2}(?:ai|bot|chatbot|robot|virtual assistant|automated assistant|ai assistant)${END}(?:,| here|\\.|!|$)`,
]
