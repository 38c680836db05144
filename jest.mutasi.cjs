/** Jest for `npm run mutasi`: only the tests of what is mutated, without the bundle and the browser that the others need. */
const { globalSetup: _, ...semua } = require('./jest.config.cjs');

module.exports = { ...semua, roots: ['<rootDir>/test/aturan', '<rootDir>/test/domain'] };
