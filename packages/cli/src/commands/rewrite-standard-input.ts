import type { Arguments } from '../arguments/arguments.js'
import { resolve } from 'node:path'
import { decodeDockerfile } from '../disk/decode-dockerfile.js'
import { FileError } from '../disk/file-error.js'
import { readStandardInput } from '../files/read-standard-input.js'
import { shownPath } from '../files/shown-path.js'
import { openPatchSink } from '../patch/open-patch-sink.js'
import { openReports } from '../report/open-reports.js'
import { runHeader } from '../report/run-header.js'
import { failedRecord, type FileRecord } from '../report/run-record.js'
import { TotalsCounter } from '../report/run-totals.js'
import { createTextTransformer } from '../run/create-transformer.js'
import { exitCodeOf } from '../run/exit-code-of.js'
import type { RunSettings } from '../run/run-settings.js'
import type { TransformJob } from '../run/transform-settings.js'
import type { Transformer } from '../run/transformer.js'
import { Output } from '../terminal/output.js'

/**
 * `-`: a Dockerfile from standard input, the result on standard output. Where it cannot be rewritten the text comes out
 * as it came in, but for one that cannot be read at all: then nothing comes out, and the exit code says so.
 */
export async function rewriteStandardInput(
  command: 'apply' | 'check',
  args: Arguments,
  settings: RunSettings,
): Promise<number> {
  const stdout = new Output(process.stdout)
  const patches = openPatchSink(args, stdout)
  const writesText = command === 'apply' && patches === null
  const reports = await openReports(args, stdout, writesText || patches?.isStandardOutput === true)
  const name = args.value('stdin-filepath')
  const path = name === null ? '<stdin>' : shownPath(process.cwd(), name)
  const bytes = await readStandardInput()
  const { record, text, patch } = await rewrite(bytes, path, name, settings)
  if (writesText && text !== null) await stdout.write(text)
  if (patch !== null) await patches?.write(patch)
  await patches?.close()
  const counter = new TotalsCounter()
  counter.add(record)
  await reports.begin(runHeader(command, settings))
  await reports.file(record)
  await reports.end(counter.totals())
  return exitCodeOf(command, args, counter.totals(), 0)
}

interface Rewritten {
  readonly record: FileRecord
  readonly text: string | null
  readonly patch: string | null
}

async function rewrite(
  bytes: Buffer,
  path: string,
  name: string | null,
  settings: RunSettings,
): Promise<Rewritten> {
  let text: string | null = null
  let transformer: Transformer | null = null
  try {
    text = decodeDockerfile(bytes)
    transformer = await createTextTransformer(settings.transform, text, settings.limits)
    const job: TransformJob = {
      path,
      patchPath: name === null ? 'Dockerfile' : path,
      real: resolve(name ?? 'Dockerfile'),
      text,
    }
    const { record, output, patch } = await transformer.rewrite(job)
    return { record, text: output ?? text, patch }
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return { record: failedRecord(path, error.code, error.message), text, patch: null }
  } finally {
    await transformer?.close()
  }
}
