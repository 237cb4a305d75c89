/** Languages the reader can choose for the extension itself, whatever the browser's own is. */
export type Language = 'en' | 'fr';
