// Numbers of complaints (C) and situations (S): short, sayable on the phone, with a check digit, so that a mistyped one is caught.
import { tidyCode } from './normalise.ts';

/** The quasigroup of H. M. Damm's thesis (2004): catches every single wrong digit and every adjacent swap. */
const damm = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const;

const checkDigit = (digits: string): number => {
  let interim = 0;
  for (const digit of digits) interim = damm[interim]?.[Number(digit)] ?? 0;
  return interim;
};

export type NumberLetter = 'C' | 'S';

/** `formatNumber(2026, 421)` is `C26-00421-3`: year, running number of that year, check digit. */
export const formatNumber = (year: number, running: number, letter: NumberLetter = 'C'): string => {
  const yearDigits = String(year % 100).padStart(2, '0');
  const runningDigits = String(running).padStart(5, '0');
  return `${letter}${yearDigits}-${runningDigits}-${checkDigit(yearDigits + runningDigits)}`;
};

/**
 * Reads a number as people type it: spaces, missing dashes, small letters and full-width digits are
 * forgiven, and dashes of every kind. Answers the written form, or null where it is no number of ours or a digit is wrong.
 */
export const readNumber = (typed: string): string | null => {
  const plain = tidyCode(typed).toUpperCase().replace(/[\s-]/g, '');
  const [, letter = 'C', digits] = /^([CS])?(\d{8,})$/.exec(plain) ?? [];
  if (!digits || checkDigit(digits) !== 0) return null;
  return `${letter}${digits.slice(0, 2)}-${digits.slice(2, -1)}-${digits.slice(-1)}`;
};

/** The running number and its year inside a written number, or null. */
export const numberParts = (number: string): { year: number; running: number } | null => {
  const parts = /^[CS](\d{2})-(\d{5,})-\d$/.exec(number);
  return parts ? { year: 2000 + Number(parts[1]), running: Number(parts[2]) } : null;
};
