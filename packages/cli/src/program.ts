/* All of the program, as one script: what the entry runs, and what a worker runs. */
export { main } from './main.js'
export { work } from './run/work.js'
