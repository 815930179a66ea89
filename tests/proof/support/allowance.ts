/** What a rewrite is named for changing, and only that, is taken out of both sides before they are compared. */
export interface Allowance {
  /** Of a recorded call: words with \037 between them. */
  readonly call: (call: string) => string
  readonly configuration: (
    configuration: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>>
}

export const noAllowance: Allowance = {
  call: (call) => call,
  configuration: (configuration) => configuration,
}

/** The allowances of codemods by their names. */
export function allowanceFor(codemods: readonly string[]): Allowance {
  const has = (name: string): boolean => codemods.includes(name)
  return {
    call(call) {
      const [name, ...words] = call.split('\u001F')
      const renamed = has('apt-to-apt-get') && name === 'apt' ? 'apt-get' : name
      const isInstall = words.some((word) => word === 'install' || word === 'add')
      if (has('sort-packages') && isInstall) words.sort()
      return [renamed, ...words].join('\u001F')
    },
    configuration: (configuration) =>
      has('maintainer-to-label') ? withAuthorAsLabel(configuration) : configuration,
  }
}

function withAuthorAsLabel(
  configuration: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { author, Labels, ...rest } = configuration
  if (author === undefined) return configuration
  const labels = (Labels ?? {}) as Readonly<Record<string, string>>
  return { ...rest, author: undefined, Labels: { ...labels, 'org.opencontainers.image.authors': author } }
}
