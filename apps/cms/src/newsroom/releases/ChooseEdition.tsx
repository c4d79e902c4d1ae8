'use client';
import { useWords } from '../../platform/i18n/use-words';
import { isChosen, toggle, type Chosen } from './chosen';
import { useChosen } from './use-chosen';

interface Props {
  edition: Chosen;
  /** Which one it is, for those who do not see its row. */
  name: string;
}

/** Chooses an edition of the desk for a release; there while somebody chooses. */
export function ChooseEdition({ edition, name }: Props) {
  const { words } = useWords();
  const [choice, keep] = useChosen();
  if (!choice.isOn) return null;
  return (
    <input
      type="checkbox"
      className="eyvan-release__choose"
      aria-label={words('release_chooseOne', { name })}
      checked={isChosen(choice, edition)}
      onChange={() => keep(toggle(choice, edition))}
    />
  );
}
