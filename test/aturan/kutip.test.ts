/** Typed values in sentences: in quotes, and cut where they would drown the sentence. */
import { kutip } from '../../src/aturan/kalimat/kutip';

it.each([
  ['sixty letters stand whole', 'a'.repeat(60), `"${'a'.repeat(60)}"`],
  ['the sixty-first is cut', 'a'.repeat(61), `"${'a'.repeat(60)}…"`],
  ['no half of a sign is left at the cut', `${'a'.repeat(59)}😀😀`, `"${'a'.repeat(59)}…"`],
  ['whole signs before the cut stay', `😀${'a'.repeat(60)}`, `"😀${'a'.repeat(58)}…"`],
])('%s', (_, teks, hasil) => expect(kutip(teks)).toBe(hasil));
