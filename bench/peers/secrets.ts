import { detect } from '@vouchsafe/privacy'
import { takeTurns } from '../take-turns.ts'
import { peer } from './peer.ts'

const FILLER = 'Zq7Kp2Vx9Lm4Tb8Rw3Yc6Hn5Jd1Gf0SaQeUoIiXkNvBy'
const some = (count: number, from = 0): string => FILLER.repeat(3).slice(from, from + count)
const capitals = (count: number): string => some(count).toUpperCase()

/** Credentials as they turn up in messages. They are put together here so that nobody takes this file for a leak. */
const SECRETS: readonly string[] = [
  `Here is my key: ${'sk'}-${some(48)}`,
  `It fails with ${'sk'}-proj-${some(64)}`,
  `aws_access_key_id = ${'AKIA'}${capitals(16)}`,
  `我的 token 是 ${'ghp'}_${some(36)}`,
  `clone with ${'github'}_pat_${some(22)}_${some(59)}`,
  `use ${'glpat'}-${some(20)} please`,
  `Slack says ${'xoxb'}-123456789012-123456789012-${some(24)}`,
  `maps key ${'AIza'}${some(35)}`,
  `Stripe: ${'sk'}_live_${some(24)}`,
  `Authorization: Bearer ${some(40)}`,
  `The password is ${some(12)}!`,
  `登录密码是${some(10)}`,
  `api_key=${some(32)}`,
  `postgres://shop:${some(12)}@db.example.com:5432/orders`,
  `eyJ${some(20)}.eyJ${some(40)}.${some(43)}`,
  `npm token ${'npm'}_${some(36)}`,
  `-----BEGIN RSA PRIVATE KEY-----\n${some(64)}\n-----END RSA PRIVATE KEY-----`,
  `阿里云 AccessKey：${'LTAI'}${some(20)}`,
]

/** What only looks like one. */
const HARMLESS: readonly string[] = [
  'My order is 2087654321098765432, where is it?',
  'The tracking number is 1Z999AA10123456784.',
  'Model KFR-35GW/N8XHA1, serial SN-20260312-00871.',
  '订单号 E20260302114512345678 麻烦看一下',
  'I forgot my password, how do I reset it?',
  '密码忘了怎么办？',
  'See https://shop.example.com/products/lamp-42?colour=green',
  'The secret of this fabric is the weave.',
  'The build is 3f2504e0-4f89-11d3-9a0c-0305e82c3301.',
  'Is the key ring included with the lock?',
  '这款的批号是 B20260115-07，生产日期 2026-01-15',
  'Commit 9fceb02d0ae598e95dc970b74767f19372d61af8 fixed it.',
]

interface Detector {
  readonly label: string
  readonly finds: (text: string) => boolean | Promise<boolean>
}

function ours(): Detector {
  return {
    label: '@vouchsafe/privacy',
    finds: (text) => detect(text, { categories: ['secret'] }).length > 0,
  }
}

interface OpenAIGuardrails {
  readonly SecretKeysConfig: { parse(config: object): unknown }
  readonly secretKeysCheck: (
    context: object,
    text: string,
    config: unknown,
  ) => Promise<{ readonly tripwireTriggered: boolean }> | { readonly tripwireTriggered: boolean }
}

/** Its default threshold, `balanced`. */
async function openAIGuardrails(): Promise<Detector> {
  const { module, label } = await peer<OpenAIGuardrails>('@openai/guardrails')
  const config = module.SecretKeysConfig.parse({})
  return {
    label,
    finds: async (text) => (await module.secretKeysCheck({}, text, config)).tripwireTriggered,
  }
}

interface HaiGuardrails {
  readonly SelectionType: { readonly All: unknown }
  readonly secretGuard: (options: object) => unknown
  readonly GuardrailsEngine: new (
    options: object,
  ) => {
    run(
      messages: readonly object[],
    ): Promise<{ readonly messages: readonly { readonly content: string }[] }>
  }
}

async function haiGuardrails(): Promise<Detector> {
  const { module, label } = await peer<HaiGuardrails>('@presidio-dev/hai-guardrails')
  const guards = [module.secretGuard({ selection: module.SelectionType.All, mode: 'redact' })]
  const engine = new module.GuardrailsEngine({ guards })
  return {
    label,
    finds: async (text) => {
      const { messages } = await engine.run([{ role: 'user', content: text }])
      return messages[0]?.content !== text
    },
  }
}

export interface SecretsRow {
  readonly name: string
  /** Microseconds of processor time a message. */
  readonly median: number
  readonly least: number
  readonly found: number
  readonly of: number
  readonly touched: number
  readonly harmless: number
}

/** Finding credentials: the same messages for all. */
export async function secrets(): Promise<readonly SecretsRow[]> {
  const detectors = [ours(), await openAIGuardrails(), await haiGuardrails()]
  const messages = [...SECRETS, ...HARMLESS]
  const times = await takeTurns(
    detectors.map(({ label, finds }) => ({
      name: label,
      inputs: messages.length,
      run: async () => {
        for (const text of messages) await finds(text)
      },
    })),
  )
  const rows: SecretsRow[] = []
  for (const [index, { label, finds }] of detectors.entries()) {
    const count = async (texts: readonly string[]) =>
      (await Promise.all(texts.map(async (text) => finds(text)))).filter(Boolean).length
    const { median = 0, least = 0 } = times[index] ?? {}
    rows.push({
      ...{ name: label, median, least },
      ...{ found: await count(SECRETS), of: SECRETS.length },
      ...{ touched: await count(HARMLESS), harmless: HARMLESS.length },
    })
  }
  return rows
}
