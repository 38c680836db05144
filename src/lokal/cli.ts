/** The command line: `npm run jp --`, ends with the status of the command. */
import { jalankanPerintah } from './perintah/jalankan-perintah';

void jalankanPerintah(process.argv.slice(2)).then((status) => (process.exitCode = status));
