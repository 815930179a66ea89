/** What a rewrite is named for changing, and only that, is taken out of both sides before they are compared. */
export interface Allowance {
  /** Whether what the steps printed must be the same. */
  readonly compareOutput: boolean
  /** Of a recorded call: words with \037 between them. */
  readonly call: (call: string) => string
  readonly configuration: (configuration: Configuration, side: 'before' | 'after') => Configuration
}

type Configuration = Readonly<Record<string, unknown>>

export const noAllowance: Allowance = {
  compareOutput: true,
  call: (call) => call,
  configuration: (configuration) => configuration,
}

/** The allowances of codemods by their names. `labels`: what `upsert-label` was asked to set. */
export function allowanceFor(
  codemods: readonly string[],
  labels: Readonly<Record<string, string>> = {},
): Allowance {
  const has = (name: string): boolean => codemods.includes(name)
  return {
    compareOutput: true,
    call(call) {
      const [name, ...words] = call.split('\u001F')
      const isInstall = words.some((word) => word === 'install' || word === 'add')
      if (has('sort-packages') && isInstall) words.sort()
      return [name, ...words].join('\u001F')
    },
    configuration(configuration, side) {
      if (has('maintainer-to-label')) return withAuthorAsLabel(configuration)
      return has('upsert-label') && side === 'before' ? withLabels(configuration, labels) : configuration
    },
  }
}

/**
 * The same for real files: tools that print the time, and outputs that mix in the middle of a line, are noise. A recorder
 * in the place of PowerShell shows the text that it would run; there a formatter may indent the lines of a RUN.
 */
export function allowanceForRealFile(codemods: readonly string[]): Allowance {
  const allowance = allowanceFor(codemods)
  return {
    ...allowance,
    compareOutput: false,
    call: (call) =>
      /^(?:pwsh|powershell)(?:\.exe)?\u001F/i.test(call)
        ? call.replace(/[ \t]+/g, ' ')
        : allowance.call(call),
  }
}

function withAuthorAsLabel(configuration: Configuration): Configuration {
  const { author, ...rest } = configuration
  if (author === undefined) return configuration
  return withLabels({ ...rest, author: undefined }, { 'org.opencontainers.image.authors': author })
}

function withLabels(configuration: Configuration, added: Configuration): Configuration {
  const labels = (configuration.Labels ?? {}) as Configuration
  return { ...configuration, Labels: { ...labels, ...added } }
}
