/** Leaves the grid library's hyphenation of 76 languages out of the page: half its bytes, for words that cells never split. */
import type { Plugin } from 'esbuild';

const ABSENT = 'absent-hyphenation';

/** The library loads each language by `import()` and goes on where one is not there; nothing else of it is loaded so. */
export const withoutHyphenation: Plugin = {
  name: ABSENT,
  setup(build) {
    build.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && /@univerjs[\\/]engine-render[\\/]/.test(importer) ? { path, namespace: ABSENT } : undefined);
    build.onLoad({ filter: /.*/, namespace: ABSENT }, () => ({ contents: 'export default undefined;' }));
  },
};
