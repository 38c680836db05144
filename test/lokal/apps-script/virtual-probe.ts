/** Prints what the date probe says inside the runtime, in the zone given, whatever the TZ of this process. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { valueOf } from '../../../src/lokal/apps-script/outcome';
import { runtimeOf } from './script';

/** The lines of the probe, run by the runtime. */
export const virtualProbe = (timeZone: string): unknown =>
  valueOf(runtimeOf(fs.readFileSync(path.join(__dirname, 'date-probe.js'), 'utf8'), { manifest: { timeZone } }).execute('probe'));

if (process.argv[2] === 'print') process.stdout.write(JSON.stringify(virtualProbe(process.argv[3] ?? 'UTC')));
