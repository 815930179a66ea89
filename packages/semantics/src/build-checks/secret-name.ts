const SECRET = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/iu
const HARMLESS = /(?:_|^)(?:public|file|version)(?:_|$)/iu

/** Whether a variable's name says that it holds a secret. Mirrors BuildKit's validateNoSecretKey. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name) && !HARMLESS.test(name)
}
