import { libraryBuild } from '../../tsup.shared.js'

export default libraryBuild({
  index: 'src/index.ts',
  'shell-lexer/index': 'src/shell-lexer/index.ts',
})
