/** The SHA-256 of some content. Node's crypto takes 3 ms to load: only what needs it waits for it. */
export function sha256(content: string | Uint8Array): Buffer {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest()
}
