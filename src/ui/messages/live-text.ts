import type { LiveText } from '../../platform/frame-options.ts';
import type { Language } from './language.ts';

/**
 * Said once to screen readers when a page turns out to hold doses. The background gives it to each
 * frame in the reader's language, so that no page carries the other.
 */
export const LIVE_TEXT: Record<Language, LiveText> = {
  en: {
    one: '1 baclofen dose marked on this page',
    many: '{count} baclofen doses marked on this page',
  },
  fr: {
    one: '1 dose de baclofène repérée sur cette page',
    many: '{count} doses de baclofène repérées sur cette page',
  },
};
