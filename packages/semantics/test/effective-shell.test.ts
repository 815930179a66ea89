import { parse } from '@dockwright/parser'
import { type EffectiveShell, effectiveShells } from '@dockwright/semantics'
import { describe, expect, it } from 'vitest'

/** The shells at the RUNs of a text, in order. */
function shellsOf(text: string): readonly (EffectiveShell | undefined)[] {
  const document = parse(text)
  const shells = effectiveShells(document)
  return document.items.filter((item) => item.type === 'Run').map((item) => shells.get(item))
}

describe('effectiveShells', () => {
  it.each<[string, EffectiveShell]>([
    ['alpine', 'posix'],
    ['dockcross/windows-static-x64', 'posix'],
    ['--platform=windows/amd64 x', 'cmd'],
    ['mcr.microsoft.com/windows/servercore:ltsc2022', 'cmd'],
    ['mcr.microsoft.com/windows:20H2', 'cmd'],
    ['mcr.microsoft.com/dotnet/framework/sdk:4.8', 'cmd'],
    ['golang:1.22-windowsservercore', 'cmd'],
    ['mcr.microsoft.com/powershell:nanoserver-1809', 'cmd'],
  ])('the base image %s has its default', (image, shell) => {
    expect(shellsOf(`FROM ${image}\nRUN a\n`)).toEqual([shell])
  })

  it('the base image may come from the ARGs before it', () => {
    expect(shellsOf('ARG OS=nanoserver\nARG IMAGE="x/${OS}:1"\nFROM $IMAGE\nRUN a\n')).toEqual(['cmd'])
  })

  it.each<[string, EffectiveShell]>([
    ['["/bin/bash", "-o", "pipefail", "-c"]', 'posix'],
    ['["/busybox/sh", "-c"]', 'posix'],
    ['["conda", "run", "-n", "env", "/bin/bash", "-c"]', 'posix'],
    ['["powershell", "-Command"]', 'powershell'],
    ['["C:\\\\Program Files\\\\PowerShell\\\\7\\\\pwsh.exe", "-Command"]', 'powershell'],
    ['["CMD.EXE", "/S", "/C"]', 'cmd'],
    ['["/bin/zsh", "-c"]', 'unknown'],
    ['["python3", "-c"]', 'unknown'],
    ['[]', 'unknown'],
    ['/bin/sh -c', 'unknown'],
  ])('SHELL %s says which', (args, shell) => {
    expect(shellsOf(`FROM a\nRUN x\nSHELL ${args}\nRUN y\n`)).toEqual(['posix', shell])
  })

  it('a stage inherits from the stage that it is built from, in any case, and not from others', () => {
    const text = 'FROM a AS One\nSHELL ["pwsh"]\nFROM b AS two\nRUN x\nFROM one\nRUN y\nFROM TWO\nRUN z\n'
    expect(shellsOf(text)).toEqual(['posix', 'powershell', 'posix'])
  })

  it('under the backtick a POSIX shell is not taken for one', () => {
    const text = '# escape=`\nFROM a\nRUN x\nSHELL ["bash", "-c"]\nRUN y\nSHELL ["pwsh"]\nRUN z\n'
    expect(shellsOf(text)).toEqual(['cmd', 'unknown', 'powershell'])
  })

  it('there is one before any FROM, too', () => {
    expect(shellsOf('RUN x\n')).toEqual(['posix'])
  })
})
