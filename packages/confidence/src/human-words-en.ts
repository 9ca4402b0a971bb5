/**
 * English words that matter for a request for a person, by what they do in a sentence. Each class is one letter, so that a
 * text becomes a string of letters that short patterns read; see `human-request-en.ts`.
 */
export const CLASSES_EN = {
  /** Somebody who works there. */
  p: `agent agents agnt representative representatives rep reps person persons guy operator operators supervisor
    supervisors manager managers executive executives exec advisor advisors adviser advisers employee employees staff staffer
    specialist specialists assistant assistants colleague colleagues worker workers teammate receptionist consultant
    consultants associate associates superior superiors boss clerk attendant csr concierge expert experts technician
    technicians personnel individual rec member members director rep's officer officers handler coordinator mgr mgrs higher-up higher-ups higherup
    higherups admin administrator owner ceo advocate teammates lady gentleman guys bod dude fella`,
  /** A person, or of a person. */
  h: 'human humans humen hooman hoomans',
  /** Somebody unnamed. */
  s: 'someone somebody anyone anybody whoever sm1 some1 sum1 sumone any1 sumbody somone anyones',
  /** A part of the shop: `customer service`. Written as one word by then. */
  u: `customer-service customer-support customer-care customer-assistance customer-relations support-team service-team
    help-desk helpdesk call-center call-centre live-chat live-support live-help support service-desk contact-center
    contact-centre reception frontdesk department dept departments billing sales accounts management team headquarters hq
    complaints customer-services client-services customer-team live-person`,
  /** Ways of being a person. */
  a: `real live actual living normal proper genuine physical flesh-and-blood breathing different other another trained
    qualified senior higher non-robotic nonrobotic non-bot damn bloody fucking freaking goddamn damned stupid decent competent
    capable knowledgeable responsible available in-person licensed customer sales service care support online helpful
    friendly english-speaking floor shift team duty store shop branch bank account technical tech billing english thinking
    intelligent living-breathing sentient regular`,
  /** Talk, to which anybody may be added. */
  t: 'talk talking speak speaking chat chatting converse conversing spk talkin tlk speek tok tlak takl spek spaek sepak',
  /** The same, but of matters too: only with a person. */
  z: `continue continuing resume deal dealing interact interacting communicate communicating discuss discussing hear hearing correspond
    liaise`,
  /** Bring together with. */
  c: `reconnect gets contact contacting connect connecting reach reaching call calling transfer transferring forward pass put redirect
    redirecting route switch switching escalate escalating patch refer assign hand get getting message messaging phone phoning
    ring ask asking summon page loop involve direct swap move hook put-through callback telephone dial transfered transferred connected
    escalated forwarded handed passed access escalation handoff handover`,
  /** Wish for. */
  w: `gis giz want wanna need needs wants require demand demanding prefer preferring insist like love wish request requesting
    sooner appreciate hoping lmk notify ping alert nede ned neeed wnat watn wnt rather requires wanting needing deserve`,
  /** Give. */
  g: 'give send bring find fetch show have take gimme lend provide',
  m: 'me us myself him her them it this that these those',
  i: 'i we id ill im ive',
  y: 'you u yall they he she ye',
  d: 'a an any some one another more na',
  /** Said of what is known to be there. */
  j: 'the your ur our ya',
  o: 'to too with w wth wit 2 tot ot wiht wirh whit wtih wih whith tp',
  l: 'at through over for along onto into thru back up',
  n: "needn't neednt shouldnt not dont doesnt didnt never without wont nor neither refuse hate stop avoid isnt wouldnt",
  /** Words that add nothing to a bare request. */
  q: `please pls plz plss now just only hi hello hey ok okay yes yeah yep no nope nah thanks thank asap immediately again sir
    madam today here then so well right away urgently urgent kindly already still hmm ugh wtf fine man dude immediate
    quickly fast omg lol instead directly tomorrow later tonight soon around out actually ffs dammit ok? seriously honestly
    alright cheers ta mate bro bruh fam luv already instead pleease`,
  b: `bot bots robot robots machine machines computer computers ai chatbot chatbots program software automation recording
    algorithm siri alexa automaton gpt chatgpt llm`,
  /** Can, may. */
  k: 'can could may might would will should shall must lets let am going gonna',
  v: `help assist assistance helping assisting answer reply respond handle explain resolve review solve sort check look read see approve investigate process
    fix looked handled reviewed answered helped assisted served resolved`,
  e: 'else',
  /** Has had enough. */
  F: 'sick tired fed enough done quit screw forget ditch',
  r: 'is are there theres isnt arent where wheres got',
  /** What follows a person's word and makes no compound with it. */
  f: `by who from at in on about and or because not since as if regarding right but cause if tbh already either only
    until before after by thats via when while really concerning re`,
  x: 'was were been being',
} as const satisfies Readonly<Record<string, string>>

/** Words one letter away from one above that are words of their own. */
export const NOT_MISSPELT_EN: ReadonlySet<string> = new Set(
  `contract contracts manage manages managed managing reached talks talker parson persona personal persons' reality lives
  transfers connects contacts calls called caller speaks spoke humane humanity agency agenda asset exports expects export
  excepts staffed humid wanted needed leal meal really rally rental reals pleased pleases clear checks checked charge chats
  chatty changing taking talked taken walking speaker spear speaking peak shift shifts teach teacher reads ready there's where
  their think thinks thing things these three threw thank thanks bank branches brunch story stored score restore state
  order orders other others mother rather either neither whether weather father another anyways anyway sound sounds
  persuade actually actuals causal course curse house hours passed pasta past pastor payment parts party patch patchy watch
  match catch route routes router rout assign assigns design refers prefers referred forwards reward rewards words`.split(
    /\s+/,
  ),
)

/** Several words that count as one, by what they become. */
export const JOINED_EN: Readonly<Record<string, string>> = {
  'costumer service': 'customer-service',
  'costumer support': 'customer-service',
  'costumer care': 'customer-service',
  'looking to': 'want',
  'feel better if': 'want',
  'be happier if': 'want',
  'be easier if': 'want',
  'appreciate it if': 'want',
  'prefer if': 'want',
  'prefer it if': 'want',
  'rather have': 'want',
  'hope to': 'want',
  'any chance': 'please',
  'get past': 'hate',
  'get around': 'hate',
  'get rid of': 'hate',
  'turn off': 'hate',
  'switch off': 'hate',
  'want a word': 'escalate',
  'you guys': 'you',
  'hi guys': 'hi',
  'hey guys': 'hi',
  'thanks guys': 'thanks',
  'member of staff': 'staffer',
  'members of staff': 'staffer',
  'member of the team': 'staffer',
  'member of your team': 'staffer',
  'member of your staff': 'staffer',
  'colleague of yours': 'colleague',
  'any of your': 'any',
  'one of you': 'one',
  'reach out to': 'contact',
  'reach out': 'contact',
  'get hold of': 'contact',
  'getting hold of': 'contact',
  'step in': 'help',
  'jump in': 'help',
  'have a look': 'look',
  'take a look': 'look',
  'calls for': 'need',
  'be contacted': 'escalate',
  'be put through': 'escalate',
  'be passed': 'escalate',
  'team lead': 'supervisor',
  'team leader': 'supervisor',
  'line manager': 'manager',
  'shift manager': 'manager',
  'duty manager': 'manager',
  'get me off': 'hate',
  'get me out': 'hate',
  'let me out': 'hate',
  'i said': 'please',
  'automated system': 'bot',
  'automated answers': 'bot',
  'automated replies': 'bot',
  'automated messages': 'bot',
  'automated responses': 'bot',
  'canned replies': 'bot',
  'canned answers': 'bot',
  'canned responses': 'bot',
  'like a word': 'escalate',
  'above your head': 'escalate',
  'over your head': 'escalate',
  'take this up': 'talk',
  'take it up': 'talk',
  'raise this': 'talk',
  'raise it': 'talk',
  'bring this up': 'talk',
  'carry on': 'continue',
  'head of': 'the',
  'on to': 'onto',
  'let me know': 'lmk',
  'tell me': 'lmk',
  'deal directly': 'deal',
  'talk directly': 'talk',
  'speak directly': 'speak',
  'customer service': 'customer-service',
  'customer services': 'customer-service',
  'customer support': 'customer-service',
  'customer care': 'customer-service',
  'customer assistance': 'customer-service',
  'customer relations': 'customer-service',
  'customer success': 'customer-service',
  'client services': 'customer-service',
  'support team': 'support-team',
  'service team': 'support-team',
  'sales team': 'support-team',
  'help desk': 'help-desk',
  'service desk': 'help-desk',
  'front desk': 'help-desk',
  'call center': 'call-center',
  'call centre': 'call-center',
  'contact center': 'call-center',
  'live chat': 'live-chat',
  'live support': 'live-chat',
  'live help': 'live-chat',
  'people i': 'somebody',
  'people we': 'somebody',
  'human being': 'human',
  'real people': 'human',
  'actual people': 'human',
  'live people': 'human',
  'people there': 'human',
  'human beings': 'human',
  'flesh and blood': 'real',
  'real life': 'real',
  'in charge': 'responsible',
  'would like': 'want',
  "i'd like": 'want',
  'id like': 'want',
  'would love': 'want',
  "i'd love": 'want',
  "i'd prefer": 'want',
  "i'd rather": 'want',
  'looking for': 'want',
  'asking for': 'want',
  'asked for': 'want',
  'ask for': 'want',
  'going to': 'to',
  'dying to': 'to',
  'no need': 'not',
  'no longer': 'not',
  "don't": 'not',
  'do not': 'not',
  'does not': 'not',
  "doesn't": 'not',
  'did not': 'not',
  "didn't": 'not',
  "won't": 'not',
  "wouldn't": 'not',
  "isn't": 'not',
  'rather than': 'rather-than',
  'instead of': 'rather-than',
  'called back': 'callback',
  'be transferred': 'escalate',
  'be connected': 'escalate',
  'get a hold of': 'contact',
  'a hold of': 'contact',
  'complaints department': 'department',
  'billing department': 'department',
  'returns department': 'department',
  'call me back': 'callback',
  'calling me back': 'callback',
  'ring me back': 'callback',
  'phone me back': 'callback',
  'give me a call': 'callback',
  'give me a ring': 'callback',
  'give me a buzz': 'callback',
  'give me a bell': 'callback',
  'get back to': 'talk',
  'phone call': 'callback',
  'call-back': 'callback',
  'call backs': 'callback',
  'higher up': 'higher',
  'up the chain': 'higher',
  'fed up': 'fed',
  'sick of': 'sick',
  'tired of': 'tired',
  "where's": 'where',
  "what's": 'what',
  "who's": 'who',
  "you're": 'you',
  'no more': 'hate',
  "i'm": 'i',
  "i've": 'i',
  "i'd": 'i',
  "i'll": 'i',
  "let's": 'let',
  "there's": 'there',
  'get in touch': 'talk',
  'getting in touch': 'talk',
  'get a hold': 'contact',
  'get hold': 'contact',
  'getting hold': 'contact',
  'get ahold': 'contact',
  'put in touch': 'connect',
  'have a word': 'talk',
  'have a chat': 'talk',
  'have a conversation': 'talk',
  'have a talk': 'talk',
  'get through': 'contact',
  'put through': 'connect',
  'hand over': 'transfer',
  'hand off': 'transfer',
  'take over': 'help',
  'call back': 'callback',
  'of your': 'your',
  'of the': 'the',
  'one of': 'one',
}

/** Names that hold such a word and mean something else; removed before anything is read. */
export const LOOK_ALIKES_EN: readonly string[] = [
  'contact person',
  "someone else's",
  "somebody else's",
  "anyone else's",
  'contact persons',
  'account manager',
  'person of the year',
  'sales agent for you',
  'human resources',
  'human rights',
  'human hair',
  'human error',
  'human body',
  'human nature',
  'human history',
  'human race',
  'human food',
  'human grade',
  'human size',
  'human trafficking',
  'human made',
  'human readable',
  'human shaped',
  'human anatomy',
  'human skeleton',
  'real estate agent',
  'real estate agents',
  'estate agent',
  'estate agents',
  'travel agent',
  'travel agents',
  'cleaning agent',
  'cleaning agents',
  'bleaching agent',
  'whitening agent',
  'foaming agent',
  'raising agent',
  'release agent',
  'reducing agent',
  'oxidising agent',
  'oxidizing agent',
  'drying agent',
  'bonding agent',
  'secret agent',
  'free agent',
  'insurance agent',
  'shipping agent',
  'customs agent',
  'agent orange',
  'agent of change',
  'user agent',
  'agent provocateur',
  'agent 47',
  'phone operator manual',
  "operator's manual",
  'operator manual',
  'operators manual',
  'operator licence',
  'operator license',
  'machine operator',
  'forklift operator',
  'crane operator',
  'tour operator',
  'tour operators',
  'mobile operator',
  'phone operator',
  'network operator',
  'boolean operator',
  'sales representative position',
  'password manager',
  'file manager',
  'task manager',
  'download manager',
  'device manager',
  'window manager',
  'package manager',
  'cable manager',
  'cable managers',
  'project manager',
  'manager account',
  'per person',
  'third person',
  'work as a customer service representative',
  'robot vacuum',
  'robot vacuums',
  'robot vac',
  'robot mop',
  'robot lawn',
  'robot lawnmower',
  'robot mower',
  'robot toy',
  'robot toys',
  'robot kit',
  'robot dog',
  'toy robot',
  'sewing machine',
  'washing machine',
  'coffee machine',
  'espresso machine',
  'ice machine',
  'slot machine',
  'bread machine',
  'dish machine',
  'machine wash',
  'machine washable',
  'robot cleaner',
  'gaming computer',
  'my computer',
  'a computer',
  'new computer',
  'first person',
  'missing person',
  'delivery person',
  'delivery guy',
  'person of interest',
  'two person',
  'one person',
  '2 person',
  '3 person',
  '4 person',
  'staff discount',
  'staff only',
  'executive chair',
  'executive desk',
  'executive order',
  'virtual assistant',
  'google assistant',
  'voice assistant',
  'personal assistant',
  'assistant app',
  'teaching assistant',
  'support bra',
  'arch support',
  'back support',
  'lumbar support',
  'knee support',
  'phone support stand',
  'contact lens',
  'contact lenses',
  'contact details',
  'contact number',
  'contact us page',
  'contact form',
  'real person costume',
  'people mover',
  'boss audio',
  'hugo boss',
]

/** Words that name a person when they are all that is said. */
export const BARE_EN: ReadonlySet<string> = new Set(
  `agent agents representative representatives rep operator human humans person manager supervisor executive advisor adviser
  specialist customer-service call-center live-chat help-desk support-team employee csr consultant complaints billing sales department mgr hooman hoomans admin owner boss agnt`.split(
    /\s+/,
  ),
)

/** Beside a part of the shop these ask for hours, a number or an address, not for a person. */
export const HOURS_EN: ReadonlySet<string> = new Set(
  `hours hour time times open opening closed closing number numbers phone telephone email e-mail mail address schedule toll
  free cost charge charges fee fees available availability days when`.split(/\s+/),
)

/** Before a verb of talking they tell of something that was or is usual. */
export const REPORTS_EN: ReadonlySet<string> = new Set(
  `than when whenever time after before if once told said says suggested advised instructed was were been being did had`.split(
    /\s+/,
  ),
)

/** A negation may stand this side of them: `I don't think I need an agent`. */
export const LIGHT_EN: ReadonlySet<string> = new Set(
  `trying asking after think even really actually necessarily feel like care wish mean going have be`.split(
    /\s+/,
  ),
)

/** Whom a customer may wish to talk to without asking us for anybody. */
export const NOT_OURS_EN: ReadonlySet<string> = new Set(
  `my his their about each god mom mum dad wife husband friend friends family doctor doctors gp pharmacist lawyer solicitor
  neighbour neighbor kids children customers clients mind sellers`.split(/\s+/),
)

/** People who do not work for the shop. */
export const OUTSIDE_EN: ReadonlySet<string> = new Set(
  `courier couriers driver drivers postman mailman installer plumber electrician technician neighbour neighbor fitter carrier
  dhl ups fedex dpd usps hermes evri delivery wife husband son daughter my`.split(/\s+/),
)

/** What only people do: `this needs human eyes`. */
export const HUMAN_DEEDS_EN: ReadonlySet<string> = new Set(
  `eyes intervention input touch contact interaction attention brain ears judgement judgment involvement oversight`.split(
    /\s+/,
  ),
)

/** Before a verb of talking they ask what it costs or takes. */
export const PRICED_EN: ReadonlySet<string> = new Set(
  `fee fees charge charged cost costs wait queue line price`.split(/\s+/),
)

/** What a customer may have passed on; goods and money are not among them. */
export const CASES_EN: ReadonlySet<string> = new Set(
  `case cases ticket issue complaint chat question matter problem conversation query details request enquiry inquiry concern
  thread file everything all info information claim session dispute`.split(/\s+/),
)
