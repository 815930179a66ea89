import { stringMap } from './string-map.js'

/** The options of a codemod that gives other names. */
export const RENAME_MAP = {
  type: 'object',
  additionalProperties: false,
  properties: { map: stringMap('old names to new ones') },
} as const
