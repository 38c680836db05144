/** Before all tests: `dist/` is built once, so that every test runs the very bundle that is pushed. */
import { buildDist } from '../src/lokal/build';

export default buildDist;
