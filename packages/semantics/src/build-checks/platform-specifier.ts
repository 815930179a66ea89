/** What `--platform` asks for, in the usual names. */
export interface PlatformSpecifier {
  readonly os: string
  readonly architecture: string
}

/** The machine that builds, where a specifier leaves that open. */
export const BUILD_OS = 'linux'
export const BUILD_ARCHITECTURE = 'amd64'

const OS = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/
const COMPONENT = /^[A-Za-z0-9_.-]+$/
const WHOLE_ESCAPES = /^(?:[^%]|%[\da-f]{2})*$/i

const KNOWN_OS: ReadonlySet<string> = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(
    ' ',
  ),
)
const KNOWN_ARCHITECTURES: ReadonlySet<string> = new Set(
  (
    '386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 ' +
    'mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm'
  ).split(' '),
)
const ARCHITECTURE_ALIASES: ReadonlyMap<string, string> = new Map([
  ['i386', '386'],
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
  ['aarch64', 'arm64'],
  ['armhf', 'arm'],
  ['armel', 'arm'],
])

/** Reads a platform such as `linux/arm/v7` or `arm64`; null for what is none. Mirrors containerd's platforms.Parse. */
export function parsePlatformSpecifier(text: string): PlatformSpecifier | null {
  const [first = '', ...rest] = text.split('/')
  const [, name = '', version = '', features = ''] = OS.exec(first) ?? []
  if (name === '' || rest.length > 2) return null
  if (!WHOLE_ESCAPES.test(version) || !WHOLE_ESCAPES.test(features)) return null
  if (!rest.every((component) => COMPONENT.test(component))) return null
  const os = name.toLowerCase() === 'macos' ? 'darwin' : name.toLowerCase()
  const [second] = rest
  if (second !== undefined) return { os, architecture: usualArchitecture(second) }
  if (KNOWN_OS.has(os)) return { os, architecture: BUILD_ARCHITECTURE }
  const architecture = usualArchitecture(first)
  return KNOWN_ARCHITECTURES.has(architecture) ? { os: BUILD_OS, architecture } : null
}

function usualArchitecture(text: string): string {
  const architecture = text.toLowerCase()
  return ARCHITECTURE_ALIASES.get(architecture) ?? architecture
}
