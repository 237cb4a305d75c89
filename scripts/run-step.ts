import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The top folder of the checkout. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the top folder with its output shown. @returns whether it succeeded. */
export function runStep(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): boolean {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status === 0;
}
