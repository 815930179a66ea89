#!/usr/bin/env node

// package.json
var package_default = {
  name: "dockwright",
  version: "0.1.0",
  description: "The command line: safe codemods over many Dockerfiles and repositories.",
  keywords: [
    "dockerfile",
    "docker",
    "containerfile",
    "codemod",
    "cli"
  ],
  homepage: "https://github.com/dockwright/dockwright/tree/main/packages/cli#readme",
  bugs: "https://github.com/dockwright/dockwright/issues",
  repository: {
    type: "git",
    url: "git+https://github.com/dockwright/dockwright.git",
    directory: "packages/cli"
  },
  license: "MIT",
  author: "Dockwright contributors",
  type: "module",
  sideEffects: false,
  exports: {
    ".": {
      "@dockwright/source": "./src/index.ts",
      types: "./dist/index.d.ts",
      default: "./dist/index.js"
    },
    "./package.json": "./package.json"
  },
  bin: {
    dockwright: "./dist/bin.js"
  },
  files: [
    "dist",
    "schema"
  ],
  scripts: {
    build: "tsup"
  },
  dependencies: {
    jiti: "2.7.0",
    tinypool: "2.2.0"
  },
  devDependencies: {
    "@cfworker/json-schema": "4.1.6",
    "@dockwright/ast": "workspace:*",
    "@dockwright/codemod": "workspace:*",
    "@dockwright/parser": "workspace:*",
    "@dockwright/semantics": "workspace:*",
    "@microsoft/jest-sarif": "1.0.0-beta.0",
    "@types/picomatch": "4.0.3",
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    diff: "9.0.0",
    "fastest-levenshtein": "1.0.16",
    picocolors: "1.1.1",
    picomatch: "4.0.7",
    prettier: "3.10.1",
    "prettier-plugin-dockerfile": "workspace:*"
  },
  peerDependencies: {
    prettier: "^3.0.0",
    "prettier-plugin-dockerfile": "workspace:^"
  },
  peerDependenciesMeta: {
    prettier: {
      optional: true
    },
    "prettier-plugin-dockerfile": {
      optional: true
    }
  },
  engines: {
    node: ">=20.19"
  },
  publishConfig: {
    access: "public",
    exports: {
      ".": {
        types: "./dist/index.d.ts",
        default: "./dist/index.js"
      },
      "./package.json": "./package.json"
    }
  }
};

// src/bin.ts
var [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === "--version" || first === "-v")) {
  process.stdout.write(`${package_default.version}
`);
} else {
  const { main } = await import("./main.js");
  process.exitCode = await main(process.argv.slice(2));
}
