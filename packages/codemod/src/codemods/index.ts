import type { Codemod } from '../codemod.js'
import { addToCopy } from './add-to-copy.js'
import { fromAsCasing } from './from-as-casing.js'
import { legacyKeyValue } from './legacy-key-value.js'
import { maintainerToLabel } from './maintainer-to-label.js'
import { mergeRun } from './merge-run.js'
import { aptGetYes } from './apt-get-yes.js'
import { aptListsCleanup } from './apt-lists-cleanup.js'
import { aptToAptGet } from './apt-to-apt-get.js'
import { aptUpdateJoin } from './apt-update-join.js'
import { noInstallRecommends } from './no-install-recommends.js'
import { packageCacheFlags } from './package-cache-flags.js'
import { removeSudo } from './remove-sudo.js'
import { sortPackages } from './sort-packages.js'
import { splitRun } from './split-run.js'
import { bumpTag } from './bump-tag.js'
import { epilogueOrder } from './epilogue-order.js'
import { extractArg } from './extract-arg.js'
import { imageFromStage } from './image-from-stage.js'
import { inlineArg } from './inline-arg.js'
import { pinDigest } from './pin-digest.js'
import { pragmaMigrate } from './pragma-migrate.js'
import { redundantPlatform } from './redundant-platform.js'
import { renameArg } from './rename-arg.js'
import { renameEnv } from './rename-env.js'
import { renameStage } from './rename-stage.js'
import { replaceImage } from './replace-image.js'
import { setEnv } from './set-env.js'
import { setSyntax } from './set-syntax.js'
import { stageFromImage } from './stage-from-image.js'
import { stageNameCasing } from './stage-name-casing.js'
import { unusedStage } from './unused-stage.js'
import { dedupeCmd } from './dedupe-cmd.js'
import { execForm } from './exec-form.js'
import { exposeNormalize } from './expose-normalize.js'
import { instructionCasing } from './instruction-casing.js'
import { invalidJsonForm } from './invalid-json-form.js'
import { noEmptyContinuation } from './no-empty-continuation.js'
import { upsertLabel } from './upsert-label.js'
import { workdirAbsolute } from './workdir-absolute.js'
import { mergeEnv } from './merge-env.js'
import { mergeLabel } from './merge-label.js'
import { splitEnv } from './split-env.js'
import { splitLabel } from './split-label.js'
import { copyChmod } from './copy-chmod.js'
import { copyLink } from './copy-link.js'
import { runToHeredoc } from './run-to-heredoc.js'
import { heredocToRun } from './heredoc-to-run.js'
import { pipefail } from './pipefail.js'
import { cacheMounts } from './cache-mounts.js'

const all: readonly Codemod[] = [
  addToCopy,
  fromAsCasing,
  legacyKeyValue,
  maintainerToLabel,
  mergeRun,
  aptGetYes,
  aptListsCleanup,
  aptToAptGet,
  aptUpdateJoin,
  noInstallRecommends,
  packageCacheFlags,
  removeSudo,
  sortPackages,
  splitRun,
  bumpTag,
  epilogueOrder,
  extractArg,
  imageFromStage,
  inlineArg,
  pinDigest,
  pragmaMigrate,
  redundantPlatform,
  renameArg,
  renameEnv,
  renameStage,
  replaceImage,
  setEnv,
  setSyntax,
  stageFromImage,
  stageNameCasing,
  unusedStage,
  dedupeCmd,
  execForm,
  exposeNormalize,
  instructionCasing,
  invalidJsonForm,
  noEmptyContinuation,
  upsertLabel,
  workdirAbsolute,
  mergeEnv,
  mergeLabel,
  splitEnv,
  splitLabel,
  copyChmod,
  copyLink,
  runToHeredoc,
  heredocToRun,
  pipefail,
  cacheMounts,
]

/** The built-in codemods by name. */
export const codemods: ReadonlyMap<string, Codemod> = new Map(all.map((codemod) => [codemod.name, codemod]))
