const PROVINCES = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]'

/** The form of a standard's, certificate's, licence's or patent's number. */
export interface LicenceFormat {
  readonly id: string
  /** Characters that stand in every such number; a text without them is not searched. */
  readonly sign: string
  /** Over the folded text, so in lower case. */
  readonly pattern: RegExp
  /** Collides with order numbers and dates: counts only beside one of these words. */
  readonly near?: RegExp
}

const CERTIFICATE = /认证|证书|编号|certificate|cert\.?|certified|licen[cs]e|approval|registration/

/** Forms of numbers that claim a standard, an approval or a right. A well-formed number may still be invented. */
export const LICENCE_FORMATS: readonly LicenceFormat[] = [
  {
    id: 'gb_standard',
    sign: 'gb',
    pattern: /\bgb(?:\/[a-z])? ?\d{1,5}(?:\.\d{1,3})?(?:[-—–] ?(?:19|20)?\d{2})?(?!\d)/g,
  },
  {
    id: 'cn_industry_standard',
    sign: '',
    pattern:
      /\b(?:qb|fz|yy|hg|jb|yd|sj|ny|ly|wb|sb|cj|jg|dl|yc|yz|qc|tb|mt)(?:\/[tz])? ?\d{1,5}(?:\.\d{1,3})?[-—–](?:19|20)\d{2}(?!\d)/g,
  },
  {
    id: 'cn_local_standard',
    sign: 'db',
    pattern: /\bdb\d{2}(?:\d{2})?(?:\/t)? ?\d{1,5}(?:\.\d{1,3})?[-—–](?:19|20)\d{2}(?!\d)/g,
  },
  {
    id: 'cn_group_standard',
    sign: 't/',
    pattern: /\bt\/[a-z]{2,10} ?\d{1,5}(?:\.\d{1,3})?[-—–]20\d{2}(?!\d)/g,
  },
  {
    id: 'cn_enterprise_standard',
    sign: 'q/',
    pattern: /\bq\/[a-z0-9]{2,12} ?\d{1,5}[a-z]?(?:\.\d{1,3})?[-—–]20\d{2}(?!\d)/g,
  },
  {
    id: 'iso_standard',
    sign: 'iso',
    pattern:
      /\biso(?:\/(?:iec|astm|ts|tr|cie|sae))? ?\d{3,6}(?:-\d{1,4}){0,3}(?::(?:19|20)\d{2})?(?!\d)/g,
  },
  {
    id: 'iec_standard',
    sign: 'iec',
    pattern: /\biec(?:\/(?:tr|ts))? ?\d{5}(?:-\d{1,3}){0,3}(?::(?:19|20)\d{2})?(?!\d)/g,
  },
  {
    id: 'en_standard',
    sign: 'en',
    pattern:
      /\b(?:(?:bs|din|nf|une|uni|nen|ss) )?en(?: (?:iso|iec))? ?\d{2,6}(?:-\d{1,3}){0,3}(?::(?:19|20)\d{2})?(?!\d)/g,
  },
  { id: 'un_regulation', sign: 'r', pattern: /\b(?:un|ece) ?r ?\d{1,3}(?:\/\d{2})?\b/g },
  {
    id: 'astm_standard',
    sign: 'astm',
    pattern: /\bastm ?[a-g]\d{1,4}(?:-(?:\d{2}|\d{4})[a-z]?)?\b/g,
  },
  { id: 'ip_rating', sign: 'ip', pattern: /\bipx?\d{1,2}k?\b|\bip\dx\b/g },
  { id: 'atm_rating', sign: 'atm', pattern: /\b\d{1,2} ?atm\b/g },
  { id: 'spf_cn', sign: '', pattern: /\bspf ?\d{1,3}\+?|\bpa\+{1,4}/g },
  { id: 'ce_notified_body', sign: 'ce', pattern: /\bce ?\d{4}\b/g },
  { id: 'cn_cqc_certificate', sign: 'cqc', pattern: /\bcqc\d{11}\b/g },
  { id: 'cn_xk', sign: 'xk', pattern: /\bxk\d{2}-\d{3}-\d{5}\b/g },
  { id: 'cn_sc_food', sign: 'sc', pattern: /\bsc ?\d{14}\b/g },
  { id: 'cn_jy_food', sign: 'jy', pattern: /\bjy\d{14}\b/g },
  { id: 'cn_green_food', sign: '', pattern: /\bgf\d{12}\b|\blb-\d{2}-\d{10}a{0,2}\b/g },
  {
    id: 'cn_health_food',
    sign: '食健',
    pattern: /国食健注[gj]\d{8}|食健备[gj]\d{12}|国食健字[gj]\d{8}|卫食健字\(\d{4}\)第\d{4}号/g,
  },
  { id: 'cn_special_food', sign: '国食注字', pattern: /国食注字(?:yp|ty)\d{8}/g },
  {
    id: 'cn_cosmetic',
    sign: '妆',
    pattern: new RegExp(
      `${PROVINCES}g妆网备字\\d{10}|国妆网备(?:进|制)字\\(${PROVINCES}\\)\\d{10}|国妆特(?:进|制)?字[gj]?\\d{8}|${PROVINCES}妆\\d{8}`,
      'g',
    ),
  },
  { id: 'cn_drug', sign: '国药准字', pattern: /国药准字[a-z]{1,2}\d{8}/g },
  {
    id: 'cn_device',
    sign: '械',
    pattern: new RegExp(
      `(?:国|${PROVINCES})械注(?:准|进|许)\\d{11}|(?:国|${PROVINCES}[\\u4e00-\\u9fa5]{0,2})械备\\d{8}号?`,
      'g',
    ),
  },
  {
    id: 'cn_disinfection',
    sign: '卫消证',
    pattern: new RegExp(`${PROVINCES}卫消证字\\((?:19|20)\\d{2}\\)(?:-\\d{2}-)?第?\\d{4}号`, 'g'),
  },
  { id: 'cn_pesticide', sign: '', pattern: /\b(?:pd|wp)\d{8}(?:-\d{1,4})?\b/g },
  { id: 'cn_patent', sign: 'zl', pattern: /\bzl ?(?:\d{8}|\d{12})(?:\.[\dx])?\b/g },
  {
    id: 'cn_icp',
    sign: 'icp',
    pattern: new RegExp(`${PROVINCES}icp(?:备|证)\\d{6,10}号(?:-\\d{1,3})?`, 'g'),
  },
  { id: 'fsc', sign: 'fsc', pattern: /\bfsc®?[- ]?c\d{6}\b/g },
  { id: 'pefc', sign: 'pefc', pattern: /\bpefc\/\d{2}-\d{2}-\d{1,6}\b/g },
  {
    id: 'eu_organic_code',
    sign: '-',
    pattern: /\b[a-z]{2}-(?:bio|öko|oeko|eko|eco|org)-\d{2,3}\b/g,
  },
  { id: 'reach_reg', sign: '01-', pattern: /\b01-\d{10}-\d{2}-\d{4}\b/g },
  { id: 'cn_ccc_certificate', sign: '', pattern: /\b20\d{14}\b/g, near: CERTIFICATE },
  { id: 'cn_organic_code', sign: '', pattern: /\b\d{17}\b/g, near: /有机/ },
  { id: 'cn_cma', sign: '', pattern: /\b\d{12}\b/g, near: /\bcma\b|资质认定|检测/ },
  { id: 'cn_cnas', sign: '', pattern: /\b(?:cnas ?)?l\d{4,6}\b/g, near: /cnas|实验室|认可/ },
  {
    id: 'cn_srrc',
    sign: '',
    pattern: /\b(?:19|20)\d{2}[a-z]{2}\d{4,5}\b/g,
    near: /cmiit|型号核准|srrc|无线电/,
  },
  { id: 'cn_nal', sign: '', pattern: /\b\d{2}-[a-z0-9]{4}-\d{6}\b/g, near: /进网/ },
  {
    id: 'fcc_id',
    sign: '',
    pattern: /\b[a-z2-9][a-z2-9]{2,4}-?[a-z0-9][a-z0-9-]{1,13}\b/g,
    near: /fcc id/,
  },
  {
    id: 'us_epa',
    sign: '',
    pattern: /\b\d{1,6}-(?:\d{1,5}(?:-\d{1,6})?|[a-z]{2,3}-\d{1,3})\b/g,
    near: /\bepa\b/,
  },
  {
    id: 'us_fda_510k',
    sign: '',
    pattern: /\b(?:k|den|p)\d{6}\b/g,
    near: /\bfda\b|510\(k\)|premarket/,
  },
  {
    id: 'us_ndc',
    sign: '',
    pattern: /\b(?:\d{4}-\d{4}-\d{2}|\d{5}-\d{3}-\d{2}|\d{5}-\d{4}-\d{1,2})\b/g,
    near: /\bndc\b/,
  },
  { id: 'ul_file', sign: '', pattern: /\b(?:e|mh|sa|r|s|ex|bp)\d{4,6}\b/g, near: /\bul\b/ },
  {
    id: 'oeko_tex',
    sign: '',
    pattern: /\b(?:\d{2}\.[a-z0-9]{2,4}\.\d{4,6}|[a-z]{2,5}\d{0,3}[ -]\d{5,7})\b/g,
    near: /oeko/,
  },
  { id: 'energy_star', sign: 'es_', pattern: /\bes_\d{4,8}_[a-z0-9_]{1,60}/g },
]
