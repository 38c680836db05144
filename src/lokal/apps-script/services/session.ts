/** Session: who runs the script, in which language and zone. */
import * as crypto from 'node:crypto';
import type { Execution } from '../execution';
import { exposeClass, official } from '../service';

type Api = GoogleAppsScript.Base.Session;
type Emulated = 'getActiveUser' | 'getEffectiveUser' | 'getActiveUserLocale' | 'getScriptTimeZone'
  | 'getTemporaryActiveUserKey';

const THIRTY_DAYS = 30 * 86_400_000;

export class UserHost implements Pick<GoogleAppsScript.Base.User, 'getEmail'> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}
exposeClass('User', UserHost);

export class SessionHost implements Pick<Api, Emulated> {
  constructor(private readonly execution: Execution) {}

  /** In a simple trigger the user's address is not told (U-18). */
  getActiveUser(): GoogleAppsScript.Base.User {
    const { trigger, user } = this.execution;
    return official(new UserHost(trigger === 'simple-trigger' ? '' : user.email));
  }

  getEffectiveUser(): GoogleAppsScript.Base.User {
    return this.getActiveUser();
  }

  getActiveUserLocale(): string {
    return this.execution.user.locale;
  }

  getScriptTimeZone(): string {
    return this.execution.manifest.timeZone;
  }

  /** Says nothing of the person, is the same for 30 days, needs no scope (U-18). */
  getTemporaryActiveUserKey(): string {
    const period = Math.floor(this.execution.now() / THIRTY_DAYS);
    return crypto.createHash('sha256').update(`${this.execution.user.email} ${period}`).digest('base64');
  }
}
exposeClass('Session', SessionHost);
