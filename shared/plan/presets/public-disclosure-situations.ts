// P2's situations: the company's response at level I, II or III, the pre-warning before it, and the monthly round.
import type { Condition } from '../condition-schema.ts';
import { say } from '../say.ts';
import type { Plan } from '../schema.ts';
import { disclosureAlerts, disclosureDuties, ranks } from './public-disclosure-duties.ts';
import { disclosureMilestones, response } from './public-disclosure-milestones.ts';

type Opens = Plan['situations']['rules'][number]['opens'];
type Trigger = Opens[number]['when'];

/** The last 24 hours above so many percent of the mean of the four weeks before. */
const above = (percentOfMean: number, floor: number): Trigger => ({
  kind: 'surge',
  percentOfMean,
  inclusive: false,
  baselineDays: 28,
  floor,
});
const inAWeek = (when: Condition): Trigger => ({ kind: 'occurs', when, days: 7 });

const casualty: Condition = {
  any: [{ signal: 'death' }, { signal: 'seriousInjury' }, { signal: 'minorInjury' }],
};
/** A word found in the text counts once somebody has verified the complaint. */
const worst: Condition = {
  all: [
    { minimumRank: 3 },
    {
      any: [
        { signal: 'death' },
        { signal: 'seriousInjury' },
        { signal: 'nationalMedia' },
        { reached: 'verified' },
      ],
    },
  ],
};
const grave: Condition = {
  all: [
    { minimumRank: 2 },
    {
      any: [
        casualty,
        { signal: 'nationalMedia' },
        { signal: 'regionalMedia' },
        { reached: 'verified' },
      ],
    },
  ],
};

const opensResponse: Opens = [
  {
    level: 'I',
    when: inAWeek(worst),
    reason: say(
      'death, serious injury or nationwide media',
      '涉及死亡、重伤或全国性媒体',
      '涉及死亡、重傷或全國性媒體',
    ),
    source: 'P2-1',
  },
  {
    level: 'II',
    when: inAWeek(grave),
    reason: say('injury or regional media', '涉及受伤或区域性媒体', '涉及受傷或區域性媒體'),
    source: 'P2-1',
  },
  {
    level: 'II',
    when: above(300, 10),
    reason: say('daily volume above 300 % of the mean', '投诉量超过日均300%', '投訴量超過日均300%'),
    source: 'P2-2',
  },
  {
    level: 'III',
    when: inAWeek({ signal: 'safetyHazard' }),
    reason: say('a grave safety hazard', '涉及重大安全隐患', '涉及重大安全疑慮'),
    source: 'P2-2',
  },
];

export const disclosureSituations: Plan['situations'] = {
  levels: [
    {
      key: 'standing',
      rank: ranks.standing,
      name: say('Standing', '常态', '常態'),
      meaning: say('What is kept ready', '日常准备', '日常準備'),
    },
    {
      key: 'notice',
      rank: ranks.notice,
      name: say('Early warning', '早期预警', '早期預警'),
      meaning: say('More than chance explains', '超出偶然波动', '超出偶然波動'),
    },
    {
      key: 'preWarning',
      rank: ranks.preWarning,
      name: say('Pre-warning', '预警', '預警'),
      meaning: say('A level may be reached', '可能达到响应级别', '可能達到應變級別'),
    },
    {
      key: 'III',
      rank: ranks.III,
      name: say('Level III', '三级响应', '三級應變'),
      meaning: say('Customer service leads', '由客服部门牵头', '由客服部門主辦'),
    },
    {
      key: 'II',
      rank: ranks.II,
      name: say('Level II', '二级响应', '二級應變'),
      meaning: say('A team of legal, PR and supply', '成立专项工作组', '成立專案小組'),
    },
    {
      key: 'I',
      rank: ranks.I,
      name: say('Level I', '一级响应', '一級應變'),
      meaning: say(
        'All departments, with outside help',
        '跨部门联动，外部协作',
        '跨部門聯動，外部協作',
      ),
    },
  ],
  levelRules: [
    {
      level: 'I',
      when: { all: [response, { reached: 'above500' }, { not: { reached: 'controllable' } }] },
      reason: say(
        'volume above 500 % of the mean and not under control soon',
        '投诉量超过日均500%且短期内无法控制',
        '投訴量超過日均500%且短期內無法控制',
      ),
      source: 'P2-1',
    },
    {
      level: 'III',
      when: response,
      reason: say('a response was started', '已启动响应', '已啟動應變'),
      source: 'P2-3',
    },
    {
      level: 'preWarning',
      when: { situation: 'preWarning' },
      reason: say('a level may be reached', '可能达到响应级别', '可能達到應變級別'),
      source: 'P2-8',
    },
    {
      level: 'notice',
      when: { situation: 'earlyWarning' },
      reason: say('more than chance explains', '超出偶然波动', '超出偶然波動'),
      source: 'Redress',
    },
  ],
  facts: [
    {
      key: 'riskNature',
      name: say('Bulletin: nature of the risk', '通报：风险性质', '通報：風險性質'),
    },
    {
      key: 'areaAffected',
      name: say('Bulletin: area affected', '通报：影响范围', '通報：影響範圍'),
    },
    { key: 'firstAdvice', name: say('Bulletin: first advice', '通报：初步建议', '通報：初步建議') },
    {
      key: 'officialContact',
      name: say('Bulletin: official contact', '通报：官方联系方式', '通報：官方聯絡方式'),
    },
  ],
  figures: [],
  milestones: disclosureMilestones,
  duties: disclosureDuties,
  alerts: disclosureAlerts,
  ladders: [
    {
      minimumRank: ranks.I,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'deputy-gm', overdueBy: null },
        { role: 'gm', overdueBy: { minutes: 30 } },
      ],
    },
    {
      minimumRank: ranks.preWarning,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'deputy-gm', overdueBy: { minutes: 30 } },
        { role: 'gm', overdueBy: { hours: 2 } },
      ],
    },
    {
      minimumRank: ranks.standing,
      rungs: [
        { role: 'owner', overdueBy: null },
        { role: 'deputy-gm', overdueBy: { hours: 24 } },
        { role: 'gm', overdueBy: { hours: 72 } },
      ],
    },
  ],
  rules: [
    {
      key: 'response',
      name: say('Response', '应急响应', '應變'),
      source: 'P2-1',
      single: true,
      opens: opensResponse,
      finds: [
        { milestone: 'above500', when: above(500, 10) },
        { milestone: 'growthFound', when: above(150, 5) },
        {
          milestone: 'growthFound',
          when: {
            kind: 'occurs',
            when: { any: [{ signal: 'coreMedia' }, { signal: 'provincialLetter' }] },
            days: 1,
          },
        },
        { milestone: 'noGrowth', when: { kind: 'calm', hours: 72, without: casualty } },
      ],
      mayBeLowered: ['II'],
      silencesReminders: true,
      role: 'command-centre',
    },
    {
      key: 'preWarning',
      name: say('Pre-warning', '预警', '預警'),
      source: 'P2-8',
      single: true,
      opens: [
        {
          level: 'preWarning',
          when: above(150, 5),
          reason: say(
            'daily volume up more than 50 %',
            '投诉量日增长超过50%',
            '投訴量日增長超過50%',
          ),
          source: 'P2-8',
        },
        {
          level: 'preWarning',
          when: inAWeek({ signal: 'mayEscalate' }),
          reason: say('a level may be reached', '可能达到响应级别', '可能達到應變級別'),
          source: 'P2-8',
        },
      ],
      finds: [
        { milestone: 'volumeDown', when: { kind: 'calm', hours: 72, downBy: 80 } },
        { milestone: 'responseFound', when: above(300, 10) },
        {
          milestone: 'responseFound',
          when: inAWeek({ any: [worst, grave, { signal: 'safetyHazard' }] }),
        },
      ],
      mayBeLowered: [],
      silencesReminders: false,
      role: 'command-centre',
    },
    {
      key: 'earlyWarning',
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
            '投诉量超出偶然波动',
            '投訴量超出偶然波動',
          ),
          source: 'Redress',
        },
      ],
      finds: [],
      mayBeLowered: [],
      silencesReminders: false,
      role: 'command-centre',
    },
    {
      key: 'standing',
      name: say('Kept ready every month', '每月例行准备', '每月例行準備'),
      source: 'P2-12',
      single: true,
      opens: [
        {
          level: 'standing',
          when: { kind: 'always' },
          reason: say('kept ready at all times', '常态保持', '常態保持'),
          source: 'P2-12',
        },
      ],
      finds: [],
      mayBeLowered: [],
      silencesReminders: false,
      role: 'command-centre',
    },
  ],
};
