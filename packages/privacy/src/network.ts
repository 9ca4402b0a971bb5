import type { Entity } from './entity.ts'
import { matchesOf } from './matches.ts'

const isHexOrJoint = (unit: number): boolean =>
  (unit >= 48 && unit <= 58) ||
  unit === 46 ||
  (unit >= 65 && unit <= 70) ||
  (unit >= 97 && unit <= 102)

const V4 = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/
const VERSION_BEFORE =
  /(?:version|firmware|ver\.?|release|build|v|版本号?|固件|系统|升级到|更新到)[\s:：]{0,3}v?$/i

/** Two numbers with a point between, two colons in a row, or six of them. */
const MAY_HOLD_ADDRESS = /\d\.\d|::|(?::[^:]{1,4}){5}:/

/** Finds IP addresses, with their prefix length where one is written. Linear. */
export function findAddresses(text: string): readonly Entity[] {
  if (!MAY_HOLD_ADDRESS.test(text)) return []
  const found: Entity[] = []
  for (let at = 0; at < text.length; ) {
    if (!isHexOrJoint(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const start = at
    while (at < text.length && isHexOrJoint(text.charCodeAt(at))) at += 1
    if (at - start < 2 || at - start > 64) continue
    const lead = text.startsWith('::', start)
      ? 0
      : (/^[:.]+/.exec(text.slice(start, at))?.[0].length ?? 0)
    const run = text.slice(start + lead, at)
    if (run.includes(':') || run.includes('.')) found.push(...readRun(text, start + lead, at))
  }
  return found
}

function readRun(text: string, start: number, end: number): readonly Entity[] {
  const run = text.slice(start, end)
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  const gluedLeft = /[A-Za-z0-9_]/.test(before)
  const gluedRight = /[A-Za-z0-9_]/.test(after)
  if (run.includes('::') || (run.match(/:/g)?.length ?? 0) >= 6) {
    const trimmed = run.replace(/[.]{1,3}$/, '').replace(/(?<!:):$/, '')
    if (!gluedLeft && !(gluedRight && trimmed.length === run.length) && isV6(trimmed)) {
      return [entity(text, start, start + trimmed.length, 'ipv6', 128)]
    }
    const tail = /(?:^|:)((?:\d{1,3}\.){3}\d{1,3})$/.exec(trimmed)
    if (tail?.[1] && V4.test(tail[1]) && gluedLeft) {
      return [
        entity(text, start + trimmed.length - tail[1].length, start + trimmed.length, 'ipv4', 32),
      ]
    }
    return []
  }
  if (gluedLeft) return []
  const head = /^(?:\d{1,3}\.){3}\d{1,3}(?!\d)/.exec(run)?.[0]
  if (!head || !V4.test(head)) return []
  const rest = run.slice(head.length)
  if (gluedRight && rest === '') return []
  if (/^\d{1,5}$/.test(rest) || VERSION_BEFORE.test(text.slice(Math.max(0, start - 12), start)))
    return []
  return [entity(text, start, start + head.length, 'ipv4', 32)]
}

function entity(text: string, start: number, end: number, rule: string, most: number): Entity {
  const prefix = /^\/\d{1,3}(?!\d)/.exec(text.slice(end, end + 5))?.[0]
  const length = prefix && Number(prefix.slice(1)) <= most ? prefix.length : 0
  return { start, end: end + length, category: 'ip', score: 0.8, rule }
}

function isV6(run: string): boolean {
  if (run.includes(':::')) return false
  const halves = run.split('::')
  if (halves.length > 2) return false
  const tail = /(?:^|:)(\d{1,3}(?:\.\d{1,3}){3})$/.exec(run)?.[1]
  if (tail && !V4.test(tail)) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const plain = tail ? groups.slice(0, -1) : groups
  const count = plain.length + (tail ? 2 : 0)
  if (!plain.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false
  return halves.length === 2 ? count <= 7 : count === 8
}

const MAC_PATTERNS = [
  /(?<![0-9A-Za-z:.-])(?:[0-9A-Fa-f]{2}([:-]))(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?:\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2})?(?![0-9A-Za-z]|[:-][0-9A-Fa-f])/g,
  /(?<![0-9A-Za-z.])[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4})?(?![0-9A-Za-z]|\.[0-9A-Fa-f])/g,
  /(?<![0-9A-Za-z ])(?:[0-9A-Fa-f]{2} ){5}(?:[0-9A-Fa-f]{2} [0-9A-Fa-f]{2} )?[0-9A-Fa-f]{2}(?![0-9A-Za-z]| [0-9A-Fa-f]{2}(?![0-9A-Za-z]))/g,
] as const

/** Two pairs between three signs, or four characters between two points. */
const MAY_HOLD_MAC = /([: -])[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1|\.[0-9A-Fa-f]{4}\./

/** Finds hardware addresses (EUI-48, EUI-64); broadcast and empty ones name no device. */
export function findHardwareAddresses(text: string): readonly Entity[] {
  if (!MAY_HOLD_MAC.test(text)) return []
  return MAC_PATTERNS.flatMap((pattern, index) =>
    matchesOf(text, pattern).flatMap((match) => {
      const start = match.index
      const value = match[0]
      if (
        /^(?:ff|00|[\s:.-])+$/i.test(value.slice(0, 23)) ||
        (index === 2 && !/[A-Fa-f]/.test(value))
      )
        return []
      return [
        {
          start,
          end: start + value.length,
          category: 'mac',
          score: 0.85,
          rule: 'mac',
        } satisfies Entity,
      ]
    }),
  )
}
