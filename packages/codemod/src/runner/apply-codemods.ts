import type { ApplyOptions, CodemodRequest, CodemodRun } from './codemod-run.js'

export declare function applyCodemods(text: string, requests: readonly CodemodRequest[], options?: ApplyOptions): CodemodRun
