import type { Random } from './random.js'

/** A shell program as a list of tokens, between which there may be blanks or the end of a continued line. */
export type Tokens = readonly string[]

/**
 * Makes programs out of all that decides which command is reached: `&&`, `||`, `;`, pipelines, `!`, `set -e`, groups, subshells,
 * `if`, loops, `case`, functions, substitutions, `exit`. The commands are `step 1`, `step 2`, … (see `step.sh`); none runs for ever.
 */
export class RandomProgram {
  #steps = 0
  /** How many pipelines it is inside of. */
  #pipelines = 0
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  /** How many steps it has so far. */
  get steps(): number {
    return this.#steps
  }

  list(depth: number): Tokens {
    const count = 1 + this.#random.below(depth === 0 ? 3 : 2)
    const tokens = [...this.#andOr(depth)]
    for (let index = 1; index < count; index++) tokens.push(';', ...this.#andOr(depth))
    return tokens
  }

  #andOr(depth: number): Tokens {
    const tokens = [...this.#pipeline(depth)]
    while (this.#random.chance(35))
      tokens.push(this.#random.pick(['&&', '&&', '||']), ...this.#pipeline(depth))
    return tokens
  }

  #pipeline(depth: number): Tokens {
    const tokens = this.#random.chance(8) ? ['!'] : []
    const length = this.#random.chance(15) ? 2 + this.#random.below(2) : 1
    if (length === 1) return [...tokens, ...this.#command(depth)]
    this.#pipelines++
    tokens.push(...this.#command(depth))
    for (let index = 1; index < length; index++) tokens.push('|', ...this.#reader(depth))
    this.#pipelines--
    return tokens
  }

  /** What reads from a pipe begins with a step, which reads all of it: else the sides would race. */
  #reader(depth: number): Tokens {
    const step = this.#step()
    if (depth >= 2 || this.#random.chance(70)) return step
    const rest = this.list(depth + 1)
    return this.#random.pick<Tokens>([
      ['{', ...step, ';', ...rest, ';', '}'],
      ['(', ...step, '&&', ...rest, ')'],
      ['while', ...step, ';', 'do', ...rest, ';', 'break', ';', 'done'],
    ])
  }

  #command(depth: number): Tokens {
    if (depth < 2 && this.#random.chance(22)) return this.#compound(depth + 1)
    if (this.#random.chance(72)) return this.#step()
    return this.#random.pick<() => Tokens>([
      () => ['cd', 'd1'],
      () => ['umask', '027'],
      () => ['X=1'],
      () => ['X="two   words"'],
      () => [`X=$(step ${++this.#steps})`],
      () => [`X="$(step ${++this.#steps}  "$X")"`],
      () => ['export', 'Y=2'],
      () => ['unset', 'X'],
      () => ['true'],
      () => ['false'],
      () => ['set', '-e'],
      () => ['set', '-eux'],
      () => ['set', '+e'],
      () => ['exit', '3'],
      () => ['shift'],
      () => ['echo', '"$X"', '>>', 'f2'],
      () => [':'],
    ])()
  }

  #step(): Tokens {
    const tokens = ['step', String(++this.#steps)]
    if (this.#random.chance(15)) tokens.unshift('Z=3')
    while (this.#random.chance(30)) {
      tokens.push(
        this.#random.pick(['a', '"b   c"', "'d  #e'", '$X', '"$X"', '"$#"', '\\;', '--f=g', '`echo h`']),
      )
    }
    // A redirection away from a pipe would let the other side go on too early.
    if (this.#pipelines === 0 && this.#random.chance(15))
      tokens.push(this.#random.pick(['> f1', '>>f1', '2>/dev/null', '</dev/null', '> f1 2>&1']))
    return tokens
  }

  #compound(depth: number): Tokens {
    const list = (): Tokens => this.list(depth)
    return this.#random.pick<() => Tokens>([
      () => ['(', ...list(), ')'],
      () => ['{', ...list(), ';', '}'],
      () => ['if', ...list(), ';', 'then', ...list(), ';', 'fi'],
      () => ['if', ...list(), ';', 'then', ...list(), ';', 'else', ...list(), ';', 'fi'],
      () => ['for', 'i', 'in', 'a', 'b', ';', 'do', ...list(), ';', 'done'],
      () => ['for', 'i', 'in', 'a', 'b', ';', 'do', ...list(), '||', 'break', ';', 'done'],
      () => ['while', ...list(), ';', 'do', ...list(), ';', 'break', ';', 'done'],
      () => ['until', ...list(), ';', 'do', ...list(), ';', 'break', ';', 'done'],
      () => ['case', '"$X"', 'in', '1)', ...list(), ';;', '*)', ...list(), ';;', 'esac'],
      () => ['f()', '{', ...list(), ';', '}', ';', 'f', 'a'],
    ])()
  }
}

/** The tokens with blanks, continued lines and comment lines between them, as people lay them out or worse. */
export function laidOut(tokens: Tokens, random: Random): string {
  const blanks = (): string => {
    if (random.chance(75)) return ' '
    return random.pick(['  ', ' \\\n  ', ' \\\n', '\\\n    ', ' \\\n    # why && what | ever\n  ', '\t'])
  }
  let text = ''
  for (const token of tokens) {
    const glued = (token === ';' || token === '&&') && random.chance(40)
    text += text === '' || glued ? token : blanks() + token
  }
  return text
}
