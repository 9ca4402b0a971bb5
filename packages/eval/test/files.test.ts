import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readJsonFile, readJsonLines, readTextFile } from '../src/files.ts'

const folder = mkdtempSync(join(tmpdir(), 'vouchsafe-'))
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const failure = (work: () => unknown): string => {
  try {
    work()
  } catch (cause) {
    return cause instanceof Error ? cause.message.replaceAll(folder, '.') : 'no error'
  }
  return 'nothing was thrown'
}

test('says that there is no such file', () => {
  expect(failure(() => readTextFile(join(folder, 'none.json')))).toBe(
    './none.json: there is no such file',
  )
})

test('says that a directory is not a file', () => {
  expect(failure(() => readTextFile(folder))).toBe('.: expected a file, found a directory')
})

test('says that a file is empty', () => {
  expect(failure(() => readJsonFile(file('empty.json', ' \n')))).toBe(
    './empty.json: the file is empty',
  )
})

test('says that a file is too large, before it is read', () => {
  const path = file('large.json', 'x'.repeat(3 * 1024 * 1024))
  expect(failure(() => readTextFile(path, { maxBytes: 2 * 1024 * 1024 }))).toBe(
    './large.json: larger than 2 MB',
  )
})

test('says that a file is not UTF-8', () => {
  expect(failure(() => readTextFile(file('gbk.json', Uint8Array.of(0x7b, 0xc4, 0xe3, 0x7d))))).toBe(
    './gbk.json: not UTF-8 text',
  )
})

test('says where JSON breaks, without the words that stand there', () => {
  const path = file('turn.json', '{\n  "draft": "Dear Ms Miller"\n  "now": 1\n}')
  expect(failure(() => readJsonFile(path))).toBe('./turn.json:3:3: not JSON: expected "," or "}"')
})

test('reads JSON past a byte-order mark', () => {
  expect(readJsonFile(file('bom.json', '\ufeff{"a":1}'))).toEqual({ a: 1 })
})

test('reads lines, passes blank ones over and tells the bad ones apart', () => {
  const path = file('data.jsonl', '{"id":1}\r\n\n{"id":\n[2]\n')
  expect(readJsonLines(path)).toEqual({
    lines: [
      { file: path, line: 1, value: { id: 1 } },
      { file: path, line: 4, value: [2] },
    ],
    bad: [{ file: path, line: 3, message: 'not JSON: expected a value at column 7' }],
  })
})
