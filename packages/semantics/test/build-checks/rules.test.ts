import { describe, expect, it } from 'vitest'
import { BUILD_CHECK_RULES, type BuildCheckRule } from '../../src/build-checks/index.js'
import { foundIn } from './support/found-in.js'

interface RuleCases {
  /** Texts and all that is found in them. */
  readonly bad: readonly (readonly [text: string, ...found: string[]])[]
  /** Texts in which nothing is found. */
  readonly good: readonly string[]
  readonly check?: string
}

const CASES: Readonly<Record<BuildCheckRule, RuleCases | null>> = {
  StageNameCasing: {
    bad: [
      ['FROM alpine AS Builder\n', "1 StageNameCasing «Builder» Stage name 'Builder' should be lowercase"],
      [
        'FROM alpine AS b\\\nUilder\n',
        "1 StageNameCasing «b\\\\\\nUilder» Stage name 'bUilder' should be lowercase",
      ],
    ],
    good: ['FROM alpine AS builder-2.x_y\n', 'FROM alpine\n'],
  },
  FromAsCasing: {
    bad: [
      ['FROM alpine as b\n', "1 FromAsCasing «as» 'as' and 'FROM' keywords' casing do not match"],
      ['from alpine AS b\n', "1 FromAsCasing «AS» 'AS' and 'from' keywords' casing do not match"],
      ['FROM alpine aS b\n', "1 FromAsCasing «aS» 'aS' and 'FROM' keywords' casing do not match"],
    ],
    good: ['FROM alpine AS b\n', 'from alpine as b\n'],
  },
  NoEmptyContinuation: {
    bad: [
      ['FROM alpine\nEXPOSE \\\n\n80\n', '4 NoEmptyContinuation «\\n» Empty continuation line'],
      ['FROM alpine\nRUN a \\\n \t\n\\\n\n b\n', '6 NoEmptyContinuation « \\t\\n» Empty continuation line'],
      // BuildKit has the last line that it has read by then, which may be the blank one, and no here-document's.
      ['FROM alpine\nRUN a \\\n\n', '3 NoEmptyContinuation «\\n» Empty continuation line'],
      ['FROM alpine\nRUN <<E \\\n\n sh\nx\nE\n', '4 NoEmptyContinuation «\\n» Empty continuation line'],
    ],
    good: ['FROM alpine\nEXPOSE \\\n# port\n80\n', 'FROM alpine\nRUN <<E\n\nE\n'],
  },
  ConsistentInstructionCasing: {
    bad: [
      [
        'FROM alpine\nRun a\nUSER b\n',
        "2 ConsistentInstructionCasing «Run» Command 'Run' should match the case of the command majority (uppercase)",
      ],
      [
        'FROM alpine\nrun a\nuser b\n',
        "1 ConsistentInstructionCasing «FROM» Command 'FROM' should match the case of the command majority (lowercase)",
      ],
      [
        'FROM alpine\nrun a\n',
        "2 ConsistentInstructionCasing «run» Command 'run' should match the case of the command majority (uppercase)",
      ],
    ],
    good: ['from alpine\nrun a\n', 'arg A=1\nFROM alpine\n', 'FROM alpine\nONBUILD run a\n'],
  },
  DuplicateStageName: {
    bad: [
      [
        'FROM alpine AS b\nFROM debian AS b\n',
        '2 DuplicateStageName «b» Duplicate stage name "b", stage names should be unique',
      ],
    ],
    good: ['FROM alpine AS a\nFROM debian AS b\n', 'FROM alpine\nFROM debian\n'],
  },
  ReservedStageName: {
    bad: [
      [
        'FROM alpine AS scratch\nFROM alpine AS context\n',
        '1 ReservedStageName «scratch» Stage name should not use the same name as reserved stage "scratch"',
        '2 ReservedStageName «context» Stage name should not use the same name as reserved stage "context"',
      ],
    ],
    good: ['FROM scratch AS base\n'],
  },
  JSONArgsRecommended: {
    bad: [
      [
        'FROM scratch\nCMD run me\n',
        '2 JSONArgsRecommended «run me» JSON arguments recommended for CMD to prevent unintended behavior related to OS signals',
      ],
      [
        'from alpine\nentrypoint run\n',
        '2 JSONArgsRecommended? «run» JSON arguments recommended for entrypoint to prevent unintended behavior related to OS signals',
      ],
      [
        "FROM alpine\nCMD ['run']\n",
        "2 JSONArgsRecommended? «['run']» JSON arguments recommended for CMD to prevent unintended behavior related to OS signals",
      ],
    ],
    good: [
      'FROM alpine\nCMD ["run"]\nENTRYPOINT []\n',
      'FROM alpine\nSHELL ["bash", "-c"]\nCMD run me\n',
      'FROM alpine\nHEALTHCHECK CMD run me\n',
    ],
  },
  MaintainerDeprecated: {
    bad: [
      [
        'FROM alpine\nMAINTAINER me@example.com\n',
        '2 MaintainerDeprecated «MAINTAINER» Maintainer instruction is deprecated in favor of using label',
      ],
    ],
    good: ['FROM alpine\nLABEL org.opencontainers.image.authors="me@example.com"\n'],
  },
  UndefinedArgInFrom: {
    bad: [
      [
        'ARG VARIANT=slim\nFROM node:1${VARIANTS}\n',
        "2 UndefinedArgInFrom «node:1${VARIANTS}» FROM argument 'VARIANTS' is not declared (did you mean VARIANT?)",
      ],
      [
        'FROM --platform=$BUILD_PLATFORM alpine\n',
        "1 UndefinedArgInFrom «--platform=$BUILD_PLATFORM» FROM argument 'BUILD_PLATFORM' is not declared (did you mean BUILDPLATFORM?)",
      ],
    ],
    good: ['ARG VARIANT\nFROM node:1${VARIANT}\n', 'FROM --platform=$BUILDPLATFORM alpine${TARGETVARIANT}\n'],
  },
  WorkdirRelativePath: {
    bad: [
      [
        'FROM nginx\nWORKDIR usr/share\nWORKDIR nginx\n',
        '2 WorkdirRelativePath «usr/share» Relative workdir "usr/share" can have unexpected results if the base image changes',
      ],
      [
        'FROM nginx\nWORKDIR C:\\\\app\n',
        '2 WorkdirRelativePath? «C:\\\\\\\\app» Relative workdir "C:\\\\app" can have unexpected results if the base image changes',
      ],
    ],
    good: [
      'FROM nginx\nWORKDIR /usr/share\nWORKDIR nginx\n',
      'FROM nginx\nARG D=/a\nWORKDIR $D\n',
      '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:1809\nWORKDIR C:\\app\n',
      'FROM nginx AS a\nWORKDIR /a\nFROM a\nWORKDIR b\n',
    ],
  },
  UndefinedVar: {
    bad: [
      ['FROM scratch\nARG foo\nCOPY $foz .\n', "3 UndefinedVar «$foz» Usage of undefined variable '$foz'"],
      [
        'FROM alpine\nENV PAHT=/x\nENV PATH=$PAHTS:$PATH\n',
        "3 UndefinedVar? «$PAHTS:$PATH» Usage of undefined variable '$PAHTS' (did you mean $PAHT?)",
      ],
      [
        'FROM scratch\nENV A=$A\nLABEL l=${A} m=$B\n',
        "2 UndefinedVar «$A» Usage of undefined variable '$A'",
        // So short a name is less than three edits from any other such one.
        "3 UndefinedVar «$B» Usage of undefined variable '$B' (did you mean $A?)",
      ],
      [
        'FROM scratch\nCOPY <<E <<"Q" /\n${X1}\nE\n$Y\nQ\n',
        "2 UndefinedVar «${X1}\\n» Usage of undefined variable '$X1'",
      ],
      [
        'FROM scratch\nRUN --mount=type=cache,target=/$CACHE_DIR echo $HOME\n',
        "2 UndefinedVar «--mount=type=cache,target=/$CACHE_DIR» Usage of undefined variable '$CACHE_DIR'",
      ],
      [
        'ARG GLOBAL=1\nFROM scratch\nUSER u$GLOBAL$TARGETARCH\n',
        "3 UndefinedVar «u$GLOBAL$TARGETARCH» Usage of undefined variable '$GLOBAL'",
        "3 UndefinedVar «u$GLOBAL$TARGETARCH» Usage of undefined variable '$TARGETARCH'",
      ],
    ],
    good: [
      'FROM alpine\nARG foo\nCOPY $foo .\n',
      'FROM alpine\nARG foo=1 bar=$foo\nENV baz=$bar PATH=$PATH:/x\nCOPY $baz .\n',
      'FROM alpine\nEXPOSE $PORT\n',
      'FROM alpine\nRUN echo $X\nCMD ["$X"]\nENV a=\'$X\' b=\\$X\nHEALTHCHECK CMD ["$X"]\n',
      'ARG GLOBAL=1\nFROM alpine\nARG GLOBAL TARGETARCH\nUSER u$GLOBAL$TARGETARCH\n',
    ],
  },
  MultipleInstructionsDisallowed: {
    bad: [
      [
        'FROM alpine\nENTRYPOINT ["a"]\nCMD ["b"]\nEntrypoint ["c"]\nCMD ["d"]\n',
        '2 MultipleInstructionsDisallowed «ENTRYPOINT» Multiple Entrypoint instructions should not be used in the same stage because only the last one will be used',
        '3 MultipleInstructionsDisallowed «CMD» Multiple CMD instructions should not be used in the same stage because only the last one will be used',
        "4 ConsistentInstructionCasing «Entrypoint» Command 'Entrypoint' should match the case of the command majority (uppercase)",
      ],
      [
        'FROM alpine\nHEALTHCHECK NONE\nHEALTHCHECK CMD x\nHEALTHCHECK NONE\n',
        '2 MultipleInstructionsDisallowed «HEALTHCHECK» Multiple HEALTHCHECK instructions should not be used in the same stage because only the last one will be used',
        '3 MultipleInstructionsDisallowed «HEALTHCHECK» Multiple HEALTHCHECK instructions should not be used in the same stage because only the last one will be used',
      ],
    ],
    good: [
      'FROM alpine\nHEALTHCHECK CMD ["a"]\nCMD ["b"]\nENTRYPOINT ["c"]\n',
      'FROM alpine AS a\nCMD ["a"]\nFROM a\nCMD ["b"]\n',
    ],
  },
  LegacyKeyValueFormat: {
    bad: [
      [
        'FROM alpine\nENV a b c\nlabel a b\n',
        '2 LegacyKeyValueFormat «a b c» "ENV key=value" should be used instead of legacy "ENV key value" format',
        "3 ConsistentInstructionCasing «label» Command 'label' should match the case of the command majority (uppercase)",
        '3 LegacyKeyValueFormat «a b» "label key=value" should be used instead of legacy "label key value" format',
      ],
    ],
    good: ['FROM alpine\nENV a="b c"\nLABEL a=b c=d\nARG x\n'],
  },
  InvalidBaseImagePlatform: null,
  RedundantTargetPlatform: {
    bad: [
      [
        'FROM --platform=$TARGETPLATFORM alpine\n',
        '1 RedundantTargetPlatform «--platform=$TARGETPLATFORM» Setting platform to predefined $TARGETPLATFORM in FROM is redundant as this is the default behavior',
      ],
      [
        'FROM --platform=${TARGETPLATFORM} alpine\n',
        '1 RedundantTargetPlatform «--platform=${TARGETPLATFORM}» Setting platform to predefined ${TARGETPLATFORM} in FROM is redundant as this is the default behavior',
      ],
    ],
    good: ['FROM --platform=$BUILDPLATFORM alpine\n', 'FROM --platform=$TARGETOS/$TARGETARCH alpine\n'],
  },
  SecretsUsedInArgOrEnv: {
    bad: [
      [
        'FROM scratch\nARG AWS_SECRET_ACCESS\nENV x=1 apiKey=2\n',
        '2 SecretsUsedInArgOrEnv «AWS_SECRET_ACCESS» Do not use ARG or ENV instructions for sensitive data (ARG "AWS_SECRET_ACCESS")',
        '3 SecretsUsedInArgOrEnv «apiKey» Do not use ARG or ENV instructions for sensitive data (ENV "apiKey")',
      ],
    ],
    good: [
      'FROM alpine\nENV PUBLIC_KEY=1 TOKEN_FILE=/x KEY_VERSION=2 KEYBOARD=us MONKEY=1\n',
      'ARG TOKEN\nFROM alpine\n',
    ],
  },
  InvalidDefaultArgInFrom: {
    bad: [
      [
        'ARG TAG\nFROM busybox:${TAG}\n',
        '2 InvalidDefaultArgInFrom «busybox:${TAG}» Default value for ARG busybox:${TAG} results in empty or invalid base image name',
      ],
      [
        'FROM Alpine\n',
        '1 InvalidDefaultArgInFrom «Alpine» Default value for ARG Alpine results in empty or invalid base image name',
      ],
    ],
    good: [
      'ARG TAG=latest\nFROM busybox:${TAG}\n',
      'ARG VARIANT\nFROM busybox:stable${VARIANT}\n',
      'ARG TAG\nFROM alpine:${TAG:-3.14}\n',
    ],
  },
  FromPlatformFlagConstDisallowed: {
    bad: [
      [
        'FROM --platform=linux/amd64 alpine AS base\n',
        '1 FromPlatformFlagConstDisallowed «--platform=linux/amd64» FROM --platform flag should not use constant value "linux/amd64"',
      ],
      [
        'FROM --platform=arm64 alpine\n',
        '1 FromPlatformFlagConstDisallowed «--platform=arm64» FROM --platform flag should not use constant value "arm64"',
      ],
    ],
    good: [
      'FROM --platform=linux/amd64 alpine AS build_amd64\n',
      'FROM --platform=windows/amd64 alpine AS for-windows\n',
      'FROM --platform=linux/aarch64 alpine AS arm64\n',
      'FROM --platform=$BUILDPLATFORM alpine\n',
      'FROM --platform=nonsense alpine\n',
    ],
  },
  CopyIgnoredFile: null,
  InvalidDefinitionDescription: {
    check: 'experimental=InvalidDefinitionDescription',
    bad: [
      [
        '# the base\nFROM alpine AS base\n# a version\nARG VERSION=1\n# two\nARG A B\n',
        '2 InvalidDefinitionDescription «# the base» Comment for FROM should follow the format: `# base <description>`',
        '4 InvalidDefinitionDescription «# a version» Comment for ARG should follow the format: `# VERSION <description>`',
        '6 InvalidDefinitionDescription «# two» Comment for ARG should follow the format: `# <arg_key> <description>`',
      ],
    ],
    good: [
      '# base is for compiling\nFROM alpine AS base\n# VERSION of it\nARG VERSION=1\n# B c\nARG A B\n',
      '# the base\n#\nFROM alpine AS base\n',
      '# whatever\nFROM alpine\n# whatever\nRUN a\n',
    ],
  },
  ExposeProtoCasing: {
    bad: [
      [
        'FROM alpine\nEXPOSE 80/TcP 81/udp\n',
        "2 ExposeProtoCasing «80/TcP» Defined protocol '80/TcP' in EXPOSE instruction should be lowercase",
      ],
      [
        'FROM alpine\nARG P=80/TCP\nEXPOSE $P\n',
        "3 ExposeProtoCasing «$P» Defined protocol '80/TCP' in EXPOSE instruction should be lowercase",
      ],
    ],
    good: ['FROM alpine\nEXPOSE 80/tcp 81/udp 82 83/sctp 84-90/tcp\n'],
  },
  ExposeInvalidFormat: {
    bad: [
      [
        'FROM alpine\nEXPOSE 127.0.0.1:80:80 81:82\n',
        "2 ExposeInvalidFormat «127.0.0.1:80:80» EXPOSE instruction should not define an IP address or host-port mapping, found '127.0.0.1:80:80'",
        "2 ExposeInvalidFormat «81:82» EXPOSE instruction should not define an IP address or host-port mapping, found '81:82'",
      ],
    ],
    good: ['FROM alpine\nEXPOSE 80 :81\n'],
  },
}

describe.each(Object.entries(CASES))('%s', (rule, cases) => {
  it('is a rule that says what it needs', () => {
    const info = BUILD_CHECK_RULES.get(rule as BuildCheckRule)
    expect(info?.needs === null).toBe(cases !== null)
  })
  if (cases === null) return
  const options = cases.check === undefined ? {} : { check: cases.check }
  it.each(cases.bad)('finds %j', (text, ...found) => expect(foundIn(text, options)).toEqual(found))
  it.each(cases.good)('finds nothing in %j', (text) => expect(foundIn(text, options)).toEqual([]))
})
