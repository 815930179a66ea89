import { isUtf8 } from 'node:buffer'
import { FileError } from './file-error.js'

/**
 * The text of a Dockerfile, byte order mark included; encoding it again gives the same bytes.
 * @throws FileError if it is not valid UTF-8 or holds NUL, saying where.
 */
export function decodeDockerfile(bytes: Uint8Array): string {
  const utf16 = isUtf16(bytes) ? ' (it looks like UTF-16: save it as UTF-8)' : ''
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    throw new FileError('nul-byte', `this file holds a NUL byte in line ${lineOf(bytes, nul)}${utf16}`)
  if (!isUtf8(bytes)) {
    const at = firstInvalid(bytes)
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0')
    const place = `the byte 0x${byte} in line ${lineOf(bytes, at)}`
    throw new FileError('not-utf-8', `this file is not valid UTF-8: ${place}${utf16}`)
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first !== 0 && second === 0)
  )
}

function lineOf(bytes: Uint8Array, at: number): string {
  let line = 1
  for (let index = bytes.indexOf(0x0a); index >= 0 && index < at; index = bytes.indexOf(0x0a, index + 1))
    line++
  return String(line)
}

/** By halving: a prefix that is valid, or only cut in the middle of a character, has its fault further on. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isValidPrefix(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  // The first byte of the sequence that goes wrong, not the byte that shows it.
  while (low > 0 && ((bytes[low - 1] ?? 0) & 0xc0) === 0x80 && !isUtf8(bytes.subarray(0, low))) low--
  return !isUtf8(bytes.subarray(0, low)) ? low - 1 : low
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
