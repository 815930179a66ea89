import { describe, expect, it } from 'vitest'
import { goBoolean } from '../../src/instructions/go-boolean.js'
import { goDuration } from '../../src/instructions/go-duration.js'
import { goInteger } from '../../src/instructions/go-integer.js'

describe('goDuration reads a duration as time.ParseDuration does', () => {
  it.each<[string, bigint]>([
    ['0', 0n],
    ['-0', 0n],
    ['1h2m3s', 3_723_000_000_000n],
    ['1.5h', 5_400_000_000_000n],
    ['.5s', 500_000_000n],
    ['1.s', 1_000_000_000n],
    ['-2us', -2_000n],
    ['+1\u00b5s1\u03bcs', 2_000n],
    ['0.9999999999ms', 999_999n],
    ['0.99999999999999999999999999s', 1_000_000_000n], // float64 rounds it
    ['2562047h47m16.854775807s', 9_223_372_036_854_775_807n],
    ['9223372036854775807ns', 9_223_372_036_854_775_807n],
    ['-9223372036854775808ns', -9_223_372_036_854_775_808n],
    ['0000000000000000000000001s', 1_000_000_000n],
  ])('%s', (text, nanoseconds) => {
    expect(goDuration(text)).toEqual({ nanoseconds, error: null })
  })

  it.each<[string, string]>([
    ['', 'time: invalid duration ""'],
    ['-', 'time: invalid duration "-"'],
    ['s', 'time: invalid duration "s"'],
    ['.s', 'time: invalid duration ".s"'],
    ['1', 'time: missing unit in duration "1"'],
    ['1..s', 'time: missing unit in duration "1..s"'],
    ['1s1', 'time: missing unit in duration "1s1"'],
    ['1d', 'time: unknown unit "d" in duration "1d"'],
    ['1m 30s', 'time: unknown unit "m " in duration "1m 30s"'],
    ['1h-2m', 'time: unknown unit "h-" in duration "1h-2m"'],
    ['1"', 'time: unknown unit "\\"" in duration "1\\""'],
    ['1é', 'time: unknown unit "\\xc3\\xa9" in duration "1\\xc3\\xa9"'],
    ['9223372036854775808ns', 'time: invalid duration "9223372036854775808ns"'],
    ['3000000h', 'time: invalid duration "3000000h"'],
    ['99999999999999999999s', 'time: invalid duration "99999999999999999999s"'],
    ['99999999999999999999', 'time: invalid duration "99999999999999999999"'],
  ])('%s is an error', (text, error) => {
    expect(goDuration(text)).toEqual({ nanoseconds: null, error })
  })
})

describe('goInteger reads a number as strconv.ParseInt does', () => {
  it.each<[string, number]>([
    ['0', 0],
    ['-0', 0],
    ['+7', 7],
    ['007', 7],
    ['2147483647', 2147483647],
    ['-2147483648', -2147483648],
  ])('%s', (text, value) => {
    expect(goInteger(text)).toEqual({ value, error: null })
  })

  it.each<[string, string]>([
    ['+', 'strconv.ParseInt: parsing "+": invalid syntax'],
    ['1_0', 'strconv.ParseInt: parsing "1_0": invalid syntax'],
    ['1.5', 'strconv.ParseInt: parsing "1.5": invalid syntax'],
    ['2147483648', 'strconv.ParseInt: parsing "2147483648": value out of range'],
    ['4294967296x', 'strconv.ParseInt: parsing "4294967296x": value out of range'],
    ['429496729x', 'strconv.ParseInt: parsing "429496729x": invalid syntax'],
  ])('%s is an error', (text, error) => {
    expect(goInteger(text)).toEqual({ value: null, error })
  })
})

describe('goBoolean reads a boolean as strconv.ParseBool does', () => {
  it.each<[string, boolean | null]>([
    ['1', true],
    ['t', true],
    ['True', true],
    ['FALSE', false],
    ['tRue', null],
    ['yes', null],
    ['', null],
  ])('%j', (text, value) => {
    expect(goBoolean(text)).toBe(value)
  })
})
