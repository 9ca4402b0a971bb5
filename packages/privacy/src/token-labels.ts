import type { Category } from './category.ts'

/** What a pseudonym calls a kind of data; models read these. */
export const TOKEN_LABELS: Readonly<
  Record<Category | 'text', { readonly en: string; readonly zh: string }>
> = {
  person: { en: 'Name', zh: '姓名' },
  address: { en: 'Address', zh: '地址' },
  phone: { en: 'Phone', zh: '手机号' },
  email: { en: 'Email', zh: '邮箱' },
  ip: { en: 'IP', zh: 'IP地址' },
  mac: { en: 'MAC', zh: 'MAC地址' },
  'device-id': { en: 'Device', zh: '设备号' },
  url: { en: 'Link', zh: '链接' },
  'national-id': { en: 'ID number', zh: '证件号' },
  'tax-id': { en: 'Tax number', zh: '税号' },
  passport: { en: 'Passport', zh: '护照号' },
  'driver-license': { en: 'Licence', zh: '驾照号' },
  plate: { en: 'Plate', zh: '车牌' },
  vin: { en: 'VIN', zh: '车架号' },
  card: { en: 'Card', zh: '卡号' },
  'card-security': { en: 'Card code', zh: '安全码' },
  iban: { en: 'IBAN', zh: '国际账号' },
  'bank-account': { en: 'Account', zh: '银行账号' },
  crypto: { en: 'Wallet', zh: '钱包' },
  'social-account': { en: 'Handle', zh: '社交账号' },
  'birth-date': { en: 'Birth date', zh: '生日' },
  location: { en: 'Location', zh: '位置' },
  secret: { en: 'Secret', zh: '密码' },
  'one-time-code': { en: 'Code', zh: '验证码' },
  health: { en: 'Health detail', zh: '健康信息' },
  finance: { en: 'Money detail', zh: '财务信息' },
  minor: { en: 'Child detail', zh: '儿童信息' },
  belief: { en: 'Belief', zh: '信仰信息' },
  text: { en: 'Text', zh: '文本' },
}
export type TokenKind = keyof typeof TOKEN_LABELS
