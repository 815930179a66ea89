import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recorderBase } from '../base-images.js'
import { buildImage } from '../build-image.js'
import type { Subject } from '../compare-builds.js'
import type { Engine } from '../engine.js'
import type { PreparedFile } from './prepared-file.js'
import { stubSources } from './stub-sources.js'
import { supplyMissing, type Supplies } from './supply-missing.js'

const passwd = readFileSync(join(import.meta.dirname, '../../base/passwd'), 'utf8')

export interface RealSubject {
  readonly subject: Subject
  readonly builds: boolean
  /** Why it does not build. */
  readonly reason: string
}

/**
 * Finds out what a real Dockerfile needs (sources, commands, users) by building it again and again with what the last
 * build said was missing. What comes out builds both halves of the comparison; its image names are tagged.
 */
export async function buildRealFile(engine: Engine, file: PreparedFile): Promise<RealSubject> {
  const folder = mkdtempSync(join(engine.folder, 'real-'))
  const supplies: Supplies = { context: join(folder, 'context'), overlay: join(folder, 'overlay'), passwd }
  mkdirSync(supplies.context)
  mkdirSync(supplies.overlay)
  stubSources(file.text, supplies.context)
  const subject: Subject = {
    dockerfile: file.text,
    context: supplies.context,
    buildArguments: file.buildArguments,
  }
  let base = recorderBase
  for (let round = 0; ; round++) {
    for (const image of file.images) await engine.docker(['tag', base, image])
    const build = await buildImage(engine, { ...subject, context: supplies.context })
    if (build.built) return { subject, builds: true, reason: '' }
    const reason = build.timedOut ? 'it does not end' : build.log.reason
    if (build.timedOut || round === 14 || !supplyMissing(build.log, supplies)) {
      return { subject, builds: false, reason: `${reason}: ${build.log.output.slice(-1).join('')}` }
    }
    const overlaid = await buildImage(engine, {
      dockerfile: `FROM ${recorderBase}\nCOPY overlay/ /\n`,
      context: folder,
    })
    if (overlaid.built) base = overlaid.image
  }
}
