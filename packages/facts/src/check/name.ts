import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, supported, unsupported } from '../evidence.ts'
import { saidByCustomer } from '../lookup/elsewhere.ts'
import { passageSaying } from '../lookup/passage-text.ts'
import { textHits, textInPlay, type Wanted } from '../lookup/text-match.ts'
import { phraseKey } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import { knownNamesIn, nameInParts } from '../subject/name-parts.ts'
import { byTextHits, describesOther, fieldRivals, wrongText } from './text-verdicts.ts'

/** A name is right if anything in play bears it, unless it is put in the place of another one: the wrong artist of a song. */
export function checkName(wanted: Wanted, at: Case): Judgement {
  const own = textHits(at.focus.families, wanted, at).filter((hit) => hit.comparison === 'equal')
  if (own.length > 0) return byTextHits(own)
  const play = textInPlay(wanted, at)
  const rivals = fieldRivals(play, at)
  if (rivals.length > 0 && !describesOther(play, at)) return wrongText(rivals, wanted.key, at)
  if (play.length > 0) return byTextHits(play)
  const parts = nameInParts(wanted.key, at) ?? knownNamesIn(wanted.key, at)
  if (parts !== undefined) {
    const evidence = parts.map((cell) => cellEvidence(cell, 'supports'))
    return supported(evidence, 'A record holds the name in parts.')
  }
  const label = labelCalled(wanted.key, at)
  if (label !== undefined) {
    return supported([cellEvidence(label, 'mentions')], 'It is the name of a field.')
  }
  const said = saidByCustomer(wanted.key, at)
  if (said !== undefined) return supported([said], 'The customer named it.')
  const passage = passageSaying(wanted, at)
  if (passage !== undefined) return supported([passage], 'A document names it.')
  const named = namesInPlay(at)
  return named.length > 0
    ? contradicted(
        named.map((cell) => cellEvidence(cell, 'contradicts')),
        'What was looked up bears other names.',
      )
    : unsupported('No source knows this name.')
}

/** A name in Latin letters has a capital letter or a digit. */
export function isName(quote: string): boolean {
  return /[\p{Script=Han}A-Z0-9]/u.test(quote)
}

/** Fields that hold what a person is called, which is no rival of what a thing is called. */
const OF_PERSON =
  /(?:^|[_ ])(?:first|last|full|given|family|middle|user|customer|passenger|guest|contact|agent|owner|driver|billing)[_ ]?name\b|(?:姓名|收件人|联系人|乘客|入住人)/i

function namesInPlay(at: Case): readonly Cell[] {
  return at.world.small
    .flatMap(({ rows }) => rows.slice(0, 400).flatMap(({ cells }) => cells))
    .filter(({ names, field }) => names === 'name' && !OF_PERSON.test(field))
    .slice(0, 3)
}

/** A label such as **Color** is the name of a field, not of a thing. */
function labelCalled(key: string, at: Case): Cell | undefined {
  for (const family of at.focus.families) {
    const cell = family.cells.find((each) => phraseKey(each.name) === key)
    if (cell !== undefined) return cell
  }
  return undefined
}
