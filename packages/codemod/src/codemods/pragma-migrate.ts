import { defineCodemod } from '../codemod.js'
import { PRAGMA_REASONS } from './pragma-migrate/reasons.js'
import { migrateToCheck } from './pragma-migrate/to-check.js'
import { migrateToHadolint } from './pragma-migrate/to-hadolint.js'

/** Rewrites the comments that turn off a linter's rules for another linter. */
export const pragmaMigrate = defineCodemod({
  name: 'pragma-migrate',
  description: "rewrite hadolint's pragmas as those of docker build --check, or add hadolint's to those",
  level: 'safe',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      to: {
        type: 'string',
        enum: ['check', 'hadolint'],
        default: 'check',
        description: 'whose pragmas are written',
      },
    },
  },
  reasons: PRAGMA_REASONS,
  docs: {
    before: 'FROM python:3.13\n# hadolint ignore=DL3025,DL3059\nCMD python app.py\n',
    after:
      'FROM python:3.13\n# check=skip=JSONArgsRecommended\n# hadolint ignore=DL3059\nCMD python app.py\n',
    text:
      'Rules that only one of the two linters has stay where they are. A pragma for a line stays one for a line, and one for the file one for the file: at the top of a file, where `# check=` would be about ' +
      'all of it, a pragma for a line is rewritten with `--unsafe` only. With `to: hadolint` the pragmas of `docker build --check` stay, since it would find again what they skip.',
  },
  run(context) {
    if (context.options.to === 'check') migrateToCheck(context)
    else migrateToHadolint(context)
  },
})
