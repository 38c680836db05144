/** A command that cannot run: one Indonesian sentence for stderr that says what to do; exit status 2. */
export class GalatPerintah extends Error {
  override readonly name = 'GalatPerintah';
}
