/** What a rewrite is named for changing, and only that, is taken out of both sides before they are compared. */
export interface Allowance {
  /** Whether what the steps printed must be the same. */
  readonly compareOutput: boolean
  /** Of a recorded call: words with \037 between them. */
  readonly call: (call: string) => string
  readonly configuration: (
    configuration: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>>
}

export const noAllowance: Allowance = {
  compareOutput: true,
  call: (call) => call,
  configuration: (configuration) => configuration,
}

/** The allowances of codemods by their names. */
export function allowanceFor(codemods: readonly string[]): Allowance {
  const has = (name: string): boolean => codemods.includes(name)
  return {
    compareOutput: true,
    call(call) {
      const [name, ...words] = call.split('\u001F')
      const renamed = has('apt-to-apt-get') && name === 'apt' ? 'apt-get' : name
      const isInstall = words.some((word) => word === 'install' || word === 'add')
      if (has('sort-packages') && isInstall) words.sort()
      return [renamed, ...words].join('\u001F')
    },
    configuration(configuration) {
      const named = has('upsert-label') ? withoutOciLabels(configuration) : configuration
      return has('maintainer-to-label') ? withAuthorAsLabel(named) : named
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

function withAuthorAsLabel(
  configuration: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { author, Labels, ...rest } = configuration
  if (author === undefined) return configuration
  const labels = (Labels ?? {}) as Readonly<Record<string, string>>
  return { ...rest, author: undefined, Labels: { ...labels, 'org.opencontainers.image.authors': author } }
}

/** The pairs of upsert-label set none but those of the OCI. */
function withoutOciLabels(
  configuration: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const labels = Object.entries((configuration.Labels ?? {}) as Readonly<Record<string, string>>)
  const others = labels.filter(([key]) => !key.startsWith('org.opencontainers.image.'))
  return { ...configuration, Labels: Object.fromEntries(others) }
}
