// Made from the dictionaries of OpenCC (Apache-2.0) by bench/script/generate-data.ts; do not edit.
export default '僞偽 兌兑 叄叁 只只衹 啓啓啟 喫吃 囪囱 妝妝粧 媼媪 嬀媯 悅悦 慍愠 戶户 才才 挩捝 搵揾 敓敚 敘敍敘 柺枴 核核 梲棁 棱稜棱 榲榅 檯枱 氳氲 涗涚 溫温 溼濕 潙溈 潨潀 煙煙 熅煴 爲為 癡痴 皁皂 祕秘 稅税 竈灶 糉粽糉糭 線線綫 縕緼 纔才纔 脣唇 脫脱 膃腽 臥卧 臺台 菸煙菸 蒕蒀 蔥葱 蔿蒍 蘊藴 蛻蜕 衆眾 衛衞 覈核覈 說説 踊踴 轀輼 醞醖 鉢缽 鉤鈎 銳鋭 鍼針 閱閲 鰮鰛';
