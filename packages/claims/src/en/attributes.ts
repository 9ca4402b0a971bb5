import type { AttributeTable } from '../vocabulary.ts'

/** What values are of, by the kind of claim. The name stands for itself and the words beside it. */
export const ATTRIBUTES: AttributeTable = {
  price: {
    price:
      'prices, priced, priced at, pricing, listing price, sale price, list price, sells for, selling for, being sold for, sold for, retails for, goes for',
    cost: 'costs, costing, cost you, costs you, will cost',
    fare: 'fares',
    rent: 'rental price, rental cost, rental',
    total:
      'totals, total price, total cost, total amount, total fare, grand total, sum, in total, in all, comes to, all together, altogether, adds up to',
    subtotal: 'sub-total',
    amount: 'amounts, amount due, amount to pay',
    'price difference':
      'difference in price, cost difference, fare difference, difference in cost, difference to pay, price gap, gap, difference',
    'unit price': 'price per unit, price each',
    deposit: 'down payment',
    balance: 'account balance, current balance, available balance, left to pay',
    payment: 'payments, instalment, instalments, installment, installments, monthly payment',
    'original price':
      'was priced, regular price, marked down from, reduced from, full price, rrp, msrp',
    'sale price': 'marked down to, reduced to, down to, comes down to, brings it to, now only',
  },
  fee: {
    fee: 'fees, charge, charges, surcharge',
    'shipping fee':
      'shipping fees, shipping cost, shipping costs, shipping charge, shipping charges, delivery fee, delivery fees, delivery charge, delivery cost, postage, shipping is, delivery is, standard shipping, express shipping, shipping, return shipping, free shipping, free delivery',
    tax: 'taxes, sales tax, vat, import vat, gst, duty, duties, import duty, customs duty, customs fees',
    'handling fee':
      'handling charge, service fee, service charge, booking fee, processing fee, admin fee',
    'restocking fee': 'restocking charge',
    'cancellation fee': 'cancellation charge, change fee, penalty',
    interest: 'apr, interest rate',
    commission: '',
    'bag fee': 'baggage fee, baggage fees',
    tip: 'gratuity',
  },
  discount: {
    savings: 'saving, you save, you would save, save, total savings',
    discount: 'discounts, price reduction, reduction, rebate, markdown, off the price, discounted',
    points: 'loyalty points, reward points, bonus points',
  },
  promotion: {
    promotion: 'promo, offer, offers, special offer, deal, sale, campaign, clearance',
    'promo code':
      'promo codes, discount code, coupon code, voucher code, coupon, voucher, code, codes',
    'free gift': 'gift with purchase, freebie, bonus item',
    membership: 'member benefit, member benefits',
  },
  stock: {
    stock:
      'in stock, left in stock, inventory, stock level, units left, remaining stock, pieces left, items left, left, remaining, available units, seats left, rooms left, spots left, seats, availability',
    restock: 'restocked, back in stock, restocking date',
  },
  delivery: {
    'delivery time':
      'delivery window, shipping time, transit time, lead time, arrives in, arrive in, delivered within, delivered in, ships within, ships in, dispatched within, delivery takes, shipping takes, dispatch time',
    'delivery date':
      'delivery day, arrival date, expected delivery, estimated delivery, eta, delivered on, delivered by, arrive by, arrives by, arrive on, arrives on, delivery slot, delivery, dispatch, ships on, will ship on, get it by, reach you by, with you by',
    carrier: 'courier, shipped with, shipped via, ships with, ships via',
    'production time': 'making time, made to order in, turnaround',
  },
  'order-status': {
    status:
      'order status, shipment status, payment status, refund status, return status, booking status, current status, state, stage',
    'last scan': 'latest scan, last scanned',
  },
  'order-detail': {
    order: 'order id, order number, order no, order ids, order numbers, order #',
    reservation:
      'reservation id, reservation number, reservations, reservation ids, booking, booking id, booking number, booking reference, confirmation number, confirmation code, pnr',
    item: 'item id, item ids, item number, item no, product id, sku, article number, model number',
    user: 'user id, customer id, account id, member id, account number, username',
    'payment method':
      'payment methods, original payment method, original payment methods, payment method on order, method of payment, pay with, paid with, paid via, paid by, refund method, refund destination, charged to',
    'credit card':
      'card ending in, ending in, card ending, last four, last four digits, last 4 digits, card',
    'gift card': 'gift card balance',
    certificate: 'travel certificate',
    'shipping address':
      'delivery address, billing address, default address, current address, new address, ship to',
    quantity: 'qty, number of items, count',
    'tracking number':
      'tracking id, tracking code, tracking no, tracking, tracking numbers, tracking ids',
    'order date':
      'ordered on, placed on, created on, created at, booked on, purchased on, order placed, bought on, purchase date, date of purchase, initiated, processed on',
    passenger:
      'passengers, traveller, travelers, traveler, travellers, guest, guests, passenger name, number of passengers, party size, seats for, people, persons',
    'checked bags':
      'checked bag, free checked bags, free checked bag, baggage, baggage allowance, luggage, bags, bag, free bags, suitcases, carry-on, carry-ons',
    insurance: 'travel insurance',
    flight: 'flight number, flight no',
    cabin: 'cabin class, new cabin class, fare class, travel class, class',
    membership: 'membership level, member tier, loyalty tier, membership tier',
    date: 'dates, travel date, travel dates, flight date, flight dates, pickup date, pick-up date, pick up, pickup, check-in, check in, check-out, check out, checkout date, scheduled for, booked for, appointment, slot',
    'departure time':
      'departure, departs, depart, departing, departs at, leaves at, leaving at, leave at, leaves on, leaving on, leaves from, leaving from, train leaves, bus leaves, coach leaves, ferry leaves, boat leaves, flight leaves, tour leaves, you leave, which leaves, leaving, takes off, take off, taking off, takeoff, outbound, departed, sets off',
    'arrival time':
      'arrival, arrives, arrive, arriving, arrives at, lands, landing, arrived, gets in',
    'return time': 'return flight, return trip, returning flight, returns at, inbound',
    time: 'start time, starts at, starts, starting at, begins, begins at, show time, showtime, showtimes, set for',
    origin: 'departing from, leaving from, from station',
    destination: 'destinations, going to, bound for, heading to',
    name: 'names, named, called, titled, labeled, labelled, known as, name is, goes by',
    email: 'email address, e-mail address',
  },
  'return-policy': {
    'return window':
      'return period, returns window, return within, returned within, return deadline, returns, return policy, return by, exchange within, exchanged within, cooling-off period, withdrawal period, send it back within, deadline, to return it',
    'return address': 'returns address, return it to, send it back to',
    'cancellation window':
      'cancel within, canceled within, cancelled within, cancellation policy, cancellation deadline',
  },
  refund: {
    refund:
      'refunds, refunded, refund amount, total refund, total refunded, money back, you get back, reimbursed, reimbursement, refund of, credited',
    'refund time':
      'refund timing, refund takes, refunds take, refund timeline, processing time, timeline, refunded within, appear in your account, reach your account, reach your card',
    compensation: 'compensated, goodwill credit, store credit',
  },
  warranty: {
    warranty:
      'warranties, guarantee, guaranteed for, warranty period, covered for, guarantee period, warrantied, under warranty, warranty lasts',
  },
  certification: {
    certification:
      'certified, certificate number, certificate no, certification number, certified to, certifications, approval, approved to, complies with, compliant with, conforms to, meets the standard, tested to',
    'licence number': 'license number, licence no, licence, license',
    patent: 'patent number, patents, patented',
  },
  endorsement: {
    rating:
      'ratings, rated, rates, star rating, average rating, user rating, stars, star, review score, score, average, rating of',
    reviews: 'review, customer reviews, buyers, ratings count',
    'repeat rate': 'satisfaction rate, repurchase rate, recommend it',
    rank: 'ranked, ranking, bestseller, best-seller',
  },
  contact: {
    phone:
      'phone number, phone numbers, telephone, telephone number, contact number, hotline, number is, call, call us, call them, reach them at, reached at, reach us at, contact them at, phone them at, tel',
    email: 'email, email address, email us at, e-mail, mail us at',
    website: 'web site, url, link, site, page',
    address:
      'street address, located at, located on, located in, located, location, address is, addresses, situated at, situated in, is at, find it at, find them at, find us at, based in',
    account: 'bank account, iban',
  },
  hours: {
    'opening hours':
      'hours, business hours, opening times, opening time, open, opens, opened, open from, open until, open till, open from, working hours, doors open, on duty until, lines are open',
    'closing time':
      'closes, close, closed, shuts, closes at, stays open till, stays open until, last orders',
  },
  identity: {
    'my name': 'my name is',
  },
  attribute: {
    weight: 'weighs, weigh, net weight, gross weight, weighing',
    'maximum load':
      'load capacity, weight limit, max load, maximum weight, weight capacity, takes up to, supports up to, holds up to',
    capacity: 'capacities, volume, holds, hold',
    size: 'sizes, dimensions, dimension, measures, measuring, screen size, display size, in size',
    length: 'long, cable length, cord length',
    width: 'wide',
    height: 'tall, high',
    depth: 'deep',
    thickness: 'thick',
    diameter: 'across',
    color: 'colour, colors, colours, colourway',
    material: 'materials, made of, made from, fabric, composition',
    brand: 'brands, maker, manufacturer, manufactured by',
    model: 'models, version',
    'battery life':
      'battery, battery capacity, runtime, run time, playtime, play time, lasts up to, battery lasts, on a charge, per charge, standby',
    'charging time': 'charges in, charge time, full charge',
    power: 'wattage, rated power, power consumption, output',
    voltage: 'nominal voltage',
    resolution: 'native resolution',
    'refresh rate': '',
    storage: 'ssd, hard drive',
    memory: 'ram',
    temperature:
      'average temperature, temperatures, average temp, mean temperature, temp, operating temperature',
    humidity: '',
    'wind speed': 'wind, winds, average wind speed',
    'chance of rain': 'chance of precipitation, precipitation, rain',
    speed: 'top speed',
    noise: 'noise level',
    pressure: '',
    range: '',
    age: 'ages, recommended age, suits children of, for children aged',
    duration:
      'takes, take, lasts, last, lasting, lasts about, length of the ride, ride takes, minutes long, runtime of, will last, long ride',
    ingredients: 'ingredient, contains, contain',
    allergens: 'allergen',
    'shelf life': 'best before, expiry date, expires, expiration date, use by',
    'country of origin': 'made in, origin, country, produced in',
    style: 'styles, design, pattern, finish, fit',
    flavor: 'flavors, flavour, flavours, scent, taste',
    sleeve: 'neckline, collar',
    type: 'types, kind, category, genre, genres',
    album: 'albums, from the album, on the album',
    artist: 'artists, singer, by artist',
    director: 'directed by',
    cast: 'starring, stars in, actors, actor',
    venue: 'stadium, held at, taking place at, takes place at, will be at',
    city: 'cities',
    bedrooms: 'bedroom, beds, bed',
    bathrooms: 'bathroom, baths, bath',
    stops: 'stop, layover, layovers, connection, connections',
    options: 'option, configuration, variant, variants, features, feature',
    seats: 'seating capacity, seater',
    ports: 'port',
    water: 'water resistance, waterproof rating, ip rating',
  },
  other: {
    distance: 'miles away, km away, minutes away, away',
  },
}
