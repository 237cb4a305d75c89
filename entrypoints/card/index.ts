import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadSettings, watchSettings } from '../../src/platform/settings.ts';
import { stopQuietly } from '../../src/platform/stop-quietly.ts';
import { CardPresenter } from './card-presenter.ts';

// The type of what is set here stands in open-card.ts: the build tool loads this file's imports, style
// sheet and all, if anything outside the function names them.
export default defineUnlistedScript(() => {
  globalThis.baclolensCard = async (signal) => {
    const presenter = new CardPresenter(await loadSettings());
    const unwatch = watchSettings((changed) => presenter.update(changed));
    signal.addEventListener('abort', stopQuietly(unwatch), { once: true });
    return presenter;
  };
});
