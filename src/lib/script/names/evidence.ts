import { endsWithOne, startsWithOne, words } from './word-set.ts';

/** Titles, trades and kin that stand right before a full name: 村民余…, 妻子余…. */
const rolesBefore = words(`
  工友 同乡 老表 亲戚 舍友 室友 队友 球友 牌友 病友 校长 老同学 老战友
  大使 夫人 元帅 总理 总统 总书记 委员长 元老 前锋 老将 单身汉 检察长 机长 列车长 班主任 副总 工头 领班 厨娘 绣工 把头 头人 寨老 族长 家长 老太婆 老婆婆 后生 小姑娘 小伙儿 大嫂子 搭档们 匠人们 师娘 军嫂 村官 大学生村官 选调生 帮扶人 包联干部 驻村队员 队医 乡贤 能人 老把式 领头人
  书记 主任 支书 村长 镇长 乡长 县长 区长 市长 州长 省长 部长 局长 科长
  处长 站长 所长 院长 校长 园长 队长 组长 班长 排长 连长 营长 团长 旅长
  师长 会长 厂长 厅长 司长 行长 馆长 社长 店长 台长 场长 户长 楼长 网格长
  河长 林长 田长 理事长 董事长 秘书长 董事 理事 监事 秘书 干事 经理 老板
  老板娘 总裁 厨师 司机 主席 委员 常委 代表 干部 党员 老师 教师 教授 讲师
  研究员 导师 博士 医生 医师 大夫 护士 护师 药师 师傅 匠人 木匠 瓦匠 铁匠
  石匠 篾匠 会计 出纳 文书 技术员 指导员 特派员 协管员 辅导员 管理员 护林员
  护理员 保洁员 保管员 调解员 网格员 联络员 信息员 宣传员 讲解员 饲养员 炊事员
  驾驶员 快递员 收银员 营业员 售货员 水管员 巡护员 防疫员 检查员 监督员 评议员
  通讯员 安全员 质检员 采购员 配送员 邮递员 放映员 演员 队员 社员 成员 学员
  店员 会员 船员 职员 教员 人员 工程师 农艺师 畜牧师 兽医 村医 律师 法官
  检察官 民警 辅警 警官 战士 战友 退伍军人 军人 教练 运动员 裁判 选手 记者
  作家 诗人 画家 专家 学者 院士 导演 编剧 歌手 艺人 艺术家 传承人 创始人
  负责人 带头人 经纪人 承包人 代理人 发起人 当事人 申请人 委托人 法人 监护人
  工人 农人 老人 病人 商人 主人 客人 猎人 牧人 养蜂人 守护人 看护人 赶海人
  放羊人 匠 能手 大户 示范户 农户 贫困户 脱贫户 低保户 五保户 养殖户 种植户
  住户 商户 用户 搬迁户 监测户 户主 村民 居民 市民 农民 渔民 牧民 茶农 果农
  菜农 花农 蚕农 棉农 粮农 药农 烟农 蜂农 瓜农 矿工 职工 员工 女工 民工
  农民工 电工 焊工 水工 瓦工 护工 社工 义工 志愿者 创业者 经营者 受益者
  爱好者 学生 同学 大学生 研究生 新生 毕业生 中学生 小学生 孩子 女孩 男孩
  姑娘 小伙 小伙子 青年 女子 男子 老汉 老太 大爷 大娘 大妈 大叔 大婶 大姐
  大哥 大嫂 奶奶 爷爷 阿姨 阿婆 阿公 同志 先生 女士 丈夫 妻子 老伴 爱人
  媳妇 儿媳 女婿 儿子 女儿 父亲 母亲 爸爸 妈妈 哥哥 姐姐 弟弟 妹妹 孙子
  孙女 外孙 侄子 侄女 侄儿 岳父 岳母 婆婆 公公 叔叔 舅舅 姑姑 邻居 老乡
  乡亲 乡贤 同事 同伴 伙伴 搭档 徒弟 师父 大厨 店主 业主 车主 船主 船长
  站务员 掌柜 股东 合伙人 村支书 第一书记 镇党委书记 模范 标兵 先锋 英雄 烈士
  院友 房东 保安 保姆 月嫂 绣娘 织女 艄公 船工 货郎 劳模 匠师 把式 好手
  媒人 红娘 理发师 裁缝 老艺人 头雁 新人 乡医 老兵 女兵 新兵 老农 户 岁的
  多岁的 来岁的 名叫 叫做 叫 姓名 名为 人称 小名 化名 原名 本名 图为 右一
  左一 右二 左二 右 左 女主人 男主人 当家人 掌门人 接班人 创办人 牵头人
  介绍人 联系人 经办人 证人 被告人 原告 被告 嫌疑人 患者 伤者 死者 逝者 作者
  读者 编辑 主编 摄影 撰文 供图 总监 顾问 参谋 政委 司令 将军 上将 中将
  少将 大校 上校 中校 少校 上尉 中尉 总工 校友 硕士 护士长 教导员 乘务员
  服务员 驻村 外甥 外甥女 姨父 姑父 大伯 二伯 大舅 二舅 三叔 二叔 四叔 幺叔
  婶婶 婶子 嫂子 堂弟 堂哥 堂兄 表弟 表哥 表姐 表妹 战士们 总经理
`);

/** What speaking and telling follow a name with. */
const saying = words(`
  说 告诉 介绍 表示 回忆 笑 讲 问 答 喊 坦言 感慨 感叹 认为 觉得 称 指出
  强调 解释 透露 哽咽 叹 念叨 反映 提到 谈 直言 补充 嘟囔 嚷 吆喝 惊喜
  激动 高兴 开心 欣慰 感激 感动 心里 眼里 脸上 手里 嘴里 家里 家中 家的
  摆摆手 点点头 摇摇头 算了 回答 回应 承诺 建议 提醒 劝
`);

/** Other words that follow a person's name as its predicate, or as a name's own appendix. */
const personal = words(`
  面带 面露 面对 面朝
  吵 争 拌嘴 商量 合计 盘算 嫌 踱 撂 掀 拧 揣 挠 掰 掐 捆 卸 揭 舀 沏 烙 炒 剁 劈 拴 撵 拔 栽 薅 瞪 瞥 占了 蹭 搂 嗑 哼 咂 摁 拽 抖 扯 掂 磨 歇
  首先 代表 概括 自费 深切 深情 硬 报道 执导 主编 新著 扳 接受 结识 抵达 明白 结婚 相爱 怀孕 伤愈 高声 默默 几次 们 专场 眼中 近 本 往 再次 多次 随即 立刻 忽然 突然 果断 毅然 始终 从此 慢慢 渐渐 一下 说起 一听 一看 一家人 干脆 只好 不得不 反复 早已 早就 早早 总算 顾不上 舍不得 长期 常年 连夜 冒着 顶着 迎着 沿着 顺着 按着 握住 接住 抱住 拉住 扶住 拦住 叫住 找来 请来 拿来 送来 搬来 捧出 掏出
  隔 蹭 擀 熏 醉 骂 恨 猛 冲 抢 扛 护 挪 撑 划 摇 熟 懒 瘦 胖 矮 黑 嗜 抽 闷 憋 乐呵呵
  列入 列为 成了 成为 申请 领 寄 拾 更 并 学 夫妇 夫妻 两口子 老人 兄弟
  姐妹 家 等人 书记 主任 支书 村长 镇长 队长 校长 院长 老师 医生 大夫 师傅
  大爷 大娘 大妈 奶奶 爷爷 阿姨 叔叔 带 拿 捧着 握着 指着 看 站 坐 蹲 躺
  走 跑 骑 开着 开车 开了 开起 推着 推开 牵着 背着 扛着 抱着 戴着 穿着 赶
  忙 正 在 把 将 被 从 对 向 跟 和 与 用 给 为 每 一 也 就 都 还 又
  再 却 才 便 仍 常 总 已 曾 刚 不 没 很 最 是 有 的 了 因 原 本 来
  去 到 回 住 毕业 任 当 做 干 种 养 卖 买 收 得 发现 想 盼 怕 爱
  希望 决定 选择 返乡 外出 参加 加入 成立 创办 流转 租 投资 教 写 画 唱
  跳 吃 喝 睡 哭 病 受 接 打 修 盖 建 搬 拄 抹 擦 摸 抓 掏 翻 数 算
  挖 割 摘 采 剪 绣 织 缝 编 熬 煮 端 放 装 送 找 请 让 叫 帮 陪
  照顾 伺候 守 巡 查 敲 按 签 拍 举 挥 弯 抬 低 转身 起身 起床 醒 靠
  凭 依 通过 主动 自己 后来 现在 以前 过去 平时 经常 立即 马上 终于 第 如
  则 只 能 会 要 可 敢 肯 应 需 够 感到 感觉 深有 满 颇 特意 特地 悄悄
  急 连 及 以及 或 同 即 至 名 眉 望 听 捡 闻 尝 试 治 救 盘 盯 劝
  报 考 获 拥 佩 夹 剥 晒 晾 铺 挂 贴 喂 杀 宰 捞 捕 钓 撒 犁 耕 锄
  浇 施 育 嫁 娶 生 退休 退伍 转业 入党 入伍 入职 入选 上 下 出 进 爬
  跨 蹚 趟 跪 倒 摔 伸 张 睁 眯 皱 咬 抿 搓 跺 甩 披 系 解 脱 摇 摆
  点 吹 拉 弹 耍 玩 手 身 眼 心 腰 脸 头 腿 脚 额 嗓 口中 面前 这 那
  此 轮 拖 愿 拒 闯 奔 捐 挨 主持 拜 合著 合写 合开 习 今 昨 早 晚 白
  夜 随 先 挑 担 扶 搀 搂 亲 护 唤 呼 求 托 雇 招 聘 培 示 授 批 审
  故 闭 围 拎 提 瞅 瞧 追 逗 逮 绕 挤 搭 拆 垒 砌 抡 扬 吐 咳 喘 愣
  怔 犹豫 沉默 琢磨 蹬 踩 踏 挺 伏 扑 凑 躲 避 迎 留 剩 省 攒 存 欠
  借 贷 赚 挣 亏 赔 花 忍 舍 失 丢 落 染 患 瘫 伤 残 恢复 康复 牺牲
  离 逝 殉 献 贡 组 牵头 动员 发动 号召 召 入户 慰问 结对 管 负 承 继
  传 评 兼 调 派 驻 扎根 坚持 坚守 往返 奋 拼 闲 累 苦 乐 愁 气 恼 慌
  惊 喜 笑 怒 羞 服 信 懂 知 记 忘 念 惦 牵挂 操心 热心 耐心 细心 专心
  尽心 全家 老两口 小两口 所 之 式 父 母 妻 儿 女 老家 老伴 丈夫 媳妇 孙
`);

/** Others with the person: 等八户. */
const company =
  /^(?:等[0-9一二两三四五六七八九十几]{0,3}|[0-9二两三四五六七八九十]{1,3})[人名位户]/u;

/** When the person does or did something: 见到余满仓时. */
const occasion = /^(?:时|后|前|以后|之前|那天|那年|这样|这些|这个|这位)/u;

/** The end of the text, or a mark. */
const mark = /^(?:[^\p{L}\p{N}]|$)/u;

/** Offices and trades by their last characters. */
const office =
  /(?:[委部局厅司处科所站院校园队组班连会厂馆社店团行村镇乡县区市州省]长|\p{Script=Han}{2}员)$/u;

/** Verbs and the like after which a person is named. */
const companionBefore =
  /(?:见到|采访|找到|遇到|遇见|推选|选举|选|当选|派|劝|帮|帮助|跟着|拉着|扶着|对着|对|向|问|找|请|让|把|被|给|替|陪|喊|由|比|据|是|只剩|只有|知道|看着|听|等|邀请|动员|联系|像|成就|名为)$/u;

/** Words that begin a clause before its subject. */
const adverbBefore = /(?:但|而|可|当|如今|现在|今年|后来|只见|以|在|到|的|予|及|了|名|位|有|为)$/u;

/** How much the words right before a name speak for it, 0 to 3. */
export function evidenceBefore(before: string): number {
  if (roleBefore(before)) return 3;
  if (/(?:[0-9一二三四五六七八九十]岁|[姓叫]|[0-9]岁的?村民)$/u.test(before)) return 3;
  if (/(?:^|[\n。！？!?“「『：:；;…])\s*$/u.test(before)) return 2;
  if (/[、和与及跟同]$/u.test(before)) return 1;
  if (/(?:[^\p{L}\p{N}]|^)$/u.test(before)) return 1;
  if (companionBefore.test(before)) return 1.5;
  return adverbBefore.test(before) || /[村县市乡镇院系科校厂局社区]$/u.test(before) ? 1 : 0;
}

/** How much the words right after a name speak for it, 0 to 3: the name must end where words begin. */
export function evidenceAfter(after: string): number {
  if (/^(?:摄|画|供图)?[）)]/u.test(after) && /^摄|^画|^供/u.test(after)) return 3;
  if (/^[（(](?:[0-9０-９]{2}岁|[左右前后中]|女|男|化名)/u.test(after)) return 3;
  if (/^，(?:今年)?[0-9一二三四五六七八九十]{1,3}岁/u.test(after)) return 3;
  if (/^(?:今年|已经?|刚满)?[0-9一二三四五六七八九十]{2,3}岁/u.test(after)) return 3;
  if (/^今年[0-9一二三四五六七八九十]{2,3}(?:了?[，。；！]|$)/u.test(after)) return 3;
  if (startsWithOne(after, saying)) return 3;
  if (startsWithOne(after, personal) || company.test(after)) return 2;
  if (startsWithOne(after, rolesBefore)) return 2;
  if (/^、/u.test(after) || occasion.test(after)) return 2;
  if (mark.test(after)) return 1;
  return 0;
}

/** Addresses that follow a surname alone: 余主任, 于大爷, 范叔. */
const addresses =
  '副?(?:(?:书记|主任|支书|村长|镇长|乡长|县长|区长|市长|局长|科长|处长|站长|所长|院长|校长|园长|队长|组长|班长|排长|连长|会长|厂长|部长|厅长|行长|馆长|社长|店长|团长|主席|经理|教授)|老板娘?|老师傅?|医生|大夫|护士|师傅|会计|技术员|工程师|律师|法官|警官|教练|同志|先生|女士|小姐|大爷|大妈|大娘|大叔|大婶|大伯|大姐|大哥|大嫂|大娘|奶奶|爷爷|阿姨|阿婆|阿公|阿伯|阿爷|叔叔|伯伯|婶子|婶婶|嫂子|婆婆|老汉|老人家|老太太?|老爹|老伯|老先生|妈妈|爸爸|家(?=[里人的门两三兄姐父老大小坐祖屋客儿媳女男孩住院有，、。地那这四五])|氏(?!县|族)|某(?![日年月地个种大县市处村单公校一些天次])|总(?=[，。：“”！？、说]|告诉|带|的[^，]{0,3}(?:公司|厂))|叔(?!叔)|伯(?!伯|乐)|婶(?!婶|子)|姨(?!妈|夫|父)|嫂(?!子)|哥(?!哥|伦|德)|姐(?!姐|妹|夫)|爷(?!爷)|公(?=说|笑))';

const addressStart = new RegExp(`^${addresses}`, 'u');

/** Whether a surname alone is addressed by a title or a kin word. */
export function addressed(after: string): boolean {
  return addressStart.test(after);
}

/** Whether a title, a trade or a kin word ends here. */
export function roleBefore(before: string): boolean {
  return endsWithOne(before, rolesBefore) || office.test(before);
}

/** Whether a clause begins here, or a word after which a person is named: 跟于大爷, 的余主任. */
export function freeBefore(before: string): boolean {
  return /(?:^|[^\p{L}\p{N}]|[叫喊称找帮请劝问][他她它我]|[的和跟向给让请找是叫被把见问与听去说帮替连陪随同为从使派选令劝望着了喊教谢待靠像按当拉扶])$/u.test(
    before,
  );
}
