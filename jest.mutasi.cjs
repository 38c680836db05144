/**
 * Jest for `npm run mutasi`: only the tests of what is mutated, without the bundle and the browser that the others need.
 * `src` is a root too: jest finds the tests of a file only through files that it has indexed.
 */
const { globalSetup: _, ...semua } = require('./jest.config.cjs');

module.exports = { ...semua, roots: ['<rootDir>/src', '<rootDir>/test/aturan', '<rootDir>/test/domain'] };
