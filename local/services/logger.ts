// Logger: lines for the execution's log (Logger reference).
import { format } from 'node:util';
import type { Execution } from '../google/execution.ts';
import { type Methods, Service } from '../google/service.ts';

export class Logger
  extends Service
  implements Methods<GoogleAppsScript.Base.Logger, 'clear' | 'getLog' | 'log'>
{
  readonly serviceName = 'Logger';
  #lines: string[] = [];

  constructor(
    execution: Execution,
    private readonly write: (text: string) => void,
  ) {
    super(execution);
  }

  log(data: unknown, ...values: readonly unknown[]): Logger {
    const text = values.length > 0 ? format(data, ...values) : printed(data);
    this.#lines.push(text);
    this.write(text);
    return this;
  }
  getLog(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }
  clear(): void {
    this.#lines = [];
  }
}

const printed = (data: unknown) => (typeof data === 'string' ? data : format('%O', data));
