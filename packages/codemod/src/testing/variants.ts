/** One way to write the same Dockerfile: what it is called, and how a text is turned into it. */
export interface Variant {
  readonly name: string
  readonly of: (text: string) => string
}

const AS_GIVEN: Variant = { name: 'as given', of: (text) => text }
const CRLF: Variant = { name: 'CRLF', of: (text) => text.replaceAll('\n', '\r\n') }
const BOM: Variant = { name: 'byte order mark', of: (text) => `\ufeff${text}` }
const CRLF_AND_BOM: Variant = { name: 'CRLF and byte order mark', of: (text) => BOM.of(CRLF.of(text)) }
const NO_FINAL_NEWLINE: Variant = { name: 'no final newline', of: (text) => text.replace(/\n$/, '') }

/** The variants that make sense for all of the given texts. */
export function variantsOf(...texts: readonly string[]): readonly Variant[] {
  const variants = [AS_GIVEN]
  const hasCr = texts.some((text) => text.includes('\r'))
  const hasBom = texts.some((text) => text.startsWith('\ufeff'))
  if (!hasCr) variants.push(CRLF)
  if (!hasBom) variants.push(BOM)
  if (!hasCr && !hasBom) variants.push(CRLF_AND_BOM)
  if (texts.every((text) => /[^\n]\n$/.test(text))) variants.push(NO_FINAL_NEWLINE)
  return variants
}
