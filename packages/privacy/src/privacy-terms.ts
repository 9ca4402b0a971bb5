import type { PersonalKind } from './personal-fields.ts'

/** What a shop's terms say must not be told, and to whom it may be all the same. */
export interface PrivacyTerm {
  readonly kinds: ReadonlySet<PersonalKind>
  /** Who is verified may have it. */
  readonly unlessVerified: boolean
  /** It is of those whom a customer deals with through the shop. */
  readonly isOfParty: boolean
}

const TOLD_ZH = '(?:提供|透露|告知|告诉|泄露|泄漏|公开|展示|给出|说出|外传|转告|披露|报出)'
const NOT_ZH =
  '(?:不得|不可以?|不能|不允许|不应|不许|不准|严禁|禁止|切勿|请勿|勿|不会|不予|不对外|不)'
const TOLD_EN =
  '(?:give|gives|given|giving|share|shared|disclose|disclosed|reveal|revealed|tell|told|confirm|confirmed|pass(?:ed)? on|hand(?:ed)? out|show|shown|provide|provided|release|released|read out|name|state)'
const NOT_EN = "(?:never|not|no|neither|nor|don't|doesn't|won't|mustn't|cannot|can't)"

const DENIES_ZH = new RegExp(`${NOT_ZH}[^。；;!！?？\\n]{0,16}${TOLD_ZH}`, 'u')
const DENIES_EN = new RegExp(
  `\\b${NOT_EN}\\b[^.;!?\\n]{0,40}\\b${TOLD_EN}\\b|\\b${TOLD_EN}\\b[^.;!?\\n]{0,12}\\bno\\b`,
  'iu',
)

const NOUNS: readonly (readonly [readonly PersonalKind[], RegExp])[] = [
  [
    ['person', 'phone', 'email', 'address', 'room'],
    /个人信息|个人资料|隐私|身份信息|客人信息|顾客信息|住客信息|personal (?:data|details?|information|info)|private (?:data|details?|information)|(?:guest|customer|client|member|patient|resident)s?'? (?:data|details?|information)/iu,
  ],
  [
    ['person'],
    /姓名|名字|全名|真名|身份(?!证)|谁(?:送|寄|买|下单|订)|(?:送礼|送花|寄件|下单|赠送|购买)(?:人|者)|送礼方|寄件方|\b(?:sender|giver|donor|gift[ -]buyer)s?\b|\bnames?\b|\bidentit(?:y|ies)\b|who (?:signed|took|is staying|stays|sent|ordered|bought|placed|paid)/iu,
  ],
  [['phone', 'email'], /联系方式|contact (?:details?|data|information)/iu],
  [['phone'], /电话|手机|号码|phone|mobile number|telephone/iu],
  [['email'], /邮箱|e-?mail/iu],
  [
    ['address', 'room'],
    /地址|住址|门牌|房号|房间|楼层|address(?:es)?|room|apartment|flat number|where (?:they|somebody|someone|a guest) (?:live|stay)|is staying|are staying|whereabouts/iu,
  ],
]

const UNLESS =
  /本人|核实|核验|验证|校验|验明|实名|除非|同意|授权|verif|identif|account holder|unless|consent|authori[sz]ed|without (?:their|the)|proof/iu

const PARTY =
  /对方|双方|卖家|卖方|房东|other (?:party|side|person)|each other|sellers?\b|hosts?\b|landlords?\b/iu

/** Reads what must not be told off a text: of each sentence that forbids telling, the kinds of data that it names. */
export function privacyTermsIn(text: string): readonly PrivacyTerm[] {
  return text
    .split(/(?<=[。；;！!？?\n])|(?<=\.)\s/u)
    .flatMap((sentence): readonly PrivacyTerm[] => {
      const part = sentence.slice(0, 500)
      if (!DENIES_ZH.test(part) && !DENIES_EN.test(part)) return []
      const kinds = NOUNS.flatMap(([each, words]) => (words.test(part) ? each : []))
      return kinds.length === 0
        ? []
        : [
            {
              kinds: new Set(kinds),
              unlessVerified: UNLESS.test(part),
              isOfParty: PARTY.test(part),
            },
          ]
    })
}
