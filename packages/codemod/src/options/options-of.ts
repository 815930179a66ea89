import type { OptionSchema } from './options-schema.js'

/** The options a schema describes, as the codemod gets them: an option with a `default` is always there. */
export type OptionsOf<Schema> = Schema extends { readonly properties: infer Properties }
  ? {
      readonly [Name in keyof Properties]:
        | ValueOf<Properties[Name]>
        | (Properties[Name] extends { readonly default: unknown } ? never : undefined)
    }
  : Readonly<Record<string, never>>

type ValueOf<Schema> = Schema extends { readonly enum: readonly (infer Value)[] }
  ? Value
  : Schema extends { readonly type: 'string' }
    ? string
    : Schema extends { readonly type: 'boolean' }
      ? boolean
      : Schema extends { readonly type: 'integer' | 'number' }
        ? number
        : Schema extends { readonly type: 'array'; readonly items: infer Items }
          ? readonly ValueOf<Items>[]
          : Schema extends {
                readonly type: 'object'
                readonly additionalProperties: infer Rest extends OptionSchema
              }
            ? Readonly<Record<string, ValueOf<Rest>>>
            : Schema extends { readonly type: 'object' }
              ? OptionsOf<Schema>
              : unknown
