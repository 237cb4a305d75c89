import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A virtual screen, for what a headless browser cannot show: the browser's own prompts. */
export interface Display {
  /** The environment for a browser that should open on it. */
  env: NodeJS.ProcessEnv;
  /** Presses keys on whatever has the focus there, one after the other ("Tab", "Return"). */
  press(...keys: string[]): Promise<void>;
  /** Clicks where something stands on the screen, px from its top left corner. */
  click(x: number, y: number): Promise<void>;
  /**
   * Answers one of the browser's own prompts with keys. Chromium ignores input in a prompt's first
   * half second, against clicks meant for something else, and nothing outside tells when it is over:
   * the one place where a fixed time has to pass.
   */
  answerPrompt(...keys: string[]): Promise<void>;
  close(): void;
}

/** Xvfb picks a free display number itself and writes it to the descriptor it is given. */
function startXvfb(): Promise<{ number: string; stop: () => void }> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.stdio[3]?.once('data', (data: Buffer) => {
      resolve({ number: data.toString().trim(), stop: () => server.kill() });
    });
  });
}

/** Starts a virtual screen of 1280 x 900. @throws when Xvfb is not installed. */
export async function openDisplay(): Promise<Display> {
  const { number, stop } = await startXvfb();
  const env = { ...process.env, DISPLAY: `:${number}` };
  return {
    env,
    answerPrompt: async (...keys) =>
      void (await run('xdotool', ['sleep', '0.8', 'key', '--delay', '150', ...keys], { env })),
    press: async (...keys) =>
      void (await run('xdotool', ['key', '--delay', '120', ...keys], { env })),
    click: async (x, y) =>
      void (await run('xdotool', ['mousemove', String(x), String(y), 'click', '1'], { env })),
    close: stop,
  };
}
