// src/config/define-config.ts
function defineConfig(config) {
  return config;
}
export {
  defineConfig
};
