import { nameAtEnd, nameAtStart } from './person.ts';

/** A sentence and where it begins. */
const sentence = /[^。！？；\n]+/g;
const disguised = /化名|某/;
const household =
  '低保户|贫困户|脱贫户|监测户|五保户|特困供养人员|特困人员|残疾人|建档立卡贫困户|建档立卡户|困难户';
const child =
  '女童|男童|留守儿童|困境儿童|儿童|孤儿|小学生|中学生|初中生|高中生|[一二三四五六]年级学生|[初高][一二三]学生|孩子';
const anybody = `${household}|${child}|村民|居民|户主|儿子|女儿|孙子|孙女|患者|群众|老人|丈夫|妻子|母亲|父亲|申请人|老汉|大妈的?儿子|大娘`;
const illness =
  /尿毒症|癌|白血病|肿瘤|精神分裂|精神病|抑郁|瘫痪|肝硬化|肝炎|脑梗|脑溢血|脑出血|中风|偏瘫|心脏病|肺结核|糖尿病|高血压|艾滋|肾病|肾衰|透析|癫痫|帕金森|[肢体智力精神视听言语]{2}残疾|患者/;
const suffers =
  /^(?:[（(]|老人|大爷|大娘)?.{0,3}?(?:患有?|得了|得过|因|被?查出|确诊|有重度|瘫痪|[肢智精视听][体力神]残疾)/;
const official =
  /(?:书记|院长|区长|县长|市长|镇长|乡长|主任|局长|处长|科长|理事长|董事长|经理|校长|教师|老师|医生|护士|企业家|模范|队员|干部|记者|代表|委员|村官|带头人|负责人)$/;

interface Person {
  name: string;
  at: number;
  before: string;
  after: string;
}

/** Names that follow a word for somebody, or that are the subject of an illness or an age. */
function peopleIn(text: string, roles: string): Person[] {
  const role = new RegExp(`(?:${roles})(?:[:：、]|家的|的(?:丈夫|妻子|儿子|女儿|母亲|父亲))?`, 'g');
  return [...text.matchAll(role)].flatMap(({ 0: found, index }): Person[] => {
    const at = index + found.length;
    const name = nameAtStart(text.slice(at));
    return name === undefined
      ? []
      : [{ name, at, before: text.slice(0, at), after: text.slice(at + name.length) }];
  });
}

/** Reads sentence by sentence, with the sentences around each; whoever is given another name is nobody's business. */
function matches(
  text: string,
  find: (part: string, before: string, after: string) => { name: string; at: number } | undefined,
): RegExpMatchArray[] {
  const parts = [...text.matchAll(sentence)];
  return parts.flatMap(({ 0: part, index }, each) => {
    const before = parts[each - 1]?.[0] ?? '';
    const after = parts[each + 1]?.[0] ?? '';
    if (disguised.test(part)) return [];
    const found = find(part, before, after);
    if (!found) return [];
    const match: RegExpMatchArray = [found.name];
    match.index = index + found.at;
    return [match];
  });
}

/** Named people with an illness or a disability: in the same sentence, in the one before “他”, after what they say. */
export function illnesses(text: string): RegExpMatchArray[] {
  return matches(text, (part, before, after) => {
    if (!illness.test(part)) return undefined;
    const person = peopleIn(part, anybody)[0] ?? sufferer(part);
    if (person) return person;
    const said = /我/.test(part) && /^[”」]/.test(after) ? after : '';
    const meant = /[他她][^，,]{0,10}(?:患|得了|确诊|查出|瘫|残疾)/.test(part) ? before : said;
    const [elsewhere] = disguised.test(meant) ? [] : peopleIn(meant, anybody);
    return elsewhere && { name: illness.exec(part)?.[0] ?? '', at: part.search(illness) };
  });
}

/** The name before “患有”, “因……”, “被查出”, or at the beginning of a sentence that says so later. */
function sufferer(part: string): { name: string; at: number } | undefined {
  const subject = nameAtStart(part);
  if (subject !== undefined && /[，,].*(?:患有?|确诊|查出|得了)/.test(part))
    return { name: subject, at: 0 };
  for (let at = 0; at < part.length; at += 1) {
    const name = nameAtStart(part.slice(at));
    if (name === undefined || official.test(part.slice(0, at))) continue;
    const short = name.slice(0, 2);
    for (const each of [name, short])
      if (suffers.test(part.slice(at + each.length))) return { name: each, at };
  }
  return undefined;
}

/** Named children: after a word for one, or with an age below eighteen. */
export function minors(text: string): RegExpMatchArray[] {
  return matches(text, (part) => {
    const role = peopleIn(part, child).find(({ before }) => !/大学生$/.test(before));
    const age = aged(part);
    const isGrown = [...part.matchAll(/(\d{1,3})岁/g)].some(([, years]) => Number(years) >= 18);
    return age ?? (isGrown ? undefined : role);
  });
}

function aged(part: string): { name: string; at: number } | undefined {
  for (const { 0: found, 1: years, index } of part.matchAll(/(\d{1,3})(?:周?岁)/g)) {
    if (Number(years) >= 18) continue;
    const rest = part.slice(index + found.length);
    const ahead = /^的/.test(rest) ? nameAtStart(rest.slice(1)) : undefined;
    if (ahead !== undefined) return { name: ahead, at: index + found.length + 1 };
    const before = part.slice(0, index).replace(/(?:今年|刚满|只有|才|[（(，,])+$/, '');
    const behind = nameAtEnd(before);
    if (behind !== undefined) return { name: behind, at: before.length - behind.length };
  }
  return undefined;
}

/** Named households with what they have or owe. */
export function hardships(text: string): RegExpMatchArray[] {
  return matches(text, (part) =>
    /\d[\d.,]*[万千]?元/.test(part) ? peopleIn(part, household)[0] : undefined,
  );
}
