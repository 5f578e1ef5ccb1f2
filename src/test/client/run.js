/**
 * Starts the service that Maven has packaged, runs the tests (or takes the pictures) against it, and stops it.
 *
 *   node run.js            the tests
 *   node run.js pictures   the pictures of docs/images
 */
import { spawn } from 'node:child_process';
import { freePort, start } from './service.js';

const [fhirPort, pagePort] = [await freePort(), await freePort()];
const service = await start({
  'quarkus.http.cors.enabled': true,
  'quarkus.http.cors.origins': `http://localhost:${pagePort}`,
  'hepatica.cds-hooks.fhir-servers': `http://127.0.0.1:${fhirPort}/fhir`,
  'hepatica.cds-hooks.allow-http': true,
  'hepatica.cds-hooks.allow-private-addresses': true,
  // a busy machine is no reason to fail
  'hepatica.cds-hooks.deadline': '10s',
});

try {
  process.exitCode = await node(
    process.argv[2] === 'pictures' ? ['pictures.js'] : ['--test-reporter=spec', 'tests/all.js'],
  );
} finally {
  await service.stop();
}

/** @returns {Promise<number>} the exit code; Medplum's client expects the WebSocket that newer Nodes have by themselves */
function node(args) {
  const child = spawn(process.execPath, ['--experimental-websocket', '--no-warnings', ...args], {
    cwd: new URL('.', import.meta.url),
    stdio: 'inherit',
    env: { ...process.env, SERVICE: service.base, FHIR_PORT: fhirPort, PAGE_PORT: pagePort },
  });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
