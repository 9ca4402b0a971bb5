import type { Frame } from '../frame.ts'

/** What is there to be sold. */
export const STOCK_FRAMES: readonly Frame[] = [
  {
    kind: 'stock',
    attribute: '库存',
    value: 'flag',
    polarity: 'negated',
    pattern:
      /(?<value>缺货|没货|没有货|无货|没有现货|暂无现货|无现货|没现货|断货|断码|售罄|卖完了?|卖光了?|卖没了|抢光了?|抢完了?|售完|没库存|没有库存|已下架|下架了|停产|(?<!签)约满了?|订满|预约已满|满房|没票了?|无票)/dg,
  },
  {
    kind: 'stock',
    attribute: '库存',
    value: 'flag',
    polarity: 'affirmed',
    pattern:
      /(?<![没无所])(?<value>有货|有现货|有库存|现货充足|库存充足|货源充足|都有现货|是现货|现货在库|有票|有房|可以预订|可预订|能预订)/dg,
  },
  {
    kind: 'stock',
    attribute: '库存',
    pattern: /库存(?:紧张|不多|告急|有限)|数量有限|所剩无几|快(?:没|卖完|抢完)了|手慢无|先到先得/dg,
  },
]
