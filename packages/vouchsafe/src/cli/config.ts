import { dirname, extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Json, type Pipeline, VouchsafeError } from '@vouchsafe/core'
import { readJsonFile, readTextFile, shape, showIssues } from '@vouchsafe/eval'
import { type ShopKnowledge, type ShopOptions, shopPipeline } from '../shop.ts'
import { shopKnowledge } from '../shop-data.ts'

/** Makes the pipeline for a turn; what the turn file itself says about the shop comes along. */
export type PipelineSource = (shop: ShopKnowledge | undefined) => Pipeline

const PARTS = ['catalog', 'orders', 'policies', 'promotions', 'contacts'] as const

const settings = {
  retry: shape.number,
  hold: shape.flag,
  timeoutMs: shape.number,
  callTimeoutMs: shape.number,
  maxLength: shape.number,
  mode: shape.oneOf('enforce', 'shadow'),
  wording: shape.record,
  actions: shape.record,
}
const configShape = shape.object(
  {},
  {
    catalog: shape.json,
    orders: shape.json,
    policies: shape.json,
    promotions: shape.json,
    contacts: shape.json,
    records: shape.record,
    complete: shape.record,
    ...settings,
  },
  'refuse',
)

/**
 * Reads a config file.
 *
 * A JSON file holds the options of `shopPipeline`; a part given as text is the name of a JSON file, beside the config file. An
 * ES module exports by default, or as `pipeline`, a pipeline or such options.
 *
 * @throws VouchsafeError `invalid_source` if a file cannot be read, `invalid_options` if it holds something else.
 */
export async function loadConfig(path: string | undefined): Promise<PipelineSource> {
  if (path === undefined) return (shop) => shopPipeline(shop ?? {})
  if (extname(path) === '.json') return fromOptions(readConfig(path))
  const exported = await loadModule(path)
  if (isPipeline(exported)) return ready(exported, path)
  if (shape.isRecord(exported)) return fromOptions(exported as ShopOptions)
  const came = shape.kindOf(exported)
  throw new VouchsafeError(
    'invalid_options',
    `${path}: expected a pipeline or options as the default export, came ${came}`,
  )
}

function fromOptions(options: ShopOptions): PipelineSource {
  return (shop) =>
    shopPipeline({
      ...options,
      ...shop,
      ...withRecords(options, shop),
      ...withComplete(options, shop),
    })
}

/** What the config file says of a part does not hold for what the turn file puts in its place. */
function withComplete(options: ShopOptions, shop: ShopKnowledge | undefined): ShopKnowledge {
  const replaced = new Set([...Object.keys(shop ?? {}), ...Object.keys(shop?.records ?? {})])
  const kept = Object.entries(options.complete ?? {}).filter(([id]) => !replaced.has(id))
  const complete = { ...Object.fromEntries(kept), ...shop?.complete }
  return { complete }
}

function completeOf(
  value: Readonly<Record<string, Json>> | undefined,
  path: string,
): Pick<ShopKnowledge, 'complete'> {
  if (value === undefined) return {}
  const complete: Record<string, boolean> = {}
  for (const [id, is] of Object.entries(value)) {
    if (typeof is !== 'boolean')
      throw new VouchsafeError(
        'invalid_options',
        `${path}: /complete/${id} expected true or false, came ${shape.kindOf(is)}`,
      )
    complete[id] = is
  }
  return { complete }
}

function withRecords(options: ShopOptions, shop: ShopKnowledge | undefined): ShopKnowledge {
  const records = { ...options.records, ...shop?.records }
  return Object.keys(records).length === 0 ? {} : { records }
}

function ready(pipeline: Pipeline, path: string): PipelineSource {
  return (shop) => {
    if (shop === undefined) return pipeline
    throw new VouchsafeError(
      'invalid_options',
      `${path} exports a finished pipeline, which cannot take the turn file's shop: leave out one of them`,
    )
  }
}

function readConfig(path: string): ShopOptions {
  const read = shape.readShape(configShape, readJsonFile(path))
  if (!read.ok) {
    const lines = showIssues(read.issues).map((line) => `${path}: ${line}`)
    throw new VouchsafeError('invalid_options', lines.join('\n'))
  }
  const folder = dirname(resolve(path))
  const load = (part: Json): Json =>
    typeof part === 'string' ? (readJsonFile(resolve(folder, part)) as Json) : part
  const parts: Record<string, Json> = {}
  for (const name of PARTS) {
    const part = read.value[name]
    if (part !== undefined) parts[name] = load(part)
  }
  const others = Object.entries(read.value.records ?? {}).map(([id, part]) => [id, load(part)])
  const { retry, hold, timeoutMs, callTimeoutMs, maxLength, mode, wording, actions } = read.value
  return {
    ...shopKnowledge({ ...parts, ...Object.fromEntries(others) }),
    ...completeOf(read.value.complete, path),
    ...(retry === undefined ? {} : { retry }),
    ...(hold === undefined ? {} : { hold }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(callTimeoutMs === undefined ? {} : { callTimeoutMs }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(mode === undefined ? {} : { mode }),
    // Looked at by the pipeline, which has the words for what is wrong with them.
    ...(wording === undefined ? {} : { wording: wording as NonNullable<ShopOptions['wording']> }),
    ...(actions === undefined ? {} : { actions: actions as NonNullable<ShopOptions['actions']> }),
  }
}

async function loadModule(path: string): Promise<unknown> {
  // Tells apart a file that is not there from a module that fails.
  readTextFile(path)
  try {
    const loaded: unknown = await import(pathToFileURL(resolve(path)).href)
    if (!shape.isRecord(loaded)) return undefined
    return loaded.default ?? loaded.pipeline
  } catch (cause) {
    const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
    throw new VouchsafeError('invalid_options', `${path}: could not be loaded: ${reason}`)
  }
}

function isPipeline(value: unknown): value is Pipeline {
  return shape.isRecord(value) && typeof value.reply === 'function'
}
