/** A request that the workbench cannot carry out, with the sentence for the page. */
export class BenchRefusal extends Error {
  override readonly name = 'BenchRefusal';
}
