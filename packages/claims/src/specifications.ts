/**
 * Codes of standards, protection, connections, sizes of paper and classes of emission, which goods of any maker have: UV400,
 * IPX7, SPF50+, USB 3.0, A4, E0. They are values of a thing and name none. Text is folded.
 */
const SPECIFICATION =
  /^(?:uv[ -]?\d{2,3}\+?|upf ?\d{2,3}\+?|spf ?\d{1,3}\+?|pa\+{1,4}|ipx?\d{1,2}k?|ip\d{2}|ik\d{2}|usb[ -]?(?:[abc]|\d\.\d)|type-?c|hdmi ?\d\.\d|dp ?\d\.\d|wi-?fi ?\d?e?|bt ?\d\.\d|ddr\d|lpddr\dx?|pcie ?\d(?:\.\d)?|nvme|emmc|ufs ?\d\.\d|hdr\d{0,2}\+?|mp[34]|[248]k|\d{3,4}p|[a-b][0-7]|h1[0-4]|e[012]|enf|f4|pu\d{3,5}(?:mm)?|pd\d{0,3}w?|qc ?\d(?:\.\d)?\+?|r\d{2}|m\d{1,2}|gu10|e14|e27|[2-6]g|cat ?\d[ae]?|eva|abs|tpe|tpu|pvc|pp\d?|pet|304|316l?|cr2032|aaa?|18650|cl\d{1,2}|euro ?\d|dot ?\d|ce|fcc|rohs|3c|oeko-tex|iso ?\d{3,5})$/

/** True if a code is a value that things of any maker may have. */
export function isSpecification(folded: string): boolean {
  return folded.length <= 12 && SPECIFICATION.test(folded)
}
