import { describe, expect, it } from 'vitest'
import { csvFields } from '../../src/instructions/csv-fields.js'

const BARE = 'bare " in non-quoted-field'
const STRAY = 'extraneous or missing " in quoted-field'

describe('csvFields reads a line as csvvalue.Fields does', () => {
  it.each<[string, string, readonly string[]]>([
    ['commas separate', 'a,b', ['a', 'b']],
    ['fields may be empty', ',,', ['', '', '']],
    ['blanks are text', ' a , b', [' a ', ' b']],
    ['a quoted field may hold commas', '"a,b",c', ['a,b', 'c']],
    ['two quotes are one', '"a""b"', ['a"b']],
    ['a quoted field may be empty', '""', ['']],
    ['a quoted field may be only quotes', '""""', ['"']],
  ])('%s: %j', (_rule, line, fields) => {
    expect(csvFields(line)).toEqual({ fields, error: null })
  })

  it.each<[string, string, string]>([
    ['nothing is no record', '', 'EOF'],
    ['a quote inside an unquoted field', 'a"b', `parse error on line 1, column 2: ${BARE}`],
    ['a quote after a blank', ' "a"', `parse error on line 1, column 2: ${BARE}`],
    ['text after a closing quote', 'a,"b"c', `parse error on line 1, column 5: ${STRAY}`],
    ['a quote that does not close', '"ab', `parse error on line 1, column 2: ${STRAY}`],
    ['a doubled quote that does not close', '"a""b', `parse error on line 1, column 5: ${STRAY}`],
    ['a lone quote at the end', 'a,"', `parse error on line 1, column 4: ${STRAY}`],
    ['columns count bytes', 'é"', `parse error on line 1, column 3: ${BARE}`],
  ])('%s is an error: %j', (_rule, line, error) => {
    expect(csvFields(line)).toEqual({ fields: null, error })
  })
})
