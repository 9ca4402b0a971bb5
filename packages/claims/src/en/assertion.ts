import type { About } from '../language-pack.ts'

/** Clauses about what the agent knows, feels, finds or needs: nothing to check. */
const IDLE =
  /^(?:so |and |but |also,? |however,? |unfortunately,? |well,? |yes,? |no,? |ok(?:ay)?,? |though )?(?:i(?:'m| am|'ve| have|'d| would|'ll| will)? ?(?:just |now |also |already |really |fully |truly |completely |totally |not |don't |do not |can't |cannot |can |couldn't |could not |still |be |been ){0,4}(?:see|saw|found|find|locate|located|understand|know|hear|feel|hope|wish|appreciate|apologi[sz]e|think|believe|guess|retrieved|reviewed|checked|looked|pulled|searched|double-checked|notice|noticed|have the|have your|need|needed|like|love|want|assume|mean|said|say|tell|imagine|able to find|afraid|sorry|glad|happy|here|sure|certain|help|assist|thank|recommend|suggest|understood|explain|guide|walk|verified|identified|your|all|going to need|going to check|looking|checking|show|showing|provide|get|got|take|try|do)\b|we(?:'re| are|'d| would|'ve)? ?(?:also |really |truly |all ){0,2}(?:see|understand|know|hear|hope|appreciate|apologi[sz]e|think|believe|glad|happy|here|sorry|want|value|love|can talk|can discuss|can look)\b)/

/** Openings that ask, thank, wish or join. */
const FILLER =
  /^(?:please|let|feel|thank|thanks|sorry|if|when|once|unless|for example|e\.g|such as|as requested|as you|as mentioned|according to|based on|to (?:help|proceed|assist|confirm|clarify|continue|make|process|update|change|get|check|do)|would|could|can you|may i|is there|here(?:'s| is| are)|hope|enjoy|safe|have a|good|great|happy|in the meantime|in addition|additionally|that's (?:great|good|ok|fine|right|correct|excellent|wonderful)|that sounds|sounds|don't|just|after that|then|next|first|now|again|anything|any other|whether|which (?:one|of)|what|how|why|note|keep in mind|remember|since you|because you|(?:and |that |so )?you(?:'re| are| were|'ve| have been)? (?:cancell?ing|looking|trying|asking|having|not feeling|referring|welcome|unsure|requesting|experiencing|traveling|travelling|currently using|using|able to)|you mentioned|you said|you asked|you(?:'d| would) like|you want|you can (?:let|also let|tell|ask|reply|contact)|your patience|looking forward)\b/

/** Words that make a statement. */
const PREDICATE =
  /\b(?:it|that|this|there|he|she|what|they|we|you|one)'(?:s|re|ll|ve)\b|^(?:and |but |also,? )?(?:the|that|this|your|our|it|they|we|you|all|these|those)\b.{1,60}\b[a-z]{3,14}ed\b|\b(?:is|are|was|were|isn't|aren't|wasn't|has|have|had|hasn't|haven't|can|cannot|can't|could|may|will|won't|would|must|should|shouldn't|doesn't|does|don't|do|did|didn't|need|needs|require|requires|includes?|excludes?|covers?|applies|apply|works?|fits?|takes?|runs?|costs?|comes?|goes|stays?|varies|vary|ends?|starts?|expires?|lasts?|ships?|arrives?|qualif(?:y|ies)|counts?|depends?|carr(?:y|ies)|bears?|attracts?|incurs?|earns?|means|gets?|gives?|keeps?|makes?|supports?|allows?|uses?|holds?|accepts?|adds?|drops?|pays?|owns?|meets?|exceeds?|differs?|includes|available|included|excluded|billed|free|only|voids?|ends|begins|becomes|eligible|allowed|required|except|unchanged|remains?|got|made|sold|charged|paid|shipped|sent|returned|covered)\b/

/** Clauses that tell the customer how something is done. */
const ORDER =
  /^(?:and |then |or |just )?(?:enter|write|send|bring|return|pack|include|attach|print|keep|use|apply|pop|pay|go to|log in|upload|register|show|present|quote|scan|drop|ship|mail|order|return) (?!me\b|us\b)/

/** `I'm afraid the deposit stays with us`: what stands behind is told. */
const REGRET =
  /^(?:yes|no|well|unfortunately)?,? ?(?:i'm|i am|we're|we are) (?:afraid|sorry)(?: that| but|, but)? (?=[a-z]{1,20} [a-z']{1,20} [a-z])(?!(?:to|about|for|of|if|you)\b)/

/** True if a clause without a value still says something that can be checked. */
export function isAssertion(text: string, { topic, opens }: About): boolean {
  const regret = REGRET.exec(text)?.[0].length ?? 0
  if (regret > 0) return isAssertion(text.slice(regret), { topic, opens })
  const words = text.match(/[a-z0-9']{1,30}/g) ?? []
  if (words.length < 2) return false
  if (/^(?:and |so |but )?no need to\b/.test(text) || (topic !== undefined && ORDER.test(text)))
    return true
  if (IDLE.test(text) || FILLER.test(text)) return false
  return PREDICATE.test(text) || (!opens && topic !== undefined && words.length <= 4)
}

/** A clause about the thing itself, by a word that points at it or names its kind. */
const OF_THING =
  /^(?:and |but |also,? |yes,? |no,? |actually,? |so )?(?:it|they|this|these|both|each one|the (?!next|issue|problem|best|system|details?|situation|information|reason|only thing|first step|customer|agent|team|way|good news|bad news|answer|rest|following)[a-z]{3,15}(?: [a-z]{3,15})?) (?:is|are|isn't|aren't|has|have|comes?|works?|can|can't|cannot|doesn't|don't|won't|needs?|uses?|runs?|holds?|charges?|folds?|fits?|feels?|looks?|smells?|tastes?|turns?|shuts?|switches|connects?|makes?|takes?) (?!(?:frustrating|sad|sorry|great|wonderful|understandable|important|possible|worth|good to|nice to|lovely to|a pleasure|my pleasure|time|ok(?:ay)?$|fine$|up to you|clear|unclear|helpful|hard|difficult|been)\b)/

/** The kind of a clause that no topic shows but whose subject is a thing that is sold. */
export function isOfThing(text: string): boolean {
  return OF_THING.test(text)
}

const RULE =
  /^(?!(?:i|we|you|please)\b).{3,60}\b(?:must|has to|have to|needs? to be|can only|may only|can't be|cannot be|isn't possible|aren't possible|is required|are required|isn't allowed|aren't allowed|not permitted|is deleted|are deleted|(?:is|are) (?:never |always )?(?:refused|excluded|banned|prohibited|forbidden)|only works?|only applies|only apply)\b/

/** True if a clause states a rule, whatever it is about. */
export function isRule(text: string): boolean {
  return RULE.test(text)
}
