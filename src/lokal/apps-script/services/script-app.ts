/** ScriptApp: the script's identity and enums; triggers can be listed (there are none) but not made here. */
import { exposeClass } from '../service';

export class ScriptAppHost implements Pick<GoogleAppsScript.Script.ScriptApp, 'getScriptId' | 'getProjectTriggers'> {
  getScriptId(): string {
    return '1LokalAppsScriptRuntime0000000000000000000000000000000000';
  }

  getProjectTriggers(): GoogleAppsScript.Script.Trigger[] {
    return [];
  }
}
exposeClass('ScriptApp', ScriptAppHost);
