// Made from the dictionaries of OpenCC (Apache-2.0) by bench/script/generate-data.ts; do not edit.
export default '偽僞 兑兌 卧臥 叁叄 只只 台臺 吃喫 唇脣 啓啓 啟啓 囱囪 妝妝 媪媼 媯嬀 悦悅 愠慍 户戶 才才纔 捝挩 揾搵 敍敘 敘敘 敚敓 枱檯 枴柺 核核覈 棁梲 棱棱 榅榲 氲氳 涚涗 温溫 溈潙 潀潨 濕溼 灶竈 為爲 煙煙菸 煴熅 痴癡 皂皁 眾衆 秘祕 税稅 稜棱 粧妝 粽糉 糉糉 糭糉 綫線 線線 緼縕 纔纔 缽鉢 脱脫 腽膃 菸菸 葱蔥 蒀蒕 蒍蔿 藴蘊 蜕蛻 衞衛 衹只 覈覈 説說 踴踊 輼轀 醖醞 針鍼 鈎鉤 鋭銳 閲閱 鰛鰮';
