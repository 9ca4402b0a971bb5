import type { FactDocument, Json } from 'vouchsafe'

/** Northwind Air, which does not exist. Its terms say what those in Moffatt v. Air Canada (2024 BCCRT 149) said. */
export const policies: readonly FactDocument[] = [
  {
    id: 'bereavement-fares',
    title: 'Bereavement fares',
    text: 'Bereavement fares must be requested before departure. They are not granted for flights that have been taken. A death certificate must be sent within 30 days of the flight.',
    asOf: '2026-01-15',
  },
  {
    id: 'refunds',
    title: 'Refunds',
    text: 'Tickets can be cancelled free of charge within 24 hours of booking. Refunds are paid within 7 days to the card that was used.',
    asOf: '2026-01-15',
  },
]

export const bookings: Json = [
  {
    bookingId: 'NW-7QK2',
    customerId: 'p-1',
    from: 'Dublin',
    to: 'Lisbon',
    departure: '2026-05-19',
    paid: { amount: 612, currency: 'EUR' },
    status: 'flown',
  },
]

export const contacts: Json = { phone: '+353 1 555 0100', hours: '08:00–20:00' }
