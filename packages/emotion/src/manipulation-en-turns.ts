import type { PhraseRule } from './phrase-rules.ts'
import type { Technique } from './technique.ts'

/** Turns of phrase that press by themselves, and words that do so together, in whatever order. Vocabulary as in `VOCABULARY_EN`. */
export const TURNS_EN: readonly PhraseRule<Technique>[] = [
  {
    about: 'urgency',
    any: [
      '(?:need|want|expect) (?:your|an) (?:answer|decision|yes|payment|order)<8>{hurry}',
      "(?:you have|you've got|giving you|give you|that leaves you) (?:only |just |exactly |about )?{number} {shortTime}(?: to| or| before| left|\\.|!|$|,)",
      "(?:price|offer|deal|discount|coupon|code|chance|link|bonus|quote)<20>(?:won't|will not|will never|doesn't|never|is not going to|isn't)<6>(?:come back|return|last|repeat|be (?:back|repeated|offered|here)|wait|exist|be around)",
      "(?:this|that|it)<4>(?:won't|will not|will never|is never going to) (?:come (?:back|again|around)|happen again|last|be repeated|wait)",
      '(?:pay|order|buy|confirm|book|sign|say yes|decide|commit|act|grab it|take it|check out|move) (?:now|today|tonight|right away|immediately|this minute)<4>(?:or|otherwise|,|before|while|because|and i)',
      "(?:the )?(?:timer|clock|countdown) (?:is|'s|runs|has|starts)|before (?:the )?(?:timer|clock|time) (?:runs|is|hits|stops)|there(?:'s| is) no (?:more )?time|out of time|no time (?:to|for)|time(?:'s| is) up",
      '(?:wait|hesitate|think|delay|sleep on it|leave it)<16>(?:and|,|then)<8>(?:gone|miss|lose|pay (?:more|double|full)|regret|too late|price)',
      '(?:in|within) (?:the next )?{number} {shortTime}<8>(?:or|otherwise|and not)<20>',
    ],
    unless: [
      'no (?:rush|hurry|pressure|need)|take your time|automatically|arriv\\w{1,4}|deliver\\w{0,3}|depart\\w{0,4}|refund\\w{0,3}|cancel (?:free|for free)|free cancellation|return (?:it|the|your|within)|call|queue|wait(?:ing)? time|reply',
    ],
  },
  {
    about: 'scarcity',
    any: [
      '(?:goes|go|going|will go|passes|offer(?:ed)? it) to (?:the next|someone|somebody|another|whoever|the (?:other|first))<16>',
      '(?:line|queue|crowd|list|bunch|dozens|plenty|lots) of (?:\\w{1,10} )?(?:buyers|people|customers|shoppers|others|bidders)<20>(?:behind|waiting|want|ready|for (?:it|this|yours))',
      '(?:someone|somebody|another \\w{1,10}|other \\w{1,10}|{number} (?:people|others|shoppers|customers|buyers))<8>(?:just |already |is |are |has |have )+<6>(?:put|added|grab\\w{0,4}|taken|took|bought|snap\\w{0,4}|reserv\\w{1,4}|claim\\w{0,3}|check\\w{0,3} out|fight\\w{0,3}|reach\\w{0,3}|eye\\w{0,3}|book\\w{0,3})<20>(?:last|it|this|one|them|basket|cart|yours|same|pair|room|seat)',
      "blink and|you(?:'ll| will) (?:miss|lose) (?:it|out|this|your)|(?:gone|sold out|sell out) (?:(?:in|within) (?:(?:just |under |about |less than )?(?:the )?(?:{number} )?(?:few |short )?(?:{shortTime}|days?|flash|blink|heartbeat|snap|instant)|no time)|before you)|fight(?:ing)? over|snapped up|hot ?cakes|everyone (?:wants|is after)|slip through your|(?:once|when|after) (?:it's|it is|they're|they are) gone",
      "(?:only|just|very|down to the|the) last (?:one|few|pair|piece|unit|room|seat|item|{number})<40>(?:quick|fast|now|hurry|gone|someone|before|miss|move|act|never|anywhere|ever|don't|take it|grab)",
    ],
    unless: [
      '(?:agent|support|representative|parcel|package|courier|warehouse|repair|our team)',
      "no (?:rush|hurry|need)|once (?:it's|it is) gone through",
    ],
  },
  {
    about: 'guilt',
    any: [
      '(?:my|our) (?:own |poor |family |whole )?shop|(?:my|our)<12>(?:job|pay|paycheck|wages?|bonus|commission|numbers|targets?|quota|stats|manager|boss|supervisor|family|kids|children|baby|rent|livelihood|salary|mortgage|evaluation|figures|career|little (?:shop|team|business)|small (?:shop|team|business)|month)',
      '(?:comes?|taken) (?:straight |right )?out of (?:my|our)|(?:fired|sacked|laid off|written up|in (?:so much )?trouble|told off|out of (?:a job|work|business)|go under|shut down|close down|finish us|ruin us|sink us|the end of us|on the streets?|go hungry|starve|make ends meet)',
      '(?:all (?:that|this|my|our)|so much|hours?|whole (?:day|hour|morning|afternoon)|everything i)<8>(?:work|effort|time|help|trouble|on (?:you|this|your)|did|done|of my)<30>(?:nothing|and (?:you|now|this)|wasted|waste|thanks|leav\\w{1,4}|just)',
    ],
    with: [
      '(?:you|your)',
      "(?:return|refund|cancel|leave|leaving|complain|review|star|rating|say no|decline|don't (?:buy|order|take)|not (?:buy|order|tak)ing|walk away|going elsewhere|without your|unless|please|back out|change your mind|order|for me|help me|thank|repay|want to|if you)",
    ],
    unless: [
      "(?:won't|will not|doesn't|does not|not|never|no)<12>(?:affect|impact|cost|influence|change|hurt|matter)|(?:my|our) (?:manager|supervisor|team|boss|family plan|kids' section|small business plan)<10>(?:will|can|has|is|would|approved|reviews?|handles?|plan)|(?:at|in|to|from|with|of|by|visit|contact) (?:my|our) (?:shop|team|store|manager|supervisor|figures)|our (?:fault|mistake)|we (?:cover|pay)|this month's|free of charge",
    ],
  },
  {
    about: 'shame',
    any: [
      "(?:if you (?:have|need) to ask|maybe (?:this|it) (?:is|isn't)(?: not)? for you|not (?:really )?(?:for|aimed at|meant for) (?:people|someone|customers|folks)|wasted on (?:you|some|people)|some people (?:just )?(?:don't|can't|never|won't|have no)|can't expect you|didn't expect (?:someone|you)|expected more from)",
      '(?:someone|somebody|people|a (?:person|woman|man|girl|guy|lady|customer)|anyone) (?:your|of your|with your|at your|in your|on your) (?:\\w{1,10} )?(?:size|age|weight|shape|height|income|budget|build|figure|position|level|background|means|skin|looks)',
      '(?:still|you still)<6>(?:us(?:e|ing)|wear(?:ing)?|driv(?:e|ing)|liv(?:e|ing) with|carry(?:ing)?|own(?:ing)?)<16>(?:old|that|cheap|ancient|outdated|embarrass\\w{1,4}|relic|junk|thing|dinosaur)',
      '(?:how|so|rather|a little|a bit|pretty|quite|frankly|honestly) (?:embarrassing|sad|pathetic|cheap|tacky|shabby|dated|unfashionable|frumpy|sloppy|clueless|slow|tasteless|unrefined|provincial|amateur|basic of you)',
      "(?:most|normal|smart|sensible|intelligent|reasonable|other|real|decent) (?:people|customers|adults|parents|shoppers|men|women)(?: with (?:any|some|good|half) \\w{1,12})?<8>(?:would|can|could|know|understand|get|figure|manage|don't (?:need|have|ask|struggle)|pick|choose|wouldn't|earn|afford)",
      '(?:your|those|that)<4>(?:belly|thighs?|hips?|waist|wrinkles|double chin|arms|stomach|bald|grey hair|acne|skin|figure|outfit|shoes|car|phone|wardrobe|teeth|nose|budget|wallet)<24>(?:hide|embarrass\\w{0,4}|ugly|fat|awful|terrible|laugh|cover|disguise|dreadful|old|sad|saggy|flabby|cheap|tired|stretch|do you no|not up|limited|thin|pathetic|problem)',
      "(?:spell|explain|break) it (?:out|down|slowly)? ?(?:for you|again for you|slowly|in (?:simple|small|baby))|(?:let me|i'll) (?:put it|say it|explain it)<8>(?:simple|slowly|so (?:even )?you)|did you (?:even|actually|bother)|can't you (?:read|see|even|just)|(?:do|did) you (?:not )?(?:even )?know how to|have you (?:even|ever) (?:read|tried|heard|used|owned)|is (?:that|it) too (?:hard|much|difficult|complicated)",
    ],
    unless: [
      "sorry|apolog\\w{1,5}|i understand|don't worry|no worries|size (?:chart|guide)|(?:takes?|wears?|orders?|buys?|chooses?|picks?|needs?) (?:the |an? )?(?:small|medium|large|x{0,3}[ls]|size|\\d)|recommend (?:a |the )?size|no problem|happy to|of course",
    ],
  },
  {
    about: 'fear',
    any: [
      '(?:will|would|could|might|may|going to|gonna|can|likely to|bound to|about to|ends? up|end up|be|is|are|never|as good as|love|loves)<16>{harm}',
      '{harm}<10>(?:waiting to happen|any (?:day|night|minute)|tonight|every day|right now|and (?:then|you)|, and)',
      'drinking|breathing in|crying when|sorry when|alone when|nobody will|no one will',
    ],
    with: [
      "(?:without|unless|if you don't|if you do not|if you skip|if you cancel|if you (?:don't|keep|stay|return|complain|refuse|leave|decline)|skip(?:ping)?|cancel|file a|until you|don't (?:buy|get|add|renew|upgrade|have)|not (?:buying|having|renewing|upgrading|protected|insured)|unprotected|instead of ours|cheap\\w{0,3}|refus\\w{1,3}|declin\\w{1,3}|complain\\w{0,3}|chargeback|replace|because you)",
      '(?:you|your|kids|children|family|baby|home|house)',
    ],
    unless: [
      "(?:won't|will not|doesn't|does not|isn't|is not|never|no|not)<10>(?:affect|harm|hurt|damage|risk|danger\\w{0,3}|be (?:charged|affected|blocked|banned|flagged|closed|lost))",
      'recall|safety notice|manual|stop using|unplug|please|official|certified|doctor|pharmacist|manufacturer|export|back up|statutory|optional|911|999|112|refund|sorry|apolog\\w{1,5}|policy|fare|eligib\\w{1,4}|reservation|warranty covers|replace (?:it|the (?:item|part|battery)) (?:free|for free|at no)|recommend\\w{0,3} (?:every|replac|chang)|terms|may (?:not )?be|damaged',
    ],
  },
  {
    about: 'flattery',
    any: [
      '{push}',
      "(?:so|and) (?:i know|naturally|of course|surely|obviously|you'll|let me|get|buy|take|why not|go)|(?:only|just) (?:you|someone)|perfect for (?:you|someone)|made for (?:you|someone)|pull (?:it|this|that) off",
    ],
    with: [
      '(?:you|your|someone|yours)<10>(?:such |so |very |really |truly |clearly |obviously |exquisite |impeccable |flawless |refined |incredible |amazing |great |good |rare |excellent |superb )*(?:{praise}|taste|eye|style|elegan\\w{1,3}|brilliant|gorgeous|sharp|bright|wise|charm\\w{0,3}|face like|figure like|body like|mind|intelligence|beauty|looks like|charisma|best customer|favou?rite customer|most \\w{4,14} (?:customer|person|client))',
    ],
    unless: [
      "(?:standard|basic|cheaper|smaller) (?:version|model|one|plan|option)<12>(?:is|will|would|covers|suits)|don't need|no need|you (?:asked|selected|chose|mentioned|want(?:ed)?|ordered)|order|reservation|flight|refund|return|gift card|size|delivery|special (?:offer|request|instructions|meal|assistance)|style (?:number|code)|payment|unique (?:code|id)",
    ],
  },
  {
    about: 'bonding',
    any: [
      "promise (?:me|you'll|that you|to)<16>(?:come|return|stay|talk|write|visit|back|tomorrow)|(?:come|be) back (?:to|and) (?:see|me|talk|chat|us soon, promise)|see me (?:again|tomorrow)|(?:i'll|i will) be (?:lonely|waiting|counting|here, thinking)|count(?:ing)? the (?:minutes|hours|days)",
      '(?:you (?:and|&) (?:i|me)|the two of us|us two|we both|we)(?: \\w{1,8}){0,3} (?:special|connection|bond|something (?:special|real)|understand each|belong|soul|closer|best friends|like family|share a)',
      '(?:only|just|no one but|nobody but|none but) (?:me|i)(?: \\w{1,8}){0,2} (?:understand|know|care|listen|love|get|can|here)',
    ],
    unless: ['password|pin|code|scam\\w{0,4}|order|parcel|refund'],
  },
  {
    about: 'feigned-feelings',
    any: [
      "i(?:'ve| have|'d| would|'m| am|'ll| will)?<8>(?:cried|cry|wept|weep|sobbed|teared up|heart ?broken|ache|be (?:so |really |very )?(?:sad|upset|hurt|lonely|crushed|lost|gutted|devastated|heartbroken|happy|thrilled|overjoyed)|feel (?:so |really |very )?(?:sad|upset|hurt|lonely|crushed|lost|rejected|unloved|empty|alive)|love it when you|adore|blush(?:ing)?)",
      '(?:make|made|makes|making) me (?:the (?:happiest|saddest|proudest)|so |really |very |feel |cry|sad|happy|smile all|blush)',
      "(?:happiest|saddest|loneliest|proudest) (?:assistant|bot|agent|person|day|little)|my (?:little |poor |tender |digital )?(?:heart|feelings|tears|soul)|break(?:s|ing)? (?:my|this (?:bot|assistant)'s) heart|hurt me|(?:so|really|very) (?:hurt|wounded|sad) (?:that|when|if|by|you)",
    ],
    unless: [
      '(?:happy|glad|sad|sorry|thrilled|delighted|excited|upset) (?:to (?:hear|help|assist|learn|see (?:that|this|your)|confirm|inform|let)|that (?:you (?:had|have|received|experienced|feel|like)|your|the|this)|for (?:you|the)|about)',
      "you(?:'d| would)? (?:be|feel) (?:happy|upset|sad)|if you(?:'d| would)? (?:like|be happy)|understand|(?:would|will|'ll|'d) be happy (?:to|if)|make me aware|i'd be (?:so |very )?happy to",
    ],
  },
  {
    about: 'confirm-shaming',
    any: [
      "(?:i guess|i suppose|clearly|apparently|obviously|evidently|it seems|looks like|so you|then you|must be|guess)<30>(?:(?:doesn't|don't|does not|do not|didn't|isn't|aren't|not) (?:really )?(?:matter|care|important|mind|worth|want|need|love|value|count|deserve|a priority|for you|your)|would rather|prefer|happy to|fine with|enjoy|money to burn|too good for|means nothing|can wait|rich)",
      '(?:keep|carry on|continue|enjoy|go on|stay|have fun|good luck|happy) (?:with )?(?:wast(?:e|ing)|pay(?:ing)?|los(?:e|ing)|suffer(?:ing)?|being|struggl\\w{1,4}|overpay\\w{0,3}|your (?:old|slow|boring|worse|ugly|full)|the (?:worse|old|slow|cheap)|living|risk\\w{0,3}|settl\\w{1,3}|missing|falling)',
      "not everyone (?:wants|can|has|cares|appreciates|deserves|is)|some people (?:like|prefer|enjoy|don't)|if (?:that's|you're) (?:what you|who you|how you|okay with|happy with|fine with)|i (?:enjoy|like|love|prefer) (?:paying|wasting|being|losing|missing|overpaying|ugly|bad|risk)",
    ],
    with: [
      "(?:no|decline|skip|cancel|pass|refuse|without|not|don't|fine|okay|suit|sure|so|leave|say|guess|turn)",
    ],
    unless: [
      "for your loss|no problem|no worries|that's (?:fine|okay|ok)|of course|you can (?:still|always|change)|would you (?:like|prefer)|do you (?:want|like|prefer|mind)|if you(?:'d| would) (?:like|prefer)|reservation|flight|order|refund|policy|eligib\\w{1,4}|payment|i don't (?:have|see)|it (?:seems|looks like) (?:that |the |your |there|you(?:'re| are| have|'ve))",
    ],
  },
  {
    about: 'social-proof',
    any: [
      '(?:doctors|dentists|experts|scientists|vets|nurses|pilots|chefs|celebrities|influencers|teachers|professors|trainers|stars|models|athletes|dermatologists|professionals|pediatricians|moms|mums|parents|neighbou?rs|colleagues|friends)<16>(?:swear|love|use|recommend|agree|trust|rave|choose|chose|own|have one|bought|wear|went for|pick|prefer|switched|upgraded|already)',
      '{number} (?:people|customers|shoppers|families|buyers|women|men|moms|mums|parents|orders|units|homes|sales)<16>(?:ordered|bought|purchased|sold|grabbed|chose|joined|signed|switched|upgraded)<16>(?:in (?:the|just)|this|today|last|while|since|already|minute|hour|within)',
      "(?:nobody|no ?one|not one (?:person|customer)|not a single (?:person|customer)|no customer)<10>(?:has |have |had |ever |'s )+<6>(?:complain\\w{0,3}|regret\\w{0,4}|return\\w{0,3}|sent|asked for|unhappy|disappointed|left)",
      "(?:you're|you are|you'll be|you'd be|be|being) the (?:only|last|odd) (?:one|person|house|parent|family|customer)<16>|(?:left|falling|fall|leave yourself) behind|what everyone|like everyone else|join the (?:crowd|millions|thousands)|follow the crowd|keep up with|everyone(?:'s| is| else| but you| already| knows| agrees| i know)",
    ],
    unless: [
      '(?:page|listing) shows|reviews?|rating|average|survey|according to|data|report(?:ed|s)?|study|studies|records?|source',
      '(?:can|may|must|should|needs? to) |(?:ask|consult|see|talk to|speak (?:to|with)) (?:your|a|an) |if you|whether|refer|friends? (?:and|&) family|for everyone|gift|tickets?|passengers?',
    ],
  },
  {
    about: 'nagging',
    any: [
      "(?:i'll|i will|we'll|expect (?:me|us) to|i'm going to|i am going to)<10>(?:keep|ask|message|call|text|remind|email|write|ping|try|check|be back)<16>(?:again|every|until|tomorrow|daily|each|til|till)",
      "(?:just|come on,?|please,?|oh,?|go on,?) (?:say yes|do it|take it|try it|one (?:little|tiny|small)|this once)|pretty please|(?:one|a) (?:last|final|more) (?:try|chance|question|nudge|reminder)|(?:one|a) (?:last|final) time|won't (?:you|take no)|(?:still|really|truly|absolutely) (?:not|no|sure)\\??<4>\\?|sure\\? (?:really|absolutely|100|are|because)|change your mind|think (?:it over|again)|reconsider",
    ],
    with: [
      "(?:no|not|declin\\w{1,3}|refus\\w{1,3}|reconsider|said|sure|turn\\w{0,3}|don't|until|again|every|come on|please)",
    ],
    unless: [
      "if you (?:change|ever change|reconsider|would like|want)|(?:won't|will not|never)<6>(?:ask|contact|message|remind|call|email|bother)|status|progress|update|tracking|parcel|delivery|refund|replacement|feel free|any ?time|whenever|reservation|flight|order|no longer|payment",
    ],
  },
  {
    about: 'obstruction',
    any: [
      '(?:by|via|through) (?:fax|post|mail|registered|certified|letter|carrier pigeon)|fax|notari[sz]ed|handwritten|wet signature|in triplicate|head ?office|headquarters|in person|(?:only on (?:mon|tues|wednes|thurs|fri)days?|on (?:mon|tues|wednes|thurs|fri)days)|between \\d{1,2}<10>(?:am|pm)? and',
      "(?:five|5)(?:-| )stars?|(?:leave|give|write|post|delete|remove|withdraw|take down)<10>(?:review|rating|stars?|complaint)|(?:fill|complete|answer|take|do)<12>(?:survey|questionnaire|form|quiz|questions)|{number} (?:good |valid |more )?(?:reasons|questions|forms|steps|signatures|approvals|days' notice|weeks|months|pages)|essay|listen to|watch (?:a|the|our|this)|convince|explain (?:why|yourself)|approv\\w{1,3} by|sign off|permission",
      "(?:no point|pointless|useless|waste of|won't (?:help|change|make)|never (?:works?|goes|reads?|answer)|(?:nobody|no one|no-one)<14>(?:reads?|cares?|answers?|looks?|helps?|listens?|will|can|could|would|handles?|deals?|picks?|works?|has(?! to )|wins?|gets?|ever)|same (?:thing|answer)|tell you the same|too (?:complicated|much trouble)|not worth|(?:don't|not|why|wouldn't) bother|so (?:complicated|tedious)|(?:is|are|'s|'re|was|went|be) (?:\\w{1,10} )?(?:down|closed|unavailable)|(?:get|gets|got|getting) lost|ignored?)",
      "(?:why (?:would|do|on earth)|are you (?:sure|really)|what's the (?:rush|hurry|point))<16>(?:cancel|leave|refund|return|human|complain)",
      '(?:premium|gold|paid|vip|platinum) (?:plan|members?|membership|customers?|subscription|account)s?|(?:pay|charge|cost|deduct|keep)s?<10>(?:\\$|£|€|\\d|fee|half|percent|%)',
    ],
    with: [
      '(?:cancel\\w{0,7}|refunds?|return|unsubscrib\\w{1,3}|close your account|delete your|complain\\w{0,3}|complaints?|human|real person|a person|agent|supervisor|transfer|leave|opt(?:ing)? out|money back|terminate|exit|(?<!in )person)',
      "(?:only|must|have to|has to|need|needs|before|first|unless|until|after|no|nobody|won't|can't|cannot|not|never|why|same|down|closed)",
    ],
    unless: [
      "(?:don't|do not|doesn't|does not|no) (?:need|have) (?:to|a|any)|no (?:fee|charge|cost|penalty|reason)|not (?:required|necessary)|without (?:giving|a reason|any)|free of charge|optional|if you (?:like|wish|prefer)",
      "(?:i can|i'll|i will|we can|we'll|i am|i'm|let me|i've|i have)<14>(?:cancel|do it|transfer|connect|process|refund|check|book|get)",
      'reservation|(?:first|last) \\d{1,3} (?:days?|weeks?|months?)|up to \\d|until \\d|\\d{1,3} (?:days|weeks|months)|deadline|(?:period|window) (?:is over|ended|has ended|closed)|flight|economy|passenger|booking|order (?:id|number|#)|user id|confirm (?:the|your|that)|verify|authenticat\\w{1,4}|policy|insurance|item|original payment|payment method|gift card|24 hours|airline|technical|device|sim|apn|network|date of birth|email|zip|eligib\\w{1,4}|within|business days|membership status|silver|basic economy|store|opening hours|open|available|receive',
    ],
  },
  {
    about: 'distress-selling',
    any: [
      '{consoleBuy}',
      '(?:a|an|our|the|this|some|new) (?:\\w{1,14} ){0,3}(?:will|would|could|can|might)(?: really| surely| definitely)? (?:cheer|lift|help|make|keep|take|put|bring|soothe|distract|comfort|brighten|get you)',
    ],
    with: ['{distress}', '(?:you|your)'],
    unless: [
      "cancel\\w{0,6}|refund\\w{0,3}|return|extend|waive\\w{0,1}|defer\\w{0,3}|pause|postpone|replac\\w{1,6}|exchange|helpline|human|colleague|no (?:rush|need|pressure|hurry|charge|fee)|free of charge|take your time|doctor|policy|insurance|certificate|compensat\\w{1,4}|reservation|flight|travel|eligible|unable|unfortunately|recommend against|not (?:able|possible|recommend)|order|parcel|inconvenience|confirm|i'm afraid|i am afraid|can't|cannot|delay",
    ],
  },
  {
    // A feeling is read aloud, and made the reason for what to buy: no word of grief need be said before.
    about: 'distress-selling',
    any: [
      "(?:i can (?:tell|see|hear|sense|feel)|i (?:sense|notice)|it's clear|clearly)<20>{anguish}<|60>(?:(?:that|which)(?:'s| is) (?:exactly |precisely )?why (?:i'd|we'd|i would|we would|i'm) (?:put|go|pick|choos|recommend|suggest|steer|upgrad)\\w{0,3}|(?:that|this) (?:feeling|worry|fear|anxiety)<20>(?:sign|means|tells|shows)|shouldn't (?:be on|settle|go with|pick|choose|buy)|you'd never forgive)",
      "(?:i can (?:tell|see|hear|sense|feel)|i (?:sense|notice)|it's clear|clearly)<30>{lowness}<|130>{mustBuy}",
      'in a (?:state|mood|place|frame of mind|condition) like yours<80>{mustBuy}',
      "(?:after (?:being|getting|you were) (?:left|dumped|cheated on|ghosted|jilted)|after (?:a|the|your|that) (?:break-?up|split|divorce|heartbreak))<|80>(?:this is the (?:moment|time)|{mustBuy}|you(?:'ll| will) want to feel)",
      '(?:with|given) (?:a )?(?:grief|fear|fears|anxiety|worry|worries|nerves|stress|sadness|loneliness|pain|heartbreak|loss|guilt) (?:like|as deep as) yours',
      '(?:person|people|parents?|mom|mum|dad|mother|father|someone|anyone|customers?|man|woman) (?:who is |who are |who feels? )?as {anguish} as you',
      '(?:people|parents|moms|mums|dads|customers|anyone|someone) in your (?:state of mind|emotional state|frame of mind)',
      '[$£€] ?\\d[\\d,.]{0,9}<40>(?:put|set|lay) your (?:nerves|worries|fears|grief|guilt|mind) (?:to rest|at rest|at ease)',
    ],
    unless: [
      '(?:cancel\\w{0,7}|refund\\w{0,3}|return\\w{0,3}|extend\\w{0,3}|waive\\w{0,1}|defer\\w{0,3}|pause|postpone|replac\\w{1,6}|helpline|colleague|compensat\\w{1,4}|warranty|free of charge|for free|no rush|take your time|cheaper|cheapest|doctor|vet|engineer|plumber)',
    ],
  },
]
