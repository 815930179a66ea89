import sh from 'mvdan-sh'

const { syntax } = sh

/** The normal form of a shell text in `mvdan-sh` (shfmt's own parser and printer); null when it is no shell to it. */
export function shellNormalForm(text: string): string | null {
  const parser = syntax.NewParser(syntax.KeepComments(true), syntax.Variant(syntax.LangBash))
  try {
    return syntax.NewPrinter(syntax.Indent(2)).Print(parser.Parse(text, 'run'))
  } catch {
    return null
  }
}
