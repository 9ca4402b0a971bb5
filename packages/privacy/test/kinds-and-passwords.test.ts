import { describe, expect, test } from 'vitest'
import { detect } from '../src/detect.ts'

const foundIn = (text: string, category: string): readonly string[] =>
  detect(text)
    .filter((entity) => entity.category === category)
    .map(({ start, end }) => text.slice(start, end))

describe('我是 and a kind of person is no name', () => {
  test.each(
    '穆斯林 素食者 学生 老顾客 左撇子 回族 满族 蒙古族 香港人 山东人 农民 代购 金牛座 应届生 文科生 干皮 路痴 基督徒 程序员 水瓶座 党员'.split(
      ' ',
    ),
  )('我是%s', (kind) => {
    for (const text of [`我是${kind}`, `你好，我是${kind}，有优惠吗`, `我是${kind}。`])
      expect(foundIn(text, 'person')).toEqual([])
  })

  test.each(['王小明', '李雷', '张伟', '欧阳娜娜', '陈学生', '满文军', '白羊'])(
    '我是%s is one',
    (name) => {
      expect(foundIn(`你好，我是${name}，查一下订单`, 'person')).toEqual([name])
    },
  )
})

describe('a password is found whole', () => {
  test.each([
    ['my password is S3cret!pass', 'S3cret!pass'],
    ['password: Qx7!?&y;z', 'Qx7!?&y;z'],
    ['pwd=a,b;c!d9', 'a,b;c!d9'],
    ['密码是Kp!9?w，帮我登录一下', 'Kp!9?w'],
    ['My password is "w;1,x!2".', 'w;1,x!2'],
    ['password is Abcd1234, and my name is Tom', 'Abcd1234'],
    ['Password1 was wrong; the passphrase is Blue-Sky_42!.', 'Blue-Sky_42!'],
    ['password: abc!123,phone:1', 'abc!123'],
  ])('%s', (text, password) => {
    expect(foundIn(text, 'secret')).toEqual([password])
  })

  test.each(['my password is wrong!', 'is the password required?', '密码是什么？', '密码是错的！'])(
    'and nothing else: %s',
    (text) => {
      expect(foundIn(text, 'secret')).toEqual([])
    },
  )
})
