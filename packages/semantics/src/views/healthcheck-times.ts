import type { Flag, Healthcheck } from '@dockwright/ast'
import { goDuration } from '../instructions/go-duration.js'
import { goInteger } from '../instructions/go-integer.js'

/** One duration of a HEALTHCHECK. */
export interface HealthcheckDuration {
  readonly flag: Flag
  /** 0 is Docker's default. Null for what is no duration; BuildKit's text is then in `error`. */
  readonly nanoseconds: bigint | null
  readonly error: string | null
}

export interface HealthcheckTimes {
  readonly interval: HealthcheckDuration | null
  readonly timeout: HealthcheckDuration | null
  readonly startPeriod: HealthcheckDuration | null
  readonly startInterval: HealthcheckDuration | null
  readonly retries: {
    readonly flag: Flag
    readonly count: number | null
    readonly error: string | null
  } | null
}

/** How often and how long a HEALTHCHECK is tried; null for a flag that is not given or is empty. Mirrors BuildKit's parseOptInterval. */
export function healthcheckTimes(healthcheck: Healthcheck): HealthcheckTimes {
  const given = (name: string): Flag | null =>
    healthcheck.flags.findLast((flag) => flag.name === name && flag.value !== null && flag.value !== '') ??
    null
  const duration = (name: string): HealthcheckDuration | null => {
    const flag = given(name)
    return flag === null ? null : { flag, ...goDuration(flag.value ?? '') }
  }
  const retries = given('retries')
  const count = goInteger(retries?.value ?? '')
  return {
    interval: duration('interval'),
    timeout: duration('timeout'),
    startPeriod: duration('start-period'),
    startInterval: duration('start-interval'),
    retries: retries === null ? null : { flag: retries, count: count.value, error: count.error },
  }
}
