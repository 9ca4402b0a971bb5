import {
  type AigcLabel,
  aigcLabel,
  authorName,
  composeLabel,
  handoverNotice,
  isCreditCode,
  isProducerCode,
  LABEL_TEXTS,
  markHtml,
  markJson,
  markMarkdown,
  parseAigc,
  producerCode,
  propagated,
  responseHeaders,
  transcript,
  writeAigc,
} from '@vouchsafe/disclosure'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelTextsFor } from '../src/label-texts.ts'
import { placesOf } from '../src/places.ts'
import { authorOf } from '../src/transcript.ts'

const CREDIT = '91350100M000100Y43'
const PRODUCER = producerCode({ creditCode: CREDIT, role: 'generation', service: '0001' })
const label = aigcLabel({ producer: PRODUCER, produceId: 'p-1' })

describe('credit codes', () => {
  const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  /** GB 32100-2015: weights are powers of 3, the check character makes the sum a multiple of 31. */
  const checkOf = (body: string): string => {
    const sum = [...body].reduce(
      (total, character, index) => total + ALPHABET.indexOf(character) * 3 ** index,
      0,
    )
    return ALPHABET.charAt((31 - (sum % 31)) % 31)
  }
  const letter = fc.constantFrom(...ALPHABET)
  const digit = fc.constantFrom(...'0123456789')
  const chars = (of: fc.Arbitrary<string>, length: number) =>
    fc.array(of, { minLength: length, maxLength: length }).map((each) => each.join(''))
  const body = fc
    .tuple(chars(letter, 2), chars(digit, 6), chars(letter, 9))
    .map((parts) => parts.join(''))

  test('are right with their check character, and with no other', () => {
    fc.assert(
      fc.property(body, letter, (given, check) => {
        expect(isCreditCode(given + check)).toBe(check === checkOf(given))
        expect(isCreditCode(given + checkOf(given))).toBe(true)
      }),
    )
  })

  test('show any one wrong character', () => {
    fc.assert(
      fc.property(body, fc.nat({ max: 17 }), letter, (given, at, by) => {
        const code = given + checkOf(given)
        fc.pre(code.charAt(at) !== by)
        expect(isCreditCode(code.slice(0, at) + by + code.slice(at + 1))).toBe(false)
      }),
    )
  })

  test('have eighteen characters, none of them I, O, S, V or Z', () => {
    for (const code of [CREDIT.slice(1), `${CREDIT}0`, CREDIT.toLowerCase(), ` ${CREDIT}`, ''])
      expect(isCreditCode(code)).toBe(false)
    for (const other of 'IOSVZ') expect(isCreditCode(`9${other}${CREDIT.slice(2)}`)).toBe(false)
  })

  test('stand in provider codes with a role and a service, or five zeros', () => {
    expect(PRODUCER).toBe(`0011${CREDIT}10001`)
    expect(producerCode({ creditCode: CREDIT, role: 'propagation' })).toBe(`0011${CREDIT}20000`)
    expect(producerCode({ creditCode: CREDIT, service: '0007' })).toBe(`0011${CREDIT}00000`)
    expect(isProducerCode(`0011${CREDIT}00000`)).toBe(true)
    expect(isProducerCode(`0011${CREDIT}1AB9Z`)).toBe(true)
    for (const code of [
      `0011${CREDIT}00001`,
      `0011${CREDIT}30000`,
      `0011${CREDIT}1000`,
      `0011${CREDIT}1ab9z`,
      `0012${CREDIT}00000`,
      `x0011${CREDIT}00000`,
      `0011${CREDIT}000000`,
      CREDIT,
      '',
    ])
      expect(isProducerCode(code)).toBe(false)
    for (const service of ['001', '00011', 'ab12', '00 1'])
      expect(() => producerCode({ creditCode: CREDIT, service })).toThrow('service: expected four')
  })
})

describe('the label of metadata', () => {
  test('says how sure it is, and whose it is', () => {
    const of = (certainty: 'is' | 'may-be' | 'suspected') =>
      aigcLabel({ producer: PRODUCER, produceId: 'a', certainty }).Label
    expect([of('is'), of('may-be'), of('suspected')]).toEqual(['1', '2', '3'])
    expect(aigcLabel({ producer: PRODUCER, produceId: 'a', reservedCode1: 'c0ffee' })).toEqual({
      Label: '1',
      ContentProducer: PRODUCER,
      ProduceID: 'a',
      ReservedCode1: 'c0ffee',
      ContentPropagator: PRODUCER,
      PropagateID: 'a',
      ReservedCode2: '',
    })
    expect(() => propagated(label, { propagator: 'x', propagateId: 'a' })).toThrow(
      'propagator: expected a code',
    )
    expect(() => propagated(label, { propagator: PRODUCER, propagateId: '' })).toThrow(
      'AIGC.PropagateID: is empty',
    )
  })

  const issuesOf = (change: Readonly<Record<string, unknown>>) => {
    const read = parseAigc({ AIGC: { ...label, ...change } } as never)
    return read.ok ? [] : read.issues.map(({ path, message }) => `${path}: ${message}`)
  }

  test.each<[Readonly<Record<string, unknown>>, string]>([
    [{ Label: '0' }, 'AIGC.Label: expected 1, 2 or 3'],
    [{ Label: '4' }, 'AIGC.Label: expected 1, 2 or 3'],
    [{ Label: '12' }, 'AIGC.Label: expected 1, 2 or 3'],
    [{ Label: 1 }, 'AIGC.Label: expected a string'],
    [{ ContentProducer: '' }, 'AIGC.ContentProducer: is empty'],
    [{ ProduceID: '' }, 'AIGC.ProduceID: is empty'],
    [{ ReservedCode1: null }, 'AIGC.ReservedCode1: expected a string'],
    [{ PropagateID: undefined }, 'AIGC.PropagateID: is missing'],
    [
      { ProduceID: 'a b' },
      'AIGC.ProduceID: expected printable ASCII without spaces and backslashes',
    ],
    [
      { ProduceID: 'a\\b' },
      'AIGC.ProduceID: expected printable ASCII without spaces and backslashes',
    ],
    [
      { ProduceID: 'a\u007f' },
      'AIGC.ProduceID: expected printable ASCII without spaces and backslashes',
    ],
    [
      { ReservedCode2: 'é' },
      'AIGC.ReservedCode2: expected printable ASCII without spaces and backslashes',
    ],
    [{ Extra: '1' }, 'AIGC: has a key that the standard does not know'],
  ])('with %j is refused', (change, issue) => {
    expect(issuesOf(change)).toEqual([issue])
  })

  test('tells everything that is wrong', () => {
    expect(issuesOf({ Label: '9', ProduceID: '', Extra: '' })).toHaveLength(3)
  })

  test('may hold any printable character but the backslash', () => {
    const all = Array.from({ length: 0x7f - 0x21 }, (_, index) => String.fromCharCode(0x21 + index))
    const ProduceID = all.filter((character) => character !== '\\').join('')
    const own: AigcLabel = { ...label, ProduceID }
    expect(parseAigc(writeAigc(own))).toEqual({ ok: true, value: own })
    expect(issuesOf({ ReservedCode1: '', ReservedCode2: '' })).toEqual([])
  })

  test('is an object in an object, unless one may do without the outer', () => {
    const pathsOf = (value: never, bare?: boolean) => {
      const read = parseAigc(value, bare === undefined ? {} : { bare })
      return read.ok ? 'read' : read.issues.map(({ path, message }) => `${path}: ${message}`)[0]
    }
    expect(pathsOf({ AIGC: label } as never)).toBe('read')
    expect(pathsOf({ AIGC: label } as never, true)).toBe('read')
    expect(pathsOf(label as never)).toBe('AIGC: expected the object of the label')
    expect(pathsOf(label as never, false)).toBe('AIGC: expected the object of the label')
    expect(pathsOf(label as never, true)).toBe('read')
    expect(pathsOf({ AIGC: [label] } as never)).toBe('AIGC: expected an object')
    expect(pathsOf({ AIGC: 'x' } as never)).toBe('AIGC: expected an object')
    expect(pathsOf([] as never)).toBe(': expected an object')
    expect(pathsOf(null as never)).toBe(': expected an object')
    expect(pathsOf('{' as never)).toBe(': expected JSON')
    expect(pathsOf(`${writeAigc(label)}${' '.repeat(20_000)}` as never)).toBe(': expected JSON')
    expect(pathsOf(`${writeAigc(label)}${' '.repeat(1_000)}` as never)).toBe('read')
  })
})

describe('files', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 })

  test('are marked once, and lose nothing', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('', '---\n', '---\ntitle: x\n---\n', '<head>', '<p>'),
        (body, front) => {
          const file = front + body
          for (const mark of [markMarkdown, markHtml]) {
            const { content, added } = mark(file, label)
            const again = mark(content, label)
            expect(again).toEqual({ content, added: false })
            if (!added) expect(content).toBe(file)
            // What was put in stands in one piece: without it the file is as it was.
            const size = content.length - file.length
            expect(
              Array.from({ length: content.length + 1 }, (_, at) => at).some(
                (at) => content.slice(0, at) + content.slice(at + size) === file,
              ),
            ).toBe(true)
          }
        },
      ),
    )
  })

  test('Markdown keeps its line breaks and its byte order mark', () => {
    const windows = markMarkdown('---\r\ntitle: x\r\n---\r\nBody\r\n', label).content
    expect(windows).toMatch(/^---\r\ntitle: x\r\nAIGC:\r\n {2}Label: "1"\r\n/)
    expect(windows.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(windows.endsWith('  ReservedCode2: ""\r\n---\r\nBody\r\n')).toBe(true)
    expect(markMarkdown('\ufeffBody', label).content.startsWith('\ufeff---\nAIGC:\n')).toBe(true)
    expect(
      markMarkdown('\ufeff---\na: b\n---\n', label).content.startsWith('\ufeff---\na: b\nAIGC:'),
    ).toBe(true)
  })

  test('line breaks further down decide nothing', () => {
    expect(markMarkdown('Body\n---\r\n', label).content).not.toMatch(/AIGC:\r/)
  })

  test('front matter ends with hyphens or points', () => {
    expect(markMarkdown('---\na: b\n...\nBody', label).content).toMatch(
      /^---\na: b\nAIGC:\n[\s\S]*ReservedCode2: ""\n\.\.\.\nBody$/,
    )
    expect(markMarkdown('---  \na: b\n--- \t\nBody', label).content).toMatch(
      /^--- {2}\na: b\nAIGC:[\s\S]*\n--- \t\nBody$/,
    )
    for (const file of [
      '--- x\na: b\n---\n',
      '----\na: b\n---\n',
      'a: b\n---\n',
      ' ---\na: b\n---\n',
    ])
      expect(markMarkdown(file, label).content.endsWith(`\n---\n${file}`)).toBe(true)
    expect(markMarkdown('---\na: b\n---x\n---\nBody', label).content).toMatch(
      /^---\na: b\n---x\nAIGC:/,
    )
  })

  test('a field of another name is no mark, a text that speaks of one neither', () => {
    expect(markMarkdown('---\nnote: aigc\n---\n', label).added).toBe(true)
    expect(markMarkdown('---\na: b\n---\nAIGC: x\n', label).added).toBe(true)
    expect(markMarkdown('---\n  my-aigc-field: x\n---\n', label).added).toBe(false)
  })

  test.each([
    ['<html><HEAD lang="x"><title>', '<html><HEAD lang="x">|<title>'],
    ['<header><head><title>', '<header><head>|<title>'],
    ['  \n<!DOCTYPE html PUBLIC "x">\n<p>', '  \n<!DOCTYPE html PUBLIC "x">|\n<p>'],
    ['x<!doctype html>', '|x<!doctype html>'],
    ['<p>', '|<p>'],
    ['', '|'],
  ])('HTML %j is marked at the bar of %j', (html, place) => {
    const [before, after] = place.split('|')
    const { content } = markHtml(html, label)
    expect(content.startsWith(`${before}<meta name="AIGC" content="{&quot;AIGC&quot;:{`)).toBe(true)
    expect(content.endsWith(`}}">${after}`)).toBe(true)
  })

  test.each([
    ['<meta name="AIGC" content="x">', false],
    ["<META content='x' NAME = 'my-aigc'>", false],
    ['<meta name=aigc>', false],
    ['<meta charset="utf-8"><meta name="a"><meta name="AIGC">', false],
    ['<meta name="description" content="aigc">', true],
    ['<meta data-name="aigc">', true],
    ['<metal name="aigc">', false],
    ['<meta name="aigc"', true],
    ['<p>aigc</p>', true],
  ])('HTML %j is marked: %s', (html, added) => {
    expect(markHtml(html, label).added).toBe(added)
  })

  test.each<[never, unknown, boolean]>([
    [{ a: 1 } as never, { AIGC: { ...label }, a: 1 }, true],
    [null as never, { AIGC: { ...label }, content: null }, true],
    ['x' as never, { AIGC: { ...label }, content: 'x' }, true],
    [[{ AIGC: 1 }] as never, { AIGC: { ...label }, content: [{ AIGC: 1 }] }, true],
    [{ 'my-AIGC': 1 } as never, { 'my-AIGC': 1 }, false],
  ])('JSON %j', (value, content, added) => {
    expect(markJson(value, label)).toEqual({ content, added })
  })
})

describe('transcripts', () => {
  test('name the author beside each message, and quote every line', () => {
    const messages = [
      { role: 'system' as const, content: 'x' },
      { role: 'user' as const, content: 'a\r\nb\rc\u2028d\u2029e' },
      { role: 'assistant' as const, content: '' },
      { role: 'assistant' as const, content: 'f' },
    ]
    const page = transcript(messages, { format: 'markdown', language: 'en' })
    expect(page).toContain('**Customer**\n\n> a\n> b\n> c\n> d\n> e\n\n**AI assistant**\n\n> f\n')
    expect(page.match(/\*\*/g)).toHaveLength(6)
    const marked = transcript(messages, { format: 'markdown', language: 'en', aigc: label })
    expect(marked).toBe(markMarkdown(page, label).content)
    const html = transcript(messages, { format: 'html', language: '"><b>' })
    expect(html).toContain('<html lang="&quot;&gt;&lt;b&gt;">')
    expect(html).not.toContain('AIGC')
    const json = JSON.parse(transcript(messages, { format: 'json', language: 'en' }))
    expect(json).not.toHaveProperty('AIGC')
    expect(json.messages).toHaveLength(2)
    expect(json.label).toMatch(/ \(AI生成\)$/)
  })

  test('a person is told by the name, or as the application says', () => {
    const of = (name?: string) =>
      authorOf({ role: 'assistant', content: 'x', ...(name !== undefined && { name }) })
    expect([of('human-mia'), of('Person 7'), of('HUMAN'), of('inhuman'), of('mia'), of()]).toEqual([
      'person',
      'person',
      'person',
      'ai',
      'ai',
      'ai',
    ])
    const messages = [{ role: 'assistant' as const, content: 'x', name: 'human' }]
    const options = { format: 'json', language: 'en', author: () => 'ai' as const } as const
    expect(JSON.parse(transcript(messages, options)).messages[0]).toEqual({
      author: 'ai',
      generated: true,
      text: 'x',
    })
    expect(['ai', 'person', 'customer'].map((each) => authorName(each as 'ai', 'en'))).toEqual([
      'AI assistant',
      'Person',
      'Customer',
    ])
    expect(authorName('ai', 'en', { en: { authorAi: 'Robo' } })).toBe('Robo')
    expect(handoverNotice('ai', 'en', { en: { toAi: 'AI again.' } })).toBe('AI again.')
    expect(handoverNotice('person', 'en', { en: { toPerson: 'Mia is here.' } })).toBe(
      'Mia is here.',
    )
  })
})

describe('texts by language', () => {
  test.each([
    ['zh', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['ZH-tw', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['de-AT', 'de'],
    ['FR', 'fr'],
    ['xx', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('%s reads %s', (language, tag) => {
    expect(labelTextsFor(language)).toEqual(LABEL_TEXTS[tag])
  })

  test('the application’s own words go first: by the tag as it is, then by the nearest', () => {
    const own = (language: string, ...tags: readonly string[]) =>
      labelTextsFor(language, Object.fromEntries(tags.map((tag) => [tag, { limits: tag }]))).limits
    expect(own('zh-HK', 'zh-HK', 'zh-TW', 'zh')).toBe('zh-HK')
    expect(own('zh-HK', 'zh-TW', 'zh')).toBe('zh-TW')
    expect(own('zh-HK', 'zh')).toBe('zh')
    expect(own('de-AT', 'de')).toBe('de')
    expect(own('de-AT', 'en')).toBe(LABEL_TEXTS.de?.limits)
  })
})

describe('labels', () => {
  const compose = (more: Partial<Parameters<typeof composeLabel>[0]>) =>
    composeLabel({ duties: [], language: 'en', ...more })

  test('say what is wanted, and nothing else', () => {
    expect(compose({})).toBe('')
    expect(compose({ also: ['generated'] })).toBe(LABEL_TEXTS.en?.content)
    expect(compose({ also: ['person'] })).toBe(LABEL_TEXTS.en?.person)
    expect(compose({ also: ['limits', 'emotion'] })).toBe(
      `${LABEL_TEXTS.en?.emotion} ${LABEL_TEXTS.en?.limits}`,
    )
    expect(compose({ also: ['interaction'] })).toBe(LABEL_TEXTS.en?.notice)
    expect(compose({ also: ['interaction', 'ai', 'generated'] })).toBe(LABEL_TEXTS.en?.notice)
    expect(compose({ duties: [{ says: ['ai'] }, { says: ['limits'] }] })).toBe(
      `${LABEL_TEXTS.en?.content} ${LABEL_TEXTS.en?.limits}`,
    )
    expect(compose({ also: ['on-behalf'], onBehalfOf: 'I write for the shop.' })).toBe(
      'I write for the shop.',
    )
    expect(compose({ also: ['on-behalf'] })).toBe('')
  })

  test('suit the channel and the moment', () => {
    const en = LABEL_TEXTS.en
    for (const channel of ['voice', 'avatar', 'livestream'] as const) {
      expect(compose({ also: ['interaction'], channel })).toBe(en?.noticeSpoken)
      expect(compose({ also: ['person'], channel })).toBe(en?.personSpoken)
    }
    for (const channel of ['chat', 'email', 'sms'] as const)
      expect(compose({ also: ['interaction'], channel })).toBe(en?.notice)
    expect(compose({ also: ['interaction'], afterPerson: true })).toBe(en?.toAi)
    expect(compose({ also: ['interaction'], afterPerson: true, channel: 'voice' })).toBe(en?.toAi)
    expect(compose({ also: ['interaction'], asAnswer: true, afterPerson: true })).toBe(en?.answer)
  })

  test('hold the characters that China asks for, in any language', () => {
    expect(compose({ also: ['cn-ai', 'cn-generated'] })).toBe(`${LABEL_TEXTS.en?.content} (AI生成)`)
    expect(compose({ language: 'zh', also: ['cn-ai', 'cn-generated'] })).toBe(
      LABEL_TEXTS['zh-CN']?.content,
    )
    expect(compose({ texts: { en: { content: '' } }, also: ['cn-generated'] })).toBe('AI生成')
    expect(compose({ language: 'zh', also: ['person', 'limits'] })).toBe(
      `${LABEL_TEXTS['zh-CN']?.person}${LABEL_TEXTS['zh-CN']?.limits}`,
    )
  })
})

describe('places', () => {
  const includes = (place: string, ...jurisdictions: readonly string[]) =>
    jurisdictions.map((each) => placesOf(place).includes(each))

  test('a country includes its union, and no other country', () => {
    expect(placesOf('DE')).toContain('EU')
    expect(includes('DE', 'CN', 'UK', 'US-NJ')).toEqual([false, false, false])
    expect(includes(' de ', 'EU')).toEqual([true])
    expect(includes('el', 'EU')).toEqual([true])
    expect(includes('NO', 'EU')).toEqual([true])
    expect(placesOf('CH')).toEqual(placesOf('nowhere'))
  })

  test('the Union may be any of its states, the United States any of theirs', () => {
    expect(includes('EU', 'EU', 'CN')).toEqual([true, false])
    expect(placesOf('EEA')).toEqual(placesOf('EU'))
    expect(includes('US', 'US-NJ', 'US-UT', 'EU')).toEqual([true, true, false])
    expect(includes('USA', 'US-NJ')).toEqual([true])
    expect(includes('us_nj', 'US-NJ', 'US-UT')).toEqual([true, false])
    expect(placesOf('US-WY')).toEqual(['US'])
    expect(placesOf('US-XX')).toEqual(placesOf('nowhere'))
  })

  test('other names are known, and places without a duty', () => {
    expect(placesOf('GB')).toEqual(placesOf('UK'))
    expect(placesOf('PRC')).toEqual(placesOf('CN'))
    expect(placesOf('KOR')).toEqual(placesOf('KR'))
    for (const place of ['JP', 'SG', 'BR', 'jp-13']) expect(placesOf(place)).toEqual([])
    expect(placesOf('CN-31')).toEqual(placesOf('CN'))
  })

  test('a place that is not known may be anywhere, but is no platform', () => {
    const everywhere = placesOf('nowhere')
    expect(everywhere).toContain('CN')
    expect(everywhere).toContain('EU')
    expect(everywhere.some((place) => place.startsWith('platform:'))).toBe(false)
    expect(placesOf('')).toEqual(everywhere)
    expect(placesOf('toString')).toEqual(everywhere)
    expect(placesOf('Platform:WhatsApp')).toEqual(['platform:whatsapp'])
    expect(placesOf('platform:none')).toEqual(everywhere)
  })
})

describe('response headers', () => {
  test.each([
    [{}, 'mode=machine-generated'],
    [{ reviewedBy: 'mia' }, 'mode=ai-originated, reviewed-by="mia"'],
    [
      { provider: 'a\\b', model: 'm', reviewedBy: 'r', at: '1970-01-01T00:00:01.999Z' },
      'mode=ai-originated, provider="a\\\\b", model="m", reviewed-by="r", date=@1',
    ],
    [{ model: 'x'.repeat(500) }, `mode=machine-generated, model="${'x'.repeat(500)}"`],
  ])('%j', (mark, value) => {
    expect(responseHeaders(mark)).toEqual({ 'AI-Disclosure': value })
  })

  test('refuse what a header cannot hold', () => {
    expect(() => responseHeaders({ model: 'x'.repeat(501) })).toThrow('model: expected printable')
    expect(() => responseHeaders({ provider: '店' })).toThrow('provider: expected printable')
    expect(() => responseHeaders({ reviewedBy: '\u007f' })).toThrow(
      'reviewedBy: expected printable',
    )
    expect(() => responseHeaders({ at: 'now' })).toThrow('at: expected an ISO 8601 instant')
  })
})
