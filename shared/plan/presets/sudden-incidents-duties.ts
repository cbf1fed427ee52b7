// P5: what must be done about an incident, stage by stage; a safety accident needs approval and publication as well.
import type { Condition } from '../condition-schema.ts';
import { say } from '../say.ts';
import type { Plan } from '../schema.ts';

const first: Condition = { minimumRank: 3 };
const belowFirst: Condition = { not: first };
const second: Condition = { all: [belowFirst, { minimumRank: 2 }] };
const third: Condition = { not: { minimumRank: 2 } };

const assess = say(
  'Assess extent, consequences, measures',
  '评估范围、后果和措施',
  '評估範圍、後果和措施',
);
const makePlan = say('Make the handling plan', '制定处置方案', '制定處理方案');
const carryOut = say('Carry the plan out', '执行处置方案', '執行處理方案');

/** `safety`: what makes it a safety accident. */
export const incidentDuties = (safety: Condition): Plan['duties'] => [
  {
    key: 'assessed1',
    name: assess,
    source: 'P5-2',
    role: 'team',
    when: first,
    startsAt: 'received',
    endsAt: 'assessed',
    within: { hours: 1 },
    warnBefore: { minutes: 15 },
  },
  {
    key: 'assessed2',
    name: assess,
    source: 'P5-2',
    role: 'team',
    when: second,
    startsAt: 'received',
    endsAt: 'assessed',
    within: { hours: 4 },
    warnBefore: { minutes: 30 },
  },
  {
    key: 'assessed3',
    name: assess,
    source: 'P5-2',
    role: 'team',
    when: third,
    startsAt: 'received',
    endsAt: 'assessed',
    within: { hours: 24 },
    warnBefore: { hours: 2 },
  },
  {
    key: 'planMade1',
    name: makePlan,
    source: 'P5-2',
    role: 'team',
    when: first,
    startsAt: 'assessed',
    endsAt: 'planMade',
    within: { hours: 4 },
    warnBefore: { minutes: 30 },
  },
  {
    key: 'planMade',
    name: makePlan,
    source: 'P5-2',
    role: 'team',
    when: belowFirst,
    startsAt: 'assessed',
    endsAt: 'planMade',
    within: { hours: 24 },
    warnBefore: { hours: 2 },
  },
  {
    key: 'approved',
    name: say('Approve the handling plan', '审批处置方案', '審批處理方案'),
    source: 'P5-3',
    role: 'leading-group',
    when: safety,
    startsAt: 'planMade',
    endsAt: 'approved',
    within: { workingDays: 1 },
    warnBefore: { hours: 2 },
  },
  {
    key: 'carriedOut',
    name: carryOut,
    source: 'P5-2',
    role: 'owner',
    when: { not: safety },
    startsAt: 'planMade',
    endsAt: 'carriedOut',
    within: { workingDays: 3 },
    warnBefore: { hours: 8 },
  },
  {
    key: 'carriedOutSafety',
    name: carryOut,
    source: 'P5-2, P5-3',
    role: 'owner',
    when: safety,
    startsAt: 'approved',
    endsAt: 'carriedOut',
    within: { workingDays: 3 },
    warnBefore: { hours: 8 },
  },
  {
    key: 'answer',
    name: say('Tell course, result, solution', '反馈经过、结果和方案', '回覆經過、結果和方案'),
    source: 'P5-2',
    role: 'head',
    startsAt: 'carriedOut',
    endsAt: 'answer',
    within: { hours: 24 },
    warnBefore: { hours: 2 },
  },
  {
    key: 'published',
    name: say('Publish the result', '公开处理结果', '公開處理結果'),
    source: 'P5-3',
    role: 'head',
    when: safety,
    startsAt: 'carriedOut',
    endsAt: 'published',
    within: { workingDays: 3 },
    warnBefore: { hours: 8 },
  },
  {
    key: 'evaluated',
    name: say('Evaluate and improve', '评估总结并改进', '評估總結並改善'),
    source: 'P5-2',
    role: 'team',
    startsAt: 'answer',
    endsAt: 'evaluated',
    within: { workingDays: 5 },
    warnBefore: { hours: 24 },
  },
];
