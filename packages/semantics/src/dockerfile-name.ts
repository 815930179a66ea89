/** `Dockerfile` or `Containerfile` alone, or followed by `.`, `-` or `_` and anything. */
const BY_NAME = /^(?:docker|container)file(?:[._-].*)?$/i
const BY_EXTENSION = /.\.(?:docker|container)file$/i
/** Endings that say that a file is in another language, whatever it is called before. */
const ANOTHER_LANGUAGE =
  /\.(?:dockerignore|md|png|go|py|js|ts|json|yml|yaml|sh|rb|erb|j2|tmpl|template|html)$/i

/**
 * Whether a path names a Dockerfile, by its last part alone: `Dockerfile`, `api/Dockerfile.dev`, `Containerfile`,
 * `build.dockerfile`; not `Dockerfile.md`. Both separators are understood, whatever the system. The Prettier plugin and
 * the command line find files by this one rule.
 */
export function isDockerfileName(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return BY_EXTENSION.test(name) || (BY_NAME.test(name) && !ANOTHER_LANGUAGE.test(name))
}
