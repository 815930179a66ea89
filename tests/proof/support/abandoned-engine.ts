// A program that starts an engine and a build without an end, says where the engine is, and is then killed by engine.proof.ts.
import { buildBases } from './base-images.js'
import { buildImage } from './build-image.js'
import { processesOf } from './end-build.js'
import { startEngine } from './engine.js'

const engine = await startEngine()
await buildBases(engine)
const dockerfile = 'FROM localhost/plain\nRUN until false; do :; done\n'
const build = buildImage(engine, { dockerfile, context: import.meta.dirname, seconds: 600 })
while (processesOf(engine.folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 100))
console.log(engine.folder)
await build
