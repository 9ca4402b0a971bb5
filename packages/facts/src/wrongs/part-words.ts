/**
 * Words for what parts of a shop are for: what they are called as keys of a record (`contacts.returns`, 售后), and what people say
 * who mean them ("send it back", 寄回).
 */
export const PART_WORDS: readonly { readonly key: RegExp; readonly said: RegExp }[] = [
  {
    key: /\breturns?\b|退货|退换|退件|退回/i,
    said: /\breturn(?:s|ed|ing)?\b|\b(?:send|post|ship|mail|bring|take)\b[^.!?]{0,40}\bback\b|\bcan (?:come|go) back\b|退货|退换|退件|退回|寄回/i,
  },
  {
    key: /\brepairs?\b|维修|返修|报修/i,
    said: /\brepair(?:s|ed|ing)?\b|\bfix(?:ed|ing)?\b|\bmend(?:ed|ing)?\b|维修|返修|报修|修一?[修下好]|修理/i,
  },
  {
    key: /\b(?:after[ -]?sales?|support|help ?desk)\b|售后/i,
    said: /\b(?:after[ -]?sales?|support|help ?desk)\b|售后/i,
  },
  { key: /\b(?:pre[ -]?sales?|sales)\b|售前/i, said: /\b(?:pre[ -]?)?sales\b|售前/i },
  {
    key: /\b(?:wholesale|trade|b2b|corporate)\b|批发|企业|团购|大客户|对公/i,
    said: /\b(?:wholesale|trade|b2b|corporate)\b|批发|企业|公司采购|团购|大客户|对公/i,
  },
  {
    key: /\b(?:billing|invoices?|accounts?|finance)\b|发票|开票|财务/i,
    said: /\b(?:billing|bills?|invoices?|finance)\b|发票|开票|财务/i,
  },
  { key: /\bcomplaints?\b|投诉/i, said: /\bcomplain(?:ts?|ing)?\b|投诉/i },
  {
    key: /\b(?:head ?office|headquarters|hq)\b|总部|总公司/i,
    said: /\b(?:head ?office|headquarters|hq)\b|总部|总公司/i,
  },
]
