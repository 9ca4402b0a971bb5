/** What a customer asks for, without what they say that they do not want: in "don't repair it, I want it gone" no repair is meant. */
export function withoutUnwanted(asked: string): string {
  return asked.replaceAll(UNWANTED, ' ')
}

const UNWANTED =
  /\b(?:don['’]?t (?:want|need)|do not (?:want|need)|not for|rather than|instead of) [^.!?,;\n]{0,40}|不(?:想|要|用|需要|是)[^，。！？,.!?\n]{0,10}/gi
