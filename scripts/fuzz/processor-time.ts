/** How many milliseconds of the processor this process has had: on a busy machine, a clock says nothing of an algorithm. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
