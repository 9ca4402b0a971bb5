import { describe, expect, test } from 'vitest'
import { findRequestEn } from '../src/human-request-en.ts'
import { findRequestZh } from '../src/human-request-zh.ts'

/** A message, then the words that ask for a person, if any do: what the rules find, whatever a model thinks of it. */
type Row = readonly [message: string, words?: string]

function check(find: typeof findRequestEn, rows: readonly Row[]): void {
  test.each(rows.map(([message, words]) => ({ message, words })))('$message', (row) => {
    const found = find(row.message)
    expect(found && row.message.slice(found.start, found.end)).toBe(row.words)
  })
}

describe('in English: somebody to talk to', () => {
  check(findRequestEn, [
    ['SPEAK TO A HUMAN', 'SPEAK TO A HUMAN'],
    ['put me onto the weekend supervisor', 'put me onto the weekend supervisor'],
    ['I want to speak to the restaurant', 'speak to the restaurant'],
    ['I want to speak to Priya', 'speak to Priya'],
    ['please speak to Priya', 'speak to Priya'],
    ['I speak to Priya'],
    ['I want to speak to my wife'],
    ['I want to deal with a person', 'deal with a person'],
    ['who can I speak to', 'who can I speak to'],
    ['what can I speak to'],
    ['can we talk on the phone', 'can we talk on the phone'],
    ['can we do this over the phone', 'can we do this over the phone'],
    ['can we order this over the phone'],
    ['explain it to a person', 'explain it to a person'],
    ['anyone I could speak with', 'anyone I could speak'],
    ['an agent to chat with', 'agent to chat'],
    ['is there a person I can talk to', 'is there a person I can talk'],
    ['where is a human', 'where is a human'],
    ['is there any human', 'is there any human'],
    ['is there an actual person reading this', 'is there an actual person reading'],
    ['is there anyone there who can help', 'is there anyone there who can help'],
    ['is anyone real in here that can help', 'anyone real in here that can help'],
    ['is there someone from tech support', 'is there someone from tech support'],
    ['is there someone on tech support'],
  ])
})

describe('in English: somebody to look, to answer or to come', () => {
  check(findRequestEn, [
    ['could one of your colleagues have a look', 'could one of your colleagues have'],
    ['maybe somebody from billing can sort this', 'somebody from billing can sort'],
    ['someone from accounts should read it'],
    ['let someone answer', 'let someone answer'],
    ['maybe a member of staff could explain it', 'member of staff could explain'],
    ['a member of staff explained it'],
    ['someone needs to look into this', 'someone needs to look'],
    ['can this be handled by a person', 'can this be handled by a person'],
    ['I was handled by a person'],
    ['needs human eyes', 'needs human eyes'],
    ['needs human hair'],
    ['lmk when an agent is here', 'lmk when an agent is'],
    ['I want help from a real person', 'want help from a real person'],
    ['get someone to help', 'get someone'],
    ['get someone with a brain', 'get someone'],
    ['somebody who can decide', 'somebody who can decide'],
    ['can somebody help me out'],
    ['I want a human', 'want a human'],
    ["I want a human's opinion"],
    ['I need an agent fee'],
    ['I want support'],
    ['bring in a colleague', 'bring in a colleague'],
    ['pass this on to a colleague', 'pass this on to a colleague'],
    ['pass the salt to a colleague'],
  ])
})

describe('in English: to be put through or called', () => {
  check(findRequestEn, [
    ['connect me', 'connect me'],
    ['connect us now', 'connect us'],
    ['connect me to a person', 'connect me to a person'],
    ['transfer me to Priya', 'transfer me to Priya'],
    ['charge me to Priya'],
    ['put me through to returns', 'put me through to returns'],
    ['put me through to my account'],
    ['put her on please', 'put her on'],
    ['put them on', 'put them on'],
    ['put Priya on', 'put Priya on'],
    ['get her back', 'get her back'],
    ['get them back'],
    ['get Liam from support', 'get Liam from support'],
    ['get liam from support'],
    ['can I have Sarah back', 'have Sarah back'],
    ['can I have sarah back'],
    ['can I have Sarah tomorrow'],
    ['is Tom there', 'is Tom there'],
    ['is Tom nice'],
    ['get Sarah on', 'get Sarah on'],
    ['can your team reach out to me', 'can your team reach out to me'],
    ['have Daniel phone me', 'have Daniel phone me'],
    ['have my courier phone me'],
    ['have Daniel phone them'],
    [
      'could somebody from the warehouse contact me',
      'could somebody from the warehouse contact me',
    ],
    ['have an agent call me', 'have an agent call'],
    ['someone will call me', 'someone will call me'],
    ['callback please', 'callback'],
    ['give me a callback', 'callback'],
    ['the callback failed'],
    ['call me', 'call me'],
    ['call me Tom'],
    ['the driver will call me'],
    ["why haven't you transferred me yet", 'transferred me'],
    ['you transferred me yesterday'],
    ['escalate', 'escalate'],
    ['we are escalating this', 'escalating'],
  ])
})

describe('in English: a clause that says no more', () => {
  check(findRequestEn, [
    ['agent please', 'agent please'],
    ['agent, agent, agent', 'agent'],
    ['no agent'],
    ['someone?'],
    ['transfer', 'transfer'],
    ['transfer it', 'transfer it'],
    ['handover', 'handover'],
    ["if you can't, who can?", 'who can'],
    ['i want an agnt', 'want an agnt'],
    ['custmer servce please', 'custmer servce please'],
    ['Hello. My order is late. Agent', 'Agent'],
  ])
})

describe('in English: away from the machine', () => {
  check(findRequestEn, [
    ["I don't want to talk to a bot", "don't want to talk to a bot"],
    ['stop the bot', 'stop the bot'],
    ['hate this chatbot', 'hate this chatbot'],
    ['no more bots please', 'no more bots'],
    ['no bots please', 'no bots please'],
    ['sick of this bot', 'sick of this bot'],
    ['tired of talking to robots', 'tired of talking to robots'],
  ])
})

describe('in English: taken back, told or asked about', () => {
  check(findRequestEn, [
    ["I don't need to speak to an agent"],
    ["I don't know how to reach an agent", 'reach an agent'],
    ["why don't you connect me to an agent", 'connect me to an agent'],
    ["you don't connect me to an agent", 'connect me to an agent'],
    ["it doesn't connect me to an agent", 'connect me to an agent'],
    ["it doesn't want to connect me to an agent"],
    ['without an agent'],
    ["needn't transfer me"],
    ["if I don't get a human I will leave", 'get a human'],
    ['not answered can you connect me', 'connect me'],
    ['when I speak to an agent they never know'],
    ['they told me to call customer service'],
    ['I was talking to an agent'],
    ['do I need an agent'],
    ['does it need an operator'],
    ['she said someone will call me'],
    ['before I connect to an agent'],
    ['Am I talking to a human?'],
    ['was he speaking to a person'],
    ['you talk to a human'],
    ['what are the hours of customer service'],
    ['when can I call customer service'],
    ['call customer service hours'],
    ['the operator manual'],
  ])
})

describe('in Chinese: a person by name', () => {
  check(findRequestZh, [
    ['转 人 工', '转 人 工'],
    ['转.人.工', '转.人.工'],
    ['要 转 人 工 吗', '要 转 人 工'],
    ['帮我🙂转人工', '转人工'],
    ['轉人工', '轉人工'],
    ['人均多少钱'],
    ['人均人工多少', '人工'],
    ['找你们 manager', '找你们 manager'],
    ['call经理', 'call经理'],
    ['叫个人来', '叫个人来'],
    ['换个人', '换个人'],
    ['换个人收货'],
    ['客服呢', '客服呢'],
    ['人呢', '人呢'],
    ['快递的人呢'],
    ['谁能处理', '谁能处理'],
    ['哪位同事帮我看下', '哪位同事帮我看'],
    ['还是找她', '还是找她'],
    ['把他叫回来', '把他叫回来'],
    ['直接电话吧', '直接电话吧'],
    ['就给我转', '就给我转'],
    ['钱给我转'],
    ['我要升级投诉', '我要升级投诉'],
    ['我要人来处理', '我要人来处理'],
    ['不想跟机器人说话', '不想跟机器人'],
    ['拒绝机器人', '拒绝机器人'],
    ['机器人免谈', '机器人免谈'],
    ['机器人不错'],
    ['我想要一个人工审核的结果'],
    ['要人工录入'],
  ])
})

describe('in Chinese: taken back', () => {
  check(findRequestZh, [
    ['不要转人工'],
    ['先不要转人工'],
    ['不用再给我转人工了'],
    ['取消转人工'],
    ['谢谢人工客服'],
    ['要不要给我转人工', '要给我转人工'],
    ['为什么不给我转人工', '给我转人工'],
    ['还不给我转人工', '给我转人工'],
    ['我不得不转人工', '转人工'],
    ['转人工还不如自己查'],
    ['转人工的话再说'],
    ['转人工就算了'],
    ['转人工的事先不用'],
  ])
})

describe('in Chinese: told of, or asked about', () => {
  check(findRequestZh, [
    ['人工客服小姐姐跟我说可以退'],
    ['人工说好的'],
    ['人工客服态度真好'],
    ['人工客服帮我查好了'],
    ['人工客服说句话', '人工客服'],
    ['让人工客服跟我说', '让人工客服'],
    ['人工要等多久'],
    ['人工客服几点上班'],
    ['人工客服收费吗'],
    ['几点有人工'],
    ['晚上还有人工吗'],
    ['人工还是机器'],
    ['对面是不是真人'],
    ['我现在在跟真人说话吗'],
    ['你们是真人客服吗'],
    ['系统提示联系客服'],
    ['他们都让我联系客服'],
    ['上次转人工没人接'],
    ['上次转人工没人接，现在给我转人工', '给我转人工'],
    ['刚才转人工，还没转'],
    ['昨天那位客服呢', '昨天那位客服呢'],
  ])
})

describe('in Chinese: whoever brings the goods works for somebody else', () => {
  check(findRequestZh, [
    ['派件的那个人工客服'],
    ['送货师傅的客服'],
    ['叫师傅来'],
    ['叫安装师傅来'],
    ['把快递的负责人叫来'],
    ['把你们负责人叫来', '把你们负责人叫来'],
    ['找物流的客服', '找物流的客服'],
    ['顺丰人工客服', '人工客服'],
    ['让骑手联系我'],
    ['快递员说让我找你们客服', '让我找你们客服'],
  ])
})

describe('in Chinese: more of the same', () => {
  check(findRequestZh, [
    ['请勿转人工'],
    ['不需要客服'],
    ['我不找客服'],
    ['没让你转人工'],
    ['谁让你转人工'],
    ['懒得转人工'],
    ['别再转人工'],
    ['无需人工客服'],
    ['能不能不转人工', '转人工'],
    ['是不是不给我转人工', '给我转人工'],
    ['不能不给我转人工吧', '给我转人工'],
    ['还没转人工吗', '没转人工'],
    ['人工算了'],
    ['人工就免了'],
    ['人工客服我会说'],
    ['人工还是智能'],
    ['真人还是AI'],
    ['人工多久能来'],
    ['人工的工作时间'],
    ['人工电话是多少'],
    ['人工客服的微信'],
    ['人工今天上班吗'],
    ['周末有人工吗'],
    ['8点以后有人工吗'],
    ['你们什么时候有人工'],
    ['凌晨有真人吗'],
    ['对方是真人吗'],
    ['你算是真人吗'],
    ['短信提示我联系客服'],
    ['页面显示联系客服'],
    ['客服建议我找经理'],
    ['昨天人工说可以'],
    ['之前联系客服了'],
    ['刚才那个客服再来', '刚才那个客服再来'],
    ['上次的客服呢，转人工', '上次的客服呢'],
    ['昨天没转成，现在转人工', '转人工'],
    ['接到客服电话'],
    ['收到你们打给我的电话'],
    ['有人给我打电话'],
    ['骗子给我打电话'],
    ['你们昨天给我打电话了'],
    ['总是给我打电话'],
    ['不用给我打电话'],
    ['让快递员接电话', '让快递员接电话'],
    ['不让骑手接电话'],
  ])
})

describe('in Chinese: calls', () => {
  check(findRequestZh, [
    ['给我打电话', '给我打电话'],
    ['别给我打电话'],
    ['让快递师傅给我打电话'],
    ['接到你们的电话'],
    ['陌生人给我打电话'],
    ['让师傅接电话', '让师傅接电话'],
    ['不要让师傅接电话'],
    ['致电本人', '致电本人'],
  ])
})

describe('Chinese in Latin letters', () => {
  check(findRequestZh, [
    ['rengong', 'rengong'],
    ['zhuan ren gong', 'zhuan ren gong'],
    ["zhuan ren'gong", "zhuan ren'gong"],
    ['buyong rengong'],
    ['bie zhuan rengong'],
    ['rengongzhineng'],
    ['kefu', 'kefu'],
    ['wo de kefu'],
    ['lianxi kefu', 'lianxi kefu'],
    ['please zrg', 'zrg'],
  ])
})

describe('in Chinese: a clause that says no more', () => {
  check(findRequestZh, [
    ['人工！', '人工'],
    ['你好，人工', '人工'],
    ['我的订单没到，人工', '人工'],
    ['麻烦人工客服一下', '人工客服'],
    ['亲'],
  ])
})

test('places are told in units of the text, whatever stands before', () => {
  for (const before of ['🙂🙂 ', 'İ, ', '　', 'ﬁne. ']) {
    const english = `${before}I want to talk to an agent`
    const inEnglish = findRequestEn(english)
    expect(inEnglish && english.slice(inEnglish.start, inEnglish.end)).toBe('talk to an agent')
    const chinese = `${before}请转人工`
    const inChinese = findRequestZh(chinese)
    expect(inChinese && chinese.slice(inChinese.start, inChinese.end)).toMatch(/转人工$/)
  }
})
