import { parse } from '@dockwright/parser'
import { buildChecks, effectiveShells, scopeAt, stages } from '@dockwright/semantics'
import { expect, test } from 'vitest'

test('values that double with every line do not blow up', () => {
  const globals = parse('ARG A=aaaaaaaa\n' + 'ARG A=$A$A\n'.repeat(200) + 'FROM $A\nRUN a\n')
  const environment = parse('FROM scratch\nENV A=aaaaaaaa\n' + 'ENV A=$A$A\n'.repeat(200) + 'WORKDIR $A\n')
  for (const document of [globals, environment]) {
    expect(stages(document).stages.length).toBe(1)
    expect(effectiveShells(document).size).toBeGreaterThan(200)
    const last = document.items.at(-1)
    if (last?.type !== 'Run' && last?.type !== 'Workdir') throw new Error('unexpected item')
    expect(scopeAt(document, last)).not.toBeNull()
    expect(Array.isArray(buildChecks(document))).toBe(true)
  }
}, 20_000)
