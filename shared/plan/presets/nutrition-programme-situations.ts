// P1's situations: the suspected food-safety event of P1-14, and an early warning beside it.
import { say } from '../say.ts';
import type { Plan } from '../schema.ts';

export const nutritionSituations: Plan['situations'] = {
  levels: [
    {
      key: 'notice',
      rank: 1,
      name: say('Early warning', '早期预警', '早期預警'),
      meaning: say('More than chance explains', '超出偶然波动', '超出偶然波動'),
    },
    {
      key: 'suspected',
      rank: 2,
      name: say('Suspected event', '可疑事件', '可疑事件'),
      meaning: say('Suspected food-safety event', '可疑食品安全事件', '可疑食品安全事件'),
    },
  ],
  levelRules: [],
  facts: [],
  figures: [],
  milestones: [
    {
      key: 'leadingGroupTold',
      name: say('Leading group told', '已上报领导小组', '已上報領導小組'),
      implies: [],
    },
    {
      key: 'batchIdentified',
      name: say('Lot and batch identified', '已确定批号批次', '已確定批號批次'),
      implies: [],
    },
    {
      key: 'batchStopped',
      name: say('Batch recalled and stopped', '已召回停用', '已召回停用'),
      implies: ['batchIdentified'],
    },
    {
      key: 'testResult',
      name: say('Test result handed in', '已提交检验结果', '已提交檢驗結果'),
      implies: [],
    },
    { key: 'assessed', name: say('Assessed', '已研判', '已研判'), implies: [] },
    {
      key: 'closed',
      name: say('Closed', '结束', '結束'),
      implies: ['assessed'],
      requires: [{ milestone: 'testResult', when: { situation: 'reactionCluster' } }],
    },
  ],
  duties: [
    {
      key: 'leadingGroupTold',
      name: say('Tell the leading group', '上报领导小组', '上報領導小組'),
      source: 'P1-14',
      role: 'owner',
      when: { situation: 'reactionCluster' },
      startsAt: 'received',
      endsAt: 'leadingGroupTold',
      within: { hours: 2 },
      warnBefore: { minutes: 30 },
    },
    {
      key: 'batchIdentified',
      name: say('Identify lot and batch', '确定产品批号批次', '確定產品批號批次'),
      source: 'P1-14',
      role: 'hq-quality',
      when: { situation: 'reactionCluster' },
      startsAt: 'received',
      endsAt: 'batchIdentified',
      within: { hours: 4 },
      warnBefore: { minutes: 30 },
    },
    {
      key: 'batchStopped',
      name: say('Recall and stop the batch', '召回并停用可疑批次', '召回並停用可疑批次'),
      source: 'P1-14',
      role: 'owner',
      when: { situation: 'reactionCluster' },
      startsAt: 'received',
      endsAt: 'batchStopped',
      within: { hours: 4 },
      warnBefore: { minutes: 30 },
    },
    {
      key: 'testResult',
      name: say('Hand in the test result', '提交检验结果', '提交檢驗結果'),
      source: 'P1-14',
      role: 'hq-quality',
      when: { situation: 'reactionCluster' },
      startsAt: 'received',
      endsAt: 'testResult',
      within: { hours: 48 },
      warnBefore: { hours: 4 },
    },
    {
      key: 'assessed',
      name: say('Look into the early warning', '研判早期预警', '研判早期預警'),
      source: 'Redress',
      role: 'owner',
      when: { situation: 'earlyWarning' },
      startsAt: 'received',
      endsAt: 'assessed',
      within: { workingDays: 1 },
      warnBefore: { hours: 2 },
    },
  ],
  alerts: [
    {
      key: 'reactionCluster',
      name: say('Suspected food-safety event', '可疑食品安全事件', '可疑食品安全事件'),
      source: 'P1-14',
      when: { situation: 'reactionCluster' },
      startsAt: 'received',
      roles: ['owner', 'city-manager', 'hq-quality', 'leading-group'],
    },
    {
      key: 'earlyWarning',
      name: say('Early warning', '早期预警', '早期預警'),
      source: 'Redress',
      when: { situation: 'earlyWarning' },
      startsAt: 'received',
      roles: ['owner', 'hq-quality'],
    },
  ],
  ladders: [
    {
      minimumRank: 2,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'city-manager', overdueBy: null },
        { role: 'leading-group', overdueBy: { minutes: 30 } },
      ],
    },
    {
      minimumRank: 1,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'leading-group', overdueBy: { hours: 24 } },
      ],
    },
  ],
  rules: [
    {
      key: 'reactionCluster',
      name: say('Same reaction in several children', '多名儿童同类反应', '多名兒童同類反應'),
      source: 'P1-14',
      single: false,
      opens: [
        {
          level: 'suspected',
          when: { kind: 'cluster', by: 'symptom', atLeast: 5, within: { days: 7 } },
          reason: say(
            '5 or more children with the same reaction within 7 days',
            '7天内5名以上儿童出现同类反应',
            '7天內5名以上兒童出現同類反應',
          ),
          source: 'P1-14',
        },
      ],
      finds: [],
      mayBeLowered: [],
      silencesReminders: true,
      role: 'director',
    },
    {
      key: 'earlyWarning',
      name: say('Unusually many of one batch', '同一批次异常增多', '同一批次異常增多'),
      source: 'Redress',
      single: false,
      opens: [
        {
          level: 'notice',
          when: {
            kind: 'unusual',
            by: 'batch',
            windows: [3, 7],
            falseAlarmsPerYear: 4,
            baselineDays: 182,
            leastCount: 3,
          },
          reason: say(
            'more complaints about one batch than chance explains',
            '同一批次投诉超出偶然波动',
            '同一批次投訴超出偶然波動',
          ),
          source: 'Redress',
        },
      ],
      finds: [],
      mayBeLowered: [],
      silencesReminders: false,
      role: 'city-manager',
    },
  ],
};
