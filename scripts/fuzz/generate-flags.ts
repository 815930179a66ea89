import type { Random } from './random.js'
import { BOOLEANS, DURATIONS, FLAG_VALUES, FLAGS, INTEGERS, MOUNT_FIELDS, WORDS } from './vocabulary.js'

const ALL_FLAGS = Object.values(FLAGS).flat()

/** The flags of an instruction: mostly its own with values of their kind, sometimes another's or none that exists. */
export function generateFlags(random: Random, keyword: string): string[] {
  const own = FLAGS[keyword] ?? []
  if (!random.chance(own.length > 0 ? 0.5 : 0.08)) return []
  const flags = random.many(1, 3, () =>
    generateFlag(random, own.length > 0 && random.chance(0.9) ? own : ALL_FLAGS),
  )
  if (random.chance(0.05)) flags.push('--')
  return flags
}

function generateFlag(random: Random, names: readonly string[]): string {
  const name = random.chance(0.95)
    ? random.pick(names)
    : random.pick(['', 'x', 'Link', '-', 'ü', '"from"', 'fr\\om', 'a b', '=', "'"])
  if (random.chance(0.08)) return `--${name}`
  const value = random.chance(0.9)
    ? valueOf(random, name)
    : random.pick(random.chance(0.5) ? FLAG_VALUES : WORDS)
  const flag = `--${name}=${value}`
  if (!random.chance(0.1)) return flag
  return random.pick([
    `--"${name}=${value}"`,
    `"${flag}"`,
    `--'${name}'=${value}`,
    `-${flag}`,
    `${flag}"`,
    flag.replace('=', ' ='),
    flag.toUpperCase(),
  ])
}

function valueOf(random: Random, name: string): string {
  switch (name) {
    case 'interval':
    case 'timeout':
    case 'start-period':
    case 'start-interval':
      return random.pick(DURATIONS)
    case 'retries':
      return random.pick(INTEGERS)
    case 'link':
    case 'parents':
    case 'keep-git-dir':
    case 'unpack':
      return random.pick(BOOLEANS)
    case 'mount':
    case 'device': {
      const fields = random.many(1, 4, () => random.pick(MOUNT_FIELDS)).join(',')
      return random.chance(0.2) ? `'${fields}'` : fields
    }
    default:
      return random.pick(FLAG_VALUES)
  }
}
