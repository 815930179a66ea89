import { defineCodemod } from '../codemod.js'
import { isSecretName } from './variables/is-secret-name.js'
import { COMPUTED_KEY, RENAME_REASONS } from './variables/rename-reasons.js'
import { placesOf } from './variables/rename-variable.js'
import { RENAME_MAP } from '../options/rename-map.js'

/** Gives variables of ENV other names. */
export const renameEnv = defineCodemod({
  name: 'rename-env',
  description: 'give environment variables other names',
  level: 'opt-in',
  options: RENAME_MAP,
  reasons: { ...RENAME_REASONS, ...COMPUTED_KEY },
  docs: {
    options: { map: { DIR: 'APP_DIR' } },
    before: 'FROM node:22\nENV DIR=/app\nWORKDIR $DIR\nRUN mkdir -p "${DIR}/data"\n',
    after: 'FROM node:22\nENV APP_DIR=/app\nWORKDIR $APP_DIR\nRUN mkdir -p "${APP_DIR}/data"\n',
    text:
      'All uses in the file are renamed where the variable is that of an ENV: in what BuildKit expands and in shell commands, as `$NAME` and `${NAME}`. Where a command has the name in any other way, nothing is ' +
      'renamed. Opt-in, since programs in the image and images built from it may read the variable.',
  },
  run(context) {
    for (const [old, name] of Object.entries(context.options.map)) {
      const places = old === name ? null : placesOf(context, { kind: 'env', old, name })
      const [first] = context.instructions('Env')
      if (places === null || first === undefined) continue
      if (typeof places === 'string') context.refuse(first, places)
      else if (isSecretName(name)) context.refuse(first, 'secret-name')
      else for (const span of places) context.editor.replaceRange(span, name, `rename ${old}`)
    }
  },
})
