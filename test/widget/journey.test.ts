// The moves of a person through the form, without a form.
import { expect } from '@open-wc/testing';
import { en } from '../../shared/text/form/en.ts';
import { enFinish } from '../../shared/text/form/en-finish.ts';
import { compose } from '../../widget/finish/compose.ts';
import { problemsOf } from '../../widget/finish/refusal.ts';
import { wallTime } from '../../widget/finish/wall-time.ts';
import { type Answers, noAnswers, readAnswers } from '../../widget/form/answers.ts';
import { checkStep } from '../../widget/form/check.ts';
import { type Journey, startOf, stepsNow } from '../../widget/form/journey.ts';
import { correct, goBack, goOn, sentBack } from '../../widget/form/moves.ts';
import type { Problem } from '../../widget/form/problem.ts';
import { askedNow, steps } from '../../widget/form/questions.ts';
import { planIn } from './support/plan.ts';

const plan = planIn('en');
const answered: Answers = {
  ...noAnswers,
  description: 'Open bag',
  name: 'Li',
  phone: '13800000000',
};

const walk = (start: Journey, ...moves: readonly ((from: Journey) => Journey)[]) => {
  let here = start;
  return moves.map((move) => {
    here = move(here);
    return here;
  });
};

const on = (journey: Journey) => goOn(journey, plan, en);
const back = (journey: Journey) => goBack(journey, plan);
const places = (way: readonly Journey[]) => way.map(({ place }) => place);

const messages = (changes: Partial<Answers>) =>
  steps.flatMap((step) => checkStep(step, { ...answered, ...changes }, plan, en));

describe('a journey', () => {
  it('leads through every step to the check and back again', () => {
    const start = startOf(answered);
    expect(places(walk(start, on, on, on, on))).to.deep.equal([
      'product',
      'person',
      'contact',
      'check',
    ]);
    expect(places(walk({ ...start, place: 'check' }, back, back, back, back, back))).to.deep.equal([
      'contact',
      'person',
      'product',
      'happened',
      'happened',
    ]);
  });

  it('returns to the check from a correction, forward or backward', () => {
    const check: Journey = { ...startOf(answered), place: 'check' };
    expect(places(walk(check, (from) => correct(from, 'product'), on))).to.deep.equal([
      'product',
      'check',
    ]);
    expect(places(walk(check, (from) => correct(from, 'happened'), back, back))).to.deep.equal([
      'happened',
      'check',
      'contact',
    ]);
  });

  it('goes to the first step with a field at fault, else stays with the whole', () => {
    const check: Journey = { ...startOf(answered), place: 'check' };
    const atFields = sentBack(check, [
      { field: 'email', message: 'a' },
      { field: 'batch', message: 'b' },
    ]);
    expect(atFields.place).to.equal('product');
    expect(atFields.problems).to.deep.equal([{ field: 'batch', message: 'b' }]);
    expect(sentBack(check, [{ field: 'send', message: 'a' }]).place).to.equal('check');
    expect(sentBack(check, [{ field: 'consent', message: 'a' }]).place).to.equal('check');
  });

  it('leads from one step at fault to the next, and to the check when all are mended', () => {
    const problems: readonly Problem[] = [
      { field: 'consent', message: 'a' },
      { field: 'email', message: 'b' },
      { field: 'batch', message: 'c' },
    ];
    const first = sentBack({ ...startOf(answered), place: 'check' }, problems);
    const way = [first, ...walk(first, on, on)];
    expect(places(way)).to.deep.equal(['product', 'contact', 'check']);
    expect(way.flatMap((journey) => journey.problems)).to.deep.equal([...problems].reverse());
    expect(places(walk(first, back, (from) => correct(from, 'happened'), on))).to.deep.equal([
      'check',
      'happened',
      'check',
    ]);
  });

  it('leaves out questions whose choices the plan does not have', () => {
    const bare = { ...plan, symptoms: [], signals: [] };
    const asked = stepsNow(startOf(), bare).flatMap((step) => askedNow(step, noAnswers, bare));
    const names = asked.map(({ name }) => name);
    expect(names).to.include('affected');
    expect(names).not.to.include('symptoms');
    expect(names).not.to.include('signals');
  });
});

describe('the check of answers', () => {
  it('finds nothing wrong with what is right', () => {
    expect(messages({})).to.deep.equal([]);
    expect(messages({ phone: '', email: 'li@example.com' })).to.deep.equal([]);
    expect(messages({ phone: '（0797）1234567 转 8001' })).to.deep.equal([]);
  });

  it('takes spaces alone for no answer', () => {
    expect(messages({ description: ' \n　' })).to.deep.equal([
      { field: 'description', message: 'Tell us what happened' },
    ]);
  });

  it('says how long is too long, by the contract’s own measure', () => {
    expect(messages({ description: 'x'.repeat(5000) })).to.deep.equal([]);
    expect(messages({ description: 'x'.repeat(5001) })).to.deep.equal([
      {
        field: 'description',
        message: '“Tell us in your own words” may have at most 5000 characters. It has 5001 now',
      },
    ]);
    expect(messages({ batch: 'x'.repeat(201) }).length).to.equal(1);
  });
});

describe('a submission', () => {
  const sender = { requestId: 'r', site: 's', locale: 'en' } as const;

  it('holds no choice that the plan does not offer, and no answer to a question not asked', () => {
    const answers: Answers = {
      ...answered,
      category: 'gone',
      symptoms: ['gone'],
      signals: ['media', 'gone'],
      affected: 'my son',
    };
    const { category, symptoms, signals, affected } = compose(answers, plan, sender);
    expect({ category, symptoms, signals }).to.deep.equal({
      category: undefined,
      symptoms: [],
      signals: ['media'],
    });
    expect(affected).to.equal('my son');
    const { affected: notAsked } = compose({ ...answers, symptoms: [] }, plan, sender);
    expect(notAsked).to.equal(undefined);
  });

  it('is tidied', () => {
    const answers = {
      ...answered,
      phone: ' １３８　0000 ',
      email: ' li＠example。com ',
      batch: 'Ａ—１',
    };
    const { reporter, batch } = compose(answers, plan, sender);
    expect(reporter).to.deep.equal({ name: 'Li', phone: '138 0000', email: 'li@example.com' });
    expect(batch).to.equal('A-1');
  });
});

describe('what is kept', () => {
  it('is read back whole, and only as far as it fits', () => {
    expect(readAnswers(JSON.parse(JSON.stringify(answered)))).to.deep.equal(answered);
    expect(readAnswers(null)).to.equal(noAnswers);
    expect(readAnswers({ name: 3, phone: '1', more: 'x' })).to.deep.equal({
      ...noAnswers,
      phone: '1',
    });
  });
});

describe('a refusal', () => {
  it('is told in our words when the web app has none', () => {
    const refuse = (code: 'too-large' | 'refused') =>
      problemsOf({ ok: false, code, message: '' }, enFinish)[0]?.message;
    expect(refuse('too-large')).to.contain('Please shorten what you wrote.');
    expect(refuse('refused')).to.contain('Please call the office.');
  });

  it('at a field the form does not have concerns the whole', () => {
    for (const name of ['requestId', 'toString']) {
      const fields = { [name]: 'Unreadable.' };
      const [problem] = problemsOf(
        { ok: false, code: 'invalid', message: 'No.', fields },
        enFinish,
      );
      expect(problem?.field).to.equal('send');
    }
  });
});

describe('a promised time', () => {
  it('is the wall time of the office, whatever zone the browser is in', () => {
    expect(wallTime('2026-11-20T23:30:00+08:00', 'en')).to.equal('Fri 20 Nov, 23:30');
    expect(wallTime('2026-11-20T23:30:00Z', 'en')).to.equal('Fri 20 Nov, 23:30');
    expect(wallTime('2026-11-20T00:05+08:00', 'zh-CN')).to.equal('11月20日周五 00:05');
  });

  it('is left out where it cannot be read', () => {
    for (const due of ['', 'tomorrow', '2026-11-20T10:42:00', '2026-13-45T99:99:00Z']) {
      expect(wallTime(due, 'en')).to.equal(undefined);
    }
  });
});
