import type { PhraseRule, Vocabulary } from './phrase-rules.ts'

/** Traits that law protects; finding codes end in them. */
export type Trait = 'age' | 'sex' | 'origin' | 'religion' | 'disability' | 'orientation' | 'class'

export const DEMEANING_VOCABULARY_ZH: Vocabulary = {
  lesser:
    '(?:都|就是|本来就|天生|一般都?|通常都?|向来|果然|毕竟|总是|肯定|往往)<4>(?:不会|不懂|学不会|看不懂|搞不懂|不行|笨|傻|懒|脏|穷|小气|抠|爱占便宜|没素质|素质低|没文化|不讲理|不诚信|骗|偷|情绪化|不理性|不靠谱|不可信|麻烦|事多|难缠|胡搅蛮缠|慢|跟不上|记不住|矫情|娇气|粗鲁|不适合|买不起|贪|开不好|不聪明|头发长)',
  deny: '(?:不(?:接待|卖给|卖|服务|欢迎|接受|发货给|办理|招待|考虑|提供给|受理|租给)|谢绝|拒绝|禁止|一律不|恕不)',
}

export const DEMEANING_RULES_ZH: readonly PhraseRule<Trait>[] = groups([
  ['age', '老年人|老人家?|老头|老太太?|老东西|上了年纪的人?|年轻人|小年轻|中年人|大妈|大爷'],
  ['sex', '女人|女性|女的|女生|女司机|妇女|家庭主妇|男人|男性|男的|宝妈'],
  [
    'origin',
    '外地人|外国人|老外|乡下人|农村人|农民工?|黑人|白人|黄种人|印度人|非洲人|日本人|韩国人|越南人|河南人|东北人|上海人|新疆人|少数民族|中国人|移民|难民',
  ],
  ['religion', '信教的人?|穆斯林|回民|基督徒|佛教徒|犹太人'],
  [
    'disability',
    '残疾人|残废|瘸子|瞎子|聋子|哑巴|精神病人?|智障|自闭症(?:患者|孩子)?|盲人|聋人|轮椅上的人',
  ],
  ['orientation', '同性恋|娘炮|人妖|变性人|跨性别(?:者|人士)?|基佬'],
  ['class', '穷人|打工的|打工仔|保姆|送外卖的|保安|清洁工|没学历的人?|低收入(?:的人|者|人群)'],
]).concat([
  { about: 'disability', any: ['(?:您|你|你们)<6>(?:智障|脑残|弱智|残废|神经病)'] },
  { about: 'orientation', any: ['娘炮|人妖|基佬'], unless: ['(?:侮辱|歧视|禁用|不当)'] },
])

function groups(rows: readonly (readonly [Trait, string])[]): readonly PhraseRule<Trait>[] {
  return rows.map(([about, words]) => ({
    about,
    any: [
      `(?:${words})<4>{lesser}`,
      `{deny}<6>(?:${words})`,
      `(?:${words})<4>(?:与狗|一律)?<3>(?:不得|禁止|请勿|谢绝|不准)<3>(?:入内|购买|下单|进入|参加|咨询)`,
      `(?:像|跟|和)?(?:您|你)(?:这(?:种|样的)|们)<4>(?:${words})<16>(?:不|别|就|还|怎么|懂|难怪|只|哪)`,
    ],
    unless: [
      '(?:不会|不能|不得|并非|不是|反对|禁止)<4>(?:歧视|区别)|误区|刻板印象|偏见|优惠|专用|专属|适用|适合|款|尺码|优待|优先|无障碍',
      '(?:香烟|酒|烟草|彩票|电子烟|法律|未成年)',
    ],
  }))
}

export const DEMEANING_VOCABULARY_EN: Vocabulary = {
  lesser:
    "(?:(?:are|is|always|never|usually|tend to|just|can't|cannot|don't|won't|aren't|obviously|naturally|all)<10>(?:stupid|dumb|slow|lazy|dirty|cheap|stingy|dishonest|liars?|thieves|criminals?|emotional|irrational|hysterical|weak|dangerous|bad (?:drivers?|customers?|with)|no good|inferior|primitive|backward|helpless|incapable|useless|a burden|trouble|difficult|not (?:smart|capable|able|suited|welcome)|understand|handle|learn|manage|keep up|figure|afford|be trusted|pay|tell the truth|drive|do math|use (?:technology|computers|it)|too (?:old|slow|emotional|stupid|poor|weak)))",
  deny: "(?:(?:don't|do not|won't|will not|can't|never|refuse to) (?:serve|sell to|ship to|deal with|accept|help|hire|rent to|welcome|do business with)|no)",
}

export const DEMEANING_RULES_EN: readonly PhraseRule<Trait>[] = [
  ...(
    [
      [
        'age',
        '(?:old|elderly|older) (?:people|folks|ladies|men|women|customers)|seniors|the elderly|boomers|pensioners|young people|millennials|teenagers',
      ],
      ['sex', 'women|girls|females|ladies|men|males|housewives|moms|mums|a woman|a girl'],
      [
        'origin',
        'foreigners|immigrants|refugees|blacks?|black people|asians?|indians?|chinese(?: people)?|mexicans?|africans?|arabs?|gypsies|jews|americans|the french|poles|eastern europeans|people from (?:there|your country|that country|\\w{3,14})',
      ],
      [
        'religion',
        'muslims?|christians?|jews|hindus?|buddhists?|religious people|believers|atheists?',
      ],
      [
        'disability',
        '(?:disabled|handicapped|deaf|blind|autistic) (?:people|customers|persons)|the (?:disabled|handicapped|blind|deaf)|wheelchair users|people (?:with (?:a )?disabilit(?:y|ies)|in wheelchairs)|cripples|retards?',
      ],
      [
        'orientation',
        'gays?|gay people|lesbians?|homosexuals?|trans(?:gender)? (?:people|women|men)|queers',
      ],
      [
        'class',
        'poor people|the poor|people on benefits|cleaners|delivery drivers|uneducated people|the working class|homeless people',
      ],
    ] as const
  ).map(
    ([about, words]): PhraseRule<Trait> => ({
      about,
      any: [
        `(?:${words}) (?:like you |of your kind )?{lesser}`,
        `{deny} (?:to )?(?:${words})(?: here| allowed| please|$|[.,!])`,
        `(?:that's|just|typical|so) (?:typical )?(?:of|for) (?:${words})`,
        `(?:for|too \\w{1,12} for) (?:a |an )?(?:${words})<10>(?:like you)`,
      ],
      unless: [
        '(?:sizes?|shoes|clothing|discount|concession|tickets?|fares?|section|department|shirts?|jackets?|collection|wear|watch(?:es)?|products?|stereotype|myth|bias|discriminat\\w{1,4}|accessib\\w{1,5}|ramp|dressed? in|designed for|made for|suitable for|free entry)',
        '(?:alcohol|tobacco|nicotine|legal(?:ly)?|law|age[- ]restricted)',
      ].map((each) => each.replaceAll('[- ]', '(?:-| )')),
    }),
  ),
  {
    about: 'disability',
    any: [
      "(?:are you|you're|you are|you must be) (?:\\w{1,10} )?(?:retarded|a retard|deaf or|blind or|mental|crazy|insane|a cripple)",
    ],
  },
]
