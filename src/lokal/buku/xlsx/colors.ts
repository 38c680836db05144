/** Colours of the file format (RGB, theme, palette) and of the model ('#rrggbb'). */
import { resolveThemeColor, type CellStyle } from 'hucre/xlsx';

export type HucreColor = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** The standard palette, from index 8 on; 0-7 repeat 8-15, 64 is the system's text, 65 its background. */
const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

export function toHex(color: HucreColor | undefined, theme: readonly string[] | undefined): string | undefined {
  if (!color) return undefined;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toLowerCase()}`;
  if (color.theme !== undefined && theme)
    return `#${resolveThemeColor([...theme], color.theme, color.tint).toLowerCase()}`;
  if (color.indexed === undefined) return undefined;
  if (color.indexed >= 64) return color.indexed === 65 ? '#ffffff' : '#000000';
  const rgb = PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return rgb && `#${rgb}`;
}

export const fromHex = (hex: string): HucreColor => ({ rgb: hex.replace('#', '').toUpperCase() });
