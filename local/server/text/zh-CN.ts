// 服务器在终端和拒绝请求时所说的话：简体中文。
import type { Messages } from './en.ts';

export const zhCN: Messages = {
  usage: (values) =>
    `npm start -- [选项]

  --port N        四个端口中的第一个（默认 8800）：工作台、网络应用、其内容、合作方网站
  --data DIR      保存全部数据的文件夹（默认 .data）
  --locale L      工作簿语言：${values.locales}（默认 en）
  --plan P        工作簿采用的预案：${values.plans}（默认 P1）
  --now ISO       时钟的起点，例如 2026-03-02T09:00+08:00
  --fresh         先清空数据文件夹
  --empty         打开空白工作簿，不做初始设置，也不填入演示人员
  --smtp URL      同时真实发送邮件，例如 smtp://user:password@mail.example.org:587
  --help          显示本说明`,
  unknownOption: (values) => `${values.reason}\n可用选项见 npm start -- --help。`,
  badPort: (values) =>
    `--port ${values.given}：请填写 1024 到 65532 之间的整数，其后的三个端口也会用到。`,
  badChoice: (values) => `--${values.option} ${values.given}：请从 ${values.choices} 中选择。`,
  badNow: (values) =>
    `--now ${values.given}：请填写带时区偏移的时刻，例如 2026-03-02T09:00+08:00。`,
  badSmtp: (values) => `--smtp ${values.given}：请填写以 smtp:// 或 smtps:// 开头的地址。`,
  portTaken: (values) =>
    `端口 ${values.port} 已被其他程序占用。请用 npm start -- --port N 换一组端口，N 到 N+3 都必须空闲。`,
  portRefused: (values) =>
    `当前账户无权打开端口 ${values.port}。请用 npm start -- --port N 换一组端口。`,
  notBuilt: (values) => `缺少 ${values.folder}。请先运行 npm run build，再重新启动。`,
  folderInUse: (values) =>
    `数据文件夹 ${values.folder} 正被进程 ${values.pid} 使用。请先停止该进程，或用 --data DIR 换一个文件夹。`,
  journalDamaged: (values) =>
    `${values.folder} 中 ${values.file} 的第 ${values.line} 行已被外部改动，工作簿无法完整读出。请恢复该文件夹的备份，或用 --data DIR 换一个文件夹，或加 --fresh 重新开始。`,
  snapshotDamaged: (values) =>
    `${values.folder} 中的 ${values.file} 已丢失或被外部改动，工作簿无法读出。请恢复该文件夹的备份，或用 --data DIR 换一个文件夹，或加 --fresh 重新开始。`,
  setUpFailed: (values) => `工作簿初始设置失败：${values.reason}`,
  clockNotBack: (values) =>
    `该数据文件夹的时钟已走到 ${values.now}，不能倒退；如需重新开始，请加 --fresh。`,
  settingUp: '正在设置工作簿……',
  ready: (values) => `已就绪，按 Ctrl+C 停止。
  工作台        ${values.desk}
  网络应用      ${values.webApp}
  应用内容      ${values.content}
  合作方网站    ${values.partner}`,
  stopped: '已停止，数据全部保留。',
  mailNotSent: (values) => `邮件“${values.subject}”未能通过 SMTP 发出：${values.reason}`,
  mailUnderWay: (values) => `停止时，邮件“${values.subject}”仍在通过 SMTP 发送，可能没有送达。`,

  noSuchPage: '此地址没有页面。',
  noSuchCall: (values) => `没有 ${values.path} 这个接口。`,
  wrongMethod: (values) => `此接口只接受 ${values.allowed}。`,
  crossOrigin: '只有工作台页面本身和本机程序可以调用。',
  onlyFromPage: '只有网络应用自己给出的页面才能调用其函数。',
  contentGone: '此内容已被取走或已过期，请重新发送请求。',
  bodyTooLong: (values) => `请求超过 ${values.megabytes} MB。`,
  notJson: '请求内容不是 JSON。',
  badRequest: (values) =>
    values.path === '' ? values.problem : `${values.path}：${values.problem}`,
  noSuchTab: (values) => `没有名为“${values.name}”的工作表。现有：${values.names}。`,
  noSuchColumn: (values) => `没有名为“${values.name}”的列。`,
  badRange: (values) => `“${values.a1}”不是此工作表的区域。请写成 B2 或 B2:C4 的形式。`,
  badRows: (values) => `这些行没有全部落在 1 到 ${values.last} 之间。`,
  badColumns: (values) => `这些列没有全部落在 1 到 ${values.last} 之间。`,
  rowsRange: '请写成 rows=首行-末行，例如 rows=2-40。',
  notRectangular: '每一行的值必须一样多，且至少有一个值。',
  noSuchMail: (values) => `没有第 ${values.index} 封邮件。`,
  noSuchItem: (values) => `菜单中没有 ${values.item}。现有：${values.items}。`,
  noPanel: '表格旁没有打开任何面板。',
  noSuchChart: '没有这个图表。',
  badMoment: 'advance 请写 ISO 8601 时长，如 PT4H 或 P1D；或用 to 给出时刻。',
  clockBack: (values) => `时钟现在是 ${values.now}，只能向前走。`,
  clockTooFar: (values) =>
    `时钟一次最多向前走 ${values.days} 天，即到 ${values.last} 为止。时钟没有移动。`,
};
