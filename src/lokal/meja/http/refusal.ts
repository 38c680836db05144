/** A request that is turned away: its status, and one sentence that says what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly status: number, sentence: string) {
    super(sentence);
  }
}
