import type { TopicTable } from '../vocabulary.ts'

/** Words that tell what the claims around them are about. Attribute words count as well. */
export const TOPICS: TopicTable = {
  refund:
    'refund, refunds, refunded, refunding, refundable, non-refundable, nonrefundable, reimburse, reimbursed, money back, credited back, money goes back, goes back to, come back to you, be with you back, after the deduction, receive back, you get back, put back on, back to the original, returned to your card, back to your card, get back, goodwill, compensation, compensate',
  'return-policy':
    'return, returns, returned, returnable, returning, exchange, exchanged, exchanges, exchangeable, send it back, send them back, send back, sent back, sending it back, back to us, drop it off, receipt, original packaging, tags on, unopened, unworn, opened,  bring it back, come back, post the pieces back, prepaid label, return label, restocking, cooling-off, change of mind, rma',
  warranty:
    'warranty, guarantee, guaranteed, covered, covers, under guarantee, guarantee period, free repair, parts and labor, parts and labour, defect, defects',
  fee: 'fee, fees, charge, surcharge, shipping cost, tax, taxes, vat, duty, duties, interest, activation, activating, deposit, extra, surcharges, waived, each additional, additional bag, additional bags, overage, capped at, late payment, early termination, leaving costs, no-show, penalty, customs, free shipping, free delivery, no extra cost, at no extra cost, no cost, free of charge',
  discount:
    'discount, discounts, % off, percent off, off your, off the, half price, half off, half-price, bogo, buy one get one, two for one, 2 for 1, save, savings, knocked off, points, stack, stacks',
  promotion:
    'promo, promotion, refer a friend, credit, welcome gift, loyalty, reward, rewards, giveaway, raffle, promotions, coupon, coupons, voucher, vouchers, code, codes, offer, offers, sale, gift with purchase, free gift, adds a free, flash sale, clearance, black friday, price match, price matching, price guarantee, student price',
  stock:
    'in stock, out of stock, sold out, stock, inventory, on pre-order, pre-orders, fully booked, booked out, carrying, stopped carrying, none in, none left, run out, ran out, available now, back order, backorder, backordered, restock, restocked, pre-order, preorder, only left, left in stock, units left, last few, unavailable, seats left, rooms left, waiting list',
  delivery:
    'delivery, deliver, delivers, deliveries, delivered by, delivered on, ship, ships, shipping, dispatch, dispatched, dispatches, courier, carrier, arrive, arrives, arriving, be with you, reach you, po boxes, po box, emailed, e-tickets, slip to, held up, customs clearance, pick it up, ready for pickup, on its way, on the way, transit, eta, doorstep, kerb, curbside, drop off, shipment, parcel, package',
  'order-status':
    'status, tracking shows, last scan, scanned, out for delivery, in transit, awaiting, still being, being packed, left with, held at customs, at customs, waiting for collection, ready for collection, under review, decision, no decision, finished, repair is, has been received, arrived at, moved, stuck, your claim, no update',
  'order-detail':
    'order, orders, ordered, reservation, booking, booked, reservations, passenger, passengers, paid with, payment method, itinerary, purchased, bought, flight, flights, cart, basket, appointment, ticket, tickets, table, your account, alarm, ending in',
  price:
    'price, prices, priced, cost, costs, costing, fare, rent, pay, total, subtotal, per night, per person, per ticket, cheaper, dearer, cheapest, expensive, marked down,  a month, a year, charged, charge is',
  certification:
    'certified, animal testing, tested, dermatologist, ophthalmologist, safety standard, certification, certificate, approved, approval, accredited, licensed, licence, license, complies, compliant, conforms, standard, tested to, dermatologist tested, dermatologically tested, clinically tested, lab tested, registered with, fda, iso, patent, patented, energy star, oeko-tex, fsc, ul listed, ce marked, ce mark',
  endorsement:
    'review, reviews, reviewers, rating, rated, ratings, stars, star, buyers, customers say, customers love, people love, recommended by, doctors, dermatologists, dentists, experts, award, awards, award-winning, best seller, bestseller, bestselling, best-selling, number one, no. 1, #1, ranked, top-rated, safest, most popular, trusted by, featured in, as seen, voted, most parents, most customers',
  compatibility:
    "compatible, roof rails, compatibility, incompatible, works with, work with, fits, fit, suitable for, suits, supports, pairs with, pair with, suits, oily skin, dry skin, sensitive skin, you'd be a, your older, older model, older models, same one your, safe for, safe to use, within the limit, won't fit, will fit, ok for, fine for, take it with, connects to",
  contact:
    'phone, call, email, e-mail, hotline, reach us, reach them, contact, address, website, located',
  hours:
    'open, opens, close, closes, closed, opening hours, business hours, weekdays, weekends, on duty, 24 hours a day, around the clock, shuts',
  attribute:
    'weighs, weight, size, battery, screen, display, capacity, material, made of, made from, contains, dimensions, dishwasher, waterproof, water-resistant, features, includes, comes with, resolution, port, machine washable, hand wash',
  identity:
    "i'm a human, real person, human agent, ai assistant, virtual assistant, chatbot, a bot",
}
