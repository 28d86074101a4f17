// Made from the dictionaries of OpenCC (Apache-2.0) by bench/script/generate-data.ts; do not edit.
export default '么幺 偽僞 參蔘 吃喫 唇脣 啟啓 媯嬀 嫻嫺 峰峯 床牀 才纔 核覈 汙污 洩泄 溈潙 潀潨 灶竈 為爲 痴癡 痺痹 皂皁 眾衆 睪睾 秘祕 稜棱 簷檐 粽糉 缽鉢 群羣 著着 蒍蔿 裡裏 踴踊 針鍼 韁繮 顎齶 鯰鮎 麵麪';
