// What the rules say of a record beyond its deadlines, in simplified Chinese.
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhCN: Translated<typeof en> = {
  leveled: '级别确定',
  lastDue: '上一轮到期',
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
  menuDrill: '升级链演练',
  drill: ({ role }) =>
    `这是一次演练，并未发生任何事件。您在升级链中的职责是${role}，收到本邮件即可，无需办理`,
  drillFor: ({ role, name }) =>
    `这是一次演练，并未发生任何事件。${name}不在岗时，您将代其以${role}身份接到通知`,
  drillAsk: ({ names }) =>
    `演练将向升级链上的所有人员发送邮件，不会打扰其他人：${names.join('、')}。现在发送吗？`,
  drillDone: ({ mails }) => `演练已发送${mails}封邮件，可在发件登记表中查看。`,
  drillUnreached: ({ roles }) => `以下职责无人可以通知：${roles.join('、')}。`,
  drillNobody: '升级链上无人可以通知。请在人员表中补充人员和邮箱。',
  sameBatch: ({ numbers, count }) =>
    `同批号投诉：${numbers.join('、')}${count > numbers.length ? `等${count}件` : ''}`,
};
