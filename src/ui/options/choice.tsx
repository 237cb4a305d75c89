/** One setting: its list, and the sentence that the list is described by. */
interface Props {
  id: string;
  label: string;
  hint: string;
  value: string;
  /** Stored value and its name, in the order of the list. */
  choices: readonly (readonly [value: string, label: string])[];
  /** Called with the stored value of the choice. */
  onChoose: (value: string) => void;
}

/** A labelled list of choices with the sentence that explains it. */
export function Choice({ id, label, hint, value, choices, onChoose }: Props) {
  return (
    <p class="option">
      <label for={id}>{label}</label>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {choices.map(([each, name]) => (
          <option key={each} value={each} selected={each === value}>
            {name}
          </option>
        ))}
      </select>
      <span class="option-hint" id={`${id}-hint`}>
        {hint}
      </span>
    </p>
  );
}
