declare module 'mvdan-sh' {
  interface Option {
    readonly option: never
  }
  interface ScriptFile {
    readonly file: never
  }
  const sh: {
    readonly syntax: {
      readonly LangBash: number
      NewParser(...options: Option[]): { Parse(text: string, name: string): ScriptFile }
      NewPrinter(...options: Option[]): { Print(file: ScriptFile): string }
      KeepComments(enabled: boolean): Option
      Variant(language: number): Option
      Indent(width: number): Option
    }
  }
  export default sh
}
