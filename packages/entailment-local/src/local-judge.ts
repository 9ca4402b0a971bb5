import {
  ENTAILMENT_LABELS,
  type EntailmentLabel,
  type Json,
  type Judge,
  VouchsafeError,
} from '@vouchsafe/core'
import type { ModelLike, TokenizerLike, TransformersLike } from './transformers.ts'

export interface LocalJudgeOptions {
  /** Folder of a classifier of text pairs, in transformers' layout: `config.json`, `tokenizer.json`, `onnx/model.onnx`. */
  readonly folder: string
  /** Shown in evidence. Default: the folder's own name. */
  readonly name?: string
  /** Shown in evidence; change it with the model, so that nothing kept of an older one is used. Default: `1`. */
  readonly version?: string
  /** Meaning of the model's outputs, in order. Default: what its `config.json` calls them. */
  readonly labels?: readonly EntailmentLabel[]
  /** Such as `q8` for `model_quantized.onnx`. Default: the library's own. */
  readonly dtype?: string
  /** Gives the library. Default: imports `@huggingface/transformers`. */
  readonly load?: () => PromiseLike<TransformersLike>
}

interface Loaded {
  readonly tokenize: TokenizerLike
  readonly model: ModelLike
  readonly labels: readonly EntailmentLabel[]
}

/**
 * A judge of entailment that runs a local model. Nothing is downloaded: the library is told to read the folder alone. It and
 * the model are loaded with the first question.
 *
 * `ask` takes `{ premise, hypothesis }` and answers `{ label, score }`. It throws `invalid_options` for other questions and for
 * outputs whose meaning is not known, `model_failed` if the library or the model cannot be loaded or run.
 *
 * @throws {VouchsafeError} `invalid_options` if `folder` is empty.
 */
export function localJudge(options: LocalJudgeOptions): Judge {
  const folder = options.folder.replace(/[\\/]{1,8}$/, '')
  if (folder === '')
    throw new VouchsafeError('invalid_options', 'localJudge(): expected the folder of a model.')
  const cut = Math.max(folder.lastIndexOf('/'), folder.lastIndexOf('\\'))
  const place = { parent: cut < 0 ? '.' : folder.slice(0, cut) || '/', own: folder.slice(cut + 1) }
  let loading: Promise<Loaded> | undefined
  const loaded = (): Promise<Loaded> => {
    loading ??= load(options, place).catch((cause: unknown) => {
      // The folder may be there the next time.
      loading = undefined
      throw cause
    })
    return loading
  }
  return {
    name: options.name ?? place.own,
    version: options.version ?? '1',
    async ask({ input }, { signal }) {
      const { premise, hypothesis } = textsOf(input)
      signal.throwIfAborted()
      const { tokenize, model, labels } = await loaded()
      signal.throwIfAborted()
      const { logits } = await running(async () =>
        model(tokenize(premise, { text_pair: hypothesis, padding: true, truncation: true })),
      )
      return answerOf(Array.from(logits.data), labels)
    },
  }
}

async function load(
  options: LocalJudgeOptions,
  place: { readonly parent: string; readonly own: string },
): Promise<Loaded> {
  const { dtype } = options
  const { tokenize, model } = await running(async () => {
    const library = await (options.load ?? importLibrary)()
    library.env.allowRemoteModels = false
    library.env.localModelPath = place.parent
    const only = { local_files_only: true } as const
    return {
      tokenize: await library.AutoTokenizer.from_pretrained(place.own, only),
      model: await library.AutoModelForSequenceClassification.from_pretrained(place.own, {
        ...only,
        ...(dtype === undefined ? {} : { dtype }),
      }),
    }
  })
  return { tokenize, model, labels: options.labels ?? labelsOf(model) }
}

/** The name is computed so that bundlers leave the optional library alone. */
async function importLibrary(): Promise<TransformersLike> {
  const name = ['@huggingface', 'transformers'].join('/')
  return (await import(/* @vite-ignore */ name)) as TransformersLike
}

async function running<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (cause) {
    throw new VouchsafeError('model_failed', 'The local model could not be loaded or run.', {
      cause,
    })
  }
}

function textsOf(input: Json): { readonly premise: string; readonly hypothesis: string } {
  if (typeof input === 'object' && input !== null && 'premise' in input && 'hypothesis' in input) {
    const { premise, hypothesis } = input
    if (typeof premise === 'string' && typeof hypothesis === 'string')
      return { premise, hypothesis }
  }
  throw new VouchsafeError(
    'invalid_options',
    'localJudge(): it answers whether a text follows from another, and nothing else.',
  )
}

/** Models that only tell what follows from what does not have one label for the rest. */
function labelsOf({ config }: ModelLike): readonly EntailmentLabel[] {
  const names = Object.entries(config?.id2label ?? {})
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, name]) => name.toLowerCase().replace(/^(?:not|non)[_ -]entailment$/, 'neutral'))
  const labels = names.flatMap((name) => ENTAILMENT_LABELS.find((label) => label === name) ?? [])
  if (labels.length === names.length && labels.includes('entailment')) return labels
  throw new VouchsafeError(
    'invalid_options',
    `localJudge(): the model does not name its outputs ${ENTAILMENT_LABELS.join(', ')}; tell them with \`labels\`.`,
  )
}

/** The most likely label with its share of the softmax. */
function answerOf(logits: readonly number[], labels: readonly EntailmentLabel[]): Json {
  const most = Math.max(...logits)
  const at = logits.indexOf(most)
  const label = labels[at]
  if (label === undefined || logits.length !== labels.length || !Number.isFinite(most))
    throw new VouchsafeError('invalid_options', `localJudge(): expected ${labels.length} outputs.`)
  const sum = logits.reduce((total, logit) => total + Math.exp(logit - most), 0)
  return { label, score: 1 / sum }
}
