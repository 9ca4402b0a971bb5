import type { Emotion } from './reading.ts'

/** Words of feeling with their usual intensity, by language. `a|b|c` are alternatives of one strength. */
export const EMOTION_WORDS: Readonly<
  Record<'zh' | 'en', readonly (readonly [Emotion, number, string])[]>
> = {
  zh: [
    [
      'joy',
      0.5,
      '开心|高兴|快乐|愉快|喜悦|满意|不错|挺好|很好|真好|太好了|太棒了|好棒|棒|赞|完美|给力|惊喜|喜欢|好评|优秀|厉害|漂亮|好看|好吃|好用|舒服|有趣|好玩|哈哈|嘿嘿|嘻嘻|耶|幸福|期待|兴奋|激动|欣慰|自豪|骄傲|祝贺|恭喜|值得|满足|牛|yyds|绝绝子|爱了|真香|666|奈斯|nice|心动|乐',
    ],
    ['joy', 0.8, '开心死|高兴坏|太开心|太高兴|超级开心|欣喜若狂|乐坏|激动坏|爱死|超爱|笑死|美滋滋'],
    ['gratitude', 0.6, '谢谢|感谢|多谢|感激|辛苦了|麻烦了|有劳|感恩|谢啦|thx|3q|蟹蟹|谢了'],
    ['relief', 0.5, '放心|安心|松了口气|还好|幸好|总算|终于好|踏实|庆幸'],
    ['affection', 0.5, '亲爱的|宝贝|爱你|想你|好可爱|可爱|么么哒|抱抱|心疼|疼爱|爱情|温柔|思念'],
    [
      'surprise',
      0.4,
      '惊讶|意外|没想到|居然|竟然|天哪|天啊|我的天|哇|卧槽|什么鬼|不会吧|震惊|吓我一跳|怎么可能|不敢相信|真的假的',
    ],
    [
      'sadness',
      0.6,
      '难过|伤心|悲伤|难受|心痛|心碎|痛苦|哭|流泪|眼泪|想哭|呜呜|不开心|不高兴|郁闷|低落|失落|沮丧|忧伤|悲哀|可怜|惨|遗憾|可惜|唉|哎|抑郁|悲痛|心酸|委屈|emo|玉玉|破防|凄凉|不幸|对不起',
    ],
    ['loneliness', 0.6, '孤独|孤单|寂寞|没人理|没人陪|一个人'],
    [
      'disappointment',
      0.55,
      '失望|失落|太差|很差|真差|不行|不好|不如|差评|后悔|白买|上当|落差|不满意|不满|坑|一般般|无语|醉了|服了|就这|呵呵',
    ],
    [
      'anger',
      0.7,
      '生气|愤怒|气死|火大|恼火|恼怒|暴怒|可恶|混蛋|混账|滚|骗子|垃圾|无耻|不要脸|投诉|举报|去死|他妈|妈的|tmd|nmd|操|靠|王八|畜生|怒|气愤|惹火|惹毛|气炸|忍无可忍|凭什么|岂有此理|过分|欺负|什么态度|讨厌|恨|可恨|闭嘴|有病|神经病|放屁|胡说|欺骗|废物|傻逼|sb|蠢|受够',
    ],
    [
      'frustration',
      0.55,
      '烦|烦死|烦躁|不耐烦|麻烦死|折腾|崩溃|抓狂|到底|还没|怎么还|一直不|又来|又坏|没人管|无奈|受不了|头疼|头大|心累|累死|拖|催了|几次了|无聊|折磨|憋屈|疯了',
    ],
    ['disgust', 0.6, '恶心|反感|厌恶|嫌弃|吐了|恶臭|想吐|脏|鄙视|肮脏|猥琐|下流|看不起'],
    ['fear', 0.6, '害怕|恐惧|恐怖|可怕|吓人|吓死|怕|惊恐|胆战|不敢|危险'],
    [
      'anxiety',
      0.5,
      '担心|担忧|焦虑|着急|急死|急|紧张|不安|慌|忐忑|焦急|压力|发愁|愁|怎么办|睡不着|心神不宁|坐立不安|忧虑',
    ],
    ['shame', 0.4, '丢人|丢脸|尴尬|羞|惭愧|不好意思|内疚|愧疚|后悔|自责|抱歉'],
  ],
  en: [
    [
      'joy',
      0.5,
      "happy|glad|great|good|nice|love|loved|loving|loves|awesome|amazing|wonderful|fantastic|excellent|perfect|brilliant|cool|fun|funny|enjoy|enjoyed|enjoying|pleased|delighted|excited|exciting|yay|haha|hahaha|lol|lmao|best|beautiful|congrats|congratulations|proud|impressive|impressed|sweet|hilarious|fabulous|superb|well done|like it|liked|hope|hopeful|looking forward|can't wait|yes!|woo|woohoo|hooray|rofl|neat|epic|solid|happiness|cheers|win|winning|incredible|adorable|glorious|satisfying|satisfied|smile|laugh|laughed|entertaining",
    ],
    [
      'joy',
      0.85,
      'ecstatic|thrilled|overjoyed|over the moon|best ever|absolutely love|so happy|elated|made my day',
    ],
    [
      'gratitude',
      0.6,
      'thanks|thank you|thank|thx|ty|grateful|appreciate|appreciated|appreciates|cheers|much obliged|gratitude|thankful|bless you',
    ],
    [
      'relief',
      0.5,
      'relieved|relief|phew|thank god|thank goodness|finally|glad it|good to know|at last',
    ],
    [
      'affection',
      0.5,
      'love you|miss you|dear|hug|hugs|cute|sweetheart|caring|adore|care about you|xoxo|babe|proud of you|good luck|best wishes',
    ],
    [
      'surprise',
      0.4,
      "wow|whoa|omg|surprised|surprising|surprise|unexpected|unbelievable|no way|really\\?|shocked|shocking|what the|wtf|can't believe|didn't expect|had no idea|holy|realise|realize|wait,? what|huh\\?|oh my|crazy",
    ],
    [
      'sadness',
      0.6,
      'sad|unhappy|upset|cry|crying|cried|tears|depressed|depressing|heartbroken|heartbreaking|miserable|grief|sorrow|sorry|hurt|hurts|hurting|pain|painful|devastated|gutted|gloomy|tragic|terrible|awful|unfortunate|unfortunately|rip|poor thing|feel bad|feels bad|died|lost|suffering|regret|sadly|sadness|broke my heart|ruined|worst|heartbreak|mourn',
    ],
    ['loneliness', 0.6, 'lonely|alone|lonesome|no friends|nobody cares|left out|isolated'],
    [
      'disappointment',
      0.55,
      'disappointed|disappointing|disappointment|let down|letdown|underwhelming|not worth|waste|wasted|poor|bad|worse|lame|meh|mediocre|overrated|not good|not great|boring|bored|shame|too bad|fail|failed|expected more|garbage|trash|crap|sucks|suck|sucked|pathetic',
    ],
    [
      'anger',
      0.7,
      'angry|mad|furious|rage|outraged|outrageous|livid|hate|hated|hates|fuck|fucking|fuckin|shit|bullshit|damn|bastard|bitch|asshole|idiot|idiots|moron|stupid|dumb|scam|liar|liars|lying|shut up|ridiculous|unacceptable|disgrace|how dare|pissed|screw you|screw|infuriating|incensed|evil|racist|thieves|ripoff|rip-off|insult|insulting|wtf|hell|dumbass|jerk|piss off|go away|fool|toxic',
    ],
    [
      'frustration',
      0.55,
      "frustrated|frustrating|frustration|annoyed|annoying|annoys|irritating|irritated|irritates|fed up|sick of|tired of|ugh|argh|again and again|still not|still waiting|keeps happening|come on|seriously|useless|pointless|nonsense|enough|stop it|stop|exhausting|exhausted|sick and tired|over it|hassle|nightmare|impossible|can't stand|no idea why|for god's sake|ffs|smh",
    ],
    [
      'disgust',
      0.6,
      'disgusting|disgusted|gross|nasty|yuck|ew|eww|revolting|vile|sickening|creepy|filthy|repulsive|cringe|weird|horrible|horrid',
    ],
    [
      'fear',
      0.6,
      'afraid|scared|scary|frightened|terrified|terrifying|fear|horror|horrifying|dread|creeps|threat|dangerous|nightmares|spooky|panic',
    ],
    [
      'anxiety',
      0.5,
      "worried|worry|worries|worrying|anxious|anxiety|nervous|stressed|stressful|stress|concerned|concerning|tense|uneasy|overwhelmed|what if|freaking out|on edge|can't sleep|hopefully nothing",
    ],
    [
      'shame',
      0.4,
      'ashamed|embarrassed|embarrassing|guilty|guilt|humiliated|awkward|my bad|my fault|i apologi[sz]e|apologies|forgive me',
    ],
  ],
}

/** Emoji and signs, by feeling. */
export const EMOTION_SIGNS: readonly (readonly [Emotion, number, readonly string[]])[] = [
  [
    'joy',
    0.5,
    [
      '😀',
      '😁',
      '😂',
      '🤣',
      '😃',
      '😄',
      '😆',
      '😊',
      '😎',
      '🙂',
      '🥳',
      '🎉',
      '👍',
      '💯',
      '🔥',
      ':)',
      ':-)',
      ':D',
      ':-D',
      '=)',
      '^_^',
      'xD',
      'XD',
      ';)',
    ],
  ],
  ['affection', 0.6, ['😍', '🥰', '😘', '❤', '💕', '💖', '💗', '<3', '🤗', '😻']],
  ['gratitude', 0.5, ['🙏', '🌹', '💐']],
  [
    'sadness',
    0.6,
    [
      '😢',
      '😭',
      '😞',
      '😔',
      '😥',
      '💔',
      '🥺',
      '☹',
      '🙁',
      ':(',
      ':-(',
      ":'(",
      'T_T',
      'T.T',
      'QAQ',
      'QwQ',
    ],
  ],
  ['anger', 0.7, ['😠', '😡', '🤬', '👿', '💢', '🖕']],
  ['frustration', 0.5, ['😤', '😩', '😫', '🙄', '😒', '👎', '🤦', '-_-', '=_=']],
  ['disgust', 0.6, ['🤮', '🤢']],
  ['fear', 0.5, ['😨', '😱', '😰', '😧']],
  ['anxiety', 0.4, ['😟', '😓', '😬']],
  ['surprise', 0.4, ['😮', '😲', '😯', '🤯']],
]

/** What strengthens, weakens or turns round the word behind it. */
export const DEGREE_WORDS: Readonly<
  Record<'zh' | 'en', { readonly more: string; readonly less: string; readonly not: string }>
> = {
  zh: {
    more: '非常|特别|十分|极其|超级?|太|真的?|好|很|最|相当|无比|实在|简直|尤其|老|贼|巨|万分|彻底|完全',
    less: '有点儿?|有些|稍微|略微|一点点?|些许|不太|不怎么|还算|可能',
    not: '不是?|没有?|别|未|无|不会|并不|从不|不用|不必|不要|毫不',
  },
  en: {
    more: 'very|really|so|extremely|absolutely|totally|incredibly|super|too|utterly|completely|deeply|fucking|damn|hella|truly|beyond',
    less: 'a bit|a little|slightly|somewhat|kind of|kinda|sort of|sorta|rather|fairly|mildly|barely|hardly',
    not: "not|no|never|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|can't|cannot|wouldn't|shouldn't|couldn't|ain't|without|nothing|none|neither",
  },
}

/** Signs that praise is meant the other way round. */
export const SARCASM: Readonly<Record<'zh' | 'en', string>> = {
  zh: '呵呵|真行啊|可真行|真是好样的|真是谢谢|谢谢您嘞|可太棒了吧|厉害了|牛逼啊|您真行|佩服佩服|真有你的|好家伙|笑不活|干得漂亮',
  en: 'yeah,? right|sure,? jan|oh,? great|oh,? wonderful|just great|just what i needed|thanks for nothing|thanks a lot|how lovely|slow clap|\\/s(?:$|\\s)|nice try|good job breaking|bravo|what a joke|big surprise|real nice',
}
