// The command line of a replay: what it means, and what is refused in words.
import { expect, it } from 'vitest';
import { readOptions } from '../../../local/replay/options.ts';
import { wordsIn } from '../../../local/replay/text/words.ts';

it('sweeps hourly and shows the desk unless told otherwise', () => {
  expect(readOptions(['complaints.csv', '--year', '2007'])).toMatchObject({
    ok: true,
    value: {
      file: 'complaints.csv',
      period: { from: '2007-01-01', to: '2007-12-31' },
      sweepEvery: 3_600_000,
      port: 8800,
      dataFolder: undefined,
    },
  });
});

it('takes single days before a year, and leaves an open end open', () => {
  const options = readOptions(['complaints.csv', '--year', '2007', '--from', '2007-03-01']);
  expect(options).toMatchObject({ value: { period: { from: '2007-03-01', to: '2007-12-31' } } });
  const open = readOptions(['complaints.csv', '--from', '2007-03-01']);
  expect(open).toMatchObject({ value: { period: { from: '2007-03-01', to: '9999-12-31' } } });
});

it.each([
  ['--sweep-every', 'PT7M'],
  ['--sweep-every', 'PT0S'],
  ['--sweep-every', 'hourly'],
  ['--year', 'MMVII'],
  ['--from', '2007-13-01'],
  ['--limit', '0'],
  ['--locale', 'de'],
])('refuses %s %s by name', (option, value) => {
  const refused = readOptions(['complaints.csv', option, value]);
  expect(refused).toMatchObject({
    ok: false,
    message: expect.stringContaining(wordsIn('en').optionWrong({ option })),
  });
});

it('shows how it is used when the file is missing, in the language asked for', () => {
  expect(readOptions(['--locale', 'zh-CN'])).toEqual({
    ok: false,
    message: wordsIn('zh-CN').usage,
  });
});
