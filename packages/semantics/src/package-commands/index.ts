export {
  packageCommand,
  packageCommands,
  simpleCommands,
  type PackageCommand,
  type PackageOption,
} from './package-command.js'
export { packageManager, type PackageManager, type PackageManagerName } from './package-managers.js'
