// ContainerInfo: where a chart stands on its sheet.

import type { ChartSpec } from '../../book/chart-spec.ts';
import type { Execution } from '../../google/execution.ts';
import { Service } from '../../google/service.ts';
import type { Provides } from './google-types.ts';

type Google = GoogleAppsScript.Spreadsheet.ContainerInfo;

export class ContainerInfo extends Service implements Provides<Google, keyof Google> {
  readonly serviceName = 'ContainerInfo';

  constructor(
    execution: Execution,
    private readonly position: ChartSpec['position'],
  ) {
    super(execution);
  }

  getAnchorColumn(): number {
    return this.position.column;
  }
  getAnchorRow(): number {
    return this.position.row;
  }
  getOffsetX(): number {
    return this.position.offsetX;
  }
  getOffsetY(): number {
    return this.position.offsetY;
  }
}
