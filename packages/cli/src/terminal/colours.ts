import pc from 'picocolors'

export type Colours = ReturnType<typeof pc.createColors>

/**
 * The colours of what is written to `stream`: none when it is no terminal, when `NO_COLOR` is set or `--no-color` was
 * given; always when `FORCE_COLOR` is set, but for 0, which means none.
 */
export function coloursFor(stream: NodeJS.WriteStream, noColor: boolean): Colours {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  const off = noColor || (NO_COLOR !== undefined && NO_COLOR !== '') || FORCE_COLOR === '0'
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== ''
  return pc.createColors(!off && (forced || (stream.isTTY && TERM !== 'dumb')))
}
