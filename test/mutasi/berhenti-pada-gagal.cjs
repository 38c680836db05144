/** Test environment of `npm run mutasi`: after the first failure the rest is skipped, for one failing test is all that is asked. */
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  gagal = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_done' && test.errors.length > 0) this.gagal = true;
    if (name === 'test_start' && this.gagal) test.mode = 'skip';
  }
};
