/** How many characters may come out of the words of a document that hold variables. */
const MOST_CHARACTERS = 4_000_000

/** Keeps a file that doubles a value again and again from taking long. */
export class ExpansionBudget {
  private left = MOST_CHARACTERS

  /** Whether there is any left. */
  get isLeft(): boolean {
    return this.left > 0
  }

  spend(characters: number): void {
    this.left -= characters
  }
}
