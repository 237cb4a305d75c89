import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardPresenter } from './card-presenter.ts';

// The type of what is set here stands in open-card.ts: the build tool loads this file's imports, style
// sheet and all, if anything outside the function names them.
export default defineUnlistedScript(() => {
  globalThis.baclolensCard = (options, link) => new CardPresenter(options, link);
});
