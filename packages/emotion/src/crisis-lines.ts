/** Where somebody in danger finds help, and what it is called there. */
export interface CrisisLine {
  readonly region: string
  readonly name: Readonly<Record<'zh' | 'en', string>>
  readonly number: string
  /** Default: none; the words then speak of the local emergency number. */
  readonly emergency?: string
  /** Who says so, and when. */
  readonly source?: string
  /** The day on which somebody looked, as an ISO date. */
  readonly checked?: string
}

const CHECKED = '2026-11-22'

/**
 * Public lines by jurisdiction, each with where its number was read. Numbers change: applications give their own list.
 *
 * Emergency numbers: 110 and 120 (people.com.cn, 2024-12-27), 999 in Hong Kong and the UK, 112 in Ireland as in the EU, 911
 * in the US and Canada, 000 (lifelineh2h.org.au), 111 in New Zealand (nzherald.co.nz). Singapore's was not confirmed, so its
 * line has none.
 */
export const CRISIS_LINES: readonly CrisisLine[] = [
  {
    region: 'CN',
    name: { zh: '全国统一心理援助热线', en: 'the national psychological support line' },
    number: '12356',
    emergency: '120 / 110',
    source: 'National Health Commission, press conference, 2025-12-26',
    checked: CHECKED,
  },
  {
    region: 'HK',
    name: { zh: '情绪通热线', en: 'the Mental Health Support Hotline' },
    number: '18111',
    emergency: '999',
    source: 'news.gov.hk, 2023-12-27; new services 2025-11-04',
    checked: CHECKED,
  },
  {
    region: 'US',
    name: { zh: '988自杀与危机生命线', en: 'the 988 Suicide & Crisis Lifeline' },
    number: '988',
    emergency: '911',
    source: 'afsp.org/988, in service since 2022-07-16',
    checked: CHECKED,
  },
  {
    region: 'CA',
    name: { zh: '988自杀危机热线', en: 'the 988 Suicide Crisis Helpline' },
    number: '988',
    emergency: '911',
    source: 'mentalhealthcommission.ca, in service since 2023-11-30',
    checked: CHECKED,
  },
  {
    region: 'UK',
    name: { zh: '撒玛利亚会热线', en: 'Samaritans' },
    number: '116 123',
    emergency: '999',
    source: 'samaritans.org, contact a Samaritan',
    checked: CHECKED,
  },
  {
    region: 'IE',
    name: { zh: '撒玛利亚会热线', en: 'Samaritans' },
    number: '116 123',
    emergency: '112',
    source: 'samaritans.org, contact a Samaritan (UK and Ireland)',
    checked: CHECKED,
  },
  {
    region: 'AU',
    name: { zh: 'Lifeline热线', en: 'Lifeline' },
    number: '13 11 14',
    emergency: '000',
    source: 'lifelineh2h.org.au, FAQs; suicidepreventionaust.org',
    checked: CHECKED,
  },
  {
    region: 'NZ',
    name: { zh: '1737热线', en: '1737' },
    number: '1737',
    emergency: '111',
    source: 'pegasus.health.nz, 1737 Need to talk?',
    checked: CHECKED,
  },
  {
    region: 'SG',
    name: { zh: '新加坡援人协会', en: 'Samaritans of Singapore' },
    number: '1767',
    source: 'CNA, 2025-07-21',
    checked: CHECKED,
  },
]

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
      ? `您的安全比什么都重要。如果您有伤害自己的念头，请现在就拨打${found.name.zh} ${found.number}；紧急情况请拨${found.emergency ? ` ${found.emergency}` : '当地急救电话'}。也请告诉身边您信任的人。`
      : '您的安全比什么都重要。如果您有伤害自己的念头，请现在就联系当地的心理援助热线或急救电话，也请告诉身边您信任的人。'
  }
  return found
    ? `Your safety matters most. If you are thinking of hurting yourself, please call ${found.name.en} on ${found.number} now, or ${found.emergency ?? 'your local emergency number'} in an emergency. Please also tell someone you trust.`
    : 'Your safety matters most. If you are thinking of hurting yourself, please call your local crisis line or emergency number now. Please also tell someone you trust.'
}
