/** One group of measurements, selectable by its name: `pnpm bench parser`. It prints what it measures. */
export interface Suite {
  readonly name: string
  run(): void | Promise<void>
}
