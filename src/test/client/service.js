import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const JAR = fileURLToPath(new URL('../../../target/quarkus-app/quarkus-run.jar', import.meta.url));
const SECONDS_TO_START = 60;

/** @returns {Promise<number>} a port that nobody listens on now */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts the packaged service on a free port and waits until it is ready. It keeps feedback in a temporary folder, which
 * goes when it stops: its default is a folder of where it is started, which is a folder of sources here.
 *
 * @param {object} properties its configuration
 * @returns {Promise<{base: string, stop: () => Promise<void>}>} where it is, with a slash at the end
 */
export async function start(properties) {
  if (!existsSync(JAR)) {
    throw new Error(`${JAR} is not there. Package the service first: mvn verify`);
  }
  const port = await freePort();
  const data = await mkdtemp(join(tmpdir(), 'hepatica-client-'));
  const settings = { 'hepatica.feedback.folder': data, ...properties, 'quarkus.http.port': port };
  const java = spawn('java', [...Object.entries(settings).map(([key, value]) => `-D${key}=${value}`), '-jar', JAR]);
  let log = '';
  java.stdout.on('data', (text) => (log += text));
  java.stderr.on('data', (text) => (log += text));
  java.on('error', (error) => (log += error.message));
  const ended = new Promise((resolve) => java.on('close', resolve));
  const stop = async () => {
    java.kill();
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => stop().then(() => process.exit(1)));
  }
  const base = `http://127.0.0.1:${port}/`;
  for (let waited = 0; waited < SECONDS_TO_START * 4 && java.exitCode === null; waited++) {
    if (await isReady(base)) {
      return { base, stop };
    }
    await sleep(250);
  }
  await stop();
  throw new Error(`The service did not become ready.\n${log}`);
}

async function isReady(base) {
  try {
    return (await fetch(`${base}q/health/ready`)).ok;
  } catch {
    return false;
  }
}
