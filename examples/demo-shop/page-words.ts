/** What the page says about a conversation, in its language. */
export interface PageWords {
  readonly status: Readonly<Record<string, string>>
  readonly verdict: Readonly<Record<string, string>>
  readonly kind: Readonly<Record<string, string>>
  readonly roles: { readonly user: string; readonly assistant: string; readonly tool: string }
  readonly draft: string
  readonly sent: string
  readonly sentAsWritten: string
  readonly handoff: string
  readonly claims: string
  readonly noClaims: string
  readonly findings: string
  readonly right: string
}

const EN: PageWords = {
  status: { verified: 'Verified', annotated: 'Annotated', blocked: 'Blocked' },
  verdict: {
    supported: 'supported',
    contradicted: 'contradicted',
    unsupported: 'unsupported',
    stale: 'stale',
    conflicting: 'conflicting',
    'not-checked': 'not checked',
  },
  kind: {},
  roles: { user: 'Customer', assistant: 'Agent', tool: 'Tool result' },
  draft: 'Draft',
  sent: 'Sent to the customer',
  sentAsWritten: 'Sent exactly as written',
  handoff: 'A person takes over',
  claims: 'Claims',
  noClaims: 'Nothing to check was claimed.',
  findings: 'Findings',
  right: 'Right',
}

const ZH: PageWords = {
  status: { verified: '已核实', annotated: '已标注', blocked: '已拦截' },
  verdict: {
    supported: '有据',
    contradicted: '与资料矛盾',
    unsupported: '无据',
    stale: '已过期',
    conflicting: '资料互相矛盾',
    'not-checked': '未核查',
  },
  kind: {
    price: '价格',
    discount: '折扣',
    fee: '费用',
    stock: '库存',
    delivery: '配送',
    'order-status': '订单状态',
    'order-detail': '订单信息',
    'return-policy': '退换政策',
    refund: '退款',
    warranty: '质保',
    promotion: '促销',
    attribute: '商品属性',
    compatibility: '兼容',
    certification: '认证',
    endorsement: '口碑',
    commitment: '承诺',
    action: '操作',
    contact: '联系方式',
    identity: '身份',
    hours: '时间',
    other: '其他',
  },
  roles: { user: '顾客', assistant: '客服', tool: '工具结果' },
  draft: '草稿',
  sent: '实际发出',
  sentAsWritten: '原文发出，一字未改',
  handoff: '转人工',
  claims: '陈述',
  noClaims: '没有需要核查的陈述。',
  findings: '发现的问题',
  right: '正确',
}

/** Words for a language; English if there are none. */
export function wordsFor(language: string): PageWords {
  return language.startsWith('zh') ? ZH : EN
}
