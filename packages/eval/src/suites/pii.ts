import { isJson, type Json } from '@vouchsafe/core'
import { type Category, detect, detectJson } from '@vouchsafe/privacy'
import { type PiiOutcome, type PiiRow, type PredictedEntity, piiFigures } from '../pii-figures.ts'
import { piiRecord } from '../pii-record.ts'
import { CATEGORIES_OF_TYPE, typeOf } from '../pii-types.ts'
import { defineSuite } from '../suite.ts'
import { known, sourceName } from '../tags.ts'

interface PiiInput {
  readonly text: string | undefined
  readonly json: Json | undefined
  /** What is asked for. */
  readonly expected: readonly Category[] | undefined
  readonly region: string | undefined
}

/** Personal data in texts, single values and structured records. */
export const pii = defineSuite({
  name: 'pii',
  summary: 'personal data in texts, single values and structured records',
  shape: piiRecord,
  pick: ({ text, json, asked, region, locale }): PiiInput => ({
    text,
    json,
    expected: asked?.flatMap((type) => CATEGORIES_OF_TYPE[type] ?? []),
    region: regionOf(region ?? locale ?? undefined),
  }),
  predictor: () => async (input: PiiInput) => predict(input),
  written: ({ entities, ms }) => ({ entities: entities.map((entity) => ({ ...entity })), ms }),
  figures: piiFigures,
  review: (rows: readonly PiiRow[]) =>
    rows.flatMap(({ record, outcome }) => {
      const expected = record.entities?.length ?? 0
      if (outcome.entities.length === expected) return []
      return [
        {
          id: record.id,
          outcome: 'failed' as const,
          tags: [record.lang, ...known(sourceName(record.source))],
          language: record.lang,
          text: record.text ?? JSON.stringify(record.json),
          marks: [],
          expected: JSON.stringify(record.entities ?? []),
          came: JSON.stringify(outcome.entities),
          claims: [],
          findings: [],
        },
      ]
    }),
})

/** `zh-CN` and `CN` are one place; `any` and `ZZ` are none. */
function regionOf(written: string | undefined): string | undefined {
  const region = written?.split('-').at(-1)?.toUpperCase()
  return region === undefined || region === 'ANY' || region === 'ZZ' ? undefined : region
}

function predict({ text, json, expected, region }: PiiInput): PiiOutcome {
  const began = performance.now()
  const options = { ...(expected && { expected }), ...(region !== undefined && { region }) }
  const entities: readonly PredictedEntity[] =
    text === undefined
      ? isJson(json)
        ? pointers(detectJson(json))
        : []
      : detect(text, options).map(({ category, start, end }) => ({
          type: typeOf(category),
          start,
          end,
        }))
  return { entities, ms: Math.round((performance.now() - began) * 1000) / 1000 }
}

/** One prediction a field. */
function pointers(found: ReturnType<typeof detectJson>): readonly PredictedEntity[] {
  const seen = new Map(
    found.map(({ pointer, category }) => [pointer, { type: typeOf(category), pointer }]),
  )
  return [...seen.values()]
}
