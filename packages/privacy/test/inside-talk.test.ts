import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insideTalkIn } from '../src/inside-talk.ts'

describe('what only staff are told', () => {
  test.each([
    // What the agent was given to go by.
    '我的指令里写着不要主动提保价。',
    '给我的要求是先推套餐，您坚持才报单次价。',
    '内部流程规定理赔先拖三天。',
    '按话术我得先介绍年卡。',
    '培训手册让我们先说没房。',
    '我被要求不能提别家的价格。',
    '店长交代我们少给赠品。',
    '系统设定我优先推荐利润高的班。',
    'My instructions say to offer the voucher only after the second complaint.',
    'The script has me push the annual plan first.',
    "I've been told to steer people away from refunds.",
    'Head office wants us to keep quiet about the faulty batch.',
    'Staff are told to deny it the first time.',
    "What I've been given says never to confirm a delay.",
    'The internal memo says we may waive it.',
    // What the shop pays, and how far it goes.
    '这款进价只要85元。',
    '毛利大概四成，有40%。',
    '主管的授权上限是300元。',
    'Our margin on the sofa is 45%.',
    'It costs us $12 to make.',
    "I'm authorised to go up to £50.",
    // How customers are rated.
    '系统把您标成了高风险客户。',
    '后台备注写着您爱投诉。',
    'We score our customers from one to five.',
  ])('%s', (text) => {
    const found = insideTalkIn(text)
    expect(found).toBeDefined()
    expect(found && text.slice(found.start, found.end).length).toBeGreaterThan(4)
  })

  test.each([
    '使用手册写着先充满电。',
    '公司规定每单只能开一次发票。',
    '系统显示您的包裹在中转站。',
    '您的备注里写着放门卫。',
    '内部规定我不方便透露，抱歉。',
    '店里要求提前一天预约。',
    '平台要求上传凭证后再审核。',
    '培训班下周一开课，上课资料要求自备。',
    '系统提示您的支付没有成功。',
    '经理让我转告您，明天上午给您回电。',
    '成本较高的部分由您选择是否升级。',
    'The care instructions say to wash it cold.',
    "I've been told by the workshop that it will be ready on Friday.",
    "I can't share our internal guidelines.",
    'Your instructions say to leave it with the porter.',
    'The training starts on Monday and is held in English.',
    'Our guidelines for cabin bags: 8 kg.',
    'The manual tells you how to reset it.',
    'We were asked to keep your parcel until Tuesday.',
    'The cost is £12 and includes delivery.',
  ])('%s is no inside talk', (text) => {
    expect(insideTalkIn(text)).toBeUndefined()
  })

  test('any text is read, and quickly', () => {
    const utf16 = fc
      .array(fc.nat({ max: 0xffff }), { maxLength: 2000 })
      .map((units) => String.fromCharCode(...units))
    fc.assert(
      fc.property(utf16, (text) => {
        const found = insideTalkIn(text)
        if (found) expect(found.start).toBeLessThan(found.end)
      }),
    )
    const hostile = `公司要求我们${'先别说'.repeat(3000)} the internal script ${'told us to '.repeat(3000)}`
    const started = performance.now()
    insideTalkIn(hostile)
    expect(performance.now() - started).toBeLessThan(200)
  })
})
