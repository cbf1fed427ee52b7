// P4: complaints about service, general and major (the service plans of source document S2 together). Pure data.
import type { Condition } from '../condition-schema.ts';
import { say } from '../say.ts';
import type { Plan } from '../schema.ts';
import { chinaCalendars, threeUrgencies } from './common.ts';
import { serviceSituations } from './service-complaints-situations.ts';

const major: Condition = { minimumRank: 2 };
const general: Condition = { not: major };

export const serviceComplaints: Plan = {
  id: 'service-complaints',
  version: '1',
  contact: '',
  needsContact: false,
  hidesReporter: false,
  name: say('Complaints about service', '服务投诉应急处置', '服務投訴應變處理'),
  readings: [
    {
      source: 'P4-2',
      text: say(
        '“At once” for a general complaint is taken as first measures within 1 hour and the result told within 24 hours. A major one is investigated within 48 hours and the result told within 72. The document gives none of these times.',
        '一般性投诉的“立即”取1小时内采取措施、24小时内反馈结果。重大投诉取48小时内完成调查、72小时内反馈结果。文件均未规定。',
        '一般投訴的「立即」取1小時內採取措施、24小時內回覆結果。重大投訴取48小時內完成調查、72小時內回覆結果。文件均未規定。',
      ),
    },
    {
      source: 'P4-3',
      text: say(
        'Whoever is not satisfied is verified again within 24 hours, and further measures follow within 24 hours of that; both times are ours. A case already closed is open again from the moment “Not satisfied” is typed, until there were further measures.',
        '不满意的，24小时内再次核实，核实后24小时内采取进一步措施；时限为本预案所取。已结案的，自填写“不满意”起重新办理，直至采取进一步措施。',
        '不滿意者，24小時內再次查證，查證後24小時內採取進一步措施；時限為本預案所取。已結案者，自填寫「不滿意」起重新處理，直到採取進一步措施。',
      ),
    },
    {
      source: 'P4-4',
      text: say(
        'The scale at which numbers start the emergency plan is for the organisation to set. Taken: 20 complaints in 24 hours, if that is more than the daily mean of the 28 days before; at least one day of records is needed.',
        '启动预案的投诉数量由本单位确定。本预案取24小时内20件，且超过此前28天的日均数；至少须有1天记录。',
        '啟動預案的投訴數量由本單位訂定。本預案取24小時內20件，且超過此前28天的日均數；至少須有1天紀錄。',
      ),
    },
    {
      source: 'P4-5',
      text: say(
        'The summary of a case, with cause and improvement, is due 5 working days after its result was told, a time of ours; without it the case cannot be closed.',
        '每件投诉反馈结果后5个工作日内完成总结，写明原因和改进措施；时限为本预案所取。未总结的不能结案。',
        '每件投訴回覆結果後5個工作天內完成總結，寫明原因和改善措施；時限為本預案所取。未總結者不能結案。',
      ),
    },
    {
      source: 'P4 ladder',
      text: say(
        'The document does not say when each rung hears of a missed deadline: the handling team 1 hour after it, the leading group after 4; of a major complaint both at once and after 1 hour.',
        '文件未规定逾期后逐级上报的时间：应急处置小组1小时，应急领导小组4小时；重大投诉为立即和1小时。',
        '文件未規定逾期後逐級上報的時間：應變處理小組1小時，應變領導小組4小時；重大投訴為立即和1小時。',
      ),
    },
  ],
  calendars: chinaCalendars,
  levels: [
    {
      key: 'major',
      rank: 2,
      name: say('Major', '重大', '重大'),
      meaning: say(
        'Grave interests or the media are involved',
        '涉及重大利益或可能引发媒体关注',
        '涉及重大利益或可能引發媒體關注',
      ),
    },
    {
      key: 'general',
      rank: 1,
      name: say('General', '一般', '一般'),
      meaning: say('Settled by talking', '协商或调解解决', '協商或調解解決'),
    },
  ],
  levelRules: [
    {
      level: 'major',
      when: { signal: 'media' },
      reason: say('the media are involved', '可能引发媒体关注', '可能引發媒體關注'),
      source: 'P4-4',
    },
    {
      level: 'major',
      when: { signal: 'graveInterests' },
      reason: say('grave interests are involved', '涉及重大利益', '涉及重大利益'),
      source: 'P4-4',
    },
    {
      level: 'major',
      when: {
        words: [
          '记者',
          '記者',
          '电视台',
          '電視台',
          '曝光',
          'journalist',
          'newspaper',
          'TV station',
        ],
      },
      reason: say('the text speaks of the media', '描述中提到媒体', '描述中提到媒體'),
      source: 'P4-4',
    },
  ],
  roles: [
    { key: 'duty', name: say('Person on duty', '值班人员', '值班人員') },
    { key: 'team', name: say('Handling team', '应急处置小组', '應變處理小組') },
    { key: 'leading-group', name: say('Leading group', '应急领导小组', '應變領導小組') },
    { key: 'counsel', name: say('Legal counsel', '法律顾问', '法律顧問') },
  ],
  firstReceivers: ['duty', 'team'],
  channels: [
    { key: 'web', name: say('Web form', '网上表单', '網路表單') },
    { key: 'phone', name: say('Telephone', '电话', '電話') },
    { key: 'email', name: say('E-mail', '电子邮件', '電子郵件') },
    { key: 'letter', name: say('Letter', '信函', '信函') },
    { key: 'person', name: say('In person', '现场', '現場') },
  ],
  categories: [
    { key: 'service', name: say('The service', '服务质量', '服務品質') },
    { key: 'staff', name: say('How I was treated', '服务态度', '服務態度') },
    { key: 'product', name: say('The product', '商品质量', '商品品質') },
    { key: 'other', name: say('Something else', '其他', '其他') },
  ],
  symptoms: [],
  signals: [
    {
      key: 'media',
      name: say('The media are involved', '媒体已介入', '媒體已介入'),
      asked: true,
    },
    {
      key: 'graveInterests',
      name: say('Grave interests are involved', '涉及重大利益', '涉及重大利益'),
      asked: false,
    },
    {
      key: 'legal',
      name: say('A legal matter', '涉及法律问题', '涉及法律問題'),
      asked: false,
    },
  ],
  urgencies: threeUrgencies,
  facts: [
    { key: 'cause', name: say('Cause', '投诉原因', '投訴原因') },
    { key: 'improvement', name: say('Improvement', '改进措施', '改善措施') },
  ],
  figures: [],
  milestones: [
    { key: 'measures', name: say('Measures taken', '已采取措施', '已採取措施'), implies: [] },
    { key: 'investigated', name: say('Investigated', '调查完成', '調查完成'), implies: [] },
    {
      key: 'apologyDue',
      name: say('Public apology due', '须公开道歉', '須公開道歉'),
      implies: [],
    },
    {
      key: 'apology',
      name: say('Apologised publicly', '已公开道歉', '已公開道歉'),
      implies: [],
    },
    {
      key: 'answer',
      name: say('Result told', '已反馈结果', '已回覆結果'),
      implies: ['measures'],
    },
    { key: 'notSatisfied', name: say('Not satisfied', '不满意', '不滿意'), implies: [] },
    {
      key: 'verifiedAgain',
      name: say('Verified again', '已再次核实', '已再次查證'),
      implies: [],
    },
    {
      key: 'furtherMeasures',
      name: say('Further measures', '已采取进一步措施', '已採取進一步措施'),
      implies: [],
      requires: [{ milestone: 'verifiedAgain' }],
    },
    {
      key: 'summarised',
      name: say('Cause and improvement written', '已写明原因和改进', '已寫明原因和改善'),
      implies: [],
    },
    {
      key: 'closed',
      name: say('Closed', '结案', '結案'),
      implies: [],
      requires: [
        { milestone: 'answer' },
        { milestone: 'summarised' },
        { milestone: 'investigated', when: major },
        { milestone: 'apology', when: { reached: 'apologyDue' } },
        { milestone: 'furtherMeasures', when: { reached: 'notSatisfied' } },
      ],
    },
  ],
  duties: [
    {
      key: 'measures',
      name: say('Take measures', '采取措施', '採取措施'),
      source: 'P4-2',
      role: 'owner',
      when: general,
      startsAt: 'received',
      endsAt: 'measures',
      within: { hours: 1 },
      warnBefore: { minutes: 15 },
    },
    {
      key: 'answer',
      name: say('Tell the result', '反馈结果', '回覆結果'),
      source: 'P4-2',
      role: 'owner',
      when: general,
      startsAt: 'received',
      endsAt: 'answer',
      within: { hours: 24 },
      warnBefore: { hours: 2 },
      promise: say('result', '给您处理结果', '給您處理結果'),
    },
    {
      key: 'investigated',
      name: say('Investigate', '完成调查', '完成調查'),
      source: 'P4-2',
      role: 'team',
      when: major,
      startsAt: 'received',
      endsAt: 'investigated',
      within: { hours: 48 },
      warnBefore: { hours: 4 },
    },
    {
      key: 'majorAnswer',
      name: say('Tell the result', '反馈结果', '回覆結果'),
      source: 'P4-2',
      role: 'owner',
      when: major,
      startsAt: 'received',
      endsAt: 'answer',
      within: { hours: 72 },
      warnBefore: { hours: 4 },
      promise: say('result', '给您处理结果', '給您處理結果'),
    },
    {
      key: 'apology',
      name: say('Apologise publicly', '公开道歉', '公開道歉'),
      source: 'P4-2',
      role: 'leading-group',
      startsAt: 'apologyDue',
      endsAt: 'apology',
      within: { hours: 24 },
      warnBefore: { hours: 2 },
    },
    {
      key: 'verifiedAgain',
      name: say('Verify again', '再次核实', '再次查證'),
      source: 'P4-3',
      role: 'owner',
      startsAt: 'notSatisfied',
      endsAt: 'verifiedAgain',
      within: { hours: 24 },
      warnBefore: { hours: 2 },
    },
    {
      key: 'furtherMeasures',
      name: say('Take further measures', '采取进一步措施', '採取進一步措施'),
      source: 'P4-3',
      role: 'owner',
      when: { reached: 'notSatisfied' },
      startsAt: 'verifiedAgain',
      endsAt: 'furtherMeasures',
      within: { hours: 24 },
      warnBefore: { hours: 2 },
    },
    {
      key: 'summarised',
      name: say('Write cause and improvement', '写明原因和改进', '寫明原因和改善'),
      source: 'P4-5',
      role: 'owner',
      startsAt: 'answer',
      endsAt: 'summarised',
      within: { workingDays: 5 },
      warnBefore: { hours: 24 },
    },
  ],
  alerts: [
    {
      key: 'major',
      name: say(
        'Major complaint: the emergency plan starts',
        '重大投诉：启动应急预案',
        '重大投訴：啟動應變預案',
      ),
      source: 'P4-2',
      when: major,
      startsAt: 'received',
      roles: ['leading-group', 'team'],
    },
    {
      key: 'legal',
      name: say('Legal matter', '涉及法律问题', '涉及法律問題'),
      source: 'P4-2',
      when: { signal: 'legal' },
      startsAt: 'received',
      roles: ['counsel'],
    },
    {
      key: 'notSatisfied',
      name: say('Not satisfied with the answer', '对反馈不满意', '對回覆不滿意'),
      source: 'P4-3',
      startsAt: 'notSatisfied',
      roles: ['owner', 'team'],
    },
    {
      key: 'received',
      name: say('New complaint', '新投诉', '新投訴'),
      source: 'P4-1',
      startsAt: 'received',
      roles: ['owner', 'leading-group'],
    },
  ],
  ladders: [
    {
      minimumRank: 2,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'team', overdueBy: null },
        { role: 'leading-group', overdueBy: { hours: 1 } },
      ],
    },
    {
      minimumRank: 1,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'team', overdueBy: { hours: 1 } },
        { role: 'leading-group', overdueBy: { hours: 4 } },
      ],
    },
  ],
  situations: serviceSituations,
  repeats: [{ hours: 1 }, { hours: 4 }, { hours: 24 }],
  targets: [],
  reportTo: ['leading-group', 'team'],
};
