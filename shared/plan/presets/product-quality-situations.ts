// P8's situations: infusion reactions with bags of one batch (P8-3), and an early warning beside it.
import { say } from '../say.ts';
import type { Plan } from '../schema.ts';

export const productQualitySituations: Plan['situations'] = {
  levels: [
    {
      key: 'notice',
      rank: 1,
      name: say('Early warning', '早期预警', '早期預警'),
      meaning: say('More than chance explains', '超出偶然波动', '超出偶然波動'),
    },
    {
      key: 'trace',
      rank: 2,
      name: say('Batch to be traced', '追查批号', '追查批號'),
      meaning: say(
        'Infusion reactions with the same batch',
        '同一批号出现多例输液反应',
        '同一批號出現多例輸液反應',
      ),
    },
  ],
  levelRules: [],
  facts: [],
  figures: [],
  milestones: [
    {
      key: 'batchTraced',
      name: say('Batch traced at other hospitals', '已追查其他医院', '已追查其他醫院'),
      implies: [],
    },
    { key: 'assessed', name: say('Assessed', '已研判', '已研判'), implies: [] },
    {
      key: 'closed',
      name: say('Closed', '结束', '結束'),
      implies: ['assessed'],
      requires: [{ milestone: 'batchTraced', when: { situation: 'batchReactions' } }],
    },
  ],
  duties: [
    {
      key: 'batchTraced',
      name: say(
        'Trace the batch at other hospitals',
        '追查该批号在其他医院的情况',
        '追查該批號在其他醫院的情況',
      ),
      source: 'P8-3',
      role: 'qa',
      when: { situation: 'batchReactions' },
      startsAt: 'received',
      endsAt: 'batchTraced',
      within: { workingDays: 1 },
      warnBefore: { hours: 2 },
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
      key: 'batchReactions',
      name: say(
        'Infusion reactions with the same batch',
        '同一批号出现多例输液反应',
        '同一批號出現多例輸液反應',
      ),
      source: 'P8-3',
      when: { situation: 'batchReactions' },
      startsAt: 'received',
      roles: ['deputy-gm', 'gm', 'qa'],
    },
    {
      key: 'earlyWarning',
      name: say('Early warning', '早期预警', '早期預警'),
      source: 'Redress',
      when: { situation: 'earlyWarning' },
      startsAt: 'received',
      roles: ['owner'],
    },
  ],
  ladders: [
    {
      minimumRank: 2,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'deputy-gm', overdueBy: null },
        { role: 'gm', overdueBy: { hours: 1 } },
      ],
    },
    {
      minimumRank: 1,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'deputy-gm', overdueBy: { hours: 24 } },
      ],
    },
  ],
  rules: [
    {
      key: 'batchReactions',
      name: say('Reactions with one batch', '同一批号的输液反应', '同一批號的輸液反應'),
      source: 'P8-3',
      counts: { any: [{ category: 'reaction' }, { symptom: '*' }] },
      single: false,
      opens: [
        {
          level: 'trace',
          when: { kind: 'cluster', by: 'batch', atLeast: 2, within: { days: 30 } },
          reason: say(
            '2 or more infusion reactions with the same batch within 30 days',
            '30天内同一批号出现2例以上输液反应',
            '30天內同一批號出現2例以上輸液反應',
          ),
          source: 'P8-3',
        },
      ],
      finds: [],
      mayBeLowered: [],
      silencesReminders: false,
      role: 'qa',
    },
    {
      key: 'earlyWarning',
      name: say('Unusually many of one batch', '同一批号异常增多', '同一批號異常增多'),
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
            '同一批号投诉超出偶然波动',
            '同一批號投訴超出偶然波動',
          ),
          source: 'Redress',
        },
      ],
      finds: [],
      mayBeLowered: [],
      silencesReminders: false,
      role: 'qa',
    },
  ],
};
