/**
 * Forms of 通用规范汉字表 (2013), annex 1, where they differ from OpenCC's: those in common use that are beyond doubt.
 * No licensed table covers them all.
 */
export const govVariants = [
  '爲爲 衆衆 産産 戶户 脫脱 決决 説説 綫綫 裏裏 羣群 峯峰 牀床 喫吃 竈灶 啓啓 祕秘 線綫 說説 衛衛 產産 溫温 強强 錄録 黃黄 吳吴 兌兑 銳鋭 稅税 閱閲 悅悦 絕絶 別别 冊册 刪删 姍姗 晚晚 鄉鄉 鄰鄰 够够 夠够 羡羡 鑒鑒 鑑鑒 蹟迹 跡迹 週周 託托 佔占 佈布 採采 遊游 註注 粧妝 菸煙 著着',
]
  .join(' ')
  .split(' ')
  .map((pair) => [...pair].join('\t'))
  .join('\n');
