/** The part of JSON Schema (2020-12) that describes one option. Other keywords are allowed and are enforced too. */
export interface OptionSchema {
  readonly type?: 'string' | 'boolean' | 'integer' | 'number' | 'object' | 'array'
  readonly enum?: readonly (string | number | boolean)[]
  readonly items?: OptionSchema
  readonly properties?: Readonly<Record<string, OptionSchema>>
  readonly additionalProperties?: OptionSchema | boolean
  readonly description?: string
  readonly default?: unknown
  readonly [keyword: string]: unknown
}

/** The JSON Schema of a codemod's options: an object with one property for each option. */
export interface OptionsSchema extends OptionSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, OptionSchema>>
  readonly additionalProperties: false
}
