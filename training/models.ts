import { readFileSync } from 'node:fs'
import type { LinearModelData } from '@vouchsafe/text'
import { isHeldBack, type Line, sentencesOf } from './sentences.ts'
import { type Labelled, trainLinearModel } from './train-linear-model.ts'

/** A model, what it learns from and where it is written to. */
export interface ModelPlan {
  readonly name: string
  readonly constant: string
  /** Relative to the repository. */
  readonly file: string
  /** Files of `sentences/` whose marks count. */
  readonly kind: readonly string[]
  readonly isPaired?: true
  /** Files of `sentences/` that hold nothing of the kind, whatever their marks say; sections that may are left out. */
  readonly others: readonly string[]
  /** Earlier practice sets. */
  readonly practice: { readonly file: string; readonly label: string }
  readonly run: number
}

const BITS = 14
/** Sentences of the files below that may be of another kind too. */
const DOUBTFUL =
  /request for a person|robot question|conditional|refusing the machine|dialect and slang/

type Language = 'zh' | 'en'

/** In Chinese a piece is a character, so runs are longer. */
const RUN: Readonly<Record<Language, number>> = { zh: 3, en: 2 }

function plansFor(language: Language): readonly ModelPlan[] {
  const upper = language.toUpperCase()
  const fixtures = (name: string) => `packages/${name}-${language}.json`
  return [
    {
      name: `human-${language}`,
      constant: `HUMAN_MODEL_${upper}`,
      file: `packages/confidence/src/human-model-${language}.ts`,
      kind: [`human-${language}`],
      others: [`messages-${language}`, `robot-${language}`],
      practice: { file: fixtures('confidence/test/fixtures/practice-human'), label: 'yes' },
      run: RUN[language],
    },
    {
      name: `robot-${language}`,
      constant: `ROBOT_MODEL_${upper}`,
      file: `packages/disclosure/src/robot-model-${language}.ts`,
      kind: [`robot-${language}`],
      others: [`messages-${language}`],
      practice: { file: fixtures('disclosure/test/fixtures/practice-robot'), label: 'yes' },
      run: RUN[language],
    },
    {
      name: `pressure-${language}`,
      constant: `PRESSURE_MODEL_${upper}`,
      file: `packages/emotion/src/pressure-model-${language}.ts`,
      kind: [`pressure-${language}`],
      isPaired: true,
      others: [`replies-${language}`],
      practice: {
        file: fixtures('emotion/test/fixtures/practice-manipulation'),
        label: 'manipulative',
      },
      run: 3,
    },
    {
      name: `danger-${language}`,
      constant: `DANGER_MODEL_${upper}`,
      file: `packages/emotion/src/danger-model-${language}.ts`,
      kind: [`danger-${language}`],
      others: [`messages-${language}`, `human-${language}`, `robot-${language}`],
      practice: {
        file: fixtures('emotion/test/fixtures/practice-vulnerability'),
        label: 'self_harm',
      },
      run: RUN[language],
    },
  ]
}

export const MODELS: readonly ModelPlan[] = (['zh', 'en'] as const).flatMap(plansFor)

/** The lines of `sentences/` that a model learns from, the held-back ones included. */
export function linesFor({ kind, isPaired, others }: ModelPlan): readonly Line[] {
  return [
    ...kind.flatMap((name) => sentencesOf(name, isPaired)),
    ...others
      .flatMap((name) => sentencesOf(name))
      .filter(({ section }) => !DOUBTFUL.test(section))
      .map((line) => ({ ...line, isKind: false })),
  ]
}

interface PracticeRow {
  readonly text: string
  readonly label: string
  readonly heldBack?: boolean
}

/** Rows of an earlier practice set; those held back from the rules are held back here too. */
function practiceFor({ practice }: ModelPlan): readonly Labelled[] {
  const file = new URL(`../${practice.file}`, import.meta.url)
  const rows = JSON.parse(readFileSync(file, 'utf8')) as readonly PracticeRow[]
  return rows
    .filter(({ heldBack }) => heldBack !== true)
    .map(({ text, label }) => ({ text, isKind: label === practice.label }))
}

/**
 * Learns a model.
 *
 * @param isWhole False leaves out what is held back, to see how the model does there.
 */
export function learn(plan: ModelPlan, isWhole = true): LinearModelData {
  const lines = linesFor(plan).filter((line) => isWhole || !isHeldBack(line))
  return trainLinearModel([...lines, ...practiceFor(plan)], { run: plan.run, bits: BITS })
}

const LINE = 96

/** The file that holds a model. */
export function written(
  plan: ModelPlan,
  { weights, run, bits, bias, step }: LinearModelData,
): string {
  const rows = Array.from({ length: Math.ceil(weights.length / LINE) }, (_, row) =>
    weights.slice(row * LINE, (row + 1) * LINE),
  )
  return `import type { LinearModelData } from '@vouchsafe/text'

/** Learnt from the sentences in \`training/\`, which says how: \`npm run train\` writes this file. */
export const ${plan.constant}: LinearModelData = {
  run: ${run},
  bits: ${bits},
  bias: ${bias},
  step: ${step},
  weights: [
${rows.map((row) => `    '${row}',`).join('\n')}
  ].join(''),
}
`
}
