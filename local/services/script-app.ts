// ScriptApp: triggers, the web app's address, and what the script may do (ScriptApp reference).
import type { Execution } from '../google/execution.ts';
import {
  type EnumValue,
  enumeration,
  type Methods,
  Service,
  ServiceException,
  ServiceWith,
} from '../google/service.ts';
import { weekdays } from './clock-trigger-builder.ts';
import { eventTypes, Trigger, triggerSources } from './trigger.ts';
import type { TriggerBoard } from './trigger-board.ts';
import { TriggerBuilder } from './trigger-builder.ts';

export const authModes = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const authorizationStatuses = enumeration('REQUIRED', 'NOT_REQUIRED');

export type ScriptAppOptions = {
  readonly board: TriggerBoard;
  readonly scriptId: string;
  readonly webAppUrl: () => string;
  /** Throws a ServiceException when the manifest lacks one of these scopes. */
  readonly requireScopes: (scopes: readonly string[]) => void;
};

export class ScriptApp
  extends ServiceWith<ScriptAppOptions>
  implements
    Methods<
      GoogleAppsScript.Script.ScriptApp,
      | 'deleteTrigger'
      | 'getAuthorizationInfo'
      | 'getProjectTriggers'
      | 'getScriptId'
      | 'getService'
      | 'getUserTriggers'
      | 'newTrigger'
      | 'requireAllScopes'
      | 'requireScopes'
    >
{
  readonly serviceName = 'ScriptApp';
  readonly AuthMode = authModes;
  readonly AuthorizationStatus = authorizationStatuses;
  readonly EventType = eventTypes;
  readonly TriggerSource = triggerSources;
  readonly WeekDay = weekdays;

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.execution, this.options.board, functionName);
  }

  /** Those of the current user only (facts 4.2). */
  getProjectTriggers(): Trigger[] {
    const triggers = this.options.board.ofUser(this.execution.effectiveUser);
    return triggers.map((stored) => new Trigger(this.execution, stored));
  }
  getUserTriggers(document: { getId(): string }): Trigger[] {
    return this.getProjectTriggers().filter(
      (trigger) => trigger.getTriggerSourceId() === document.getId(),
    );
  }

  deleteTrigger(trigger: Trigger): void {
    const id = trigger.getUniqueId();
    const { board } = this.options;
    if (!board.ofUser(this.execution.effectiveUser).some(({ uniqueId }) => uniqueId === id)) {
      throw new ServiceException('The trigger does not exist.');
    }
    board.remove(id);
  }

  getService(): WebAppService {
    return new WebAppService(this.execution, this.options.webAppUrl());
  }
  getScriptId(): string {
    return this.options.scriptId;
  }

  /** Whoever runs the script has consented to all it asks for. */
  getAuthorizationInfo(authMode: EnumValue): AuthorizationInfo {
    checkFull(authMode);
    return new AuthorizationInfo(this.execution);
  }
  requireAllScopes(authMode: EnumValue): void {
    checkFull(authMode);
  }
  requireScopes(authMode: EnumValue, scopes: readonly string[]): void {
    checkFull(authMode);
    this.options.requireScopes(scopes);
  }
}

/** "The only acceptable value is FULL" (ScriptApp reference, requireScopes). */
function checkFull(authMode: EnumValue): void {
  if (authMode !== authModes.FULL) throw new ServiceException('Invalid argument: authMode');
}

export class WebAppService
  extends Service
  implements Pick<GoogleAppsScript.Script.Service, 'getUrl' | 'isEnabled'>
{
  readonly serviceName = 'Service';

  constructor(
    execution: Execution,
    private readonly url: string,
  ) {
    super(execution);
  }

  getUrl(): string {
    return this.url;
  }
  isEnabled(): boolean {
    return this.url !== '';
  }
}

export class AuthorizationInfo
  extends Service
  implements Methods<GoogleAppsScript.Script.AuthorizationInfo, 'getAuthorizationStatus'>
{
  readonly serviceName = 'AuthorizationInfo';

  getAuthorizationStatus(): EnumValue {
    return authorizationStatuses.NOT_REQUIRED;
  }
}
