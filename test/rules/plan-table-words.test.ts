// Conditions and lengths of time in words: what is written is read again, and what people write in any language is too.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../shared/model/submission.ts';
import type { Condition } from '../../shared/plan/condition-schema.ts';
import { nutritionProgramme } from '../../shared/plan/presets/nutrition-programme.ts';
import { productQuality } from '../../shared/plan/presets/product-quality.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { readCondition, writeCondition } from '../../shared/plan/tables/conditions.ts';
import { readDuration, readElapsed, writeDuration } from '../../shared/plan/tables/durations.ts';
import { scopeOf } from '../../shared/plan/tables/names.ts';

const scope = (plan: Plan, locale: Locale) => scopeOf(plan, 'complaints', locale);
const english = scope(nutritionProgramme, 'en');

const term: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(1, 2, 3, 9).map((minimumRank) => ({ minimumRank })),
  fc.constantFrom('*', 'rash', 'other').map((symptom) => ({ symptom })),
  fc.constantFrom('media', 'fierceReaction').map((signal) => ({ signal })),
  fc.constantFrom('unwell', 'other').map((category) => ({ category })),
  fc.constantFrom('urgent', 'soon').map((urgency) => ({ urgency })),
  fc.constantFrom('web', 'passed-on').map((channel) => ({ channel })),
  fc.constantFrom('received', 'agreementOrTest', 'answer').map((reached) => ({ reached })),
  fc.constantFrom('reactionCluster').map((situation) => ({ situation })),
  fc
    .array(fc.string({ minLength: 2, maxLength: 8 }), { minLength: 1, maxLength: 3 })
    .map((words) => ({ words })),
);
const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    term,
    tie('any').map((not): Condition => ({ not })),
    fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
  ),
})).any;

describe('a condition', () => {
  test('of any shape is read as it was written, in every language', () => {
    fc.assert(
      fc.property(condition, fc.constantFrom(...locales), (stated, locale) => {
        const names = scope(nutritionProgramme, locale);
        expect(readCondition(writeCondition(stated, names), names)).toEqual(stated);
      }),
    );
  });

  // biome-ignore format: a line each.
  test.each<[string, Condition]>([
    ['symptom: any and signal: fierce reaction of the guardian', { all: [{ symptom: '*' }, { signal: 'fierceReaction' }] }],
    ['SYMPTOM:ANY', { symptom: '*' }],
    ['level at least 2', { minimumRank: 2 }],
    ['level at least 二级', { minimumRank: 2 }],
    ['级别不低于二级且情形：有记者介入', { all: [{ minimumRank: 2 }, { signal: 'media' }] }],
    ['情形：已向政府部门反映或已达到：达成协议或第三方送检', { any: [{ signal: 'authority' }, { reached: 'agreementOrTest' }] }],
    ['not (category: unwell)', { not: { category: 'unwell' } }],
    ['not category: unwell', { not: { category: 'unwell' } }],
    ['symptom: rash or symptom: fever and signal: media', { any: [{ symptom: 'rash' }, { all: [{ symptom: 'fever' }, { signal: 'media' }] }] }],
    ['(symptom: rash or symptom: fever) and signal: media', { all: [{ any: [{ symptom: 'rash' }, { symptom: 'fever' }] }, { signal: 'media' }] }],
    ['written: "TV station", 记者 and channel: web', { all: [{ words: ['TV station', '记者'] }, { channel: 'web' }] }],
    ['写到：“电视台”', { words: ['电视台'] }],
    ['reached: Agreement or third-party test', { reached: 'agreementOrTest' }],
  ])('%s', (written, stated) => {
    expect(readCondition(written, english)).toEqual(stated);
  });

  test('asks for amounts', () => {
    const figures = scope(productQuality, 'en');
    const [figure] = productQuality.figures;
    const name = figure?.name.en ?? '';
    expect(readCondition(`${name} above 1,000`, figures)).toEqual({
      figure: figure?.key,
      above: 1000,
    });
    expect(readCondition(`${name} up to 1000.5`, figures)).toEqual({
      figure: figure?.key,
      upTo: 1000.5,
    });
  });

  test.each([
    ['symptom: thirst', /“thirst” is not known here\. Choose one of: Diarrhoea; /],
    ['symptom rash', /At “symptom rash” there is no condition/],
    ['(symptom: rash', /A bracket is opened and not closed/],
    ['symptom: rash)', /“\)” is too much here/],
    ['symptom: rash signal: media', /“signal: media” is too much here/],
    ['level at least many', /“many” is not known here/],
    ['rank at least many', /“many” is no number/],
  ])('%s is no condition', (written, problem) => {
    expect(() => readCondition(written, english)).toThrow(problem);
  });
});

describe('a length of time', () => {
  test.each([
    ['4 hours', { hours: 4 }],
    ['4h', { hours: 4 }],
    ['1 working day', { workingDays: 1 }],
    ['2个工作日', { workingDays: 2 }],
    ['2個工作天', { workingDays: 2 }],
    ['３ 小时', { hours: 3 }],
    ['next 8:00', { timeOfDay: '08:00' }],
    ['下一个08:00', { timeOfDay: '08:00' }],
    ['2 days before', { daysBefore: 2 }],
    ['提前2天', { daysBefore: 2 }],
    ['1 week', { days: 7 }],
    ['6個月', { months: 6 }],
    ['4个工作小时', { workingHours: 4 }],
  ])('%s', (written, duration) => {
    expect(readDuration(written, english)).toEqual(duration);
  });

  test.each(['', '0 hours', '-1 hours', 'soon', '4', 'next 25:00', '1.5 hours'])(
    'not “%s”',
    (written) => {
      expect(() => readDuration(written, english)).toThrow(/is no length of time/);
    },
  );

  test('of minutes and hours alone, where only those will do', () => {
    expect(readElapsed('1 day', english)).toEqual({ hours: 24 });
    expect(() => readElapsed('1 working day', english)).toThrow(/no number of minutes or hours/);
  });

  test('is read as it was written, in every language', () => {
    const count = fc.integer({ min: 1, max: 999 });
    const unit = fc.constantFrom(
      'minutes',
      'hours',
      'days',
      'months',
      'workingDays',
      'workingHours',
      'daysBefore',
    );
    fc.assert(
      fc.property(unit, count, fc.constantFrom(...locales), (name, length, locale) => {
        const names = scope(nutritionProgramme, locale);
        const duration = readDuration(`${length} hours`, names);
        expect(duration).toEqual({ hours: length });
        const stated = readDuration(writeDuration(durationOf(name, length), names), names);
        expect(stated).toEqual({ [name]: length });
      }),
    );
  });
});

const durationOf = (unit: string, count: number) => {
  switch (unit) {
    case 'minutes':
      return { minutes: count };
    case 'days':
      return { days: count };
    case 'months':
      return { months: count };
    case 'workingDays':
      return { workingDays: count };
    case 'workingHours':
      return { workingHours: count };
    case 'daysBefore':
      return { daysBefore: count };
    default:
      return { hours: count };
  }
};
