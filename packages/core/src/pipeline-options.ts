import * as z from 'zod/mini'
import { type ActionChanges, type ActionTable, actionsSchema, withActions } from './action-table.ts'
import { VouchsafeError } from './errors.ts'
import type { Foreign } from './foreign.ts'
import type { Guard } from './guard.ts'
import { memoryStore } from './memory-store.ts'
import type { Observer, Ports } from './ports.ts'
import { issuesOf } from './schemas.ts'
import { systemClock } from './system-clock.ts'
import { type OwnWording, type Wording, withWording, wordingSchema } from './wording.ts'

/** What {@link vouchsafe} takes. */
export interface PipelineOptions {
  /** Run in this order within each sentence: extract before you verify. */
  readonly guards: readonly Guard[]
  /** Further drafts to ask the model for when one is stopped. Implies `hold`. Default: 0. */
  readonly retry?: number
  /** A stream releases nothing before the whole draft has passed. Default: false. */
  readonly hold?: boolean
  /** Longest time one hook of one guard may take, in milliseconds. Default: 5000. */
  readonly timeoutMs?: number
  /** Longest time the whole call may take, the model included, in milliseconds. Default: no limit. */
  readonly callTimeoutMs?: number
  /** Longest draft that is read, in UTF-16 code units; a longer one is blocked. Default: 200000. */
  readonly maxLength?: number
  /** `shadow`: every guard only records. Default: `enforce`. */
  readonly mode?: 'enforce' | 'shadow'
  readonly observers?: readonly Observer[]
  readonly ports?: Partial<Ports>
  /** By language tag; replaces or adds to `WORDING`. Words that are left out are those of the language, or English. */
  readonly wording?: Readonly<Record<string, OwnWording>>
  /** Rows that replace those of `DEFAULT_ACTIONS`; the others stay. */
  readonly actions?: ActionChanges
}

/** Options with every default filled in. */
export interface Settings
  extends Required<
    Omit<PipelineOptions, 'mode' | 'callTimeoutMs' | 'ports' | 'actions' | 'wording'>
  > {
  readonly callTimeoutMs: number | undefined
  readonly ports: Ports
  readonly actions: ActionTable
  readonly wording: Readonly<Record<string, Wording>>
}

const count = z.number().check(z.int(), z.minimum(0))
const duration = z.number().check(z.positive())
const hook = z.optional(z.custom((value) => typeof value === 'function', 'expected a function'))
const HOOKS = ['request', 'response', 'inspect', 'conclude', 'tool'] as const

/** An object of somebody's with these methods, its own or its class's. */
function port(what: string, ...methods: readonly string[]) {
  return z.optional(
    z.custom<object>(
      (value) =>
        typeof value === 'object' &&
        value !== null &&
        methods.every((name) => typeof (value as Foreign)[name] === 'function'),
      `expected a ${what} with ${methods.join(', ')}`,
    ),
  )
}

const portsSchema = z.strictObject({
  store: port('store', 'get', 'set', 'delete', 'compareAndSet'),
  clock: port('clock', 'now', 'after'),
  random: hook,
  cipher: port('cipher', 'encrypt', 'decrypt'),
  judge: port('judge', 'ask'),
  schemaValidator: port('validator', 'validate'),
})

const optionsSchema = z.strictObject({
  guards: z.array(
    z
      .looseObject({
        name: z
          .string()
          .check(z.regex(/^[a-z][a-z0-9-]*$/, 'expected a lower-case name, such as facts')),
        onError: z.optional(z.enum(['block', 'annotate'])),
        mode: z.optional(z.enum(['enforce', 'shadow'])),
        request: hook,
        response: hook,
        inspect: hook,
        conclude: hook,
        tool: hook,
      })
      .check(
        z.refine(
          (guard) => HOOKS.some((name) => guard[name] !== undefined),
          `expected at least one of the hooks ${HOOKS.join(', ')}`,
        ),
      ),
  ),
  retry: z.optional(count),
  hold: z.optional(z.boolean()),
  timeoutMs: z.optional(duration),
  callTimeoutMs: z.optional(duration),
  maxLength: z.optional(count),
  mode: z.optional(z.enum(['enforce', 'shadow'])),
  observers: z.optional(
    z.array(z.custom((value) => typeof value === 'function', 'expected a function')),
  ),
  ports: z.optional(portsSchema),
  wording: z.optional(z.record(z.string(), wordingSchema)),
  actions: z.optional(actionsSchema),
})

/**
 * Checks options and fills in defaults.
 *
 * @throws {VouchsafeError} `invalid_options`, naming every option that is wrong.
 */
export function settle(options: PipelineOptions): Settings {
  const parsed = optionsSchema.safeParse(options)
  if (!parsed.success) {
    const list = issuesOf(parsed.error, options).map(
      ({ path, message }) => `${path || 'options'}: ${message}`,
    )
    throw new VouchsafeError(
      'invalid_options',
      `vouchsafe() was given options that it cannot use. ${list.join('; ')}`,
    )
  }
  const { guards, mode = 'enforce', retry = 0, ports } = options
  const clock = ports?.clock ?? systemClock
  return {
    guards: mode === 'shadow' ? guards.map(shadow) : guards,
    retry,
    hold: options.hold ?? retry > 0,
    timeoutMs: options.timeoutMs ?? 5000,
    callTimeoutMs: options.callTimeoutMs,
    maxLength: options.maxLength ?? 200_000,
    observers: options.observers ?? [],
    ports: { ...ports, clock, store: ports?.store ?? memoryStore(clock) },
    wording: withWording(options.wording),
    actions: withActions(options.actions),
  }
}

/** The same guard, recording only. Its hooks run on the guard itself, so that they may use `this` and what is private to it. */
export function shadow(guard: Guard): Guard {
  const own = HOOKS.flatMap((name) => {
    const hook = guard[name]
    return hook === undefined
      ? []
      : [[name, { value: hook.bind(guard), enumerable: true }] as const]
  })
  return Object.create(guard, {
    name: { value: guard.name, enumerable: true },
    onError: { value: guard.onError, enumerable: true },
    mode: { value: 'shadow', enumerable: true },
    ...Object.fromEntries(own),
  }) as Guard
}
