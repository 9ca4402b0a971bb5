import type { ShopKnowledge } from 'vouchsafe'

/** 山屿户外：一家虚构的店铺。 */
export const shop: ShopKnowledge = {
  catalog: [
    {
      sku: 'YJ-2',
      title: '云脊双人帐篷',
      price: { amount: 899, currency: 'CNY' },
      库存: 36,
      重量: '1.85kg',
      防水指数: '3000mm',
      质保: '2年',
    },
    {
      sku: 'GY-1',
      title: '归野折叠露营椅',
      price: { amount: 129, currency: 'CNY' },
      库存: 210,
      承重: '120kg',
    },
    {
      sku: 'SQ-1L',
      title: '山泉保温壶',
      price: { amount: 139, currency: 'CNY' },
      容量: '1L',
      库存: 58,
    },
  ],
  promotions: [
    {
      name: '520满减',
      rule: '全店满300元减30元，每单一次',
      threshold: { amount: 300, currency: 'CNY' },
      off: { amount: 30, currency: 'CNY' },
      start: '2026-05-18',
      end: '2026-05-31',
    },
  ],
  orders: [
    {
      orderId: 'SY2605180042',
      customerId: 'u-7',
      商品: '云脊双人帐篷',
      实付: 869,
      currency: 'CNY',
      status: '已签收',
      签收日期: '2026-05-16',
    },
  ],
  policies: [
    {
      id: '退换货规则',
      text: '商品签收之日起7天内，不影响二次销售的，可无理由退货。无理由退货的运费由买家承担；商品有质量问题的，运费由店铺承担。退款在仓库收到退货后48小时内原路退回。',
    },
    { id: '配送说明', text: '全店满99元包邮，新疆、西藏除外。付款后48小时内发货。' },
  ],
  contacts: { 客服热线: '400-820-1234' },
}
