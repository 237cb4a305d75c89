/**
 * What the page must not be able to change. Everything inside inherits from the host, so the host
 * is reset first, and marked important, which a host's own sheet wins over the page's with.
 * Sizes are px: `rem` is the page's root font size, which pages set to anything.
 *
 * The closed box is laid out all the same, with no size and out of sight; the box that is open ahead of
 * its card stands where the card will, and has only to be painted when the rest on the mark is over.
 */
export const HOST_STYLES = `
:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; }
.live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
.box { position: fixed; inset: 0 auto auto 0; margin: 0; padding: 0; border: 0; width: max-content;
  max-width: 100vw; height: auto; overflow: visible; background: none; color: inherit;
  display: flex; flex-direction: column; }
.box:not(:popover-open) { contain: strict; width: 0; height: 0; visibility: hidden; }
.box.ahead { visibility: hidden; }
.box:focus { outline: none; }
@media print { :host { display: none !important; } }
`;
