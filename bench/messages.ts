/** Messages of about 150 bytes, as shops get them; made up. */
export const MESSAGES: readonly string[] = [
  '你好，我上周买的台灯还没收到，订单号是2087654321098765432，麻烦帮我查一下物流到哪里了，着急用，谢谢！',
  '收件人：李晓明，电话13800138000，地址改成浙江省杭州市西湖区文一西路1号2幢3单元404室，别再送错了。',
  '这款空调KFR-35GW/N8XHA1现在多少钱？满2000减300还能用吗，和618的活动价比哪个便宜，几天能到上海？',
  'Hi, my order 111-2223334-5556667 never arrived. The tracking page says it was delivered on Tuesday, but nothing is here. Please check, thanks.',
  'My name is Ada Byron, please send the replacement to 12 Garden Road, Leeds LS1 4AP and call me on +44 20 7946 0123 if there is a problem.',
  'Does the XR-200 jacket run small? I usually wear a medium, and the size chart says 96-102 cm. Is the 20% coupon valid until 12/31 as well?',
]
