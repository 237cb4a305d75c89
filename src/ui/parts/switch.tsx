interface Props {
  /** What it switches; part of its name for assistive technology. */
  label: string;
  /** The state in words, because a position alone is read two ways. */
  state: string;
  on: boolean;
  disabled?: boolean;
  onToggle: () => void;
}

/** An on-off switch: label, state in words, and a track whose knob moves without colour alone. */
export function Switch({ label, state, on, disabled = false, onToggle }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onClick={onToggle}
    >
      <span class="switch-label">{label}</span>
      <span class="switch-state" aria-hidden="true">
        {state}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
