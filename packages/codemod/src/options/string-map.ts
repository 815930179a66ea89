/** The schema of an option that maps names to names; empty unless it is given. */
export function stringMap<const Description extends string>(description: Description) {
  return { type: 'object', additionalProperties: { type: 'string' }, default: {}, description } as const
}
