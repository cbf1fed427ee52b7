// Which calls need which consent, and what a simple trigger may not do (facts 4.1, 8.1, 8.2).
import type { ExecutionContext } from '../google/execution.ts';
import { ServiceException } from '../google/service.ts';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

type Need = {
  readonly calls: RegExp;
  /** Any one of these is enough. */
  readonly scopes: readonly string[];
  /** Refused in simple triggers, which run without consent. */
  readonly authorised: boolean;
};

const needs: readonly Need[] = [
  { calls: /^MailApp\./, scopes: [scope('script.send_mail')], authorised: true },
  {
    calls: /^ScriptApp\.(newTrigger|deleteTrigger|getProjectTriggers|getUserTriggers)$/,
    scopes: [scope('script.scriptapp')],
    authorised: true,
  },
  {
    calls: /^SpreadsheetApp\.(openById|openByUrl|open|create)$/,
    scopes: [scope('spreadsheets')],
    authorised: true,
  },
  {
    calls: /^SpreadsheetApp\.getActive/,
    scopes: [scope('spreadsheets.currentonly'), scope('spreadsheets')],
    authorised: false,
  },
  {
    calls: /^Ui\.show/,
    scopes: [scope('script.container.ui')],
    authorised: true,
  },
  {
    calls: /^Session\.get(ActiveUser|EffectiveUser)$/,
    scopes: [scope('userinfo.email')],
    authorised: false,
  },
];

/** Answers the check of one execution: it throws for a call that may not be made. */
export function permissionCheck(
  context: ExecutionContext,
  granted: readonly string[] | undefined,
): (call: string) => void {
  return (call) => {
    const need = needs.find(({ calls }) => calls.test(call));
    if (!need) return;
    if (context === 'simple-trigger') {
      if (!need.authorised) return;
      throw new ServiceException(
        `You do not have permission to call ${call}. Required permissions: ${need.scopes.join(' || ')}`,
      );
    }
    if (!granted || need.scopes.some((each) => granted.includes(each))) return;
    throw new ServiceException(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${need.scopes.join(' || ')}`,
    );
  };
}

/** `ScriptApp.requireScopes`: throws when the manifest does not ask for all of them. */
export function checkScopes(
  required: readonly string[],
  granted: readonly string[] | undefined,
): void {
  const missing = required.filter((each) => granted && !granted.includes(each));
  if (missing.length === 0) return;
  throw new ServiceException(
    `Specified permissions are not sufficient to call ScriptApp.requireScopes. Required permissions: ${missing.join(', ')}`,
  );
}
