/** Traditional characters and half-width marks the grammar of relations uses, and what they are read as. */
const pairs =
  '長长 漲涨 佔占 減减 個个 點点 額额 總总 計计 為为 達达 數数 從从 來来 後后 與与 間间 過过 還还 現现 較较 ' +
  '縮缩 壓压 擴扩 躍跃 組组 構构 別别 項项 類类 條条 種种 貧贫 脫脱 眾众 戶户 標标 務务 劃划 際际 淨净 遞递 動动 據据 ' +
  '實实 體体 續续 連连 創创 歷历 約约 將将 餘余 幾几 兩两 萬万 億亿 應应 滿满 蓋盖 邁迈 維维 陞升 昇升 爲为 於于 ' +
  '當当 時时 處处 該该 們们 員员 業业 費费 積积 產产 場场 農农 鄉乡 鎮镇 區区 縣县 發发 決决 穩稳 顯显 斷断 ' +
  '價价 變变 進进 規规 齊齐 質质 級级 節节 開开 並并 內内 併并 會会 認认 錄录 領领 導导 ' +
  ';； :： (（ )） !！ ?？';
const readAs = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const));
const traditional = new RegExp(`[${[...readAs.keys()].join('').replace(/[()]/g, '\\$&')}]`, 'g');
/** 1,580 keeps its comma. */
const comma = /,(?!\d{3}(?!\d))|(?<!\d),/g;

/**
 * The text as the grammar of relations reads it: its words in Simplified characters, its marks full width. Length
 * and offsets stay. It is no conversion for readers.
 */
export function simplified(text: string): string {
  return text.replace(comma, '，').replace(traditional, (char) => readAs.get(char) ?? char);
}
