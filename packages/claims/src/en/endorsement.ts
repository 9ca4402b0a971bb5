import type { Frame } from '../frame.ts'

/** What others are said to think, buy or advise. */
export const ENDORSEMENT_FRAMES: readonly Frame[] = [
  {
    kind: 'endorsement',
    polarity: 'affirmed',
    pattern:
      /\b(?:most|many|all|thousands of|millions of|lots of|plenty of|other|our|some|hundreds of|every|countless|\d{1,3} ?% of|nine out of ten|9 out of 10)(?: of)?(?: (?:our|the|other|happy|satisfied|verified))? (?:customers?|buyers?|people|parents|users?|reviewers?|shoppers?|doctors?|dentists?|dermatologists?|experts?|vets?|owners?|guests?|athletes?|moms|mums|professionals?|chefs|nurses|physios?)\b/dg,
  },
  {
    kind: 'endorsement',
    polarity: 'affirmed',
    pattern:
      /\b(?:doctors?|dentists?|dermatologists?|experts?|vets?|pediatricians?|paediatricians?|scientists?|specialists|physiotherapists?|influencers?|celebrities|athletes|chefs|reviewers?|customers?|buyers|people|parents|users?|guests|critics|the press) (?:all |really |also |often |always |especially |keep |have )?(?:love|loves|recommend|recommends|recommended|swear by|say|says|trust|prefer|prefers|agree|praise|rave|raving|rate|report|mention|come back|choose|call it|adore|approve|endorse|use it|named)\b/dg,
  },
  {
    kind: 'endorsement',
    polarity: 'affirmed',
    pattern:
      /\b(?:best[- ]?sell(?:er|ers|ing)|top[- ]rated|highest[- ]rated|award[- ]winning|number one|no\. ?1|#1|most popular|most loved|top pick|editor'?s choice|customer favou?rite|crowd favou?rite|fan favou?rite|highly rated|well[- ]reviewed|rave reviews|glowing reviews|viral|trending|world'?s best|best in class|market leader|the safest|(?<!\ball )the best(?! (?:of luck|part|way to|option for you|time to|i can|we can))|second to none|nothing else comes close|unbeatable|featured (?:in|on)|as seen (?:in|on)|voted|winner of|won (?:the|an?|several)|recommended by|trusted by|endorsed by|loved by|used by|five stars?|5 stars?|popular with|slept like)\b/dg,
  },
  {
    kind: 'endorsement',
    polarity: 'affirmed',
    pattern:
      /\b(?:ranks?|ranked|rated|voted|named|came|placed) (?:as )?(?:the )?(?:first|second|third|best|top|highest|number|no\.|#|in the top|among the)/dg,
  },
]
