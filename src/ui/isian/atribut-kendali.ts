/** What ties a control to its label, hint and error. */

export interface AtributKendali {
  readonly id: string;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-describedby': string | undefined;
}
