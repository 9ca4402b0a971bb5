import { unitFolder } from './unit-folder.ts'

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

/** Whatever is folded, in the order of what wins: capitals and full-width forms, characters, symbols. */
function* pairs(): Generator<readonly [string, string]> {
  for (let unit = 0x41; unit <= 0x5a; unit += 1) {
    const capital = String.fromCharCode(unit)
    yield [capital, capital.toLowerCase()]
  }
  for (const [first, last] of FULL_WIDTH) {
    for (let unit = first; unit <= last; unit += 1)
      yield [String.fromCharCode(unit), String.fromCharCode(unit - 0xfee0).toLowerCase()]
  }
  yield* variantMap()
  yield* Object.entries(SYMBOLS)
}

/** Signs, digits and letters that have an ASCII twin; the comma and those that a sentence needs as they are left out. */
const FULL_WIDTH = [
  [0xff03, 0xff0b],
  [0xff0d, 0xff1a],
  [0xff1d, 0xff1d],
  [0xff20, 0xff5e],
] as const

const foldUnits = unitFolder(pairs())

/**
 * The text as the readers compare it: ASCII letters in lower case, full-width letters, digits and signs as ASCII,
 * dashes as `-`, traditional and formal characters as simplified ones. Same length, so offsets are unchanged.
 * The full-width comma stays, since it ends a clause; between full-width digits it groups.
 */
export function fold(text: string): string {
  const folded = foldUnits(text)
  return folded.includes('，') && /[\uff10-\uff19]/.test(text)
    ? folded.replace(/(?<=[\uff10-\uff19\d])，(?=\d{3})/g, groupComma(text))
    : folded
}

function groupComma(text: string): (comma: string, at: number) => string {
  return (comma, at) => (/[\uff10-\uff19]/.test(text.charAt(at + 1)) ? ',' : comma)
}
