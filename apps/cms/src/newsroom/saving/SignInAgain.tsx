'use client';
import { useState, type FormEvent } from 'react';
import { parseAnswer, sayRefused } from '../rest/parse-answer';
import { useWords } from '../../platform/i18n/use-words';

interface Props {
  email: string;
  onSignedIn: () => void;
}

/** Signing in where one stands: the form around it stays as it is, and can be typed into meanwhile. */
export function SignInAgain({ email, onSignedIn }: Props) {
  const { t, words } = useWords();
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const signIn = async () => {
    setIsBusy(true);
    try {
      const response = await fetch('/api/users/login', {
        method: 'POST',
        body: JSON.stringify({ email, password }),
        headers: { 'content-type': 'application/json' },
      });
      const answer = parseAnswer(await response.json());
      if (response.ok) return onSignedIn();
      setRefusal(sayRefused(response, answer));
    } catch {
      setRefusal(words('reason_offline'));
    } finally {
      setIsBusy(false);
    }
  };
  // Not a form of its own: it stands within the one that is to be saved.
  const onEnter = (event: { key: string } & Pick<FormEvent, 'preventDefault' | 'stopPropagation'>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    void signIn();
  };
  return (
    <div className="eyvan-sign-in" role="group" aria-label={words('signIn_title')}>
      <p>{words('signIn_help', { email })}</p>
      <label>
        {t('general:password')}
        <input
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          onKeyDown={onEnter}
        />
      </label>
      <button type="button" disabled={isBusy || !password} onClick={() => void signIn()}>
        {t('authentication:login')}
      </button>
      {refusal ? <p role="alert">{refusal}</p> : null}
    </div>
  );
}
