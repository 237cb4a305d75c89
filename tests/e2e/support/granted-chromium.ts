import { CHROME_BUILD, copyWithGrantedHosts } from '../../../scripts/extension-copy.ts';
import {
  closeWelcome,
  type LaunchedChromium,
  launchChromium,
} from '../../../scripts/launch-chromium.ts';

/** A headless Chromium in which the pages of `localhost` are turned on. */
export async function launchGranted(hosts = ['*://localhost/*']): Promise<LaunchedChromium> {
  const extension = copyWithGrantedHosts(CHROME_BUILD, hosts);
  const chromium = await launchChromium({ extension, headless: true });
  await closeWelcome(chromium);
  return chromium;
}
