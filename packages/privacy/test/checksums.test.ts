import { describe, expect, test } from 'vitest'
import { CHECKS, type CheckName } from '../src/checksums.ts'

/** Numbers that the schemes' own descriptions give as examples, and others computed by them; none is anybody's. */
const VALID: Readonly<Record<CheckName, readonly string[]>> = {
  luhn: ['4111111111111111', '79927398713', '18'],
  residentId: ['11010519491231002X', '360426199101010071'],
  verhoeff: ['234123412346', '2363'],
  hkid: ['A1234563', 'AB9876543', 'G123456A'],
  taiwanId: ['A123456789', 'A800000014'],
  uscc: ['91110000600037341L'],
  nhs: ['9434765870', '4010232137'],
  nir: ['295109912611193', '253072B07300470'],
  dni: ['54362315K', '12345678Z'],
  nie: ['X2482300W', 'Y7654321G', 'Z1234567R'],
  cif: ['J99216582', 'A13585625', 'Q2818002D'],
  codiceFiscale: ['RCCMNL83S18D969H'],
  bsn: ['111222333', '12345672'],
  pesel: ['44051401359', '02070803628'],
  steuerId: ['36574261809'],
  personnummer: ['8803200016', '198803200016', '7010632391'],
  rrn: ['9710139019902'],
  rrnDate: ['9710139019902', '9710131111111'],
  myNumber: ['123456789018'],
  nric: ['S1234567D', 'T1234567J', 'F1234567N', 'G1234567X', 'M1234567X'],
  tfn: ['123456782', '85655734'],
  abn: ['83914571673', '51824753556'],
  medicare: ['2123456701'],
  cpf: ['39053344705'],
  cnpj: ['16727230000197'],
  hetu: ['131052-308T'],
  vin: ['1M8GDM9AXKP042788', '11111111111111111'],
  iban: ['DE89370400440532013000', 'GB82WEST12345698765432', 'NO9386011117947'],
  s10: ['RB123456785GB', 'RR473124829FI'],
  aba: ['011401533', '021000021'],
  thaiId: ['1234545678781'],
  turkishId: ['10000000146', '17291716060'],
  southAfricanId: ['7503305044089'],
  iranianId: ['0123456789', '0084575948'],
  norwegianId: ['15108695088', '55108601247'],
  sevenThreeOne: ['T220001293'],
  kvnr: ['A000500015'],
  rvnr: ['15070649C103', '65670839J004'],
  phTin: ['123456782'],
  egn: ['7523169263'],
  czech: ['7103192745', '7153192740', '7123192747', '530101123'],
  austria: ['591199013'],
  cpr: ['2110625629'],
  cyprus: ['10259033P'],
  greece: ['094259216', '023456780'],
  ireland: ['6433435F', '6433435OA', '6433435FW'],
  cuit: ['20055361682'],
  baltic: ['33309240064', '36805280109'],
  belgium: ['85073003328', '17073003384'],
  france: ['0701987765493'],
  luxembourg: ['1893120105732'],
  hungary: ['8071592153'],
  latvia: ['16117519997', '32000000000'],
  iso7064: ['33392005961'],
  polandNip: ['8567346215'],
  portugal: ['501964843'],
  romania: ['1630615123457'],
  slovenia: ['50223054'],
  ukraine: ['1759013776'],
}

describe.each(Object.entries(VALID) as [CheckName, readonly string[]][])('%s', (name, values) => {
  const check = CHECKS[name]
  test.each(values.map((value) => [value]))('%s is right', (value) => {
    expect(check(value)).toBe(true)
  })
})

/** The date alone is looked at, or nothing at all. */
const UNCHECKED = new Set(['9710131111111', '32000000000', '530101123'])
const DIGITS = [...'0123456789']
const changed = (value: string, at: number, by: string) =>
  value.slice(0, at) + by + value.slice(at + 1)

test('a wrong digit is told: of ten digits in its place three would do at most, all places taken together', () => {
  for (const [name, values] of Object.entries(VALID) as [CheckName, readonly string[]][]) {
    for (const value of name === 'rrnDate' ? [] : values) {
      if (UNCHECKED.has(value)) continue
      const taken = [...value].map((own, at) =>
        /\d/.test(own) ? DIGITS.filter((by) => CHECKS[name](changed(value, at, by))).length : 1,
      )
      const most = name === 'medicare' ? taken.slice(0, 9) : taken
      const sum = most.reduce((all, each) => all + each, 0)
      expect(sum / most.length, `${name} ${value}`).toBeLessThanOrEqual(3)
    }
  }
})

test.each<[CheckName, string, ...string[]]>([
  [
    'residentId',
    '110105 19491331 002',
    '110105 19490031 002',
    '110105 19490431 002',
    '110105 19490229 002',
    '110105 19000229 002',
    '110105 18791231 002',
    '110105 21011231 002',
    '110105 19491200 002',
  ],
  ['pesel', '44 13 01 4013', '44 00 01 4013', '44 05 32 4013'],
  [
    'personnummer',
    '88 13 20 001',
    '88 03 32 001',
    '88 03 92 001',
    '1839 03 20 001',
    '2101 03 20 001',
  ],
  ['rrn', '97 13 13 901990', '97 10 32 901990'],
  ['southAfricanId', '75 13 30 504408', '75 03 32 504408', '75 03 30 504438'],
  ['norwegianId', '32 10 86 9508', '15 13 86 9508'],
  ['rvnr', '15 320649 C 10', '15 071349 C 10'],
  ['czech', '71 13 19 274', '71 03 32 274', '54 01 01 12'],
  ['cpr', '32 10 62 562', '21 13 62 562'],
  ['baltic', '3 33 13 24 006', '3 33 09 32 006', '0 33 09 24 006', '7 33 09 24 006'],
  ['luxembourg', '1893 13 01 0573', '1893 12 32 0573'],
  ['latvia', '16 13 75 1999', '31 02 75 1999'],
  ['romania', '1 63 13 15 12345', '1 63 06 32 12345', '1 63 06 15 53345'],
  ['hungary', '707159215'],
])('%s: no check character makes %j right', (name, ...prefixes) => {
  for (const prefix of prefixes)
    for (const last of [...DIGITS, 'X'])
      for (const more of name === 'norwegianId' || name === 'luxembourg' ? DIGITS : [''])
        expect(CHECKS[name](prefix.replaceAll(' ', '') + last + more), prefix).toBe(false)
})

test.each<CheckName>(['bsn', 'cpf', 'cnpj', 'thaiId', 'iranianId', 'phTin', 'greece'])(
  '%s: one digit again and again is a placeholder',
  (name) => {
    const length = VALID[name][0]?.length ?? 0
    for (const digit of DIGITS) expect(CHECKS[name](digit.repeat(length))).toBe(false)
  },
)

test.each<[CheckName, string]>([
  ['iban', 'DE8937040044053201300'],
  ['iban', 'XX89370400440532013000'],
  ['hkid', 'A123456B'],
  ['steuerId', '11111111111'],
  ['steuerId', '01234567890'],
  ['nie', 'A2482300W'],
  ['vin', '1M8GDM9AXKP04278'],
  ['hetu', '321052-308T'],
  ['hetu', '131352-308T'],
  ['tfn', '12345678'],
  ['czech', '530101000'],
])('%s: %s is wrong', (name, value) => {
  expect(CHECKS[name](value)).toBe(false)
})
