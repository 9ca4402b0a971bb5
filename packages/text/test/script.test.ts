import { languageOf, scriptRatio, type TextLanguage } from '@vouchsafe/text'
import { describe, expect, test } from 'vitest'

const SENTENCES: Readonly<Record<TextLanguage, readonly string[]>> = {
  zh: [
    '您好，请问有什么可以帮您？',
    '订单已发货，预计3天内送达。',
    '这款支持七天无理由退货。',
    '亲，满300减50哦～',
    '尺码偏小，建议拍大一码。',
    '好的',
    '退款',
    '繁體中文也可以嗎？運費由買家承擔。',
    'iPhone 15 Pro Max 256GB 有现货吗？',
    '请问 Apple AirPods Pro 2 USB-C MagSafe Charging Case 支持退货吗',
    '您的订单号是 JD-20260412-88321，物流 SF1234567890。',
    '可以用 PayPal、Visa 或 Apple Pay 付款。',
    '型号 RTX-4090 与 ROG STRIX Z790-E GAMING WIFI 兼容',
    'OK，马上为您处理',
    'Thanks！请稍等',
    'VIP会员享8.8折',
    'SKU: A1-B2 缺货',
    '请访问 https://www.example.com/help?lang=en 查看详情',
    '优の品旗舰店欢迎您',
    'App Store 里搜索“vouchsafe”即可下载',
  ],
  en: [
    'Hello! How can I help you today?',
    'Your order has shipped and should arrive within 3 days.',
    'Free returns within 30 days.',
    'Unfortunately, this item is out of stock.',
    'OK',
    'Refund issued.',
    'iPhone 15 Pro Max, 256 GB',
    'Thanks',
    'In stock',
    'The café opens at 9 a.m.',
    'Nescafé and Häagen-Dazs are not part of the sale.',
    'Your order for 小米14 has shipped.',
    'Please contact 客服 if the parcel does not arrive.',
    'Would you like a size L or XL?',
    'Tracking number: 1Z999AA10123456784',
    'No, we do not ship to Canada.',
    'SKU A1-B2',
    'We accept Visa, PayPal and Apple Pay.',
    'Los Angeles and San Francisco: same-day delivery',
    'Don’t worry, it’s on us!',
    'Crème brûlée torch, 1 pc',
  ],
  other: [
    // What is told in words alone, so that no number gives it away.
    'Le sac Marlow coûte quarante-neuf euros.',
    'Der Rucksack kostet neunzig Euro.',
    'La mochila cuesta noventa euros.',
    'Le sedie costano sessanta euro.',
    'A mala custa oitenta euros.',
    'De tas is uit voorraad leverbaar.',
    'Guten Tag, wie kann ich Ihnen helfen?',
    'Ihre Bestellung wurde versandt.',
    'Die Lieferung dauert drei bis fünf Werktage.',
    'Leider ist der Artikel nicht verfügbar.',
    'Vielen Dank für Ihre Geduld.',
    'Das Paket kommt morgen an.',
    'Bonjour, comment puis-je vous aider ?',
    'Votre commande est expédiée.',
    'Merci de votre patience.',
    'La livraison est gratuite dès 50 €.',
    'Cet article n’est plus disponible.',
    'Je vous rembourse dans les cinq jours.',
    '¿En qué puedo ayudarle?',
    'Su pedido ha sido enviado.',
    'Gracias por su paciencia.',
    'El envío tarda de tres a cinco días.',
    'No tenemos este producto en este momento.',
    'Buongiorno, come posso aiutarla?',
    'Il suo ordine è stato spedito.',
    'La spedizione è gratuita.',
    'Grazie per la pazienza.',
    'Olá, como posso ajudar?',
    'O seu pedido foi enviado ontem.',
    'A entrega demora até cinco dias úteis.',
    'Não temos este produto em estoque.',
    'Obrigado pela paciência.',
    'Uw bestelling is verzonden.',
    'Kargo ücretsizdir, üç gün içinde ulaşır.',
    'Zamówienie zostało wysłane.',
    'Đơn hàng của bạn đã được gửi.',
    'の',
    'のA',
    'ご注文の商品は発送済みです。',
    '少々お待ちください。',
    'iPhone 15 の在庫はありますか？',
    '返品は30日以内に可能です',
    '안녕하세요, 무엇을 도와드릴까요?',
    'iPhone 15 재고가 있나요?',
    '주문이 발송되었습니다.',
    'Здравствуйте, чем могу помочь?',
    'Ваш заказ отправлен.',
    'Заказ iPhone 15 Pro отправлен',
    'طلبك في الطريق',
    'สินค้าพร้อมส่ง',
    'आपका ऑर्डर भेज दिया गया है',
    'Το πακέτο σας έφτασε',
  ],
  none: ['', '123', '¥1,299.00', '👍👍', '…！？', ' \n\t', '12:30 – 14:00'],
}

describe('the language of short customer-service texts', () => {
  const cases = Object.entries(SENTENCES).flatMap(([language, texts]) =>
    texts.map((text) => ({ text, language })),
  )
  test.each(cases)('$text is $language', ({ text, language }) => {
    expect(languageOf(text)).toBe(language)
  })
})

describe('the shares of scripts', () => {
  test('counts letters only', () => {
    expect(scriptRatio('买2个iPhone！')).toEqual({ letters: 8, han: 0.25, latin: 0.75, other: 0 })
  })

  test('counts full-width and accented letters as Latin', () => {
    expect(scriptRatio('ＶＩＰ é')).toEqual({ letters: 4, han: 0, latin: 1, other: 0 })
  })

  test('counts kana, hangul and the rest as other', () => {
    expect(scriptRatio('あ한Яก')).toEqual({ letters: 4, han: 0, latin: 0, other: 1 })
  })

  test('counts characters outside the basic plane once', () => {
    expect(scriptRatio('𠮷𠮷')).toEqual({ letters: 2, han: 1, latin: 0, other: 0 })
  })

  test('gives zeros where there is no letter', () => {
    expect(scriptRatio('99.9%')).toEqual({ letters: 0, han: 0, latin: 0, other: 0 })
  })
})
