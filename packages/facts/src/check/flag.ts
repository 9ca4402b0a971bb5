import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, listEvidence, supported } from '../evidence.ts'
import { gramsOf, stem, type Token, tokenise } from '../lookup/tokens.ts'
import { checkStatement } from '../prose/check-statement.ts'
import type { Cell, FieldList, Row } from '../sources/row.ts'
import { familiesMeant } from '../subject/families-meant.ts'
import type { Family } from '../subject/family.ts'
import { meets } from '../subject/profile.ts'
import { cellWords } from '../words/cell-words.ts'
import { attributesIn, flagOf } from '../words/vocabulary.ts'

/** What a record says of a yes or no. */
interface Answer {
  readonly says: boolean
  readonly evidence: ReturnType<typeof cellEvidence>
}

/** Holds a claim that something is there, possible or so, against what is known. */
export function checkFlag(at: Case): Judgement {
  const answer = fromRecords(at)
  if (answer === undefined || at.claim.certainty === 'hedged' || at.isOption)
    return checkStatement(at)
  const affirmed = at.claim.polarity === 'affirmed'
  if (answer.says === affirmed) {
    return supported([{ ...answer.evidence, relation: 'supports' }], 'A record says so.')
  }
  return contradicted(
    [{ ...answer.evidence, relation: 'contradicts' }],
    'A record says otherwise.',
    { right: answer.says ? 'yes' : 'no' },
  )
}

/** Words for what a place offers, without saying what. */
const POINTERS = new Set([
  '服务',
  '设施',
  '项服',
  '个服',
  '这个',
  '这项',
  '该项',
  '务设',
  '此项',
  'servic',
  'facility',
  'facilit',
  'amenity',
  'amenit',
  'featur',
  'option',
  'this',
  'that',
  'it',
])

function fromRecords(at: Case): Answer | undefined {
  const named = tokenise(at.claim.attribute ?? '')
  const grams = [...gramsOf(named)]
  const points = grams.every((gram) => POINTERS.has(gram))
  const families = familiesMeant(at)
  const clause = at.view.tokens.filter(
    (token) => token.start >= at.clause.start && token.end <= at.clause.end,
  )
  if (!points) {
    return (
      saidInFull(families, named, clause) ??
      inFields(families, named, at) ??
      inLists(families, named, at)
    )
  }
  const said = at.claim.attribute === undefined ? [] : clause
  // A clause that tells of a number speaks of something else than what the question names.
  if (clause.some(({ text }) => /^\d/.test(text))) return undefined
  const asked = tokenise(askedFor(at.world.asked.at(-1)?.text ?? ''))
  return (
    inLists(families, said, at, false) ??
    ownField(families, asked, at) ??
    inLists(families, asked, at) ??
    inFields(families, asked, at)
  )
}

/** What the customer asks whether it is there: 行李寄存 of 这个酒店有行李寄存的服务吗. The whole question if it is put otherwise. */
function askedFor(question: string): string {
  const match = ASKED.exec(question)
  // 这家酒店的电话 asks for the phone number, whosever it is.
  return match?.[1]?.replace(/^[^的]{1,12}的(?=[^的]{2})/u, '') ?? question
}

const ASKED =
  /(?:有没有|是否有|是否提供|是否支持|支持|提供|有)([^，。？?！,吗呢嘛么]{1,16}?)(?:的服务|这项服务|服务设施|服务|设施)?(?:吗|呢|嘛|么|[，。？?,]|$)/u

/** "Do you have their phone number?" is answered by the field itself. */
function ownField(
  families: readonly Pick<Family, 'cells'>[],
  tokens: readonly Token[],
  at: Case,
): Answer | undefined {
  const hits = at.vocabulary.attributes.find(tokens)
  const covered = hits.reduce((sum, hit) => sum + hit.end - hit.start, 0)
  const length = tokens.reduce((sum, token) => sum + token.end - token.start, 0)
  if (hits.length === 0 || covered < length * 0.5) return undefined
  const attributes = new Set(hits.flatMap((hit) => hit.values))
  const cell = families
    .flatMap(({ cells }) => cells)
    .find(({ raw, attributes: own }) => typeof raw !== 'boolean' && meets(own, attributes))
  return cell && { says: true, evidence: cellEvidence(cell, 'mentions') }
}

/** A boolean or yes/no field of which all words are named. */
function inFields(
  families: readonly Pick<Family, 'cells'>[],
  tokens: readonly Token[],
  at: Case,
): Answer | undefined {
  const words = new Set(tokens.map((token) => stem(token.text)))
  const attributes = attributesIn(at.vocabulary, tokens)
  for (const family of families) {
    for (const cell of family.cells) {
      const says = flagOfCell(cell, at) ?? isFilled(cell, tokens, at)
      const isSaid = says !== undefined && isNamed(cell, words, attributes)
      if (isSaid || isCharged(cell, tokens, at))
        return { says: says ?? true, evidence: cellEvidence(cell, 'mentions') }
    }
  }
  return undefined
}

function flagOfCell(cell: Cell, at: Case): boolean | undefined {
  if (typeof cell.raw === 'boolean') return cell.raw
  if (typeof cell.raw === 'string') return flagOf(at.vocabulary, cell.key)
  return cell.attributes.has('stock') ? cell.raw > 0 : undefined
}

/** `city_tax: {amount: 2.4}`: an amount under the very name of a charge is charged. */
function isCharged(cell: Cell, tokens: readonly Token[], { claim }: Case): boolean {
  if (claim.kind !== 'fee' || claim.polarity !== 'affirmed') return false
  if (!(Number.parseFloat(String(cell.raw)) > 0)) return false
  const path = cell.pointer.split('/').slice(-2).join(' ')
  const own = gramsOf(tokenise(path.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')))
  return [...gramsOf(tokens)].every((gram) => own.has(gram))
}

/** A certificate's field with a number in it says that there is one; of which sort, its own words must say. */
function isFilled(cell: Cell, tokens: readonly Token[], at: Case): true | undefined {
  if (at.claim.kind !== 'certification' && at.claim.kind !== 'warranty') return undefined
  if (typeof cell.raw !== 'string') return undefined
  // A name is cut where it changes script or case; `3C` stands in it as written.
  const field = cell.field.toLowerCase()
  const own = [...gramsOf(tokens)].filter(
    (gram) =>
      gram.length > 1 && !cell.grams.has(gram) && !field.includes(gram) && !OF_ANY_PROOF.has(gram),
  )
  const { said } = cellWords(cell)
  return own.length === 0 || own.some((gram) => said.has(gram)) ? true : undefined
}

/** Words, as stems or Han pairs, that say of no proof which one it is. */
const OF_ANY_PROOF: ReadonlySet<string> = new Set(
  'the an its has have had been pass passed hold valid full own offici independ lab laboratory product quality safety test testing report certificat certification mark approv approval number standard warranty cover guarante 检测 测报 报告 证书 认证 质检 检报 质量 官方 正规 相关 有效 合格 格证 通过 编号 国家 产品 保修 质保 有检 有质 有认 有证 有合 的检 的质 的认 的证 份检 备案 注册 册证 许可 可证 批准 资质 标准 执行 行标 专利 标识 检验 测试 有注 有备 有许 有批 有资 有专'.split(
    ' ',
  ),
)

/** Words of field names that do not say what the field is about. */
const EMPTY = new Set([
  'is',
  'has',
  'have',
  'can',
  'allow',
  'allows',
  'offer',
  'includ',
  'support',
  'availabl',
  'servic',
  'option',
  'options',
  'in',
  'of',
  'for',
  'unit',
  '是',
  '否',
  '有',
  '无',
  '支',
  '持',
  '提',
  '供',
  '可',
])

function isNamed(cell: Cell, words: ReadonlySet<string>, attributes: ReadonlySet<string>): boolean {
  for (const attribute of cell.attributes) if (attributes.has(attribute)) return true
  const own = tokenise(cell.name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' '))
    .map((token) => stem(token.text))
    .filter((word) => !EMPTY.has(word))
  // `foldable: true` answers whether it folds.
  return (
    own.length > 0 &&
    own.every((word) => words.has(word) || words.has(word.replace(/(?:abl|ibl)e?$/, '')))
  )
}

/** A list of what there is says also what there is not. */
function inLists(
  families: readonly Pick<Family, 'rows'>[],
  tokens: readonly Token[],
  at: Case,
  closes = true,
): Answer | undefined {
  const text = textOf(tokens)
  let closed: { readonly row: Row; readonly list: FieldList } | undefined
  for (const family of families) {
    for (const row of family.rows) {
      for (const list of row.lists) {
        if (!list.closed) continue
        const held = longestHeld(row, list, text)
        if (held !== undefined)
          return { says: !DENYING_FIELD.test(list.field), evidence: cellEvidence(held, 'mentions') }
        if (list.attributes.has('facilities') || isInOther(list, row, text, at))
          closed ??= { row, list }
      }
    }
  }
  if (closed === undefined || !closes || !isFacility(tokens, at)) return undefined
  return { says: false, evidence: listEvidence(closed.row, closed.list, 'mentions') }
}

/** Another row has it in its list of the same name, so that such lists tell of it: LDAC among codecs. */
function isInOther(list: FieldList, row: Row, text: string, at: Case): boolean {
  if (text.trim() === '') return false
  return at.world.small.some(({ rows }) =>
    rows.some(
      (other) =>
        other !== row &&
        other.lists.some(
          (each) =>
            each.closed &&
            each.field === list.field &&
            longestHeld(other, each, text) !== undefined,
        ),
    ),
  )
}

/** Lists of what is not so: `not_for`, `excludes`, 不适用. */
const DENYING_FIELD =
  /(?:^|[_ ])(?:not|non|no|without|exclud\w{0,6}|except\w{0,4}|unsuitable|forbidden|prohibited|incompatible|avoid|missing)(?:$|[_ ])|^(?:not|no)[A-Z]|不|非|禁|除外|缺/u

/** The clause has an element of a list word for word, and the attribute is a part of it: 部分房间提供wifi. */
function saidInFull(
  families: readonly Pick<Family, 'rows'>[],
  named: readonly Token[],
  clause: readonly Token[],
): Answer | undefined {
  const attribute = textOf(named)
  const text = textOf(clause)
  for (const family of families) {
    for (const row of family.rows) {
      for (const list of row.lists) {
        const held = list.closed ? longestHeld(row, list, text) : undefined
        if (held !== undefined && ` ${held.key} `.includes(attribute))
          return { says: !DENYING_FIELD.test(list.field), evidence: cellEvidence(held, 'mentions') }
      }
    }
  }
  return undefined
}

function textOf(tokens: readonly Token[]): string {
  return ` ${tokens.map((token) => token.text).join(' ')} `
}

/** The longest element that stands in the text, or that the whole text is a part of: wifi of 大堂提供wifi. */
function longestHeld(row: Row, list: FieldList, text: string): Cell | undefined {
  const isWhole = text.length >= 6
  return row.cells
    .filter(
      (cell) =>
        cell.inList &&
        cell.pointer.startsWith(`${list.pointer}/`) &&
        (text.includes(` ${cell.key} `) || (isWhole && ` ${cell.key} `.includes(text))),
    )
    .sort((a, b) => b.key.length - a.key.length)[0]
}

/** The words name something that a place offers or not, and not just another attribute of it. */
function isFacility(tokens: readonly Token[], at: Case): boolean {
  const attributes = attributesIn(at.vocabulary, tokens)
  return tokens.length <= 10 || [...attributes].every((each) => each === 'name')
}
