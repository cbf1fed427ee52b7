// Public disclosure at its front doors: levels and why, who hears at once, what counts and what ends.
import { expect, test } from 'vitest';
import { callBack, day, forewarn, hazard, openDisclosure, respond, typed } from './disclosure.ts';
import type { PlanDoor } from './plan-door.ts';
import { alertsHeard } from './seen.ts';

type Complaint = Parameters<PlanDoor['comes']>[0];
type Look = (door: PlanDoor) => unknown;
type Row = readonly [requirement: string, says: string, look: Look, expected: unknown];

const safety = (...signals: string[]): Complaint => ({ category: 'safety', signals });
const said = (description: string): Complaint => ({ category: 'other', description });

const level =
  (complaint: Complaint): Look =>
  (door) =>
    door.row(door.comes(complaint)).levelWhy;

/** Kind, level and evidence of what a complaint opens, as its one member; the monthly round left out. */
const opens =
  (complaint: Complaint, typedThen: Readonly<Record<string, string>> = {}): Look =>
  (door) => {
    const number = door.comes(complaint);
    for (const [column, value] of Object.entries(typedThen)) door.type(number, column, value);
    door.sweepAt(day('20 09:05'));
    return door
      .rows('situations')
      .filter(({ level: shown }) => shown !== 'Standing')
      .map(
        ({ kind, level: shown, evidence, members }) =>
          `${kind}, ${shown}: ${evidence}${members === number ? '' : ` ${members}`}`,
      );
  };

/** Who hears of a complaint: at once, or after these were typed with the sweep. */
const heard =
  (complaint: Complaint, ...columns: string[]): Look =>
  (door) => {
    const number = door.comes(complaint);
    if (columns.length > 0) {
      door.sweepAt(day('20 09:05'));
      door.heard(number);
      for (const column of columns) door.type(number, column, day('20 09:05'));
      door.sweepAt(day('20 09:10'));
    }
    return alertsHeard(door, number);
  };

const nobody: string[] = [];
const to = (names: string[], what: string): string[] => names.map((name) => `${name}: ${what}`);
const top = ['Command', 'Deputy', 'Duty', 'General'];
const heads = [
  'Command',
  'Customer',
  'Deputy',
  'Duty',
  'General',
  'Leading',
  'Legal',
  'Personnel',
  'Press',
  'Production',
  'Purchasing',
  'Quality',
  'Technology',
];

/** Who hears of what was opened, in the sweep that opens it. */
const situationHeard =
  (open: (door: PlanDoor) => string): Look =>
  (door) =>
    alertsHeard(door, open(door));

/** State and why of an opened situation after these were typed at 09:10 and the sweep came by. */
const typing =
  (open: (door: PlanDoor) => string, ...columns: string[]): Look =>
  (door) => {
    const number = open(door);
    door.waitUntil(day('20 09:10'));
    for (const column of columns) door.type(number, column, day('20 09:10'));
    door.sweepAt(day('20 09:15'));
    const { state, why } = door.row(number);
    return `${state}: ${String(why).split(';')[0]}`;
  };

const level3 = (door: PlanDoor): string => respond(door, 'III');

/** The cell of its level typed over; level and state after the sweep. */
const lowered =
  (from: 'I' | 'II', cell: string): Look =>
  (door) => {
    const number = respond(door, from);
    callBack(door);
    door.typeWhen(
      number,
      typed(
        ['legalReviewed', '20 09:06'],
        ['reportSigned', '20 09:06'],
        ['authorityReported', '20 09:06'],
        ['planSent', '20 09:06'],
        ['meetingHeld', '20 09:06'],
        ['announcedPublicly', '20 09:06'],
      ),
    );
    door.type(number, 'level', cell);
    door.sweepAt(day('20 09:10'));
    const { level: shown, levelWhy, state, why } = door.row(number);
    return { shown, levelWhy, check: state === 'Please check' ? why : '' };
  };

// biome-ignore format: a requirement a line reads as the table it is.
const rows: readonly Row[] = [
  ['P2-1', 'a death is level I', level(safety('death')), 'Level I: death or serious injury (P2-1)'],
  ['P2-1', 'a serious injury and nationwide media, both reasons', level(safety('seriousInjury', 'nationalMedia')), 'Level I: death or serious injury (P2-1); nationwide media report it (P2-1)'],
  ['P2-1', 'a minor injury is level II', level(safety('minorInjury')), 'Level II: a minor injury (P2-1)'],
  ['P2-1', 'regional media are level II', level(safety('regionalMedia')), 'Level II: regional media report it (P2-1)'],
  ['P2-1', 'words of an injury, in Chinese', level(said('孩子手指受伤了')), 'Level II: the text speaks of an injury or the media (P2-1)'],
  ['P2-1', 'a single case is level III', level({ category: 'service' }), 'Level III: no rule asks for a higher one'],

  ['P2-1', 'a death starts a response of level I by itself', opens(safety('death')), ['Response, Level I: death, serious injury or nationwide media: 1 complaint (P2-1); injury or regional media: 1 complaint (P2-1)']],
  ['P2-1', 'a minor injury one of level II', opens(safety('minorInjury')), ['Response, Level II: injury or regional media: 1 complaint (P2-1)']],
  ['P2-2', 'a grave hazard one of level III', opens(hazard), ['Response, Level III: a grave safety hazard: 1 complaint (P2-2)']],
  ['P2-2', 'whose level says why too', (door) => door.row(level3(door)).levelWhy, 'Level III: a response was started (P2-3); a grave safety hazard (P2-2)'],
  ['P2-1', 'a single case none', opens({ category: 'quality' }), nobody],
  ['P2-3', 'a word in the text opens nothing unverified', opens(said('somebody died')), nobody],
  ['P2-3', 'verified it does', opens(said('somebody died'), { verified: '2026-11-20 09:00' }), ['Response, Level I: death, serious injury or nationwide media: 1 complaint (P2-1); injury or regional media: 1 complaint (P2-1)']],
  ['P2-8', 'where a level is possible: a pre-warning', opens({ category: 'quality' }, { signals: 'A response level may be reached' }), ['Pre-warning, Pre-warning: a level may be reached: 1 complaint (P2-8)']],

  ['P2-4', 'level I: GM and deputy GM hear at once', heard(safety('death')), [...to(['Command'], 'Level I complaint (P2-1, P2-4)'), 'Customer: New complaint (P2-4)', ...to(['Deputy', 'Duty'], 'Level I complaint (P2-1, P2-4)'), 'Duty: New complaint (P2-4)', 'General: Level I complaint (P2-1, P2-4)']],
  ['P2-4', 'level II with the sweep', (door) => { const number = door.comes(safety('minorInjury')); door.sweepAt(day('20 09:05')); return alertsHeard(door, number).filter((line) => line.includes('Level II')); }, to(top, 'Level II complaint (P2-1, P2-4)')],
  ['P2-4', 'a technical cause: quality, technology, plant', heard({ category: 'quality' }, 'technicalCause'), to(['Plant', 'Quality', 'Technology'], 'Technical or supply-chain cause (P2-4)')],
  ['P2-4', 'a supply-chain cause: the supplier’s contact too', heard({ category: 'quality' }, 'supplyCause'), ['Plant: Technical or supply-chain cause (P2-4)', 'Purchasing: Supply-chain cause (P2-4)', 'Quality: Technical or supply-chain cause (P2-4)', 'Supplier: Supply-chain cause (P2-4)', 'Technology: Technical or supply-chain cause (P2-4)']],

  ['P2-5', 'level I: all heads, GM and leading group at once', situationHeard((door) => respond(door, 'I')), to(heads, 'Level I response: report to the authority at once, announce it publicly (P2-3, P2-5)')],
  ['P2-3', 'level II likewise', situationHeard((door) => respond(door, 'II')), to(heads, 'Level II response: meeting within 1 hour, report to the authority within 1 hour (P2-3, P2-5)')],
  ['P2-1', 'level III: those who lead it', situationHeard(level3), to(['Command', 'Customer', 'Deputy', 'Duty', 'Legal', 'Press', 'Quality'], 'Level III response: customer service leads (P2-1)')],
  ['P2-8', 'a pre-warning: those who watch it', situationHeard(forewarn), to(['Command', 'Customer', 'Deputy', 'Duty', 'Legal', 'Press', 'Quality'], 'Pre-warning: holding bulletin with risk, area, advice and contact (P2-8, P2-11)')],

  ['P2-5', 'no signature that legal has not reviewed', typing(level3, 'planSent', 'meetingHeld', 'reportSigned'), 'Please check: “Signed by the deputy GM” does not count before “Reviewed by legal”'],
  ['P2-5', 'no report that is not signed', typing(level3, 'planSent', 'meetingHeld', 'legalReviewed', 'authorityReported'), 'Please check: “Reported to the authority” does not count before “Signed by the deputy GM”'],
  ['P2-11', 'no bulletin that PR has not approved', typing(level3, 'planSent', 'meetingHeld', 'bulletinPublished'), 'Please check: “Bulletin published” does not count before “Bulletin approved by PR”'],
  ['P2-8', 'no release before its conditions', typing(forewarn, 'releaseApproved'), 'Please check: “Leading group approves the release” does not count before “Volume down 80 % for 72 hours” and “Core media silent” and “No new laboratory finding”'],
  ['P2-10', 'no end before its conditions', typing(level3, 'planSent', 'meetingHeld', 'endApproved'), 'Please check: “Leading group approves the end” does not count before “72 hours without growth or casualties” and “Public attention down 80 %” and “Regulator confirms”'],
  ['P2-10', 'not closed without the leading group', typing(level3, 'planSent', 'meetingHeld', 'closed'), 'Please check: “Ended” does not count before “Leading group approves the end”'],

  ['P2-9', 'II is lowered by recorded decision', lowered('II', 'Level III'), { shown: 'Level III', levelWhy: 'Level III, chosen by a person. The rules ask for Level II: injury or regional media (P2-1)', check: '' }],
  ['P2-9', 'I is never lowered', lowered('I', 'Level II'), { shown: 'Level II', levelWhy: 'Level I: death, serious injury or nationwide media (P2-1)', check: '“Level II” does not count: this plan never lowers Level I' }],
];

test.each(rows)('%s: %s', (_requirement, _says, look, expected) => {
  expect(look(openDisclosure())).toEqual(expected);
});
