import { describe } from 'vitest'
import { checkRows } from './check-rows.ts'

describe('telephone numbers that show by their shape', () => {
  checkRows([
    ['13800138000', ['13800138000', 'phone 13800138000']],
    ['138 0013 8000', ['138 0013 8000', 'phone 13800138000']],
    ['138.0013.8000', ['138.0013.8000', 'phone 13800138000']],
    ['+86-138-0013-8000', ['+86-138-0013-8000', 'phone +8613800138000']],
    ['(+86) 13800138000', ['(+86) 13800138000', 'phone +8613800138000']],
    ['008613800138000', ['008613800138000', 'phone 008613800138000']],
    ['0086 10 6228 8559', ['0086 10 6228 8559', 'phone 00861062288559']],
    ['010-62288559', ['010-62288559', 'phone 01062288559']],
    ['(010)62288559', ['(010)62288559', 'phone 01062288559']],
    ['0571 8888 6666', ['0571 8888 6666', 'phone 057188886666']],
    ['0755-12345678转8001', ['0755-12345678转8001', 'phone 075512345678']],
    ['400 820 8820', ['400 820 8820', 'phone 4008208820']],
    ['4008208820', ['4008208820', 'phone 4008208820']],
    ['021-654321', ['021-654321', 'phone 021654321']],
    ['02162288559', ['02162288559', 'phone 02162288559']],
    ['800-810-8888', ['800-810-8888', 'phone 8008108888']],
    ['541-754-3010', ['541-754-3010', 'phone 5417543010']],
    ['1-541-754-3010', ['1-541-754-3010', 'phone 15417543010']],
    ['541.754.3010', ['541.754.3010', 'phone 5417543010']],
    ['(541) 754-3010 x12', ['(541) 754-3010 x12', 'phone 5417543010']],
    ['(541) 754-3010 ext. 123', ['(541) 754-3010 ext. 123', 'phone 5417543010']],
    ['+44 20 7946 0958', ['+44 20 7946 0958', 'phone +442079460958']],
    ['+49 (0) 30 901820', ['+49 (0) 30 901820', 'phone +49030901820']],
    ['+1 (541) 754-3010', ['+1 (541) 754-3010', 'phone +15417543010']],
    ['tel:+15417543010', ['+15417543010', 'phone +15417543010']],
    ['020 7946 0958.', ['020 7946 0958', 'phone 02079460958']],
  ])
})

describe('telephone numbers that a word announces', () => {
  checkRows([
    ['call 555-0199', ['555-0199', 'phone 5550199']],
    ['phone: 7629236', ['7629236', 'phone 7629236']],
    ['Call us at 8629 2361', ['8629 2361', 'phone 86292361']],
    ['电话 8629 2361', ['8629 2361', 'phone 86292361']],
    ['请拨打95588888', ['95588888', 'phone 95588888']],
    ['客服热线：6228855', ['6228855', 'phone 6228855']],
    ['call about order 7629236', ['7629236', 'identifier 7629236']],
    ['致电查询订单 86292361', ['86292361', 'identifier 86292361']],
  ])
})

describe('digits that are no telephone number', () => {
  checkRows([
    ['20260304', ['20260304', '2026-03-04']],
    ['call on 20260304', ['20260304', '2026-03-04']],
    ['call by 03-04-2026', ['by 03-04-2026', '(, 2026-03-04] at-most']],
    ['$13800138000', ['$13800138000', '13800138000 USD']],
    ['13800138000元', ['13800138000元', '13800138000 CNY']],
    ['021654321', ['021654321', 'identifier 021654321']],
    ['23800138000', ['23800138000', 'identifier 23800138000']],
    ['12800138000', ['12800138000', 'identifier 12800138000']],
    ['1380013800', ['1380013800', 'identifier 1380013800']],
    ['138001380001', ['138001380001', 'identifier 138001380001']],
    ['541-754-30105', ['541-754-30105', 'identifier 541-754-30105']],
    ['ID13800138000', ['ID13800138000', 'identifier ID13800138000']],
  ])
})

describe('addresses of the web and of mail', () => {
  checkRows([
    [
      'https://shop.example/a?b=1#c.',
      ['https://shop.example/a?b=1#c', 'url https://shop.example/a?b=1#c'],
    ],
    ['HTTPS://Shop.Example/Path', ['HTTPS://Shop.Example/Path', 'url https://shop.example/Path']],
    ['http://localhost:8080/x', ['http://localhost:8080/x', 'url http://localhost:8080/x']],
    ['http://10.0.0.1/x', ['http://10.0.0.1/x', 'url http://10.0.0.1/x']],
    ['ftp://a.example/b', ['ftp://a.example/b', 'url ftp://a.example/b']],
    ['(see https://a.example/b)', ['https://a.example/b', 'url https://a.example/b']],
    ['https://a.example/b_(c)', ['https://a.example/b_(c)', 'url https://a.example/b_(c)']],
    ['[https://a.example/b]', ['https://a.example/b', 'url https://a.example/b']],
    ['**https://a.example/b**', ['https://a.example/b', 'url https://a.example/b']],
    ['https://a.example/b，谢谢', ['https://a.example/b', 'url https://a.example/b']],
    ['https://a.example/b！', ['https://a.example/b', 'url https://a.example/b']],
    ['www.Example.com', ['www.Example.com', 'url www.example.com']],
    ['example.com/Help', ['example.com/Help', 'url example.com/Help']],
    ['shop.example.co.uk', ['shop.example.co.uk', 'url shop.example.co.uk']],
    ['open till 7.am', ['till 7.am', '(, 07:00] at-most']],
    ['x.me'],
    ['file.txt'],
    ['user@example.com', ['user@example.com', 'email user@example.com']],
    [
      'First.Last+tag@Sub.Example.co.uk',
      ['First.Last+tag@Sub.Example.co.uk', 'email First.Last+tag@sub.example.co.uk'],
    ],
    ['邮箱：kefu_1@qq.com。', ['kefu_1@qq.com', 'email kefu_1@qq.com']],
    ['a@b'],
    ['@example'],
    ['5@', ['5', 'number 5']],
  ])
})

describe('addresses of machines', () => {
  checkRows([
    ['255.255.255.255', ['255.255.255.255', 'ip 255.255.255.255']],
    ['0.0.0.0', ['0.0.0.0', 'ip 0.0.0.0']],
    ['2001:db8::ff00:42:8329', ['2001:db8::ff00:42:8329', 'ip 2001:db8::ff00:42:8329']],
    ['::1', ['::1', 'ip ::1']],
    ['fe80::', ['fe80::', 'ip fe80::']],
    ['1:2:3:4:5:6:7:8', ['1:2:3:4:5:6:7:8', 'ip 1:2:3:4:5:6:7:8']],
  ])
})

describe('codes', () => {
  checkRows([
    ['#A1', ['#A1', 'identifier A1']],
    ['# 12', ['# 12', 'identifier 12']],
    ['#ABCD', ['#ABCD', 'identifier ABCD']],
    ['#sale'],
    ['#ABC'],
    ['AB-12-CD', ['AB-12-CD', 'identifier AB-12-CD']],
    ['AB12/34', ['AB12/34', 'identifier AB12/34']],
    ['A4/letter', ['A4', 'identifier A4']],
    ['SF1234567890', ['SF1234567890', 'identifier SF1234567890']],
    ['123456789', ['123456789', 'identifier 123456789']],
    ['12345678', ['12345678', 'number 12345678']],
    ['order 1234', ['1234', 'identifier 1234']],
    ['order 123', ['123', 'number 123']],
    ['订单号为1234', ['1234', 'identifier 1234']],
    ['工单 20-1234', ['20-1234', 'identifier 20-1234']],
    ['confirmation code: QWERTY', ['QWERTY', 'identifier QWERTY']],
    ['验证码是ABCDE', ['ABCDE', 'identifier ABCDE']],
    ['code ABCD'],
    ['say QWERTY'],
    ['2-3kg', ['2-3kg', '[2 kg (mass), 3 kg (mass)]']],
    ['12-345-6789', ['12-345-6789', 'identifier 12-345-6789']],
    ['8GB-16GB', ['8GB-16GB', '[8 GB (information), 16 GB (information)]']],
  ])
})

describe('names of models, standards and masked numbers', () => {
  checkRows([
    ['iPhone 15', ['iPhone 15', 'identifier IPHONE 15']],
    ['iPhone15', ['iPhone15', 'identifier IPHONE15']],
    ['RTX 4090', ['RTX 4090', 'identifier RTX 4090']],
    ['USB-C 3.1', ['USB-C 3.1', 'identifier USB-C 3.1']],
    ['Wi-Fi 6', ['Wi-Fi 6', 'identifier WI-FI 6']],
    ['macOS 14', ['macOS 14', 'identifier MACOS 14']],
    ['PS 5 games', ['PS 5', 'identifier PS 5']],
    ['Room 15', ['15', 'number 15']],
    ['SAVE 20%', ['20%', '20 % off']],
    ['BUY 3', ['3', 'number 3']],
    ['USD 15', ['USD 15', '15 USD']],
    ['PAGE 3-5', ['3-5', '[number 3, number 5]']],
    ['GB 31701-2015', ['GB 31701-2015', 'identifier GB 31701-2015']],
    ['GB/T 22848-2014', ['GB/T 22848-2014', 'identifier GB/T 22848-2014']],
    ['ISO 9001', ['ISO 9001', 'identifier ISO 9001']],
    ['EN 71-3', ['EN 71-3', 'identifier EN 71-3']],
    ['138****5521', ['138****5521', 'identifier 138****5521']],
    ['6222**********1234', ['6222**********1234', 'identifier 6222**********1234']],
  ])
})
