import type {
  EmotionFree,
  EmotionReading,
  EmotionUse,
  MarketingInput,
  ReadingFor,
  SealedReading,
} from '@vouchsafe/emotion'

declare const sealed: SealedReading
declare const use: EmotionUse
declare const forTone: ReadingFor<'tone'>
declare const forPriority: ReadingFor<'priority'>

declare function setTone(reading: ReadingFor<'tone'>): void
declare function recommend(input: MarketingInput<EmotionReading>): void
declare function price(
  input: EmotionFree<{ readonly sku: string; readonly about?: EmotionReading }>,
): void
declare function target(input: EmotionFree<{ readonly people: readonly EmotionReading[] }>): void

export async function checks(): Promise<void> {
  setTone(forTone)
  setTone(await sealed.open('tone'))

  // @ts-expect-error a reading for priority is none for tone
  setTone(forPriority)
  // @ts-expect-error a sealed reading must be opened for a purpose first
  setTone(sealed)
  // @ts-expect-error marketing is no purpose to open a reading for
  await sealed.open('marketing')
  // @ts-expect-error neither is price
  await sealed.open('price')
  // @ts-expect-error a reading for tone is nothing for marketing
  recommend(forTone)
  // @ts-expect-error nor is one for priority
  recommend(forPriority)
  // @ts-expect-error a price does not depend on a reading, however deep it is hidden
  price({ sku: 'a', about: forTone })
  // @ts-expect-error nor do lists of people
  target({ people: [forTone] })
  price({ sku: 'a' })

  await use.consent({ id: 'c1' }, { purpose: 'tone', at: '2026-01-01T00:00:00Z', wording: 'v1' })
  const terms = { at: '2026-01-01T00:00:00Z', wording: 'v1' }
  // @ts-expect-error nobody can consent to a refused purpose
  await use.consent({ id: 'c1' }, { ...terms, purpose: 'marketing' })
  // @ts-expect-error a sealed reading does not show what it holds
  void sealed.sentiment
}
