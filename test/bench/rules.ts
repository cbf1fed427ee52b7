// How long the watch takes for many open complaints, against reading the same complaints as JSON in the same run.
// Exits with 1 where the time is not linear.
import { hour, minute } from '../../shared/calendar/duration.ts';
import type { Complaint } from '../../shared/model/complaint.ts';
import { type WatchInput, watch } from '../../shared/rules/watch.ts';
import {
  ahead,
  at,
  calendarOf,
  complaintWith,
  people,
  plan,
  recorded,
  zone,
} from '../rules/fixtures.ts';

const sizes = [10_000, 50_000, 100_000] as const;
const rounds = 5;
/** More than this times as long for each complaint among 100,000 as among 10,000 is not linear. */
const mostGrowth = 1.5;

const now = at('2026-11-20 12:00');
const symptoms = ['diarrhoea', 'vomiting', 'fever', 'rash'] as const;
const ago = (hours: number): number => now - hours * hour;

/** Of ten, two are new, six answered and still open, two overdue; one in five has a symptom. */
const openComplaint = (index: number): Complaint => {
  const kind = index % 10;
  const received = ago(kind < 2 ? 0.2 : 24 + (index % 480));
  const milestones: Complaint['milestones'] =
    kind < 2
      ? {}
      : kind < 8
        ? {
            firstAnswer: received + 20 * minute,
            answer: received + hour,
            recordSent: received + 5 * hour,
          }
        : { firstAnswer: received + 20 * minute, answer: received + hour };
  const symptom = symptoms[index % symptoms.length];
  return complaintWith({
    number: `C26-${String(index).padStart(6, '0')}`,
    received,
    levelSince: received,
    levelMemo: null,
    level: '',
    region: index % 3 === 0 ? 'West' : 'East',
    owner: index % 3 === 0 ? 'Bea' : 'Ann',
    description: `Box ${index} was opened on Tuesday and three of the sachets had come undone at the seam.`,
    milestones,
    ...(index % 5 === 0 && symptom ? { symptoms: [symptom], category: 'unwell' } : {}),
  });
};

/** As the workbook stands between two sweeps: all that had to be told was told, all that ended is written down. */
const settledInput = (size: number): WatchInput => {
  const complaints = Array.from({ length: size }, (_, index) => openComplaint(index));
  const input: WatchInput = {
    plan,
    calendarOf,
    zone,
    people,
    complaints,
    situations: [],
    outbox: new Map(),
    now,
    ahead,
    locale: 'en',
  };
  const first = watch(input);
  return {
    ...input,
    complaints: complaints.map((complaint, index) => {
      const row = first.complaints.rows[index];
      return { ...complaint, settled: row?.settled ?? '', level: row?.level ?? '' };
    }),
    outbox: recorded(first.notices, 'sent', now),
  };
};

const milliseconds = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const measured = sizes.map((size) => {
  const input = settledInput(size);
  const text = JSON.stringify(input.complaints);
  const reading: number[] = [];
  const watching: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const read = milliseconds(() => {
      JSON.parse(text);
    });
    const watched = milliseconds(() => {
      watch(input);
    });
    // The first round warms the machine up.
    if (round === 0) continue;
    reading.push(read);
    watching.push(watched);
  }
  return { size, reading: median(reading), watching: median(watching) };
});

const cell = (text: string): string => text.padStart(14);
console.log(['complaints', 'JSON.parse ms', 'watch ms', 'ratio', 'µs each'].map(cell).join(''));
for (const { size, reading, watching } of measured) {
  const figures = [
    String(size),
    reading.toFixed(1),
    watching.toFixed(1),
    (watching / reading).toFixed(2),
    ((1000 * watching) / size).toFixed(1),
  ];
  console.log(figures.map(cell).join(''));
}
const each = measured.map(({ size, watching }) => watching / size);
const growth = (each.at(-1) ?? 0) / (each[0] ?? 1);
console.log(
  `${growth.toFixed(2)} times as long for each complaint among the most as among the fewest; up to ${mostGrowth} counts as linear.`,
);
if (growth > mostGrowth) process.exitCode = 1;
