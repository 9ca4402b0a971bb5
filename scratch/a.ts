import { show } from './try.ts'
const SHOP = [
  { title: 'Aurora lamp', price: { amount: 49.9, currency: 'USD' }, weight: { value: 1.2, unit: 'kg' }, warranty: '2 years', closes: '18:30', released: '2025-03-14', discount: '15%', battery: '8-10 hours', rating: 4.1, colours: ['red','blue'], ready_in: '24 hours', efficiency: '80%' },
  { title: 'Borealis tent', price: { amount: 229.9, currency: 'USD' }, weight: { value: 3.4, unit: 'kg' }, warranty: '3 years', closes: '20:00', released: '2024-11-02', discount: '20%', battery: '12-14 hours', rating: 4.7, colours: ['green'], ready_in: '48 hours', efficiency: '90%' },
]
await show(SHOP, [
  'The Aurora lamp has a longer warranty than the Borealis tent.',
  'The Borealis tent has a longer warranty than the Aurora lamp.',
  'The Borealis tent is newer than the Aurora lamp.',
  'The Aurora lamp was released earlier than the Borealis tent.',
  'The Aurora lamp came out later than the Borealis tent.',
  'The Aurora lamp has a bigger discount than the Borealis tent.',
  'The Borealis tent has a bigger discount than the Aurora lamp.',
  'The Borealis tent lasts longer on a battery than the Aurora lamp.',
  'The Borealis tent has a longer battery life than the Aurora lamp.',
  'The Aurora lamp has a longer battery life than the Borealis tent.',
  'The Borealis tent is 20% more efficient than the Aurora lamp.',
  'The Borealis tent is as heavy as the Aurora lamp.',
  'The Borealis tent is 4.6 times more expensive than the Aurora lamp.',
  'The Aurora lamp is 78% cheaper than the Borealis tent.',
  'The Aurora lamp is 60% cheaper than the Borealis tent.',
  'The Aurora lamp has a 1 year shorter warranty than the Borealis tent.',
  'The Aurora lamp closes earlier than the Borealis tent.',
])
