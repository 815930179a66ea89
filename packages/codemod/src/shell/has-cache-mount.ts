import type { Run } from '@dockwright/ast'

/** Whether a RUN has a cache mount on a folder, or on one around it. Read from the flag as written: a mount that is not sure counts. */
export function hasCacheMount(run: Run, folder: string): boolean {
  return run.flags.some(({ name, value }) => {
    if (name !== 'mount' || value === null || !/(?:^|,)"?type=cache(?:,|"|$)/i.test(value)) return false
    const target = /(?:^|,)"?(?:target|dst|destination)=([^,"]*)/i.exec(value)?.[1]
    return (
      target === undefined ||
      target.includes('$') ||
      `${folder}/`.startsWith(`${target.replace(/\/+$/, '')}/`)
    )
  })
}
