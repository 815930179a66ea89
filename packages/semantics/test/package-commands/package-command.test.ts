import { packageCommands, parseShellText } from '@dockwright/semantics'
import { describe, expect, test } from 'vitest'

function read(text: string) {
  const script = parseShellText(text)
  if (script.type === 'Opaque') throw new Error(script.message)
  return packageCommands(script).map(({ manager, prefix, subcommand, options, operands, isInstall }) => ({
    manager: manager.name,
    prefix: prefix.map((leaf) => leaf.text),
    subcommand: subcommand?.text ?? null,
    options: options.map((option) => [option.leaf.text, option.value?.text ?? null]),
    operands: operands.map((leaf) => leaf.text),
    isInstall,
  }))
}

describe('packageCommands', () => {
  test('splits options, their values and packages', () => {
    expect(read('apt-get -q install -y -t sid --no-install-recommends curl "git"')).toEqual([
      {
        manager: 'apt-get',
        prefix: [],
        subcommand: 'install',
        options: [
          ['-q', null],
          ['-y', null],
          ['-t', 'sid'],
          ['--no-install-recommends', null],
        ],
        operands: ['curl', '"git"'],
        isInstall: true,
      },
    ])
  })

  test('an option with = has its value in the same word', () => {
    expect(read('apk add --virtual=.deps gcc')[0]).toMatchObject({
      options: [['--virtual=.deps', null]],
      operands: ['gcc'],
    })
    expect(read('apk add --virtual .deps gcc')[0]).toMatchObject({
      options: [['--virtual', '.deps']],
      operands: ['gcc'],
    })
  })

  test('finds commands in lists, conditions, loops, groups and functions, in source order', () => {
    const found = read(
      'if apt update; then apk add a; fi; for x in 1; do dnf install b; done; { f() { gem install c; }; } && npm i d',
    )
    expect(found.map((command) => command.manager)).toEqual(['apt', 'apk', 'dnf', 'gem', 'npm'])
  })

  test('sudo, python -m, a path and a version belong to the way the program is called', () => {
    expect(read('sudo -E -u root /usr/bin/apt-get update')[0]).toMatchObject({
      manager: 'apt-get',
      prefix: ['sudo', '-E', '-u', 'root'],
      isInstall: false,
    })
    expect(read('python3.12 -m pip install a')[0]).toMatchObject({
      manager: 'pip',
      prefix: ['python3.12', '-m'],
      operands: ['a'],
    })
    expect(read('pip3 install a')[0]).toMatchObject({ manager: 'pip' })
  })

  test('assignments and redirections are no operands', () => {
    expect(read('DEBIAN_FRONTEND=noninteractive apt-get install a >/dev/null')[0]).toMatchObject({
      operands: ['a'],
    })
  })

  test('other programs, and strings that hold a command, are none', () => {
    expect(read('echo apt-get install a; sh -c "apt-get install a"; aptitude install a')).toEqual([])
  })

  test('a subcommand that is not known is not an install', () => {
    expect(read('apt-get $cmd a')[0]).toMatchObject({ subcommand: '$cmd', isInstall: false })
  })
})
