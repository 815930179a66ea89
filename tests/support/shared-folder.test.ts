import { afterEach, describe, expect, it, vi } from 'vitest'
import { corpusFiles, oracleLines, sharedFolder } from './shared-folder.js'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('sharedFolder', () => {
  it('is null when nobody named one', () => {
    vi.stubEnv('DOCKWRIGHT_SHARED', undefined)
    expect(sharedFolder()).toBeNull()
    expect(() => corpusFiles().next()).toThrow('DOCKWRIGHT_SHARED is not set')
  })

  it('throws when the folder that was named is not one', () => {
    vi.stubEnv('DOCKWRIGHT_SHARED', '/nowhere')
    expect(() => sharedFolder()).toThrow('there is no /nowhere/corpus')
  })

  it.skipIf(sharedFolder() === null)('reads every corpus file, with its byte order mark', () => {
    const files = [...corpusFiles()]
    expect(files).toHaveLength(5062)
    expect(files.some((file) => file.text.startsWith('\uFEFF'))).toBe(true)
    expect(files.some((file) => file.text.includes('\r\n'))).toBe(true)
  })

  it.skipIf(sharedFolder() === null)('reads an answer for every corpus file, in the same names', () => {
    const answered = [...oracleLines<{ path: string }>('parse')].map((line) => line.path).sort()
    expect(answered).toEqual([...corpusFiles()].map((file) => file.path))
  })
})
