const { show } = await import('./show.mts')
const printers = [{"model": "M101", "price": 599, "duplex": false, "wifi": true, "ppm": 18}, {"model": "M205", "price": 899, "duplex": true, "wifi": true, "ppm": 22}, {"model": "M310", "price": 1199, "duplex": true, "wifi": true, "ppm": 28}, {"model": "L88", "price": 1399, "duplex": true, "wifi": false, "ppm": 34}]
await show({ catalog: printers }, '要能自动双面打印的打印机，有哪些？哪个便宜哪个快', '按您的要求，能双面打印的有三款：**M205**、**M310**和**L88**。其中最便宜的是M205，899元；打得最快的是L88，每分钟34页。')
await show({ catalog: printers }, '要能自动双面打印的打印机，有哪些？哪个便宜哪个快', '最便宜的是M205，899元。')
await show({ catalog: printers }, '要能自动双面打印的打印机，有哪些？哪个便宜哪个快', 'M205 的价格是899元。')
