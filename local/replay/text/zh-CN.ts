// 回放在终端上显示的文字,简体中文。
import type { Words } from './words.ts';

export const zhCN: Words = {
  usage: `用法:npm run replay -- 文件 [选项]
  文件                 投诉数据,.csv 或 .csv.gz
  --map 文件           各列的含义(local/replay/caers.json)
  --year 2007          只取这一年的投诉
  --from、--to 日期    只取这些日子的投诉
  --limit N            只取前 N 件投诉
  --sweep-every PT1H   两次巡检的间隔;PT5M 即插件自己的触发器
  --seed 1             决定一切随机结果
  --locale zh-CN       en、zh-CN 或 zh-TW
  --data 目录          把结果保存在该目录
  --port 8800          展示结果的工作台端口
  --no-desk            打印汇总后结束`,
  optionWrong: ({ option }) => `无法识别 ${option}。`,
  mappingUnreadable: ({ path, reason }) => `无法读取列映射 ${path}:${reason}`,
  mappingWrong: ({ path, place, reason }) => `列映射 ${path} 的“${place}”有误:${reason}`,
  mappingKeysUnknown: ({ path, keys }) => `列映射 ${path} 用到了预案中没有的键:${keys}`,
  fileUnreadable: ({ path, reason }) => `无法读取 ${path}:${reason}`,
  columnMissing: ({ path, column }) => `${path} 中没有列映射要读取的列“${column}”。`,
  dateUnreadable: ({ path, id, date }) => `${path}:报告 ${id} 的日期“${date}”与列映射的格式不符。`,
  nothingToReplay: ({ path }) => `${path} 在所选时段内没有投诉。`,
  folderTaken: '--data 指定的目录中已有工作簿,请换一个空目录。',
  setUpFailed: ({ reason }) => `工作簿初始化失败:${reason}`,
  tabMissing: ({ tab }) => `工作簿中没有工作表“${tab}”。`,
  columnLost: ({ tab, column }) => `工作表“${tab}”中没有列“${column}”。`,
  reading: ({ complaints, from, to }) => `${complaints} 件投诉,${from} 至 ${to}`,
  rule: ({ prompt, late, noAgreement, test, asked, satisfied, seed }) =>
    `模拟协调员(种子 ${seed}):${prompt}% 的回复和记录表按时完成,${late}% 迟到,其余严重迟到;` +
    `${noAgreement}% 未达成一致并上门走访,${test}% 送检;全部在数日内结案;回访 ${asked}% 的投诉人,其中 ${satisfied}% 表示满意。`,
  sweepsEvery: ({ duration }) => `每 ${duration} 巡检一次,代替插件的 5 分钟触发器。`,
  sweepsByTrigger: '由插件自己的 5 分钟触发器巡检。',
  progress: ({ moment, complaints, mails }) => `${moment}  ${complaints} 件投诉,${mails} 封邮件`,
  complaints: '投诉',
  refused: ({ code }) => `被拒绝:${code}`,
  resent: '被拒后重新提交',
  duties: '时限任务',
  dutyCounts: ({ met, missed, other }) =>
    `按时 ${met},逾期 ${missed}${other > 0 ? `,取消 ${other}` : ''}`,
  mails: '邮件',
  notices: ({ kind }) => `通知,${kind}`,
  rung: ({ kind, rung }) => `${kind},第 ${rung} 级`,
  reports: '月报',
  executions: '执行',
  executionCounts: ({ count, mean, slowest, failed }) =>
    `${count} 次,平均 ${mean} 毫秒,最慢 ${slowest} 毫秒${failed > 0 ? `,失败 ${failed} 次` : ''}`,
  wallTime: '用时',
  seconds: ({ seconds }) => `${seconds} 秒`,
  firstError: ({ entry, message }) => `首次失败(${entry}):${message}`,
};
