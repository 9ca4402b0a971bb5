/** Names of fields that hold the day on which something runs out. */
export const EXPIRY_FIELD =
  /^(?:expir\w{0,8}(?:[_ ]?(?:at|on|date|day|time))?|(?:valid|good|usable)[_ ]?(?:until|till|to|thru|through)|end[_ ]?(?:date|s[_ ]?at|s[_ ]?on)|use[_ ]?by|有效期至?|有效期限|到期日?期?|过期时间|失效日期|截止日期)$/i
