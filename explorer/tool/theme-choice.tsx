import { type Theme, theme } from '../theme/theme.ts';

const words: Readonly<Record<Theme, string>> = { auto: 'System colours', light: 'Light', dark: 'Dark' };

/** Light or dark, or as the reader's system has it. */
export function ThemeChoice() {
  return (
    <label class="theme">
      <span class="unseen">Colours</span>
      <select
        value={theme.value}
        onChange={({ currentTarget }) => {
          theme.value = currentTarget.value as Theme;
        }}
      >
        {(['auto', 'light', 'dark'] as const).map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
