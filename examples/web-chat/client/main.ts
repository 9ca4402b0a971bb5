import { DefaultChatTransport, readUIMessageStream, type UIMessage } from 'ai'
import type { Language, ShownReply } from '../message.ts'
import { SCENES } from '../scenes.ts'
import { answerView, element } from './view.ts'
import { WORDS } from './words.ts'

type ChatMessage = UIMessage<ShownReply>

const transport = new DefaultChatTransport<ChatMessage>({ api: '/chat' })

let language: Language = navigator.language.startsWith('zh') ? 'zh' : 'en'
let isDark = matchMedia('(prefers-color-scheme: dark)').matches
let chatId = crypto.randomUUID()
let messages: ChatMessage[] = []

/** The page's own element: it is there, since page.html holds it. */
function the<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector)
  if (found === null) throw new Error(`The page has no ${selector}.`)
  return found
}

const log = the('main')
const input = the<HTMLInputElement>('input')

function startOver(): void {
  const words = WORDS[language]
  messages = []
  chatId = crypto.randomUUID()
  document.documentElement.lang = words.tag
  document.title = words.shop
  the('h1').textContent = words.shop
  the('.about').textContent = words.about
  the('.language').textContent = words.otherLanguage
  the('form button').textContent = words.send
  input.placeholder = words.placeholder
  input.ariaLabel = words.placeholder
  the('.scenes').replaceChildren(...SCENES[language].map(({ ask }) => sceneButton(ask)))
  log.replaceChildren(element('p', 'empty', words.empty))
  showTheme()
}

function sceneButton(ask: string): HTMLElement {
  const button = element('button', '', ask)
  button.type = 'button'
  button.addEventListener('click', () => void send(ask))
  return button
}

function showTheme(): void {
  const { light, dark } = WORDS[language]
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  the('.theme').textContent = isDark ? light : dark
}

async function send(question: string): Promise<void> {
  setBusy(true)
  if (messages.length === 0) log.replaceChildren()
  messages = [
    ...messages,
    { id: crypto.randomUUID(), role: 'user', parts: [{ type: 'text', text: question }] },
  ]
  let view: HTMLElement = element('div', 'answer')
  log.append(element('div', 'question', question), view)
  try {
    const stream = await transport.sendMessages({
      trigger: 'submit-message',
      chatId,
      messageId: undefined,
      messages,
      abortSignal: undefined,
      body: { language },
    })
    let last: ChatMessage | undefined
    for await (const message of readUIMessageStream<ChatMessage>({
      stream,
      terminateOnError: true,
    })) {
      last = message
      const next = answerView(message, language)
      view.replaceWith(next)
      view = next
      log.scrollTop = log.scrollHeight
    }
    if (last) messages = [...messages, delivered(last)]
  } catch {
    view.replaceWith(element('div', 'said', element('div', 'notice', WORDS[language].failed)))
  }
  setBusy(false)
}

/** Without what was taken back: the model shall not read it as said. */
function delivered(message: ChatMessage): ChatMessage {
  const last = message.parts.findLast(({ type }) => type === 'text')
  return { ...message, parts: last ? [last] : [] }
}

function setBusy(isBusy: boolean): void {
  log.ariaBusy = String(isBusy)
  for (const button of document.querySelectorAll<HTMLButtonElement>('footer button, .language'))
    button.disabled = isBusy
  if (!isBusy) input.focus()
}

the('form').addEventListener('submit', (event) => {
  event.preventDefault()
  const question = input.value.trim()
  if (question === '' || log.ariaBusy === 'true') return
  input.value = ''
  void send(question)
})
the('.language').addEventListener('click', () => {
  language = language === 'en' ? 'zh' : 'en'
  startOver()
})
the('.theme').addEventListener('click', () => {
  isDark = !isDark
  showTheme()
})
startOver()
