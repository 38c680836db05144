/** Jest for `npm run mutasi`: only the tests of what is mutated, in one file, without the bundle that the others need. */
const { globalSetup: _, ...semua } = require('./jest.config.cjs');

module.exports = { ...semua, testMatch: ['**/*.mutasi.ts'] };
