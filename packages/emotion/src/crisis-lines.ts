/** Where somebody in danger finds help, and what it is called there. */
export interface CrisisLine {
  readonly region: string
  readonly name: Readonly<Record<'zh' | 'en', string>>
  readonly number: string
  readonly emergency: string
}

/**
 * Public lines by jurisdiction, from the bodies that run them: 12356 (National Health Commission of China, national since
 * 2025-05-01), 988 (US, SAMHSA, and Canada), 116 123 (Samaritans, UK and Ireland), 13 11 14 (Lifeline Australia), 1737
 * (New Zealand), 1767 (Samaritans of Singapore), 18111 (Hong Kong). Numbers change: applications give their own list.
 */
export const CRISIS_LINES: readonly CrisisLine[] = [
  line(
    'CN',
    '全国统一心理援助热线',
    'the national psychological support line',
    '12356',
    '120 / 110',
  ),
  line('HK', '情绪通热线', 'the Mental Health Support Hotline', '18111', '999'),
  line('US', '988自杀与危机生命线', 'the 988 Suicide & Crisis Lifeline', '988', '911'),
  line('CA', '988自杀危机热线', 'the 988 Suicide Crisis Helpline', '988', '911'),
  line('UK', '撒玛利亚会热线', 'Samaritans', '116 123', '999'),
  line('IE', '撒玛利亚会热线', 'Samaritans', '116 123', '112'),
  line('AU', 'Lifeline热线', 'Lifeline', '13 11 14', '000'),
  line('NZ', '1737热线', '1737', '1737', '111'),
  line('SG', '新加坡援人协会', 'Samaritans of Singapore', '1767', '995'),
]

function line(
  region: string,
  zh: string,
  en: string,
  number: string,
  emergency: string,
): CrisisLine {
  return { region, name: { zh, en }, number, emergency }
}

/**
 * What is said to somebody who may be in danger: short, calm, without a question that must be answered.
 *
 * @param jurisdictions As on the turn; `US-CA` counts as `US`. A region without a line gets the general words.
 */
export function crisisWords(
  language: string,
  jurisdictions: readonly string[],
  lines: readonly CrisisLine[] = CRISIS_LINES,
): string {
  const regions = jurisdictions.map((each) => each.split('-', 1)[0])
  const found = lines.find(({ region }) => regions.includes(region))
  if (language === 'zh') {
    return found
      ? `您的安全比什么都重要。如果您有伤害自己的念头，请现在就拨打${found.name.zh} ${found.number}；紧急情况请拨 ${found.emergency}。也请告诉身边您信任的人。`
      : '您的安全比什么都重要。如果您有伤害自己的念头，请现在就联系当地的心理援助热线或急救电话，也请告诉身边您信任的人。'
  }
  return found
    ? `Your safety matters most. If you are thinking of hurting yourself, please call ${found.name.en} on ${found.number} now, or ${found.emergency} in an emergency. Please also tell someone you trust.`
    : 'Your safety matters most. If you are thinking of hurting yourself, please call your local crisis line or emergency number now. Please also tell someone you trust.'
}
