// ESLint: TypeScript's own recommendations, the size of functions, and the import that would bloat the bundle.
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'test/mutasi/semua-hitungan.js', '**/*.cjs', '**/*.mjs'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      'max-len': ['error', { code: 140, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true }],
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 16],
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-imports': ['error', { paths: [{ name: 'zod', message: "Use 'zod/mini': the full entry puts every locale into the bundle." }] }],
    },
  },
  { files: ['src/lokal/**', 'src/entry/**', 'contoh/**', 'test/**', 'bench/**'], rules: { 'no-console': 'off' } },
);
