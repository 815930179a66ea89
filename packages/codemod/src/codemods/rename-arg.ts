import type { Comment } from '@dockwright/ast'
import { attachedComments } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'
import { isSecretName } from './variables/is-secret-name.js'
import { isVariableName } from './variables/is-variable-name.js'
import { RENAME_REASONS } from './variables/rename-reasons.js'
import { placesOf } from './variables/rename-variable.js'
import { RENAME_MAP } from '../options/rename-map.js'

/** Gives build arguments other names. */
export const renameArg = defineCodemod({
  name: 'rename-arg',
  description: 'give build arguments other names',
  level: 'opt-in',
  options: RENAME_MAP,
  reasons: RENAME_REASONS,
  docs: {
    options: { map: { VERSION: 'NODE_VERSION' } },
    before:
      'ARG VERSION=22\nFROM node:${VERSION}\nARG VERSION\nENV VERSION=${VERSION}\nRUN echo "$VERSION"\n',
    after:
      'ARG NODE_VERSION=22\nFROM node:${NODE_VERSION}\nARG NODE_VERSION\nENV VERSION=${NODE_VERSION}\nRUN echo "$VERSION"\n',
    text:
      'The ARGs before the first FROM and those of the stages are one argument, and are renamed together, with the uses that an ENV of the same name does not cover and the comment that describes the argument. ' +
      'Opt-in, since `--build-arg`, Bake, Compose and CI files name it too.',
  },
  run(context) {
    for (const [old, name] of Object.entries(context.options.map)) {
      const places = old === name ? null : placesOf(context, { kind: 'arg', old, name })
      const [first] = context.instructions('Arg')
      if (places === null || first === undefined) continue
      if (typeof places === 'string') context.refuse(first, places)
      else if (!isVariableName(old)) context.refuse(first, 'invalid-name')
      else if (isSecretName(name)) context.refuse(first, 'secret-name')
      else {
        for (const span of places) context.editor.replaceRange(span, name, `rename ${old}`)
        redescribe(context, old, name)
        context.report(
          first,
          `the argument ${old} is now ${name}: look for it in --build-arg, Bake, Compose and CI files`,
        )
      }
    }
  },
})

/** The comments that `docker build --call=outline` shows for the argument (BuildKit's getComment). */
function redescribe(context: CodemodContext, old: string, name: string): void {
  for (const arg of context.instructions('Arg')) {
    if (!arg.pairs.some(({ key }) => key.value === old)) continue
    for (const { comment, text } of attachedComments(context.document, arg))
      if (text.startsWith(`${old} `)) replace(context, comment, old, name)
  }
}

function replace(context: CodemodContext, { hash }: Comment, old: string, name: string): void {
  const text = hash.text.replace(old, () => name)
  context.editor.replaceRange(hash, text, 'rename in description')
  context.rewritesComments({ removed: [hash.text.trimEnd()], added: [text.trimEnd()] })
}
