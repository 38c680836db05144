/** Jest for `npm run mutasi`: the one script that test/mutasi/bundel-uji.ts makes, as it stands. */
module.exports = { testEnvironment: 'node', testTimeout: 60_000, roots: ['<rootDir>/test/mutasi'], testMatch: ['**/semua-hitungan.js'], transform: {} };
