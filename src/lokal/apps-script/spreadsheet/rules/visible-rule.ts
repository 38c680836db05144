/** A conditional format rule that scripts may see, together with its sheet. */
import type { Sheet } from '../../../buku/sheet';
import type { ConditionalRule } from '../../../buku/sheet-features';

/** A rule that a script can see or make, with the sheet its ranges lie on. */
export interface VisibleRule {
  readonly sheet: Sheet | undefined;
  readonly rule: Exclude<ConditionalRule, { kind: 'foreign' }>;
}
