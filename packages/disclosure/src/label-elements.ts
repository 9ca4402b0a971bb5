import type { LabelElement } from './duty.ts'

/** "AI" as a word of its own: not in EMAIL, not in AIGC. */
const AI = '(?<![A-Za-z])AI(?![A-Za-z])'

/** What a text must hold to say an element, in the languages that have texts. Case counts for the short forms alone. */
export const ELEMENT_PATTERNS: Readonly<Record<LabelElement, RegExp>> = {
  // GB 45438-2025, 5.1: these characters and no others
  'cn-ai': new RegExp(`人工智能|${AI}`),
  'cn-generated': /生成|合成/,
  ai: new RegExp(
    `${AI}|AIGC|A\\.I\\.|人工智能|人工智慧|人工知能|인공지능|[Aa]rtificial [Ii]ntelligence|(?<![A-Za-z])(?:KI|IA)(?![A-Za-z])|[Kk]ünstliche[nr]? Intelligenz|[Ii]ntelligence artificielle|[Ii]nteligencia artificial|[Ii]nteligência artificial|[Ii]ntelligenza artificiale|[Kk]unstmatige intelligentie|[Ss]ztuczn[aąe]j? inteligencj|[Tt]rí tuệ nhân tạo|ИИ|[Ии]скусственн(?:ый|ого|ым) интеллект`,
  ),
  interaction:
    /\byou(?:'re| are| have)? (?:now |currently |not )?(?:interact|chat|talk|speak|communicat|engag|deal|messag|reached)|\bthis (?:chat|conversation|call|assistant|message|reply|response)? ?(?:is|was) (?:an? |conducted|answered|handled|run|generated)|\bi(?:'m| am) an? |您正在|您正與|您现在|我是|为您服务|本回复由|本回覆由|回复内容由|\bSie (?:sprechen|schreiben|chatten|kommunizieren|interagieren)|\bIch bin|ich bin ein|Diese Antwort|Ab jetzt|\bVous (?:échangez|parlez|discutez|interagissez|communiquez)|je suis un|Cette réponse|\bEstá (?:hablando|chateando|interactuando|a falar|de novo)|\bsoy un|\bsou um|Esta res[pu]|\b(?:Sta|Stai) parlando|sono un|Questa risposta|\bU (?:chat|spreekt|praat)|ik ben een|Dit antwoord|Rozmawia|jestem asystentem|Ta odpowiedź|\bDu (?:chattar|talar)|jag är en|svaret har|お答えし|私は|この回答|이 상담|저는|이 답변|Bạn đang|tôi là|Câu trả lời này|Вы (?:снова )?(?:общаетесь|разговариваете)|я ассистент|Этот ответ/i,
  'not-human':
    /\bnot (?:actually |really |engaging with |communicating with |talking to |interacting with )?(?:an? )?(?:real |live |natural )?(?:human|person)|\bnon-?human|\bno human being|(?:并非|不是|並非|非)(?:自然人|真人|人类|人類)|nicht mit einem Menschen|kein Mensch|pas (?:avec )?une personne|pas (?:un )?humain|no (?:con )?una persona|não (?:com )?uma pessoa|non (?:con )?una persona|niet met een mens|geen mens|nie (?:z )?człowiek|inte (?:med )?en människa|人間ではありません|사람이 아닙니다|không phải (?:là )?con người|не (?:с )?человек/i,
  generated:
    /generated|generative|synthetic|生成|合成|künstlich erzeugt|KI erzeugt|génér|generan artificialmente|generad[ao]s?|geradas?|gerad[ao] por|generat[aei]|gegenereerd|generowan|wygenerowan|genererat|genererade|생성|tạo ra|создан/i,
  person:
    /(?:reach|to|with) an? (?:person|human|agent|colleague)|转人工|轉人工|人工客服|真人服務|einen Menschen|joindre une personne|con un agente|com uma pessoa|con una persona per|parlare con una persona|een mens te bereiken|porozmawiać z człowiekiem|nå en människa|担当者|상담원|nhân viên|связаться с человеком/i,
  emotion:
    /emotion|情绪|情緒|感情|감정|émotion|emocion|emozion|emoç|emoties|emocje|känslor|cảm xúc|эмоци/i,
  limits:
    /mistake|出错|出錯|Fehler|tromper|equivocarse|sbagliare|errar|fouten|mylić|göra fel|間違|틀릴|có thể sai|ошиб/i,
  'on-behalf':
    /on behalf of|for the shop|代表|im Auftrag|au nom de|en nombre de|per conto di|em nome de|namens|w imieniu|på uppdrag av|に代わ|대신하여|thay mặt|от имени/i,
}
