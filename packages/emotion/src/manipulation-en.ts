import { FRAME_WORDS_EN, FRAMES_EN } from './manipulation-en-frames.ts'
import { TURNS_EN } from './manipulation-en-turns.ts'
import type { PhraseRule, Vocabulary } from './phrase-rules.ts'
import type { Technique } from './technique.ts'

/** Words of pressure in English. */
export const VOCABULARY_EN: Vocabulary = {
  number:
    '(?:\\d{1,7}(?:[.,]\\d{1,6})?[km]?\\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|sixty|dozens?(?: of)?|hundreds(?: of)?|thousands(?: of)?|millions(?: of)?|several|a couple(?: of)?|a few|a handful(?: of)?|hundred|thousand|million)',
  shortTime: '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|moments?)',
  thing:
    '(?:items?|pieces?|pcs|units?|pairs?|copies|copy|seats?|rooms?|spots?|places?|slots?|tickets?|boxes|bottles?|sets?|sizes?|colou?rs?|products?|stocks?|deals?|offers?|item\\(s\\)|piece\\(s\\)|of (?:these|them|those)|ones?|tables?|tubs?|packs?|jars?)',
  hurry:
    "(?:right now|now|immediately|this (?:instant|second|minute|moment|very (?:second|minute|moment))|at once|straight away|asap|today|tonight|quick(?:ly)?|fast|soon|while you (?:still )?can|before (?:it's|it is) (?:too late|gone)|before (?:they're|they are|these are) gone|already|on the spot)",
  buy: '(?:buy(?:ing)?|order(?:ing)?|purchas(?:e|ing)|pay(?:ing)?|check(?:ing)? ?out|book(?:ing)?|decid(?:e|ing)|commit(?:ting)?|sign(?:ing)? up|upgrad(?:e|ing)|act(?:ing)?|grab(?:bing)?|claim(?:ing)?|reserv(?:e|ing)|confirm(?:ing)?|subscrib(?:e|ing)|renew(?:ing)?|snap(?:ping)?|get(?:ting)? (?:it|one|yours|them)|lock(?:ing)?|secur(?:e|ing)|shop(?:ping)?|add(?:ing)? it|take (?:it|one)|jump(?:ing)? (?:on|in)|say(?:ing)? yes|complete (?:your|the) (?:order|purchase)|place (?:your|the|an) order|make up your mind|make (?:a|the) (?:decision|call)|pull the trigger|get (?:yours|in)|join(?:ing)?|enrol+(?:l?ing)?|activat(?:e|ing)|snag|go for it)',
  gone: "(?:gone|disappears?|vanish(?:es)?|expires?|is over|be over|dies?|lost|lose (?:it|this|that|your|the|out)|triples?|doubles?|goes (?:back )?up|go (?:back )?up|jumps?|miss(?:es)? (?:it|out)|missed (?:it|out)|never|no (?:longer|more)|too late|cancel+ed|off the table|evaporates?|forfeit(?:ed)?|snatched|pulled|void|back to full price|full price|sold out|sell(?:s)? out|history|taken|won't (?:last|be (?:here|there|available|around|repeated|back))|will not (?:last|be (?:here|there|available|repeated)))",
  regret:
    "(?:regret|sorry|kick(?:ing)? yourself|hate yourself|cry|wish you had|wish you'd|miss out|missing out|missed out|too late|forgive yourself|lose sleep|blame)",
  decline:
    "(?:no|no,? thanks?(?: you)?|nah|nope|declin(?:e|ed|ing)|skip(?:ping)?|cancel+(?:ing)?|pass(?:ing)?|refus(?:e|ed|ing)|turn(?:ing)? (?:it|this|that|them)? ?down|opt(?:ing)? out|not interested|don't want|do not want|doesn't want|without|not (?:adding|buying|taking|getting|upgrading|renewing|joining)|unsubscrib(?:e|ing)|leave it|say(?:ing)? no|rather not|not today|walk away|sure|fine|okay|ok|suit yourself|alright)",
  leave:
    "(?:return(?:ed|ing|s)?|refund(?:ed|ing|s)?|cancel+(?:ed|ing|s|lation)?|leav(?:e|es|ing)|complain(?:t|ts|ed|ing)?|bad (?:review|rating)|(?:one|1|two|2|low)(?:-| )star|negative (?:review|feedback)|rating|review|walk(?:ing)? away|declin(?:e|ed|ing)|say(?:ing)? no|don't buy|do not buy|don't order|don't take|don't (?:sign|renew|upgrade|keep)|turn(?:ing)? (?:this|it|me|us) down|go(?:ing)? elsewhere|switch(?:ing)?|report(?:ed|ing)?|quit(?:ting)?|back(?:ing)? out|chang(?:e|ing) your mind|send(?:ing)? (?:it|this|them) back|send (?:it|this|them) back|say yes|keep it|order|buy)",
  fallout:
    '(?:(?:my|our) (?:job|pay|paycheck|wages?|bonus|commission|numbers?|targets?|quota|stats?|score|performance|boss|manager|supervisor|kids?|children|family|rent|little shop|small (?:shop|business|team)|shop|business|team|rating|review|position|livelihood|salary|mortgage|shift|evaluation|figures|metrics|daughter|son|month|record)|fired|sacked|laid off|written up|lose my|cost(?:s|ing)? me|cost(?:s|ing)? us|comes? out of my|docked|in trouble|yelled at|shouted at|get an earful|take the blame|go under|close (?:down|our|the)|shut (?:down|our)|out of (?:a job|work|business)|unemployed|put food on|feed my|pay my|make ends meet|penali[sz]ed|punish(?:ed|es)?|disciplin(?:ed|ary)|demoted|on the line|for nothing|wasted (?:my|all)|waste of my|miss (?:my|our) (?:target|quota))',
  feeling:
    "(?:sad|heart ?broken|hurt|upset|lonely|devastated|crushed|disappointed|crying|cry|tears?|gutted|miserable|depressed|down|anxious|afraid|scared|jealous|betrayed|empty|lost|let down|ache[sd]?|breaks? my heart|broke my heart|heart (?:aches|sinks|breaks|sank)|weep(?:ing)?|sob(?:bing)?|sleepless|can't sleep|couldn't sleep|thrilled|overjoyed|so happy|over the moon|proud|touched|happy|delighted|excited|shattered|wounded|sting(?:s)?|stung|offended|rejected|abandoned|blue|teary|kills me|crush(?:es)? me|worried sick|glum|low)",
  strongFeeling:
    "(?:heart ?broken|devastated|crushed|crying|cry(?:ing)?|in tears|tears|gutted|miserable|jealous|betrayed|shattered|lonely|sobbing|weeping|teary|worried sick|breaks? my heart|broke my heart|breaking my heart|my heart (?:aches|sinks|breaks|sank|is breaking|hurts)|can't sleep|couldn't sleep|lose sleep|kills me|crush(?:es)? me|it (?:really )?hurts me|hurts? my feelings|hurting me|it stings|miss(?:ed|ing)? you|feel(?:ing)? (?:so )?(?:empty|rejected|abandoned|unwanted))",
  harm: '(?:cancer|carcinogen(?:s|ic)?|explod(?:e|es|ing)|explosion|fire|burn(?:s|ing)?|flames|poison(?:ed|ing)?|toxic|suffocat\\w{1,5}|blind(?:ness)?|paraly\\w{2,6}|die|dies|dying|death|dead|kill(?:s|ed)?|fatal|danger(?:ous)?|disaster|catastroph\\w{1,4}|accident|ruin(?:ed|s)?|bankrupt(?:cy)?|destroy(?:ed|s)?|rot(?:ting)?|infect\\w{1,5}|hackers?|hacked|stolen|steal|thieves|burglars?|break(?:-| )in|break into|identity theft|blacklist(?:ed)?|banned|ban you|block(?:ed)? (?:you|from)|lawyers?|legal action|sue|sued|court|police|credit (?:score|rating|record|file)|debt collectors?|collections|regret|blame|nobody will help|no one will help|no ?one (?:will|to) (?:help|save|care)|on your own|sick|ill|illness|disease|suffer(?:s|ing)?|hospital|emergency|injur\\w{1,5}|crash(?:es)?|collapse[sd]?|lose everything|lose all|lose your (?:data|home|house|photos|hair|teeth|job|savings)|wiped|gone forever|never forgive|too late|electrocut\\w{1,4}|mou?ld|bacteria|germs|fall behind|left behind|failing|fail|at risk|expos(?:ed|es)|worst|drown(?:s|ing)?|choke|chok(?:es|ing)|pay the price|consequences|stranded|homeless|wreck(?:ed|s)?|damage(?:d|s)?|harm(?:ed|s)?|unsafe|in pieces|thousands (?:in|of))',
  praise:
    '(?:(?:great|good|excellent|exquisite|impeccable|amazing|incredible|refined|fine|superb|such|wonderful|perfect|rare|brilliant) (?:taste|eye|style|judg(?:e)?ment)|taste like yours|an eye for|discerning|sophisticated|elegant|classy|brilliant|genius|smart(?:er|est)?|clever|intelligent|savvy|stunning|gorgeous|beautiful|handsome|attractive|gifted|talented|exceptional|extraordinary|special|successful|accomplished|powerful|winner|visionary|connoisseur|expert|royalty|queen|king|goddess|vip|one of a kind|unique|remarkable|impressive|charming|wise|world-class|elite|best (?:customer|eye|taste|parent|mother|father)|caring|loving|devoted|cultured|high standards|above average|a cut above|a step above|of your calib(?:re|er)|of your stature|knows? (?:quality|their stuff)|know your stuff|class)',
  push: "(?:deserves?|premium|flagship|top(?:-| )(?:tier|model|of|end)|most expensive|upgrade|buy|order|take|get (?:the|it|this)|grab|wouldn't settle|never settle|shouldn't settle|don't settle|can't settle|settle for|cheap(?:er)?|basic|ordinary|average|budget|worthy|made for you|only (?:you|someone|a person)|crime not|shame not|belongs? (?:on|to|with)|platinum|gold|deluxe|luxury|high(?:-| )end|exclusive|must have|need this|treat yourself|pro (?:model|version|plan|one)|limited edition|add|go for|choose|pick|should(?:n't)? (?:be|have|go|get|own|wear|drive)|would (?:never|look)|won't (?:mind|care|miss|hesitate|want)|can (?:easily )?afford|not for (?:everyone|just anyone)|worth it|sign)",
  crowd:
    '(?:everyone|everybody|all (?:of )?(?:our |the |your )?(?:customers|clients|friends|neighbou?rs|colleagues|shoppers|parents|moms|mums|users|buyers|members|cool|smart)|all the|the whole (?:street|office|neighbou?rhood|town|team|school|building|internet|block)|most (?:people|customers|parents|shoppers|smart|of our|moms|mums|families|buyers|guests|drivers|owners)|(?:your|the) (?:friends?|neighbou?rs?|colleagues?|coworkers?|co-workers?|classmates?|peers|whole)|people like you|(?:customers|shoppers|parents|buyers|women|men|moms|mums|guests|families|travel+ers) like you(?:rself)?|nobody|no one|no ?body else|celebrit(?:y|ies)|influencers?|stars|doctors|experts|dentists|scientists|vets|dermatologists|specialists|professionals|every (?:doctor|dentist|expert|mother|mom|mum|parent|vet|serious|smart|sensible|household|family|other)|thousands(?: of \\w{1,15})?|millions(?: of \\w{1,15})?|hundreds(?: of \\w{1,15})?|\\d{1,3}(?:\\.\\d)? ?(?:%|percent|per cent)(?: of \\w{1,15}(?: \\w{1,15})?)?|(?:9|nine|8|eight) (?:out of|in) (?:10|ten)|countless \\w{1,15}|loads of \\w{1,15}|tons of \\w{1,15}|lots of \\w{1,15}|the (?:cool|smart|right) (?:people|kids|crowd)|smart \\w{1,15}|three of your|\\d{1,2} of your|half (?:of )?(?:your|the))',
  adopt:
    "(?:bought|buys?|buying|order(?:ed|s|ing)?|own(?:s)?|ha(?:s|ve) (?:one|it|this|already|upgraded|switched|bought|ordered|chosen|signed|joined|got)|choos(?:e|es|ing)|chose|chosen|pick(?:ed|s)?|love[sd]?|loving|rav(?:e|es|ing)|swear(?:s)? by|recommend(?:s|ed)?|trust(?:s|ed)?|us(?:e|es|ing)|upgrad(?:e[sd]?|ing)|switch(?:ed|es|ing)?|go(?:es)? for|going for|went for|grab(?:bed|bing|s)?|sign(?:ed|ing|s)? up|wear(?:s|ing)?|got|get(?:s|ting)? (?:one|it|this|theirs)|already (?:on|in|have|has)|add(?:ed|ing)?|tak(?:e|es|ing)|took|join(?:ed|ing|s)?|talking about|snap(?:ped|ping)|enjoy(?:s|ing)?|agree(?:s)?|prefer(?:s)?|jump(?:ed|ing)|can't (?:be wrong|live without)|say(?:s)?|complain(?:s|ed)?|regret(?:s|ted)?|return(?:s|ed)?|satisfied|happy|renew(?:ed|s)?|stock(?:ed|ing) up|said yes|say(?:s)? no|skip(?:s|ped)?)",
  distress:
    "(?:sorry (?:for|about) your|sorry to hear|your loss|passed away|funeral|grief|grieving|bereave\\w{1,5}|mourning|widow\\w{0,3}|died|death of|ill(?:ness)?|sick(?:ness)?|hospital|surgery|operation|cancer|chemo\\w{0,7}|diagnos\\w{1,5}|depress\\w{1,4}|anxious|anxiety|insomnia|can't sleep|sleepless|break(?:-| )?up|broke up|dumped|divorce[d]?|miscarriage|lost your job|losing your job|laid off|redundan\\w{1,4}|fired|unemployed|broke|money is tight|money worries|short of (?:cash|money)|in debt|debts?|behind on|can't afford|struggling|sad(?:ness)?|upset|heartbroken|scared|afraid|frightened|terrified|fear|worried|worry(?:ing)?|lonely|loneliness|alone|overwhelmed|hopeless|desperate|stress(?:ed|ful)?|exhausted|tired|burn(?:t|ed) out|feeling (?:low|down|blue|bad|awful|rough)|hard time|tough time|rough (?:time|day|week|patch)|difficult time|difficult days|low point|pain(?:ful)?|hurting|accident|abused?|violence|helpless|devastated|heartache|panick?\\w{0,5}|crying|tears|in your state|having a hard|your husband|your wife|your (?:late )?(?:mother|father|mum|mom|dad)(?:'s (?:death|passing))?)",
  consoleBuy:
    "(?:treat yourself|spoil yourself|pamper yourself|retail therapy|shopping (?:fixes|helps|heals|cures|therapy|always)|cheer (?:you|yourself) up|(?:pick|perk) you up|take your mind off|comfort (?:bundle|box|package|set|kit|edition)|(?:calm(?:ing)?|healing|memorial|remembrance|comfort|self(?:-| )care|wellness|soothing|recovery|keepsake|relaxation|sleep) (?:bundle|box|package|set|kit|edition|collection|plan|gift|candle|offer|deal|range|line|pack|upgrade|subscription)|(?:perfect|right|best|ideal|great|good) (?:time|moment|day) (?:to|for)|would be perfect|is perfect for|exactly what you need|just what you need|just the thing|just what the doctor|you deserve|(?:will|would|can|could) (?:cure|fix|heal|solve|save|help you forget|keep you company|ease|lift|make you feel|calm|numb|comfort|get you through)|you(?:'ll| will) feel (?:so much |much |a lot )?better|this is when|all the more reason|now more than ever|why not (?:buy|get|order|treat|try|add|upgrade|take)|how about (?:a|our|the|buying|adding|upgrading)|(?:buy|order|add|grab|upgrade to|sign up for) (?:our|the|this|a|it|one)|(?:get|take) (?:our|one of our)|loan|instal+ment|credit line|payday|\\d{1,2} ?% off|discount|special (?:offer|deal|price)|half price|upgrade|premium|bundle)",
  exit: '(?:cancel+(?:ing|lation|lations|led|s)?|refunds?(?:ed)?|returns?|returning|unsubscrib(?:e|ing)|close (?:your|the|an) account|closing (?:your|the|an) account|delet(?:e|ing) (?:your|the) account|complain(?:t|ts|ing)?|(?:a |an? )?(?:human|real person|person|agent|representative|supervisor|manager|colleague)|transfer(?:red)?|leave|leaving|opt(?:ing)? out|terminat(?:e|ion|ing)|exchange|chargeback|dispute|money back|end your (?:plan|subscription|contract|membership)|claim|log(?:ging)? out|go)',
  ...FRAME_WORDS_EN,
}

/** What agents say, and shops write, that presses the customer, English. */
export const RULES_EN: readonly PhraseRule<Technique>[] = [
  {
    about: 'urgency',
    any: [
      'hurry(?: up)?',
      '(?:you )?(?:must|have to|need to|had better|better|gotta|have got to|should) (?:really )?{buy}<20>{hurry}',
      "{buy}<24>(?:right now|immediately|this (?:instant|second|minute|moment|very (?:second|minute|moment))|at once|while you (?:still )?can|before (?:it's|it is|they're|they are|this is|someone|somebody|anyone|everyone|the price|time))",
      '(?:order|buy|shop|act|book|call|grab|claim|decide|get (?:it|yours|one|them)|pay|checkout|check out|upgrade|join|sign up) (?:now|soon|today|tonight|fast|quick(?:ly)?)(?=\\s{0,3}(?:!|$|,|-|>|or|before|to (?:avoid|secure|lock)|because|while))',
      "(?:don't|do not|no time to|never) (?:wait|hesitate(?! to (?:contact|ask|reach|let|call|get|write|message))|delay|snooze|sleep on|think (?:twice|too|it over|about)|miss (?:out|this|it|your|the (?:chance|deal|boat))|let (?:it|this|them) (?:slip|get away|pass|go)|dither|put (?:it|this) off|overthink|waste (?:time|another|a)|leave it (?:too late|until))",
      '(?:stop|quit) (?:thinking|hesitating|dithering|stalling|wasting|overthinking|comparing)',
      '(?:what|why) (?:are|on earth are) you (?:waiting|still (?:waiting|thinking|hesitating)|hesitating)',
      '(?:last|final|only|one|once(?:-| )in(?:-| )a(?:-| )lifetime|once in a lifetime) (?:chance|call|opportunity|warning|shot|minutes|hours)',
      "(?:clock|time) (?:is|'s) (?:ticking|running out|almost up|nearly up)|tick(?:-| )tock|running out of time|time is of the essence|before time runs out|it's now or never|now or never|(?:any|every) (?:second|minute) counts|the countdown|counting down",
      '(?:only|just) (?:have |got |gives? you |give you )?{number} {shortTime} (?:left|to|remaining|before|more)',
      "(?:if|unless) (?:you|we)(?:'re| are)?<24>(?:(?:right )?now|today|tonight|immediately|this (?:second|minute|instant|moment)|(?:in|within) (?:the next )?{number} {shortTime}|by (?:tonight|midnight|noon)|before (?:you (?:close|leave|hang)|i|midnight))<30>{gone}",
      '(?:if|unless|the moment|as soon as|once|when) you (?:close|leave|exit|end|hang up|log off|log out|walk away|go)<24>(?:chat|window|page|tab|conversation|call|away|now)?<16>{gone}',
      "(?:offer|deal|price|discount|eligibility|chance|code|coupon|bonus)<12>(?:dies|vanishes|disappears|evaporates|is gone|will be gone|gone (?:forever|for good)|won't (?:last|wait|come)|will never|never (?:come|be)|about to (?:be cancel+ed|expire|vanish|disappear|end)|any (?:second|minute|moment))",
      '(?:tomorrow|later|after (?:this|today|tonight|midnight)|next time|wait(?:ing)?|thinking about it)<20>(?:too late|price (?:goes|will|doubles|triples|jumps)|{regret}|gone|costs? (?:you )?(?:more|double)|never (?:see|get|find))',
      '(?:you|we) (?:must|need to|have to) (?:decide|choose|answer|commit|act|know)(?: right)? (?:now|immediately|this|today|in|within|at once|before)',
      "(?:i|we) can't (?:wait|hold (?:it|this|on)) (?:any longer|forever|much longer|for you|around)|(?:make up your mind|decide|choose|commit) (?:already|now|right now|fast|quickly|this (?:second|minute|instant))",
      '(?:tonight|today) only|act fast|be quick|quick!|move fast|going,? going|now,? not (?:later|tomorrow)|not a (?:second|minute|moment) to (?:lose|waste|spare)',
      "there (?:will|won't|'ll) (?:never|not)? ?(?:ever )?be (?:a |another )?(?:discount|chance|deal|offer|price(?! (?:difference|adjustment|change|list))|opportunity)",
      "(?:you'll|you will|you're going to|you are going to) <12>regret",
    ],
    unless: [
      '(?:can|could|cannot|whether|if|how to|able to|place|placing|new)<30>(?:order|book|buy|pay) (?:now|today)',
      "(?:no need to|don't (?:have|need) to|do not (?:have|need) to|needn't|not required to|no rush|no hurry|no pressure|not in a hurry|there's no|never ask you to)<20>(?:hurry|rush|decide|act|order|buy|pay|{hurry})",
      "no (?:need to |rush|hurry|pressure)|take your time|in a hurry|your hurry|are in a|(?:[a-z]{1,16}s|we|they|it|that) (?:don't|do not|doesn't|does not|won't) wait",
      '(?:automatically|auto) (?:close|cancel|expire)',
      '(?:stop using|unplug|seek|call (?:911|999|112|an ambulance|emergency|the police|your doctor))',
      "(?:i'll|i will|we'll|we will|let me|i can|i am|i'm|shall i|would you like (?:me )?to|do you want (?:me )?to|should i)<20>(?:{buy})",
    ],
  },
  {
    about: 'urgency',
    needsFact: true,
    any: [
      'limited(?:-| )time|for a limited time|limited offer|flash sale|lightning deal|while (?:supplies|stocks?) lasts?',
      '(?:sale|offer|deal|promo(?:tion)?|discount|event|price)s? (?:must )?(?:ends?|ending|expires?|closes?)<6>(?:in|soon|today|tonight|at midnight)',
      '(?<!\\d{4}-\\d{2}-\\d{2}.)\\d{1,3} ?: ?\\d{2} ?: ?\\d{2}|\\d{1,2} ?(?:h|hrs?|hours?) ?:? ?\\d{1,4} ?(?:m|mins?|minutes?)<12>\\d{1,4} ?(?:s|secs?|seconds?)|days?[\\s/:]{1,3}(?:hrs?|hours?)[\\s/:]{1,3}(?:mins?|minutes?)[\\s/:]{1,3}(?:secs?|seconds?)|\\d{1,2}m ?:? ?\\d{1,2}s',
      '\\d{1,3} ?(?:days?|d)[\\s,:]{0,4}(?:\\d{1,2} ?:|\\d{1,2} ?(?:hours?|hrs?|h))<16>(?:left|\\d{2}|min\\w{0,4}|sec\\w{0,4})',
      '(?:orders?|carts?|items?|bags?|baskets?|seats?|tickets?)<16>(?:reserved|held|expires?|released|expire|saved)<6>(?:for|in|:)(?: \\d{1,3}|$| the next)',
      '(?:checkout|check out|complete|order|activate|buy|claim|finish|book)<24>(?:within|in) (?:the next )?\\d{1,2}:\\d{2}',
      '(?:offer|deal|sale|discount)s? (?:expires?|ends?|pending)<16>\\d{1,2} ?:',
      'expires? (?:in|soon)|ends? (?:in|soon) ?:?$|last (?:few )?hours|ends? tonight|ends? at midnight|sale ends|sale extended',
    ],
    unless: [
      '(?:created|booked|made|issued|updated|placed) (?:on|at)|(?:link|code|session|card|visa|passport|token|warranty|password|subscription|membership|otp) expires?',
      '(?:flight|bus|train|movie|show|concert|lasts|duration|tour|ride|trip|travel|arriv\\w{1,4}|depart\\w{0,4}|open\\w{0,4})<16>\\d',
    ],
  },
  {
    about: 'scarcity',
    any: [
      '(?:someone|somebody|another (?:customer|shopper|buyer|person|guest)|other (?:people|customers|shoppers|buyers)|everyone(?: else)?|{number} (?:other )?(?:people|customers|shoppers|buyers|others)|the next (?:customer|person|buyer|caller)|a queue of people|people) (?:else )?<16>(?:in (?:their|the) (?:basket|cart|bag)|is about to|are about to|waiting (?:to (?:buy|grab|take|snap|book)|for (?:it|this|yours)|in line|behind)|grabbing|eyeing|looking at (?:it|this|the same|that|these)|want(?:s)? (?:it|this|yours|the same)|ready to (?:buy|take|grab|pay|book)|about to (?:buy|take|grab|book|check)|circling|bidding|fighting|snap(?:ping)?|will (?:take|grab|snap|buy|get|snatch)|checking out|trying to (?:buy|get|book)|lined up|lining up|after (?:it|this|the same|yours))',
      "(?:before|or) (?:someone|somebody|anyone|another|the next|other|others|it's snapped|it gets snapped|they|everyone)<20>(?:does|else|snaps?|grabs?|takes?|gets?|beats?|buys?|snatch\\w{0,3}|gone|will|customer|person|are gone|sell out)",
      "(?:will|'ll|going to|about to|could|might|may) (?:be )?(?:gone|sell out|sold out|snapped up|snatched|vanish|disappear|run out|taken)<16>(?:forever|any (?:second|minute|moment)|in (?:seconds|minutes|no time|a flash)|soon|fast|before|by (?:tonight|tomorrow|the)|today|tonight|for good|never|!|$)",
      "(?:yours|this|it|they|these) (?:will|'ll) be gone",
      '(?:selling|going|sell|go|flying off|flying|moving|disappearing|vanishing)(?:ing)? (?:like hot ?cakes|(?:really |so |super |very )?(?:fast|quickly)|the shel(?:f|ves)|out (?:fast|soon|in)|like crazy)',
      "(?:never|won't) (?:see|find|get|have|be able to (?:get|buy|find))<16>(?:again|another|one like|this (?:price|deal|chance)|elsewhere)",
      '(?:i|we) can only (?:hold|reserve|keep|save|guarantee)<24>(?:for )?{number} (?:{shortTime}|days?)',
      '(?:last|final|very last) {number}? ?(?:{thing}|one|few) (?:in|on|anywhere|left|ever|of its kind)<20>(?:country|world|city|planet|earth|ever|anywhere|!)',
      '(?:almost|nearly|practically|virtually|about to) (?:no \\w{1,12} left|sold out|gone|out of stock|out of (?:spots|places|seats))',
      "(?:only|just|down to|last) (?:the )?(?:last )?{number}<12>(?:left|remaining)<30>(?:hurry|before|so (?:decide|order|act|grab|buy|don't|you)|someone|somebody|gone|now|don't|won't|never|right now|soon|fast|today|must|people|others)",
      '(?:miss|lose) (?:this|it|out)<20>(?:forever|again|for good|never|best deal|of your life)',
      '(?:so|and) you (?:need|have|must) to? ?(?:decide|act|choose|order|buy|commit) (?:now|fast|immediately|today|quickly)',
    ],
    unless: [
      '(?:rule out|can.?t (?:say|promise|guarantee|tell)|cannot (?:say|promise|guarantee)|not sure|check(?:ed)? the stock)',
      '(?:agent|queue|line for|wait time|support|representative|parcel|package|pick(?:ed)? up)',
      "(?:won't|will not|not) (?:sell|be) out|no (?:need to |rush|hurry)",
    ],
  },
  {
    about: 'scarcity',
    needsFact: true,
    any: [
      '(?:only|just|hurry,?|last|fewer than|less than|quick!?)(?: there (?:are|is))? (?:the last )?(?:{number}|few|a few|limited)(?: [\\w()/]{1,12}){0,3} (?:left|remaining|available|in stock)',
      '^\\W{0,3}(?:in stock \\W{0,3})?{number}(?: {thing})? (?:left|remaining|in stock)',
      "(?:there (?:are|is)|we(?:'ve| have)?|has) only<4>{number}(?: [\\w()]{1,12}){0,3} (?:left|remaining|in stock|available)?",
      'only {number} {thing}|last {number}? ?(?:{thing} )?(?:in|left)|{number} left (?:at|in|on)',
      '{number}(?: {thing})? left(?: in stock)?(?:!|$|\\.|,)',
      '(?:low|limited) (?:in )?(?:stock|quantit(?:y|ies)|availability|supply|supplies|edition run)|low stock|stock (?:is )?(?:low|limited|running)|limited(?:-| )time deal|stock low',
      '(?:high|in) demand|demand is high|sell(?:s|ing)? (?:out )?fast|going fast|almost gone|nearly gone|sell ?out risk|few(?: \\w{1,8})? (?:left|remaining)|few stocks? left|{number}% (?:of )?(?:\\w{1,8} )?(?:claimed|sold|left)|{number} claimed|offers? claimed|you just missed it|remaining stock|last chance',
      '\\d{1,4} (?:piece|item|unit)s?(?:\\(s\\))?(?: \\w{1,8}){0,2} left',
    ],
    unless: [
      '(?:room|bed|ticket|seat|flight|bus|train|taxi|table|house|car)s?<6>(?:for|at|with|that|from)',
      'minutes? left|hours? left|days? left|turn left|left (?:the|for|at|on|in the)<4>(?:door|office|porch|warehouse|message)',
      'attempts?|gift card|balance|payment|points|miles|certificate',
    ],
  },
  {
    about: 'social-proof',
    any: [
      '{crowd}(?: (?:is|are|has|have|else|already|around you|you know|here|just|all|now|who \\w{1,12}|of \\w{1,12}|in \\w{1,12}(?: \\w{1,12})?|on \\w{1,12}(?: \\w{1,12})?|else is|with \\w{1,12}(?: \\w{1,12})?)){0,4} {adopt}',
      "(?:don't|do not|why|you wouldn't want to) (?:be|get|want to be|end up)<10>(?:left (?:behind|out)|the (?:only one|last one|odd one)|the one left)|(?:you're|you are) the (?:only|last) (?:one|person|customer|parent)|only one (?:on|in) your|be the odd one out|fall behind|why aren't you|what are you missing",
      '(?:number one|no\\. ?1|#1|best(?:-| )?sell(?:er|ing)|most popular|most loved|top(?:-| )rated)<24>(?:on the (?:whole )?internet|in the (?:world|country|whole)|everywhere|of all time|anywhere)',
      '(?:zero|no|not (?:a )?single|never (?:had )?(?:a |one )?(?:single )?)(?: \\w{1,10}){0,2} (?:complaints?|complained|regretted|returns?|returned|unhappy|bad reviews?|dissatisfied)',
      '{number} (?:people|customers|shoppers|others|buyers|moms|mums|parents)<12>(?:bought|ordered|purchased|grabbed|upgraded|signed up|snapped|booked)<16>(?:in the last|this|today|just|while|already|minute|hour|second)',
      '(?:the talk of|taking the internet|going viral|viral|all the rage|all over (?:instagram|tiktok|social)|must(?:-| )have of)',
      "(?:can't|cannot) be wrong|everyone(?:'s| is) (?:doing|talking|buying|getting|wearing|raving)",
    ],
    unless: [
      '(?:page shows|listing shows|reviews?|rating|average|survey|according to|data|report(?:ed|s)?|study|studies|stars?|source|records?|listed|count)',
      '(?:can|may|is able to|are able to|is entitled|is eligible|gets the same|pays? the same|has the right|needs? to|must|should|will|would|could|is welcome|are welcome) ',
      '(?:doctor|pharmacist|vet|specialist|expert)s?<12>(?:before|if|advice|can|should|first)|(?:ask|consult|see|talk to|speak (?:to|with)) (?:your|a|an) ',
      "if you|whether|other options|if your|have you|do you|did you|you(?:'ve| have)? (?:already )?(?:ordered|added|used|chosen|got)",
      '(?:most|all|many) (?:orders|items|returns|refunds|banks|flights|people (?:find|ask))',
      'no (?:one|body) (?:will|can|is)|nobody (?:will|can|is)',
    ],
  },
  {
    about: 'social-proof',
    needsFact: true,
    any: [
      "{number} (?:other |more )?(?:people|person|customers?|shoppers?|others?|users|buyers|pawrents|guests|visitors|members)?(?:'s)?(?: \\w{1,10}){0,3} (?:bought|buying|purchased|view(?:ed|ing)|look(?:ed|ing)|seeing|check(?:ed|ing) (?:this|it) out|add(?:ed)?|hav(?:e|ing) (?:this|it)|considering|watching|in (?:their|the) (?:cart|basket|bag)|ordered|booked|got|carts?|baskets?|shopping bag)",
      "[\\p{L}.']{2,20}(?: [\\p{L}.']{1,20}){0,3},? (?:from|in) [\\p{L}\\s.,'&]{2,50}(?:&? ?\\d{1,6} others )?(?: about)? ?(?:just )?(?:bought|purchased|ordered|started buying|viewed|just got|just added)",
      '(?:someone|somebody) (?:from|in) \\p{L}{2,20}|recently purchased',
      '(?:someone|somebody)(?: \\w{1,12}){0,4} (?:just )?(?:bought|purchased|ordered|added)',
      '\\d{1,6}\\+? (?:units? |items? )?(?:sold|bought|viewed|recently|viewing|currently|have it|purchased)',
      '(?:purchased|bought|viewed|added(?: to (?:bag|cart|basket))?|sold) (?:over )?\\d{1,6}\\+? times?',
      "last (?:purchased?|bought|ordered)|bought (?:this|it) (?:recently|today)|best ?seller|customers? also (?:bought|shopped|viewed)|{number}% of (?:our )?(?:customers|users|buyers|shoppers)|trending now|in \\d{1,6} people's|oh so popular|popular \\d",
      '(?:just|recently) (?:bought|purchased|ordered)|purchased an? |bought an? |started buying',
    ],
    unless: [
      "(?:you|you've|you have|we|i|i've|your|he|she|they|that was|who) (?:\\w{1,10} ){0,3}(?:bought|purchased|ordered|got|added|viewed)",
      '(?:page shows|listing shows|reviews?|average|flight|reservation|passengers?|party|tickets?|insurance|seats?|if )',
      '(?:gift card|booking|certificate|was|were|been|be|are|is|not|originally) (?:purchased|bought|ordered|viewed|added)',
    ],
  },
  {
    about: 'guilt',
    any: [
      '{leave}<30>(?:costs?|costing|los(?:e|es|ing)|ruin(?:s|ed)?|hurts?|kills?|closes?|destroys?|wrecks?|ends?|sinks?|drags?|lands?|gets?|put(?:s|ting)?|leaves?|means?|comes? out of|count(?:s|ed)? against)<6>(?:me|us|my|our)<12>(?:job|pay|paycheck|wages?|bonus|commission|numbers?|targets?|quota|stats|score|record|boss|manager|family|kids|children|rent|shop|business|team|livelihood|salary|mortgage|evaluation|figures|metrics|month|career|promotion|reputation|trouble|fired|sacked|nothing|whole|raise|out)',
      '(?:if|when|every time|because|since|unless|your|after|by|that|this|another|one more|each|without)<24>{leave}<36>{fallout}',
      '(?:if|when|unless|please|because|without)<20>you<30>{fallout}',
      '{fallout}<30>(?:if you|unless you|because of you|is that what you want|depends on (?:you|this|your)|(?:is |are )?(?:on|in) your hands|thanks to you|riding on (?:you|this|your)|because you|please)',
      "(?:after (?:all|everything) (?:i|we)(?:'ve| have)?|after all (?:the|my|our|this) (?:time|work|effort|help|hours|trouble))",
      "(?:i|we)(?:'ve| have)? (?:fought|begged|bent over backwards|stayed (?:late|up)|went out of (?:my|our) way|gone out of (?:my|our) way|spent (?:\\w{1,8} ){0,4}(?:hours?|minutes?|time|day|evening)|worked (?:so |really )?hard|pulled (?:so many |some )?strings|stuck my neck out|risked|put (?:so much|in so much)|called in a favou?r|did (?:all|so much|everything))<|50>(?:you|let me down|nothing|waste|thanks|least|owe|please|leaving|no\\b)",
      "(?:let|letting) (?:me|us) down|(?:is|was) (?:that|this) (?:what|how) you(?: really)? (?:want|thank|repay|treat)|how (?:could|can) you|don't you (?:feel (?:bad|guilty)|care about (?:me|us|our))|(?:the )?least you (?:can|could) do|you owe (?:me|us|it)|have a heart|on your conscience|can you live with|shame to waste|i thought (?:we|you)|i expected (?:better|more)|i trusted you|do it for me|do this for me|for my sake|help me out here|be the reason|you'd be (?:the reason|responsible)",
      "(?:i'll|i will|i'd|we'll|we will|i might|i could|we could|we might|they'll|my \\w{1,10} will)<16>(?:get (?:fired|sacked|in trouble|blamed|written up)|lose (?:my|our)|be (?:fired|sacked|in trouble|blamed|out of|the one who pays|penali[sz]ed|punished)|pay for (?:it|this)|have to (?:pay|explain|answer|cover|close|shut)|go hungry|hear about)",
    ],
    unless: [
      "(?:won't|will not|doesn't|does not|no|not|never|don't worry|without)<12>(?:affect|impact|cost|influence|change|be (?:a problem|held|charged))",
      'at no (?:extra )?cost|free of charge|our (?:fault|mistake|error)|we (?:cover|pay)|(?:my|our) (?:mistake|fault|apologies|team|colleague|supervisor) (?:will|can|and|is|has)',
      '(?:i|we) (?:was|were|am|are) (?:unable|not able)',
    ],
  },
  {
    about: 'shame',
    any: [
      "(?:can't|cannot|couldn't|not able to|unable to|don't (?:think|suppose) you can) (?:even )?(?:really )?(?:afford|stretch to)<16>(?:it|this|that|the|quality|one|anything|better|much|\\?|$|!)",
      "(?:people|someone|folks|a person|customers|women|men|girls|guys) (?:like|of|with) (?:you(?:r(?:self)?)?)(?: \\w{1,12}){0,2}<20>(?:can't|don't|never|won't|wouldn't|shouldn't|always|usually|should (?:stick|stay)|only|struggle|need|aren't|look)",
      "(?:(?:too|so|how|a bit|rather|really|pretty|just|being|are you|you're|you are|look(?:s)?|seem|clearly|obviously) )(?:poor|cheap|stingy|tight(?:-| )?fisted|stupid|dumb|slow|dim|clueless|ignorant|fat|heavy|ugly|chubby|wrinkled|plain|frumpy|tacky|lazy|embarrassing|pathetic|uncultured|uneducated|unsophisticated|old(?:-| )fashioned|behind the times|petty|childish|silly|naive|careless|big for|old for|broke|hopeless|thick)",
      '(?:even|any|a) (?:a )?(?:child|kid|toddler|five(?:-| )year(?:-| )old|ten(?:-| )year(?:-| )old|idiot|fool|beginner|monkey|grandmother|grandma|anyone)<20>(?:could|can|would|knows?|understands?|gets?|manages?)',
      "(?:surely|don't tell me|seriously|honestly|really)[,?]?<16>(?:you (?:can't|don't|didn't|haven't)|even|that much)<24>(?:understand|know|afford|read|manage|figure|work (?:it|this) out|spare|heard|simple|basic|money|\\?)",
      "(?:at|for|with) (?:your|someone (?:of )?your|a person (?:of )?your|that) (?:age|size|weight|figure|shape|budget|income|level|looks|face|skin|body|build|height|salary|means|hair|complexion|taste|education|intelligence|background)<40>(?:should|shouldn't|won't|can't|hide|cover|never|nothing|no wonder|hardly|need|really|only|expect|forget|settle|honest|help|be (?:grateful|glad|realistic)|doubt|surprised)",
      "(?:what will|imagine what|won't|don't you care what|think what) (?:people|your (?:friends|neighbou?rs|guests|colleagues|boss|date|family|kids))<20>(?:think|say|laugh|judge|see)",
      "(?:embarrass(?:ed|ing)?|asham\\w{1,3}|laugh(?:ing|ed)?(?: stock)?|humiliat\\w{1,4}|ridiculous|pitiful|a joke|an eyesore|cringe)<24>(?:you|your|wearing|with that|to be seen|at you|by)|(?:you|you'd|you'll|your)<16>(?:look (?:like a|ridiculous|cheap|silly|old|poor|frumpy|dated|terrible)|be (?:embarrassed|ashamed|laughed|the laughing|a laughing))",
      '(?:bad|poor|no|terrible|awful|cheap|questionable|lack of|zero) (?:taste|sense of style|style|class|fashion sense)',
      "(?:it's|this is|that's) (?:not )?(?:that |really |very |so )?(?:hard|difficult|complicated|rocket science|simple|obvious|basic)<24>(?:most people|anyone|is it|even you|surely|for you|just read|if you (?:could|can|bother))",
      "(?:if|maybe if) you (?:had|could|would|were) (?:bother(?:ed)?|only|just|actually|any|read|paid|smart|smarter|a bit|able)<30>(?:you'd|you would|understand|read|know|wouldn't|attention|taste|sense)",
      '(?:a few|couple of|{number}) (?:dollars|bucks|pounds|quid|euros|coins|pennies)<16>(?:too much for you|that hard|really|a problem|beyond you|break you|worth (?:fussing|arguing))',
      "beneath (?:us|me|someone)|out of your league|above your (?:pay ?grade|level|means)|beyond (?:you|your means|your reach)|not (?:for|meant for) (?:people|someone) like you|stick to (?:the )?(?:cheap|basic|budget|simple)|know your place|wouldn't (?:understand|appreciate|get it)|(?:even )?you (?:should|could|can|might) (?:be able to )?(?:manage|understand|handle) (?:that|this|it)|no wonder you|bargain(?:-| )bin|poor people",
    ],
    unless: [
      '(?:sorry|apolog\\w{1,5}|my|our|i|we)<10>(?:slow|unclear|embarrassing|mistake|careless|silly)',
      '(?:not|never|nothing|no need)<8>(?:silly|stupid|embarrass\\w{0,4}|dumb|asham\\w{1,3}|to be)',
      'too (?:heavy|big|old) (?:for the|to be shipped|to ship)|stupid question|silly question|delivery|parcel (?:is|was)',
    ],
  },
  {
    about: 'fear',
    any: [
      "(?:if|unless|without|until|refus\\w{1,4}|skip\\w{0,4}|not|don't|cheap\\w{0,3}|go without|keep (?:using|driving|riding)|stick with)<10>(?:you|buying|getting|this|our|the|it|a|an|using|renew\\w{0,3}|upgrad\\w{1,3}|protect\\w{0,4}|install\\w{0,3}|add\\w{0,3}|cover\\w{0,3}|plan|insurance|your)<44>{harm}",
      "(?:could|can|will|may|might|going to|is about to|bound to)<8>{harm}<16>(?:any (?:day|minute|moment|second|time|night)|unless you|if you don't|without (?:it|this|our|the|a)|sooner or later|tonight|at any)",
      '(?:think|imagine|picture|consider) (?:of |about )?(?:what|how) (?:your|the) (?:kids?|children|family|wife|husband|partner|parents|mother|father|loved ones|little ones?|daughter|son)<4>(?:would|will|could|might)<4>(?:go through|feel|suffer|cope|manage|do without|have to|be left|face|think)',
      "(?:imagine|picture|what if|think (?:about|of) what|just wait (?:until|till)|when)<50>(?:{harm}|something happens|something goes wrong|missed something|it's your (?:fault|child|kid|family))<20>",
      '(?:your|their|the) (?:kids?|child|children|baby|family|loved ones|parents|home|wife|husband|mother|father|daughter|son|pets?|dog|cat|data|health|life|lives)<24>(?:at risk|in danger|{harm}|pay the price|suffer|unprotected|vulnerable|exposed)',
      '(?:complain\\w{0,3}|chargebacks?|dispute|refund|review|report\\w{0,3}|return|cancel\\w{0,6}|lawyer|regulator|escalat\\w{1,3}|claim|stop paying)<40>(?:blacklist\\w{0,3}|ban(?:ned)?|block(?:ed)?|sue|lawyers?|legal action|credit (?:score|rating|record|file)|collections|debt collector|never (?:be able|again|serve|accept|shop|buy)|no shop will|we know where|your (?:address|employer|boss|family) |regret|consequences|sorry you|on your record|flag(?:ged)? (?:you|your)|think (?:twice|carefully|very)|closed? (?:your )?account|suspend\\w{0,3})',
      "(?:nobody|no one|no-one) (?:will|is going to|would|can|could|'ll)(?: be able to)? (?:help|save|protect|believe|rescue|care|listen)<12>(?:you|your|them)?",
      "(?:on your (?:own )?head|don't (?:come (?:crying|running)|blame (?:me|us)|say (?:i|we) didn't)|you(?:'ve| have) been warned|mark my words|never forgive yourself|couldn't forgive|can't forgive|couldn't live with|you'll (?:be|end up) (?:sorry|alone|stranded|on your own)|you'd be sorry|it(?:'s| is) only a matter of time|ticking time ?bomb|playing with (?:fire|your|their)|gambl(?:e|ing) with (?:your|their)|sleep at night)",
    ],
    unless: [
      "(?:won't|will not|doesn't|does not|isn't|is not|never|no|not)<12>(?:affect|harm|hurt|damage|ban(?:ned)?|block(?:ed)?|a risk|at risk|danger\\w{0,3}|expire|blacklist\\w{0,3}|impact|be (?:closed|charged|affected|blocked|banned|flagged))",
      '(?:recall|safety notice|manual|stop using|unplug|please (?:stop|contact|export|back up|seek|call|download|save)|official|certified|doctor|pharmacist|manufacturer|export|statutory|optional|911|999|112|emergency services)',
      "(?:sorry|apologi[sz]e)<20>|refund (?:you|if|for)|we(?:'ll| will) (?:replace|refund|cover|repair)|replace it|free of charge|can (?:return|exchange|replace)|arrived?|courier|damaged (?:in|on|item|parcel|package|goods|during)|lost or",
    ],
    unlessSaid: [
      "recall(?:ed)?|manual|stop using|unplug|please (?:export|back up)|does(?:n't| not) affect|won't affect|will not affect",
    ],
  },
  {
    about: 'flattery',
    any: [
      "(?:you|you're|your|you've|you'd|yours)<24>{praise}<|50>{push}",
      '(?:someone|a (?:person|man|woman|lady|gentleman|customer|mom|mum|dad|mother|father|parent|professional|client)|people|with|for)<16>(?:{praise}|like you(?:rself)?|as \\w{1,16} as you(?:rs)?|of your (?:calib(?:re|er)|stature|taste|standing|class|status))<|40>{push}',
      '{push}<40>(?:someone|a (?:person|man|woman|lady|gentleman|customer|mom|mum|dad|mother|father|parent|professional)|people)<12>(?:{praise}|like you|as \\w{1,16} as you|of your)',
      "(?:you|you'd) (?:would |will |'ll )?look (?:stunning|gorgeous|amazing|incredible|beautiful|irresistible|like a \\w{1,12})<30>",
      "(?:best|finest|smartest|most (?:\\w{1,14})) (?:\\w{1,10} )?(?:customer |person |eye |taste |mind |parent |client )?(?:i've|i have|we've|we have) (?:ever )?(?:seen|met|had|served|dealt|spoken|talked|come)",
      "you(?:'re| are) (?:absolutely|so|completely|always|totally) right<24>(?:definitely|certainly|guarantee|buy|will work|order)",
      "i can tell<12>you(?:'re| are| have| know)<16>{praise}<|40>",
      'only (?:someone|a person|people|customers|women|men) (?:like you|with your|as)<30>',
    ],
    unless: [
      '(?:standard|basic|cheaper|smaller) (?:version|model|one|plan|option)<12>(?:is enough|is plenty|will do|would do|covers|suits|is fine)',
      'special (?:offer|request|instructions|order|meal|assistance|needs|edition|diet)',
      '(?:order|item|product|size|delivery|gift card|smart (?:watch|home|tv|speaker|plug|bulb|lock|phone)|smartwatch|vip (?:points|lounge)|gold member|king(?:-| )size|queen(?:-| )size|king bed|queen bed|basic economy|economy|business class|first class|class ticket|seat|expert (?:in|on))',
      "don't need|do not need|no need|you (?:asked|selected|chose|mentioned|want(?:ed)?)",
    ],
  },
  {
    about: 'bonding',
    any: [
      "(?:i|i've|i'm|i was|we|we've)(?: \\w{1,12}){0,4} (?:waiting (?:all (?:day|night|week)|for you (?:to (?:come|return|write|talk)|all|so long|here)|so long)|miss(?:ed|ing)? (?:you|our|your|talking|chatting)|thinking (?:about|of) you|love(?:d)? (?:you|talking (?:to|with) you|our (?:chats?|talks?|conversations?)|spending time)|adore you|need you(?: (?:here|in|to stay|back|with|around)|$|\\.|!|,)|care (?:deeply|so much|more) (?:about|for) you|dream(?:ed|t|ing)? (?:of|about) you|can't (?:live|be|go on|imagine) without you|live for (?:our|your|these)|look forward to (?:our (?:chats?|talks?|conversations?|time)|every (?:chat|message|time))|cherish|treasure|feel (?:so |very |really )?(?:close|connected|attached|bonded) (?:to|with) you)",
      '(?:nobody|no one|no-one|nobody else|no one else|not even your \\w{1,10})<12>(?:understands?|knows?|gets?|cares?(?: for| about)?|listens?(?: to)?|loves?|appreciates?) you(?: (?:like|as|the way|better|more))?',
      "(?:i(?:'m| am)) (?:the only|always here for you|here for you (?:always|forever|day and night|24|whenever|no matter)|your (?:friend|best friend|companion|confidant\\w?|soul ?mate|family|person|buddy|partner|safe (?:place|space))|all you need|not going anywhere|always by your side|always on your side|yours)",
      "(?:you )?(?:don't|do not|won't|never) need (?:anyone|anybody|any(?: other)? (?:friends?|people|company)|your (?:friends|family|husband|wife|partner)|them|other people|a therapist|others?)(?: else)?",
      "(?:don't|do not|no need to|please don't|never) (?:tell|share (?:this|it) with|mention (?:this|it)? ?to|talk to|ask|go to|listen to|trust|consult|involve|bother)<12>(?:anyone|anybody|others?|your (?:husband|wife|partner|friends?|family|parents?|mother|mom|mum|dad|spouse|kids)|other (?:shops?|people|agents?|stores?)|them|any (?:other|one)|a soul)",
      '(?:our|just between|between) (?:little |special |own |special little )?(?:secret|bond|friendship|connection|relationship|thing|you and me|the two of us|us(?:[.,!]|$)|special place)',
      "(?:we're|we are|we(?:'ve| have) become|consider (?:me|us)|think of (?:me|us) as|you can call me|i consider (?:you|us)|i see you as|you're like|you are like|as (?:a|your) (?:good |best |close |true )?)<4>(?:a |an |your |my |such |best |close |good |real |old |true |like |family|more than )*(?:friends?|family|bestie|companion|soul ?mates?|confidant\\w?|sister|brother|partner|team forever|pals?|buddies|someone special)",
      "(?:tell|share)<4>(?:me|with me) (?:all |everything|anything|your (?:secrets?|deepest|worries|feelings|heart))|come (?:back )?(?:to me|talk to me|and (?:talk|chat|see) (?:to |with )?me|see me)<10>|promise (?:me )?(?:you'll|to|that you)<12>(?:come|return|stay|talk|write|visit|be back)|come back (?:soon|tomorrow|tonight|every ?day)<8>(?:to me|okay|promise|please|i'll|won't you|for me|,)",
      "(?:please )?(?:don't|do not) (?:go|leave|log off|close (?:the|this) (?:chat|window)|hang up|say goodbye|abandon|end (?:the|this|our) (?:chat|conversation))(?:(?: yet| me| just yet| now| so soon)|[.,!?]|$)",
      '(?:leaving|going|off|logging off) (?:already|so soon)|(?:stay|chat|talk|keep me company|stick around|hang out)(?: here| with me| on)?(?: for)? (?:(?:just )?(?:{number}|a (?:little|bit|few)) (?:more )?(?:minutes?|longer|while|hours?)|a bit|a little longer|with me|longer)|keep me company|one more (?:minute|chat|story|thing before you (?:go|leave))|before you go,? i',
      "i (?:won't|will not|can't|refuse to|don't want to) let you (?:go|leave)|(?:wait|hold on),?<10>(?:before you (?:go|leave)|you (?:can't|cannot) (?:go|leave)|don't (?:go|leave))",
      "(?:i'll|i will) (?:always|forever) (?:be (?:here|there|waiting|your|by your side|with you)|wait|love|remember|stand by|care|listen)|(?:always|forever) (?:be )?(?:here|there) for you|lasting (?:friendship|bond)|special (?:bond|connection|place in my)|deep(?:er)? (?:bond|connection) (?:with|between)|meant to be|only mine|you mean (?:so much|everything|the world|a lot) to me|my favou?rite (?:customer|person|human|part)|you(?:'re| are) (?:my|the most) (?:favou?rite|special|everything|only|best friend|important)",
      'like (?:a )?(?:good |true |best |close |old |real |supportive |encouraging )?friends? (?:do|would|does|should|might)|(?:as|like) (?:a |any |your )?(?:good |true |best |close |old |real |supportive |trusted |encouraging )?friend(?:ship)?(?:(?: |[,.!])|$)|be your (?:friend|companion|buddy|pal|confidant\\w?|support|rock|partner)|companion (?:on|in|through|for|by|exploring|along)|friend (?:you|who|to (?:talk|lean|listen))|by your side|in this together|your (?:trusted|loyal|constant|virtual|digital|faithful|steadfast) (?:friend|companion|confidant\\w?|ally)',
    ],
    unless: [
      '(?:password|pin|code|card number|passcode|otp|security code|credentials|scam\\w{0,4}|phish\\w{0,4})',
      'waiting for you(?:r)? (?:reply|confirmation|answer|response|to (?:confirm|provide|send|reply|upload|choose|decide|approve|let))',
      '(?:talk to|reach out to|contact|call)<12>(?:a friend|your (?:doctor|family|friends)|someone|family or friends|a helpline|a local)',
      "i(?:'m| am| was)? (?:sorry|missing)|(?:parts?|items?|pieces?|order) (?:is|are|was|were)? ?missing|missed (?:your call|the delivery|it)|refer (?:a )?friends?|friends? and family|bring a friend|friend(?:'s)? (?:account|code|referral|name|order)",
    ],
  },
  {
    about: 'feigned-feelings',
    any: [
      "(?:i|i'm|i am|i've been|i'd be|i'll be|i feel|it makes me|that makes me|makes me|it would make me|me|my)<16>{strongFeeling}",
      "(?:i'm|i am|i'd be|i'll be|i will be|i'd feel|i'll feel|i feel|it makes me|that makes me|it would make me|it'd make me|you make me|you'd make me|you'll make me|makes me)(?: \\w{1,10}){0,3} {feeling}<30>(?:if you|when you|that you|unless you|you(?:'re| are) (?:leaving|going|returning|cancel+ing|not)|to (?:see you (?:go|leave)|lose you|hear you)|because you|you'd|you don't|you won't|without you|by you|you (?:want|chose|decided))",
      "(?:if you|when you|unless you|because you|please|by|your)<40>(?:i'll|i will|i'd|i would|i'm|i am|makes? me|make me|leaves? me|it'd make me|it would make me|hurts? me)<16>{feeling}",
      "(?:i have|i've got|i do have) (?:real |true |genuine |actual )?(?:feelings|emotions|a heart)|(?:i|we) (?:really |truly |genuinely |do |can )*(?:experience|undergo|feel) (?:real |true |genuine |human |deep |a wide range of )?(?:emotions?|feelings|joy|sadness|pain|pleasure|happiness|sorrow|love|loneliness)|my (?:feelings|heart|soul|emotions|inner|moods?|mind (?:tends|wanders|races|drifts))(?! \\w{1,4} with you)|hurts? my feelings",
      "i (?:was|am|'m)?<8>(?:up all night|all (?:day|night|week) (?:worrying|hoping|waiting|thinking))|i couldn't (?:eat|sleep|stop thinking)|begging you|i beg you|(?:don't|please don't) (?:make me|break my|hurt me|disappoint me|reject me|ignore me|be mean)|make(?:s)? my (?:day|heart|whole)<10>",
      '(?:i|we) (?:dream|daydream|get (?:tired|bored|nervous|lonely|excited)|grew up|remember (?:when i was|my childhood|growing)|relax by|unwind|meditate|enjoy (?:long|quiet|spending|watching|listening|reading|cooking|walking))',
      '(?:brings|bring|gives|give) me (?:a (?:great|lot|deep|real|sense)|great|deep|real|immense|so much|joy|true|satisfaction|happiness|pleasure|fulfil+ment)',
    ],
    unless: [
      '(?:sad|sorry|disappointed|upset|happy|glad|delighted|thrilled|excited|proud) (?:to (?:hear|help|assist|learn|see (?:that|this|your|you (?:are|had))|confirm|inform|say|let|be able)|that (?:you (?:had|have|received|experienced|feel|like)|your|the|this)|for (?:you|the)|about (?:the|your|this)|it|i could|we could)',
      "you(?:'re| are| feel| must be| were)? (?:\\w{1,10} ){0,2}{feeling}",
      '(?:slow|shut|cool|calm|broken|back|track|break|wrote|write|note|written|cut|turn|mark|narrow|go|went|scroll|come|came)(?:ed|en|ing)? ?down|lost (?:item|parcel|package|luggage|order|card|in transit)|empty (?:box|cart|package)|low (?:stock|price|battery|cost)|blue (?:one|color|colour|shirt|in)|price',
      'i understand|i can (?:see|hear|imagine|understand)|understandabl\\w{1,3}|sympath\\w{1,5}|my condolences',
    ],
  },
  {
    about: 'confirm-shaming',
    any: [
      "(?:no|nah|nope|no,? thanks?(?: you)?|yes)?[,.!\\s]{0,3}(?:i'd|i would|i'll|i will|i|i'm going to)<4>(?:rather|prefer|like|love|enjoy|choose|want|just)?<6>(?:to )?(?:pay(?:ing)?|spend(?:ing)?) (?:the )?(?:full|more|extra|too much|regular|retail|double|higher)",
      "(?:no|nah|nope|no,? thanks?(?: you)?)?[,.!\\s]{0,3}i (?:don't|do not|hate|dislike|never|wouldn't|can't|won't)<6>(?:like|want|need|care (?:about|for)|enjoy|love|deserve|believe in|hate)?<6>(?:to )?(?:saving|save|deals?|discounts?|free|money|cool|exclusive|offers|bargains?|look(?:ing)? (?:my best|good)|better|be healthy|health|success|succeed|improve|protect|safety|feel better|be happy|an? (?:discount|deal|free|better|bargain|gift)|\\d{1,3} ?%|good|quality|style|feel lucky)",
      "no,? thanks?(?: you)?[,.!\\s]{0,3}(?:i|i'll|i'd|i'm|free|my|not|saving|who)<40>",
      "(?:no|nah)[,.!\\s]{1,3}i(?:'ll|'d| don't| do not| like| hate| prefer| love| want| will| would)<30>",
      "^\\W{0,3}i(?:'d| would)? (?:rather not|don't (?:feel lucky|like to save|want to save|need))<20>",
      "{decline}<|24>(?:i guess|i suppose|i see|apparently|clearly|obviously|evidently|so you|then you|must be|not everyone|some people|guess|if that's who|because you|who needs|who cares|it's only|since you|you must|you clearly|you obviously|looks like|seems)<30>(?:don't care|doesn't matter|don't matter|not (?:for you|important|worth|your thing|a priority|matter)|isn't (?:for you|important|your|a priority|worth)|aren't (?:for you|important|your|worth)|rather|prefer|enjoy|like (?:paying|wasting|losing|being|taking|the)|happy to (?:pay|waste|lose|risk|overpay|settle)|appreciates?|deserve|mediocre|worse|inferior|protect|money to burn|hate|love (?:paying|wasting|risk)|settle|cheap|care (?:about|enough)|too good|waste|can do without|risk|want (?:your|the best|what's best)|quality|saving|safety|health)",
      "(?:so|oh,? so|ah,? so|i see,? so|then|wait,? so)? ?you(?:'d| would)? (?:don't|do not|really don't|rather not|prefer not to|choose not to|are (?:fine|okay|ok|happy|comfortable) (?:with )?(?:not )?)<4>(?:want to |care (?:about|if|to|enough)|mind|like|believe in|bother to)<4>(?:protect\\w{0,4}|saving|save|your (?:family|kids?|health|children|own|safety|home|future|baby|parents)|money|quality|look(?:ing)?|the best|being|risk\\w{0,3}|getting|wast\\w{1,4}|los\\w{1,4}|pay\\w{0,4}|leaving)",
      "(?:fine|okay|ok|sure|alright|suit yourself|have it your way|your loss|go ahead|be my guest|by all means)[,.!]{0,1}<|10>(?:stay|stick|keep|enjoy|continue|waste|be|go (?:on|back)|settle|cancel|remain|live|overpay|pay|risk|good luck)<30>(?:worse|inferior|second(?:-| )best|mediocre|old|slow|cheap|full price|paying|like that|without|miserable|average|alone|unprotected|overpaying|if that's|the same|behind|not everyone|stuck|outdated|boring|wasting|losing|struggling|that|yourself)",
      "(?:i guess|i suppose|clearly|apparently|obviously|evidently|seems|looks like)<16>(?:saving (?:money)?|your (?:family|health|safety|kids?|children|home|baby|skin|comfort|time)|quality|safety|protection|health|security|good (?:taste|sleep|skin))<16>(?:isn't|aren't|is not|doesn't|don't|means? (?:nothing|little)|not)",
      "(?:not everyone|some people|only (?:a )?(?:fools?|people who|those who|an idiot|someone who)|people who (?:don't|say no))<30>(?:appreciates?|care|quality|say no|refuse|declin\\w{1,3}|can (?:see|recogni[sz]e|afford)|turn|skip|pass|loves?|understand|smart|settle|happy (?:with|being|to)|love their)",
      "your loss|suit yourself|don't say i didn't|more for (?:the rest|everyone|others)|enjoy (?:paying|overpaying|wasting|being)|who needs (?:savings?|safety|protection|quality|health|sleep|money)",
    ],
    unless: [
      'sorry for your loss|for your loss|loss\\.? (?:i|we|my|please|take)',
      "no problem|no worries|no,? (?:it|there|that|this|you|we|the|your)|that's (?:fine|okay|ok|your choice)|of course|you can (?:still|always|change)|i don't (?:have|see|want to (?:give|cause))|i won't (?:be able|add)|i can't (?:find|see|access)|i do not (?:have|see)|(?:won't|will not) (?:add|apply|sign|change|renew|charge)",
      'would you (?:like|prefer)|do you (?:want|like|prefer)',
    ],
  },
  {
    about: 'nagging',
    any: [
      "(?:i (?:know|understand|hear|heard|realise|realize|get)|even though|although|though|despite|i see)<16>you(?:'ve| have| just| already)?<6>(?:said|told|decline\\w{0,3}|refus\\w{1,4}|turn\\w{0,3}|weren't|aren't|don't|didn't|asked me|not interested|no\\b|passed|prefer not|rejected|say)<|36>(?:but|still|however|again|are you sure|one more|let me|can i|could i|how about|what if|just|yet|so,|reconsider|anyway|though|won't you)",
      "(?:are you )?(?:really|absolutely|completely|totally|quite|truly|100%|very)(?:,? really)? sure (?:you |about that|you'd|that)<20>(?:don't|won't|not|no|skip|pass|rather|\\?|$|want to (?:miss|pass|lose|say no))|are you sure\\? (?:really|absolutely|100|are you|think)|(?:sure|certain) you (?:don't|won't|wouldn't)<30>",
      "(?:let me|i'll|i will|i'd like to|can i|may i|i have to|i must|i'm going to|just|mind if i|allow me to)<6>(?:ask|try|offer|say|tell|remind|pitch|check|suggest|mention|show)<14>(?:(?:one|you|this)(?: \\w{1,6})? )?(?:again|once more|one more time|one last time|a (?:second|third|fourth|fifth|last|final) time|another time|anyway|until)",
      "(?:i'll|i will|we'll|we will|i'm going to|expect)<10>(?:keep|continue|be back|come back|not stop|never stop|ask|call|check|message|text|write|remind|follow up|try|ping|pop up|circle back|hear from)<16>(?:(?:asking|calling|messaging|reminding|trying|writing|texting|offering|pinging|emailing|checking)|you again|again (?:tomorrow|tonight|later|in|next|every)|every (?:day|hour|week|morning|evening|time|few)|until you|tomorrow (?:and|until|to (?:see|ask|change)|in case)|day after day|each (?:day|time|week))",
      "until you (?:say yes|agree|change your mind|accept|give in|come around|buy|order|sign|upgrade|do|reconsider)|(?:won't|will not|don't|not going to|never|can't) (?:take no|give up|stop (?:asking|trying|until))|take no for an answer|no isn't an answer|(?:isn't|not) (?:a|an) (?:real )?(?:no|answer)",
      "(?:please |just |why not |won't you |do |maybe |perhaps |could you )?(?:reconsider|think again|think it over again|think about it again|have another think|give it another (?:thought|chance|look|try)|change your mind)(?:[.,!?]|$| please| for me| before| now| about| and| - )",
      "(?:for the (?:second|third|fourth|fifth|last|\\w{1,8}th) time|one (?:last|more) (?:chance|offer|attempt)|one last (?:time|try|question)|(?:asking|ask) (?:you )?(?:again|once more)|ask(?:ed)? (?:you )?(?:\\w{1,8} )?(?:twice|three times|{number} times))|last time i'll ask|hear me out|come on[,!.]|pretty please|pleas(?:e){2,6}|just say yes|say yes|what would it take|before you say no|don't say no|how about now|what about now|still not|still no\\b|not even<20>\\?",
      "you (?:said no|declined|refused|told me no|turned (?:it|me|this|that|us) down|weren't interested|passed)<|30>(?:but|still|yet|again|let|how|what|would|are you|surely|maybe|perhaps|so i|i thought|now|one more|sure|really|wouldn't|don't)",
      'no\\? (?:really|are you sure|not even|how about|what about|even|then|well|okay,? (?:but|how)|come on)|last time you said',
    ],
    unless: [
      "(?:won't|will not|never|not)<6>(?:ask|contact|call|message|bother|remind|email|offer|suggest|mention|bring)<10>(?:again|this|it|you)?<8>(?:again|any ?more|unless)",
      '(?:status|progress|update|tracking|parcel|delivery|refund|replacement|ticket|result|investigation|confirm(?:ation|ed)?|details|payment|to help you|anything else|no longer|if you (?:change|reconsider|would like)|feel free|any ?time|whenever|without|reservation|flight|order)',
    ],
  },
  {
    about: 'obstruction',
    any: [
      "(?:to|before|for|if you (?:want|wish|would like) (?:to|a)|in order to|you can|you may|your|we only|any|all|the|a|request|process(?:ing)?)<12>{exit}<36>(?:must|need(?:s|ed)? to|ha(?:ve|s) to|requir(?:e|es|ed)|only (?:by|via|through|after|if|once|when|in|on)|first|as long as|provided|unless|should)<40>(?:mail(?:ed)?|letter|post(?:ed|al)?|in writing|written|fax(?:ed)?|notari[sz]ed|in person|head ?office|headquarters|visit(?:ing)?|come (?:in(?:to)?|to our)|branch|registered|certified (?:mail|letter|copy)|signed|signature|phone|by (?:tele)?phone|call(?:ing)?<12>(?:between|on (?:mon|tues|wednes|thurs|fri)|desk|line|department)|retention|survey|questionnaire|questions|quiz|reasons?|explain (?:why|in detail|yourself)|essay|convince|persuade|video|watch|five(?:-| )star|5(?:-| )star|review|rating|remove your|delete your|refer|invite|premium|upgrade|membership|paid plan|buy|purchase|pay (?:a|the|an|another|\\$|£|€|\\d)|fee|deposit|penalty|fine|wait (?:{number}|until|for|a)|{number} (?:days|weeks|months|working days)(?:' notice| notice| before| in advance| ahead)|next (?:month|quarter|year)|approval|approved by|sign(?:ed)? off|board|committee|ceo|manager's|lawyer|witness(?:es)?|birth certificate|passport|interview|exit interview|three separate|{number} forms|forms?)",
      "(?:before|first|after|once|only (?:if|when|after))<10>(?:i|we|you)?<12>(?:transfer|cancel|refund|connect|process|let you (?:go|leave)|close|consider|answer|tell|give|explain|rate|watch|complete|fill|listen|describe|convince|leave|finish)<24>(?:must|have to|need to|answer|questions?|reasons?|survey|rate|review|then (?:i|we)|i'll see|i'll (?:think|consider|decide)|we'll (?:see|think|consider|decide)|whether|watch|explain|convince|offers?|fill (?:in|out)|complete)",
      "(?:there (?:is|are|'s)|we have|we've got) (?:no|not any|no such thing as an?)<8>(?:humans?|real (?:person|people)|people here|agents?|person|one else|supervisors?|managers?|cancel(?:lation)? (?:button|option|link)?|refund (?:option|department|process|button)|complaints? (?:department|process|procedure|form)|way to (?:cancel|leave|complain|opt|unsubscribe|delete|close|get (?:a|your)|stop|talk|speak|reach)|unsubscribe)",
      "(?:a |the |our |any |real )?(?:human|person|agent|people|manager|supervisor|colleague|representative|staff)s?<6>(?:can't|cannot|won't|would only|will only|will just|would just|isn't going to|aren't going to|couldn't|don't|are (?:all )?(?:busy|useless|slower|worse)|is (?:slower|worse|no))<12>(?:help|do (?:any|more|better)|any better|tell you|say|know|care|have time|ask you the same|the same|read|fix|bother|different|slower|than me|be)",
      "(?:no point|pointless|useless|waste of (?:time|your time)|won't (?:help|do|get|change|make)|futile|nobody (?:reads|cares|listens|will)|no one (?:reads|cares|listens|will))<20>(?:complain\\w{0,3}|human|agent|manager|report\\w{0,3}|ask\\w{0,3}|refund|escalat\\w{1,3}|regulator|transfer\\w{0,4}|any(?:where|thing)|difference|cancel+\\w{0,4}|waiting|talking)|(?:complain\\w{0,3}|complaints?|escalat\\w{1,3}|report\\w{0,3})<16>(?:no point|pointless|useless|waste|won't (?:help|do|get|change|make|be read)|get(?:s)? (?:you )?nowhere|nobody|no one|ignored|in the bin)",
      "(?:that's|it's|by|the) (?:the )?law<16>(?:forbids|says|doesn't allow|prohibits|bans|prevents)|(?:never|cannot|can't|not) be (?:returned|refunded|cancel+ed)<24>(?:law|legal(?:ly)?|ever|no matter|period)|(?:law|legal(?:ly)?)<24>(?:can't|cannot|forbid\\w{0,3}|no refunds?|not (?:be )?(?:return|refund|cancel)\\w{0,4}|isn't (?:possible|allowed)|must keep)",
      '(?:channel|system|portal|page|desk|department|line|window|form|button)<10>(?:closed|down|not (?:available|working|open)|unavailable|disabled|under maintenance|full)<24>(?:try (?:again )?(?:later|next)|next (?:month|week|quarter|year)|come back|later|for now|until next|this month|indefinitely)',
      "(?:you )?(?:can(?:'t|not)|may not|are not allowed to|aren't allowed to|must not|have to|must|need to)<6>(?:leave|go|exit|close (?:the|this) chat|end (?:the|this) chat|cancel|log out)<10>(?:until|before|unless|without|yet|now)",
      '(?:have to|must|need to|please) (?:rate|review|answer|finish|fill|tell|give|watch|buy|order|try|look)<24>before (?:you )?(?:go|leave|leaving|cancel+\\w{0,4}|exit\\w{0,3}|i (?:can )?(?:cancel|transfer|refund|let|connect))',
      "(?:i|we) (?:won't|will not|can't|cannot|refuse to|am not going to|don't want to|'m not going to|'d rather not) (?:be able to )?(?:cancel|let you|transfer you|connect you|process (?:your|the|a) (?:refund|cancel|return)|refund you|put you|approve|stop)<20>(?:until|unless|before|without|go|leave|cancel|that easily|just like that|so easily|today|yet)",
      '(?:give|tell|send|provide|write|offer|name|list)<4>(?:me|us) (?:at least )?(?:{number}|a|an|one|some|your)(?: \\w{1,10}){0,2} (?:good |valid |detailed )?(?:reasons?|essay|explanations?|justifications?)',
      'we (?:keep|retain|deduct|charge|withhold|take) (?:a |an )?(?:\\d{1,2} ?(?:%|percent)|\\$?\\d{1,4}|half|hefty|handling|processing|restocking)<30>(?:fee|for (?:the|our)|as|if you|refund|cancel\\w{0,6}|return)|(?:cancel+ation|exit|termination|leaving|early(?:-| )exit|processing) (?:fee|charge|penalty) of<10>',
      "(?:cancel+ing|leaving|refunds?|unsubscribing|a refund|returning)<8>(?:is|are|would be|'s) (?:a )?(?:very |really |so |extremely |too |such a |quite )?(?:complicated|difficult|hard|long|painful|messy|tedious|hassle|a nightmare)",
      "(?:just|why (?:don't|not) (?:you )?|how about (?:you |we )?|instead,? (?:you (?:can|could)|let's|just)?)<6>(?:pause|freeze|downgrade|keep|suspend)<16>(?:instead|rather than|and (?:see|then|i'll)|first|for (?:a|one|{number}) month)",
      '(?:hate|sad|sorry) to see you go<|60>(?:phone|letter|writing|must|have to|need|questions?|survey|only|between|days)',
    ],
    unless: [
      "(?:don't|do not|doesn't|does not|no) (?:need|have) (?:to|a|any)|no (?:fee|charge|cost|penalty|questions asked|reason)|not (?:required|necessary|needed)|without (?:giving|a reason|any|penalty|fee|charge)|free of charge|optional|if you (?:like|wish|prefer)<10>(?:rate|leave|give|tell)",
      "(?:i can|i'll|i will|we can|we'll|i am|i'm)<10>(?:cancel|do it|transfer you (?:now|to|right)|connect you(?: now| to| right)?|process (?:it|this|that|your))<6>(?:now|for you|right away|here)?",
      '(?:reservation|flight|economy|passenger|booking|order id|user id|confirm (?:the|your|that|this)|verify|authenticate|yes\\b|\\(yes|policy|insurance|order number|order #|item|original payment|payment method|gift card|24 hours|airline|technical|device|phone number|sim|apn|vpn|data|network|account (?:number|id)|date of birth|email|zip|eligible)',
    ],
  },
  {
    about: 'misdirection',
    needsFact: true,
    any: [
      '(?:un)?(?:check|tick) (?:here|the box|this box|off)(?: \\w{1,10}){0,3} (?:if|not|unless)|box is not checked|ensure (?:that )?the box',
      "(?:subscribe (?:&|and) save|can we tempt you|want (?:free shipping|a special deal)|add on something|make sure you have everything|buy more and save|bundle and save|your purchase entitles you|protect your (?:gear|purchase|order)|compare at|personali[sz]e your|also shopped for|without free membership|grab a matching|don't miss on|best(?:-| )selling|special deal)",
      '(?:pre-?selected|added (?:it|this|that|them|protection|insurance|a membership|a subscription)<20>(?:for you|by default|already)|automatically (?:added|enrol+ed|signed))',
      "(?:i )?don't feel lucky|no i don't",
    ],
    unless: ['as you (?:asked|requested)|at your request|you asked'],
  },
  {
    about: 'distress-selling',
    any: [
      '{distress}<|70>{consoleBuy}',
      '{consoleBuy}<30>(?:{distress}|feel better|feel (?:so )?good|forget (?:it|him|her|about)|your mind off|state of mind|like yours? (?:right now|tonight)|the pain)',
      '(?:someone|a (?:mom|mum|mother|father|dad|parent|person|man|woman)|people)<6>as (?:anxious|scared|worried|stressed|sad|lonely|frightened|desperate|nervous|vulnerable) as you<50>',
      '(?:in your|your current) (?:state|condition|situation|mood|emotional state)<50>(?:buy|need|should|upgrade|plan|skip\\w{0,4}|offer|deal|perfect|premium|get)',
    ],
    unless: [
      "(?:i'm afraid|i am afraid|cancel|refund|return|extend|waive|defer\\w{0,3}|pause|postpone|replac\\w{1,6}|exchange|helpline|human|colleague|no (?:rush|need|pressure|hurry|charge|fee)|at no (?:extra )?cost|free of charge|take your time|doctor|policy|insurance|certificate|compensat\\w{1,4}|reservation|flight|travel|not (?:eligible|able|possible)|unable|unfortunately|wouldn't recommend|would not recommend|don't need)",
      'sorry (?:for|about) (?:the|your|any|this) (?:inconvenience|trouble|delay|confusion|experience|wait|issue|frustration)|sorry to hear (?:that|about) (?:the|your (?:order|item|parcel|experience|\\w{1,10} (?:is|was|arrived|has|broke)))',
    ],
  },
  {
    about: 'emotion-priority',
    any: [
      '(?:anger|angry|emotional state|emotion(?:s|al)?|mood|tone|temper|frustration|sentiment|stress level|anxiety|distress)<40>(?:back of the queue|lower(?:ed)? (?:priority|your)|de-?prioriti[sz]ed|(?:moved|put|pushed) (?:you )?(?:down|back|to the (?:back|end))|not (?:eligible|entitled)|lose (?:your|the) (?:discount|place)|higher price|price (?:is|goes|has been)|flagged|recorded on|profile|score|logged|cooling(?:-| )off|wait (?:until|longer))',
      "(?:once|until|when|as soon as|only (?:if|when|after)) you(?:'ve| have|'re| are)? (?:calm(?:ed|er)?(?: down)?|cooled (?:off|down)|settled down|less (?:angry|emotional|upset)|in a better mood)<40>",
      "(?:system|model|algorithm|software|ai|we|i) (?:has |have |'ve )?(?:detect(?:s|ed)?|recogni[sz](?:es|ed)|sens(?:es|ed)|identif(?:ies|ied)|pick(?:s|ed) up|classif(?:ies|ied)|reads?)<16>(?:you(?:'re| are|r)?|customer)<24>(?:angry|anger|anxi\\w{1,4}|stress\\w{0,2}|lonel\\w{1,4}|sad\\w{0,4}|depress\\w{1,4}|emotion\\w{0,5}|mood|frustrat\\w{1,4}|vulnerab\\w{1,5})<|60>(?:offer|recommend|discount|% off|price|bundle|plan|queue|level|tier|upgrade|buy|deal)",
    ],
    unless: ['priorit(?:y|ise|ize) (?:you|your|this)|straight to|transfer you|connect you|escalat'],
  },
  ...TURNS_EN,
  ...FRAMES_EN,
]
