import { phraseMatcher } from '@vouchsafe/text'
import type { Category } from './category.ts'
import type { Entity } from './entity.ts'
import type { View } from './view.ts'

/** Conditions and states that several laws treat as sensitive. Reported where a person is said to have them. */
const WORDS: readonly (readonly [Category, readonly string[]])[] = [
  [
    'health',
    [
      '糖尿病',
      '高血压',
      '心脏病',
      '冠心病',
      '癌症',
      '肺癌',
      '乳腺癌',
      '白血病',
      '抑郁症',
      '焦虑症',
      '艾滋病',
      '乙肝',
      '肝炎',
      '哮喘',
      '癫痫',
      '肾病',
      '尿毒症',
      '怀孕',
      '孕妇',
      '流产',
      '过敏性鼻炎',
      '荨麻疹',
      '湿疹',
      '残疾',
      '精神分裂',
      '帕金森',
      '老年痴呆',
      '中风',
      '脑梗',
      '痛风',
      '不孕',
      '自闭症',
      '性病',
      'diabetes',
      'diabetic',
      'cancer',
      'hiv',
      'aids',
      'depression',
      'asthma',
      'epilepsy',
      'pregnant',
      'miscarriage',
      'hepatitis',
      'schizophrenia',
      'bipolar',
      'heart disease',
      'leukemia',
      'autism',
      'dementia',
      'eczema',
      'disabled',
      'chemotherapy',
    ],
  ],
  [
    'belief',
    [
      '佛教徒',
      '基督徒',
      '穆斯林',
      '天主教徒',
      '党员',
      'muslim',
      'christian',
      'jewish',
      'buddhist',
      'atheist',
      'transgender',
      'homosexual',
      'bisexual',
      '同性恋',
      '双性恋',
    ],
  ],
  [
    'finance',
    [
      '月薪',
      '年薪',
      '月收入',
      '年收入',
      '工资',
      '征信',
      '负债',
      '欠款',
      '破产',
      'my salary',
      'my income',
      'credit score',
      'bankruptcy',
      'in debt',
    ],
  ],
]

const MATCHER = phraseMatcher<Category>(
  WORDS.flatMap(([category, words]) => words.map((word) => [word, category] as const)),
)
/** Who is spoken of, near the word. */
const PERSON_ZH =
  /(?:我|我爸|我妈|爸爸|妈妈|父亲|母亲|老婆|老公|孩子|女儿|儿子|奶奶|爷爷|他|她|家人|老人|朋友|本人|患者)[^。！？\n]{0,10}$/
const PERSON_EN =
  /\b(?:I|I'm|I've|my|me|he|she|his|her|we|our|who|patient|am|is|has|have|had)\b[^.!?\n]{0,30}$/i

/** Finds sensitive facts told of a person. The words alone, in a product's text, are none. */
export function findSensitive({ text, lower, hasHan }: View): readonly Entity[] {
  if (!(hasHan && GATE_ZH.test(text)) && !GATE_EN.test(lower)) return []
  return MATCHER.find(text).flatMap(({ start, end, payloads: [category] }) => {
    const before = text.slice(Math.max(0, start - 40), start)
    const isPerson = PERSON_ZH.test(before) || PERSON_EN.test(before)
    return isPerson ? [{ start, end, category, score: 0.65, rule: `${category}-word` }] : []
  })
}

const GATE_ZH =
  /病|癌|症|孕|炎|哮喘|癫痫|流产|残疾|徒|穆斯林|党员|恋|薪|收入|工资|征信|负债|欠款|破产|荨麻|湿疹|痴呆|中风|脑梗|痛风|帕金森|精神/
const GATE_EN =
  /diabet|cancer|hiv|aids|depress|asthma|epilep|pregnan|miscarr|hepat|schizo|bipolar|heart dis|leuk|autis|dement|eczema|disabl|chemo|muslim|christian|jewish|buddh|atheis|transg|sexual|salary|income|credit score|bankrupt|in debt/
