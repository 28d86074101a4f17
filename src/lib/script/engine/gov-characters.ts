/**
 * From OpenCC's standard forms to those of 通用规范汉字表 (2013), annex 1, as far as they are in common use: its
 * traditional forms (産 説 綫) and the standard characters it puts in place of variants (群 for 羣, 采 for 採). Written
 * for this project, since no table under a free licence covers the annex; rare characters keep OpenCC's form. Words in
 * which the annex keeps a variant (於 in a surname) are for the glossary.
 */
export const govCharacters = [
  '爲為 衆眾 羣群 峯峰 牀床 喫吃 說説 產産 戶户 線綫 脫脱 啟啓 祕秘 溫温 稅税 銳鋭 閱閲 悅悦 絕絶 錄録 黃黄 吳吴 強强',
  '冊册 刪删 夠够 羨羡 跡迹 蹟迹 週周 託托 佔占 佈布 採采 遊游 註注 菸烟 煙烟 併并 並并 癒愈 恆恒 洩泄 湧涌 敘叙 於于',
  '僱雇 兇凶 歎嘆 嚐嘗 墻牆 姦奸 崑昆 崙侖 彫雕 慾欲 掛挂 昇升 暱昵 氾泛 決决 況况 沖冲 淨净 減减 湊凑 涼凉 淒凄 災灾',
  '燻熏 異异 痠酸 皁皂 盃杯 砲炮 碁棋 秈籼 稈秆 紮扎 綑捆 繡綉 脣唇 脈脉 腳脚 豔艷 菓果 蒐搜 蘂蕊 誌志 譁嘩 賸剩 踰逾',
  '迴回 釦扣 鉅巨 鑑鑒 鏽銹 閒閑 阨厄 隄堤 雞鷄 韻韵 鬨哄 鵰雕 麪麵 傑杰 嶽岳 巖岩 弔吊 悽凄 晉晋 曬晒 棲栖 椶棕 樑梁',
  '淚泪 溼濕 獃呆 疎疏 筍笋 糉粽 纔才 罈壇 臥卧 舖鋪 裡裏 覈核 豬猪 貓猫 蹤踪 輓挽 迺乃 鍊煉 鍼針 鎔熔 鎚錘 陞升 着着',
].join(' ');
