import { Console } from 'node:console'
import { outside } from '../outside.js'

/** Our own packages come with the command line: a user's module need not install them. Each is loaded when asked for. */
async function ownModules(): Promise<Record<string, unknown>> {
  const [ast, parser, semantics, codemod, dockwright] = await Promise.all([
    import('@dockwright/ast'),
    import('@dockwright/parser'),
    import('@dockwright/semantics'),
    import('@dockwright/codemod'),
    import('../index.js'),
  ])
  return {
    '@dockwright/ast': ast,
    '@dockwright/parser': parser,
    '@dockwright/semantics': semantics,
    '@dockwright/codemod': codemod,
    dockwright,
  }
}

/** Loads a module of the user's, TypeScript or JavaScript, without a build step. What it throws is thrown. */
export async function importModule(file: string): Promise<Readonly<Record<string, unknown>>> {
  // Standard output is for reports and Dockerfiles: what a module says of itself must not get between.
  globalThis.console = new Console(process.stderr)
  // Else the run would end as if it were done, or a worker without its being noticed.
  process.exit = () => {
    throw new Error('process.exit was called')
  }
  const { createJiti } = await outside.jiti()
  const jiti = createJiti(import.meta.url, {
    virtualModules: await ownModules(),
    fsCache: false,
    interopDefault: false,
  })
  return jiti.import<Record<string, unknown>>(file)
}
