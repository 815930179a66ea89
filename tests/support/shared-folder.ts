import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface CorpusFile {
  /** Relative to the corpus, with forward slashes: the `path` of the oracle's lines. */
  readonly path: string
  readonly text: string
}

const corpusSize = 5062

/** The folder with the real Dockerfiles and BuildKit's answers; null when nobody named one, so that suites can skip. */
export function sharedFolder(): string | null {
  const folder = process.env.DOCKWRIGHT_SHARED
  if (folder === undefined || folder === '') return null
  for (const part of ['corpus', 'oracle']) {
    if (!existsSync(join(folder, part))) {
      throw new Error(`DOCKWRIGHT_SHARED is ${folder}, but there is no ${join(folder, part)}`)
    }
  }
  return folder
}

/** Every file under the corpus, sorted by path. A run that would read fewer than all of them throws instead. */
export function* corpusFiles(): Generator<CorpusFile, void, undefined> {
  const corpus = join(required(), 'corpus')
  const names = readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(corpus, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  if (names.length !== corpusSize) {
    throw new Error(`${corpus} has ${names.length} files, expected ${corpusSize}`)
  }
  for (const path of names) yield { path, text: decode(readFileSync(join(corpus, path))) }
}

/** The lines of `oracle/<name>.jsonl.gz`, parsed; their shape is what the caller says. */
export function* oracleLines<Line = unknown>(
  name: 'parse' | 'vectors' | 'words',
): Generator<Line, void, undefined> {
  const text = decode(gunzipSync(readFileSync(join(required(), 'oracle', `${name}.jsonl.gz`))))
  // By '\n' alone: the strings may hold U+2028 and other characters that end a line elsewhere.
  for (const line of text.split('\n')) if (line !== '') yield JSON.parse(line) as Line
}

function required(): string {
  const folder = sharedFolder()
  if (folder === null)
    throw new Error('DOCKWRIGHT_SHARED is not set: skip the suite when sharedFolder() is null')
  return folder
}

/** A byte order mark is kept; bytes that are no UTF-8 become U+FFFD, as they do in BuildKit's own output. */
function decode(bytes: Buffer): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
