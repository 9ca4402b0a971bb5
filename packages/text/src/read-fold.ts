/**
 * Traditional, formal and compatibility characters that the readers treat as the second of each pair. All are single
 * code units, so that offsets into the folded text are offsets into the original.
 */
const VARIANTS =
  '萬万 億亿 兩两 倆两 俩两 負负 點点 個个 貳贰 參叁 叄叁 叅叁 陸陆 圓元 圆元 塊块 幣币 間间 號号 時时 週周 後后 來来 過过 開开 ' +
  '幾几 雙双 對对 張张 條条 隻只 臺台 輛辆 頁页 層层 盤盘 種种 歲岁 齡龄 鐘钟 鍾钟 鈡钟 錢钱 噸吨 釐厘 裏里 裡里 呎尺 吋寸 華华 ' +
  '攝摄 溫温 餘余 約约 為为 從从 於于 與与 這这 晝昼 禮礼 節节 聖圣 誕诞 勞劳 動动 國国 慶庆 陽阳 農农 曆历 歷历 閏闰 舊旧 當当 ' +
  '數数 無无 滿满 減减 費费 價价 單单 電电 話话 碼码 達达 長长 寬宽 馬马 盧卢 韓韩 澤泽 紐纽 諾诺 亞亚 歐欧 貨货 據据 壓压 頻频 ' +
  '茲兹 轉转 還还 畝亩 頃顷 頭头 顆颗 組组 團团 瓊琼 遲迟 準准 剛刚 夠够 現现 進进 連连 邊边 內内 應应 該该 訂订 購购 辦办 給给 ' +
  '運运 鎊镑 盎盎 僅仅 衹只 祗只 凈净 淨净 異异 體体 積积 風风 戶户 場场 門门 線线 鳳凤 鄉乡 復复 紀纪 夾夹 併并 併并 並并 夢梦 ' +
  '島岛 灣湾 銀银 銅铜 針针 鈴铃 機机 們们 夏夏 鍋锅 罐罐 箱箱 歲岁 勺勺 術术 側侧 級级 強强 隊队 橫横 顏颜 員员 媽妈 氣气'

function variantMap(): ReadonlyMap<string, string> {
  return new Map(VARIANTS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]))
}

const FOLDED = variantMap()
const FOLDABLE = new RegExp(
  `[A-Z\\u3000\\u00a0\\uff03-\\uff0b\\uff0d-\\uff1a\\uff1d\\uff20-\\uff5e\\uffe5\\u2010-\\u2013\\u2212\\u02dc\\u301c\\u223c\\u2019${[...FOLDED.keys()].join('')}]`,
  'g',
)

const SYMBOLS: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\uffe5': '¥',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '\u02dc': '~',
  '\u301c': '~',
  '\u223c': '~',
  '\u2019': "'",
}

function foldOne(char: string): string {
  const code = char.charCodeAt(0)
  if (code < 0x80) return char.toLowerCase()
  const symbol = SYMBOLS[char] ?? FOLDED.get(char)
  if (symbol !== undefined) return symbol
  // What is left of the foldable characters is full-width.
  return String.fromCharCode(code - 0xfee0).toLowerCase()
}

/**
 * The text as the readers compare it: ASCII letters in lower case, full-width letters, digits and signs as ASCII,
 * dashes as `-`, traditional and formal characters as simplified ones. Same length, so offsets are unchanged.
 * The full-width comma stays, since it ends a clause; between full-width digits it groups.
 */
export function fold(text: string): string {
  const folded = text.replace(FOLDABLE, foldOne)
  return folded.includes('，') && /[\uff10-\uff19]/.test(text)
    ? folded.replace(/(?<=[\uff10-\uff19\d])，(?=\d{3})/g, groupComma(text))
    : folded
}

function groupComma(text: string): (comma: string, at: number) => string {
  return (comma, at) => (/[\uff10-\uff19]/.test(text.charAt(at + 1)) ? ',' : comma)
}
