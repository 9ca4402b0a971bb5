/** The part of `@huggingface/transformers` that is called here. */
export interface TransformersLike {
  readonly env: { allowRemoteModels: boolean; localModelPath: string }
  readonly AutoTokenizer: {
    from_pretrained(folder: string, options: LoadOptions): PromiseLike<TokenizerLike>
  }
  readonly AutoModelForSequenceClassification: {
    from_pretrained(
      folder: string,
      options: LoadOptions & { readonly dtype?: string },
    ): PromiseLike<ModelLike>
  }
}

interface LoadOptions {
  readonly local_files_only: true
}

/** Turns two texts into what a model reads. */
export type TokenizerLike = (
  text: string,
  options: { readonly text_pair: string; readonly padding: true; readonly truncation: true },
) => unknown

/** A classifier; one number a label. */
export interface ModelLike {
  (inputs: unknown): PromiseLike<{ readonly logits: { readonly data: ArrayLike<number> } }>
  readonly config?: { readonly id2label?: Readonly<Record<string, string>> }
}
