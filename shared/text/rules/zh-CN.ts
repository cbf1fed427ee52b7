// What the rules say of a record beyond its deadlines, in simplified Chinese.
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhCN: Translated<typeof en> = {
  leveled: '级别确定',
  levelChosen: ({ level }) => `${level}，由人工选定`,
  levelChosenAgainst: ({ level, rules }) => `${level}，由人工选定。按规则应为${rules}`,
  levelKept: ({ level, rules }) => `维持${level}，须由人工下调。按规则现为${rules}`,
  checkRequires: ({ milestone, missing }) =>
    `“${milestone}”暂不生效，须先完成${missing.map((each) => `“${each}”`).join('和')}`,
  checkLowered: ({ level, typed }) => `“${typed}”不生效：本预案规定${level}不得下调`,
  paused: ({ milestone, moment }) => `自${moment}“${milestone}”起暂停计时`,
  problemGap: ({ region, duties, from }) =>
    `自${from}起，${duties.map((each) => `“${each}”`).join('、')}将无人接到通知（${region}）。请在人员表中补充人员或代理人。`,
  problemOwner: ({ owner, numbers, count }) =>
    `“${owner}”负责${count}件未结投诉（${numbers.join('、')}${count > numbers.length ? '等' : ''}），但不在人员表中。请更正姓名或添加此人。`,
  problemNoOwner: ({ numbers, count }) =>
    `${count}件未结投诉没有责任人：${numbers.join('、')}${count > numbers.length ? '等' : ''}。请在责任人一列中选定。`,
  problemNamesakes: ({ name }) =>
    `人员表中有两人同名“${name}”。系统按投诉所属区域识别，建议为其中一人改用可区分的名字。`,
};
