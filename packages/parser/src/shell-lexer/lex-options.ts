/** The settings of BuildKit's `shell.Lex`. All but `escape` are off unless set. */
export interface LexOptions {
  /** The escape character in force, from the file's `# escape=` directive. */
  readonly escape: '\\' | '`'
  /** Keep the quotes in the result (`RawQuotes`); what they protect stays protected. */
  readonly rawQuotes?: boolean
  /** Keep the escape characters in the result (`RawEscapes`). */
  readonly rawEscapes?: boolean
  /** Treat quotes as ordinary characters (`SkipProcessQuotes`), as BuildKit does in heredoc bodies. */
  readonly skipProcessQuotes?: boolean
  /** Leave variables that are not set as they are written (`SkipUnsetEnv`). */
  readonly skipUnsetEnv?: boolean
}
