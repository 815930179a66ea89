import type { EscapeCharacter } from '@dockwright/ast'
import { processWord, processWords } from '@dockwright/parser/shell-lexer'
import type { ExpansionBudget } from './expansion-budget.js'

/** Only with one of these is a word anything but its own text; the lexer drops a BOM. */
const SPECIAL = /[$'"\\`\ufeff]/

export interface CheckedWord {
  /** Null when BuildKit fails on the word. */
  readonly value: string | null
  readonly matched: readonly string[]
  /** The variables asked for that are not set, sorted. */
  readonly unmatched: readonly string[]
  /** False when the value hangs on the base image or on where the build runs. */
  readonly certain: boolean
}

export interface CheckedWords {
  /** Null when BuildKit fails on the word. */
  readonly words: readonly string[] | null
  readonly certain: boolean
}

/** How a word is read: BuildKit leaves quotes alone in here-documents. */
export interface WordReading {
  readonly escape: EscapeCharacter
  readonly skipProcessQuotes?: boolean
}

/**
 * The variables of a build by its defaults, on Linux on amd64, as BuildKit has them when it comes to an instruction, and
 * what is not sure about them.
 */
export class CheckVariables {
  private readonly values: Map<string, string>
  private readonly unsure: Set<string>
  private readonly declared: Set<string>

  constructor(
    inherited: CheckVariables | null,
    /** Whether what is not set here is set nowhere; an unseen base image may set anything. */
    readonly areAll: boolean,
    private readonly budget: ExpansionBudget,
  ) {
    this.values = new Map(inherited?.values)
    this.unsure = new Set(inherited?.unsure)
    this.declared = new Set(inherited?.declared)
  }

  /** What a copy of these costs. */
  get size(): number {
    return this.values.size + this.unsure.size + this.declared.size
  }

  /** The names that have a value, those set last at the end, as BuildKit's EnvList has them. */
  names(): Iterable<string> {
    return this.values.keys()
  }

  get(name: string): { readonly value: string; readonly certain: boolean } | null {
    const value = this.values.get(name)
    return value === undefined ? null : { value, certain: !this.unsure.has(name) }
  }

  set(name: string, value: string, certain: boolean): void {
    this.values.delete(name)
    this.values.set(name, value)
    if (certain) this.unsure.delete(name)
    else this.unsure.add(name)
  }

  /** Notes that an ARG names it: then it may be used, with or without a value. */
  declare(name: string): void {
    this.declared.add(name)
  }

  declaredNames(): Iterable<string> {
    return this.declared
  }

  isDeclared(name: string): boolean {
    return this.declared.has(name)
  }

  /** A word as it is when there is no budget left. */
  expand(word: string, reading: WordReading): CheckedWord {
    const isPlain = !SPECIAL.test(word)
    if (isPlain || !this.budget.isLeft) return { value: word, matched: [], unmatched: [], certain: isPlain }
    const { value, matched, unmatched } = processWord(word, this.values, reading)
    this.budget.spend(value?.length ?? 0)
    return { value, matched, unmatched, certain: this.isCertain(matched, unmatched) }
  }

  expandWords(text: string, reading: WordReading): CheckedWords {
    if (!this.budget.isLeft) return { words: [], certain: false }
    const { words, matched, unmatched } = processWords(text, this.values, reading)
    this.budget.spend(words?.join('').length ?? 0)
    return { words, certain: this.isCertain(matched, unmatched) }
  }

  private isCertain(matched: readonly string[], unmatched: readonly string[]): boolean {
    return !matched.some((name) => this.unsure.has(name)) && (this.areAll || unmatched.length === 0)
  }
}
