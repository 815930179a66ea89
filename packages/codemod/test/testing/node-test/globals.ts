/** Stands for a framework that offers `describe` and `it` as globals, as jest does. */
const names: string[] = []
Object.assign(globalThis, {
  describe(name: string, define: () => void) {
    names.push(name)
    define()
  },
  it(name: string, check: () => void) {
    check()
    names.push(name)
  },
})
await import('./passes.js')
console.log(names.join('\n'))
