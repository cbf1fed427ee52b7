// P4's emergency plan: started by a major complaint, or by numbers of the scale that the organisation set.
import { say } from '../say.ts';
import type { Plan } from '../schema.ts';

export const serviceSituations: Plan['situations'] = {
  levels: [
    {
      key: 'emergency',
      rank: 1,
      name: say('Emergency plan', '应急预案', '應變預案'),
      meaning: say('The leading group directs', '由应急领导小组指挥', '由應變領導小組指揮'),
    },
  ],
  levelRules: [],
  facts: [],
  figures: [],
  milestones: [
    {
      key: 'started',
      name: say('Started by the leading group', '领导小组已启动', '領導小組已啟動'),
      implies: [],
    },
    { key: 'progress', name: say('Progress reported', '已报进展', '已報進度'), implies: [] },
    { key: 'solved', name: say('Under control', '已解决', '已解決'), implies: [] },
    {
      key: 'summarised',
      name: say('Cause and improvement written', '已写明原因和改进', '已寫明原因和改善'),
      implies: [],
      requires: [{ milestone: 'solved' }],
    },
    {
      key: 'closed',
      name: say('Ended', '结束', '結束'),
      implies: [],
      requires: [{ milestone: 'summarised' }],
    },
  ],
  duties: [
    {
      key: 'started',
      name: say('Start the emergency plan', '启动应急预案', '啟動應變預案'),
      source: 'P4-4',
      role: 'leading-group',
      startsAt: 'received',
      endsAt: 'started',
      within: { hours: 1 },
      warnBefore: { minutes: 15 },
    },
    {
      key: 'progress',
      name: say('Report the progress', '报告处理进展', '報告處理進度'),
      source: 'P4-4',
      role: 'owner',
      when: { not: { reached: 'solved' } },
      startsAt: 'received',
      endsAt: 'progress',
      within: { hours: 24 },
      recurs: true,
      warnBefore: { hours: 2 },
    },
    {
      key: 'summarised',
      name: say('Write cause and improvement', '写明原因和改进', '寫明原因和改善'),
      source: 'P4-5',
      role: 'owner',
      startsAt: 'solved',
      endsAt: 'summarised',
      within: { workingDays: 5 },
      warnBefore: { hours: 24 },
    },
  ],
  alerts: [
    {
      key: 'emergency',
      name: say('The emergency plan starts', '启动应急预案', '啟動應變預案'),
      source: 'P4-2, P4-4',
      startsAt: 'received',
      roles: ['leading-group', 'owner', 'counsel'],
    },
  ],
  ladders: [
    {
      minimumRank: 1,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'leading-group', overdueBy: { hours: 1 } },
      ],
    },
  ],
  rules: [
    {
      key: 'emergency',
      name: say('Emergency plan', '应急预案', '應變預案'),
      source: 'P4-4',
      single: true,
      opens: [
        {
          level: 'emergency',
          when: { kind: 'occurs', when: { minimumRank: 2 }, days: 7 },
          reason: say(
            'grave interests or the media are involved',
            '涉及重大利益或媒体关注',
            '涉及重大利益或媒體關注',
          ),
          source: 'P4-2, P4-4',
        },
        {
          level: 'emergency',
          when: {
            kind: 'surge',
            percentOfMean: 100,
            inclusive: false,
            baselineDays: 28,
            leastBaselineDays: 1,
            floor: 20,
          },
          reason: say('20 complaints in 24 hours', '24小时内投诉达20件', '24小時內投訴達20件'),
          source: 'P4-4',
        },
      ],
      finds: [],
      mayBeLowered: [],
      silencesReminders: false,
      role: 'team',
    },
  ],
};
