import { detect, mask, PROFILES, Pseudonyms } from '@vouchsafe/privacy'

/** Messages of about 150 bytes, as shops get them; made up. */
const TEXTS = [
  '你好，我上周买的台灯还没收到，订单号是2087654321098765432，麻烦帮我查一下物流到哪里了，着急用，谢谢！',
  '收件人：李晓明，电话13800138000，地址改成浙江省杭州市西湖区文一西路1号2幢3单元404室，别再送错了。',
  '这款空调KFR-35GW/N8XHA1现在多少钱？满2000减300还能用吗，和618的活动价比哪个便宜，几天能到上海？',
  'Hi, my order 111-2223334-5556667 never arrived. The tracking page says it was delivered on Tuesday, but nothing is here. Please check, thanks.',
  'My name is Ada Byron, please send the replacement to 12 Garden Road, Leeds LS1 4AP and call me on +44 20 7946 0123 if there is a problem.',
  'Does the XR-200 jacket run small? I usually wear a medium, and the size chart says 96-102 cm. Is the 20% coupon valid until 12/31 as well?',
]
/** What is there to be found, for F1 beside the time. */
const GOLD = [0, 3, 0, 0, 3, 0]
const ROUNDS = 3000

interface Contender {
  readonly name: string
  readonly find: (text: string) => number
}

/** Other detectors, where they happen to be installed: none is a dependency. */
async function contenders(): Promise<readonly Contender[]> {
  const ours: Contender[] = [
    { name: '@vouchsafe/privacy detect', find: (text) => detect(text).length },
    {
      name: '@vouchsafe/privacy mask',
      find: (text) => {
        const pseudonyms = new Pseudonyms()
        const [profile] = PROFILES
        if (profile) mask(text, { profile, pseudonyms })
        return pseudonyms.entries.length
      },
    },
  ]
  const peer = '@redactpii/node'
  const redactor = await import(peer).then(
    ({ Redactor }) => new Redactor(),
    () => undefined,
  )
  if (!redactor) return ours
  const count = (text: string): number =>
    redactor.redact(text).split('_').length - text.split('_').length
  return [...ours, { name: peer, find: count }]
}

for (const { name, find } of await contenders()) {
  for (const text of TEXTS) for (let round = 0; round < 300; round += 1) find(text)
  const began = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round += 1) for (const text of TEXTS) find(text)
  const { user, system } = process.cpuUsage(began)
  const each = (user + system) / ROUNDS / TEXTS.length
  const right = TEXTS.filter((text, index) => find(text) === GOLD[index]).length
  process.stdout.write(
    `${name.padEnd(28)} ${each.toFixed(1)} µs a text, counts right in ${right} of ${TEXTS.length}\n`,
  )
}
