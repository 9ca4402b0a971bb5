import {
  aigcLabel,
  DIGITAL_SOURCE_TYPES,
  handoverNotice,
  imageXmp,
  isCreditCode,
  isProducerCode,
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
import { describe, expect, test } from 'vitest'

const PRODUCER = '001191350100M000100Y4310001'
const label = aigcLabel({ producer: PRODUCER, produceId: '20261121-000001' })
const printed = `{"AIGC":{"Label":"1","ContentProducer":"${PRODUCER}","ProduceID":"20261121-000001","ReservedCode1":"","ContentPropagator":"${PRODUCER}","PropagateID":"20261121-000001","ReservedCode2":""}}`

describe('provider codes', () => {
  test('hold a credit code with its check character', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true)
    expect(isCreditCode('91350100M000100Y44')).toBe(false)
    expect(isCreditCode('91350100M000100I43')).toBe(false)
    expect(
      producerCode({ creditCode: '91350100M000100Y43', role: 'generation', service: '0001' }),
    ).toBe(PRODUCER)
    expect(producerCode({ creditCode: '91350100M000100Y43' })).toBe('001191350100M000100Y4300000')
    expect(isProducerCode(PRODUCER)).toBe(true)
    expect(isProducerCode('001191440300708461136T1XGW3')).toBe(true)
    expect(isProducerCode('001191440300708461136T3XGW3')).toBe(false)
    expect(() => producerCode({ creditCode: '1' })).toThrow(/credit code/)
    expect(() => producerCode({ creditCode: '91350100M000100Y43', service: '1' })).toThrow(
      /four digits/,
    )
  })
})

describe('the value of Annex E', () => {
  test('first write: the propagator is the producer', () => {
    expect(writeAigc(label)).toBe(printed)
    expect(parseAigc(printed)).toEqual({ ok: true, value: label })
  })

  test('a propagator adds its own name alone', () => {
    const other = producerCode({
      creditCode: '91350100M000100Y43',
      role: 'propagation',
      service: '0007',
    })
    expect(propagated(label, { propagator: other, propagateId: 'p-77' })).toEqual({
      ...label,
      ContentPropagator: other,
      PropagateID: 'p-77',
    })
  })

  const broken: readonly (readonly [string, string])[] = [
    ['a number for the label', printed.replace('"Label":"1"', '"Label":1')],
    ['an undefined label', printed.replace('"Label":"1"', '"Label":"0"')],
    ['no outer object', printed.slice('{"AIGC":'.length, -1)],
    ['a missing key', printed.replace('"PropagateID":"20261121-000001",', '')],
    ['another script', printed.replace(PRODUCER, '某某公司')],
    ['a space', printed.replace('20261121-000001', 'id with space')],
    ['no JSON', 'AIGC:{Label:1}'],
    ['an unknown key', printed.replace('"Label"', '"Extra":"1","Label"')],
    [
      'an empty producer',
      printed.replace(`"ContentProducer":"${PRODUCER}"`, '"ContentProducer":""'),
    ],
  ]
  test.each(broken)('refuses %s', (_, value) => {
    expect(parseAigc(value).ok).toBe(false)
  })

  test('reads what the standard allows', () => {
    for (const value of [
      printed.replace(
        '"ReservedCode1":""',
        '"ReservedCode1":"e862483430d978cbf828b8b24296ef9328d843a0"',
      ),
      printed
        .replace('"Label":"1"', '"Label":"3"')
        .replace('"PropagateID":"20261121-000001"', '"PropagateID":"p-77"'),
      printed.replace('20261121-000001', 'a\\"b'),
    ])
      expect(parseAigc(value).ok).toBe(true)
    expect(parseAigc(printed.slice('{"AIGC":'.length, -1), { bare: true })).toEqual({
      ok: true,
      value: label,
    })
  })

  test('never writes what it would not read', () => {
    expect(() => aigcLabel({ producer: PRODUCER, produceId: 'a b' })).toThrow(/ProduceID/)
    expect(() => aigcLabel({ producer: 'x', produceId: 'a' })).toThrow(/producerCode/)
  })
})

describe('one label a file', () => {
  test('Markdown: in the front matter', () => {
    const { content, added } = markMarkdown('# Reply\n', label)
    expect(added).toBe(true)
    expect(content.startsWith('---\nAIGC:\n  Label: "1"\n  ContentProducer: "0011')).toBe(true)
    expect(content.endsWith('\n---\n# Reply\n')).toBe(true)
    expect(markMarkdown(content, label)).toEqual({ content, added: false })
    const page = markMarkdown('---\ntitle: x\n---\nBody', label).content
    expect(page).toMatch(/^---\ntitle: x\nAIGC:\n {2}Label: "1"\n/)
    expect(page.endsWith('---\nBody')).toBe(true)
    expect(markMarkdown('---\nno end', label).content.endsWith('---\n---\nno end')).toBe(true)
  })

  test('Markdown: a mark of upstream stays', () => {
    const upstream = '---\nx_AIGC: "{}"\n---\nBody'
    expect(markMarkdown(upstream, label)).toEqual({ content: upstream, added: false })
  })

  test('HTML: in the head', () => {
    const { content } = markHtml('<!doctype html><html><head><title>x</title></head></html>', label)
    expect(content).toContain('<head><meta name="AIGC" content="{&quot;AIGC&quot;:{')
    expect(markHtml(content, label)).toEqual({ content, added: false })
    expect(markHtml('<!doctype html><p>x', label).content).toMatch(
      /^<!doctype html><meta name="AIGC"/,
    )
    expect(markHtml('<p>x', label).content).toMatch(/^<meta name="AIGC"/)
    expect(markHtml('<meta charset="utf-8"><META NAME=\'xAIGC\' content="">', label).added).toBe(
      false,
    )
  })

  test('JSON: at the top', () => {
    expect(markJson({ a: 1 }, label)).toEqual({
      content: { AIGC: { ...label }, a: 1 },
      added: true,
    })
    expect(markJson([1], label).content).toEqual({ AIGC: { ...label }, content: [1] })
    expect(markJson({ 'x-aigc': '' }, label)).toEqual({ content: { 'x-aigc': '' }, added: false })
  })
})

describe('a transcript', () => {
  const messages = [
    { role: 'user' as const, content: 'Hi <b>\n**Person**' },
    { role: 'assistant' as const, content: 'Hello.' },
    { role: 'assistant' as const, content: 'Mia here.', name: 'human-mia' },
    { role: 'tool' as const, content: '{}', toolCallId: 't' },
  ]

  test('Markdown', () => {
    expect(transcript(messages, { format: 'markdown', language: 'en' })).toBe(
      [
        '**Messages marked “AI assistant” in this file were generated by AI. (AI生成)**',
        '**Customer**\n\n> Hi <b>\n> **Person**',
        '**AI assistant**\n\n> Hello.',
        '**Person**\n\n> Mia here.',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    )
  })

  test('JSON, with one label', () => {
    const text = transcript(messages, { format: 'json', language: 'zh-CN', aigc: label })
    expect(JSON.parse(text)).toEqual({
      AIGC: label,
      label: '本文件中标为“AI客服”的消息由AI生成。',
      messages: [
        { author: 'customer', generated: false, text: 'Hi <b>\n**Person**' },
        { author: 'ai', generated: true, text: 'Hello.' },
        { author: 'person', generated: false, text: 'Mia here.' },
      ],
    })
  })

  test('HTML', () => {
    const page = transcript(messages, { format: 'html', language: 'de', aigc: label })
    expect(page).toContain(
      '<article class="ai" ai-disclosure="ai-autonomous"><h2>KI-Assistent</h2><p>Hello.</p>',
    )
    expect(page).toContain('<article class="person" ai-disclosure="none"><h2>Mensch</h2>')
    expect(page).toContain('Hi &lt;b&gt;')
    expect(page.match(/name="AIGC"/g)).toHaveLength(1)
  })

  test('who takes over is told', () => {
    expect(handoverNotice('person', 'zh-CN')).toBe('以下由人工客服为您服务。')
    expect(handoverNotice('ai', 'fr')).toMatch(/assistant IA/)
  })
})

describe('other carriers', () => {
  test('a response header', () => {
    expect(
      responseHeaders({ provider: 'exa"mple', at: '2026-11-21T00:00:00Z' }, { Vary: 'x' }),
    ).toEqual({
      Vary: 'x',
      'AI-Disclosure': 'mode=machine-generated, provider="exa\\"mple", date=@1795219200',
    })
    const upstream = { 'ai-disclosure': 'mode=ai-modified' }
    expect(responseHeaders({}, upstream)).toBe(upstream)
    expect(() => responseHeaders({ model: 'x\r\nSet-Cookie: a' })).toThrow(/printable ASCII/)
  })

  test('where an image comes from', () => {
    const packet = imageXmp('generated')
    expect(packet).toContain(DIGITAL_SOURCE_TYPES.generated)
    expect(imageXmp('edited', packet)).toBe(packet)
    const own = '<rdf:RDF><rdf:Description/></rdf:RDF>'
    expect(imageXmp('composite', own)).toMatch(
      /^<rdf:RDF><rdf:Description\/><rdf:Description .*composite.*<\/rdf:RDF>$/,
    )
    expect(() => imageXmp('generated', 'broken')).toThrow(/rdf:RDF/)
  })
})
