// What the rules say of a record beyond its deadlines, in traditional Chinese.
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhTW: Translated<typeof en> = {
  leveled: '級別確定',
  lastDue: '上一輪到期',
  levelChosen: ({ level }) => `${level}，由人工選定`,
  levelChosenAgainst: ({ level, rules }) => `${level}，由人工選定。依規則應為${rules}`,
  levelKept: ({ level, rules }) => `維持${level}，須由人工調降。依規則現為${rules}`,
  checkRequires: ({ milestone, missing }) =>
    `「${milestone}」暫不生效，須先完成${missing.map((each) => `「${each}」`).join('和')}`,
  checkLowered: ({ level, typed }) => `「${typed}」不生效：本預案規定${level}不得調降`,
  paused: ({ milestone, moment }) => `自${moment}「${milestone}」起暫停計時`,
  problemGap: ({ region, duties, from }) =>
    `自${from}起，${duties.map((each) => `「${each}」`).join('、')}將無人接到通知（${region}）。請在人員表中補充人員或代理人。`,
  problemOwner: ({ owner, numbers, count }) =>
    `「${owner}」負責${count}件未結投訴（${numbers.join('、')}${count > numbers.length ? '等' : ''}），但不在人員表中。請更正姓名或新增此人。`,
  problemNoOwner: ({ numbers, count }) =>
    `${count}件未結投訴沒有負責人：${numbers.join('、')}${count > numbers.length ? '等' : ''}。請在負責人一欄中選定。`,
  problemNamesakes: ({ name }) =>
    `人員表中有兩人同名「${name}」。系統依投訴所屬區域識別，建議為其中一人改用可區分的名字。`,
  menuDrill: '升級鏈演練',
  drill: ({ role }) =>
    `這是一次演練，並未發生任何事件。您在升級鏈中的職責是${role}，收到本郵件即可，無須辦理`,
  drillFor: ({ role, name }) =>
    `這是一次演練，並未發生任何事件。${name}不在崗時，您將代其以${role}身分收到通知`,
  drillAsk: ({ names }) =>
    `演練將寄信給升級鏈上的所有人員，不會打擾其他人：${names.join('、')}。現在寄出嗎？`,
  drillDone: ({ mails }) => `演練已寄出${mails}封郵件，可在發件登記表中查看。`,
  drillUnreached: ({ roles }) => `以下職責無人可以通知：${roles.join('、')}。`,
  drillNobody: '升級鏈上無人可以通知。請在人員表中補充人員和電子郵件。',
  sameBatch: ({ numbers, count }) =>
    `同批號投訴：${numbers.join('、')}${count > numbers.length ? `等${count}件` : ''}`,
};
