/** Reason codes that any codemod's refusals may have, given by the engine. */
export const ENGINE_REASONS = {
  'opt-in': 'this changes the image or its behaviour, so it runs only when it is named as unsafe',
  frontend: 'the frontend or builder of this file does not know what the codemod writes',
  ignored: 'a pragma keeps this codemod from this instruction',
} as const satisfies Readonly<Record<string, string>>
