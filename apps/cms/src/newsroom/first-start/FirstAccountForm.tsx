'use client';
import { useConfig } from '@payloadcms/ui';
import { useId, useState, useSyncExternalStore, type FormEvent } from 'react';
import { parseAnswer, sayRefused } from '../rest/parse-answer';
import { useWords } from '../../platform/i18n/use-words';
import { newsroomSlug } from '../../content/settings/slug';

const post = (path: string, body: object) =>
  fetch(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });

/** An address does not change while one types into the form. */
const watchNothing = () => () => undefined;
const readFragment = () => window.location.hash.slice(1);

interface LineProps {
  name: string;
  label: string;
  help?: string;
  type?: string;
  autoComplete: string;
  value?: string;
}

function Line({ name, label, help, type = 'text', autoComplete, value }: LineProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        {...{ id, name, type, autoComplete }}
        required
        // Remade where the address has brought the key.
        key={value}
        defaultValue={value}
        dir={type === 'text' && name === 'name' ? 'auto' : 'ltr'}
        aria-describedby={help ? `${id}-help` : undefined}
      />
      {help ? <small id={`${id}-help`}>{help}</small> : null}
    </p>
  );
}

/** Makes the first account with the key that the newsroom has printed, signs in with it, and goes on to the settings. */
export function FirstAccountForm() {
  const { config } = useConfig();
  const { i18n, t, words } = useWords();
  // The server does not know what stands behind `#`.
  const key = useSyncExternalStore(watchNothing, readFragment, () => '');
  const [refusal, setRefusal] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  const create = async (form: HTMLFormElement) => {
    const account = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const { email, password } = account;
    const made = await post('/api/users/first-account', account);
    if (!made.ok) return setRefusal(sayRefused(made, parseAnswer(await made.json())));
    await post('/api/users/login', { email, password });
    // A whole load: all that is around the page was made for nobody.
    window.location.assign(`${config.routes.admin}/globals/${newsroomSlug}?locale=${i18n.language}`);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setRefusal('');
    setIsBusy(true);
    create(event.currentTarget)
      .catch(() => setRefusal(words('notReached')))
      .finally(() => setIsBusy(false));
  };
  return (
    <form onSubmit={onSubmit}>
      <Line name="name" label={words('name')} autoComplete="name" />
      <Line name="email" type="email" label={words('newsroom_email')} autoComplete="username" />
      <Line name="password" type="password" label={t('general:password')} autoComplete="new-password" />
      <Line
        name="key"
        label={words('first_key')}
        help={words('first_keyHelp')}
        autoComplete="off"
        value={key}
      />
      <button type="submit" disabled={isBusy}>
        {words('first_create')}
      </button>
      {refusal ? <p role="alert">{refusal}</p> : null}
    </form>
  );
}
