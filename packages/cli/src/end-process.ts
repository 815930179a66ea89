/** `process.exit`, kept from the start on: where a module of the user's is loaded, that throws (import-module.ts). */
export const endProcess = process.exit.bind(process)
