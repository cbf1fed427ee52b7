// For plans that count complaints without naming a number: an early warning when there are unusually many.
import { say } from '../say.ts';
import type { Plan } from '../schema.ts';

/** `watcher` looks into it, `superior` hears when nobody did. */
export const volumeWarning = (watcher: string, superior: string): Plan['situations'] => ({
  levels: [
    {
      key: 'notice',
      rank: 1,
      name: say('Early warning', '早期预警', '早期預警'),
      meaning: say('More than chance explains', '超出偶然波动', '超出偶然波動'),
    },
  ],
  levelRules: [],
  facts: [],
  figures: [],
  milestones: [
    { key: 'assessed', name: say('Assessed', '已研判', '已研判'), implies: [] },
    { key: 'closed', name: say('Closed', '结束', '結束'), implies: ['assessed'] },
  ],
  duties: [
    {
      key: 'assessed',
      name: say('Look into the early warning', '研判早期预警', '研判早期預警'),
      source: 'Redress',
      role: 'owner',
      startsAt: 'received',
      endsAt: 'assessed',
      within: { workingDays: 1 },
      warnBefore: { hours: 2 },
    },
  ],
  alerts: [
    {
      key: 'volumeWarning',
      name: say('Unusually many complaints', '投诉异常增多', '投訴異常增多'),
      source: 'Redress',
      startsAt: 'received',
      roles: ['owner'],
    },
  ],
  ladders: [
    {
      minimumRank: 1,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: superior, overdueBy: { hours: 24 } },
      ],
    },
  ],
  rules: [
    {
      key: 'volumeWarning',
      name: say('Unusually many complaints', '投诉异常增多', '投訴異常增多'),
      source: 'Redress',
      single: true,
      opens: [
        {
          level: 'notice',
          when: {
            kind: 'unusual',
            by: 'volume',
            windows: [3, 7],
            falseAlarmsPerYear: 2,
            baselineDays: 182,
            leastCount: 5,
          },
          reason: say(
            'more complaints than chance explains',
            '投诉数量超出偶然波动',
            '投訴數量超出偶然波動',
          ),
          source: 'Redress',
        },
      ],
      finds: [],
      mayBeLowered: [],
      silencesReminders: false,
      role: watcher,
    },
  ],
});
