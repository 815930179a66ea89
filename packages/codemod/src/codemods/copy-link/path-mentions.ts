import type { Document, Instruction } from '@dockwright/ast'
import { isInstruction } from '../../context/placed-instructions.js'

/** Where instructions mention a path, as the start of the first and the last of them. */
interface Mention {
  readonly first: number
  readonly last: number
}

/** No path of a human is deeper. */
export const MOST_FOLDERS = 100

const PATH = /(?<![\w.~/})-])\/[\w.@%+-]+(?:\/+[\w.@%+-]+)*\/?/g
const OWNER = /\b(?:chown|chmod|chgrp|setfacl|install|useradd|adduser|usermod)\b|\bmkdir\s+-\S*m/
const LINK = /\bln\s/
const FOLDER = /\bmkdir\b/

/** What the instructions of a document say of absolute paths; read once, in all stages. */
export class PathMentions {
  /** Paths that a RUN with `ln` mentions, and all folders above them. */
  private readonly links = new Map<string, Mention>()
  /** The same for what gives owners or modes. */
  private readonly owners = new Map<string, Mention>()
  private readonly folders = new Map<string, Mention>()

  constructor({ items }: Document, text: string) {
    let hasUser = false
    for (const item of items) {
      if (!isInstruction(item)) continue
      if (item.type === 'From') hasUser = false
      if (item.type === 'User') hasUser = true
      this.read(item, text.slice(item.start, item.end), hasUser)
    }
  }

  isLinkedBefore(path: string, offset: number): boolean {
    return (this.links.get(path)?.first ?? offset) < offset
  }

  isOwnedBefore(path: string, offset: number): boolean {
    return (this.owners.get(path)?.first ?? offset) < offset
  }

  /** Whether an instruction, other than the one at an offset, takes a path for a folder. */
  isFolderBeside(path: string, offset: number): boolean {
    const mention = this.folders.get(path)
    return mention !== undefined && (mention.first !== offset || mention.last !== offset)
  }

  private read(instruction: Instruction, code: string, hasUser: boolean): void {
    const isRun = instruction.type === 'Run'
    const isWorkdir = instruction.type === 'Workdir'
    const links = isRun && LINK.test(code)
    // WORKDIR makes its folder, for the user.
    const owns = isRun ? OWNER.test(code) : setsOwner(instruction) || (isWorkdir && hasUser)
    const isFolder = isWorkdir || instruction.type === 'Volume' || FOLDER.test(code)
    for (const [path] of code.matchAll(PATH)) {
      const parts = path
        .split('/')
        .filter((part) => part !== '')
        .slice(0, MOST_FOLDERS)
      let prefix = ''
      for (const [index, part] of parts.entries()) {
        prefix += `/${part}`
        const isWhole = index === parts.length - 1 && !path.endsWith('/')
        if (links) add(this.links, prefix, instruction.start)
        if (owns) add(this.owners, prefix, instruction.start)
        if (isFolder || !isWhole) add(this.folders, prefix, instruction.start)
      }
    }
  }
}

function add(mentions: Map<string, Mention>, path: string, last: number): void {
  mentions.set(path, { first: mentions.get(path)?.first ?? last, last })
}

function setsOwner({ type, flags }: Instruction): boolean {
  return (type === 'Copy' || type === 'Add') && flags.some(({ name }) => name === 'chown' || name === 'chmod')
}
