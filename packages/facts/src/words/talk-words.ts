/**
 * Openings of clauses that state nothing about goods, service or the world: thanks, greetings, wishes, offers to help, what the
 * agent likes, and that it doesn't know.
 */
export const TALK =
  /^[\s"'“”‘’*_-]{0,6}(?:(?:yes|no|yeah|yep|oh|well|ok|okay|so|and|but|haha|wow|sure|also|hmm|right|true)[\s,!.]{1,4}){0,3}(?:(?:hi|hello|hey|thanks?|thank you|sorry|apologies|congratulations|please|welcome|cheers|goodbye|bye)\b|you(?:'re| are) (?:welcome|right)\b|(?:i|we)(?:'m| am|'re| are)(?: so| very| really)? (?:not sure|unsure|sorry|afraid|glad|happy|here to|certain|looking forward)\b|(?:i|we)(?:'d| would| do|'ve| have)?(?: not| don't| can't| cannot| really| also| totally| completely| just| never)?(?: be)? (?:know|agree|hope|love|like|enjoy|prefer|wish|understand|appreciate|apologi[sz]e|wonder|recommend|suggest|happy to|glad to|heard of)\b|let me\b|let us\b|(?:always |so )?(?:happy|glad) to\b|my pleasure\b|hope\b|have a (?:nice|good|great)\b|feel free\b|if (?:you|there)\b|is there\b|would you\b|do you\b|can i\b|may i\b|how (?:can|may|about)\b|that(?:'s| is| sounds)(?: so| very| really| a)? (?:great|good|nice|fine|right|true|cool|awesome|interesting|wonderful|correct|funny)\b|(?:sounds|looks) (?:good|great|nice)\b|good (?:question|point|luck|morning|afternoon|evening)\b|anything else\b|here(?:'s| is| are)\b)/i

export const TALK_ZH =
  /^[\s“”‘’"'*]{0,6}(?:好的|嗯|是的|对的|哈|亲)?[，,！!。\s]{0,3}(?:您好|你好|亲爱的|谢谢|感谢|多谢|抱歉|不好意思|对不起|很高兴|祝|欢迎|请(?:问|您|稍)|稍等|不客气|再见|我(?:们)?(?:理解|明白|希望|喜欢|同意|觉得不错|不(?:太)?(?:知道|清楚|确定))|如(?:果|有)|有(?:什么|任何)|还有(?:什么|其他)|是否|需要我|让我|以下是|随时|放心|没问题|好问题)/u
