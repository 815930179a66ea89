const BLOCK = 512
const CHECKSUM_START = 148
const CHECKSUM_END = 156
const SPACE = 0x20

const COMPRESSED: readonly (readonly number[])[] = [
  [0x1f, 0x8b, 0x08], // gzip
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
]

/** How many bytes `isArchive` wants to see. */
export const ARCHIVE_HEAD = BLOCK

/**
 * Whether ADD may unpack a file that begins with these bytes: it is compressed in a way that BuildKit knows, or its first
 * block is the header of a tar. BuildKit's isArchivePath decompresses and asks for the first header; a compressed file that
 * holds no tar is taken for an archive here, to be on the safe side.
 */
export function isArchive(head: Uint8Array): boolean {
  if (COMPRESSED.some((magic) => magic.every((byte, index) => head[index] === byte))) return true
  const isZstdSkippable =
    ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18
  return isZstdSkippable || isTarHeader(head)
}

/** archive/tar's block.getFormat: the checksum, by signed or unsigned bytes, must be the one that is written down. */
function isTarHeader(head: Uint8Array): boolean {
  if (head.length < BLOCK) return false
  const written = parseInt(
    String.fromCharCode(...head.subarray(CHECKSUM_START, CHECKSUM_END))
      .replace(/[ \0]+$/, '')
      .replace(/^[ \0]+/, ''),
    8,
  )
  let unsigned = 0
  let signed = 0
  for (let index = 0; index < BLOCK; index++) {
    const byte = index >= CHECKSUM_START && index < CHECKSUM_END ? SPACE : (head[index] ?? 0)
    unsigned += byte
    signed += byte > 0x7f ? byte - 0x100 : byte
  }
  return written === unsigned || written === signed
}
