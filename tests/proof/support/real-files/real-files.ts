import { parse } from '@dockwright/parser'
import { toBuildKit } from '@dockwright/semantics'
import { corpusFiles, type CorpusFile } from '../../../support/shared-folder.js'
import { sample } from '../sample.js'

/** `count` corpus files with different texts that the embedded frontend (20.10) could read, chosen by the seed. */
export function realFiles(count: number, seed: string): readonly CorpusFile[] {
  const texts = new Set<string>()
  const files: CorpusFile[] = []
  for (const file of corpusFiles()) {
    if (texts.has(file.text)) continue
    texts.add(file.text)
    const { children, instructions } = toBuildKit(parse(file.text))
    if (instructions?.ok !== true) continue
    // No heredocs, no newer flags: those are judged by projection.
    const isNewer = children.some(
      ({ heredocs, flags }) =>
        heredocs.length > 0 ||
        flags.some((flag) =>
          /^--(?:link|network|checksum|parents|exclude|start-interval|security)/.test(flag),
        ),
    )
    if (!isNewer) files.push(file)
  }
  return sample(files, count, seed)
}
