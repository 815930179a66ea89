/** The arguments of one command, checked against its options. */
export class Arguments {
  constructor(
    readonly positionals: readonly string[],
    private readonly given: ReadonlyMap<string, readonly (string | null)[]>,
  ) {}

  has(name: string): boolean {
    return this.given.has(name)
  }

  /** The value of an option, the last one given; null when there is none. */
  value(name: string): string | null {
    return this.given.get(name)?.at(-1) ?? null
  }

  /** Every value of an option that may be repeated. */
  values(name: string): readonly string[] {
    return (this.given.get(name) ?? []).filter((value) => value !== null)
  }
}
