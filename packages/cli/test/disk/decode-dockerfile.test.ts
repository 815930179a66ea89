import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeDockerfile } from '../../src/disk/decode-dockerfile.js'
import { FileError } from '../../src/disk/file-error.js'

const invalid: readonly (readonly [string, readonly number[], string, RegExp])[] = [
  ['a byte that begins nothing', [0x46, 0x0a, 0xff, 0x0a], 'not-utf-8', /the byte 0xff in line 2$/],
  ['a continuation byte alone', [0x80], 'not-utf-8', /the byte 0x80 in line 1$/],
  [
    'a character that is cut at the end',
    [0x61, 0x0a, 0x0a, 0xe2, 0x82],
    'not-utf-8',
    /the byte 0xe2 in line 3$/,
  ],
  [
    'a character that is cut in the middle',
    [0xe2, 0x82, 0x0a, 0x61],
    'not-utf-8',
    /the byte 0xe2 in line 1$/,
  ],
  ['an overlong encoding', [0xc0, 0x80], 'not-utf-8', /0xc0 in line 1$/],
  ['a surrogate', [0x0a, 0xed, 0xa0, 0x80], 'not-utf-8', /0xed in line 2$/],
  ['NUL', [0x46, 0x0a, 0x00], 'nul-byte', /a NUL byte in line 2$/],
  ['UTF-16 with a mark', [0xff, 0xfe, 0x46, 0x00], 'nul-byte', /looks like UTF-16/],
  ['UTF-16 without a mark', [0x46, 0x00, 0x52, 0x00], 'nul-byte', /looks like UTF-16/],
]

describe('the bytes of a Dockerfile', () => {
  it.each(invalid)('are refused, with the place, for %s', (_, bytes, code, message) => {
    const decode = (): string => decodeDockerfile(Uint8Array.from(bytes))
    expect(decode).toThrow(FileError)
    expect(decode).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) as string }),
    )
  })

  it('are the same again when the text is encoded, byte order mark and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ufeff'), (text, mark) => {
        const bytes = Buffer.from(mark + text.replaceAll('\0', ''), 'utf8')
        expect(Buffer.from(decodeDockerfile(bytes), 'utf8').equals(bytes)).toBe(true)
      }),
    )
  })
})
