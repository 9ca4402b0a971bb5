const OF_DAYS =
  /^(?:平日|平时|周中|工作日|周[一二三四五六日末](?:[至到、]?周?[一二三四五六日末])?|双休日?|节假日|法定节假日|国庆|五一|十一|元旦|春节|中秋|端午|清明|暑假|寒假|暑期|旺季|淡季|平季|早鸟|weekdays?|week_?nights?|weekends?|holidays?|(?:bank|public|school)_?holidays?|peak|off_?peak|low_?season|high_?season|summer|winter|christmas|easter|new_?year)$/i

/** `{平日: 460, 国庆: 780}`: a field that is called by the days on which its value holds. */
export function isOfDays(field: string): boolean {
  return OF_DAYS.test(field)
}
