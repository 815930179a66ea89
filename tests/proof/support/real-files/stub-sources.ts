import { mkdirSync, writeFileSync, existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parse } from '@dockwright/parser'

/** Lays a stand-in into the context for every source of COPY, ADD and bind mounts that is named plainly. */
export function stubSources(text: string, context: string): void {
  for (const item of parse(text).items) {
    if (item.type !== 'Copy' && item.type !== 'Add') continue
    if (item.flags.some((flag) => flag.name === 'from') || item.args === null) continue
    const words =
      item.args.type === 'JsonForm'
        ? item.args.elements.map(({ string }) => string.value)
        : item.args.words.map(({ value }) => value.replace(/^(["'])(.*)\1$/, '$2'))
    for (const word of words.slice(0, -1)) {
      if (word.includes('$') || word.includes('://') || word.startsWith('<<')) continue
      stub(context, word.replace(/\[(.)[^\]]*\]/g, '$1').replace(/[*?]/g, 'x'))
    }
  }
}

/** A stand-in: a folder where the name ends in a slash or looks like one, a file (an executable script) otherwise. */
export function stub(root: string, path: string): void {
  const inside = normalize(`/${path.replaceAll('\\', '/')}`)
  const target = join(root, inside)
  if (existsSync(target) || inside === '/') return
  const name = inside.split('/').at(-1) ?? ''
  const isFile =
    /[^.]\./.test(name) ||
    /^(?:dockerfile|makefile|license|gemfile|rakefile|procfile|pipfile|gradlew|mvnw)/i.test(name) ||
    /(?:entrypoint|^run|^start|install|setup|rc$|script|^bash)/i.test(name)
  try {
    if (path.endsWith('/') || !isFile) {
      mkdirSync(target, { recursive: true })
      writeFileSync(join(target, 'stub.txt'), 'stub\n')
    } else {
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, '#!/bin/sh\nexit 0\n', { mode: 0o755 })
    }
  } catch {
    // What is a file to one source may be a folder to another: the build then fails, before and after.
  }
}
