/** An official image that is run by root, has no SHELL of its own, and has bash, or busybox when it is built on Alpine. */
export interface OfficialImage {
  readonly name: string
  readonly isAlpine: boolean
}

const NAMES: ReadonlySet<string> = new Set([
  'almalinux',
  'alpine',
  'amazonlinux',
  'buildpack-deps',
  'centos',
  'debian',
  'eclipse-temurin',
  'fedora',
  'golang',
  'gradle',
  'httpd',
  'mariadb',
  'maven',
  'nginx',
  'node',
  'openjdk',
  'oraclelinux',
  'perl',
  'php',
  'postgres',
  'python',
  'redis',
  'rockylinux',
  'ruby',
  'rust',
  'tomcat',
  'ubuntu',
])
const OTHER_SYSTEM = /windows|nanoserver|servercore|busybox|distroless/i

/** What a reference says of an official image; null for any other. */
export function officialImage(reference: string): OfficialImage | null {
  const [name = '', tag = ''] = reference
    .replace(/@.*$/, '')
    .replace(/^(?:docker\.io\/)?(?:library\/)?/, '')
    .split(':')
  if (!NAMES.has(name) || OTHER_SYSTEM.test(tag)) return null
  return { name, isAlpine: name === 'alpine' || tag.includes('alpine') }
}
