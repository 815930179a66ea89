import { format } from 'prettier'
import * as plugin from 'prettier-plugin-dockerfile'

/** What Prettier makes of it, with the line endings that it has. */
export function formatDockerfile(
  text: string,
  options: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  return format(text, { parser: 'dockerfile', plugins: [plugin], endOfLine: 'auto', ...options })
}
