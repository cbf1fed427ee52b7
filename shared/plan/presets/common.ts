// What several presets share: China's working calendar, the three urgencies, and having no situations. Pure data.
import { say } from '../say.ts';
import type { Plan } from '../schema.ts';

export const chinaCalendars: Plan['calendars'] = [
  {
    key: 'china',
    regions: [],
    hours: [
      { from: '08:30', to: '12:00' },
      { from: '13:30', to: '17:30' },
    ],
    weekend: [6, 7],
    holidays: 'china',
    ownDays: [],
  },
];

export const threeUrgencies: Plan['urgencies'] = [
  { key: 'urgent', name: say('Urgent', '紧急', '緊急') },
  { key: 'soon', name: say('Rather urgent', '比较紧急', '比較緊急') },
  { key: 'ordinary', name: say('Ordinary', '一般', '一般') },
];

/** For a plan that speaks of single complaints alone. */
export const noSituations: Plan['situations'] = {
  levels: [
    {
      key: 'notice',
      rank: 1,
      name: say('Notice', '提示', '提示'),
      meaning: say('Several complaints at once', '多件投诉', '多件投訴'),
    },
  ],
  levelRules: [],
  facts: [],
  figures: [],
  milestones: [{ key: 'closed', name: say('Closed', '结束', '結束'), implies: [] }],
  duties: [],
  alerts: [],
  ladders: [],
  rules: [],
};
