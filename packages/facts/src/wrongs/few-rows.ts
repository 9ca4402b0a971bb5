import { oncePer } from '../lookup/once.ts'
import type { Row } from '../sources/row.ts'
import type { World } from '../world.ts'

const MOST_ROWS = 120

/** Rows that are in play without being named, where there are few of them. */
export const fewRows = oncePer((world: World): readonly Row[] =>
  world.indexes.filter(({ small }) => small).flatMap(({ rows }) => rows.slice(0, MOST_ROWS)),
)
