// Every message of the form exists in every language, and none was left in English or in the other Chinese.
import { describe, expect, it } from 'vitest';
import { en } from '../../shared/text/form/en.ts';
import { enFinish } from '../../shared/text/form/en-finish.ts';
import { zhCN, zhCNFinish } from '../../shared/text/form/zh-CN.ts';
import { zhTW, zhTWFinish } from '../../shared/text/form/zh-TW.ts';

const values = {
  step: 2,
  of: 5,
  question: 'Q',
  most: 200,
  now: 230,
  seconds: 8,
  minutes: 3,
  hours: 6,
};

const spoken = (table: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(table).map(([key, message]) => [
      key,
      typeof message === 'function' ? message(values) : message,
    ]),
  );

const english = spoken({ ...en, ...enFinish });
const chinese = {
  'zh-CN': spoken({ ...zhCN, ...zhCNFinish }),
  'zh-TW': spoken({ ...zhTW, ...zhTWFinish }),
};

const hanCharacter = /\p{Script=Han}/u;
/** Characters that one script writes and the other does not, as far as the form uses them. */
const onlySimplified = /[们这请发继续电话没还个说与将时]/;
const onlyTraditional = /[們這請發繼續電話沒還個說與將時]/;

describe.each(Object.entries(chinese))('the form in %s', (locale, table) => {
  it('has the same messages as in English', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(english).sort());
  });

  it('is Chinese throughout', () => {
    const notChinese = Object.entries(table).filter(([, text]) => !hanCharacter.test(text));
    expect(notChinese).toEqual([]);
  });

  it('is written in its own script', () => {
    const foreign = locale === 'zh-CN' ? onlyTraditional : onlySimplified;
    expect(Object.entries(table).filter(([, text]) => foreign.test(text))).toEqual([]);
  });

  it('has full-width punctuation after Chinese words', () => {
    expect(Object.entries(table).filter(([, text]) => /\p{Script=Han}[,;:?!]/u.test(text))).toEqual(
      [],
    );
  });

  it('names every value that the English message names', () => {
    const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(([number]) => number).sort();
    const told = (key: string) => numbers(table[key] ?? '');
    for (const key of ['progress', 'tooLong', 'waitingIn', 'waitingMinutes', 'waitingHours']) {
      expect(told(key), key).toEqual(numbers(english[key] ?? ''));
    }
  });
});
