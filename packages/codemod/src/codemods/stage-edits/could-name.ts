const VARIABLE_AT_END = /^.*(?:\}|\$\w*)/s

/**
 * Whether a FROM's image with variables in it could be a name, for some values of the variables. Says yes rather too often:
 * only what stands before the first variable and after the last is compared.
 */
export function couldName(image: string, name: string): boolean {
  const dollar = image.indexOf('$')
  if (dollar === -1) return false
  const head = image.slice(0, dollar).replace(/["'\\`]/g, '')
  const tail = image.replace(VARIABLE_AT_END, '').replace(/["'\\`]/g, '')
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail)
}
