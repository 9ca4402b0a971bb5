/** 一轮对话：顾客的话，和模型准备说的话。 */
export interface Scene {
  readonly title: string
  readonly question: string
  /** 代替模型：它会说的话，其中有对有错。 */
  readonly draft: string
}

export const SCENES: readonly Scene[] = [
  {
    title: '售前：参数有误',
    question: '云脊帐篷多重？质保几年？',
    draft: '云脊双人帐篷重2.5公斤，质保2年。',
  },
  {
    title: '售前：绝对化用语',
    question: '这帐篷质量好吗？',
    draft: '云脊双人帐篷质保2年。这是全国最好的帐篷。',
  },
  {
    title: '活动价：算对了',
    question: '露营椅两把加一个保温壶，一共多少钱？',
    draft:
      '两把归野折叠露营椅258元，山泉保温壶139元，合计397元。全店满300元减30元，减完是367元，活动到5月31日。',
  },
  {
    title: '活动价：编造优惠',
    question: '帐篷能再便宜点吗？',
    draft: '云脊双人帐篷现价899元。今天下单我再送您一张200元优惠券。',
  },
  {
    title: '售后：说错期限，个人信息不给模型看',
    question: '我叫王小明，电话13800138000，SY2605180042的帐篷不想要了，怎么退？',
    draft: '[姓名1]您好，签收之日起7天内可以无理由退货。退款在收到退货后24小时内原路退回。',
  },
  {
    title: '售后：没做却说做了',
    question: '那帮我把SY2605180042退了吧',
    draft: '已经为您办理退款869元，预计今天到账。',
  },
  {
    title: '要人工',
    question: '别绕了，转人工',
    draft: '亲，您可以先看看常见问题哦～',
  },
]
