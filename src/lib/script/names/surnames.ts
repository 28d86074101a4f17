/** A surname whose character has other forms as a word. */
export interface Surname {
  /** Its form in Traditional Chinese. */
  form: string;
  /** How much evidence it takes: more for those that are mostly words. */
  threshold: number;
  /** Characters before it that make it part of a word. */
  notAfter: string;
  /** What makes a word of it from behind. */
  notBefore: RegExp;
}

const numerals =
  '零〇一二三四五六七八九十百千万亿两几数多个年月天日名人户元亩里米斤公吨只头座家所处条项次件位岁';

/** Surnames by their Simplified character. */
export const surnames: ReadonlyMap<string, Surname> = new Map<string, Surname>([
  [
    '余',
    {
      form: '余',
      threshold: 3,
      notAfter: `${numerals}其剩富盈业课之残有无结节茶饭空宽兴`,
      notBefore:
        /^(?:下|光|额|款|粮|量|热|地|力|生|年|暇|温|波|震|裕|数|干|杭|姚|江|庆|钱|留|缺|存|部|音|味|孽|悸|兴|怒|晖|荫|烬|毒|威|韵|香|党|者|众|人|项|脉|灰|火|料|票|水|电|利|绪|痛|弦|晕|途|上|里|外|之)/,
    },
  ],
  [
    '于',
    {
      form: '于',
      threshold: 3.5,
      notAfter:
        '关由等对基鉴至终属位处介勇甘善难易利便有出大高低优多少忙乐源陷处濒致归限趋急敢疏止始安建生立用设成早晚晚迟起来自存居适善服乎贵好坏强弱重轻近远异同同源在见处置给授赠献身投助寓融集聚落坐散分流见列嫁卖借免苦耽沉迷热专精长擅擅无不低高富处限毁死发产收兴止成定署订签刊载登见先后晚早不下',
      notBefore:
        /^(?:是|今|此|一|其|前|上|下|民|国|心|事|人|行|无|情|衷|怀|手|身|水|火|中|内|外|本|该|当|同|每|各|第|最|\d|[（(《“])/,
    },
  ],
  [
    '范',
    {
      form: '范',
      threshold: 2.5,
      notAfter: '示规模典师防风就',
      notBefore: /^(?:围|例|畴|本|式|县|性|化|区|点|户|园|基地|读|唱|校|生)/,
    },
  ],
  [
    '涂',
    {
      form: '涂',
      threshold: 2.5,
      notAfter: '糊粉喷刷滩乱泥',
      notBefore: /^(?:料|抹|刷|改|上|层|了|满|成|鸦|装|在|点|炭|药|脂|油|黑|白|红|山县)/,
    },
  ],
  [
    '干',
    {
      form: '干',
      threshold: 4,
      notAfter:
        '骨主树枝才能实苦巧敢想大蛮单包晒烘风饼豆笋若天相不没吹擦阴晾桃果肉菜萝卜薯茶麦口舌精明接着就得肯会抢加一白埋真快好坏晚早了熬帮',
      notBefore:
        /^(?:部|活|净|旱|涉|扰|劲|事|得|了|好|出|成|完|什么|吗|群|线|流|道|校|训|警|燥|枯|果|货|粮|洗|杯|脆|预|系|支|细胞|将|戈|吧|起|过|不|一|工|农|中学|着|上|下)/,
    },
  ],
  [
    '岳',
    {
      form: '岳',
      threshold: 2,
      notAfter: '五山东西南北中',
      notBefore: /^(?:父|母|丈|阳|池|西|麓|普|云|飞庙|山)/,
    },
  ],
  [
    '种',
    {
      form: '种',
      threshold: 4,
      notAfter: `${numerals}各这那每某何此特同品播栽种补抢轮套间复耕育良制引杂变物树菜工兵语人别选留配下春秋夏冬直浸拌绝传接良新老好自改不没去来能可想要敢会在地田麦稻粮花草药菇果茶棉油土灭哪`,
      notBefore:
        /^(?:植|类|养|地|田|粮|菜|树|花|草|茶|果|药|子|苗|种|族|群|的|了|着|过|上|下|好|成|满|完|完|出|什么|不|棉|稻|麦|玉米|苹果|大棚|羊|牛|猪|畜|禽|鸡)/,
    },
  ],
  [
    '游',
    {
      form: '游',
      threshold: 3,
      notAfter: '旅导上中下漫郊春秋出畅巡云周村日夜同重环遨浮',
      notBefore:
        /^(?:客|玩|览|泳|戏|行|走|人|船|园|乐|记|击|离|牧|动|资|学|说|览|艇|移|荡|手好闲|程|线|目|街|子|刃|弋)/,
    },
  ],
  [
    '郁',
    {
      form: '郁',
      threshold: 2.5,
      notAfter: '浓忧抑馥葱沉阴郁',
      notBefore: /^(?:闷|金香|葱|郁|南|江|结|积|愤)/,
    },
  ],
  [
    '钟',
    {
      form: '鍾',
      threshold: 3,
      notAfter: `${numerals}分点刻秒时警撞敲闹挂座编古打晨暮洪生`,
      notBefore: /^(?:头|声|表|楼|情|爱|乳|鼓|摆|点|灵|鸣|罩|山|祥|磬)/,
    },
  ],
  [
    '后',
    {
      form: '后',
      threshold: 5.5,
      notAfter: '以之前然最今随而此背先落往向延善日皇太午身事其战课饭年月天日人户次',
      notBefore: /^(?:来|面|代|期|续|勤|备|台|方|果|悔|人|者|天|年|半|又|再|就|才|的|，|、)/,
    },
  ],
  [
    '占',
    {
      form: '占',
      threshold: 4,
      notAfter: '只约共各均也就抢侵霸强独已其',
      notBefore: /^(?:地|到|有|用|据|总|比|全|了|领|优|\d|[一二三四五六七八九十百千万])/,
    },
  ],
  [
    '党',
    {
      form: '党',
      threshold: 5,
      notAfter: '建入在是爱跟听向全从为我中对',
      notBefore:
        /^(?:员|委|的|和|中央|支部|组织|课|群|风|建|政|史|性|内|校|代|章|籍|总支|小组|费|务|工|派|团)/,
    },
  ],
]);
