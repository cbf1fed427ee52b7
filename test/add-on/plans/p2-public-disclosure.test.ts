// Public disclosure at its front doors: a minute before and after each limit of complaints and of a response.
import { expect, test } from 'vitest';
import {
  allElse,
  callBack,
  complaintOf,
  openDisclosure,
  type ResponseLevel,
  respond,
  timed,
  typed,
  workOff,
} from './disclosure.ts';
import type { Typed } from './plan-door.ts';
import { aroundLimit, aroundSituationLimit, type Timed, timely } from './timed.ts';

type Limit = readonly [
  requirement: string,
  says: string,
  /** Level of the complaint or response. */
  level: ResponseLevel,
  typed: readonly Typed[],
  timed: Timed,
  doer: string,
  told: readonly string[],
  why: string,
];

const reachedTop = typed(['topTold', '20 09:05']);

// biome-ignore format: a requirement a line reads as the table it is.
const complaintLimits: readonly Limit[] = [
  ['P2-4', 'level II: GM and deputy GM told within 30 minutes', 'II', [], timed('Tell GM and deputy GM', '20 09:30', 'topTold'), 'Duty office', ['Customer', 'Duty'], 'Level reached Fri 20 Nov 09:00 + 30 minutes → Fri 20 Nov 09:30; P2-4'],
  ['P2-4', 'level I: likewise', 'I', [], timed('Tell GM and deputy GM', '20 09:30', 'topTold'), 'Duty office', ['Customer', 'Duty'], 'Level reached Fri 20 Nov 09:00 + 30 minutes → Fri 20 Nov 09:30; P2-4'],
  ['P2-4', 'technical cause: quality, technology, plant within 1 hour', 'III', typed(['technicalCause', '20 10:00']), timed('Tell quality, technology, plant', '20 11:00', 'departmentsTold'), 'Duty', ['Duty'], 'Cause seen Fri 20 Nov 10:00 + 1 hour → Fri 20 Nov 11:00; P2-4'],
  ['P2-4', 'supply-chain cause: the same departments within 1 hour', 'II', [...reachedTop, ...typed(['supplyCause', '20 10:00'], ['supplierTold', '20 10:05'])], timed('Tell quality, technology, plant', '20 11:00', 'departmentsTold'), 'Duty', ['Customer', 'Duty'], 'Cause seen Fri 20 Nov 10:00 + 1 hour → Fri 20 Nov 11:00; P2-4'],
  ['P2-4', 'and the supplier within 1 hour', 'III', typed(['supplyCause', '20 10:00'], ['departmentsTold', '20 10:05']), timed('Tell the supplier', '20 11:00', 'supplierTold'), 'Purchasing', ['Purchasing'], 'Supply-chain cause seen Fri 20 Nov 10:00 + 1 hour → Fri 20 Nov 11:00; P2-4'],
  ['P2-7', 'a complaint is answered within 7 days', 'III', [], timed('Answer', '27 09:00', 'answer'), 'Duty', ['Duty'], 'Received Fri 20 Nov 09:00 + 7 days → Fri 27 Nov 09:00; P2-7'],
];

test.each(complaintLimits)(
  '%s: %s',
  (_requirement, _says, level, before, limit, doer, told, why) => {
    expect(aroundLimit(openDisclosure(), complaintOf[level], before, limit)).toEqual(
      timely(limit, doer, told, why),
    );
  },
);

const opened = (length: string, due: string, source = 'P2-7'): string =>
  `Opened Fri 20 Nov 09:05 + ${length} → ${due}; ${source}`;
const leveled = (length: string, due: string, source: string): string =>
  `Level reached Fri 20 Nov 09:05 + ${length} → ${due}; ${source}`;
const updated = typed(['updateSent', '20 20:00']);

// biome-ignore format: a requirement a line reads as the table it is.
const responseLimits: readonly Limit[] = [
  ['P2-3', 'level I is announced publicly, within 1 hour', 'I', [], timed('Announce level I publicly', '20 10:05', 'announcedPublicly'), 'Public relations', ['Deputy', 'Press'], leveled('1 hour', 'Fri 20 Nov 10:05', 'P2-3')],
  ['P2-3', 'level II inside, the regulator copied, within 1 hour', 'II', [], timed('Announce level II inside, copy the regulator', '20 10:05', 'announcedInternally'), 'Command', ['Command'], leveled('1 hour', 'Fri 20 Nov 10:05', 'P2-3')],
  ['P2-5', 'level I is reported to the authority at once, 15 minutes', 'I', [], timed('Report level I to the authority at once', '20 09:20', 'authorityReported'), 'Command', ['Command', 'Deputy'], leveled('15 minutes', 'Fri 20 Nov 09:20', 'P2-5')],
  ['P2-5', 'level II within 1 hour', 'II', [], timed('Report level II to the authority', '20 10:05', 'authorityReported'), 'Command', ['Command'], leveled('1 hour', 'Fri 20 Nov 10:05', 'P2-5')],
  ['P2-5', 'level III within 24 hours', 'III', [], timed('Report level III to the authority', '21 09:05', 'authorityReported'), 'Command', ['Command'], opened('24 hours', 'Sat 21 Nov 09:05', 'P2-5')],
  ['P2-5', 'drafted within 2 hours', 'III', [], timed('Draft the report', '20 11:05', 'reportDrafted'), 'Command', ['Command'], opened('2 hours', 'Fri 20 Nov 11:05', 'P2-5')],
  ['P2-5', 'an update every 12 hours', 'II', [], timed('Update for the authority', '20 21:05', 'updateSent'), 'Command', ['Command'], opened('12 hours', 'Fri 20 Nov 21:05', 'P2-5')],
  ['P2-5', 'and 12 hours after the last', 'II', updated, timed('Update for the authority', '21 08:00', 'updateSent'), 'Command', ['Command'], 'Update sent Fri 20 Nov 20:00 + 12 hours → Sat 21 Nov 08:00; P2-5'],
  ['P2-5', 'in a food case every 4 hours', 'II', typed(['foodCase', '20 10:00']), timed('Update on the food case', '20 14:00', 'updateSent'), 'Command', ['Command'], 'Food safety case Fri 20 Nov 10:00 + 4 hours → Fri 20 Nov 14:00; P2-5'],
  ['P2-5', 'and 4 hours after the last', 'II', typed(['foodCase', '20 10:00'], ['updateSent', '20 13:00']), timed('Update on the food case', '20 17:00', 'updateSent'), 'Command', ['Command'], 'Update sent Fri 20 Nov 13:00 + 4 hours → Fri 20 Nov 17:00; P2-5'],
  ['P2-5', 'a recall is filed within 12 hours', 'II', typed(['recallDecided', '20 10:00']), timed('File the recall', '20 22:00', 'recallFiled'), 'Command', ['Command'], 'Recall decided Fri 20 Nov 10:00 + 12 hours → Fri 20 Nov 22:00; P2-5'],
  ['P2-6', 'the first plan to superiors within 30 minutes', 'II', [], timed('Send the first plan to superiors', '20 09:35', 'planSent'), 'Deputy general manager', ['Deputy'], opened('30 minutes', 'Fri 20 Nov 09:35', 'P2-6')],
  ['P2-6', 'the meeting within 1 hour', 'II', [], timed('Hold the meeting', '20 10:05', 'meetingHeld'), 'Command', ['Command'], opened('1 hour', 'Fri 20 Nov 10:05', 'P2-6')],
  ['P2-6', 'a public bulletin the first day', 'II', [], timed('Publish the daily bulletin', '20 18:00', 'bulletinPublished'), 'Duty office', ['Duty'], 'Opened Fri 20 Nov 09:05 + the next 18:00 → Fri 20 Nov 18:00; P2-6, P2-11'],
  ['P2-6', 'and the next day', 'II', typed(['bulletinApproved', '20 15:00'], ['bulletinPublished', '20 16:00']), timed('Publish the daily bulletin', '21 18:00', 'bulletinPublished'), 'Duty office', ['Duty'], 'Last due Fri 20 Nov 18:00 + the next 18:00 → Sat 21 Nov 18:00; P2-6, P2-11'],
  ['P2-7', 'first fact report within 24 hours', 'II', [], timed('First fact report', '21 09:05', 'firstFacts'), 'Quality', ['Quality'], opened('24 hours', 'Sat 21 Nov 09:05')],
  ['P2-7', 'facts complete within 48 hours', 'II', [], timed('Complete the facts', '22 09:05', 'factsComplete'), 'Quality', ['Quality'], opened('48 hours', 'Sun 22 Nov 09:05')],
  ['P2-7', 'supplier contact list within 72 hours', 'II', [], timed('Supplier contact list', '23 09:05', 'supplierList'), 'Purchasing', ['Purchasing'], opened('72 hours', 'Mon 23 Nov 09:05')],
  ['P2-9', 'assessed early every morning', 'II', [], timed('Daily assessment', '21 06:00', 'assessed'), 'Command', ['Command'], 'Opened Fri 20 Nov 09:05 + the next 06:00 → Sat 21 Nov 06:00; P2-9'],
  ['P2-9', 'and the next morning', 'II', typed(['assessed', '21 05:30']), timed('Daily assessment', '22 06:00', 'assessed'), 'Command', ['Command'], 'Last due Sat 21 Nov 06:00 + the next 06:00 → Sun 22 Nov 06:00; P2-9'],
  ['P2-9', 'a threshold crossed: asked to raise within 4 hours', 'II', typed(['thresholdCrossed', '20 10:00']), timed('Ask to raise the level', '20 14:00', 'raiseRequested'), 'Command', ['Command'], 'Threshold crossed Fri 20 Nov 10:00 + 4 hours → Fri 20 Nov 14:00; P2-9'],
];

test.each(responseLimits)(
  '%s: %s',
  (_requirement, _says, level, before, limit, doer, told, why) => {
    const door = openDisclosure();
    const number = respond(door, level);
    callBack(door);
    workOff(door, number, before);
    door.typeWhen(number, allElse(limit));
    expect(aroundSituationLimit(door, number, limit)).toEqual(timely(limit, doer, told, why));
  },
);
