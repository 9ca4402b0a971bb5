import { type Cipher, type Store, VouchsafeError } from '@vouchsafe/core'
import { eraseExposure } from './exposure.ts'
import { type Refusal, refusalOf, type Subject } from './permission.ts'
import {
  ALLOWED_PURPOSES,
  type AllowedPurpose,
  isAllowedPurpose,
  type RefusedPurpose,
} from './purpose.ts'
import { type Baseline, readText } from './read-text.ts'
import type { EmotionReading, Modality } from './reading.ts'
import { refused, SealedReading } from './sealed.ts'
import { type Consent, type StoredReading, type SubjectFile, subjectFiles } from './subject-file.ts'

/** One line of the record of processing: counts alone, never a person or a feeling (GDPR, Art. 30; PIPL, Art. 55 and 56). */
export interface ProcessingLine {
  readonly event: 'read' | 'opened' | 'stored' | 'refused'
  readonly purpose: string
  readonly modality: Modality
  /** Why, for `refused`. */
  readonly reason?: Refusal
  readonly count: number
}

export interface EmotionUseOptions {
  readonly store: Store
  readonly cipher: Cipher
  /** One switch for everything. Default: true. */
  readonly enabled?: boolean
  /** Voice and face may be read, each with a consent of its own. Default: false. */
  readonly biometrics?: boolean
  /** Whose law applies. Default: none beyond the rules that hold everywhere. */
  readonly jurisdictions?: readonly string[]
  /** After this many milliseconds without a change everything kept about a person is gone. Default: 90 days. */
  readonly retentionMs?: number
  /** After this many milliseconds one stored reading is gone. Default: 30 days. */
  readonly readingMs?: number
  /** Sees each line of processing as it happens. */
  readonly observer?: (line: Omit<ProcessingLine, 'count'>) => void
}

/** A moment, ISO 8601 with offset, as turns have it. */
type Moment = string

/** Reads feelings only where it may, and keeps what it read only as long as it may. */
export interface EmotionUse {
  /**
   * Records a person's explicit consent for one purpose. Refusing it must not change what service the person gets.
   *
   * @param terms.wording Which text the person agreed to, such as `emotion-consent/3`.
   * @throws {VouchsafeError} `invalid_options` for a purpose that is refused to everybody.
   */
  consent(
    subject: Subject,
    terms: {
      readonly purpose: AllowedPurpose
      readonly modality?: Modality
      readonly at: Moment
      readonly wording: string
      readonly until?: Moment
    },
  ): Promise<void>
  /** Takes effect at the next question; readings kept for the purpose go with it. Default: everything. */
  withdraw(
    subject: Subject,
    what?: { readonly purpose?: AllowedPurpose; readonly modality?: Modality },
  ): Promise<void>
  /** Reads a text, if some purpose is consented to; `undefined` if none is. Nothing is computed then. */
  read(subject: Subject, text: string, options: ReadOptions): Promise<SealedReading | undefined>
  /** Seals what another recogniser says, on the same conditions. The recogniser is not called if it may not be. */
  readWith(
    subject: Subject,
    recognise: () => Promise<EmotionReading>,
    options: ReadOptions & { readonly modality: Modality },
  ): Promise<SealedReading | undefined>
  /** Keeps a reading for a purpose, if that is consented to. @returns Whether it was kept. */
  keep(
    subject: Subject,
    reading: SealedReading,
    options: { readonly purpose: AllowedPurpose; readonly at: Moment; readonly id: string },
  ): Promise<boolean>
  /** What is kept about a person: the right of access. */
  see(subject: Subject, at: Moment): Promise<SubjectFile>
  /** Adds what the person says a reading was. @returns False if there is no such reading. */
  correct(subject: Subject, id: string, correction: string): Promise<boolean>
  /** The same as {@link see}, as JSON text to take elsewhere. */
  export(subject: Subject, at: Moment): Promise<string>
  /** Deletes everything kept about a person, consents included. */
  erase(subject: Subject): Promise<void>
  /** The record of processing. */
  record(): readonly ProcessingLine[]
}

export interface ReadOptions {
  readonly at: Moment
  /** Default: all that are allowed. */
  readonly purposes?: readonly AllowedPurpose[]
  readonly baseline?: Baseline
}

const DAY_MS = 86_400_000

/**
 * Opens the door to readings: consent, purpose, age, modality and jurisdiction are asked for before anything is computed.
 *
 * Over core's `Store`, encrypted through core's `Cipher`. Nothing is cached, so a withdrawal counts at once for every process.
 */
export function emotionUse(options: EmotionUseOptions): EmotionUse {
  const { store, cipher, enabled = true, biometrics = false, jurisdictions = [] } = options
  const files = subjectFiles({ store, cipher, retentionMs: options.retentionMs ?? 90 * DAY_MS })
  const readingMs = options.readingMs ?? 30 * DAY_MS
  const counts = new Map<string, ProcessingLine>()

  const note = (line: Omit<ProcessingLine, 'count'>): void => {
    const key = JSON.stringify([line.event, line.purpose, line.modality, line.reason])
    counts.set(key, { ...line, count: (counts.get(key)?.count ?? 0) + 1 })
    try {
      options.observer?.(line)
    } catch {
      // An observer never changes what happens.
    }
  }
  const ask = (
    purpose: AllowedPurpose | RefusedPurpose,
    modality: Modality,
    subject: Subject,
    at: Moment,
    consents: readonly Consent[],
  ): Refusal | undefined =>
    refusalOf({
      purpose,
      modality,
      subject,
      enabled,
      biometrics,
      jurisdictions,
      consented: consents.some(
        (each) => each.purpose === purpose && each.modality === modality && isWithin(each, at),
      ),
    })
  const readWith: EmotionUse['readWith'] = async (
    subject,
    recognise,
    { at, purposes, modality },
  ) => {
    const { consents } = enabled ? await files.load(subject.id) : { consents: [] }
    const wanted = purposes ?? ALLOWED_PURPOSES
    const refusals = wanted.map((each) => ask(each, modality, subject, at, consents))
    const first = wanted.find((_, index) => refusals[index] === undefined)
    if (first === undefined) {
      const [reason] = refusals
      if (reason) note({ event: 'refused', purpose: wanted[0] ?? 'tone', modality, reason })
      return undefined
    }
    const reading = await recognise()
    note({ event: 'read', purpose: first, modality })
    return new SealedReading({ ...reading, modality }, async (purpose) => {
      const now = enabled ? (await files.load(subject.id)).consents : []
      const isAsked = wanted.some((each) => each === purpose)
      const reason =
        ask(purpose, modality, subject, at, now) ?? (isAsked ? undefined : 'no-consent')
      note({ event: reason ? 'refused' : 'opened', purpose, modality, ...(reason && { reason }) })
      if (reason) throw refused(purpose, reason)
    })
  }

  return {
    async consent(subject, { purpose, modality = 'text', at, wording, until }) {
      if (!isAllowedPurpose(purpose)) throw refused(purpose, 'refused-purpose')
      const given: Consent = {
        purpose,
        modality,
        at,
        wording,
        ...(until !== undefined && { until }),
      }
      await files.change(subject.id, (file) => ({
        ...file,
        consents: [...file.consents.filter((each) => !isAbout(each, { purpose, modality })), given],
      }))
    },
    async withdraw(subject, what = {}) {
      await files.change(subject.id, (file) => ({
        consents: file.consents.filter((each) => !isAbout(each, what)),
        readings: file.readings.filter(
          ({ purpose, reading }) => !isAbout({ purpose, modality: reading.modality }, what),
        ),
      }))
    },
    read: (subject, text, options) =>
      readWith(subject, async () => readText(text, options.baseline), {
        ...options,
        modality: 'text',
      }),
    readWith,
    async keep(subject, sealed, { purpose, at, id }) {
      let reading: EmotionReading
      try {
        reading = await sealed.open(purpose)
      } catch (cause) {
        if (cause instanceof VouchsafeError && cause.code === 'invalid_options') return false
        throw cause
      }
      const until = new Date(timeOf(at) + readingMs).toISOString()
      const { modality, sentiment, certainty, recogniser } = reading
      const emotions = reading.emotions.map((each) => ({ ...each }))
      const kept: StoredReading = {
        id,
        purpose,
        at,
        until,
        reading: { modality, sentiment, certainty, recogniser, emotions },
      }
      let isKept = false
      await files.change(subject.id, (file) => {
        // A withdrawal may have come while we looked.
        isKept = ask(purpose, modality, subject, at, file.consents) === undefined
        return isKept
          ? {
              ...file,
              readings: [
                ...file.readings.filter((each) => each.id !== id && isWithin(each, at)),
                kept,
              ],
            }
          : file
      })
      if (isKept) note({ event: 'stored', purpose, modality })
      return isKept
    },
    async see(subject, at) {
      const file = await files.load(subject.id)
      return { ...file, readings: file.readings.filter((each) => isWithin(each, at)) }
    },
    async correct(subject, id, correction) {
      let found = false
      await files.change(subject.id, (file) => {
        found = file.readings.some((each) => each.id === id)
        return {
          ...file,
          readings: file.readings.map((each) => (each.id === id ? { ...each, correction } : each)),
        }
      })
      return found
    },
    async export(subject, at) {
      return JSON.stringify(await this.see(subject, at), undefined, 2)
    },
    async erase(subject) {
      await files.erase(subject.id)
      await eraseExposure(store, subject.id)
    },
    record: () =>
      [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line),
  }
}

function isAbout(
  each: Pick<Consent, 'purpose' | 'modality'>,
  what: { readonly purpose?: AllowedPurpose; readonly modality?: Modality },
): boolean {
  return (
    (what.purpose === undefined || what.purpose === each.purpose) &&
    (what.modality === undefined || what.modality === each.modality)
  )
}

/** True if `at` lies before the end; a moment that cannot be read is outside. */
function isWithin({ until }: { readonly until?: string | undefined }, at: Moment): boolean {
  return until === undefined || timeOf(at) < timeOf(until)
}

/** @throws {VouchsafeError} `invalid_options` if it is no moment. */
function timeOf(moment: Moment): number {
  const time = Date.parse(moment)
  if (Number.isNaN(time))
    throw new VouchsafeError('invalid_options', 'at: expected an ISO 8601 moment with an offset.')
  return time
}
