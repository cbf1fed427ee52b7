// What `ScriptApp.newTrigger(…)` leads to: a clock trigger or one of a spreadsheet (facts 4.2).
import type { Execution } from '../google/execution.ts';
import { type Methods, Service, ServiceException } from '../google/service.ts';
import { ClockTriggerBuilder } from './clock-trigger-builder.ts';
import { Trigger } from './trigger.ts';
import { checkRoom, type TriggerBoard } from './trigger-board.ts';

export class TriggerBuilder
  extends Service
  implements Methods<GoogleAppsScript.Script.TriggerBuilder, 'forSpreadsheet' | 'timeBased'>
{
  readonly serviceName = 'TriggerBuilder';

  constructor(
    execution: Execution,
    private readonly board: TriggerBoard,
    private readonly functionName: string,
  ) {
    super(execution);
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.execution, this.board, this.functionName);
  }

  /** Takes a spreadsheet or its id. */
  forSpreadsheet(spreadsheet: string | { getId(): string }): SpreadsheetTriggerBuilder {
    const fileId = typeof spreadsheet === 'string' ? spreadsheet : spreadsheet.getId();
    if (!this.board.books.get(fileId)) {
      throw new ServiceException(
        'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
      );
    }
    return new SpreadsheetTriggerBuilder(this.execution, this.board, this.functionName, fileId);
  }
}

export class SpreadsheetTriggerBuilder
  extends Service
  implements
    Methods<
      GoogleAppsScript.Script.SpreadsheetTriggerBuilder,
      'create' | 'onChange' | 'onEdit' | 'onOpen'
    >
{
  readonly serviceName = 'SpreadsheetTriggerBuilder';
  #event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | undefined;

  constructor(
    execution: Execution,
    private readonly board: TriggerBoard,
    private readonly functionName: string,
    private readonly fileId: string,
  ) {
    super(execution);
  }

  onOpen(): this {
    this.#event = 'ON_OPEN';
    return this;
  }
  onEdit(): this {
    this.#event = 'ON_EDIT';
    return this;
  }
  onChange(): this {
    this.#event = 'ON_CHANGE';
    return this;
  }

  create(): Trigger {
    if (!this.#event)
      throw new ServiceException('The event type of the trigger was not specified.');
    checkRoom(this.board, this.execution);
    const { effectiveUser } = this.execution;
    const stored = this.board.addSpreadsheet(
      this.functionName,
      effectiveUser,
      this.#event,
      this.fileId,
    );
    return new Trigger(this.execution, stored);
  }
}
