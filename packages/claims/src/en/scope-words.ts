/** Words that make a clause conditional, at its start or inside. */
export const CONDITIONS =
  /\b(?:if(?! (?:you(?:'d| would)? (?:like|prefer|want|need|wish|decide|choose|have|could|are interested|still|'d)|so\b|not\b|there(?:'s| is) anything|possible|needed|that))|unless|once (?:the|your|you|it|we|they|i|this|that|all|payment|approved|confirmed|received)\b|provided|providing|as long as|so long as|in case|assuming|on condition|should you|when you|when your|after you|until you|subject to|only when|only if|should the|when ordering|when buying)\b/

/** An `if` that asks for something: "let me know if", "check if". */
export const ASKING_IF =
  /\b(?:know|check|see|confirm|wonder|wondering|sure|ask|tell me|verify|specify|mention|clarify|determine)(?: me| us)?(?: whether or not)? (?:if|whether|when|once)\b/

/** Words that weaken what a clause says. */
export const HEDGES =
  /\b(?:(?<!(?:you|that) )might(?! (?:like|enjoy|want|interest|suit|be interested))|maybe|perhaps|probably|possibly|presumably|likely|usually|normally|typically|generally|i believe|i think|i guess|i assume|we believe|we think|as far as i know|as far as i can tell|apparently|estimated|in theory|can't be sure|not sure|not certain|should(?! you)(?:n't)?|could(?! you)|(?<!\byou )(?<!\b(?:in|of|on|since|until|by|for|from|to|late|early|this|next|last|through) )(?<!\d(?:st|nd|rd|th)? (?:of )?)may(?! \d|,| i\b| like| enjoy| want| also like| find| be interested)|roughly speaking|i'd expect|i would expect|potentially|supposedly|i don't think|i doubt)\b/g

/** Words that deny what follows them. */
export const NEGATORS =
  /\b(?:not|no longer|no|never|without|cannot|can't|won't|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|hadn't|couldn't|wouldn't|shouldn't|ain't|neither|nor|none|unable to|lacks?|lacking|excluding|except|nothing|nobody|fails? to|failed to)\b/g

/** Forms with a negator that deny nothing. */
export const NOT_DENYING =
  /\b(?:no problem|no worries|not only|not just|no matter|no doubt|no hurry|no rush|not to mention|why not|if not|or not|don't hesitate|don't worry|won't regret|no later than|no more than|not more than|no less than|not less than|no fewer than|no earlier than|no\.? ?\d|can't wait|cannot wait)\b/g

/** Clauses that ask the customer to do or give something. */
export const REQUESTS =
  /^(?:and |also,? |so,? |then,? |first,? |now,? |next,? |otherwise,? |before (?:i|we) [a-z' ]{1,30}, ?)?(?:please\b|kindly\b|could you\b|can you\b|would you\b|will you\b|do you\b|are you\b|did you\b|have you\b|let me know\b|let us know\b|feel free\b|tell me\b|just let me know\b|just tell me\b|i(?:'ll| will| would|'d)? (?:just |also )?need(?: you)?\b|i(?:'d| would) (?:like|love) (?:you )?to (?:know|confirm|check)\b|may i (?:have|ask|know)\b|can i (?:have|ask|get)\b|could i\b|(?:what|how) about\b|is (?:this|that|it|there)\b|reply\b|confirm\b|provide\b|specify\b|send (?:me|it)\b|to (?:proceed|confirm|continue|get started|assist)\b)/

/** Clauses that offer help and assert nothing. */
export const OFFERS =
  /^(?:and |or |also,? |so,? |then,? |if you(?:'d| would) (?:like|prefer),? )?(?:i(?:'m| am) (?:here|happy|glad|ready|always here)\b|i(?:'d| would) be (?:happy|glad|more than happy)\b|i can (?:help|assist|also help|look|check|provide|show|pull|list|transfer|guide|walk)\b|happy to (?:help|assist)\b|would you like\b|shall i\b|should i\b|do you want\b|want me to\b|how can i\b|how may i\b|what can i\b|is there anything\b|anything else\b|let me (?:check|look|see|help|know|pull)\b|if (?:there(?:'s| is) anything|you (?:have|need) any|you need (?:any )?(?:further|more|help))\b)/

/** Clauses of courtesy. */
export const COURTESIES =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks|thank you|many thanks|you(?:'re| are) (?:very |most )?welcome|welcome|sorry|i(?:'m| am) (?:so |very |really |truly )?sorry|i apologi[sz]e|my apologies|apologies|i understand|i hear you|i see|got it|of course|certainly|sure|absolutely|great|perfect|no problem|no worries|have a (?:great|nice|good|lovely|wonderful)|enjoy|safe travels|take care|best regards|kind regards|warm regards|regards|congratulations|congrats|glad|delighted|happy to hear|i(?:'m| am) glad|i appreciate|we appreciate|bye|goodbye)\b[^.!?:;\n]{0,40}$/

/** Words that ask where they open a sentence; after a comma they join a remark. */
export const QUESTION_WORDS =
  /^(?:and |so |also,? |then,? )?(?:which|what|when|where|who|whose|how|why)\b/

/** Openings that repeat what the customer said or wants, to make sure of it. */
export const ECHOES =
  /^(?:so,? |and |ah,? |ok(?:ay)?,? |i see,? |right,? |just to (?:confirm|be clear),? |to (?:confirm|clarify|recap),? |got it[,:]? )?(?:you(?:'d| would) like\b|you want\b|you wanted\b|you(?:'re| are) (?:asking|hoping|looking|saying|after|trying|wondering|telling)\b|you (?:said|say|mentioned|told me|asked|were hoping|were asking|mean)\b|as you (?:said|say|mentioned|describe)|if i understand (?:you )?correctly|you had asked|you'd asked|what you(?:'re| are) saying)/

/** Questions that only make sure of what stands before them. */
export const CONFIRMING =
  /^(?:(?:is|am|are|was) (?:that|this|i|it)(?: it| right| correct| what you (?:mean|meant|want))?(?: right| correct)?|right|correct|yes|isn't it|have i got that right|did i get that right|is that so)$/
