import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const recipes = join(import.meta.dirname, '../../../docs/recipes')

/** Where a ready file of the documentation lies. */
export function recipePath(name: string): string {
  return join(recipes, name)
}

export function recipe(name: string): string {
  return readFileSync(recipePath(name), 'utf8')
}
