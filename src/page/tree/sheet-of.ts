/** A sheet that the document and its shadow roots can adopt. */
export function sheetOf(document: Document, text: string): CSSStyleSheet {
  const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
