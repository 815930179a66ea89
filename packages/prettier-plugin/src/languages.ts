import { isDockerfileName } from '@dockwright/semantics'
import type { SupportLanguage } from 'prettier'

/** `isSupported` knows more names than `filenames` and `extensions` can say; those two are for older Prettiers. */
export const languages: SupportLanguage[] = [
  {
    name: 'Dockerfile',
    parsers: ['dockerfile'],
    linguistLanguageId: 89,
    vscodeLanguageIds: ['dockerfile'],
    // Prettier finds the parser of a Markdown fence by these.
    aliases: ['docker', 'containerfile'],
    filenames: ['Dockerfile', 'Containerfile'],
    extensions: ['.dockerfile', '.containerfile', '.Dockerfile'],
    isSupported: ({ filepath }) => isDockerfileName(filepath),
  },
]
