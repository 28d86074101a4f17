import type { Relation, RelationKind } from '../arithmetic/relation.ts';
import type { Problem } from '../problem.ts';

interface Words {
  message: string;
  hint: string;
}

const either = '哪一个数错，改哪一个；比的不是这几个数，就在句子里写明和什么比。';

const words: Record<RelationKind, Words> = {
  growth: { message: '增减的百分比与前后两个数对不上', hint: either },
  yearly: {
    message: '年均增长率与前后两个数、相隔的年数对不上',
    hint: `年均增长是复合增长率，2016年到2019年算3年。${either}`,
  },
  difference: { message: '增减的数量与前后两个数之差对不上', hint: either },
  points: { message: '百分点与前后两个百分数之差对不上', hint: either },
  direction: {
    message: '句子说的升降，与前后两个数相反',
    hint: '看看是动词写反了，还是前后两个数写颠倒了。',
  },
  multiple: {
    message: '倍数与前后两个数对不上',
    hint: '“增长1倍”是原来的2倍，“翻一番”是2倍，“翻两番”是4倍。核对倍数和前后两个数。',
  },
  share: {
    message: '比例与部分、总数对不上',
    hint: '核对部分、总数和比例；总数另有所指时，写明占什么的比例。',
  },
  whole: {
    message: '其中的一部分比总数还大',
    hint: '核对这两个数；后一个不是前一个的一部分时，不要写“其中”。',
  },
  sum: {
    message: '各部分加起来与总数不一样',
    hint: '核对总数和每一部分；没有列全时，写“其中”或加“等”。',
  },
  count: {
    message: '宣布的数目与列出来的不一样多',
    hint: '逐项数一遍：漏了的补上，或改数目；没有列全时，写“包括……等”。',
  },
  numbering: { message: '“一是、二是、三是”的次序断了', hint: '看看是漏了一项，还是序号写错了。' },
  'times-less': {
    message: '减少不能说几倍',
    hint: '减少一倍就是零。改成“减少百分之几”或“减少到原来的几分之一”。',
  },
  'over-hundred': {
    message: '部分占总数的比例超过了100%',
    hint: '核对这个百分数；说的是完成计划的比例时，写“完成……的”。',
  },
  'percent-for-points': {
    message: '两个百分数相差多少，要说“百分点”',
    hint: '由60%到75%，是提高15个百分点，也可以说增长25%。',
  },
  household: {
    message: '平均每户的人数不合常理',
    hint: '看看户数和人数是不是同一批人，是不是多写、少写了“万”。',
  },
  remainder: {
    message: '按脱贫人数推算，剩下的贫困发生率对不上',
    hint: '核对范围：贫困人口、脱贫人口和发生率可能不是同一口径，最好在文章里说明。',
  },
};

/** What an editor is told of a relation that does not hold, or that should be looked at. */
export function relationWords(
  relation: Relation,
): Pick<Problem, 'rule' | 'severity' | 'message' | 'found' | 'expected' | 'working'> & Words {
  const { kind, verdict, at, from, working, expected } = relation;
  const { message, hint } = words[kind];
  const isDoubtful = verdict === 'doubtful';
  const inputs = from.map(({ text }) => text).join('、');
  return {
    rule: `arithmetic-${kind}`,
    severity: isDoubtful ? 'warning' : 'error',
    message: isDoubtful ? `${message}，请核对` : message,
    found: inputs === '' ? at.text : `${inputs}；${at.text}`,
    ...(expected !== undefined && { expected }),
    working,
    hint,
  };
}
