/** What a formatter made of a file: a text, or why there is none; and the processor time that it took. */
export type Answer =
  | { readonly output: string; readonly milliseconds: number }
  | { readonly failure: string; readonly milliseconds: number }
