import type { Page } from 'playwright-core';

/** Where one writes in GraphiQL. */
export const queryEditor = '.graphiql-query-editor';
export const headersEditor = '.graphiql-editor-tool .graphiql-editor:not(.hidden)';

/** Replaces what stands in an editor. */
export async function fillEditor(page: Page, editor: string, text: string): Promise<void> {
  await page.locator(`${editor} .monaco-editor`).first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}
