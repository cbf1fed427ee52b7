// The triggers of one script, as the builders need them, and how many a user may have (facts 3, 4.2).
import type { Execution } from '../google/execution.ts';
import { ServiceException } from '../google/service.ts';
import type { BookStore } from '../google/spreadsheet-host.ts';
import type { Schedule, StoredTrigger } from '../google/trigger.ts';

/** The triggers of one script; all users' are kept, each user sees their own. */
export interface TriggerBoard {
  ofUser(user: string): readonly StoredTrigger[];
  addClock(functionName: string, creator: string, schedule: Schedule): StoredTrigger;
  addSpreadsheet(
    functionName: string,
    creator: string,
    event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE',
    fileId: string,
  ): StoredTrigger;
  remove(uniqueId: string): void;
  readonly books: BookStore;
  /** Zone of clock triggers that name none. */
  readonly timeZone: string;
}

/** Per user and script (facts 3). */
const mostTriggers = 20;

export function checkRoom(board: TriggerBoard, execution: Execution): void {
  if (board.ofUser(execution.effectiveUser).length < mostTriggers) return;
  throw new ServiceException(
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
}
