// Session: who runs the script and who is at the keyboard (Session reference, facts 4.1).
import type { Execution } from '../google/execution.ts';
import { type Methods, Service, ServiceWith } from '../google/service.ts';

export type SessionOptions = {
  readonly timeZone: string;
  /** Language of the person's account, as Google writes it: "en", "zh_CN". */
  readonly userLocale: string;
};

export class Session
  extends ServiceWith<SessionOptions>
  implements
    Methods<
      GoogleAppsScript.Base.Session,
      | 'getActiveUser'
      | 'getActiveUserLocale'
      | 'getEffectiveUser'
      | 'getScriptTimeZone'
      | 'getTemporaryActiveUserKey'
    >
{
  readonly serviceName = 'Session';

  getActiveUser(): User {
    return new User(this.execution, this.execution.activeUser);
  }
  /** A simple trigger is not told whose rights it uses. */
  getEffectiveUser(): User {
    const { context, effectiveUser } = this.execution;
    return new User(this.execution, context === 'simple-trigger' ? '' : effectiveUser);
  }
  getActiveUserLocale(): string {
    return this.options.userLocale;
  }
  getScriptTimeZone(): string {
    return this.options.timeZone;
  }
  getTemporaryActiveUserKey(): string {
    return Buffer.from(this.execution.activeUser).toString('base64url');
  }
}

export class User extends Service implements Pick<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly serviceName = 'User';

  constructor(
    execution: Execution,
    private readonly email: string,
  ) {
    super(execution);
  }

  getEmail(): string {
    return this.email;
  }
  /** Event objects' users have it (facts 4.4). */
  getNickname(): string {
    return this.email.split('@')[0] ?? '';
  }
  override toString(): string {
    return this.email;
  }
}
