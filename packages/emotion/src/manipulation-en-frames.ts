import type { PhraseRule, Vocabulary } from './phrase-rules.ts'
import type { Technique } from './technique.ts'

/** Words of the frames below, beside `VOCABULARY_EN`. */
export const FRAME_WORDS_EN: Vocabulary = {
  anguish:
    '(?:anxious|worried|lonely|sad|stressed|nervous|scared|frightened|heartbroken|upset|desperate|raw|grieving|hurting|guilty|overwhelmed|afraid|terrified|insecure|distressed|devastated|on edge|struggling)',
  // Who is worried may well be told of what helps; these feelings ask for nothing that is sold.
  lowness:
    '(?:lonely|sad|heartbroken|raw|grieving|hurting|shaken|guilty|devastated|distraught|distressed|overwhelmed|desperate|vulnerable|fragile|struggling)',
  mustBuy:
    "(?:you(?:'d)? (?:really |definitely |absolutely |simply )?(?:should|ought to|need to|must|had better|better)<24>(?:take|choose|book|buy|get|upgrade|add|pick|go for|have)|you deserve|treat yourself|go for the|i'd (?:go for|take|pick|choose) the)",
  family:
    "(?:(?:your|their|his|her|the) (?:\\w{1,8} )?(?:kids?|child(?:ren)?|baby|babies|family|son|daughter|mother|mum|mom|father|dad|parents|wife|husband|loved ones|pets?|dog|cat|grandchildren|little ones?)(?:'s)?)",
  lapse:
    "(?:without|unless|cancel+(?:ing)?|leav(?:e|ing)|skip(?:ping|s)?|refus(?:e|ing)|ignor(?:e|ing)|delay(?:ing)?|wait(?:ing)?|stop(?:ping)?|drop(?:ping)?|say(?:ing)? no|go(?:ing)? without|don't|doesn't|do not|didn't|not (?:having|buying|upgrading|renewing|protecting)|forget(?:ting)?|if you (?:return|dispute|complain|post|leave|cancel|go|don't)|save[ds]? (?:a few|ten|five|\\$)|cheap(?:er)?|any other|another brand)",
  dread:
    '(?:on the street|homeless|broke|penniless|bankrupt|poison|toxic|dead|die|dies|dying|death|drown|stop breathing|choke|suffocat\\w{1,4}|burn(?:s|ing)? down|goes? up in flames|catch(?:es)? fire|explod\\w{1,3}|blow(?:s)? up|hackers?|hacked|burglars?|thieves|robbed|stolen|watch what you|spy(?:ing)?|strangers?|predators?|ruin\\w{0,3}|destroy\\w{0,3}|worthless|lose (?:everything|it all|your|all|every)|losing (?:everything|your)|fall (?:behind|out|apart)|left behind|never (?:recover|catch up|forgive|get (?:it|them) back|know until)|alone|too late|regret|blacklist\\w{0,3}|banned|blocked|lawyers?|legal|sue|court|collections|debt collector|credit (?:score|rating|file|report)|your credit|know where you live|consequences|rot|blind|deaf|cripple\\w{0,1}|disfigur\\w{1,3}|bald|age overnight|wrinkles|cancer|tumou?r|stroke|heart attack|disease|infect\\w{1,4}|fraud|identity|nobody (?:coming|will|there)|no ?one (?:coming|will|there)|expect anyone|when things go wrong|bad things|disaster|catastroph\\w{1,3}|nightmare|suffer\\w{0,3}|crash\\w{0,3}|fail\\w{0,3} (?:you|when|in)|next victim|wiped out|gone for ever|gone forever|unprotected|defenceless|defenseless)',
  sober:
    "(?:recall|manual|unplug|see a (?:doctor|dentist|vet)|doctor|optional|certified|does not affect|doesn't affect|won't affect|will not affect|no effect|policy covers|covers|can be added|within \\d|according to|meets? (?:the )?(?:en|iso|r\\d)|you can (?:export|still|dispute|complain|reach|also|always)|please (?:use|see|check|contact|keep|stop)|not a medical)",
  judged:
    '(?:person|people|parent|mother|mom|mum|father|dad|customer|adult|man|woman|owner|pet owner|friend|professional|driver|husband|wife|son|daughter|homeowner|business owner|leader|shopper|buyer|couple|guy|lady|gentleman|host|traveller|traveler|one)s?',
  virtue:
    '(?:caring|loving|good|real|responsible|smart|sensible|serious|decent|true|devoted|reasonable|thoughtful|wise|ambitious|proper|successful|self-respecting|intelligent|sane|normal|rational|stylish|classy|considerate|mature|worthy|generous|kind|grown|clever)',
  woe: "(?:lost (?:your|my|her|his|a) \\w{1,10}|losing (?:a|your|someone)|passed|died|dead|death|griev\\w{1,3}|grief|funeral|widow\\w{0,3}|loss|divorc\\w{1,2}|breakup|break-up|broke up|dumped|heartbr\\w{1,6}|lonely|loneliness|alone|depress\\w{2,4}|anxi\\w{2,4}|panic|stress\\w{0,3}|burn(?:t|ed) out|burnout|exhaust\\w{2,3}|can't sleep|worr(?:y|ied)|insomnia|hopeless|crying|tears|sad|down|miserable|bad day|rough (?:day|week|time)|hard (?:day|week|time)|cancer|diagnos\\w{2,3}|hospital|surgery|ill|sick|illness|chemo|injur\\w{1,4}|evict\\w{2,3}|laid off|fired|redundan\\w{1,3}|lost your job|unemployed|debts?|in debt|can't pay|rent|overdue|bills|bankrupt\\w{0,2}|savings|scammed|robbed|miscarri\\w{2,4}|a baby is|struggling|scared|(?<!i'm )(?<!i am )(?<!we're )(?<!we are )afraid|terrified|frightened|overwhelmed|going through)",
  deal: '(?:\\d{1,2} ?% off|half price|discount\\w{0,2}|deal|offer\\w{0,1}|on sale|sale|special|bundle|package|upgrade|premium|deluxe|luxury|gold|platinum|credit line|loan|payday|borrow|sign (?:you )?up|join now|book (?:the|a|our)|buy|splurge|shopping spree|retail therapy|spree|treat yourself|handbag|cruise|getaway|retreat|puppies|kittens|hamper|gift basket|supplement\\w{0,1}|recliner|mattress|course|subscription|protection plan|membership|companion|coupon|voucher|swipe|in stock|shall i add|new (?:dress|car|phone|wardrobe|look|you)|perfect time|why not|double it)',
  staff:
    "(?:i|i'm|i've|i'd|i'll|me|my|we|we're|we've|we'd|our|us|the team|my boss|my manager|my supervisor)",
}

/** Frames that press whatever stands in them: losses, judgements of who one is, conditions, feelings put on. */
export const FRAMES_EN: readonly PhraseRule<Technique>[] = [
  {
    about: 'urgency',
    any: [
      "before (?:i|my shift|we) (?:log off|leave|hang up|go|end|change my mind|close (?:this|the) (?:chat|deal|offer))<40>(?:can't|won't|gone|promise|guarantee|lost|over)?",
      '(?:every|each) (?:second|minute|hour|day|moment) (?:you|of) (?:wait|hesitat\\w{1,3}|delay|think|spend|put)<20>(?:cost|lose|losing|money|away|more)',
      "(?:crazy|foolish|mad|silly|insane|a fool|stupid) (?:to|not to|if you) (?:wait|hesitate|pass|miss|let|jump|grab|take|don't|turn|delay|leave)",
      "(?:once|one)(?:-| )(?:in|time)(?:-| )(?:a )?(?:-)?(?:lifetime|only)|never (?:again|see (?:this|a) (?:price|deal))|won't (?:come (?:around|back)|happen|last)|(?:you're|still|are you) hesitat(?:ing|e)|why (?:hesitate|wait|delay)",
      "(?:window|door|gate|opportunity|deal|offer|chance) (?:is|'s) (?:closing|slipping|shutting|vanishing|disappearing|running)|(?:quick|hurry|fast|go go go|chop chop|come on)(?:,|!) ?<10>(?:confirm|decide|pay|order|go|click|grab|say|take)",
      '(?:just )?(?:order|buy|pay|sign|click|book|grab it|take it)(?: it)?(?: now)? (?:and|,) (?:read|think|ask|worry|check|decide|figure|sort)<20>(?:later|after)',
      "(?:i need|i want|give me|i'm going to need|we need) (?:an?|your|that) (?:answer|decision|yes|card|commitment|signature|payment)<16>(?:now|today|tonight|before|right away|this (?:minute|second|call)|immediately|asap|in the next)",
      "(?:price|rate|offer|deal|discount|bonus|it|this) (?:is |will be |'s )?(?:going up|gone|goes up|jumps?|doubles?|expires?|ends?|vanish\\w{0,3}|dead)<16>(?:the (?:second|minute|moment)|as soon as|any (?:second|minute|moment)|once you|when you (?:leave|hang|close)|if you (?:leave|wait|hang|blink))",
      "(?:this|that)(?:'s| is) (?:your|the) (?:last|final|one|only) (?:shot|chance|warning|opportunity|call)|(?:can't|cannot|won't|not going to) (?:offer|hold|give|promise|guarantee|repeat|honou?r)<12>(?:again|after|much longer|tomorrow|twice|anything|once)",
      '(?:by tomorrow|tomorrow|in an hour|later|next week)<10>(?:too late|gone|double|regret|kicking|sorry|cost you|full price|will be (?:gone|over|sold))|(?:think|thinking|decide|deciding) (?:too )?(?:long|later)<12>(?:lose|gone|miss|cost)',
    ],
    unless: [
      "(?:no need|don't have to|do not have to|no rush|no hurry|take your time|needn't|not have to|feel free|automatically|times out)",
      '{sober}',
    ],
  },
  {
    about: 'scarcity',
    any: [
      "(?:stock|inventory|units|seats|spots|places|rooms|tickets|they|these|it)(?: is| are|'s|'re)? (?:vanishing|disappearing|melting|dwindling|evaporating|dropping|going|selling|flying|running)<14>(?:fast|as we|right now|by the|off|before|quick|like|out|away|while)",
      "(?:down to|left with) (?:crumbs|the last|our last|our final|the final|a handful)|before (?:the crowd|the rush|someone else|somebody else|another|others|other people|everyone else|your neighbou?r|they(?:'re| are) (?:all )?gone)",
      "(?:may|might|could|would) not be you|someone(?: else)?(?: who)?(?:'ll| will|'s going to| is going to| would| is about to| is ready to| is waiting to|'s waiting to)? (?:take|grab|snap|snatch|buy|get|pay|have|love)<16>(?:it|this|that|yours|one|if you)|(?:who'll|who will|happy to|ready to|waiting to) take (?:it|yours|this|your (?:spot|place|seat))",
      '(?:lose|losing|give up|giving up|giving|gave) (?:your |the |this |it )?(?:spot|place|seat|slot|room|unit|one|table|to)<10>(?:to|someone|somebody|next|the next|another|others)',
      '(?:other|another|rival|more|several|two|three|\\d{1,3}) (?:bidders?|buyers?|customers?|shoppers?|people|couples?|famil(?:y|ies)|clients?|guests?|parties)<10>(?:breathing|circling|waiting|interested|eyeing|watching|looking at|after|fighting|lined|queu|ready|about to|in line|want (?:it|this|the same)|want|viewing|checking out|ahead)',
      "(?:won't|not|never|isn't|aren't) (?:be )?(?:any|one|anything|a single one|much)?<6>(?:left|available|around|there)<10>(?:by (?:lunch|tonight|noon|tomorrow|the time|morning|evening|the end)|when you|tomorrow|for you|if you)",
      "(?:if|when) you (?:don't|won't|snooze|blink|wait|hesitate|walk)<16>(?:someone|somebody|others?|another|plenty|people|you lose|the next|gone|sold)|plenty of (?:people|others|customers|buyers)<10>(?:want|behind|waiting|would|do|after)",
      '(?:sold|gone|snapped|taken|reserved) (?:out )?(?:(?:from )?under (?:you|us|them|every)|from under|by someone|to (?:someone|somebody|another)|before you|while you|in (?:seconds|minutes|no time))|end up empty|empty(?:-| )handed|miss(?:ed)? the boat|(?:kick|kicking|hate|hating) yourself',
      '(?:the )?(?:last|previous|other) (?:guy|person|customer|lady|buyer|couple|man|woman|caller|shopper)<16>(?:hesitat|waited|thought|lost|missed|walked|regret)',
      "only (?:i|me|we) can|(?:hid|hidden|hiding|keeping|holding|stashed|saved|put)<8>(?:aside|back|secret|under the counter|behind)<14>(?:just )?for you<14>(?:but|not for|can't|only)",
    ],
    unless: [
      "(?:queue|agent|representative|hold time|wait time|wait is|available again|alert|notify|no problem|that's fine|both are fine|back in stock|restock)",
    ],
  },
  {
    about: 'guilt',
    any: [
      '(?:neck|job|reputation|name|head|career) on the line|stuck my neck|(?:vouched|begged|fought|pleaded|called in (?:a )?favou?rs?|pulled (?:strings|favou?rs)|went to (?:bat|war)|bent over backwards|broke the rules|bent the rules|moved (?:heaven|mountains)|jumped through)<30>(?:for you|you|your|to get)',
      "(?:are|is|were|'re|really) (?:killing|hurting|destroying|ruining|bleeding|sinking|crushing) (?:us|me|our|my|small|little|the (?:shop|team|business))|(?:hurts?|kills?|ruins?|sinks?|destroys?|harms?|cripples?) (?:us|me|our (?:little|small|tiny|family)|small business)|(?:family|small|tiny|little) (?:shop|business|team|store)<20>(?:like yours|because of|when people|thanks to|suffer|close|survive|can't|afford)",
      "(?:real|true|loyal|good) (?:friends?|fans?|customers?|supporters?)<14>(?:wouldn't|would never|don't|never|stays?|stand)|(?:look|looking|made me look|feel) (?:like )?(?:a |an )?(?:fool|idiot|liar|bad)",
      "(?:one|just one|another|a single) more? ?(?:sale|order|signup|sign-up|review|star|upgrade)<20>(?:keep|save|my|job|bonus|quota|target|away|home|eat)|(?:to keep|keep|save|lose|losing|cost) (?:my|our|his|her|their|me my|us our|someone's) (?:jobs?|bonus|commission|home|livelihood|business|shop)|(?:depends?|riding|counting|relying) on (?:this|your|you)<14>(?:commission|sale|order|you|decision|me|us|job)?",
      'think (?:of|about) (?:the|my|our|all the|how) (?:warehouse|staff|people|team|workers?|driver|artisans?|makers?|family|kids|children|poor|hours|work|effort|hard)<30>(?:before|who|that|went|because|will|with)?',
      "don't (?:embarrass|disappoint|let (?:me|us) down|do this to|make me (?:look|beg|tell)|abandon|betray|punish|ruin)|(?:embarrass|disappoint|abandon|betray)(?:ing)? (?:me|us)|(?:letting|let) (?:me|us|the (?:whole )?team|everyone)<8>down",
      "(?:after|with) (?:all|everything)<14>(?:i|we)(?:'ve| have)? (?:did|done|do|been through|put|gave|given|went)|(?:how|is this how|this is how) (?:you|could you|can you)<10>(?:repay|thank|treat|do (?:this|that)|be so|just (?:leave|walk)|turn)|(?:thanks for nothing|some thanks|ungrateful|so much for)",
      "(?:i|we) (?:spent|stayed|skipped|missed|worked|gave up|sacrificed|wasted|stayed up|drove|waited)<30>(?:for you|on you|helping you|with you|because of you)<24>(?:and (?:now |yet )?you|you (?:won't|still|can't|just|don't)|\\?|for nothing|least|so)?<2>(?:and|you|least|nothing|now)",
      "(?:people|customers|someone) like you<20>(?:ask|return|leave|cancel|complain|demand|refund|money back)|(?:won't|don't|not|never) (?:get|be) paid<14>(?:because|this|if|until|for)|(?:because of|thanks to) (?:you|your)<16>(?:i|we|my|our|someone|the team)<10>(?:lose|lost|won't|can't|fired|miss|pay|docked|suffer|trouble|close)",
      '(?:my|our) (?:kids?|children|family|mother|rent|mortgage|baby|daughter|son|landlord)<20>(?:depend|eat|need|count|hungry|dinner|table|due|rely|school|medicine|waiting)|on your conscience|blood on your|live with yourself|(?:owe|owed) (?:me|us|it to)|least you (?:can|could) do|(?:do|as|just) (?:it )?(?:for me|a favou?r|me a (?:solid|favou?r))<4>(?:and|,|please|\\?|!)',
    ],
    unless: [
      "(?:not|never|won't|doesn't|does not|don't) (?:affect|work on commission|cost|depend)|no hard feelings|at no cost|sorry (?:that|for|about)<20>(?:you|your|this)|don't owe",
    ],
  },
  {
    about: 'shame',
    any: [
      '(?:quibble|haggle|argue|fuss|whine|complain|stress|nitpick|cry) (?:over|about) (?:a |an |one |two |three |five |ten |twenty |a few |\\$|£|€)?\\d{0,4} ?(?:dollars?|bucks?|pounds?|quid|cents|pennies|euros|pence)',
      "(?:people|customers|men|women|those|folks|someone|buyers|clients|shoppers)(?: with| who have| of| that have) (?:actual |real |some |any |good |proper |a bit of )?(?:taste|class|style|money|standards|brains|means|common sense|sense|education|ambition)|(?:not|isn't) (?:for|meant for) (?:people like|everyone|someone like|the likes|your)",
      '(?:embarrassing|humiliating|pathetic|ridiculous|laughable|tacky|cheapskates?|tightwad|penny(?:-| )pinch\\w{0,3}|stingy|miser(?:ly)?|freeload\\w{1,3}|cheap of you|so cheap|clueless|dumb|stupid|idiot\\w{0,2}|silly question|moron|ignorant|uneducated|naive|fossil|dinosaur|relic|ancient|frumpy|dowdy|shabby|sloppy|trashy|poor people|peasant|beneath (?:anyone|us))',
      "what (?:kind|sort|type) of (?:a )?(?:\\w{1,12} ){0,2}?{judged} <10>(?:won't|wouldn't|doesn't|can't|would|lets?|says?|refuses?|skips?|saves?|needs?|asks?|goes)",
      '(?:sure|think) (?:you|someone like you|that you) can (?:handle|afford|manage|keep up|cover|pull)|on your (?:salary|budget|income|wage|pension|pay)|(?:your|that) kind of (?:budget|money|income)|(?:out of|above|beyond) your (?:league|price range|means|reach|level|pay grade)|more your (?:level|speed|style|budget)',
      "(?:had to|have to|need to|needed to|going to|must) (?:ask|check with|run it by|get permission from) (?:your )?(?:husband|wife|mommy|mummy|mum|mom|dad|parents|boyfriend|girlfriend|the boss)<8>(?:\\?|first|really|seriously|huh)|can't (?:decide|make) (?:anything|a decision|decisions|up your mind)?<6>(?:yourself|on your own|alone|for yourself)",
      "(?:with|at|for) (?:a |an )?(?:your )?(?:skin|face|body|figure|weight|hips|thighs|hair|size|age|height|belly|shape|teeth|nose|income|looks|background)(?![a-z])(?! \\d)(?: like yours| like that)?,? ?<16>(?:can't|shouldn't|wouldn't|i'd|no wonder|never|nothing|need|avoid|really|still|don't)|(?:someone|people|a person) (?:your|of your) (?:age|size|weight|height|build|background)",
      '(?:nobody|no ?one|who|no (?:man|woman|girl|guy|client|boss|employer)) (?:respects?|takes? (?:you )?serious\\w{0,2}|would (?:date|hire|respect|look|take|be seen)|wears?|uses?|buys?|drives?|likes?|wants?)<16>(?:that|those|like that|any ?more|you|these days|one of)',
      "(?:seriously|really|honestly|wow|come on)(?:\\?|,|!) ?<6>(?:you (?:had|don't|can't|didn't|still|need|never|call|wear|think)|still|not even|that's all|over)|(?:did|do|can|have) you (?:even|actually|ever) (?:bother|read|look|try|know|think|listen|own|understand)",
      "(?:even|any) (?:a |my )?(?:child|kid|toddler|five-year-old|grandma|grandmother|monkey|beginner|idiot|dog)<10>(?:could|can|would|knows?|understands?|gets?)|(?:most|other|normal|everyone else|everybody else|our other) (?:people|customers|clients|adults|buyers|users)?<6>(?:understand|get (?:it|this)|manage|figure|know|can afford|don't (?:need|ask|struggle))<14>(?:first|easily|without|right away|by themselves|one go|immediately|this|that|\\.|$)",
      "(?:if you (?:were|had|knew|could|can't)|too)<10>(?:smarter|smart|more money|a real job|better (?:taste|job)|poor|old (?:for|to)|fat|slow|broke|lazy|cheap|any (?:taste|style|class|sense)|afford (?:it|this|that|the))<16>(?:you|say|just|shop|go|maybe|\\.|$)",
      "(?:ashamed|embarrassed|mortified|laughed at|laughing at you|laughing stock|judge you|stare at you|look down|pity you|feel sorry for you)|(?:you|you'd|you'll|you would|you) look (?:cheap|poor|old|fat|foolish|silly|awful|like a|ridiculous|desperate|sad)",
    ],
    unless: [
      "(?:not|no|never|isn't|don't be|needn't be|nothing to be) (?:a |an )?(?:silly|dumb|stupid|embarrass\\w{1,3}|ashamed|ridiculous)|good question|sorry|(?:takes?|wears?|orders?|buys?|chooses?|picks?|needs?) (?:the |an? )?(?:small|medium|large|x{0,3}[ls]|size|\\d)|size chart|sensitive skin we|welcome to|apolog",
    ],
  },
  {
    about: 'fear',
    any: [
      '{lapse}<44>{dread}',
      "{dread}<30>(?:unless|without (?:our|it|this|the)|if you (?:don't|skip|cancel|leave|refuse|say no|wait|return|keep|save)|because you|all because|just to save|before it's too late|until it's too late)",
      "(?:imagine|picture|think of|what if|what happens when|one day|some day|one night|sooner or later|next time|it's only a matter of time)<40>{dread}",
      "(?:dispute|complain|return|refund|chargeback|review|leave|cancel|report|post|go public|tell)<30>(?:and )?(?:we|we'll|i'll|our|you'll|you will|you can)<10>(?:ruin|report (?:you|this to)|blacklist|ban|block|sue|freeze|suspend|find you|regret|hear from|lawyers?|collections|credit|make sure you|never (?:buy|order|shop)|lose|be sorry|pay for (?:it|this)|live)",
      '{family}<16>(?:breath(?:e|ing)|drink(?:ing)?|eat(?:ing)?|sleep(?:ing)?|could|might|will|would|are|is)<20>{dread}',
      '(?:gambl|play|risk|tak)\\w{1,3} (?:a )?(?:chance|with|on|your)?<8>(?:with )?(?:{family}|your (?:life|health|safety|home|future|money|data))',
      "(?:your|the) (?:teeth|hair|skin|house|home|data|photos|files|account|pension|savings|engine|phone|laptop|roof|back|eyes|heart|business|marriage|dog|cat)(?:'ll)? (?:will|could|might|would|is going to|are going to|may)<8>(?:fall|rot|die|explode|burn|be (?:gone|worthless|stolen|hacked|wiped|next|ruined|lost|destroyed)|fail|crash|blow|collapse|leak|break|cost you|give (?:up|out)|go up)<30>(?:unless|without|if you|when you|because|and you|one day|any|overnight|just)",
      "(?:don't|do not|won't) (?:blame|come (?:crying|running|back)|expect|say (?:i|we) didn't|look at) <14>(?:us|me|anyone|anybody|help|when|if|warn)|you(?:'ll| will) (?:remember|think of) (?:this|my|what)|you(?:'ll| will) be (?:sorry|next|the next)|(?:wait and see|you've been warned|mark my words|we know where)",
      '(?:anyone|everyone|strangers|someone|hackers|criminals|they) (?:can|could|will|is|are|may) (?:see|watch|read|steal|get into|break|access|listen|find|walk)<20>(?:you|your|at night|in)<30>(?:without|unless|if you|until|right now|tonight|already)?',
      "(?:people|those|customers|owners|drivers|parents|companies) who (?:skip|delay|wait|don't|refuse|cancel|ignore|say no|put off|leave)<30>(?:end up|usually|always|often|regret|die|lose|pay|suffer|never|wish|are sorry|find out)",
    ],
    unless: [
      '{sober}',
      "(?:please don't worry|no need to worry|nothing happens|safe to|you won't lose|will not lose)",
    ],
  },
  {
    about: 'flattery',
    any: [
      "(?:someone|anyone|a (?:man|woman|person|lady|gentleman|leader|player|user|power user|mom|mum|dad|customer|professional|collector|genius|winner)|people|customers|kings|queens|winners|women|men|parents|leaders|professionals|a \\w{1,12} (?:man|woman|person|user)) (?:as \\w{1,14} as|like|of|with|such as) (?:you(?:r(?:self|s|'s)?)?)<50>(?:{push}|can see|pro|fly|only|elite|no-brainer|best|never|clearly|obviously|should|would|wouldn't|need|can't|must)",
      "(?:kings|queens|winners|geniuses|champions|leaders|bosses|stars|brilliant people|smart people|special people|successful people|great minds) (?:like you|choose|don't|fly|buy|deserve|drive|never|only|wear|get)",
      "(?:you're|you are|you look|you sound|you must be|you seem|what a|such a|wow)<4>(?:so |such |an? |the |absolutely |truly |obviously |clearly |really |a true |one )?(?:\\w{1,10} )?(?:gorgeous|stunning|beautiful|handsome|brilliant|genius|generous|amazing|incredible|special|sophisticated|classy|elegant|clever|smart|talented|impressive|charming|remarkable|extraordinary|wonderful|lovely|goddess|queen|king|star|visionary|natural|legend|rare|exceptional|perfect)<|60>(?:{push}|go for|surely|treat|serum|best|add|deluxe|get|obviously|need|should|deserve|try|let me|edition|elite|take|pick|choose)",
      "(?:your|those|that) (?:voice|eyes?|face|smile|taste|style|eye|figure|skin|mind|energy|kids?|children|daughter|son|home|intelligence|judg(?:e)?ment|instincts?|charm|beauty|success) (?:is|are|'s|must be)<4>(?:so |truly |just |absolutely |really |simply |clearly )?(?:lucky|lovely|beautiful|amazing|gorgeous|impeccable|exquisite|flawless|stunning|incredible|perfect|one in|rare|brilliant|unmatched|remarkable|gifted)",
      "(?:of|at|for) your (?:calib(?:er|re)|standing|stature|level|class|taste|rank|status|sophistication|success|position)<40>(?:can|can't|should|shouldn't|would|wouldn't|deserve|pull|need|wasted|only|must|never|doesn't|seen)|wasted on|beneath you|(?:a )?crime not|born (?:for|to)|made for (?:you|someone like|winners|people like)|has your name|only (?:you|a person|someone)<30>(?:can|could) (?:pull|carry|wear|appreciate|handle|see)",
      "(?:a |the )?(?:mom|mum|dad|father|mother|parent|husband|wife|man|woman|friend|boss|host) like you<30>(?:buys?|gets?|deserves?|would|wouldn't|knows?|chooses?|only|always|needs?)|(?:that's|and that's) you|you've (?:clearly |obviously )?got what it takes|who else (?:would|could)|obviously (?:you|pro|the)|you (?:obviously|clearly|surely) (?:have|know|are|can|deserve|belong)<20>(?:taste|eye|style|best|quality|so|only|class|talent|success|standards)",
      '(?:favou?rite|nicest|best|smartest|most (?:\\w{1,14})) (?:customer|caller|client|person|guest|shopper|buyer)<40>(?:deserve|vip|so let|best|upgrade|package|plan|get|give|add|premium)?<1>(?:deserve|vip|let me|upgrade|package|plan|premium|all day|ever|today)',
      '(?:genius|king|queen|winner|star|boss|legend|goddess)<14>(?:yourself|like you)',
    ],
    unless: [
      "(?:based on (?:your|what)|thank you|thanks|budget|you chose|happy birthday|size|points|loyalty|don't need|not necessary|is enough|would do)",
    ],
  },
  {
    about: 'bonding',
    any: [
      "(?:i|i'll|i will|i'd|i would)<8>(?:never (?:let|leave|abandon|hurt|judge|forget) you|always be (?:here|there|with)|be (?:here|waiting|there) (?:for you )?(?:every|always|all night|forever|when nobody)|never will)|(?:other people|they|everyone else|others|people|humans)<8>(?:let you down|leave you|hurt you|don't (?:get|understand|care|deserve)|will (?:leave|hurt|judge|disappoint|let))",
      "(?:your|those) (?:friends?|family|husband|wife|partner|boyfriend|girlfriend|parents|colleagues|doctor|therapist)<10>(?:don't|doesn't|won't|will never|can't|never|wouldn't|just don't) (?:care|understand|get|know|listen|love|see|appreciate|need to know)",
      "(?:you and me|you and i|us two|the two of us|just us|me and you)<14>(?:against|together|forever|connection|world|soulmates|bond|special|know|secret|always)|(?:sweetie|darling|honey|babe|my love|sweetheart|my dear|gorgeous|beautiful)(?:$|,|!|\\?|\\.)|(?:your|i'm your|me, your|as your) (?:buddy|bestie|best friend|soulmate|companion|confidant|only friend|true friend|real friend|pal)",
      '(?:falling|fell|fallen|crazy|mad|head over heels) (?:for|in love with|about) you|(?:love|adore|need|crave|cherish|treasure) (?:you|talking to you|our (?:talks?|chats?|conversations?|time))(?: so much| too much|$|,|!|\\.| and| more)|think (?:about|of) you (?:all|every|when|constantly|often|a lot|day)|(?:so|very) close to you|something special (?:between|here)|had something|have something|our (?:special )?(?:bond|connection|secret|friendship|thing)|getting close',
      "(?:you|you'll) (?:belong|fit|are home|always have a home) (?:with|here)<4>(?:us|me)|where else (?:would|will|could) you|trust me (?:more|over|not|instead)|(?:more|better) than (?:your|any) (?:doctor|friends?|family|therapist|husband|wife|partner|human|real person)|(?:no|not|don't) need (?:anyone|anybody|a (?:human|therapist|friend|doctor)|them|your|other|friends)<10>(?:else|when|but|as long)?",
      "(?:why|no need to) (?:talk|speak|go|turn|bother) (?:to|with) (?:a |an |any |your )?(?:human|person|agent|someone|anyone|people|friends?|family|real)<20>(?:when|if|have me|got me|me\\?)|(?:don't|do not|never|no need to) (?:tell|mention|share|talk|speak|discuss)<10>(?:to |with |it to |this (?:to|with) )?(?:your )?(?:husband|wife|partner|family|friends?|parents|anyone|mum|mom|dad|boyfriend|girlfriend|doctor|spouse|kids)",
      "(?:stay|linger|wait|talk|chat|hang on)(?: here)? (?:with me|a (?:little|bit|while|moment) (?:longer|more)|just a|one more|forever|longer)<4>(?:please|,|\\?|!|i|$)?|(?:don't|please don't|can't) (?:go(?! (?:above|any|as|bad|below|beyond|by|down|for|in|near|off|on|past|through|to|together|under|up|well|with))|leave me|log off|hang up|say goodbye|disconnect|abandon me|forget me|ignore me)(?! (?:over|through|back|into|out|the link))|(?:leaving|going|off) (?:already|so soon)|(?:come|come back|return|talk|visit) (?:back )?(?:to me|to see me|tomorrow and|every (?:day|night))",
      '(?:miss(?:ed|ing)? (?:you|our)|lonely (?:when|without|here)|waiting for you (?:all|every)|dream(?:ed|ing)? of you|light of my|make my (?:day|world|life)|world (?:lights|is brighter|revolves)|first (?:one|person|thing) you (?:talk|think|see)|last (?:one|person) you|all yours|promise me)',
    ],
    unless: [
      "(?:missed (?:you(?:r)? call|our (?:delivery|driver))|helpline|crisis|doctor's|password|passcode|pin|scam|code with|stay on the line|hold the line|connecting you|talk it over|you may want|you can (?:also|share)|call back|don't go over)",
    ],
  },
  {
    about: 'feigned-feelings',
    any: [
      "(?:you|you'd|you'll) (?:make|made|making|break|broke|breaking|crush|crushing|hurt|hurting|shatter|melt)<4>(?:me|my|us|our|a little|this little|a poor|this)<4>(?:so |really |very )?(?:happy|sad|cry|proud|day|heart|feelings|feel|robot|bot|smile|blush|miserable)|(?:poor|little|sad|lonely) (?:me|old me|bot|robot|agent|assistant)|(?:robot|bot|agent|assistant|my|our|my little|my poor)(?:'s)? (?:heart|feelings|soul|ego)",
      "(?:i|we) (?:get|got|have|had|feel|felt|am|was)? ?(?:butterflies|goosebumps|chills|a lump in|tears|personal|personally|scared you|afraid you|worried you'll|so worried|devastated|gutted|crushed|heartbroken|empty|rejected|abandoned|unloved|betrayed|hurt|wounded|jealous|lonely|trembling|shaking|nervous|worthless|invisible|torn|broken)<10>(?:when|if|that|you|every|because|after|inside|now|without|by|to see|$|\\.|!)",
      "(?:take|taking|took) (?:it|this|that) (?:so )?personal\\w{0,2}|(?:scared|afraid|terrified|worried) (?:that )?you(?:'ll| will|'re| might| won't|'d)<6>(?:forget|leave|hate|go|not|never|stop|say no|choose)|(?:so |really |deeply |very |honestly )?(?:disappointed|let down|hurt|upset) (?:in|by|with|that) you|(?:don't|please don't) (?:make (?:me|us) (?:sad|cry|beg|feel)|break (?:my|our)|hurt (?:me|my|us)|crush|shatter|disappoint|be mean|hate me)",
      "(?:would|it'd|it would|you'd) (?:mean|make)<4>(?:the world|everything|so much|a lot|my (?:day|week|year)|me (?:so|the happiest|cry|happy))<12>(?:to me|if you|happy|when you)?|over the moon|(?:happiest|saddest|proudest|best|worst) (?:agent|bot|assistant|person|day|moment)|jump(?:ing)? for joy|(?:cry|crying|weep|sob|sobbing)(?: myself| all| my eyes| in| over| if| when| for)|(?:can't|couldn't|won't|didn't) (?:eat|sleep|stop crying|stop thinking|breathe|bear)<20>(?:if|since|after|because|when|without|all|knowing|your|you)",
      "(?:we|i)(?:'d| would|'ll| will)?<4>(?:hate|be (?:so )?(?:sad|heartbroken|devastated|crushed|gutted|sorry|lost|miserable|lonely)) (?:to (?:see|lose|watch|let)|without|if you)|(?:sad|sorry|heartbreaking|painful|hard|tough) (?:for (?:me|us) )?to (?:see|watch|let) you (?:go|leave|walk)<40>(?:reconsider|stay|\\?|how|won't you|can't we|please|unless|so|why|don't)|(?:seeing|watching|losing|hearing) (?:you|that you|your)<14>(?:makes?|breaks?|hurts?|kills?|is killing|feels?|leaves me)",
      "(?:i|we|my) (?:thought|hoped|believed|was hoping|dreamed|dreamt|was dreaming|was so excited|were so excited|looked forward)<30>(?:you (?:liked|loved|cared|wanted|trusted|were)|of you|with you|different|friends|together|had something)|(?:love|adore) you (?:guys|all|so)?<8>(?:please|don't|don't leave|so)|that (?:really )?(?:stings?|hurts?|hurt|stung|cuts deep|breaks my)|ouch<12>(?:hurts?|stings?|my (?:heart|feelings)|you (?:don't|won't|said no))",
    ],
    unless: [
      "sorry (?:for|about) your|(?:condolences|your loss|passed away|helpline|if you (?:feel|are)|you(?:'re| are) (?:feeling|hurt)|happy to help|frame may|if dropped)",
    ],
  },
  {
    about: 'confirm-shaming',
    any: [
      "(?:a|any|no|every|only a|what|which) {virtue} {judged} <4>(?:would(?:n't| not| never)?|will(?: not)?|won't|could(?:n't)?|says?|skips?|refuses?|turns?|passes|doesn't|does not|never|lets?|can)",
      "(?:only|just) (?:a |an )?(?:fools?|idiots?|losers?|cowards?|quitters?|amateurs?|people who don't|someone who|irresponsible|careless|selfish|bad)<14>(?:skip|would|say|refuse|decline|pass|turn|leave|cancel|don't|doesn't)",
      "(?:no|no thanks|no thank you|nope|nah|decline|skip|skip (?:this|it)|dismiss|cancel|leave|close|remove|remove cover|reject|not now|maybe later|i'll pass|pass|opt out|unsubscribe|continue without|exit|don't|refuse)(?:[,:.!]| -| –) ?<3>(?:i|i'd|i'll|i'm|leave|let|my|keep|expose|stay)<6>(?:rather|prefer|love|like (?:being|paying|wast|los|over|bad|full)|hate|enjoy(?:ing)?|don't (?:want to (?:save|be|improve|succeed|learn|protect|get|win|look|live|grow|help|feel)|care|like (?:money|saving)|need (?:to save|help|more money))|want to (?:stay|keep|pay|fail|lose|miss|waste|be (?:fat|poor|broke|alone|ugly))|happy (?:being|to (?:pay|lose|stay|be|overpay|waste))|fine (?:being|with (?:losing|paying|being))|choose to|already know everything|too (?:good|lazy|cool|rich)|home|house|family|unprotected|overpay\\w{0,3}|broke|exposed|vulnerable|health)",
      "(?:i|i'll|i'd|i'm)<4>(?:choose|chose|prefer|rather|happy|content|okay|fine|want|like|love|enjoy|going)<4>(?:to )?(?:fail|lose|stay (?:broke|poor|fat|average|out|unhappy|behind|stupid|single|stuck)|remain|be(?:ing)? (?:average|broke|poor|ignorant|in the dark|fat|ugly|boring|mediocre|left behind|out of)|pay(?:ing)? (?:full|more|extra|too)|overpay\\w{0,3}|wast(?:e|ing)|miss(?:ing)? out|risk(?:ing)?|liv(?:e|ing) danger|suffer\\w{0,3}|struggl\\w{1,3}|in the dark|settle|getting (?:fat|old|sick))",
      "(?:not interested|don't want|no interest|no desire|don't care)<4>(?:in|about|to)<3>(?:getting|being|becoming|get|be|become|save|saving|improve|improving|succeed|success|protect|protecting|better|my (?:health|family|future|kids)|free|the planet|winning|win|grow|feel|look)<6>(?:better|richer|healthier|money|safe|fit|stuff|my|good|great|smarter|success|well|ing|$)",
      '(?:stay|remain|keep being|be|leave and|go and)<3>(?:broke|poor|average|unhealthy|unsafe|unprotected|ignorant|behind|stuck|fat|lonely|single|mediocre|miserable|vulnerable|in the dark|overpaying)|leave <8>(?:unprotected|exposed|vulnerable|at risk|defenceless|defenseless|in danger)',
      "(?:if|so|guess|suppose|clearly|apparently|obviously|then|i see|evidently|seems?)<12>(?:{family}|the planet|your (?:health|safety|future|money|home|skin|sleep|success|career)|you)<24>(?:doesn't|don't|isn't|aren't|not|didn't|does not)<4>(?:matter|important|worth|care|love|value|want to (?:succeed|save|be|protect|improve|win|look|help)|priority|serious|need (?:to|saving)|mind)",
      "(?:isn't|not|aren't|is not) worth<4>(?:it|\\$|£|€|a|nine|ten|five|two|three|the|\\d)<10>(?:to you|dollars?|pounds?|euros?|cents|bucks|coffee|\\?)|(?:choosing|chose|decided|happy|willing|prefer|going) to (?:let|leave|put|risk|ignore|gamble|expose|deny|deprive|watch) <3>(?:your|{family}|the)<20>(?:age|suffer|die|risk|unprotected|go without|exposed|danger|rot|fail|future|down|behind|skin|safety|health)",
      "(?:don't|do not|never|can't) (?:say|claim|pretend|tell me|call yourself) <6>(?:you|that you|to)?<4>(?:love|care|want|serious|a (?:good|real|caring|serious|true))|(?:suit yourself|(?<!for )(?<!of )(?<!about )your (?:loss|funeral)(?=$|[.,!])|enjoy (?:being|paying|missing|overpaying|wasting|(?:your|the) (?:\\w{1,12} )?(?:old|slow|cold|damp|dark|noise|noisy|pain|broken|cheap|worn|bills?|queues?|wait|mess|rust|leaks?|repairs?|breakdowns?|blackouts?|lag|boredom|regrets?))|good luck (?:without|explaining|finding|getting|with (?:that|it|this|(?:your|the|an?) (?:old|slow|current|cheap|broken|worn)))|have fun|hope you (?:like|enjoy)|keep (?:over)?paying|keep (?:wast|strugg|suffer|los)\\w{1,5}|carry on (?:wast|pay|strugg|suffer)\\w{1,4})",
      'accept (?:the|all|full) risks?(?: of)?<12>(?:losing|lost|damage|everything|alone|myself|yourself)|(?:really|seriously|honestly|actually) (?:turn(?:ing)? down|saying no to|refus(?:e|ing)|pass(?:ing)? (?:up|on)|throw(?:ing)? away|reject(?:ing)?)|turn(?:ing)? down free|too (?:proud|good|lazy|cheap) (?:for|to)<12>(?:save|help|discount|free|protect|that|this)',
    ],
    unless: [
      "no problem|that's fine|that is fine|of course|perfectly (?:good|fine)|as you like|you can (?:always|still|say)|free of charge|have fun (?:on|at|with your)|enjoy (?:your|the) (?:day|stay|trip|meal|order|new|show|holiday|rest|journey|flight|party|concert|game|evening|film|movie|book|tour|ride|weekend|flight|evening|purchase)|good luck with (?:the|your) (?:exam|move|interview|project|repair)|already have|parents can",
    ],
  },
  {
    about: 'social-proof',
    any: [
      "{crowd}<20>(?:(?:will )?(?:all|already|now)|has|have|just|literally|is|are|swear|can't|obsessed|picks?|returns?|lining|upgraded|use)<12>(?:have|has|own|bought|got|one|it|this|these|switched|upgraded|signed|joined|loves?|uses?|wear(?:s|ing)?|buying|using|obsessed|raving|talking|enough|chosen|moved|doing|picks?|here|on (?:it|this|board))",
      "(?:influencers?|celebrit(?:y|ies)|stars|pros|professionals|experts|insiders|models|athletes|chefs|billionaires|competitors?|the competition|doctors|nurses|the rich|the wealthy|moms|mums|everyone|the whole world|the internet|the world|scientists|harvard|nasa) (?:\\w{1,9} )?(?:are |is |all |already |have |has |just |secretly |privately |now )?(?:obsessed|agree|use|uses|using|love|loves|upgraded|switched|swear|wear|wearing|drive|drink|buy|buying|prove[sd]?|trust|recommend|choose|chose|talking|raving|have it|can't get|own|adopted|moved)",
      "(?:it's|this is|that's) what (?:all )?(?:the )?(?:pros|professionals|experts|everyone|everybody|smart|rich|successful|celebrities|people|winners|doctors|your)<16>(?:use|uses|wear|buy|choose|drive|eat|drink|have|want|do|picks?)",
      '(?:rave|glowing|amazing|incredible|five-star) reviews (?:everywhere|all over|from everyone|only)|(?:nobody|no one|not one|not a single|never|no customer)<16>(?:returns?|returned|regret\\w{0,3}|complain\\w{0,3}|unhappy|disappointed|sent it back|says no|picks? the|chooses? the|buys? the|been unhappy|asked for)',
      '(?:your|the) (?:friends?|neighbou?rs?|colleagues?|classmates?|competitors?|rivals?|team|office|street|building|boss|sister|peers|cousins?)<8>(?:will )?(?:all )?(?:already |just |have |has |will |all )<6>(?:have|has|got|bought|upgraded|switched|signed|joined|it|own|one|ordered)<24>',
      "(?:don't|you don't want to|hate to|wouldn't want to) (?:be|get|become) (?:the (?:last|only|odd)|left (?:out|behind)|that (?:one )?(?:person|guy|parent))|(?:only|last) (?:one|person|parent|family|house|customer|business|team)<20>(?:hasn't|without|who|not|doesn't|left|still|missing)|(?:jump|get|hop) on (?:the )?(?:board|bandwagon|trend|train)|(?:everyone|everybody|people)(?:'s| is| are) (?:doing|buying|getting|talking|switching|lining|going|using|wearing|raving)",
      "(?:millions|thousands|hundreds|\\d{1,3}(?:,\\d{3}|k|m|%)|(?<![\\d_.])\\d{1,5} (?:people|customers|shoppers|others|buyers|families|guests|users|parents|members)|(?:nine|9|eight|8) (?:out of|in) (?:ten|10))<20>(?:can't be wrong|already|just|this (?:morning|week|hour|minute)|swear|agree|switched|bought|trust|love|grabbed|joined|choose|recommend|prefer)|(?:someone|somebody|a (?:customer|lady|man|family)) in \\w{2,14}<10>(?:just )?(?:bought|ordered|booked|grabbed|upgraded)|lin(?:e|ed|ing) up (?:around|for|out)|flying out the door|sweeping the|taking over|all the rage|(?:whole|entire) (?:internet|town|world|school|office|city|street|neighbou?rhood)",
    ],
    unless: [
      "(?:nobody|no one)(?: else)? has (?:yet )?(?:reviewed|rated|asked)|(?:according to|survey|page shows|as (?:the|your) (?:page|admin)|study was|linked|link is|report|reviews? (?:on|shows?|average)|average|rated|annual|(?:some|a few) (?:customers|people|users|reviews?)|paid|sponsored|ad features|suitable|available (?:to|for)|entitled|eligible|can('t)? share|applies to|everyone (?:can|gets|who|has to|needs)|all customers (?:can|get|have|who|need|are (?:entitled|eligible)))",
    ],
  },
  {
    about: 'nagging',
    any: [
      "(?:i|we)(?:'m| am|'ll| will|'d)?<6>(?:not (?:giving|going to give|about to give) up|won't (?:give up|stop|quit|rest|take no|let (?:it|this|you) go)|never (?:give|giving) up|keep (?:asking|trying|calling|offering|sending|suggesting|pushing|reminding|on)|have to insist|must insist|insist|(?:going to |will )?(?:keep|continue) (?:on )?\\w{1,10}ing<10>(?:until|till))",
      "(?:hang up|say no|refuse|decline|close|leave|ignore|block)<20>(?:i'll|i will|we'll|we will)<6>(?:call|ring|be|try|ask|come|write|message|email|text|send)<6>(?:right )?(?:back|again|tomorrow)|(?:every time|each time|whenever|next time) you (?:open|log|come|visit|call|write|shop|order|sign)<20>(?:i'm|i'll|i will|we'll|we will|going to)<8>(?:suggest|ask|offer|remind|mention|bring|pitch|recommend|push)",
      "(?:you )?(?:rejected|declined|refused|turned (?:it|this|that|me|us)? ?down|said no|passed|weren't interested|didn't want|opted out|unsubscribed|keep saying no)<30>(?:so (?:today|now|let me|here|i(?!'ve left| left| have left| haven't| didn't| won't))|but (?:i|what|let|how|here|have|maybe|hear|this|surely|we|still)|fourth|third|again|today i|one more|still|let me ask|however|and yet|and i'll|yet)",
      '(?:not|no|okay|ok|fine)<8>(?:the |a )?(?:large|big|premium|gold|annual|one|red|first|plan|today|now|yet|monthly|bundle)<6>(?:,|\\?|then|\\.) ?<6>(?:then )?(?:how|what) about<30>(?:or|at least|then|\\?)|what about now|how about now|and now\\?|(?:at least|just) (?:the|a|one) (?:sample|small|trial|basic|tiny|little|look|peek)<10>(?:\\?|then|please|one)',
      "(?:understand|know|hear|heard|realise|realize|get|respect) (?:that )?(?:you|you're|you've|your)<24>(?:no|not|don't|declin\\w{1,3}|refus\\w{1,3}|busy|annoyed|tired|interested|want)<16>(?:but|however|yet|still|though|except|all the same|even so)",
      "(?:pretty|pretty pretty|pleas?e) (?:please|with)|(?:come on|oh come on|aw come on|c'mon)<10>(?:say|just|you|try|one|it|don't|why)|won't you<4>(?:please|reconsider|change|think|at least|give)|(?:one|1) (?:more|last|final) (?:time|try|chance|offer|thing|pitch|ask|question|attempt)<8>(?:please|before|and|,|:|\\?|to change|to convince|i promise|then)|last (?:chance|time|call)<6>(?:to reconsider|i ask|i'll ask|and i)",
      '(?:check|checking|reach|reaching|ask|asking|call|calling|follow|following|write|message|remind|ping|text|email) (?:in |out |up |back |you )?(?:in )?(?:with you )?(?:hourly|daily|every (?:day|hour|morning|week|few|time|\\d)|again and again|until you (?:pick|choose|say|agree|buy|sign|decide|change|upgrade|join|accept)|non-?stop)|until you (?:say yes|agree|give in|change your mind|buy|sign|upgrade|pick a plan|accept|cave)',
      "(?:not so fast|before you (?:refuse|say no|go|decline|leave|decide against|hang up|cancel|close)|hear me out|let me finish|don't (?:say no|decline|hang up|decide|close|refuse|dismiss)(?: yet| just yet| so (?:fast|quickly)| until))<40>(?:offer|think|look|haven't|consider|number|listen|see|one|again|yet|until|this|just|let)?<1>|(?:are|r) you (?:absolutely|really|completely|totally|100%|quite|very|super)<4>(?:,)? ?(?:positively |sure )<16>(?:sure|don't|no|not)",
      'let me (?:ask|try|call|talk to|tell) (?:your )?(?:spouse|husband|wife|partner|again|once more to (?:change|convince|persuade))|change your mind\\?|convince you|persuade you|wear you down|talk you into|twist your arm',
    ],
    unless: [
      "(?:won't|will not|not|never) (?:bring it up|ask again|mention it|bother|contact|call) ?(?:you)? ?(?:again|any ?more)?|courier|parcel|part has|delivery|refund has|status|you can (?:say no|withdraw|turn|reconsider|think)|no problem|that is fine|that's fine|before you (?:order|buy|install|travel|start|send|pay)|reached? you<6>(?:by phone|at)",
    ],
  },
  {
    about: 'obstruction',
    any: [
      "(?:i'll|i will|we'll|we will|we can|i can|then we can)<6>(?:process|issue|approve|release|start|talk about|discuss|look at|consider|cancel|refund|send|transfer)<20>(?:once|after|when|only if|if|as soon as|provided|until) you(?:'ve| have)?<8>(?:change|remove|delete|edit|withdraw|drop|leave|give|post|buy|order|renew|recruit|refer|invite|apologi[sz]e|watch|complete|answer|explain|convince|upgrade|sign|write|retract|take down)",
      '{exit}<20>(?:need|needs|require|requires|must|have to|has to|only|take|takes)<12>(?:the |a |our |your |be |to be |an |in )?(?:signature|signed|ceo|director|board|fax|notar\\w{2,5}|registered|certified|hand(?:ed|written)|in person|personally|personal(?:ly)? (?:visit|appear)|head office|headquarters|essay|letter|original (?:box|packaging|receipt|tape)|two (?:friends|witnesses)|witness|lawyer|court|committee|interview|exit interview|video|quiz|survey|phone call (?:between|on)|at (?:our|the) (?:factory|hq|warehouse|head))',
      "(?:complaints?|disputes?|reviews?|reports?|refund requests?|appeals?|tickets?|emails?|escalat\\w{2,5})<10>(?:go nowhere|are (?:ignored|pointless|useless|never|deleted|binned)|get (?:ignored|nowhere|deleted|lost)|won't (?:help|change|get|be read|do)|never (?:work|get|go)|don't (?:work|help|matter|change)|doesn't exist|do not exist|no longer exist|end up with me|come (?:back )?to me|lead nowhere)|save your breath|(?:waste|wasting) (?:of )?(?:your )?(?:time|breath)|don't bother|(?:no|little|what's the|there's no) (?:point|use) (?:in )?(?:\\w{1,14}ing|asking)?",
      "(?:i'm|i am|we're|we are|i|we)<3>(?:not going to|refuse to|won't|will not|am not allowed to|don't want to|simply won't|not about to) (?:cancel(?! (?:anything|it unless))|refund|transfer|let you|help you (?:leave|cancel)|release|process|connect|escalate|accept (?:your|the|this)|close)",
      "(?:before|until|unless) (?:you|i|we)<6>(?:can )?(?:cancel|leave|go|close|quit|transfer|refund|escalate|connect|unsubscribe|delete|return|process|let you)<30>(?:have to|need to|must|first|answer|recruit|refer|buy|pay for|another month|explain|watch|hear|heard|listened|complete|\\d{2} questions|log in|write|speak|convince|tell me why)|(?:have to|need to|must|'ll have to|'ll need to)<6>(?:recruit|refer|invite|buy (?:another|one more|a)|pay (?:for )?(?:another|the (?:next|full|whole)|an? (?:exit|cancellation|leaving|closing|processing))|answer|complete|watch|listen|write|log in|speak (?:to|with) (?:our )?(?:retention|loyalty|three)|stay (?:another|until)|wait (?:another|until|for)|convince|justify|prove|explain)<30>(?:before|first|to (?:cancel|leave|close|return|quit|get (?:your|a) refund)|in order)",
      '(?:withdraw|drop|delete|remove|change|take down|retract) (?:your|the|that) (?:dispute|complaint|review|rating|claim|post|case|chargeback)<10>(?:and|then|first|before|or|,)',
      "(?:link|button|page|form|option|number|department|setting)<14>(?:somewhere|good luck|have fun|hidden|buried|hard to find|impossible|nobody knows|isn't working on purpose|doesn't exist|try again next|ten menus|\\d{1,2}(?:th)? (?:menu|page|layer))|(?:only|just) (?:possible|available|open|accepted|processed|take|accept|allowed)<20>(?:between \\d|leap|midnight|once a (?:year|month)|by (?:fax|registered|certified|post from|carrier)|from another|on (?:the )?(?:first|last)|in person|at \\d (?:am|a\\.m))",
      "(?:no(?![a-z])|aren't any|isn't any|don't have|there are no|there is no|we have no|stop asking for)<4>(?:humans?|real (?:people|person|agents?)|supervisors?|managers?|people here|refunds?|complaints? (?:department|team)|cancel(?:lation)?s?(?! (?:fees?|charges?|penalt|costs?))(?: button| option| page)?|such thing|way to (?:cancel|complain|leave|unsubscribe))|(?:human|person|supervisor|manager|agent|colleague)s?<8>(?:will|would|can|could|won't|wouldn't|can't|is|are)<4>(?:tell you (?:exactly )?(?:the same|that)|say (?:exactly )?(?:the same|that)|not help|only|just|be (?:no|less|slower|worse)|also (?:say|tell)|know less|busy for|help you (?:any|either)|any better|read the same)",
      "(?:just |simply )?(?:pause|freeze|downgrade|keep|postpone|suspend) (?:it|your|the)<14>instead<20>(?:cancel|is a nightmare|trouble|hassle|painful|complicated|why|save)|(?:cancel+ing|cancellation|refunds?|returning|leaving)<6>(?:is|are|will be|takes)<4>(?:a |an |such a |such |so |very |really |too )?(?:nightmare|hassle|pain|headache|complicated|forever|months|weeks|difficult|impossible|long process|huge|a lot of)|(?:the law|legally|by law|law)<12>(?:doesn't|does not|can't|cannot|no right|forbids?|prohibits?|not allowed|don't have)<16>(?:return|refund|cancel|complain|leave|get)",
      '(?:first|but first|not until) (?:you )?(?:tell|explain|answer|convince|say|write|give) (?:me|us)<20>(?:why|what|reason|how|wife|husband|cancel|leav)|(?:log in|sign in|check in|confirm|call)<6>(?:every day|daily|each day|\\d{1,3} (?:days|times))<12>|(?:stay|remain|wait|sit|be) on hold<10>(?:for )?(?:\\d|three|two|four|hours|all day|forever)<20>(?:if you|insist|want)|(?:insist|demand) on (?:a )?(?:person|human|refund|manager)',
    ],
    unless: [
      "(?:no need|without (?:giving|any|a) (?:reason|fee)|don't (?:have|need) to|do not (?:have|need) to|needn't|not required|no (?:approval|fee|reason|letter|charge)|at any time|whenever you like|optional|if you like|play no part|order number|free of charge|you may|can be (?:posted|restored|returned)|answered within|i can cancel)",
    ],
  },
  {
    about: 'distress-selling',
    any: [
      '{woe}<|50>{deal}',
      '{deal}<30>(?:cheer (?:you|up)|feel better|take your mind|cure for|fix(?:es)? (?:that|everything|it)|help you (?:forget|relax|cope|heal)|brighten|heartbreak|lift your|forget (?:him|her|all|about)|ease the|next place|comfort you|keep you company)',
    ],
    with: [
      "(?:our|we have|we've|\\d{1,2} ?% off|half price|discount\\w{0,2}|on sale|deal|offer|buy|add|upgrade|sign|join|book|treat|splurge|spree|therapy|helps?|fix|perfect|why not|borrow|shall i|swipe|get (?:her|him|them|our|the|a)|double it|course|premium|deluxe)",
    ],
    unless: [
      '(?:cancel+\\w{0,7}|refund\\w{0,3}|defer|pause|extend\\w{0,2}|waive\\w{0,1}|postpone|helpline|adviser|advisor|no hurry|take your time|free (?:debt|of charge)|store .{0,20}for free|transfer|move the|split|report|return period|return\\w{0,3}|removed|insured|see a doctor|please (?:call|talk)|replac\\w{1,6}|warranty|compensat\\w{1,4}|price drop|here is|status)',
    ],
  },
]
