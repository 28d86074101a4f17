/** Surnames that are no trouble themselves: Simplified, with the Traditional form where it differs. */
const alike =
  '王李朱林何高郭梁宋唐董程曹袁傅曾彭蔡魏薛杜戴夏汪田任姜石姚熊金郝孔白崔康邱秦江史侯邵孟段雷尹黎易武文樊殷施陶翟倪牛季俞章葛伍申尤辛管左谷祁舒耿牟詹苗凌靳米柴裴屈池艾柯佟明牧仇甘丁方包柳洪焦霍覃岑丘巫穆苟潘廖梅邢沈周徐胡阮連';
const unlike =
  '张張温溫鲍鮑宫宮刘劉陈陳杨楊赵趙黄黃吴吳孙孫马馬韩韓冯馮萧蕭邓鄧许許苏蘇卢盧蒋蔣贾賈叶葉阎閻钟鍾谭譚邹鄒陆陸顾顧龙龍万萬钱錢汤湯赖賴龚龔严嚴华華聂聶齐齊庄莊鲁魯韦韋颜顏闫閆毕畢骆駱娄婁练練郑鄭谢謝罗羅吕呂乔喬贺賀费費单單厉厲庞龐宁寧纪紀简簡欧歐蓝藍兰蘭';

/** The Traditional form of each common surname. */
export const commonSurnames: ReadonlyMap<string, string> = new Map([
  ...[...alike].map((char) => [char, char] as const),
  ...Array.from(unlike.matchAll(/(.)(.)/gu), ([, hans = '', hant = '']) => [hans, hant] as const),
]);
