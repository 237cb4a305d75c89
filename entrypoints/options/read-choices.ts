import { repairSettings, type Settings } from '../../src/platform/repair-settings.ts';

/**
 * The choices in a file's text, each broken one replaced by its default.
 * @returns null where the text is no JSON object, or one without a single choice of ours.
 */
export function readChoices(text: string): Settings | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return null;
    const settings = repairSettings(parsed);
    return Object.keys(parsed).some((key) => Object.hasOwn(settings, key)) ? settings : null;
  } catch {
    return null;
  }
}
