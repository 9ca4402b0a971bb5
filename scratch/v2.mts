const { show } = await import('./show.mts')
const zh = [{ 商品: '山泉保温壶', 规格: [ { 容量: '750ml', 颜色: '月白', 价格: 129, 库存: 3 }, { 容量: '1000ml', 颜色: '月白', 价格: 159, 库存: 0 }, { 容量: '1000ml', 颜色: '松绿', 价格: 159, 库存: 8 } ] }]
for (const d of ['750ml的129元，1000ml的159元。', '750ml月白色还有货。', '1000ml的比750ml的贵30元。', ]) await show({ catalog: zh }, '看看这个壶', d)
const en = [{ title: 'Skerry rain jacket', currency: 'GBP', variants: [ { size: 'S', colour: 'storm blue', price: 84, stock: 2 }, { size: 'M', colour: 'storm blue', price: 84, stock: 0 }, { size: 'M', colour: 'rust', price: 72, stock: 5 } ] }]
for (const d of ['The rust one is £72, and storm blue is £84.']) await show({ catalog: en }, 'tell me about the skerry', d)
