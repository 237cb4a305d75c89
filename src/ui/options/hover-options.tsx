import { formatFigure } from '../format/format-figure.ts';
import type { PageWords } from '../messages/page-words.ts';
import { Choice } from './choice.tsx';
import type { OptionsProps } from './options-props.ts';

const MODES = ['dwell', 'key', 'off'] as const;
/** From quick to calm; Wikipedia's tuned previews stand at 500 ms in all. */
const DELAYS_MS = [150, 300, 500, 800, 1200];

/** The stored mode and delay, and the way to change them. */
type Props = Pick<OptionsProps, 'settings' | 'on'> & { words: PageWords };

function Modes({ words: { options }, settings, on }: Props) {
  return (
    <fieldset class="modes">
      <legend class="unseen">{options.hover}</legend>
      {MODES.map((mode) => (
        <label key={mode} class="mode">
          <input
            type="radio"
            name="hover"
            checked={settings.hover === mode}
            onChange={() => on.change({ hover: mode })}
          />
          <span>
            {options.modes[mode].label}
            <span class="option-hint">{options.modes[mode].hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** How the card opens, and how long the pointer must rest. */
export function HoverOptions(props: Props) {
  const { words, settings, on } = props;
  const { options, language } = words;
  // A delay that came with a file or an earlier version stays among the choices, or it would look changed.
  const delays = DELAYS_MS.includes(settings.hoverDelayMs)
    ? DELAYS_MS
    : [...DELAYS_MS, settings.hoverDelayMs].sort((a, b) => a - b);
  return (
    <section>
      <h2>{options.hover}</h2>
      <Modes {...props} />
      {settings.hover === 'dwell' && (
        <Choice
          id="delay"
          {...options.delay}
          value={String(settings.hoverDelayMs)}
          choices={delays.map((ms) => [
            String(ms),
            options.milliseconds(formatFigure(language, ms)),
          ])}
          onChoose={(ms) => on.change({ hoverDelayMs: Number(ms) })}
        />
      )}
    </section>
  );
}
