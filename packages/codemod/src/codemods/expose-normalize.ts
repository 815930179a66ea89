import { commentsOf, type EscapeCharacter, type Expose, type Word } from '@dockwright/ast'
import { parsePort, type PortSpec } from '@dockwright/semantics'
import { defineCodemod } from '../codemod.js'
import type { CodemodContext } from '../context/codemod-context.js'

/** Writes the ports of EXPOSE in one way. BuildKit's rules ExposeProtoCasing and ExposeInvalidFormat. */
export const exposeNormalize = defineCodemod({
  name: 'expose-normalize',
  description: 'write the protocols of EXPOSE in lower case and each port once',
  level: 'safe',
  rules: ['ExposeProtoCasing', 'ExposeInvalidFormat'],
  reasons: {
    computed: 'the port has variables, quotes or escapes in it',
    'cut-word': 'the port is cut by a continuation line',
    'comment-inside': 'a comment stands between a port and the one before, of which it is a repetition',
  },
  docs: {
    before: 'FROM nginx:1.27\nEXPOSE 80/TCP 53/Udp 80 127.0.0.1:8443:443\n',
    after: 'FROM nginx:1.27\nEXPOSE 80/tcp 53/udp 443\n',
    text:
      'The image has the same ports as before. An address or a port of the host means nothing in EXPOSE, but tells what somebody had in mind, so that removing it is opt-in. ' +
      'A port is a repetition if an earlier one of the same EXPOSE has the same number or range and the same protocol, which is `tcp` where none is given.',
  },
  run(context) {
    for (const expose of context.instructions('Expose')) normalize(context, expose)
  },
})

interface ReadPort {
  readonly word: Word
  /** Null where it is not known before the build. */
  readonly port: PortSpec | null
}

function normalize(context: CodemodContext, expose: Expose): void {
  const ports = readPorts(expose, context.escape)
  if (ports === null) return
  const seen = new Set<string>()
  for (const [index, { word, port }] of ports.entries()) {
    if (port === null) {
      if (/\/[a-z]*[A-Z]\w*$/.test(word.value)) context.refuse(word, 'computed')
      continue
    }
    const keepsHost = word.value.includes(':') && !context.optIn(word)
    const key = `${port.first}-${port.last}/${port.protocol}`
    const before = ports[index - 1]?.word
    if (seen.has(key) && !keepsHost && before !== undefined) {
      if (commentsOf(word).length > 0) context.refuse(word, 'comment-inside')
      else context.editor.replaceRange({ start: before.end, end: word.end }, '', 'remove a repeated port')
      continue
    }
    if (!keepsHost) seen.add(key)
    const wanted = normalized(word.value, keepsHost)
    if (wanted === word.value) continue
    if (word.text === word.value) context.editor.replace(word, wanted)
    else context.refuse(word, 'cut-word')
  }
}

/** Null when BuildKit fails on one of them. */
function readPorts({ args }: Expose, escape: EscapeCharacter): readonly ReadPort[] | null {
  const ports: ReadPort[] = []
  for (const word of args?.words ?? []) {
    const isComputed = /[$"']/.test(word.value) || word.value.includes(escape)
    const { port, error } = parsePort(word.value)
    if (!isComputed && error !== null) return null
    ports.push({ word, port: isComputed ? null : port })
  }
  return ports
}

/** `127.0.0.1:8080:80/TCP` gives `80/tcp`. */
function normalized(text: string, keepsHost: boolean): string {
  const colon = text.lastIndexOf(':') + 1
  const [range = '', protocol = ''] = text.slice(colon).split('/')
  return `${keepsHost ? text.slice(0, colon) : ''}${range}${protocol === '' ? '' : `/${protocol.toLowerCase()}`}`
}
