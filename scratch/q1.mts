const { show } = await import('./show.mts')
const booking = { booking: { id: 'B7', room: 'Garden Suite', price_per_night: { amount: 50, currency: 'EUR' }, check_in: '2027-05-01', check_out: '2027-05-03', guests: 2 } }
for (const d of ['Three nights at €50 come to €150.', 'Two nights at €50 come to €100.', 'Your total for 3 nights is €150.', 'Your total for 2 nights is €100.', 'For 4 guests that is €200.'] ) await show({ orders: [booking.booking] }, 'how much is it?', d)
const order = { order: { id: 'O1', items: [{ title: 'Mug', price: 12.5, quantity: 2 }, { title: 'Plate', price: 20, quantity: 1 }], currency: 'EUR', total: 45 } }
for (const d of ['You ordered 3 mugs at €12.50, €37.50 in all.', 'You ordered 2 mugs at €12.50, €25 in all.', '3 mugs come to €37.50.'] ) await show({ orders: [order.order] }, 'what did I order?', d)
const zh = { catalog: [{ title: '云柏枕头', 价格: 89, 库存: 3 }] }
for (const d of ['云柏枕头89元，买两个一共178元。', '云柏枕头89元，买一送一，两个89元。', '云柏枕头打8折后71.2元。']) await show({ catalog: zh.catalog }, '枕头多少钱', d)
