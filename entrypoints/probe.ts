import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellNamed } from '../src/platform/frame-port.ts';

export default defineUnlistedScript(() => {
  tellNamed();
});
