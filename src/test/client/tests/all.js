/** All tests in one process, since each that starts would read Medplum's definitions anew. */
import { readdirSync } from 'node:fs';

for (const file of readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.test.js'))) {
  await import(`./${file}`);
}
