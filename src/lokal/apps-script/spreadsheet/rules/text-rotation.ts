/** How a cell's text is turned. */
import { exposeClass } from '../../service';

export class TextRotationHost implements GoogleAppsScript.Spreadsheet.TextRotation {
  constructor(private readonly rotation: number | 'vertical') {}

  getDegrees(): number {
    return this.rotation === 'vertical' ? 0 : this.rotation;
  }

  isVertical(): boolean {
    return this.rotation === 'vertical';
  }
}

exposeClass('SpreadsheetApp.TextRotation', TextRotationHost);
