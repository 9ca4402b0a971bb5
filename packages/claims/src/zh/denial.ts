/** True if a negator reaches a value over these characters. */
export function denies(between: string): boolean {
  return between.length <= 8 && !/[，,、;:]|而是|但|才|就|只|因为|所以/.test(between)
}

/** True if what follows a value denies it: 三岁以下的宝宝不适合玩. */
export function deniesBefore(after: string): boolean {
  return /^[^，。;!?]{0,12}?(?:不是|不适合|不适用|不能用|不可用|不能装|装不|用不了|不兼容|不退|不换|不行$|答应不了|[没无]法答应|没办法答应|不能答应|做不到|给不了|批不了|办不到)/.test(
    after,
  )
}

/** True if a percentage is said to be taken off. */
export function isReduction(before: string): boolean {
  return /(?:减|立省|省|便宜|优惠|降价?|直降|让利)了?$/.test(before)
}
