// Made from the dictionaries of OpenCC (Apache-2.0) by bench/script/generate-data.ts; do not edit.
export default '僞偽 啓啟 喫吃 嫺嫻 嬀媯 峯峰 幺么 棱稜 檐簷 污汙 泄洩 潙溈 潨潀 爲為 牀床 痹痺 癡痴 皁皂 着著 睾睪 祕秘 竈灶 糉粽 繮韁 纔才 羣群 脣唇 蔘參 蔿蒍 衆眾 裏裡 覈核 踊踴 鉢缽 鍼針 鮎鯰 麪麵 齶顎';
