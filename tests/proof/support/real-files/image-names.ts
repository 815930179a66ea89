/** Hands out image names so that no two files at a time have different images under one name. */
export class ImageNames {
  readonly #last = new Map<string, Promise<void>>()

  /** Runs the task once everyone who asked earlier for one of the names is done. */
  async hold<Result>(names: readonly string[], task: () => Promise<Result>): Promise<Result> {
    const earlier = names.map((name) => this.#last.get(name) ?? Promise.resolve())
    const running = Promise.all(earlier).then(task)
    const done = running.then(
      () => undefined,
      () => undefined,
    )
    for (const name of names) this.#last.set(name, done)
    return running
  }
}
