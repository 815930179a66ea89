/**
 * Whether a script that dash runs, too, does something else in bash: echo takes backslashes and -e in another way, `&>` is no background job,
 * braces are expanded, and more variables are set. Goes by the text, so that it finds more than there is.
 */
export function differsInBash(text: string): boolean {
  return DIFFERENCES.some((difference) => difference.test(text))
}

const DIFFERENCES: readonly RegExp[] = [
  /\becho\s(?:[^|;&\n]{0,1000}\\|\s*-[nE]*e)/,
  /&>/,
  /(?<!\$)\{[^{}\s,"']*,[^{}\s"']*\}|\{\w+\.\.\w+\}/,
  /\$['"](?=[^'"]*['"])/,
  /\$\{?(?:RANDOM|E?UID|HOSTNAME|SECONDS|OSTYPE|MACHTYPE|HOSTTYPE|BASH\w*|SHLVL|PIPESTATUS|FUNCNAME)\b/,
]
