/** Jest over TypeScript by swc; the ESM-only spreadsheet packages are transformed with our own files. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/siapkan-bundel.ts',
  testMatch: ['**/*.test.ts'],
  // Left to itself it keeps one core free, on a machine of two that is half.
  maxWorkers: '100%',
  // A worker keeps something of every file; one that is full spends its time in the collector.
  workerIdleMemoryLimit: '1GB',
  // Property tests and browsers on a busy machine; what hangs still ends.
  testTimeout: 60_000,
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
  transform: {
    '^.+\\.tsx$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
    '^.+\\.(ts|mjs)$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(hucre)/)'],
};
