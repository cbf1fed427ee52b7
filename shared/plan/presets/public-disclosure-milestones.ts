// P2: what happens in a response, in a pre-warning and in the organisation's own round of the month.
import type { Condition } from '../condition-schema.ts';
import { say } from '../say.ts';
import type { Plan } from '../schema.ts';

type Milestones = Plan['situations']['milestones'];

export const response: Condition = { situation: 'response' };
export const preWarning: Condition = { situation: 'preWarning' };

const reporting: Milestones = [
  {
    key: 'meetingHeld',
    name: say('Meeting held', '已召开应急会议', '已召開應變會議'),
    implies: [],
  },
  {
    key: 'planSent',
    name: say('First plan sent to superiors', '初步方案已报上级', '初步方案已報上級'),
    implies: [],
  },
  {
    key: 'announcedPublicly',
    name: say('Start announced publicly', '已公开宣布启动', '已公開宣布啟動'),
    implies: [],
  },
  {
    key: 'announcedInternally',
    name: say(
      'Start announced inside, regulator copied',
      '已内部通报并抄送监管部门',
      '已內部通報並副知主管機關',
    ),
    implies: [],
  },
  { key: 'reportDrafted', name: say('Report drafted', '报告已起草', '報告已起草'), implies: [] },
  {
    key: 'legalReviewed',
    name: say('Reviewed by legal', '法务已审核', '法務已審核'),
    implies: ['reportDrafted'],
  },
  {
    key: 'reportSigned',
    name: say('Signed by the deputy GM', '分管副总已签发', '分管副總已簽發'),
    implies: [],
    requires: [{ milestone: 'legalReviewed' }],
  },
  {
    key: 'authorityReported',
    name: say('Reported to the authority', '已报告主管部门', '已報告主管機關'),
    implies: [],
    requires: [{ milestone: 'reportSigned' }],
  },
  {
    key: 'foodCase',
    name: say('Food safety case', '食品安全事件', '食品安全事件'),
    implies: [],
  },
  { key: 'updateSent', name: say('Update sent', '已报送进展', '已報送進展'), implies: [] },
  { key: 'recallDecided', name: say('Recall decided', '已决定召回', '已決定召回'), implies: [] },
  {
    key: 'recallFiled',
    name: say('Recall filed with the authority', '召回已备案', '召回已備案'),
    implies: [],
  },
  {
    key: 'bulletinApproved',
    name: say('Bulletin approved by PR', '公关部已审核通报', '公關部已審核通報'),
    implies: [],
  },
  {
    key: 'bulletinPublished',
    name: say('Bulletin published', '通报已发布', '通報已發布'),
    implies: [],
    requires: [{ milestone: 'bulletinApproved' }],
  },
];

const groups: Milestones = [
  {
    key: 'firstFacts',
    name: say('First fact report', '已提交初步核查报告', '已提交初步查核報告'),
    implies: [],
  },
  {
    key: 'factsComplete',
    name: say('Facts complete', '事实核查完成', '事實查核完成'),
    implies: ['firstFacts'],
  },
  {
    key: 'supplierList',
    name: say('Supplier contact list', '供应商沟通清单', '供應商溝通清單'),
    implies: [],
  },
];

const assessment: Milestones = [
  { key: 'assessed', name: say('Daily assessment', '日评估', '日評估'), implies: [] },
  {
    key: 'growthFound',
    name: say(
      'Growth, core media or a letter found',
      '发现增长、转载或来函',
      '發現增長、轉載或來函',
    ),
    implies: ['thresholdCrossed'],
    found: true,
  },
  {
    key: 'thresholdCrossed',
    name: say('Threshold crossed', '指标突破阈值', '指標突破門檻'),
    implies: [],
  },
  {
    key: 'raiseRequested',
    name: say('Raising put to the leading group', '已提请升级', '已提請升級'),
    implies: [],
  },
  {
    key: 'above500',
    name: say('Above 500 % of the daily mean', '超过日均500%', '超過日均500%'),
    implies: [],
    found: true,
  },
  {
    key: 'controllable',
    name: say('Can be controlled soon', '短期内可控', '短期內可控'),
    implies: [],
  },
  {
    key: 'noGrowth',
    name: say(
      '72 hours without growth or casualties',
      '72小时无增长且无新增伤亡',
      '72小時無增長且無新增傷亡',
    ),
    implies: [],
    found: true,
  },
  {
    key: 'attentionDown',
    name: say('Public attention down 80 %', '舆情降温80%', '輿情降溫80%'),
    implies: [],
  },
  {
    key: 'regulatorConfirms',
    name: say('Regulator confirms', '监管部门已确认', '主管機關已確認'),
    implies: [],
  },
  {
    key: 'endApproved',
    name: say('Leading group approves the end', '领导小组批准终止', '領導小組核准終止'),
    implies: [],
    requires: [
      { milestone: 'noGrowth' },
      { milestone: 'attentionDown' },
      { milestone: 'regulatorConfirms' },
    ],
  },
];

const watching: Milestones = [
  { key: 'verified', name: say('Verified', '已核实', '已查證'), implies: [] },
  {
    key: 'putToLeadingGroup',
    name: say('Put to the leading group', '已提请领导小组', '已提請領導小組'),
    implies: [],
  },
  {
    key: 'complainantsTold',
    name: say('Complainants heard from us', '已告知投诉人', '已告知投訴人'),
    implies: [],
  },
  {
    key: 'observed',
    name: say('Observation over', '观察期结束', '觀察期結束'),
    implies: [],
  },
  {
    key: 'volumeDown',
    name: say('Volume down 80 % for 72 hours', '72小时投诉量下降80%', '72小時投訴量下降80%'),
    implies: [],
    found: true,
  },
  {
    key: 'mediaSilent',
    name: say('Core media silent', '核心媒体停止报道', '核心媒體停止報導'),
    implies: [],
  },
  {
    key: 'noNewFinding',
    name: say('No new laboratory finding', '检测无新增问题', '檢測無新增問題'),
    implies: [],
  },
  {
    key: 'releaseApproved',
    name: say('Leading group approves the release', '领导小组批准解除', '領導小組核准解除'),
    implies: [],
    requires: [
      { milestone: 'volumeDown' },
      { milestone: 'mediaSilent' },
      { milestone: 'noNewFinding' },
    ],
  },
  {
    key: 'releaseAnnounced',
    name: say(
      'Release announced, those affected told',
      '已公告解除并告知受影响用户',
      '已公告解除並告知受影響用戶',
    ),
    implies: ['observed'],
    requires: [{ milestone: 'releaseApproved' }],
  },
  {
    key: 'responseFound',
    name: say('A response condition was met', '已满足响应条件', '已符合應變條件'),
    implies: ['responseStarted'],
    found: true,
  },
  {
    key: 'responseStarted',
    name: say('A response took over', '已转入响应', '已轉入應變'),
    implies: ['observed'],
  },
];

export const disclosureMilestones: Milestones = [
  ...reporting,
  ...groups,
  ...assessment,
  ...watching,
  {
    key: 'peopleReviewed',
    name: say('People list reviewed', '已核对通讯录', '已核對通訊錄'),
    implies: [],
  },
  { key: 'drillHeld', name: say('Drill held', '已开展演练', '已進行演練'), implies: [] },
  { key: 'looked', name: say('Looked into', '已研判', '已研判'), implies: [] },
  {
    key: 'closed',
    name: say('Ended', '结束', '結束'),
    implies: ['looked'],
    requires: [
      { milestone: 'endApproved', when: response },
      {
        milestone: 'releaseAnnounced',
        when: { all: [preWarning, { not: { reached: 'responseStarted' } }] },
      },
    ],
  },
];
