/** Official images, built on distributions that have /bin/bash; with `alpine` in the tag they are built on Alpine. */
const WITH_BASH: ReadonlySet<string> = new Set([
  'almalinux',
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

/** A shell of an official image, whose default is `/bin/sh -c`, that knows `-o pipefail`; null when none is known. */
export function shellWithPipefail(image: string): '/bin/bash' | '/bin/ash' | null {
  const [name = '', tag = ''] = image
    .replace(/@.*$/, '')
    .replace(/^(?:docker\.io\/)?(?:library\/)?/, '')
    .split(':')
  if (OTHER_SYSTEM.test(tag)) return null
  if (name === 'alpine' || (WITH_BASH.has(name) && tag.includes('alpine'))) return '/bin/ash'
  return WITH_BASH.has(name) ? '/bin/bash' : null
}
