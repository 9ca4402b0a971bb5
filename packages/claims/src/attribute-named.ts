import type { AttributeEntry, LanguagePack } from './language-pack.ts'

/** The attribute that a label, a heading or a field name names: all of it, else its last word of the vocabulary. */
export function attributeNamed(pack: LanguagePack, label: string): AttributeEntry | undefined {
  const within = pack.attributes.find(label).filter(({ term }) => term.length > 1)
  return pack.attributes.get(label) ?? within.at(-1)?.entry
}
