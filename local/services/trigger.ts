// Trigger: an installed trigger as a script sees it (Trigger reference).
import type { Execution } from '../google/execution.ts';
import { type EnumValue, enumeration, type Methods, Service } from '../google/service.ts';
import type { StoredTrigger } from '../google/trigger.ts';

export const eventTypes = enumeration(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
export const triggerSources = enumeration(
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
);

export class Trigger
  extends Service
  implements Methods<GoogleAppsScript.Script.Trigger, keyof GoogleAppsScript.Script.Trigger>
{
  readonly serviceName = 'Trigger';

  constructor(
    execution: Execution,
    private readonly stored: StoredTrigger,
  ) {
    super(execution);
  }

  getEventType(): EnumValue {
    return eventTypes[this.stored.source.event];
  }
  getHandlerFunction(): string {
    return this.stored.functionName;
  }
  getTriggerSource(): EnumValue {
    return this.stored.source.event === 'CLOCK'
      ? triggerSources.CLOCK
      : triggerSources.SPREADSHEETS;
  }
  getTriggerSourceId(): string | null {
    return this.stored.source.event === 'CLOCK' ? null : this.stored.source.fileId;
  }
  getUniqueId(): string {
    return this.stored.uniqueId;
  }
}
