/** The value of a `check=`, taken apart: the rules that it skips, its other options, and what BuildKit does not read after a space. */
export interface CheckValue {
  readonly skip: readonly string[]
  readonly others: readonly string[]
  readonly rest: string
}

export function readCheckValue(value: string): CheckValue {
  const end = value.indexOf(' ')
  const options = (end === -1 ? value : value.slice(0, end)).split(';').filter((option) => option !== '')
  return {
    skip: options.flatMap((option) =>
      option.startsWith('skip=') ? option.slice('skip='.length).split(',') : [],
    ),
    others: options.filter((option) => !option.startsWith('skip=')),
    rest: end === -1 ? '' : value.slice(end),
  }
}

/** The empty text when nothing is left to say. */
export function checkValueText({ skip, others, rest }: CheckValue): string {
  const options = [...(skip.length === 0 ? [] : [`skip=${[...new Set(skip)].join(',')}`]), ...others]
  return options.length === 0 ? '' : options.join(';') + rest
}
