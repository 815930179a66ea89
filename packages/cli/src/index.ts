export { defineConfig, type DockwrightConfig } from './config/define-config.js'
