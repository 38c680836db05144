/** Jest for `npm run mutasi`: the one script that test/mutasi/bundel-uji.ts makes, as it stands. */
module.exports = {
  testEnvironment: require.resolve('./test/mutasi/berhenti-pada-gagal.cjs'),
  testTimeout: 60_000,
  roots: ['<rootDir>/test/mutasi'],
  testMatch: ['**/semua-hitungan.js'],
  transform: {},
};
