// P5: sudden incidents and safety accidents (the incident plans of source document S2 together). Pure data.
import type { Condition } from '../condition-schema.ts';
import { say } from '../say.ts';
import type { Plan } from '../schema.ts';
import { chinaCalendars, threeUrgencies } from './common.ts';
import { incidentDuties } from './sudden-incidents-duties.ts';
import { volumeWarning } from './volume-warning.ts';

const safety: Condition = { category: 'safety' };

export const suddenIncidents: Plan = {
  id: 'sudden-incidents',
  version: '1',
  contact: '',
  needsContact: false,
  hidesReporter: false,
  name: say('Sudden incidents', '突发事件投诉处置', '突發事件投訴處理'),
  readings: [
    {
      source: 'P5-1',
      text: say(
        'Each mark of a level suffices by itself. Whatever bears no mark of level 1 or 2 is level 3, so “many complaints” and “some attention” need no rule of their own.',
        '各级情形具备其一即可。不符合一级、二级任何情形的为三级，故“投诉较多”“一定关注”无须另设规则。',
        '各級情形具備其一即可。不符合一級、二級任何情形者為三級，故「投訴較多」「一定關注」無須另設規則。',
      ),
    },
    {
      source: 'P5-2',
      text: say(
        'The document gives no times. Assessed: 1 hour at level 1, 4 at level 2, 24 at level 3, from receipt. Plan made: 4 hours after the assessment at level 1, else 24. Carried out 3 working days after the plan, result told within 24 hours of that, evaluated 5 working days later.',
        '文件未规定时限。评估取受理后一级1小时、二级4小时、三级24小时。处置方案取评估后一级4小时、其余24小时。方案确定后3个工作日内执行，其后24小时内反馈结果，再于5个工作日内评估总结。',
        '文件未規定時限。評估取受理後一級1小時、二級4小時、三級24小時。處理方案取評估後一級4小時、其餘24小時。方案確定後3個工作天內執行，其後24小時內回覆結果，再於5個工作天內評估總結。',
      ),
    },
    {
      source: 'P5-3',
      text: say(
        'A safety accident is a complaint of that category. The leading group is given 1 working day to approve the plan, and the result is published within 3 working days of being carried out; both times are ours.',
        '安全事故指类别为“安全事故”的投诉。领导小组审批方案取1个工作日，结果于执行后3个工作日内公开；时限为本预案所取。',
        '安全事故指類別為「安全事故」的投訴。領導小組審批方案取1個工作天，結果於執行後3個工作天內公開；時限為本預案所取。',
      ),
    },
    {
      source: 'P5 ladder',
      text: say(
        'The document does not say when each rung hears of a missed deadline: the person in charge 1 hour after it, the leading group after 4; at level 1 at once and after 30 minutes.',
        '文件未规定逾期后逐级上报的时间：负责人1小时，领导小组4小时；一级为立即和30分钟。',
        '文件未規定逾期後逐級上報的時間：負責人1小時，領導小組4小時；一級為立即和30分鐘。',
      ),
    },
  ],
  calendars: chinaCalendars,
  levels: [
    {
      key: '1',
      rank: 3,
      name: say('Level 1', '一级', '一級'),
      meaning: say(
        'Heavy loss, grave breach of law, or danger to life',
        '重大损失、严重违法或危及人身安全',
        '重大損失、嚴重違法或危及人身安全',
      ),
    },
    {
      key: '2',
      rank: 2,
      name: say('Level 2', '二级', '二級'),
      meaning: say(
        'Considerable loss, breach of law, or wide attention likely',
        '较大损失、违法或可能引起较大关注',
        '較大損失、違法或可能引起較大關注',
      ),
    },
    {
      key: '3',
      rank: 1,
      name: say('Level 3', '三级', '三級'),
      meaning: say(
        'Ordinary loss, many complaints, or some attention',
        '一般损失、投诉较多或有一定关注',
        '一般損失、投訴較多或有一定關注',
      ),
    },
  ],
  levelRules: [
    {
      level: '1',
      when: { signal: 'dangerToLife' },
      reason: say('danger to life', '危及人身安全', '危及人身安全'),
      source: 'P5-1',
    },
    {
      level: '1',
      when: { signal: 'heavyLoss' },
      reason: say('heavy loss', '造成重大损失', '造成重大損失'),
      source: 'P5-1',
    },
    {
      level: '1',
      when: { signal: 'graveBreach' },
      reason: say('a grave breach of law', '严重违法行为', '嚴重違法行為'),
      source: 'P5-1',
    },
    {
      level: '1',
      when: { words: ['死亡', '重伤', '重傷', '生命危险', '生命危險', 'died', 'life-threatening'] },
      reason: say('the text speaks of danger to life', '描述中提到人身安全', '描述中提到人身安全'),
      source: 'P5-1',
    },
    {
      level: '2',
      when: { signal: 'considerableLoss' },
      reason: say('considerable loss', '造成较大损失', '造成較大損失'),
      source: 'P5-1',
    },
    {
      level: '2',
      when: { signal: 'breach' },
      reason: say('a breach of law', '违法行为', '違法行為'),
      source: 'P5-1',
    },
    {
      level: '2',
      when: { signal: 'wideAttention' },
      reason: say('wide attention is likely', '可能引起较大公众关注', '可能引起較大公眾關注'),
      source: 'P5-1',
    },
  ],
  roles: [
    { key: 'reception', name: say('Reception', '投诉接待人员', '投訴接待人員') },
    { key: 'head', name: say('Person in charge', '负责人', '負責人') },
    { key: 'team', name: say('Emergency team', '应急处理小组', '應變處理小組') },
    { key: 'leading-group', name: say('Leading group', '领导小组', '領導小組') },
  ],
  firstReceivers: ['reception', 'head'],
  channels: [
    { key: 'web', name: say('Web form', '网上表单', '網路表單') },
    { key: 'phone', name: say('Telephone', '电话', '電話') },
    { key: 'email', name: say('E-mail', '电子邮件', '電子郵件') },
    { key: 'letter', name: say('Letter', '信函', '信函') },
    { key: 'social', name: say('Social media', '社交媒体', '社群媒體') },
  ],
  categories: [
    { key: 'safety', name: say('A safety accident', '安全事故', '安全事故') },
    { key: 'service', name: say('The service', '服务', '服務') },
    { key: 'product', name: say('The product', '产品', '產品') },
    { key: 'other', name: say('Something else', '其他', '其他') },
  ],
  symptoms: [],
  signals: [
    {
      key: 'dangerToLife',
      name: say('Life or health is in danger', '危及人身安全', '危及人身安全'),
      asked: true,
    },
    { key: 'heavyLoss', name: say('The loss is heavy', '损失重大', '損失重大'), asked: true },
    {
      key: 'considerableLoss',
      name: say('The loss is considerable', '损失较大', '損失較大'),
      asked: true,
    },
    {
      key: 'graveBreach',
      name: say('Grave breach of law', '严重违法', '嚴重違法'),
      asked: false,
    },
    { key: 'breach', name: say('Breach of law', '违法', '違法'), asked: false },
    {
      key: 'wideAttention',
      name: say('Wide attention likely', '可能引起较大关注', '可能引起較大關注'),
      asked: false,
    },
  ],
  urgencies: threeUrgencies,
  facts: [
    { key: 'when', name: say('When it happened', '事发时间', '發生時間') },
    { key: 'place', name: say('Where it happened', '事发地点', '發生地點') },
    { key: 'persons', name: say('Persons involved', '涉及人员', '涉及人員') },
    { key: 'cause', name: say('Cause', '事故原因', '事故原因') },
    { key: 'extent', name: say('Extent', '影响范围', '影響範圍') },
    { key: 'consequences', name: say('Possible consequences', '可能后果', '可能後果') },
    { key: 'counterMeasures', name: say('Measures', '应对措施', '因應措施') },
    {
      key: 'planTeam',
      name: say('Plan: team and tasks', '方案：调查组及职责', '方案：調查組及職責'),
    },
    {
      key: 'planWhen',
      name: say('Plan: when and where', '方案：时间地点', '方案：時間地點'),
    },
    { key: 'planMethod', name: say('Plan: method', '方案：方法手段', '方案：方法手段') },
    {
      key: 'planRemedy',
      name: say('Plan: remedy and compensation', '方案：处理及赔偿', '方案：處理及賠償'),
    },
    {
      key: 'planResponsibility',
      name: say('Plan: responsibility', '方案：责任认定', '方案：責任認定'),
    },
    {
      key: 'planPrevention',
      name: say('Plan: prevention', '方案：预防改进', '方案：預防改善'),
    },
    { key: 'solution', name: say('Solution', '解决方案', '解決方案') },
  ],
  figures: [],
  milestones: [
    { key: 'verified', name: say('Facts verified', '已核实', '已查證'), implies: [] },
    {
      key: 'assessed',
      name: say('Assessed by the team', '小组已评估', '小組已評估'),
      implies: [],
      requires: [{ milestone: 'verified', when: safety }],
    },
    {
      key: 'planMade',
      name: say('Handling plan made', '处置方案已定', '處理方案已定'),
      implies: [],
      requires: [{ milestone: 'assessed' }],
    },
    {
      key: 'approved',
      name: say('Leading group approves', '领导小组批准', '領導小組核准'),
      implies: [],
      requires: [{ milestone: 'planMade' }],
    },
    {
      key: 'carriedOut',
      name: say('Plan carried out', '方案已执行', '方案已執行'),
      implies: [],
      requires: [{ milestone: 'planMade' }, { milestone: 'approved', when: safety }],
    },
    {
      key: 'answer',
      name: say(
        'Course, result, solution told',
        '已反馈经过、结果和方案',
        '已回覆經過、結果和方案',
      ),
      implies: [],
      requires: [{ milestone: 'carriedOut' }],
    },
    {
      key: 'published',
      name: say('Result published', '结果已公开', '結果已公開'),
      implies: [],
      requires: [{ milestone: 'carriedOut' }],
    },
    {
      key: 'evaluated',
      name: say('Evaluated and improved', '已评估改进', '已評估改善'),
      implies: [],
      requires: [{ milestone: 'answer' }],
    },
    {
      key: 'closed',
      name: say('Closed', '结案', '結案'),
      implies: [],
      requires: [{ milestone: 'evaluated' }, { milestone: 'published', when: safety }],
    },
  ],
  duties: incidentDuties(safety),
  alerts: [
    {
      key: 'level1',
      name: say('Level 1 incident', '一级事件', '一級事件'),
      source: 'P5-1',
      when: { minimumRank: 3 },
      startsAt: 'received',
      roles: ['owner', 'head', 'team', 'leading-group'],
    },
    {
      key: 'level2',
      name: say('Level 2 incident', '二级事件', '二級事件'),
      source: 'P5-1',
      when: { all: [{ minimumRank: 2 }, { not: { minimumRank: 3 } }] },
      startsAt: 'received',
      roles: ['owner', 'head', 'team'],
    },
    {
      key: 'planMade',
      name: say('Approve the handling plan', '请审批处置方案', '請審批處理方案'),
      source: 'P5-3',
      when: safety,
      startsAt: 'planMade',
      roles: ['leading-group'],
    },
    {
      key: 'received',
      name: say('New complaint', '新投诉', '新投訴'),
      source: 'P5-2',
      startsAt: 'received',
      roles: ['owner', 'head'],
    },
  ],
  ladders: [
    {
      minimumRank: 3,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'head', overdueBy: null },
        { role: 'leading-group', overdueBy: { minutes: 30 } },
      ],
    },
    {
      minimumRank: 1,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'head', overdueBy: { hours: 1 } },
        { role: 'leading-group', overdueBy: { hours: 4 } },
      ],
    },
  ],
  situations: volumeWarning('head', 'leading-group'),
  repeats: [{ hours: 1 }, { hours: 4 }, { hours: 24 }],
  targets: [],
  reportTo: ['leading-group', 'head'],
};
