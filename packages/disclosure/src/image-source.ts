import { VouchsafeError } from '@vouchsafe/core'

/**
 * Terms of the IPTC vocabulary for where an image comes from, by what was done.
 *
 * @see http://cv.iptc.org/newscodes/digitalsourcetype/
 */
export const DIGITAL_SOURCE_TYPES = {
  /** Made by a trained model. */
  generated: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  /** Holds parts made by a trained model. */
  composite: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
  /** Made by a program that was not trained: a chart, a bar code. */
  algorithmic: 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
  /** A person changed it. */
  edited: 'http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits',
} as const

export type ImageOrigin = keyof typeof DIGITAL_SOURCE_TYPES

const EXTENSION = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/**
 * An XMP packet that says where an image comes from, to be put into a PNG (`iTXt`), JPEG or WebP by the application.
 *
 * @param existing The image's own packet. One that names a digital source type is given back as it is; into another the
 *   statement is added.
 * @throws {VouchsafeError} `invalid_source` if the existing packet cannot be read.
 */
export function imageXmp(origin: ImageOrigin, existing?: string): string {
  const statement = `<rdf:Description xmlns:rdf="${RDF}" rdf:about="" xmlns:Iptc4xmpExt="${EXTENSION}"><Iptc4xmpExt:DigitalSourceType>${DIGITAL_SOURCE_TYPES[origin]}</Iptc4xmpExt:DigitalSourceType></rdf:Description>`
  if (existing === undefined)
    return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${RDF}">${statement}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  if (/:DigitalSourceType\b/i.test(existing)) return existing
  const end = existing.lastIndexOf('</rdf:RDF>')
  if (end < 0)
    throw new VouchsafeError(
      'invalid_source',
      'existing: expected an XMP packet with an rdf:RDF element',
    )
  return existing.slice(0, end) + statement + existing.slice(end)
}
