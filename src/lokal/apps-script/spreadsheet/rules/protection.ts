/** Protection of a sheet or range: it restricts nobody until its editors change (S-62), a warning never (S-63). */
import type { Sheet } from '../../../buku/sheet';
import type { Rect } from '../../../buku/rect';
import type { Protection } from '../../../buku/sheet-features';
import { enumMember } from '../../enum-member';
import { NotEmulated, ServiceError } from '../../errors';
import { exposeClass, official } from '../../service';
import { UserHost } from '../../services/session';
import { PROTECTED, mayEdit } from '../protection-guard';
import { areaOf } from '../sheet-area-of';
import type { SpreadsheetSession } from '../spreadsheet-session';

type Official = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;
type Members = Exclude<keyof Official, 'setNamedRange' | 'setRangeName'>;

const emailOf = (user: string | User): string => (typeof user === 'string' ? user : user.getEmail());

export class ProtectionHost implements Pick<Official, Members> {
  constructor(
    private readonly session: SpreadsheetSession,
    private readonly sheet: Sheet,
    readonly protection: Protection,
  ) {}

  private get self(): Official {
    return official<Official>(this);
  }

  /** @throws ServiceError when the user may not change the protection itself */
  private change(change: (protection: Protection) => void): Official {
    if (!this.canEdit()) throw new ServiceError(PROTECTED);
    change(this.protection);
    return this.self;
  }

  canEdit(): boolean {
    return this.sheet.protections.includes(this.protection) && mayEdit(this.session, this.protection);
  }

  canDomainEdit(): boolean {
    return this.protection.domainEdit;
  }

  getDescription(): string {
    return this.protection.description;
  }

  setDescription(description: string): Official {
    return this.change((protection) => { protection.description = description; });
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return enumMember('SpreadsheetApp.ProtectionType', this.protection.rect ? 'RANGE' : 'SHEET');
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.session.rangeOf(this.sheet, this.protection.rect ?? this.sheet.grid);
  }

  getRangeName(): string | null {
    return this.protection.namedRange ?? null;
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): Official {
    const { sheet, area } = areaOf(range);
    if (sheet !== this.sheet) throw new NotEmulated('Protection.setRange to another sheet');
    return this.change((protection) => { protection.rect = area; });
  }

  getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.protection.unprotected.map((area) => this.session.rangeOf(this.sheet, area));
  }

  setUnprotectedRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Official {
    if (this.protection.rect) throw new ServiceError('Unprotected ranges can only be set on sheet protections.');
    return this.change((protection) => { protection.unprotected = ranges.map((range) => areaOf(range).area); });
  }

  isWarningOnly(): boolean {
    return this.protection.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Official {
    return this.change((protection) => { protection.warningOnly = warningOnly; });
  }

  setDomainEdit(editable: boolean): Official {
    if (this.session.file.owner.endsWith('@gmail.com')) {
      throw new ServiceError('The document owner does not belong to a Google Workspace domain.');
    }
    this.changeEditors((editors) => editors);
    return this.change((protection) => { protection.domainEdit = editable; });
  }

  /** Who may edit besides the owner: of a fresh protection those who may edit the file (S-62). */
  getEditors(): User[] {
    const emails = this.protection.editors ?? this.session.file.editors;
    return emails.map((email) => official<User>(new UserHost(email)));
  }

  addEditor(user: string | User): Official {
    return this.changeEditors((editors) => [...editors, emailOf(user)]);
  }

  addEditors(users: string[]): Official {
    return this.changeEditors((editors) => [...editors, ...users]);
  }

  removeEditor(user: string | User): Official {
    return this.removeEditors([emailOf(user)]);
  }

  /** Neither the owner nor the user who runs the script can be removed (S-62). */
  removeEditors(users: (string | User)[]): Official {
    const gone = new Set(users.map(emailOf));
    gone.delete(this.session.execution.user.email);
    return this.changeEditors((editors) => editors.filter((email) => !gone.has(email)));
  }

  /** The first change starts from those who may edit the file; from then on the list decides. */
  private changeEditors(change: (editors: string[]) => string[]): Official {
    return this.change((protection) => {
      const { owner, editors } = this.session.file;
      const changed = change(protection.editors ?? [...editors]);
      protection.editors = [...new Set(changed)].filter((email) => email !== owner);
    });
  }

  remove(): void {
    this.change((protection) => {
      this.sheet.protections = this.sheet.protections.filter((other) => other !== protection);
    });
  }
}

/** Adds a protection; without an area it is the whole sheet's, of which there is one. */
export function protect(session: SpreadsheetSession, sheet: Sheet, area?: Rect): Official {
  const known = area ? undefined : sheet.protections.find(({ rect }) => !rect);
  const protection: Protection = known ?? {
    id: session.workbook.nextId(), description: '', warningOnly: false, editors: null, domainEdit: false,
    unprotected: [], ...(area && { rect: area }),
  };
  if (!known) sheet.protections.push(protection);
  return official<Official>(new ProtectionHost(session, sheet, protection));
}

/** The protections of one kind on a sheet. */
export function protectionsOf(session: SpreadsheetSession, sheet: Sheet, type: unknown): Official[] {
  const wantsRange = String(type) === 'RANGE';
  return sheet.protections
    .filter(({ rect }) => (rect !== undefined) === wantsRange)
    .map((protection) => official<Official>(new ProtectionHost(session, sheet, protection)));
}

exposeClass('SpreadsheetApp.Protection', ProtectionHost);
