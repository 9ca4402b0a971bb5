import { describe, expect, test } from 'vitest'
import { findRequestEn } from '../src/human-request-en.ts'

/** A message, then the words that ask for a person, if any do: what the rules find, whatever a model thinks of it. */
type Row = readonly [message: string, words?: string]

function check(rows: readonly Row[]): void {
  test.each(rows.map(([message, words]) => ({ message, words })))('$message', (row) => {
    const found = findRequestEn(row.message)
    expect(found && row.message.slice(found.start, found.end)).toBe(row.words)
  })
}

describe('somebody to talk to', () => {
  check([
    ['can I speak to someone now', 'speak to someone'],
    ['can you put me onto the duty manager', 'put me onto the duty'],
    ['call the supervisor', 'call the supervisor'],
    ["I'd like to talk to Liam", 'talk to Liam'],
    ['can I talk to Liam', 'talk to Liam'],
    ['I talked to Liam'],
    ['can I talk to my boss', 'talk to my boss'],
    ['can I talk to my husband'],
    ['deal with someone', 'deal with someone'],
    ['communicate with a human', 'communicate with a human'],
    ['who do I speak to', 'who do I speak to'],
    ['who can help me talk to'],
    ['talk over the phone', 'talk over the phone'],
    ['talk on the train'],
    ['speak by phone', 'speak by phone'],
    ['can we discuss this over the phone', 'can we discuss this over the phone'],
    ['could we resolve it on the phone', 'could we resolve it on the phone'],
    ['can we buy this over the phone'],
    ['can we do this over the counter'],
    ['explain this to a human', 'explain this to a human'],
    ['explain it to my agent'],
    ['resolve this with a person', 'resolve this with a person'],
    ['an agent to talk to', 'agent to talk'],
    ['a person to speak to', 'person to speak'],
    ['anyone I can talk to', 'anyone I can talk'],
    ['person I might speak with', 'person I might speak'],
    ['is there a human here', 'is there a human here'],
    ['are there humans here', 'are there humans here'],
    ['is there a real person answering this', 'is there a real person answering'],
    ['are there any agents available to talk', 'are there any agents available to talk'],
    ['is anyone there'],
    ['where are the people'],
    ["Where's an agent", "Where's an agent"],
    ["what's an agent"],
    ['where is my agent'],
    ['to talk to a human', 'talk to a human'],
  ])
})

describe('somebody to look, to answer or to help', () => {
  check([
    ['could one of your managers help', 'could one of your managers help'],
    ['could a colleague of yours look', 'could a colleague of yours look'],
    ['an agent could help'],
    ['agent can a colleague help', 'can a colleague help'],
    ['someone from support could call me', 'someone from support could call'],
    ['someone from the team can see it'],
    ['someone from support can read it'],
    ['someone who can help', 'someone who can help'],
    ['lets someone help', 'lets someone help'],
    ['let anybody reply', 'let anybody reply'],
    ['let me help'],
    ['perhaps an agent can explain this', 'agent can explain'],
    ['ideally a person would review it', 'person would review'],
    ['the agent would help'],
    ['somebody needs to sort this', 'somebody needs to sort'],
    ['anyone need to look', 'anyone need to look'],
    ['is there someone from billing', 'is there someone from billing'],
    ['can it be reviewed by a human', 'can it be reviewed by a human'],
    ['want it to be checked by a person'],
    ['I want a call from a manager', 'want a call from a manager'],
    ['request human review', 'request human review'],
    ['want human food'],
    ['notify me when an agent is available', 'notify me when an agent is'],
    ['ping me if a manager is here', 'ping me if a manager is'],
    ['text me when an agent is here'],
    ['give me a manager', 'give me a manager'],
    ['give me agent', 'give me agent'],
    ['I want an agent with a brain', 'want an agent'],
    ['I want an agent discount'],
    ['I want assistance from a human', 'want assistance from a human'],
    ['need help from someone real', 'need help from someone'],
    ['help with my agent'],
    ['get somebody who can help', 'get somebody'],
    ['can anyone help'],
    ['I need someone who knows', 'need someone who'],
    ['want someone to talk to', 'want someone to talk'],
    ['want somebody with authority', 'want somebody with authority'],
    ['want someone to decide'],
    ['find someone from billing', 'find someone from'],
    ['give me someone to help', 'give me someone to help'],
    ['bring in a manager', 'bring in a manager'],
    ['get in an expert', 'get in an expert'],
    ['get me a suprvisor', 'get me a suprvisor'],
    ['i want a huuuman', 'want a huuuman'],
    ['Get me a manager. I will not wait.', 'Get me a manager'],
    ['get. me. a manager', 'a manager'],
  ])
})

describe('to be put through, handed on or called', () => {
  check([
    ['connect me, I am waiting', 'connect me'],
    ['reconnect us please', 'reconnect us'],
    ['transfer me now please', 'transfer me'],
    ['pass me please', 'pass me please'],
    ['please move me', 'please move me'],
    ['move it'],
    ['transfer it now', 'transfer it now'],
    ['switch me to Liam', 'switch me to Liam'],
    ['forward me to Liam', 'forward me to Liam'],
    ['hand it to Liam', 'hand it to Liam'],
    ['add me to Liam'],
    ['connect my phone to the warehouse'],
    ['put me through to the warehouse', 'put me through to the warehouse'],
    ['transfer us to refunds', 'transfer us to refunds'],
    ['transfer to agent', 'transfer to agent'],
    ['put him on', 'put him on'],
    ['put it on'],
    ['put them on hold'],
    ['get him back', 'get him back'],
    ['get it back'],
    ['put Priya on please', 'put Priya on'],
    ['put Priya on speaker', 'put Priya on'],
    ['give me Liam from support'],
    ['get Liam from marketing'],
    ['can I have Sarah on', 'have Sarah on'],
    ['can I get Sarah again'],
    ['is Tom here', 'is Tom here'],
    ['is Mary Jones there', 'is Mary Jones there'],
    ['is Mary Jones nice'],
    ['can I have Mary Jones back', 'have Mary Jones back'],
    ['have Sarah background'],
    ['is Tom still around', 'is Tom still'],
    ['is Tom from Leeds there'],
    ['was Tom there'],
    ['have Daniel call us', 'have Daniel call us'],
    ['let Priya message me', 'let Priya message me'],
    ['have the plumber call me'],
    ['ask my mother to call me'],
    ['can your support team call me', 'can your support team call me'],
    ['can someone give me a ring', 'can someone give me a ring'],
    ['can someone send me a call'],
    ['your team can give us a call', 'team can give us a call'],
    ['could somebody from billing call me', 'could somebody from billing call me'],
    ['have someone call me', 'have someone call'],
    ['let a manager contact me', 'let a manager contact'],
    ['can someone call me', 'can someone call me'],
    ['will someone talk to me', 'will someone talk'],
    ['pass it on to your manager', 'pass it on to your manager'],
    ['pass the ball to a manager'],
    ['escalate my case to a manager', 'escalate'],
    ['why are you transferring me', 'transferring me'],
    ['they transferred me'],
    ['please call me', 'call me'],
    ['so call me then', 'call me'],
    ['if you want call me', 'call me'],
    ['can you call me', 'call me'],
    ['and call me', 'call me'],
    ['tell the driver to call me'],
    ['could the driver call me'],
    ['can my driver call me'],
    ['can Bob call me', 'can Bob call me'],
    ['courier, call me', 'call me'],
    ['the courier said call me'],
    ['friends call me Al'],
    ['I want a callback', 'callback'],
    ['your callback never came'],
    ['no callback please'],
  ])
})

describe('a clause that says no more', () => {
  check([
    ['Hi, agent', 'agent'],
    ['agent!', 'agent'],
    ['yes agent please thanks', 'yes agent please thanks'],
    ['human human human', 'human human human'],
    ['not a bot, agent', 'agent'],
    ['no, agent please', 'agent please'],
    ['no human'],
    ['agent or bot?', 'agent or bot'],
    ['transfer!', 'transfer'],
    ['can you transfer', 'can you transfer'],
    ['switch'],
    ['costumes'],
    ['custumer servise agent', 'custumer servise agent'],
    ["someone else's agent"],
    ["anyone else's agent"],
    ["operator's manual"],
    ["I want someone else's opinion"],
  ])
})

describe('away from the machine', () => {
  check([
    ["I don't want to chat with a robot", "don't want to chat with a robot"],
    ["won't deal with a machine", "won't deal with a machine"],
    ['I refuse to talk to a bot', 'refuse to talk to a bot'],
    ['stop this robot', 'stop this robot'],
    ['no more robots', 'no more robots'],
    ['I hate bots', 'hate bots'],
    ["don't want a bot", "don't want a bot"],
    ["don't give me a bot"],
    ["I don't have a robot"],
    ['tired of this machine', 'tired of this machine'],
    ['fed up with bots', 'fed up with bots'],
    ['done with the robot', 'done with the robot'],
    ['forget the bot', 'forget the bot'],
  ])
})

describe('taken back, told or asked about', () => {
  check([
    ["don't transfer me to an agent"],
    ['please do not transfer me to an agent'],
    ['never transfer me to an agent'],
    ['no need to transfer me to an agent'],
    ['I do not wish to speak to an agent'],
    ["I don't think I need to speak to an agent"],
    ["I won't call customer service"],
    ['I am not asking for an agent'],
    ['I am not asking you to get me a manager'],
    ["you won't connect me to an agent", 'connect me to an agent'],
    ["you haven't transferred me to an agent", 'transferred me to an agent'],
    ['the bot does not connect me to an agent', 'connect me to an agent'],
    ["bot won't let me talk to an agent", 'talk to an agent'],
    ["can't you connect me to an agent", 'connect me to an agent'],
    ['why not connect me to an agent', 'connect me to an agent'],
    ['I have not been able to reach an agent', 'reach an agent'],
    ['unless I get a human I will leave', 'get a human'],
    ["if you don't get me a manager I leave", 'get me a manager'],
    ["I don't know what to do so please just transfer me to an agent", 'transfer me to an agent'],
    ['he said to call customer service'],
    ['they suggested I speak to an agent'],
    ['I was told to contact support'],
    ['after speaking to an agent I paid'],
    ['last time I spoke to an agent'],
    ['every time I call customer service it rings'],
    ['than talking to an agent'],
    ['is there a fee to speak to an agent'],
    ['what does it cost to talk to an agent'],
    ['how long is the wait to speak to an agent'],
    ['how long is the queue to speak with a person'],
    ['do I need a technician'],
    ['does this require a technician'],
    ['he promised someone would call me'],
    ['she told me someone will call'],
    ['he says somebody will contact me'],
    ['were you talking to an agent'],
    ['did he talk to a person'],
    ['do you talk to a person'],
    ['can they speak to a manager'],
    ['can you talk to your manager'],
    ['can I please talk to a human', 'talk to a human'],
    ['hold customer service'],
    ['ask customer service about hours'],
    ['call customer service. What are your hours?', 'call customer service'],
    ['what is the email of your support team'],
    ['can I have the phone number of customer support'],
    ['is your support team available 24 hours'],
    ["you don't call me", 'call me'],
    ["don't call me"],
    ['do not call me'],
    ['never call me'],
  ])
})

describe('whole classes of words', () => {
  test.each(
    'put connect reconnect transfer patch pass hand forward redirect route switch move'.split(' '),
  )('%s me to somebody by name', (verb) => {
    const text = `could you ${verb} me to Priya`
    const found = findRequestEn(text)
    expect(found && text.slice(found.start, found.end)).toBe(`${verb} me to Priya`)
  })

  test.each(['do', 'sort', 'discuss', 'handle', 'explain', 'resolve', 'finish'])(
    '%s this over the phone',
    (verb) => {
      expect(findRequestEn(`can we ${verb} this over the phone`)).toBeDefined()
      expect(findRequestEn(`can we ${verb} this over the weekend`)).toBeUndefined()
    },
  )

  test.each(['call', 'ring', 'phone', 'telephone'])('%s me', (verb) => {
    expect(findRequestEn(`please ${verb} me`)).toBeDefined()
    expect(findRequestEn(`please don't ${verb} me`)).toBeUndefined()
    expect(findRequestEn(`my driver will ${verb} me`)).toBeUndefined()
  })

  test.each(['hours', 'number', 'email', 'address', 'when', 'open', 'free', 'charges'])(
    'customer service beside %s',
    (word) => {
      expect(findRequestEn(`call customer service ${word}`)).toBeUndefined()
      expect(findRequestEn(`${word}: contact customer service`)).toBeUndefined()
      expect(findRequestEn(`${word}. Contact customer service`)).toBeDefined()
    },
  )

  test.each(['eyes', 'intervention', 'judgement', 'attention', 'oversight'])(
    'needs human %s',
    (deed) => {
      expect(findRequestEn(`this needs human ${deed}`)).toBeDefined()
    },
  )

  test.each(['wife', 'husband', 'doctor', 'lawyer', 'friend', 'customers'])(
    'talking to a %s',
    (other) => {
      expect(findRequestEn(`I want to talk to ${other}`)).toBeUndefined()
      expect(findRequestEn(`I want to talk to ${other}. I want a manager`)).toBeDefined()
    },
  )
})
