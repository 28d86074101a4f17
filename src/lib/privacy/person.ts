/** Family names of nine in ten people, without those that mostly begin a word in reports. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
/** Words that begin as a name does. */
const words =
  /^(?:.(?:大妈|大爷|大娘|大叔|大姐|奶奶|爷爷|阿姨|师傅|老师|先生|女士)|马上|马路|高兴|高中|高龄|高度|高原|方便|方式|方面|常年|常住|黄牛|黄花|金额|金融|田间|田地|石头|白天|白酒|文化|文件|文明|何时|程度|程序|任何|任务|江边|于是|陈旧|周边|周围|周末|张贴|王牌|李子|林地|林业|林下|林场|杨树|杨梅|宋代|唐代|韩国|许多|许可|曾经|苏州|叶子|余额|余名|杜绝|夏季|钟表|熊猫|陆续|康复|毛巾|秦岭|史料|顾客|龙头|万元|万余|万户|万人|段落|雷雨|钱款|汤圆|黎明|易地|常见|武装|乔木|贺信|赖以|孔雀|范围|姜片|戴上|唐山|汪洋|石榴|夏天|周一|周六|周日|胡同|江西|江苏)/;
/** Characters no given name has, because they begin the next word. */
const given =
  '(?![的了在和是有说也就都而及与把被让向从到里上下中为对等个名户家某于由因患得又还已将每今领欠因住共])[\\p{Script=Han}]';
const name = new RegExp(`^([${surnames}]${given}(?:${given})?)`, 'u');

/** The personal name a text begins with, if it begins with one. */
export function nameAtStart(text: string): string | undefined {
  if (words.test(text)) return undefined;
  const found = name.exec(text)?.[1];
  return found;
}

/** The personal name a text ends with, of two or three characters. */
export function nameAtEnd(text: string): string | undefined {
  return [3, 2]
    .map((length) => text.slice(-length))
    .find((end) => nameAtStart(end) === end && end.length > 1);
}
