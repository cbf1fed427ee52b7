// P3: reports of safety breaches from inside (source document S2). Pure data; run in a workbook of its own.
import type { Condition } from '../condition-schema.ts';
import { say } from '../say.ts';
import type { Plan } from '../schema.ts';
import { chinaCalendars, noSituations, threeUrgencies } from './common.ts';

const reachable: Condition = { not: { reached: 'noContact' } };

export const whistleblowing: Plan = {
  id: 'whistleblowing',
  version: '1',
  contact: '',
  needsContact: true,
  hidesReporter: true,
  name: say('Safety reports from inside', '安全生产内部举报', '安全生產內部舉報'),
  readings: [
    {
      source: 'P3-2',
      text: say(
        'The 24 hours run day and night, for the check and for the decision together. The document gives no times for what follows; taken are 20 working days for the investigation, 5 for the proposals, 5 for the leaders’ decision, 1 for recording it.',
        '24小时不分昼夜，核实与是否调查的决定均在其内。其后各环节文件未规定时限：调查取20个工作日，处理建议5个，领导决定5个，记录结果1个。',
        '24小時不分晝夜，查證與是否調查的決定均在其內。其後各環節文件未規定時限：調查取20個工作天，處理建議5個，主管決定5個，記錄結果1個。',
      ),
    },
    {
      source: 'P3-3',
      text: say(
        'The reporter is told in writing within 3 working days of the outcome, a time of ours. Who left no contact cannot be told: record “No contact”, then the case can be closed without.',
        '结果确定后3个工作日内书面告知举报人，此时限为本预案所取。未留联系方式的无法告知：记录“无法联系”后即可结案。',
        '結果確定後3個工作天內書面告知舉報人，此時限為本預案所取。未留聯絡方式者無法告知：記錄「無法聯絡」後即可結案。',
      ),
    },
    {
      source: 'P3-3',
      text: say(
        'Run this plan in a workbook of its own, shared with nobody but the people named in it: whoever can open the workbook can read who reported.',
        '请在单独的工作簿中使用本预案，且只共享给其中列明的人员：凡能打开该工作簿的人，都能看到举报人。',
        '請在單獨的活頁簿中使用本預案，且只共用給其中列明的人員：凡能開啟該活頁簿的人，都能看到舉報人。',
      ),
    },
    {
      source: 'P3 ladder',
      text: say(
        'The document does not say who hears of a missed deadline: the safety department 4 hours after it, the leaders after 24.',
        '文件未规定逾期后的上报：安全生产管理部门4小时，公司领导24小时。',
        '文件未規定逾期後的上報：安全生產管理部門4小時，公司主管24小時。',
      ),
    },
  ],
  calendars: chinaCalendars,
  levels: [
    {
      key: 'report',
      rank: 1,
      name: say('Report', '举报', '舉報'),
      meaning: say('Every report is handled alike', '所有举报同等办理', '所有舉報同等辦理'),
    },
  ],
  levelRules: [],
  roles: [
    { key: 'safety', name: say('Safety department', '安全生产管理部门', '安全生產管理部門') },
    { key: 'hr', name: say('Human resources', '人力资源部门', '人力資源部門') },
    { key: 'union', name: say('Trade union', '工会', '工會') },
    { key: 'leader', name: say('Company leader', '公司领导', '公司主管') },
  ],
  firstReceivers: ['safety', 'hr', 'union', 'leader'],
  channels: [
    { key: 'web', name: say('Web form', '网上表单', '網路表單') },
    { key: 'written', name: say('In writing', '书面', '書面') },
    { key: 'oral', name: say('Orally', '口头', '口頭') },
    { key: 'email', name: say('E-mail', '电子邮件', '電子郵件') },
  ],
  categories: [
    {
      key: 'responsibility',
      name: say(
        'Safety rules or responsibilities are missing',
        '安全生产制度不健全，责任制不落实',
        '安全生產制度不健全，責任制未落實',
      ),
    },
    {
      key: 'conditions',
      name: say('Conditions against the law', '安全生产条件不符合规定', '安全生產條件不符合規定'),
    },
    {
      key: 'equipment',
      name: say(
        'Defective or unmaintained equipment',
        '设施设备有缺陷或未检修',
        '設施設備有缺陷或未檢修',
      ),
    },
    { key: 'training', name: say('Training is lacking', '教育培训不足', '教育訓練不足') },
    {
      key: 'orders',
      name: say('Orders against the rules', '违章指挥、强令冒险作业', '違規指揮、強令冒險作業'),
    },
    {
      key: 'concealed',
      name: say(
        'An accident hidden, misreported or late',
        '事故隐瞒、谎报或迟报',
        '事故隱瞞、謊報或遲報',
      ),
    },
    { key: 'other', name: say('Something else', '其他影响安全的行为', '其他影響安全的行為') },
  ],
  symptoms: [],
  signals: [],
  urgencies: threeUrgencies,
  facts: [
    { key: 'reportedTo', name: say('Reported to', '向谁举报', '向誰舉報') },
    { key: 'result', name: say('Result', '处理结果', '處理結果') },
  ],
  figures: [],
  milestones: [
    { key: 'verified', name: say('Verified', '已核实', '已查證'), implies: [] },
    {
      key: 'investigate',
      name: say('To be investigated', '决定调查', '決定調查'),
      implies: ['decided'],
      requires: [{ milestone: 'verified' }],
    },
    {
      key: 'dismissed',
      name: say('Not to be investigated', '决定不调查', '決定不調查'),
      implies: ['decided', 'outcome'],
      requires: [{ milestone: 'verified' }],
    },
    {
      key: 'decided',
      name: say('Decided whether to investigate', '决定是否调查', '決定是否調查'),
      implies: [],
      onlyImplied: true,
    },
    {
      key: 'protection',
      name: say('Reporter protected', '已采取保护措施', '已採取保護措施'),
      implies: [],
    },
    {
      key: 'investigated',
      name: say('Investigation ended', '调查结束', '調查結束'),
      implies: [],
      requires: [{ milestone: 'investigate' }, { milestone: 'protection' }],
    },
    {
      key: 'proposed',
      name: say('Proposals to the leaders', '处理建议已报领导', '處理建議已報主管'),
      implies: [],
      requires: [{ milestone: 'investigated' }],
    },
    {
      key: 'decision',
      name: say('Leaders’ decision', '领导决定', '主管決定'),
      implies: ['outcome'],
      requires: [{ milestone: 'proposed' }],
    },
    {
      key: 'outcome',
      name: say('Outcome', '结果确定', '結果確定'),
      implies: [],
      onlyImplied: true,
    },
    {
      key: 'resultRecorded',
      name: say('Result recorded', '结果已记录', '結果已記錄'),
      implies: [],
      requires: [{ milestone: 'outcome' }],
    },
    {
      key: 'told',
      name: say('Reporter told in writing', '已书面告知举报人', '已書面告知舉報人'),
      implies: [],
      requires: [{ milestone: 'resultRecorded' }],
    },
    { key: 'noContact', name: say('No contact', '无法联系', '無法聯絡'), implies: [] },
    {
      key: 'retaliation',
      name: say('Retaliation against the reporter', '举报人遭打击报复', '舉報人遭打擊報復'),
      implies: [],
    },
    {
      key: 'closed',
      name: say('Closed', '结案', '結案'),
      implies: [],
      requires: [{ milestone: 'resultRecorded' }, { milestone: 'told', when: reachable }],
    },
  ],
  duties: [
    {
      key: 'verified',
      name: say('Verify the report', '核实举报', '查證舉報'),
      source: 'P3-2',
      role: 'owner',
      startsAt: 'received',
      endsAt: 'verified',
      within: { hours: 24 },
      warnBefore: { hours: 4 },
    },
    {
      key: 'decided',
      name: say('Decide whether to investigate', '决定是否调查', '決定是否調查'),
      source: 'P3-2',
      role: 'owner',
      startsAt: 'received',
      endsAt: 'decided',
      within: { hours: 24 },
      warnBefore: { hours: 2 },
      promise: say('decision whether it is investigated', '决定是否调查', '決定是否調查'),
    },
    {
      key: 'investigated',
      name: say('Investigate', '开展调查', '進行調查'),
      source: 'P3-2',
      role: 'owner',
      startsAt: 'investigate',
      endsAt: 'investigated',
      within: { workingDays: 20 },
      warnBefore: { hours: 48 },
    },
    {
      key: 'proposed',
      name: say('Propose what to do', '提出处理建议', '提出處理建議'),
      source: 'P3-2',
      role: 'owner',
      startsAt: 'investigated',
      endsAt: 'proposed',
      within: { workingDays: 5 },
      warnBefore: { hours: 24 },
    },
    {
      key: 'decision',
      name: say('Decide on the proposals', '作出处理决定', '做出處理決定'),
      source: 'P3-2',
      role: 'leader',
      startsAt: 'proposed',
      endsAt: 'decision',
      within: { workingDays: 5 },
      warnBefore: { hours: 24 },
    },
    {
      key: 'resultRecorded',
      name: say('Record the result', '记录处理结果', '記錄處理結果'),
      source: 'P3-2',
      role: 'owner',
      startsAt: 'outcome',
      endsAt: 'resultRecorded',
      within: { workingDays: 1 },
      warnBefore: { hours: 4 },
    },
    {
      key: 'told',
      name: say('Tell the reporter in writing', '书面告知举报人', '書面告知舉報人'),
      source: 'P3-3',
      role: 'owner',
      when: reachable,
      startsAt: 'outcome',
      endsAt: 'told',
      within: { workingDays: 3 },
      warnBefore: { hours: 24 },
    },
  ],
  alerts: [
    {
      key: 'retaliation',
      name: say('Retaliation against a reporter', '举报人遭打击报复', '舉報人遭打擊報復'),
      source: 'P3-3',
      startsAt: 'retaliation',
      roles: ['leader', 'union'],
    },
    {
      key: 'proposed',
      name: say('Proposals to decide on', '请对处理建议作出决定', '請對處理建議做出決定'),
      source: 'P3-2',
      startsAt: 'proposed',
      roles: ['leader'],
    },
    {
      key: 'received',
      name: say('New report, confidential', '新举报，请严格保密', '新舉報，請嚴格保密'),
      source: 'P3-1, P3-3',
      startsAt: 'received',
      roles: ['owner'],
    },
  ],
  ladders: [
    {
      minimumRank: 1,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'safety', overdueBy: { hours: 4 } },
        { role: 'leader', overdueBy: { hours: 24 } },
      ],
    },
  ],
  situations: noSituations,
  repeats: [{ hours: 1 }, { hours: 4 }, { hours: 24 }],
  targets: [],
  reportTo: ['leader'],
};
